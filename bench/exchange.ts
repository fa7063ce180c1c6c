import {spawn} from 'node:child_process'

/** How a client says hello: `initialize`, or the stateless first request of 2026-07-28. */
export type Era = 'initialize' | 'discover'

/** Milliseconds from spawning the process to two answers. */
export interface Times {
  readonly hello: number
  readonly list: number
  /** Tools in the answer to `tools/list`. */
  readonly tools: number
}

const MODERN = '2026-07-28'
const META = {
  _meta: {
    'io.modelcontextprotocol/protocolVersion': MODERN,
    'io.modelcontextprotocol/clientCapabilities': {},
    'io.modelcontextprotocol/clientInfo': {name: 'bench', version: '1'},
  },
}
const LEGACY = {protocolVersion: '2025-11-25', capabilities: {}, clientInfo: {name: 'bench', version: '1'}}

const FIRST: Readonly<Record<Era, readonly object[]>> = {
  initialize: [{jsonrpc: '2.0', id: 1, method: 'initialize', params: LEGACY}],
  discover: [{jsonrpc: '2.0', id: 1, method: 'server/discover', params: META}],
}
const SECOND: Readonly<Record<Era, readonly object[]>> = {
  initialize: [
    {jsonrpc: '2.0', method: 'notifications/initialized'},
    {jsonrpc: '2.0', id: 2, method: 'tools/list', params: {}},
  ],
  discover: [{jsonrpc: '2.0', id: 2, method: 'tools/list', params: META}],
}

/** Starts a server, says hello as a client of that era does, asks for its tools, and sees it end. */
export function exchange(command: readonly string[], era: Era, env: NodeJS.ProcessEnv): Promise<Times> {
  const {promise, resolve, reject} = Promise.withResolvers<Times>()
  const [program = '', ...args] = command
  const started = performance.now()
  const child = spawn(program, args, {env, stdio: ['pipe', 'pipe', 'pipe']})
  const send = (messages: readonly object[]): void => {
    child.stdin.write(messages.map((message) => `${JSON.stringify(message)}\n`).join(''))
  }
  let text = ''
  let complaint = ''
  let hello: number | undefined
  let times: Times | undefined
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (chunk: string) => {
    text += chunk
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      const answer = JSON.parse(text.slice(0, end)) as {id?: number; result?: {tools?: unknown[]}; error?: object}
      text = text.slice(end + 1)
      if (answer.error !== undefined) complaint += JSON.stringify(answer.error)
      if (answer.id === 1) {
        hello = performance.now() - started
        send(SECOND[era])
      } else if (answer.id === 2 && hello !== undefined) {
        times = {hello, list: performance.now() - started, tools: answer.result?.tools?.length ?? 0}
        child.stdin.end()
      }
    }
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk
  })
  child.on('error', reject)
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  child.on('close', (code) => {
    clearTimeout(timer)
    if (times !== undefined && complaint === '') resolve(times)
    else reject(new Error(`${command.join(' ')}: ended with ${code} before it had answered: ${complaint}`))
  })
  child.stdin.on('error', () => undefined) // a server that ends early is reported on close, with what it said
  send(FIRST[era])
  return promise
}
