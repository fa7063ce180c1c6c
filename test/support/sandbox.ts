import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import type {Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Tier} from '#core/tier'
import {OVERRIDE} from '#sandbox/account-routes'
import {removePostgres} from '#sandbox/postgres-install'
import {type LogLine, readRequestLog} from '#sandbox/request-log'
import {readRunFile} from '#sandbox/run-file'

export interface TestSandboxOptions {
  /** A folder of an earlier sandbox, to start again on its state; left out: a new one, removed at the end. */
  readonly dir?: string
  /** Seconds that an ID token lives. */
  readonly tokenTtl?: number
  /** Seconds that a spent refresh token is still taken. */
  readonly refreshGrace?: number
  /** false: an API without token exchange. */
  readonly exchange?: boolean
  /** Text that is served instead of the manifest. */
  readonly manifest?: string
}

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is judged by the assertions of each test
export type Wire = any

/** What a session has after the device flow. */
export interface Session {
  readonly accountId: string
  readonly idToken: string
  readonly refreshToken: string
  /** The key of the identity calls. */
  readonly apiKey: string
}

export interface TestSandbox {
  readonly baseUrl: string
  readonly dir: string
  readonly pid: number
  /** Approves a waiting sign-in; without an id, the only one. */
  approve(deviceId?: string, aid?: string): Promise<void>
  /** Goes through the device flow by plain HTTP. */
  session(aid?: string): Promise<Session>
  /** A token with the scopes of one tier, exchanged for a session's. */
  token(tier: Tier): Promise<string>
  /** One request with a token; a body is sent as JSON. */
  request(method: string, target: string, token?: string, body?: object): Promise<{status: number; body: Wire}>
  /** What `runos sandbox status` is told. */
  status(): Promise<Wire>
  /** The requests that were recorded after number `since`. */
  log(since?: number): readonly LogLine[]
  /** Puts another manifest in place, as text. */
  serveManifest(text: string): void
  /** `kill -9`; the folder stays. */
  kill(): Promise<void>
  /** Ends it and removes its folder, unless the folder was given. */
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const MAIN = fileURLToPath(new URL('../../dist/sandbox/main.js', import.meta.url))

/**
 * Starts a sandbox in a process of its own, on any free port, in a temporary folder. It ends when this process ends, however
 * that happens: it holds the other end of its standard input.
 */
export async function startSandbox(options: TestSandboxOptions = {}): Promise<TestSandbox> {
  const home = options.dir === undefined ? mkdtempSync(join(tmpdir(), 'runos-test-sandbox-')) : undefined
  const dir = options.dir ?? join(home!, 'sandbox')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...argumentsOf(options, dir)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {PATH: ''},
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.ref()
    child.kill(signal)
    await ended
  }
  const baseUrl = await untilReady(child)
  // A test that fails before it stops its sandbox must still come to its end; the sandbox then ends with it.
  child.unref()
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as unknown as Socket).unref()
  const control = async (method: string, path: string): Promise<Wire> => {
    const headers = {authorization: `Sandbox ${readRunFile(dir)!.secret}`}
    const response = await fetch(`${baseUrl}/_sandbox/${path}`, {method, headers})
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return await response.json()
  }
  const post = async (path: string, body?: object): Promise<Wire> => (await request('POST', path, undefined, body)).body
  const request: TestSandbox['request'] = async (method, target, token, body) => {
    const response = await fetch(baseUrl + target, {
      method,
      headers: {
        ...(token === undefined ? {} : {authorization: `Bearer ${token}`}),
        ...(body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== ''
    return {status: response.status, body: isJson ? JSON.parse(text) : text}
  }
  let sharedSession: Promise<Session> | undefined

  const sandbox: TestSandbox = {
    baseUrl,
    dir,
    pid: child.pid!,
    request,
    async approve(deviceId = '', aid) {
      await control('POST', `approve/${deviceId}${aid === undefined ? '' : `/${aid}`}`)
    },
    async session(aid) {
      const {deviceId, token} = await post('/auth/device/initiate')
      await sandbox.approve(deviceId, aid)
      const {customToken, accountId, firebase} = await post('/auth/device/poll', {deviceId, token})
      const url = `/v1/accounts:signInWithCustomToken?key=${firebase.apiKey}`
      const {idToken, refreshToken} = await post(url, {token: customToken, returnSecureToken: true})
      return {accountId, idToken, refreshToken, apiKey: firebase.apiKey}
    },
    async token(tier) {
      sharedSession ??= sandbox.session()
      const response = await fetch(`${baseUrl}/auth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token: (await sharedSession).idToken,
          subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          scope: `tier:${tier}`,
        }),
      })
      return ((await response.json()) as {access_token: string}).access_token
    },
    status: () => control('GET', 'status'),
    log: (since) => readRequestLog(dir, since),
    serveManifest: (text) => writeFileSync(join(dir, OVERRIDE), text),
    async kill() {
      await end('SIGKILL')
    },
    async stop() {
      await end('SIGTERM')
      if (home === undefined) return
      removePostgres(dir)
      rmSync(home, {recursive: true, force: true})
    },
    [Symbol.asyncDispose]: () => sandbox.stop(),
  }
  if (options.manifest !== undefined) sandbox.serveManifest(options.manifest)
  return sandbox
}

function argumentsOf({tokenTtl, refreshGrace, exchange}: TestSandboxOptions, dir: string): string[] {
  return [
    ...['--dir', dir, '--port', '0', '--while-stdin'],
    ...(tokenTtl === undefined ? [] : ['--token-ttl', String(tokenTtl)]),
    ...(refreshGrace === undefined ? [] : ['--refresh-grace', String(refreshGrace)]),
    ...(exchange === false ? ['--no-exchange'] : []),
  ]
}

/** The address that it prints, or an error with what it said instead. */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (text: string): void => {
      said += text
      const ready = /^ready (\S+)$/m.exec(said)
      if (ready) resolve(ready[1]!)
    }
    child.stdout!.setEncoding('utf8').on('data', listen)
    // What it complains about later belongs to the test's output: an answer that does not fit the contract, for one.
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text
      process.stderr.write(text)
    })
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}: ${said}`)))
  })
}

/**
 * Fills a cluster with so many caches that their list is too long for one answer.
 * @returns their names, and the job that the last of them started
 */
export async function manyCaches(sandbox: TestSandbox, cluster: string, count = 90) {
  const token = await sandbox.token('write')
  const names = Array.from({length: count}, (_, index) => `cache-${String(index).padStart(3, '0')}`)
  let job = ''
  for (const name of names) {
    const {status, body} = await sandbox.request('POST', `/acme1/${cluster}/services/valkey`, token, {name})
    if (status !== 202) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
    job = body.jobId
  }
  return {names, job}
}
