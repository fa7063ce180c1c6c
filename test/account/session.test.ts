import assert from 'node:assert/strict'
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface, type Interface} from 'node:readline'
import {after, before, describe, it} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {type Home, runos} from '../support/server.ts'
import {type Answer, bare, type FarEnd, farEnd, homeAt, login} from './support.ts'

const PROCESS = fileURLToPath(new URL('./token-process.ts', import.meta.url))
const credentialsIn = (home: Home): string => join(home.path, '.local', 'share', 'runos', 'credentials.json')

/** Forgets the stored ID token, as if its time had come. */
function wearOut(home: Home): void {
  const file = JSON.parse(readFileSync(credentialsIn(home), 'utf8'))
  const item = Object.keys(file.items).find((name) => name.endsWith(' id-token'))
  delete file.items[item!]
  writeFileSync(credentialsIn(home), JSON.stringify(file))
}

/** A process that stands ready and answers each `ask` with a token or an error code. */
class Asker {
  readonly #child: ChildProcess
  readonly #lines: Interface
  constructor(home: Home) {
    this.#child = spawn(process.execPath, [PROCESS], {env: home.env, stdio: ['pipe', 'pipe', 'inherit']})
    this.#lines = createInterface({input: this.#child.stdout!})
  }
  async ready(): Promise<void> {
    await once(this.#lines, 'line')
  }
  async ask(): Promise<string> {
    this.#child.stdin!.write('\n')
    const [line] = await once(this.#lines, 'line')
    return line
  }
  async end(): Promise<void> {
    this.#child.stdin!.end()
    await once(this.#child, 'exit')
  }
}

describe('a session whose tokens live two seconds', () => {
  let sandbox: TestSandbox
  before(async () => {
    sandbox = await startSandbox({tokenTtl: 2, refreshGrace: 0})
  })
  after(() => sandbox.stop())

  it('is renewed once for eight processes, each time it wears out', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    const askers = Array.from({length: 8}, () => new Asker(bare(home)))
    await Promise.all(askers.map((one) => one.ready()))
    try {
      for (let round = 0; round < 3; round++) {
        // Tokens end at whole seconds: one that is made early in a second lives for nearly all of its two.
        await wait(3_000 - (Date.now() % 1_000))
        const {refreshes: before} = (await sandbox.status()).counters
        const tokens = await Promise.all(askers.map((one) => one.ask()))
        const {refreshes: now} = (await sandbox.status()).counters
        assert.equal(now - before, 1, `refreshes in round ${round}`)
        assert.equal(new Set(tokens).size, 1, 'all have the same token')
        assert.equal((await sandbox.request('GET', '/auth/whoami', tokens[0])).status, 200)
      }
    } finally {
      await Promise.all(askers.map((one) => one.end()))
    }
  })

  it('keeps the refresh token that came back, because the one before is spent', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    const kept = () =>
      JSON.parse(JSON.parse(readFileSync(credentialsIn(home), 'utf8')).items[`${sandbox.baseUrl} acme1`])
    const first = kept().refreshToken
    wearOut(home)
    assert.equal((await runos(bare(home), ['whoami'])).code, 0)
    const second = kept().refreshToken
    assert.notEqual(first, second)
    wearOut(home)
    assert.equal((await runos(bare(home), ['whoami'])).code, 0)
  })

  it('is not renewed while what comes back could not be kept: the refresh token is still good afterwards', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    wearOut(home)
    const {refreshes: before} = (await sandbox.status()).counters
    const inTheWay = `${credentialsIn(home)}.lock`
    mkdirSync(inTheWay) // the file of credentials can be read and not be written
    const {code, stderr} = await runos(bare(home), ['whoami'])
    assert.notEqual(code, 0)
    assert.ok(stderr.includes(credentialsIn(home)), stderr)
    assert.equal((await sandbox.status()).counters.refreshes, before)
    rmdirSync(inTheWay)
    assert.equal((await runos(bare(home), ['whoami'])).code, 0)
  })

  it('says how to go on when the refresh token is no longer taken', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    const file = JSON.parse(readFileSync(credentialsIn(home), 'utf8'))
    const item = `${sandbox.baseUrl} acme1`
    file.items[item] = JSON.stringify({...JSON.parse(file.items[item]), refreshToken: 'spent'})
    writeFileSync(credentialsIn(home), JSON.stringify(file))
    wearOut(home)
    const {code, stderr} = await runos(bare(home), ['whoami'])
    assert.equal(code, 10)
    assert.match(stderr, /E_SESSION_EXPIRED/)
    assert.match(stderr, /runos login/)
  })
})

describe('a session', () => {
  /** An API and identity service that signs in at once, and whose answers a test can change. */
  async function farEndOf(answers: Record<string, Answer | ((body: string) => Answer)>): Promise<FarEnd> {
    const usual: Record<string, Answer> = {
      'POST /auth/device/initiate': {json: {deviceId: 'ABCDE', token: 'secret', expiresAt: ''}},
      'POST /auth/device/poll': {
        json: {success: true, customToken: 'custom', accountId: 'acme1', firebase: {apiKey: 'web-key'}},
      },
      'POST /v1/accounts:signInWithCustomToken': {
        json: {idToken: 'id-1', refreshToken: 'refresh-1', expiresIn: '3600'},
      },
      'GET /user/accounts': {json: {accounts: [{aid: 'acme1', name: 'Acme'}]}},
    }
    return farEnd((line, body) => {
      const found = answers[line] ?? usual[line]
      return (typeof found === 'function' ? found(body) : found) ?? {status: 404, json: {error: 'Not found'}}
    })
  }
  const signIn = (home: Home) => runos(home, ['login', '--no-browser', '--store', 'file'])

  const failures: [string, Answer, {code: number; error: string}][] = [
    [
      'refuses the refresh token',
      {status: 400, json: {error: {code: 400, message: 'TOKEN_EXPIRED', status: 'INVALID_ARGUMENT'}}},
      {code: 10, error: 'E_SESSION_EXPIRED'},
    ],
    [
      'has disabled the user',
      {status: 400, json: {error: {code: 400, message: 'USER_DISABLED'}}},
      {code: 10, error: 'E_SESSION_EXPIRED'},
    ],
    [
      'forbids it',
      {status: 403, json: {error: {code: 403, message: 'PERMISSION_DENIED'}}},
      {code: 10, error: 'E_SESSION_EXPIRED'},
    ],
    [
      'does not know the project key',
      {status: 400, json: {error: {code: 400, message: 'bad', details: [{reason: 'API_KEY_INVALID'}]}}},
      {code: 10, error: 'E_LOGIN_FAILED'},
    ],
    ['is down', {status: 503, json: {error: {code: 503, message: 'UNAVAILABLE'}}}, {code: 11, error: 'E_NETWORK'}],
    [
      'is hidden by a captive portal',
      {status: 200, text: '<html>Welcome, please accept our terms'},
      {code: 11, error: 'E_NETWORK'},
    ],
    [
      'is hidden by a redirect',
      {status: 302, headers: {location: 'http://portal.test/'}, text: ''},
      {code: 11, error: 'E_NETWORK'},
    ],
    ['is hidden by a proxy that refuses', {status: 403, text: 'Forbidden by policy'}, {code: 11, error: 'E_NETWORK'}],
    ['answers without a token', {status: 200, json: {id_token: 5}}, {code: 1, error: 'E_REPLY_INVALID'}],
  ]
  for (const [what, answer, wanted] of failures) {
    it(`ends with ${wanted.error} when the identity service ${what}`, async () => {
      await using far = await farEndOf({'POST /v1/token': answer})
      using home = homeAt({baseUrl: far.url})
      assert.equal((await signIn(home)).code, 0)
      wearOut(home)
      const {code, stderr} = await runos(bare(home), ['whoami'])
      assert.equal(code, wanted.code)
      assert.ok(stderr.includes(wanted.error), stderr)
      assert.doesNotMatch(stderr, /refresh-1|id-1|web-key/)
    })
  }

  it('says that the session has expired when the API says so', async () => {
    await using far = await farEndOf({
      'GET /auth/whoami': {status: 401, json: {error: 'Invalid token', code: 'auth.session_expired'}},
    })
    using home = homeAt({baseUrl: far.url})
    await signIn(home)
    const {code, stderr} = await runos(bare(home), ['whoami'])
    assert.equal(code, 10)
    assert.match(stderr, /E_SESSION_EXPIRED/)
    assert.match(stderr, /runos login/)
  })

  it('asks once more with a new token when the API finds the old one worn out', async () => {
    let asked = 0
    await using far = await farEndOf({
      'POST /v1/accounts:signInWithCustomToken': {
        json: {idToken: 'id-1', refreshToken: 'refresh-1', expiresIn: '3600'},
      },
      'POST /v1/token': {json: {id_token: 'id-2', expires_in: '3600'}},
      'GET /auth/whoami': () =>
        asked++ === 0
          ? {status: 401, json: {error: 'Invalid token', reason: 'expired'}}
          : {json: {uid: 'u', aid: 'acme1', scopes: []}},
    })
    using home = homeAt({baseUrl: far.url})
    await signIn(home)
    assert.equal((await runos(bare(home), ['whoami'])).code, 0)
    const whoami = far.asked.filter(({line}) => line === 'GET /auth/whoami')
    assert.deepEqual(
      whoami.map(({authorization}) => authorization),
      ['Bearer id-1', 'Bearer id-2'],
    )
    const refreshes = far.asked.filter(({line}) => line === 'POST /v1/token')
    assert.deepEqual(
      refreshes.map(({body}) => body),
      ['grant_type=refresh_token&refresh_token=refresh-1'],
    )
  })

  it('is known locally when the API does not say who a token is', async () => {
    await using far = await farEndOf({})
    using home = homeAt({baseUrl: far.url})
    await signIn(home)
    const {code, stdout, stderr} = await runos(bare(home), ['whoami', '--json'])
    assert.equal(code, 0)
    const {confirmed, accountId, accountName, origin} = JSON.parse(stdout)
    assert.deepEqual(
      {confirmed, accountId, accountName, origin},
      {
        confirmed: false,
        accountId: 'acme1',
        accountName: 'Acme',
        origin: far.url,
      },
    )
    assert.match(stderr, /what is known on this machine/)
  })
})
