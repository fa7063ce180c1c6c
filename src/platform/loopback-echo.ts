import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'

/** One request as it arrived, nothing decoded. */
export interface Arrival {
  readonly method: string
  /** Path and query, as they stood in the request line. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** What it answers with. */
export interface EchoAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A server on this machine that writes down what arrives and answers as it is told. */
export interface LoopbackEcho extends AsyncDisposable {
  readonly url: string
  /** What arrived since this was asked last. */
  take(): readonly Arrival[]
  /** How it answers from now on; JSON unless a header says otherwise. */
  answerWith(answer: EchoAnswer): void
}

/** Starts one on a free port of 127.0.0.1. */
export async function startLoopbackEcho(): Promise<LoopbackEcho> {
  let arrived: Arrival[] = []
  let answer: EchoAnswer = {}
  const server = createServer(async (request, response) => {
    const {method = '', url = '', headers} = request
    arrived.push({method, target: url, headers})
    await drained(request)
    const {status = 200, headers: more = {}, body = '{}'} = answer
    response.writeHead(status, {'content-type': 'application/json', ...more})
    response.end(body)
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = arrived
      arrived = []
      return taken
    },
    answerWith(next) {
      answer = next
    },
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function drained(request: IncomingMessage): Promise<void> {
  for await (const _chunk of request); // what was sent as body is not looked at
}
