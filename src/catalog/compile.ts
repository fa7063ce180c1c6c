import type {Manifest, Operation} from '#core/manifest'
import {isOwnName} from '#core/own-names'
import type {JobPlan, RequestPlan, Tool, ToolAnnotations} from '#core/tool'
import {answerMarks} from './answer-marks.ts'
import {plainWords, slim} from './diet.ts'
import {type Decision, decideTiers} from './evidence.ts'
import {foreignText} from './foreign-text.ts'
import {inputSchema} from './input-schema.ts'
import {jobPlan} from './job-plan.ts'
import {localArguments} from './local-arguments.ts'
import {otherPaths} from './others.ts'
import {outputSchema} from './output-schema.ts'
import {requestPlan} from './request-plan.ts'
import {sqlArgument} from './sql-argument.ts'
import {hyphenatedName, nameTools} from './tool-name.ts'

/** What is longer than this is no title, but a description, in characters. */
const LONGEST_TITLE = 100

/**
 * Compiles a manifest to tools, in the order of their names. Pure: the same manifest always gives the same tools.
 * @param pinned names that operations keep from an earlier version, by their ids
 */
export function compile(manifest: Manifest, pinned?: ReadonlyMap<string, string>): readonly Tool[] {
  const names = nameTools(manifest.operations, pinned, manifest.longestName)
  const others = otherPaths(manifest.operations)
  const planOf = (operation: Operation) => requestPlan(operation, manifest.defs, others.get(operation))
  const jobs = jobPlan(names, planOf)
  const tools = [...names].map(([operation, name]) =>
    compileTool(operation, name, {defs: manifest.defs, request: planOf(operation), jobs}),
  )
  const show = tools.find(({name}) => name === jobs?.show.name)
  if (jobs !== undefined && show !== undefined && !tools.some(({name}) => name === 'jobs_follow'))
    tools.push(followJob(show, jobs))
  return tools.sort((a, b) => (a.name < b.name ? -1 : 1))
}

interface Around {
  readonly defs: Manifest['defs']
  readonly request: RequestPlan
  readonly jobs: JobPlan | undefined
}

function compileTool(operation: Operation, name: string, {defs, request, jobs}: Around): Tool {
  const decision = decideTiers(operation, defs)
  const {tiers, why, destructive, evident, agrees, evidence} = decision
  const {startsJob = false} = operation
  const hyphenated = hyphenatedName(operation)
  const local = localArguments(operation, {destructive, waits: startsJob && jobs !== undefined}, defs)
  const sql = sqlArgument(operation, tiers)
  const output = outputSchema(operation, defs)
  const marks = answerMarks(operation, defs)
  const annotations = annotate(operation, decision)
  const foreign = foreignText(operation, output, annotations.readOnlyHint)
  const confirm = local.some((one) => one.name === 'confirm')
  return {
    name,
    ...(hyphenated === name || isOwnName(hyphenated) ? {} : {aliases: [hyphenated]}),
    operation: operation.id,
    title: titleOf(operation),
    description: describe(operation, {
      confirm,
      starts: !startsJob ? undefined : jobs === undefined ? 'Starts a job.' : JOB,
      sqlReads: sql?.readsOnly === true,
    }),
    inputSchema: slim(inputSchema(operation, local, defs)),
    ...(output === undefined ? {} : {outputSchema: output}),
    ...(local.length > 0 ? {local: local.map((one) => one.name)} : {}),
    ...(sql === undefined ? {} : {sql}),
    ...(startsJob && jobs !== undefined ? {job: jobs} : {}),
    ...(marks === undefined ? {} : {marks}),
    ...(foreign === undefined ? {} : {foreignText: foreign}),
    annotations,
    tiers,
    why,
    evident: {tier: evident, agrees},
    evidence: evidence.map(({rule, why, where}) => ({rule, why, where})),
    path: operation.path,
    request,
    startsJob,
    kind: 'request',
  }
}

/**
 * The summary that its author wrote, where there is one: a description often begins with something else ("Draft pull
 * requests are available in ..." for "Create a pull request"). Otherwise it is made of the words:
 * `services/postgresql/{id}/user-credentials` -> `Services postgresql: user credentials`.
 */
function titleOf({words: command, summary}: Operation): string {
  const [sentence = ''] = summary?.trim().split(/(?<=[^.]{3})\.(?:\s|$)|[\n\r]/, 1) ?? []
  if (sentence !== '' && sentence.length <= LONGEST_TITLE) return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  const words = command.filter((segment) => !segment.startsWith('{')).map((segment) => segment.replaceAll('-', ' '))
  const verb = words.at(-1) ?? ''
  const place = words.slice(0, -1).join(' ')
  const title = place === '' ? verb : `${place}: ${verb}`
  return title.charAt(0).toUpperCase() + title.slice(1)
}

const JOB = 'Starts a job: wait for it, or follow it with jobs_follow.'

function describe(
  operation: Operation,
  {confirm, starts, sqlReads}: {confirm: boolean; starts: string | undefined; sqlReads: boolean},
): string {
  const parts = [plainWords(operation.description) || `${operation.method} ${operation.path}`]
  if (sqlReads) parts.push('Takes one statement that only reads.')
  if (starts !== undefined) parts.push(starts)
  if (confirm) parts.push('This can destroy something: it needs confirm: true.')
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ')
}

/** Hints follow from the tiers, not from the verb: some reads are POST, and a client decides by the hint what it may run alone. */
function annotate({method}: Operation, {tiers, destructive}: Decision): ToolAnnotations {
  const reads = tiers.length > 0 && tiers.some((tier) => tier === 'read' || tier === 'sensitive-read')
  return {
    readOnlyHint: reads,
    destructiveHint: !reads && destructive,
    idempotentHint: reads || method === 'PUT' || method === 'DELETE',
    openWorldHint: true,
  }
}

/** The tool that waits for a job: it sends what `jobs_show` sends, again and again, and is offered wherever that is. */
function followJob(show: Tool, job: JobPlan): Tool {
  return {
    ...show,
    job,
    name: 'jobs_follow',
    title: 'Jobs: follow',
    description:
      'Waits until a job has ended and answers with it. Reports each step as progress. Ends early when the call is cancelled; the job goes on.',
    kind: 'follow-job',
  }
}
