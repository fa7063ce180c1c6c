import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {serverName} from '#core/tier'
import {titleOf} from '#mcp/instructions'
import type {Prompts} from '#mcp/ports'
import {knownIds} from '../known-ids.ts'
import {type Offering, operationsOf} from '../operations.ts'
import {diagnoseService} from './diagnose-service.ts'
import {governedAgent} from './governed-agent.ts'
import type {Given, Place, Prompt} from './prompt.ts'
import {runosStart} from './runos-start.ts'
import {safeExecution} from './safe-execution.ts'

const PROMPTS: readonly Prompt[] = [diagnoseService, governedAgent, runosStart, safeExecution]

/** An argument is a line or two of a person, not a document. */
const LONGEST = 2_000

/** The tool that calls those which are not listed, where only a few are. */
const CALL = 'call_tool'
const UNLISTED = `A tool that is not in your list is called through \`${CALL}\`; \`search_tools\` and \`describe_tool\` say what there is and what it takes.`

/** The prompts of one server: the texts name the tools that it really has. */
export function createPrompts(server: Offering): Prompts {
  const {tier, api} = server
  const ids = knownIds(operationsOf(server))
  const offered = PROMPTS.filter(({anyApi}) => anyApi || api === RUNOS).map((prompt) => forApi(prompt, api))
  const find = (name: string) => offered.find((prompt) => prompt.name === name)

  return {
    list: async () =>
      offered.map(({name, title, description, arguments: args}) => ({name, title, description, arguments: args})),
    async get(name, given) {
      const prompt = find(name)
      if (prompt === undefined) return undefined
      const wanted = takeArguments(prompt, given)
      const tools = (await server.offered()) ?? []
      const requests = tools.filter(({kind}) => kind === 'request')
      const names = new Map(requests.map((tool) => [tool.operation, tool.name]))
      const place: Place = {
        ...{tier, api},
        title: titleOf(api),
        tool: (operation) => names.get(operation),
        follow: tools.find(({kind}) => kind === 'follow-job')?.name,
        server: (other) => serverName(other, api),
      }
      const listed = (await server.tools()).map((tool) => tool.name)
      const rest = listed.includes(CALL) ? `\n\n${UNLISTED}` : ''
      return `${prompt.text(wanted, place)}${rest}\n`
    },
    async complete(name, {argument, value, given}) {
      const prompt = find(name)
      if (prompt?.arguments.some((one) => one.name === argument) !== true) return undefined
      if (argument === 'cluster') return ids.clusters(value)
      if (argument === 'service') return ids.services(given.cluster, value)
      return [] // what a person wants to say is not ours to suggest
    },
  }
}

/** Another API has no clusters and services to choose from. */
function forApi(prompt: Prompt, api: string): Prompt {
  if (api === RUNOS) return prompt
  return {...prompt, arguments: prompt.arguments.filter(({name}) => name !== 'cluster' && name !== 'service')}
}

/** What was given of a prompt's arguments, without characters that nobody sees. @throws RunosError E_ARGS_INVALID */
function takeArguments({name, arguments: known}: Prompt, given: Given): Given {
  const taken = known.flatMap(({name: argument}) => {
    const text = (Object.hasOwn(given, argument) ? (given[argument] ?? '') : '').replaceAll(UNSEEN, '').trim()
    return text === '' ? [] : [[argument, text.slice(0, LONGEST)] as const]
  })
  const wanted = Object.fromEntries(taken)
  const missing = known.filter((one) => one.required && !Object.hasOwn(wanted, one.name)).map((one) => one.name)
  if (missing.length === 0) return wanted
  throw new RunosError('E_ARGS_INVALID', `${name}: ${missing.join(' and ')} is missing`)
}

/** Control, format and unassigned characters, all but line breaks and tabs. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu
