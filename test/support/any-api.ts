import {createServer, type IncomingHttpHeaders, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type ApiAccessNeeds, createApiAccess} from '#account/api-credentials/access'
import {createApiSend} from '#api/send-any'
import {callTool} from '#call/call-tool'
import {compile} from '#catalog/compile'
import type {ToolResult} from '#core/call'
import type {Http} from '#core/http'
import type {Body, JsonSchema, Manifest, Operation, Parameter, Style} from '#core/manifest'
import type {Clock, Uploads} from '#core/ports'
import {systemClock} from '#platform/clock'
import {undiciHttp} from '#platform/http'
import {finder} from '#secrets/finder'
import {contentOf} from './result.ts'

/** A parameter, of which a test says only what matters to it. */
export const param = (name: string, at: Parameter['in'], more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: at,
  required: at === 'path',
  schema: true,
  style: (at === 'query' || at === 'cookie' ? 'form' : 'simple') as Style,
  explode: at === 'query' || at === 'cookie',
  ...more,
})

/** A body of one kind of content. */
export const whole = (type: string, more: object = {}, schema: JsonSchema = true): Body => ({
  kind: 'whole',
  required: false,
  media: [{type, schema, ...more}],
})

/** An operation `GET /things`, changed as a test wants it. */
export const operation = (more: Partial<Operation> & {readonly id: string}): Operation => ({
  words: [more.id],
  description: more.id,
  method: 'GET',
  path: '/things',
  parameters: [],
  answers: [],
  ...more,
})

/** One request as it arrived. */
export interface Arrival {
  readonly method: string
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A server on loopback that remembers what arrived and answers as a test says; `{}` otherwise. */
export interface FarApi extends AsyncDisposable {
  readonly url: string
  readonly arrived: Arrival[]
}
export type Answering = (arrival: Arrival, response: ServerResponse) => void

export async function farApi(answer: Answering = (_arrival, response) => response.end('{}')): Promise<FarApi> {
  const arrived: Arrival[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const {method = '', url: target = '', headers} = request
    const one = {method, target, headers, body: Buffer.concat(chunks)}
    arrived.push(one)
    response.setHeader('content-type', 'application/json')
    answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What a caller of an API may have besides its address. */
export interface Means {
  readonly base: string
  readonly origins?: readonly string[]
  readonly schemes?: Manifest['schemes']
  readonly credential?: ApiAccessNeeds['credential']
  readonly env?: ApiAccessNeeds['env']
  readonly uploads?: Uploads
  readonly http?: Http
  readonly clock?: Clock
}

/** Calls tools of some operations in the way that every call takes, with all of our own parts and a real network. */
export function caller(operations: readonly Operation[], means: Means) {
  const {base, origins = [], schemes = {}, env = {}, http = undiciHttp, clock = systemClock, uploads} = means
  const tools = compile({version: '1', operations, defs: {}, schemes})
  const credential = means.credential ?? (async () => undefined)
  const access = createApiAccess({
    ...{api: 'shop', base: new URL(base), schemes, credential, env, http, clock},
    origins: async () => origins,
  })
  const send = createApiSend(http, {access, clock, userAgent: 'runos/test'})
  return async (id: string, args: object, signal = new AbortController().signal): Promise<ToolResult> => {
    const tool = tools.find((one) => one.operation === id)
    if (tool === undefined) throw new Error(`no tool for ${id}`)
    const confirmed = (tool.inputSchema.required as readonly string[] | undefined)?.includes('confirm')
    return callTool(
      {
        id: '1',
        tool,
        tier: tool.tiers[0] ?? 'sensitive-write',
        args: confirmed ? {...args, confirm: true} : args,
        signal,
      },
      {
        approvals: {clear: async () => undefined},
        audit: {open: () => ({cleared: async () => undefined, close: async (closed) => closed})},
        send,
        base: async () => new URL(base),
        origins: () => origins,
        ...(uploads === undefined ? {} : {uploads}),
        clock,
        finder: async () => finder,
        secrets: () => access.held(),
        supplied: async () => ({}),
      },
    )
  }
}

/** The code of a failed call; undefined when it did not fail. */
export function codeOf(result: ToolResult): string | number | undefined {
  const {isError} = result
  const {code, status} = contentOf(result) as {code?: string; status?: number}
  return isError ? (code ?? status) : undefined
}
