import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Client, type ClientOptions} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import type {Tier} from '#core/tier'
import {INERT} from '#platform/launcher-script'
import {resolvePaths} from '#platform/paths'
import {POLICY_FILE} from '#policy/policy'

/** The program as a person or an assistant starts it. */
export const RUNOS = fileURLToPath(new URL('../../bin/run.js', import.meta.url))

/** A home folder of its own, and the environment that goes with it: nothing of the person who runs the tests is seen. */
export interface Home {
  readonly path: string
  readonly env: Record<string, string>
  [Symbol.dispose](): void
}

/**
 * What the homes of tests allow: most are about something else than what a person is asked for. Tests of that take it away
 * (`withoutPolicy`).
 */
const TEST_POLICY = `schemaVersion: 1
rules:
  - {name: destroys in tests, when: {destroys: true}, then: allow}
taint: off
`

/** Where the policy of this user is. */
export function userPolicyPath({env}: Pick<Home, 'env'>): string {
  const {config} = resolvePaths({platform: process.platform, env, home: env.HOME ?? ''})
  return join(config, POLICY_FILE)
}

/** Puts a policy of the user in place; undefined: none, so that what is built in holds. */
export function setUserPolicy(home: Pick<Home, 'env'>, text: string | undefined): void {
  const path = userPolicyPath(home)
  rmSync(path, {force: true})
  if (text === undefined) return
  mkdirSync(dirname(path), {recursive: true, mode: 0o700})
  writeFileSync(path, text, {mode: 0o600})
}

/** A home in which what is built in holds. */
export function withoutPolicy<Some extends Home>(home: Some): Some {
  setUserPolicy(home, undefined)
  return home
}

/** Makes an empty home, but for a policy that lets tests destroy. `env` is what is set besides HOME and PATH. */
export function makeHome(env: Record<string, string> = {}): Home {
  const path = mkdtempSync(join(tmpdir(), 'runos-test-home-'))
  const whole = {HOME: path, PATH: process.env.PATH ?? '', ...env}
  setUserPolicy({env: whole}, TEST_POLICY)
  return {
    path,
    env: whole,
    [Symbol.dispose]: () => rmSync(path, {recursive: true, force: true}),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what comes back is judged by the assertions of each test
export type Judged = any

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command to its end. */
export function runos(home: Home, args: readonly string[], options: {cwd?: string; input?: string} = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUNOS, ...args], {env: home.env, cwd: options.cwd ?? home.path})
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({code, stdout, stderr}))
    child.stdin.end(options.input ?? '')
  })
}

export type Era = 'modern' | 'legacy'

/** What few tests want of a client or its server. */
export interface ConnectOptions extends ClientOptions {
  /** Gives the client handlers before it connects. */
  readonly prepare?: (client: Client) => void
  /** The folder that it is started in; left out: the home. */
  readonly cwd?: string
  /** Further words of the server's command line. */
  readonly args?: readonly string[]
  /** Another program than the one in this tree. */
  readonly program?: string
  /** The launcher, which assistants start; otherwise it is the program. */
  readonly launcher?: string
  /** Called when the server says that its list has changed. */
  readonly onChanged?: () => void
}

/** Connects a real MCP client to the server of a tier, of RunOS or of another API. */
export async function connect(
  tier: Tier,
  home: Home,
  era: Era = 'legacy',
  api?: string,
  {prepare, program = RUNOS, launcher, args = [], onChanged, cwd = home.path, ...options}: ConnectOptions = {},
): Promise<Client & AsyncDisposable> {
  const client = new Client(
    {name: 'runos-test', version: '1.0.0'},
    {
      ...options,
      versionNegotiation: {mode: era === 'modern' ? {pin: '2026-07-28'} : 'legacy'},
      ...(onChanged === undefined ? {} : {listChanged: {tools: {onChanged, autoRefresh: false, debounceMs: 0}}}),
    },
  )
  prepare?.(client)
  const transport = new StdioClientTransport({
    command: launcher ?? process.execPath,
    args: [
      ...(launcher === undefined ? [INERT, program] : []),
      'mcp',
      'serve',
      tier,
      ...(api === undefined ? [] : ['--api', api]),
      ...args,
    ],
    env: home.env,
    cwd,
    stderr: 'inherit',
  })
  await client.connect(transport)
  return Object.assign(client, {[Symbol.asyncDispose]: () => client.close()})
}

/** What a tool answered: the data of the API, or of an error our words and the API's together. */
export async function ask(
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
): Promise<{isError: boolean; value: Judged}> {
  const {isError = false, content} = await client.callTool({name, arguments: args})
  const [first] = content as readonly {type: string; text: string}[]
  const {untrusted: _begins, data: described, other, end: _ends, ...said} = JSON.parse(first?.text ?? '')
  const data = described ?? other
  const parts = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {data}
  return {isError, value: isError ? {...said, ...parts} : (data ?? said)}
}

/** A server whose pipes a test holds itself, to write and read what no client would. */
export interface RawServer {
  readonly child: ChildProcessWithoutNullStreams
  send(message: object): void
  /** The next message that fits; anything on standard output that is no message fails. */
  receive(fits: (message: Message) => boolean): Promise<Message>
  /** Exit code and signal, and milliseconds since `since`. */
  ended(since: number): Promise<{code: number | null; ms: number}>
}
export interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: Judged
  readonly error?: {readonly code: number; readonly message: string}
}

/** Starts a server by hand and says hello in the older era. */
export async function startRaw(tier: Tier, home: Home): Promise<RawServer> {
  const child = spawn(process.execPath, [INERT, RUNOS, 'mcp', 'serve', tier], {env: home.env, cwd: home.path})
  const inbox: Message[] = []
  const waiting: {
    fits: (message: Message) => boolean
    resolve: (message: Message) => void
    reject: (error: Error) => void
  }[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const message = JSON.parse(line) as Message & {jsonrpc: string}
      if (message.jsonrpc !== '2.0') throw new Error(`not the protocol: ${line}`)
      const index = waiting.findIndex(({fits}) => fits(message))
      if (index < 0) inbox.push(message)
      else waiting.splice(index, 1)[0]?.resolve(message)
    }
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  closed.then(() => {
    for (const {reject} of waiting) reject(new Error('the server ended'))
  })
  const server: RawServer = {
    child,
    send: (message) => child.stdin.write(`${JSON.stringify({jsonrpc: '2.0', ...message})}\n`),
    receive: (fits) =>
      new Promise((resolve, reject) => {
        const index = inbox.findIndex(fits)
        if (index >= 0) resolve(inbox.splice(index, 1)[0] as Message)
        else waiting.push({fits, resolve, reject})
      }),
    ended: async (since) => ({code: await closed, ms: performance.now() - since}),
  }
  const clientInfo = {name: 'runos-test', version: '1.0.0'}
  server.send({id: 0, method: 'initialize', params: {protocolVersion: '2025-11-25', capabilities: {}, clientInfo}})
  await server.receive(({id}) => id === 0)
  server.send({method: 'notifications/initialized'})
  return server
}

/** Tools that every server has beside those of its API. */
const OURS: readonly string[] = [
  'search_tools',
  'describe_tool',
  'call_tool',
  'manifest_update',
  'result_read',
  'approval_wait',
  'get_audit_log',
  'secret_to_env_file',
]

/** The tools that a server offers of its API, as a client sees them. */
export async function toolsOf(client: Client) {
  return (await client.listTools()).tools.filter(({name}) => !OURS.includes(name))
}

/** Their names. */
export async function toolNames(client: Client): Promise<string[]> {
  return (await toolsOf(client)).map(({name}) => name)
}
