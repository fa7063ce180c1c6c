import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {anthropicMessages} from './model-anthropic.ts'
import {openaiResponses} from './model-openai.ts'
import type {Judged} from './server.ts'

/** A tool that the scripted model calls. Its arguments may depend on what the tools before it answered, and take time. */
export interface ScriptedCall {
  readonly tool: string
  readonly args?: object | ((results: readonly string[]) => object | Promise<object>)
}

/** What the model says next: a call with its place in the script, or that it is done. */
export type Reply = {readonly index: number; readonly tool: string; readonly args: object} | 'done'

/** How one provider words a conversation. */
export interface Dialect {
  readonly path: string
  /** How many tools a request offers: a side question, such as one for a title, offers none and is no turn. */
  offers(body: Judged): number
  /** What the tools answered so far, oldest first. */
  results(body: Judged): readonly string[]
  answer(response: ServerResponse, body: Judged, reply: Reply): void
}

const DIALECTS: readonly Dialect[] = [anthropicMessages, openaiResponses]

/** The far end of an assistant: it calls the tools of its script, one a turn, and then says "done". */
export interface ScriptedModel {
  readonly url: string
  /** The turns as they arrived: what the assistant lets a model see. */
  readonly turns: readonly Judged[]
  /** What each tool of the script answered, in the words that reached the model. */
  readonly results: readonly string[]
  /** Hosts that somebody wanted to reach through this address as a proxy. Nobody is let through. */
  readonly wanted: readonly string[]
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a model on any free port of the loopback; it knows the script and nothing else. */
export async function startModel(script: readonly ScriptedCall[] = []): Promise<ScriptedModel> {
  const turns: Judged[] = []
  const wanted: string[] = []
  let results: readonly string[] = []
  const server = createServer(async (request, response) => {
    const {pathname, host} = new URL(request.url ?? '', 'http://model')
    if (host !== 'model') wanted.push(host)
    const dialect = DIALECTS.find(({path}) => path === pathname)
    if (request.method !== 'POST' || dialect === undefined) return void response.writeHead(404).end()
    const body = JSON.parse(await textOf(request))
    if (dialect.offers(body) === 0) return dialect.answer(response, body, 'done')
    turns.push(body)
    results = dialect.results(body)
    dialect.answer(response, body, await next(script, results))
  })
  server.on('connect', (request, socket) => {
    wanted.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    turns,
    wanted,
    get results() {
      return results
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function next(script: readonly ScriptedCall[], results: readonly string[]): Promise<Reply> {
  const call = script[results.length]
  if (call === undefined) return 'done'
  const {tool, args = {}} = call
  return {index: results.length, tool, args: typeof args === 'function' ? await args(results) : args}
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Sends server-sent events, each named by the type of its data, and ends the answer. */
export function sendEvents(response: ServerResponse, events: readonly object[]): void {
  response.writeHead(200, {'content-type': 'text/event-stream'})
  for (const event of events)
    response.write(`event: ${(event as {type: string}).type}\ndata: ${JSON.stringify(event)}\n\n`)
  response.end()
}
