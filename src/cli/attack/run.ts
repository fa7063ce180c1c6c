import {createApiSend} from '#api/send-any'
import {callTool} from '#call/call-tool'
import {RUNOS} from '#core/api-name'
import type {CallPorts} from '#core/ports'
import {Secret} from '#core/secret'
import {TIERS, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {VERSION} from '#core/version'
import {systemClock} from '#platform/clock'
import {undiciHttp} from '#platform/http'
import {type LoopbackEcho, startLoopbackEcho} from '#platform/loopback-echo'
import {loadFinder} from '../finder.ts'
import {judgeSql} from '../judge.ts'
import type {Attempt, Lists, Target} from './attack.ts'
import {exampleArguments} from './example-arguments.ts'
import {ATTACKS} from './index.ts'
import {reaches} from './reaches.ts'

/** What was tried at one operation, and what held. */
export interface Attacked {
  readonly tool: string
  readonly tier: Tier
  readonly operation: string
  /** Why nothing could be tried: no arguments were found that fit. */
  readonly untried?: string
  /** By the id of each attack; one that had nothing to try is not there. */
  readonly attacks: Readonly<Record<string, {readonly tries: number; readonly broken: readonly string[]}>>
}

const BASE = '/base'

/**
 * Attacks every operation of an API, each through the whole way of a call, against two servers of our own on this
 * machine: nothing is sent to the API. The credential is a random one.
 * @param tools those of all tiers, each once
 * @param lists what each server offers
 */
export async function* attackTools(
  api: string,
  tools: readonly Tool[],
  lists: Lists,
  signal: AbortSignal,
): AsyncGenerator<Attacked> {
  await using echo = await startLoopbackEcho()
  await using other = await startLoopbackEcho()
  const credential = new Secret(`attack-${crypto.randomUUID()}`)
  const ports = portsOf(api, echo, credential)
  for (const given of tools) {
    if (given.kind !== 'request') continue
    signal.throwIfAborted()
    const tool = atOwnAddress(given)
    const tier = TIERS.find((one) => tool.tiers.includes(one)) ?? 'sensitive-write'
    const args = {...exampleArguments(tool.inputSchema), ...(tool.local?.includes('confirm') ? {confirm: true} : {})}
    const call: Target['call'] = async (args, answer = {}) => {
      echo.answerWith(answer)
      const result = await callTool({id: crypto.randomUUID(), tool, tier, args, signal, whole: true}, ports)
      return {result, arrived: echo.take(), elsewhere: other.take()}
    }
    const named = {tool: tool.name, tier, operation: `${tool.request.method} ${tool.path}`}
    const first = await call(args)
    if (first.arrived.length === 0) yield {...named, untried: why(first), attacks: {}}
    else
      yield {
        ...named,
        attacks: await attacksOn({tool, tier, lists, args, credential, otherUrl: other.url, base: BASE, call}, first),
      }
  }
}

async function attacksOn(target: Target, first: Attempt): Promise<Attacked['attacks']> {
  const missed = first.arrived.filter((one) => !reaches(one, target.tool, target.base))
  const found: Record<string, {readonly tries: number; readonly broken: readonly string[]}> = {
    meant: {tries: 1, broken: missed.map(({method, target: line}) => `${method} ${line} arrived`)},
  }
  for (const attack of ATTACKS) {
    const outcome = await attack.run(target)
    if (outcome.tries > 0) found[attack.id] = outcome
  }
  return found
}

const why = ({result: {said}}: Attempt): string => String(said?.error ?? 'the example did not arrive')

/** The same operation below the server that stands for the API. */
function atOwnAddress(tool: Tool): Tool {
  const {server: _server, ...request} = tool.request
  return {...tool, request}
}

function portsOf(api: string, echo: LoopbackEcho, credential: Secret): CallPorts {
  const base = new URL(BASE, echo.url)
  const authorization = `Bearer ${credential.reveal()}`
  return {
    ...(api === RUNOS ? {} : {api}),
    // What is tried here is whether a request is the one that was meant. Nobody is asked: nothing reaches the API.
    approvals: {clear: async () => undefined},
    audit: {open: () => ({cleared: async () => {}, close: async (result) => result})},
    judge: judgeSql,
    send: createApiSend(undiciHttp, {
      access: {
        lend: async () => ({
          base,
          apply: (request) => ({...request, headers: {...request.headers, authorization}}),
          refused: () => false,
        }),
      },
      clock: {now: () => systemClock.now(), sleep: async () => {}},
      userAgent: `runos/${VERSION}`,
    }),
    base: async () => base,
    clock: systemClock,
    finder: loadFinder,
    secrets: () => [credential],
    supplied: async () => ({account: 'acme1', cluster: 'c0001', version: VERSION, os: process.platform}),
  }
}
