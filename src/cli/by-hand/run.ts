import {RUNOS} from '#core/api-name'
import type {ToolResult} from '#core/call'
import {ERRORS, EXIT, RunosError} from '#core/errors'
import type {Json, JsonObject} from '#core/json'
import {stringifyJson} from '#core/json'
import type {Clock} from '#core/ports'
import type {Tool} from '#core/tool'
import {assistantMark} from '../assistant-marks.ts'
import {untilInterrupted} from '../until-interrupted.ts'
import {argumentsOf} from './arguments.ts'
import {confirmed} from './confirm.ts'
import type {Drift} from './drift.ts'
import {canFollow, followJob, followLog, isFailedJob} from './follow.ts'
import {gather, type Sources} from './gather.ts'
import type {Hand, HandTool} from './hand.ts'
import {namesOf} from './names.ts'
import {outlineOf} from './output/outline.ts'
import {printAnswer} from './output/print-answer.ts'
import {codeOf, failureLines} from './output/print-failure.ts'
import {writeAnswer} from './output/write-answer.ts'
import type {Screen} from './screen.ts'
import {type HandFlags, readWords} from './words.ts'

/** What a call by hand needs besides the tool. */
export interface HandNeeds {
  readonly hand: Hand
  readonly sources: Sources
  readonly clock: Clock
  /** Whether a call failed for a manifest that has changed since. */
  readonly drift: (result: ToolResult) => Promise<Drift | undefined>
}

/**
 * Calls one tool with what a person typed, and shows the answer.
 * @param typed how it was called, for messages: `runos apps delete`
 * @param words what follows that
 * @returns the exit code
 * @throws RunosError E_USAGE, E_ARGS_INVALID, E_CANCELLED: nothing was sent
 */
export async function runTool(
  found: HandTool,
  typed: string,
  words: readonly string[],
  screen: Screen,
  {hand, sources, clock, drift}: HandNeeds,
): Promise<number> {
  const {tool} = found
  const known = argumentsOf(tool)
  const read = readWords(words, known)
  const {own} = read
  if (own.follow && canFollow(tool) === undefined) {
    throw new RunosError('E_USAGE', `${typed} starts no job and shows no log, so there is nothing to follow`, {
      where: '--follow',
    })
  }
  const given = await gather(tool, known, read, sources)
  const args = await confirmed(tool, typed, given, screen, own.yes, async () => ({
    target: await hand.target(),
    names: await namesOf(hand, tool, given),
  }))
  return untilInterrupted(async (signal) => {
    const how = {
      signal,
      byHand: {confirmed: isPerson(screen) && !(await takesPassphrase())},
      progress: ({message}: {readonly message: string}) => screen.note(message),
    }
    if (own.follow && !tool.startsJob) {
      const ended = await followLog(hand, found, args, how, screen, clock)
      return ended === undefined ? EXIT.ok : finish(found, ended, {}, own, screen)
    }
    const result = await hand.call(found, args, how)
    const job = own.follow && !result.isError ? await followJob(hand, result, how) : undefined
    if (job === undefined) {
      const changed = await drift(result)
      const extra = changed === undefined ? {} : {manifest: {...changed}}
      const code = await finish(found, result, extra, own, screen)
      if (changed !== undefined) {
        screen.note(`The manifest has changed since, from ${changed.stored} to ${changed.now}: runos manifest update`)
      }
      if (tool.startsJob && !result.isError && !own.json) sayHowToFollow(result, hand.api, screen)
      return code
    }
    if (!own.json) printAnswer(result.data as Json, outlineOf(tool), screen)
    if (signal.aborted) screen.note('The job goes on. See how far it is: runos jobs list')
    const failed = job.result.isError || isFailedJob(job.tool, job.result)
    const extra = own.json ? {job: job.result.data ?? null} : {}
    const last = own.json && !job.result.isError ? result : job.result
    const code = await finish({...found, tool: own.json ? tool : job.tool}, last, extra, own, screen)
    return failed ? Math.max(code, EXIT.failed) : code
  })
}

/** Whether whoever was asked what destroys sits at a terminal that no assistant runs. Elsewhere `--yes` is no person's word. */
const isPerson = (screen: Screen): boolean => screen.interactive && assistantMark(process.env) === undefined

/** Whether a passphrase is set up: then that is a person's word, also here, because anybody can make a terminal and say yes. */
async function takesPassphrase(): Promise<boolean> {
  const [{openApprovals}, {createWorld}] = await Promise.all([import('../approvals.ts'), import('../world.ts')])
  return (await openApprovals(createWorld()).key()) !== undefined
}

/** Shows how a call ended. @returns the exit code */
async function finish(
  {tool, tier}: HandTool,
  result: ToolResult,
  extra: JsonObject,
  {json, output}: HandFlags,
  screen: Screen,
): Promise<number> {
  const {isError, data, said, files} = result
  const code = isError ? ERRORS[codeOf(result)].exit : isFailedJob(tool, result) ? EXIT.failed : EXIT.ok
  if (output !== undefined && !isError) {
    const written = await writeAnswer(output, result)
    screen.note(`Written to ${output}: ${written}.`)
    if (!json) return code
  }
  if (json) {
    const whole = output === undefined || isError
    const answer = {
      ...(whole && data !== undefined ? {answer: data} : {}),
      ...(whole && files !== undefined ? {files: files as unknown as Json} : {}),
    }
    const words = said === undefined ? {} : {said: said as JsonObject}
    screen.out(stringifyJson({schemaVersion: 1, tool: tool.name, tier, isError, ...answer, ...extra, ...words}, 2))
    return code
  }
  if (isError) for (const line of failureLines(result)) screen.failure(line)
  else show(tool, result, screen)
  return code
}

function show(tool: Tool, {data, said = {}, files = []}: ToolResult, screen: Screen): void {
  const [file] = files
  if (file !== undefined) {
    const bytes = Buffer.from(file.base64, 'base64')
    if (!screen.terminal) {
      screen.raw(bytes)
      return
    }
    throw new RunosError(
      'E_USAGE',
      `the answer is a file (${file.type}, ${bytes.length} bytes), and this is a terminal`,
      {
        fix: [`--output ${file.name}`],
      },
    )
  }
  if (data !== undefined) printAnswer(data, outlineOf(tool), screen)
  const {done, file: _shown, ...more} = said
  if (done !== undefined) screen.out(String(done))
  for (const [name, text] of Object.entries(more)) {
    screen.note(`${name}: ${typeof text === 'string' ? text : stringifyJson(text)}`)
  }
}

/** Nobody has to know that a job goes on by itself. */
function sayHowToFollow({data}: ToolResult, api: string, screen: Screen): void {
  const id = (data as JsonObject | undefined)?.jobId
  if (api === RUNOS && typeof id === 'string') screen.note(`A job was started. Follow it: runos jobs follow ${id}`)
}
