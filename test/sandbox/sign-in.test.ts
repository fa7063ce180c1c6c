import assert from 'node:assert/strict'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, beforeEach, describe, it} from 'node:test'
import {openSandbox, type Sandbox} from '#sandbox/app'
import {readRunFile} from '#sandbox/run-file'
import {startSandbox, type TestSandbox, type Wire} from '../support/sandbox.ts'

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token'

/** Posts a form; the answer with its status. */
async function postForm(url: string, form: Record<string, string>): Promise<{status: number; body: Wire}> {
  const response = await fetch(url, {method: 'POST', body: new URLSearchParams(form)})
  return {status: response.status, body: await response.json()}
}
const exchange = (baseUrl: string, subject: string, scope: string, more: Record<string, string> = {}) =>
  postForm(`${baseUrl}/auth/token`, {
    grant_type: EXCHANGE,
    subject_token: subject,
    subject_token_type: ACCESS_TOKEN,
    scope,
    ...more,
  })

describe('signing in to the sandbox', () => {
  let sandbox: TestSandbox
  before(async () => {
    sandbox = await startSandbox()
  })
  after(() => sandbox.stop())
  const initiate = async (): Promise<Wire> => (await sandbox.request('POST', '/auth/device/initiate')).body
  const poll = async (deviceId: string, token: string): Promise<Wire> =>
    (await sandbox.request('POST', '/auth/device/poll', undefined, {deviceId, token})).body
  const pageOf = ({deviceId, token}: {deviceId: string; token: string}) =>
    `${sandbox.baseUrl}/console/account/connect-device/${deviceId}-${token}`

  it('hands out a code of five clear capitals and a token of 32 characters, good for five minutes', async () => {
    const {status, body} = await sandbox.request('POST', '/auth/device/initiate')
    assert.equal(status, 200)
    assert.match(body.deviceId, /^[ABCDEFGHJKMNPQRSTUVWXYZ]{5}$/)
    assert.match(body.token, /^[A-Za-z0-9]{32}$/)
    const minutes = (Date.parse(body.expiresAt) - Date.now()) / 60_000
    assert.ok(minutes > 4.9 && minutes <= 5, `${minutes} minutes`)
  })

  it('is pending until a person approves it, and hands its token out once', async () => {
    const {deviceId, token} = await initiate()
    assert.equal((await poll(deviceId, token)).error, 'authorization_pending')
    await sandbox.approve(deviceId)
    const done = await poll(deviceId, token)
    assert.deepEqual(Object.keys(done).sort(), ['accountId', 'customToken', 'firebase', 'success'])
    assert.equal(done.success, true)
    assert.equal((await poll(deviceId, token)).error, 'used')
  })

  it('knows a code only together with its token', async () => {
    const {deviceId, token} = await initiate()
    const other = await initiate()
    for (const [id, secret] of [
      [deviceId, other.token],
      ['QQQQQ', token],
      [deviceId, 'x'],
    ] as const) {
      const {success, error} = await poll(id, secret)
      assert.deepEqual({success, error}, {success: false, error: 'invalid'})
    }
  })

  it('shows a page whose button approves; looking at it approves nothing', async () => {
    const device = await initiate()
    const page = await fetch(pageOf(device))
    const html = await page.text()
    assert.equal(page.status, 200)
    assert.match(html, new RegExp(`<strong>${device.deviceId}</strong>`))
    assert.equal((await poll(device.deviceId, device.token)).error, 'authorization_pending')
    const [, csrf = ''] = /name="csrf" value="([^"]+)"/.exec(html) ?? []
    const [, aid = ''] = /<option value="([^"]+)"/.exec(html) ?? []
    const body = new URLSearchParams({csrf, aid})
    const approved = await fetch(pageOf(device), {method: 'POST', body, headers: {origin: sandbox.baseUrl}})
    assert.equal(approved.status, 200)
    const {success, accountId} = await poll(device.deviceId, device.token)
    assert.deepEqual({success, accountId}, {success: true, accountId: aid})
  })

  it('does not take the button of another page, another site or another device for its own', async () => {
    const device = await initiate()
    const other = await initiate()
    const [, csrf = ''] = /name="csrf" value="([^"]+)"/.exec(await (await fetch(pageOf(other))).text()) ?? []
    const press = async (form: Record<string, string>, origin: string): Promise<number> =>
      (await fetch(pageOf(device), {method: 'POST', body: new URLSearchParams(form), headers: {origin}})).status
    assert.equal(await press({csrf}, sandbox.baseUrl), 400)
    assert.equal(await press({csrf: ''}, sandbox.baseUrl), 400)
    assert.equal(await press({}, sandbox.baseUrl), 400)
    assert.equal(await press({csrf}, 'https://example.com'), 403)
    assert.equal((await fetch(pageOf({...device, token: 'x'}))).status, 404)
    assert.equal((await poll(device.deviceId, device.token)).error, 'authorization_pending')
  })

  it('trades the custom token for a session that opens the API', async () => {
    const {idToken, accountId} = await sandbox.session()
    const {status, body} = await sandbox.request('GET', '/auth/whoami', idToken)
    assert.equal(status, 200)
    assert.equal(body.aid, accountId)
    assert.deepEqual(body.scopes, ['tier:read', 'tier:sensitive-read', 'tier:write', 'tier:sensitive-write'])
    const {body: mine} = await sandbox.request('GET', '/user/accounts', idToken)
    assert.equal(mine.accounts.find(({isDefault}: Wire) => isDefault).aid, accountId)
  })

  it('says what is wrong with a custom token or key as Google does', async () => {
    const {apiKey} = await sandbox.session()
    const call = (key: string, body: object) =>
      sandbox.request('POST', `/v1/accounts:signInWithCustomToken?key=${key}`, undefined, body)
    const bad = await call(apiKey, {token: 'a.b.c', returnSecureToken: true})
    assert.equal(bad.status, 400)
    assert.deepEqual([bad.body.error.code, bad.body.error.message], [400, 'INVALID_CUSTOM_TOKEN'])
    const key = await call('wrong', {token: 'a.b.c', returnSecureToken: true})
    assert.equal(key.status, 400)
    assert.equal(key.body.error.details[0].reason, 'API_KEY_INVALID')
  })

  it('lets nobody in without a token, with one of its own making, or with a custom token', async () => {
    const {idToken} = await sandbox.session()
    const [head, body] = idToken.split('.')
    for (const token of [undefined, 'nonsense', 'runos_pat_nonsense', `${head}.${body}.AAAA`, `${head}.${body}.`]) {
      const reply = await sandbox.request('GET', '/user/accounts', token)
      assert.equal(reply.status, 401, String(token))
      assert.equal(typeof reply.body.error, 'string')
    }
  })

  it('keeps no token on disk as it is', async () => {
    const session = await sandbox.session()
    const {deviceId, token} = await initiate()
    const state = ['state.db', 'state.db-wal', 'requests.log']
      .map((name) => readFileSync(join(sandbox.dir, name), 'latin1'))
      .join()
    assert.ok(state.includes(deviceId))
    for (const secret of [token, session.refreshToken, session.idToken]) assert.ok(!state.includes(secret))
  })
})

describe('token exchange', () => {
  let sandbox: TestSandbox
  let idToken: string
  before(async () => {
    sandbox = await startSandbox()
    ;({idToken} = await sandbox.session())
  })
  after(() => sandbox.stop())

  it('gives a token for one tier, for a quarter of an hour', async () => {
    const {status, body} = await exchange(sandbox.baseUrl, idToken, 'tier:read')
    assert.equal(status, 200)
    const {access_token, ...rest} = body
    assert.deepEqual(rest, {issued_token_type: ACCESS_TOKEN, token_type: 'Bearer', expires_in: 900, scope: 'tier:read'})
    const {body: who} = await sandbox.request('GET', '/auth/whoami', access_token)
    assert.deepEqual(who.scopes, ['tier:read'])
  })

  it('never gives more than the token has that is exchanged', async () => {
    const {body: read} = await exchange(sandbox.baseUrl, idToken, 'tier:read')
    for (const scope of ['tier:write', 'tier:sensitive-read', 'tier:read tier:write']) {
      const {status, body} = await exchange(sandbox.baseUrl, read.access_token, scope)
      assert.deepEqual([status, body.error], [400, 'invalid_scope'])
    }
    const again = await exchange(sandbox.baseUrl, read.access_token, 'tier:read')
    assert.equal(again.status, 200)
  })

  const wrong: [about: string, form: Record<string, string>, error: string][] = [
    ['another grant', {grant_type: 'refresh_token'}, 'unsupported_grant_type'],
    ['another kind of token', {subject_token_type: 'urn:ietf:params:oauth:token-type:saml2'}, 'invalid_request'],
    ['a token that is none', {subject_token: 'nonsense'}, 'invalid_request'],
    ['a scope that is none', {scope: 'tier:everything'}, 'invalid_scope'],
    ['a scope without its prefix', {scope: 'read'}, 'invalid_scope'],
  ]
  for (const [about, form, error] of wrong) {
    it(`refuses ${about}`, async () => {
      const {status, body} = await exchange(sandbox.baseUrl, idToken, 'tier:read', form)
      assert.deepEqual([status, body.error], [400, error])
    })
  }

  it('is not there in an API without it', async () => {
    await using old = await startSandbox({exchange: false})
    const session = await old.session()
    const {status} = await exchange(old.baseUrl, session.idToken, 'tier:read')
    assert.equal(status, 404)
  })
})

describe('a key of the API', () => {
  let sandbox: TestSandbox
  before(async () => {
    sandbox = await startSandbox()
  })
  after(() => sandbox.stop())
  const makeKey = async (tiers: readonly string[], more: object = {}): Promise<Wire> => {
    const {idToken} = await sandbox.session()
    return (await sandbox.request('POST', '/acme1/api-keys', idToken, {name: `key for ${tiers}`, tiers, ...more})).body
  }
  const get = (target: string, token: string) => sandbox.request('GET', target, token)

  it('is good for the tiers it was made for, and for its account alone', async () => {
    const {token} = await makeKey(['read'])
    assert.match(token, /^runos_pat_/)
    assert.deepEqual((await get('/auth/whoami', token)).body.scopes, ['tier:read'])
    assert.equal((await get('/acme1/p7d2k/services', token)).status, 200)
    const refused = await get('/acme1/p7d2k/services/postgresql/pg1a7/admin-credentials', token)
    assert.deepEqual([refused.status, refused.body.required], [403, 'tier:sensitive-read'])
    const elsewhere = await get('/bolt2/b0lt1/services', token)
    assert.deepEqual([elsewhere.status, elsewhere.body.code], [403, 'account.not_member'])
  })

  it('can be exchanged for less, never for more, and what comes of it stays in the account', async () => {
    const {token} = await makeKey(['read', 'write'])
    const {status, body} = await exchange(sandbox.baseUrl, token, 'tier:write')
    assert.equal(status, 200)
    assert.deepEqual((await get('/auth/whoami', body.access_token)).body.scopes, ['tier:write'])
    assert.equal((await get('/bolt2/cli/manifest-version', body.access_token)).status, 403)
    assert.equal((await exchange(sandbox.baseUrl, token, 'tier:sensitive-write')).body.error, 'invalid_scope')
  })

  it('ends when it is revoked, and says so', async () => {
    const {id, token} = await makeKey(['read'])
    const {idToken} = await sandbox.session()
    assert.equal((await get('/acme1/clusters', token)).status, 200)
    await sandbox.request('POST', `/acme1/api-keys/${id}/revoke`, idToken)
    const {status, body} = await get('/acme1/clusters', token)
    assert.deepEqual(
      [status, body.error, body.reason, typeof body.revokedAt],
      [401, 'Invalid token', 'revoked', 'string'],
    )
  })
})

describe('refreshing a session', () => {
  it('gives new tokens, counts it, and takes the old refresh token no more after its grace', async () => {
    await using sandbox = await startSandbox({refreshGrace: 0})
    const {refreshToken, apiKey} = await sandbox.session()
    const refresh = (token: string, key = apiKey) =>
      postForm(`${sandbox.baseUrl}/v1/token?key=${key}`, {grant_type: 'refresh_token', refresh_token: token})
    const first = await refresh(refreshToken)
    assert.equal(first.status, 200)
    assert.equal(first.body.expires_in, '3600')
    assert.notEqual(first.body.refresh_token, refreshToken)
    assert.equal((await sandbox.request('GET', '/auth/whoami', first.body.id_token)).status, 200)
    const old = await refresh(refreshToken)
    assert.deepEqual([old.status, old.body.error.message], [400, 'INVALID_REFRESH_TOKEN'])
    assert.equal((await refresh(first.body.refresh_token)).status, 200)
    assert.equal((await refresh('nonsense')).body.error.message, 'INVALID_REFRESH_TOKEN')
    assert.equal((await refresh(refreshToken, 'wrong')).status, 400)
    const {counters} = await sandbox.status()
    assert.deepEqual([counters.signIns, counters.refreshes], [1, 2])
  })

  it('works after a restart too', async () => {
    const home = mkdtempSync(join(tmpdir(), 'runos-test-refresh-'))
    try {
      const first = await startSandbox({dir: join(home, 'sandbox')})
      const {refreshToken, apiKey, idToken} = await first.session()
      await first.kill()
      await using second = await startSandbox({dir: join(home, 'sandbox')})
      assert.equal((await second.request('GET', '/auth/whoami', idToken)).status, 200)
      const form = {grant_type: 'refresh_token', refresh_token: refreshToken}
      assert.equal((await postForm(`${second.baseUrl}/v1/token?key=${apiKey}`, form)).status, 200)
    } finally {
      rmSync(home, {recursive: true, force: true})
    }
  })
})

describe('as time goes by', () => {
  let dir: string
  let sandbox: Sandbox
  const morning = Date.parse('2026-03-01T08:00:00Z')
  let now = morning
  beforeEach(() => {
    now = morning
  })
  before(async () => {
    dir = mkdtempSync(join(tmpdir(), 'runos-test-time-'))
    const auth = {tokenTtl: 3600, refreshGrace: 10, exchange: true}
    sandbox = await openSandbox({dir, port: 0, auth, clock: {now: () => now}}, () => {})
  })
  after(async () => {
    await sandbox.close()
    rmSync(dir, {recursive: true, force: true})
  })
  const post = async (path: string, body: object = {}): Promise<Wire> => {
    const headers = {'content-type': 'application/json'}
    const text = Object.keys(body).length > 0 ? {body: JSON.stringify(body), headers} : {}
    return await (await fetch(sandbox.baseUrl + path, {method: 'POST', ...text})).json()
  }
  const approve = (deviceId: string) =>
    fetch(`${sandbox.baseUrl}/_sandbox/approve/${deviceId}`, {
      method: 'POST',
      headers: {authorization: `Sandbox ${readRunFile(dir)!.secret}`},
    })
  async function signIn(): Promise<Wire> {
    const {deviceId, token} = await post('/auth/device/initiate')
    await approve(deviceId)
    const {customToken, firebase} = await post('/auth/device/poll', {deviceId, token})
    const session = await post(`/v1/accounts:signInWithCustomToken?key=${firebase.apiKey}`, {
      token: customToken,
      returnSecureToken: true,
    })
    return {...session, key: firebase.apiKey}
  }
  const whoami = async (token: string): Promise<{status: number; body: Wire}> => {
    const response = await fetch(`${sandbox.baseUrl}/auth/whoami`, {headers: {authorization: `Bearer ${token}`}})
    return {status: response.status, body: await response.json()}
  }
  const refresh = (session: Wire, token: string) =>
    postForm(`${sandbox.baseUrl}/v1/token?key=${session.key}`, {grant_type: 'refresh_token', refresh_token: token})

  it('a sign-in that nobody approves ends after five minutes', async () => {
    const {deviceId, token} = await post('/auth/device/initiate')
    now += 5 * 60 * 1000
    assert.equal((await post('/auth/device/poll', {deviceId, token})).error, 'expired')
    assert.equal((await approve(deviceId)).status, 409)
  })

  it('an ID token ends after its hour, and says when', async () => {
    const {idToken} = await signIn()
    now += 3599 * 1000
    assert.equal((await whoami(idToken)).status, 200)
    now += 1000
    const {status, body} = await whoami(idToken)
    assert.equal(status, 401)
    assert.deepEqual(body, {error: 'Invalid token', reason: 'expired', expiredAt: '2026-03-01T09:00:00.000Z'})
  })

  it('a key of the API ends when its time has come, and says when', async () => {
    const {idToken} = await signIn()
    const response = await fetch(`${sandbox.baseUrl}/acme1/api-keys`, {
      method: 'POST',
      headers: {'content-type': 'application/json', authorization: `Bearer ${idToken}`},
      body: JSON.stringify({name: 'short', tiers: ['read'], expiresAt: '2026-03-01T12:00:00.000Z'}),
    })
    const {token} = (await response.json()) as Wire
    assert.equal((await whoami(token)).status, 200)
    now += 4 * 60 * 60 * 1000
    assert.deepEqual((await whoami(token)).body, {
      error: 'Invalid token',
      reason: 'expired',
      expiredAt: '2026-03-01T12:00:00.000Z',
    })
  })

  it('a spent refresh token is taken during its grace, and then no more', async () => {
    const session = await signIn()
    assert.equal((await refresh(session, session.refreshToken)).status, 200)
    now += 9000
    assert.equal((await refresh(session, session.refreshToken)).status, 200)
    now += 1000
    assert.equal((await refresh(session, session.refreshToken)).status, 400)
  })

  it('a session ends a day after the person signed in, however fresh its tokens are', async () => {
    const session = await signIn()
    now += (24 * 60 - 10) * 60 * 1000
    const {body: fresh} = await refresh(session, session.refreshToken)
    const {body: narrow} = await exchange(sandbox.baseUrl, fresh.id_token, 'tier:read')
    assert.equal(narrow.expires_in, 600)
    now += 10 * 60 * 1000
    for (const token of [fresh.id_token, narrow.access_token]) {
      const {status, body} = await whoami(token)
      assert.deepEqual([status, body.code], [401, 'auth.session_expired'])
    }
    const {body} = await exchange(sandbox.baseUrl, fresh.id_token, 'tier:read')
    assert.deepEqual([body.error, body.code], ['invalid_request', 'auth.session_expired'])
  })
})
