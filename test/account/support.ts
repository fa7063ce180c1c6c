import {type ChildProcess, spawn} from 'node:child_process'
import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {TestSandbox} from '../support/sandbox.ts'
import {type Home, makeHome, type Ran, RUNOS} from '../support/server.ts'

/** A home whose environment points at a sandbox, for the first sign-in. */
export function homeAt(sandbox: Pick<TestSandbox, 'baseUrl'>, env: Record<string, string> = {}): Home {
  return makeHome({RUNOS_API_URL: sandbox.baseUrl, RUNOS_IDENTITY_URL: sandbox.baseUrl, ...env})
}

/** The same home without what the environment said: what was signed in to must be found in the settings. */
export function bare({path, env}: Home, more: Record<string, string> = {}): Home {
  const {RUNOS_API_URL: _api, RUNOS_IDENTITY_URL: _identity, ...rest} = env
  return {path, env: {...rest, ...more}, [Symbol.dispose]: () => {}}
}

/** Runs a sign-in; as soon as a code stands on standard output, the person approves it. */
export async function login(
  sandbox: TestSandbox,
  home: Home,
  args: readonly string[] = ['--no-browser', '--store', 'file'],
  accountId?: string,
): Promise<Ran> {
  const {child, ended} = start(home, ['login', ...args])
  let said = ''
  let asked = false
  child.stdout!.on('data', (text: Buffer) => {
    said += text
    const deviceId = /Code: +(\w+)|"deviceId":"(\w+)"/.exec(said)
    if (asked || !deviceId) return
    asked = true
    void sandbox.approve(deviceId[1] ?? deviceId[2], accountId)
  })
  return ended
}

/** Starts a command that a test wants to talk to or interrupt. */
export function start(home: Home, args: readonly string[]): {child: ChildProcess; ended: Promise<Ran>} {
  const child = spawn(process.execPath, [RUNOS, ...args], {env: home.env, cwd: home.path, stdio: 'pipe'})
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (text: Buffer) => {
    stdout += text
  })
  child.stderr.on('data', (text: Buffer) => {
    stderr += text
  })
  const ended = new Promise<Ran>((resolve) => child.on('close', (code) => resolve({code, stdout, stderr})))
  child.stdin.end()
  return {child, ended}
}

/** A far end on loopback that answers as a test says, and remembers what it was asked. */
export interface FarEnd extends AsyncDisposable {
  readonly url: string
  readonly asked: {readonly line: string; readonly authorization: string | undefined; readonly body: string}[]
}
export type Answer = {
  readonly status?: number
  readonly json?: object
  readonly text?: string
  readonly headers?: Record<string, string>
}

export async function farEnd(answer: (line: string, body: string) => Answer | Promise<Answer>): Promise<FarEnd> {
  const asked: FarEnd['asked'] = []
  const server = createServer(async (request, response) => {
    const body = await textOf(request)
    const line = `${request.method} ${request.url?.split('?')[0]}`
    asked.push({line, authorization: request.headers.authorization, body})
    const {status = 200, json, text, headers = {}} = await answer(line, body)
    response.writeHead(status, {'content-type': json ? 'application/json' : 'text/html', ...headers})
    response.end(json ? JSON.stringify(json) : text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
