import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {parseAddress} from '#account/address'
import {readEnvironment} from '#account/environment'
import {type Places, type Resolved, resolve} from '#account/resolve'
import type {KnownAccount} from '#account/settings'
import {RunosError} from '#core/errors'

const known = (origin: string, accountId: string, lastUsedAt = ''): KnownAccount => ({
  origin,
  accountId,
  credential: accountId,
  kind: 'session',
  store: 'file',
  addedAt: '',
  signedInAt: '',
  lastUsedAt,
})

function resolved(places: Partial<Places>): Record<string, string> {
  const all = resolve({
    environment: {},
    settings: {accounts: []},
    settingsPath: 'settings.json',
    legacy: undefined,
    ...places,
  })
  return Object.fromEntries(
    (Object.entries(all) as [keyof Resolved, {value: string; from: string}][]).map(([key, {value, from}]) => [
      key,
      `${value} (${from})`,
    ]),
  )
}

describe('where we are', () => {
  const settings = {apiUrl: 'https://ours.test', accountId: 'acme1', clusterId: 'i4y', accounts: []}
  const legacy = {
    path: 'config.json',
    apiUrl: 'https://go.test',
    consoleUrl: 'https://console.go.test',
    accountId: 'gopher',
    clusterId: 'go1',
  }

  it('is what the environment says before what the settings say before what the Go client says', () => {
    assert.equal(
      resolved({settings, legacy, environment: {apiUrl: 'https://env.test'}}).api,
      'https://env.test (environment)',
    )
    assert.equal(resolved({settings, legacy}).api, 'https://ours.test (settings)')
    assert.equal(resolved({legacy}).api, 'https://go.test (go-client)')
    assert.equal(resolved({}).api, undefined)
  })

  it('takes account, cluster and console from the Go client when nothing else names an API', () => {
    assert.deepEqual(resolved({legacy}), {
      env: 'production (default)',
      api: 'https://go.test (go-client)',
      console: 'https://console.go.test (go-client)',
      account: 'gopher (go-client)',
      cluster: 'go1 (go-client)',
      store: 'keychain (default)',
    })
  })

  it('never mixes the account of one address with another address', () => {
    const there = resolved({settings, legacy, environment: {apiUrl: 'https://other.test'}})
    assert.deepEqual(there, {
      env: 'custom (environment)',
      api: 'https://other.test (environment)',
      console: 'https://other.test/console (default)',
      store: 'keychain (default)',
    })
  })

  it('finds the account that was used last at an address from the environment', () => {
    const accounts = [
      known('https://other.test', 'old', '2026-01-01'),
      known('https://other.test', 'new', '2026-06-01'),
    ]
    const there = resolved({settings: {...settings, accounts}, environment: {apiUrl: 'https://other.test'}})
    assert.equal(there.account, 'new (settings)')
    assert.equal(there.cluster, undefined)
  })

  it('gives no cluster of another account', () => {
    const there = resolved({settings, environment: {accountId: 'other'}})
    assert.deepEqual([there.account, there.cluster], ['other (environment)', undefined])
  })

  it('puts the console below a custom API', () => {
    assert.equal(
      resolved({environment: {apiUrl: 'http://127.0.0.1:8080/api/'}}).console,
      'http://127.0.0.1:8080/api/console (default)',
    )
  })
})

describe('an address', () => {
  for (const good of [
    'https://api.test',
    'http://localhost:8080',
    'http://127.0.0.1',
    'http://127.8.9.10',
    'http://[::1]:3000',
    'https://api.test/v1/',
  ]) {
    it(`is used: ${good}`, () => assert.equal(parseAddress(good, 'api-url'), good.replace(/\/$/, '')))
  }
  for (const bad of [
    'http://api.test',
    'http://127.0.0.1.evil.test',
    'http://localhost.evil.test',
    'http://10.0.0.1',
    'https://user@evil.test',
    'https://api.test@evil.test',
    'https://api.test?x=1',
    'https://api.test/#x',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://api.test',
    'api.test',
    '//api.test',
    'https://api.test\\@evil.test',
    'https://api.test/\u0000',
    'https://api.test/ x',
    '',
  ]) {
    it(`is refused: ${JSON.stringify(bad)}`, () => {
      assert.throws(
        () => parseAddress(bad, 'RUNOS_API_URL'),
        (error) => error instanceof RunosError && error.code === 'E_USAGE',
      )
    })
  }
})

describe('the environment', () => {
  for (const name of ['RUNOS_API_KEY', 'RUNOS_ACCOUNT_ID', 'RUNOS_API_URL', 'RUNOS_IDENTITY_URL', 'RUNOS_CLUSTER_ID']) {
    for (const value of ['', '  ', '\n']) {
      it(`is refused with ${name}=${JSON.stringify(value)}`, () => {
        assert.throws(() => readEnvironment({[name]: value}), {
          code: 'E_EMPTY_VARIABLE',
          message: `${name} is set but empty`,
        })
      })
    }
  }

  for (const key of ['runos_pat_a\nb', 'runos pat', 'schlüssel', 'a\u0000b']) {
    it(`is refused with a key that no header can carry: ${JSON.stringify(key)}`, () => {
      assert.throws(
        () => readEnvironment({RUNOS_API_KEY: key}),
        (error) => error instanceof RunosError && error.code === 'E_USAGE' && !error.message.includes(key),
      )
    })
  }

  it('is read without the blanks around values', () => {
    assert.deepEqual(readEnvironment({RUNOS_API_KEY: ' runos_pat_x\n', CONSOLE_URL: ''}), {apiKey: 'runos_pat_x'})
  })
})
