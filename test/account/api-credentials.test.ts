import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {createApiAccess} from '#account/api-credentials/access'
import {missingCredentials} from '#account/api-credentials/choose'
import {
  type ApiCredential,
  deleteApiCredential,
  readApiCredential,
  storeApiCredential,
} from '#account/api-credentials/credential'
import type {CredentialStore} from '#account/credentials/store'
import type {HttpRequest} from '#core/http'
import type {SecurityScheme} from '#core/manifest'
import {Secret} from '#core/secret'
import {systemClock} from '#platform/clock'
import {undiciHttp} from '#platform/http'
import {type Answering, caller, codeOf, farApi, type Means, operation, param} from '../support/any-api.ts'
import {contentOf} from '../support/result.ts'

const value = (text: string): ApiCredential => ({kind: 'value', value: new Secret(text)})
const pair = (user: string, secret: string): ApiCredential => ({
  kind: 'pair',
  user: new Secret(user),
  secret: new Secret(secret),
})
const SCHEMES: Readonly<Record<string, SecurityScheme>> = {
  header: {kind: 'api-key', in: 'header', name: 'X-Key'},
  query: {kind: 'api-key', in: 'query', name: 'api_key'},
  cookie: {kind: 'api-key', in: 'cookie', name: 'sid'},
  bearer: {kind: 'bearer'},
  basic: {kind: 'basic'},
  oauth: {kind: 'oauth2-client', tokenUrl: '/token', scopes: ['a', 'b']},
  mtls: {kind: 'unsupported', why: 'mutual TLS'},
}

/** An API that wants the schemes of `security`, and what a person gave for it. */
async function asked(
  security: readonly string[],
  given: Readonly<Record<string, ApiCredential>>,
  {
    answer,
    means = {},
    more = {},
    args = {},
  }: {answer?: Answering; means?: Partial<Means>; more?: object; args?: object} = {},
) {
  const api = await farApi(answer)
  const one = operation({
    id: 'x',
    security: [Object.fromEntries(security.map((name) => [name, []]))],
    ...more,
  })
  const call = caller([one], {
    base: api.url,
    schemes: SCHEMES,
    credential: async (_origin, scheme) => (Object.hasOwn(given, scheme) ? given[scheme] : undefined),
    ...means,
  })
  return {
    api,
    call: (more: object = {}) => call('x', {...args, ...more}),
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  }
}

describe('a credential stands where its scheme says', () => {
  const key = 'k-0123456789 äß"&;'.replaceAll(/[^\x20-\x7e]/g, '')
  test('header', async () => {
    await using one = await asked(['header'], {header: value(key)})
    await one.call()
    assert.equal(one.api.arrived[0]?.headers['x-key'], key)
  })
  test('query, beside what is asked', async () => {
    await using one = await asked(['query'], {query: value(key)}, {more: {parameters: [param('q', 'query')]}})
    await one.call({q: 'a b'})
    await one.call()
    assert.deepEqual(
      one.api.arrived.map(({target}) => target),
      [`/things?q=a%20b&api_key=${encodeURIComponent(key)}`, `/things?api_key=${encodeURIComponent(key)}`],
    )
  })
  test('cookie, beside others', async () => {
    await using one = await asked(['cookie'], {cookie: value(key)}, {more: {parameters: [param('lang', 'cookie')]}})
    await one.call({lang: 'de'})
    assert.equal(one.api.arrived[0]?.headers.cookie, `lang=de; sid=${encodeURIComponent(key)}`)
  })
  test('bearer and basic', async () => {
    await using bearer = await asked(['bearer'], {bearer: value('token-0123456789')})
    await using basic = await asked(['basic'], {basic: pair('zoë', 'pass:word')})
    await bearer.call()
    await basic.call()
    assert.equal(bearer.api.arrived[0]?.headers.authorization, 'Bearer token-0123456789')
    const encoded = basic.api.arrived[0]?.headers.authorization?.replace('Basic ', '') ?? ''
    assert.equal(Buffer.from(encoded, 'base64').toString(), 'zoë:pass:word')
  })
  test('two at once', async () => {
    await using one = await asked(['header', 'query'], {header: value('h-12345678'), query: value('q-12345678')})
    await one.call()
    const {headers, target} = one.api.arrived[0]!
    assert.deepEqual([headers['x-key'], target], ['h-12345678', '/things?api_key=q-12345678'])
  })
  test('a named variable, read each time', async () => {
    const env: Record<string, string> = {SHOP_KEY: 'first-12345'}
    await using one = await asked(['header'], {header: value('env:SHOP_KEY')}, {means: {env}})
    await one.call()
    env.SHOP_KEY = 'second-12345'
    await one.call()
    delete env.SHOP_KEY
    const result = await one.call()
    assert.deepEqual(
      one.api.arrived.map(({headers}) => headers['x-key']),
      ['first-12345', 'second-12345'],
    )
    assert.equal(codeOf(result), 'E_NOT_SIGNED_IN')
    assert.match(JSON.stringify(contentOf(result)), /SHOP_KEY, which is not set/)
  })
})

describe('which credential is used', () => {
  const alternatives = (...names: readonly string[][]) => ({
    more: {security: names.map((all) => Object.fromEntries(all.map((name) => [name, []])))},
  })
  const rows: readonly (readonly [string, string[][], string[], 'header' | 'query' | 'none' | undefined])[] = [
    ['the first that was given', [['bearer'], ['header'], ['query']], ['header', 'query'], 'header'],
    ['one, rather than none', [[], ['query']], ['query'], 'query'],
    ['none, where the API asks for none', [[], ['query']], ['header'], 'none'],
    ['all of an alternative or nothing', [['header', 'query']], ['header'], undefined],
    ['nothing that was not asked for', [], ['header', 'query'], 'none'],
    ['none of a kind that is not supported', [['mtls']], ['header'], undefined],
  ]
  for (const [about, security, given, wanted] of rows) {
    test(about, async () => {
      const have = Object.fromEntries(given.map((name) => [name, value(`${name}-12345678`)]))
      await using one = await asked([], have, alternatives(...security))
      const result = await one.call()
      if (wanted === undefined) {
        assert.deepEqual([codeOf(result), one.api.arrived.length], ['E_NOT_SIGNED_IN', 0])
        return
      }
      const {headers, target} = one.api.arrived[0]!
      const used = headers['x-key'] !== undefined ? 'header' : target.includes('api_key') ? 'query' : 'none'
      assert.equal(used, wanted)
    })
  }
  test('what is still to be given is what the nearest alternative lacks', () => {
    const security = [{header: [], query: []}, {bearer: []}, {mtls: []}]
    assert.deepEqual(missingCredentials(SCHEMES, security, new Set()), ['bearer'])
    assert.deepEqual(missingCredentials(SCHEMES, security, new Set(['header', 'query'])), [])
    assert.deepEqual(missingCredentials(SCHEMES, [{header: [], query: []}], new Set(['header'])), ['query'])
    assert.deepEqual(missingCredentials(SCHEMES, [{bearer: []}, {}], new Set()), [])
    assert.deepEqual(missingCredentials(SCHEMES, undefined, new Set()), [])
  })
})

describe('no argument stands where a credential belongs', () => {
  const rows: readonly (readonly [string, object, object])[] = [
    ['query', {parameters: [param('api_key', 'query')]}, {api_key: 'mine'}],
    ['query', {parameters: [param('filter', 'query')]}, {filter: {api_key: 'mine'}}],
    ['cookie', {parameters: [param('sid', 'cookie')]}, {sid: 'mine'}],
  ]
  for (const [scheme, more, args] of rows) {
    test(`${scheme}: ${JSON.stringify(args)}`, async () => {
      await using one = await asked([scheme], {[scheme]: value('key-12345678')}, {more})
      assert.deepEqual([codeOf(await one.call(args)), one.api.arrived.length], ['E_REQUEST_UNSAFE', 0])
    })
  }
  test('a header of that name is overwritten', async () => {
    await using one = await asked(
      ['header'],
      {header: value('key-12345678')},
      {more: {parameters: [param('x-KEY', 'header')]}},
    )
    await one.call({'x-KEY': 'mine'})
    assert.equal(one.api.arrived[0]?.headers['x-key'], 'key-12345678')
  })
  test('a scheme that would frame the request is not followed', async () => {
    for (const name of ['Host', 'Content-Length', 'Transfer-Encoding', 'Proxy-Authorization', 'a\r\nb']) {
      const schemes = {evil: {kind: 'api-key', in: 'header', name}} as const
      await using one = await asked(['evil'], {evil: value('key-12345678')}, {means: {schemes}})
      assert.deepEqual([codeOf(await one.call()), one.api.arrived.length], ['E_REQUEST_UNSAFE', 0])
    }
  })
})

describe('OAuth 2.0 client credentials', () => {
  /** Issues tokens with numbers, and wants the last one. */
  const service = (lifetime = 3600): {answer: Answering; asked: string[]; forget(): void} => {
    const tokens: string[] = []
    const said: string[] = []
    return {
      asked: said,
      forget: () => tokens.push('another-one-entirely'),
      answer: ({target, headers, body}, response) => {
        if (target !== '/token') {
          return void response.writeHead(headers.authorization === `Bearer ${tokens.at(-1)}` ? 200 : 401).end('{}')
        }
        said.push(`${Buffer.from(String(headers.authorization).slice(6), 'base64')} ${body}`)
        tokens.push(`token-${tokens.length}-0123456789`)
        response.end(JSON.stringify({access_token: tokens.at(-1), token_type: 'bearer', expires_in: lifetime}))
      },
    }
  }
  const given = {oauth: pair('the client', 's&cret:0123')}
  const more = {security: [{oauth: ['b', 'a']}]}

  test('one token for all calls, asked for as the standard says', async () => {
    const {answer, asked: said} = service()
    await using one = await asked([], given, {answer, more})
    const results = await Promise.all([one.call(), one.call(), one.call()])
    assert.deepEqual(results.map(codeOf), [undefined, undefined, undefined])
    assert.deepEqual(said, ['the+client:s%26cret%3A0123 grant_type=client_credentials&scope=a+b'])
  })
  test('a token that is not taken is asked for once more', async () => {
    const {answer, asked: said, forget} = service()
    await using one = await asked([], given, {answer, more})
    await one.call()
    forget()
    assert.equal(codeOf(await one.call()), undefined)
    assert.equal(said.length, 2)
  })
  test('a service that wants the client in the form', async () => {
    const answer: Answering = ({target, body, headers}, response) => {
      const named = new URLSearchParams(body.toString()).get('client_secret') === 's&cret:0123'
      if (target !== '/token')
        return void response.writeHead(headers.authorization === 'Bearer token-12345' ? 200 : 401).end('{}')
      response.writeHead(named ? 200 : 401).end(named ? '{"access_token":"token-12345"}' : '{"error":"invalid_client"}')
    }
    await using one = await asked([], given, {answer, more})
    assert.equal(codeOf(await one.call()), undefined)
  })
  test('a refusal is said without the secret', async () => {
    await using one = await asked([], given, {
      answer: (_arrival, response) => response.writeHead(400).end('{"error":"unauthorized_client"}'),
      more,
    })
    const result = await one.call()
    assert.equal(codeOf(result), 'E_FORBIDDEN')
    assert.match(JSON.stringify(contentOf(result)), /unauthorized_client/)
    assert.doesNotMatch(JSON.stringify(contentOf(result)), /s&cret/)
  })
  test('the token service of another origin gets nothing unless a person allowed it', async () => {
    const {answer} = service()
    await using other = await farApi(({target}, response) =>
      response.end(target === '/token' ? '{"access_token":"token-12345"}' : '{}'),
    )
    const schemes = {oauth: {kind: 'oauth2-client', tokenUrl: `${other.url}/token`, scopes: []}} as const
    await using refused = await asked([], given, {answer, more, means: {schemes}})
    assert.equal(codeOf(await refused.call()), 'E_WRONG_ORIGIN')
    assert.deepEqual([other.arrived.length, refused.api.arrived.length], [0, 0])
    const open: Answering = (_arrival, response) => response.end('{}')
    // An origin where operations may go is not for that a place for the secret: it is bound to the service that was named.
    await using elsewhere = await asked([], given, {answer: open, more, means: {schemes, origins: [other.url]}})
    assert.equal(codeOf(await elsewhere.call()), 'E_WRONG_ORIGIN')
    const bound = {oauth: {...given.oauth, tokens: other.url}} as Readonly<Record<string, ApiCredential>>
    await using allowed = await asked([], bound, {answer: open, more, means: {schemes}})
    assert.equal(codeOf(await allowed.call()), undefined)
    assert.equal(allowed.api.arrived[0]?.headers.authorization, 'Bearer token-12345')
  })
})

describe('attack 31: a credential goes to the origin that it was given for', () => {
  const access = (more: object = {}) =>
    createApiAccess({
      api: 'shop',
      base: new URL('https://api.example.com/v1'),
      schemes: SCHEMES,
      credential: async (origin) => (origin === 'https://api.example.com' ? value('key-12345678') : undefined),
      env: {},
      http: undiciHttp,
      clock: systemClock,
      ...more,
    })
  const to = (url: string): HttpRequest => ({method: 'GET', url, deadlineMs: 1, maxBytes: 1})
  const elsewhere = [
    ...[
      'http://api.example.com/v1/x',
      'https://api.example.com:8443/v1/x',
      'https://api.example.com.evil.example/v1/x',
    ],
    ...['https://evil.example/v1/x', 'https://api.example.com@evil.example/', 'https://API.example.com./v1'],
  ]
  for (const url of elsewhere) {
    test(`not to ${url}`, async () => {
      const lent = await access().lend({security: [{header: []}]})
      assert.throws(() => lent.apply(to(url)), {code: 'E_WRONG_ORIGIN'})
    })
  }
  test('to the origin itself, and no header of a person goes elsewhere', async () => {
    const headers = {'X-Team': new Secret('team-12345678')}
    const lent = await access({headers}).lend({security: [{header: []}]})
    assert.deepEqual(lent.apply(to('https://api.example.com/v1/x')).headers, {
      'x-team': 'team-12345678',
      'x-key': 'key-12345678',
    })
    const origins = async () => ['https://uploads.example.com']
    const other = await access({headers, origins}).lend({security: [{}], server: 'https://uploads.example.com/v1'})
    assert.deepEqual(other.apply(to('https://uploads.example.com/v1/x')).headers ?? {}, {})
  })
  test('another origin of the same API has its own credential, or none', async () => {
    const origins = async () => ['https://uploads.example.com']
    await assert.rejects(access({origins}).lend({security: [{header: []}], server: 'https://uploads.example.com'}), {
      code: 'E_NOT_SIGNED_IN',
    })
    await assert.rejects(access().lend({security: [], server: 'https://uploads.example.com'}), {code: 'E_WRONG_ORIGIN'})
  })
})

describe('no credential comes back', () => {
  for (const [about, schemes, given] of [
    [
      'a key',
      ['header', 'query', 'cookie'],
      {header: value('key/12345678'), query: value('query&12345678'), cookie: value('cookie;12345678')},
    ],
    ['basic', ['basic'], {basic: pair('zoë', 'password-123')}],
    ['a variable', ['bearer'], {bearer: value('env:SHOP_KEY')}],
  ] as const) {
    test(about, async () => {
      const answer: Answering = ({target, headers}, response) => response.end(JSON.stringify({target, headers}))
      await using one = await asked(schemes, given, {answer, means: {env: {SHOP_KEY: 'from-the-environment'}}})
      const result = await one.call()
      assert.equal(codeOf(result), undefined)
      assert.doesNotMatch(
        JSON.stringify(contentOf(result)),
        /12345678|password-123|from-the-environment|DqzpwYXNzd29yZC0xMjM/,
      )
      assert.match(JSON.stringify(contentOf(result)), /\[redacted\]|«secret:/)
    })
  }
})

describe('a stored credential', () => {
  const items = new Map<string, string>()
  const store: CredentialStore = {
    name: 'file',
    probe: async () => undefined,
    get: async (item) => items.get(item),
    set: async (item, text) => void items.set(item, text),
    delete: async (item) => void items.delete(item),
  }
  const key = {api: 'shop', origin: 'https://api.example.com', scheme: 'header'}
  test('is found under its API, origin and scheme, and nowhere else', async () => {
    await storeApiCredential(store, key, value('key-12345678'))
    await storeApiCredential(store, {...key, scheme: 'basic'}, pair('u', 'p'))
    const found = await readApiCredential(store, key)
    assert.equal(found?.kind === 'value' && found.value.reveal(), 'key-12345678')
    for (const other of [{api: 'shop2'}, {origin: 'https://evil.example'}, {scheme: 'query'}]) {
      assert.equal(await readApiCredential(store, {...key, ...other}), undefined)
    }
    await deleteApiCredential(store, key)
    assert.equal(await readApiCredential(store, key), undefined)
  })
  test('that is not ours, or of another origin, is an error that does not show it', async () => {
    for (const text of [
      '{"kind":"value","value":1',
      '[]',
      '{"schemaVersion":9,"origin":"https://api.example.com"}',
      '{"origin":"https://evil.example","kind":"value","value":"secret"}',
    ]) {
      items.set('https://api.example.com api:shop header', text)
      await assert.rejects(
        readApiCredential(store, key),
        (error: Error & {code: string}) => error.code === 'E_STORE' && !error.message.includes('secret'),
      )
    }
  })
  test('with a line break is not kept', () =>
    assert.rejects(storeApiCredential(store, key, value('a\r\nHost: evil')), {code: 'E_USAGE'}))
})
