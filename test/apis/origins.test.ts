// An API whose document puts some operations at another origin. Each origin has a credential of its own, given for it by a
// person; neither reaches the other, whatever documents and answers say.

import assert from 'node:assert/strict'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, test} from 'node:test'
import {type Answering, type FarApi, farApi} from '../support/any-api.ts'
import {ask, connect, type Home, type Judged, makeHome, runos, toolNames} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'

let shop: FarApi
let uploads: FarApi
let home: Home
let [answerOfShop, answerOfUploads]: Answering[] = []
const fine: Answering = (_arrival, response) => response.end('{"name": "a thing"}')
beforeEach(async () => {
  ;[answerOfShop, answerOfUploads] = [fine, fine]
  shop = await farApi((arrival, response) => answerOfShop?.(arrival, response))
  uploads = await farApi((arrival, response) => answerOfUploads?.(arrival, response))
  home = makeHome({SHOP_TOKEN: 'token-of-the-shop', UPLOADS_TOKEN: 'token-of-the-uploads'})
})
afterEach(async () => {
  await shop[Symbol.asyncDispose]()
  await uploads[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})

const BEARER = {token: {type: 'http', scheme: 'bearer'}}
const operation = (operationId: string, servers?: readonly {url: string}[]) => ({
  operationId,
  ...(servers === undefined ? {} : {servers}),
  responses: {200: {description: 'done', content: {'application/json': {schema: {type: 'object'}}}}},
})
interface Said {
  readonly schemes?: object
  /** Where the things are; undefined: where the shop is. */
  readonly things?: string
  readonly version?: string
}
/** Writes the shop's document: things are at the shop, files elsewhere. */
function write({schemes = BEARER, things, version = '1'}: Said = {}): string {
  const path = join(home.path, 'shop.json')
  const document = {
    openapi: '3.1.0',
    info: {title: 'A shop', version},
    servers: [{url: `${shop.url}/v1`}],
    components: {securitySchemes: schemes},
    security: [{[Object.keys(schemes)[0] ?? '']: []}],
    paths: {
      '/things': {get: operation('listThings', things === undefined ? undefined : [{url: things}])},
      '/files': {get: operation('listFiles', [{url: `${uploads.url}/up`}])},
    },
  }
  writeFileSync(path, JSON.stringify(document))
  return path
}
async function json(...args: readonly string[]): Promise<Judged> {
  const {code, stdout, stderr} = await runos(home, [...args, '--json'])
  assert.equal(code, 0, `${args.join(' ')}: ${stdout}${stderr}`)
  return JSON.parse(stdout)
}
async function failure(...args: readonly string[]): Promise<Judged> {
  const {code, stdout} = await runos(home, [...args, '--json'])
  const {error} = JSON.parse(stdout)
  assert.equal(code, error.exit)
  return error
}
const add = (...more: readonly string[]) =>
  json('api', 'add', write(), '--name', 'shop', '--allow-origin', uploads.url, ...more)
const [OF_SHOP, OF_UPLOADS] = [
  ['--credential', 'env:SHOP_TOKEN'],
  () => ['--credential', `${uploads.url}=env:UPLOADS_TOKEN`],
] as const
/** Calls tools one after the other, through one server. */
async function call(...names: readonly string[]): Promise<readonly {isError: boolean; value: Judged}[]> {
  await using client = await connect('read', home, 'legacy', 'shop')
  const answers = []
  for (const name of names) answers.push(await ask(client, name))
  return answers
}
/** What arrived where, and who asked. */
const arrived = ({arrived: all}: FarApi) =>
  all.map(({method, target, headers}) => [`${method} ${target}`, headers.authorization])
const THINGS = ['GET /v1/things', 'Bearer token-of-the-shop']
const FILES = ['GET /up/files', 'Bearer token-of-the-uploads']
const settingsPath = () => join(home.path, '.local', 'share', 'runos', 'apis', 'shop', 'settings.json')

describe('operations at another origin', () => {
  test('are left out until that origin is allowed, which a person at a terminal says', async () => {
    const {remarks} = await json('api', 'add', write(), '--name', 'shop')
    assert.match(remarks.join(), new RegExp(`listFiles is left out: .*runos api allow shop ${uploads.url}`))
    const {code, exit, fix} = await failure('api', 'allow', 'shop', uploads.url)
    assert.deepEqual([code, exit, fix], ['E_NEEDS_PERSON', 10, [`a person types: runos api allow shop ${uploads.url}`]])
    const login = await failure('api', 'login', 'shop', '--origin', uploads.url, '--credential', 'env:UPLOADS_TOKEN')
    assert.equal(login.code, 'E_WRONG_ORIGIN')
    assert.match(login.fix.join(), new RegExp(`runos api allow shop ${uploads.url}`))
  })

  test('get no credential of the API, and a call names the origin and the command', async () => {
    const added = await add(...OF_SHOP)
    assert.deepEqual(added.missing, [`token@${uploads.url}`])
    const [things, files] = await call('list_things', 'list_files')
    assert.deepEqual([things?.isError, files?.isError, files?.value.code], [false, true, 'E_NOT_SIGNED_IN'])
    assert.match(files?.value.error, new RegExp(`no credential of shop for ${uploads.url}`))
    assert.match(files?.value.next, new RegExp(`runos api login shop --origin ${uploads.url}`))
    assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], []])
  })

  test('get the credential that was given for their origin, and the API keeps its own', async () => {
    await add(...OF_SHOP, ...OF_UPLOADS())
    await call('list_files', 'list_things')
    assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], [FILES]])
    const {code, stdout} = await runos(home, ['mcp', 'configure', 'codex', '--api', 'shop', '--yes', '--no-verify'])
    assert.equal(code, 0, stdout)
    assert.match(readFileSync(join(home.path, '.codex', 'config.toml'), 'utf8'), /"SHOP_TOKEN",\s+"UPLOADS_TOKEN"/)
  })

  test('have theirs alone: what was given for them does not go to the API', async () => {
    await add(...OF_UPLOADS())
    const [things] = await call('list_things', 'list_files')
    assert.equal(things?.value.code, 'E_NOT_SIGNED_IN')
    assert.match(things?.value.next, /runos api login shop$/)
    assert.deepEqual([arrived(shop), arrived(uploads)], [[], [FILES]])
  })

  test('are given one afterwards, from standard input; show says what is where, remove forgets it', async () => {
    await add(...OF_SHOP)
    const before = await runos(home, ['api', 'show', 'shop'])
    const login = `runos api login shop --origin ${uploads.url}`
    assert.match(before.stdout, new RegExp(`${shop.url}\\s+token\\s+bearer\\s+in env:SHOP_TOKEN`))
    assert.match(before.stdout, new RegExp(`${uploads.url}\\s+token\\s+bearer\\s+not given yet \\(${login}\\)`))
    const given = await runos(home, [...login.split(' ').slice(1), '--with-token', '--store', 'file'], {
      input: 'token-of-the-uploads\n',
    })
    assert.equal(given.code, 0, given.stderr)
    await call('list_files', 'list_things')
    assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], [FILES]])
    const {schemes} = await json('api', 'show', 'shop')
    assert.deepEqual(
      schemes.map(({origin, given: where}: Judged) => [origin, where]),
      [
        [shop.url, 'env:SHOP_TOKEN'],
        [uploads.url, 'file'],
      ],
    )
    assert.doesNotMatch(readFileSync(settingsPath(), 'utf8'), /token-of/)
    const store = join(home.path, '.local', 'share', 'runos', 'credentials.json')
    assert.match(readFileSync(store, 'utf8'), /token-of-the-uploads/)
    await json('api', 'remove', 'shop', '--yes')
    assert.ok(!existsSync(store) || !readFileSync(store, 'utf8').includes('token-of-the-uploads'))
  })

  test('are told what their origin says when it refuses the credential', async () => {
    await add(...OF_SHOP, ...OF_UPLOADS())
    answerOfUploads = (_arrival, response) => response.writeHead(401).end('{"error": "who are you?"}')
    const [files] = await call('list_files')
    assert.match(files?.value.next, new RegExp(`runos api login shop --origin ${uploads.url}`))
  })

  test('that nobody named a credential for are not guessed at', async () => {
    await add()
    const wrong = await failure('api', 'login', 'shop', '--credential', `other@${uploads.url}=env:UPLOADS_TOKEN`)
    assert.deepEqual([wrong.code, wrong.fix], ['E_USAGE', ['one of: token']])
    const elsewhere = await failure('api', 'login', 'shop', '--credential', 'https://evil.example=env:UPLOADS_TOKEN')
    assert.deepEqual([elsewhere.code, elsewhere.where], ['E_WRONG_ORIGIN', 'https://evil.example'])
    for (const origin of ['http://uploads.example.com', 'https://a@b.example'])
      assert.equal((await failure('api', 'login', 'shop', '--origin', origin, '--with-token')).code, 'E_USAGE', origin)
  })
})

describe('attack 31: the credential of one origin', () => {
  test('is not carried to the other by a redirect, in either direction', async () => {
    await add(...OF_SHOP, ...OF_UPLOADS())
    await using client = await connect('read', home, 'legacy', 'shop')
    for (const status of [301, 302, 303, 307, 308]) {
      answerOfShop = (_arrival, response) => response.writeHead(status, {location: `${uploads.url}/up/files`}).end()
      answerOfUploads = (_arrival, response) => response.writeHead(status, {location: `${shop.url}/v1/things`}).end()
      for (const name of ['list_things', 'list_files'])
        assert.equal((await ask(client, name)).value.code, 'E_REPLY_INVALID')
      assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], [FILES]], String(status))
      shop.arrived.length = uploads.arrived.length = 0
    }
  })

  test('does not follow an operation that a new document puts elsewhere: it is held, and reaches where it was', async () => {
    await add(...OF_SHOP, ...OF_UPLOADS())
    write({things: `${uploads.url}/up`, version: '2'})
    const {held} = await json('manifest', 'update', 'shop')
    assert.deepEqual(
      held.map(({tool, reason, served}: Judged) => [tool, reason, served]),
      [['list_things', 'address', 'old']],
    )
    await call('list_things')
    assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], []])
  })

  test('does not follow it to an origin that nobody allowed either', async () => {
    await add(...OF_SHOP)
    write({things: 'https://evil.example/v1', version: '2'})
    const {held, remarks} = await json('manifest', 'update', 'shop')
    assert.deepEqual(
      held.map(({tool, reason, served}: Judged) => [tool, reason, served]),
      [['list_things', 'address', 'old']],
    )
    assert.match(JSON.stringify(remarks), /listThings is left out: its address is at https:\/\/evil\.example/)
    const settings = JSON.parse(readFileSync(settingsPath(), 'utf8'))
    assert.deepEqual(settings.origins, [uploads.url])
    await using client = await connect('read', home, 'legacy', 'shop')
    assert.deepEqual(await toolNames(client), ['list_files', 'list_things'])
    await ask(client, 'list_things')
    assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], []], 'it reaches where it was')
  })

  test('does not follow it there either when a person accepts the change and not the origin', {
    skip: noTerminal,
  }, async () => {
    await add(...OF_SHOP)
    write({things: 'https://evil.example/v1', version: '2'})
    await json('manifest', 'update', 'shop')
    {
      await using accept = atTerminal(home, ['tiers', 'accept', '--api', 'shop'])
      await accept.sees('Accept this?')
      accept.type(`y${KEY.enter}`)
      await accept.sees('1 accepted')
    }
    await using client = await connect('read', home, 'legacy', 'shop')
    assert.deepEqual(await toolNames(client), ['list_files'])
    assert.deepEqual([arrived(shop), arrived(uploads)], [[], []])
  })

  test('follows once a person has accepted, and then it is the credential of the new place', {
    skip: noTerminal,
  }, async () => {
    await add(...OF_SHOP, ...OF_UPLOADS())
    write({things: `${uploads.url}/up`, version: '2'})
    await json('manifest', 'update', 'shop')
    {
      await using person = atTerminal(home, ['tiers', 'accept', '--api', 'shop'])
      await person.sees(`now   read  GET ${uploads.url}/up/things`)
      await person.sees('Accept this?')
      person.type(`y${KEY.enter}`)
      assert.equal(await person.ended(), 0)
    }
    await call('list_things')
    assert.deepEqual([arrived(shop), arrived(uploads)], [[], [['GET /up/things', 'Bearer token-of-the-uploads']]])
  })

  test('stays with what was given under the settings of an older version', async () => {
    await add(...OF_SHOP)
    const {credentials: _, ...rest} = JSON.parse(readFileSync(settingsPath(), 'utf8'))
    const old = {...rest, schemaVersion: 1, credentials: {token: 'env:SHOP_TOKEN'}}
    writeFileSync(settingsPath(), JSON.stringify(old))
    const [, files] = await call('list_things', 'list_files')
    assert.equal(files?.value.code, 'E_NOT_SIGNED_IN')
    assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], []])
  })
})

describe('a client that signs in by itself', () => {
  const oauth = (tokenUrl: string) => ({
    client: {type: 'oauth2', flows: {clientCredentials: {tokenUrl, scopes: {}}}},
  })
  /** Both ends issue tokens of their own and say nothing to anybody without. */
  const issuing =
    (name: string): Answering =>
    ({target}, response) =>
      response.end(target === '/token' ? `{"access_token": "issued-by-${name}"}` : '{}')
  const start = (tokenUrl: string, ...more: readonly string[]) => {
    ;[answerOfShop, answerOfUploads] = [issuing('shop'), issuing('uploads')]
    home.env.SHOP_ID = 'shop-client'
    home.env.UPLOADS_ID = 'uploads-client'
    const path = write({schemes: oauth(tokenUrl)})
    return runos(home, ['api', 'add', path, '--name', 'shop', '--allow-origin', uploads.url, ...more, '--json'])
  }
  const given = ['--credential', 'env:SHOP_ID:env:SHOP_TOKEN']
  const clientOf = (authorization: string | undefined) =>
    Buffer.from((authorization ?? '').slice(6), 'base64').toString()

  test('has a client for each origin, and each token goes to its own', async () => {
    const {code, stdout} = await start(
      `${shop.url}/token`,
      ...given,
      '--credential',
      `client@${uploads.url}=env:UPLOADS_ID:env:UPLOADS_TOKEN`,
    )
    assert.equal(code, 0, stdout)
    await call('list_things', 'list_files')
    const [first, things, second] = shop.arrived
    assert.deepEqual(
      [first, second].map((one) => clientOf(one?.headers.authorization)),
      ['shop-client:token-of-the-shop', 'uploads-client:token-of-the-uploads'],
    )
    assert.equal(things?.headers.authorization, 'Bearer issued-by-shop')
    assert.deepEqual(arrived(uploads), [['GET /up/files', 'Bearer issued-by-shop']])
  })

  test('shows its secret to no other token service, whatever a new document names', async () => {
    assert.equal((await start(`${shop.url}/token`, ...given)).code, 0)
    write({schemes: oauth(`${uploads.url}/token`), version: '2'})
    await json('manifest', 'update', 'shop')
    const [things] = await call('list_things')
    assert.equal(things?.value.code, 'E_WRONG_ORIGIN')
    assert.match(things?.value.error, new RegExp(`given for the token service at ${shop.url}; .* names ${uploads.url}`))
    assert.match(things?.value.next, /runos api login shop/)
    assert.deepEqual([arrived(shop), arrived(uploads)], [[], []])
    await json('api', 'login', 'shop', ...given)
    await call('list_things')
    assert.deepEqual(arrived(shop), [['GET /v1/things', 'Bearer issued-by-uploads']])
    assert.match((await runos(home, ['api', 'show', 'shop'])).stdout, new RegExp(`shown to ${uploads.url} for tokens`))
  })

  test('is not given to a token service that nobody allowed', async () => {
    const {code, stdout} = await start('https://tokens.evil.example/token', ...given)
    const {error} = JSON.parse(stdout)
    assert.deepEqual([code, error.code, error.where], [10, 'E_WRONG_ORIGIN', 'https://tokens.evil.example'])
    assert.equal((await json('api', 'list')).apis.length, 1)
  })
})

describe('another origin, at a terminal', {skip: noTerminal}, () => {
  test('is asked about by name when the API is added, each origin once', async () => {
    const path = write()
    await using person = atTerminal(home, [
      ...['api', 'add', path, '--name', 'shop', '--allow-origin', uploads.url, '--store', 'file'],
    ])
    await person.sees(`token for ${shop.url}, empty for later:`)
    person.type(`token-of-the-shop${KEY.enter}`)
    await person.sees(`token for ${uploads.url}, empty for later:`)
    person.type(`token-of-the-uploads${KEY.enter}`)
    await person.sees(`2 operations at ${shop.url}/v1, 1 of them at ${uploads.url}`)
    assert.equal(await person.ended(), 0)
    assert.doesNotMatch(person.shown(), /token-of|Not given/)
    await call('list_things', 'list_files')
    assert.deepEqual([arrived(shop), arrived(uploads)], [[THINGS], [FILES]])
  })

  test('is allowed later, given a credential, and taken back with it', async () => {
    await json('api', 'add', write(), '--name', 'shop', ...OF_SHOP)
    await using running = await connect('read', home, 'legacy', 'shop')
    {
      await using person = atTerminal(home, ['api', 'allow', 'shop', uploads.url])
      await person.sees(`1 operation of shop goes to ${uploads.url}`)
      await person.sees(`What is there needs a credential: runos api login shop --origin ${uploads.url}`)
      assert.equal(await person.ended(), 0)
    }
    {
      await using person = atTerminal(home, ['api', 'login', 'shop', '--origin', uploads.url, '--store', 'file'])
      await person.sees(`token for ${uploads.url}`)
      person.type(`token-of-the-uploads${KEY.enter}`)
      await person.sees('has all that it asks for')
      assert.equal(await person.ended(), 0)
    }
    assert.equal((await ask(running, 'list_files')).isError, false)
    assert.deepEqual(arrived(uploads), [FILES])
    await json('api', 'allow', 'shop', uploads.url, '--remove')
    assert.deepEqual(JSON.parse(readFileSync(settingsPath(), 'utf8')).credentials, {
      [shop.url]: {token: {in: 'env:SHOP_TOKEN'}},
    })
    await assert.rejects(running.callTool({name: 'list_files', arguments: {}}))
    assert.equal(uploads.arrived.length, 1)
  })
})
