import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type Command, manifestText} from './manifest.ts'

/** One request as it arrived. */
export interface Arrived {
  readonly method: string
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** Settles when the client has given up or got its answer: true when it gave up. */
  readonly aborted: Promise<boolean>
}

/** An API that behaves as a test wants it to: slow, broken, enormous. The far end, and the only thing that is not real. */
export interface TestApi {
  readonly url: string
  /** Everything that arrived besides the manifest. */
  readonly arrived: readonly Arrived[]
  serve(commands: readonly Command[], version?: string): void
  /** How often it was asked for the version of its manifest. */
  readonly versionAsked: () => number
  /** Leaves such questions without an answer until it is disposed of. */
  holdVersion(): Disposable & {open(): number}
  /** Serves this text where the manifest is expected. */
  serveText(text: string): void
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts it on any free port, with a manifest of these commands. */
export async function startApi(
  commands: readonly Command[],
  answer: (request: Arrived, response: ServerResponse) => void | Promise<void>,
): Promise<TestApi> {
  let [manifest, version, asked] = [manifestText(commands), '1.0.0', 0]
  let heldBack: ServerResponse[] | undefined
  const arrived: Arrived[] = []
  const server = createServer(async (request, response) => {
    const target = request.url ?? ''
    if (target.endsWith('/cli/manifest')) return void response.end(manifest)
    if (target.endsWith('/cli/manifest-version')) {
      asked += 1
      if (heldBack !== undefined) return void heldBack.push(response)
      return void response.end(JSON.stringify({version}))
    }
    if (target === '/auth/token') return void response.writeHead(404).end()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const one: Arrived = {
      method: request.method ?? '',
      target,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      aborted: new Promise((resolve) => response.once('close', () => resolve(!response.writableFinished))),
    }
    arrived.push(one)
    response.setHeader('content-type', 'application/json')
    await answer(one, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    serve: (next, nextVersion = '1.0.0') => {
      manifest = manifestText(next, nextVersion)
      version = nextVersion
    },
    versionAsked: () => asked,
    holdVersion() {
      heldBack = []
      return {
        /** How many of them wait for their answer. */
        open: () => (heldBack ?? []).filter(({destroyed}) => !destroyed).length,
        [Symbol.dispose]() {
          for (const response of heldBack ?? []) response.destroy()
          heldBack = undefined
        },
      }
    },
    serveText: (text) => {
      manifest = text
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
