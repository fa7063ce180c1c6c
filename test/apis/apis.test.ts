import assert from 'node:assert/strict'
import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, afterEach, before, beforeEach, describe, test} from 'node:test'
import {ask, connect, type Home, type Judged, makeHome, runos, toolNames} from '../support/server.ts'
import {documentText, type FarEnd, type Op, startFarEnd} from './support.ts'

const THINGS: Readonly<Record<string, Op>> = {
  'GET /things': {id: 'listThings'},
  'GET /things/{id}': {id: 'getThing', parameters: ['id']},
  'POST /things': {id: 'createThing'},
  'DELETE /things/{id}': {id: 'deleteThing', parameters: ['id']},
  'GET /keys': {id: 'listKeys', reveals: 'api_key'},
}

let far: FarEnd
let other: FarEnd
let home: Home
before(async () => {
  far = await startFarEnd()
  other = await startFarEnd()
})
after(async () => {
  await far[Symbol.asyncDispose]()
  await other[Symbol.asyncDispose]()
})
beforeEach(() => {
  home = makeHome({SHOP_TOKEN: 'token-of-the-shop', OTHER_TOKEN: 'token-of-the-other'})
})
afterEach(() => {
  home[Symbol.dispose]()
  far.arrived.length = 0
  other.arrived.length = 0
  far.document = undefined
})

/** Writes the shop's document into the home folder. */
function write(operations: Readonly<Record<string, Op>>, version = '1'): string {
  const path = join(home.path, 'shop.json')
  writeFileSync(path, documentText(`${far.url}/v1`, operations, version))
  return path
}
/** Runs a command that must succeed, and gives its JSON. */
async function json(...args: readonly string[]): Promise<Judged> {
  const {code, stdout, stderr} = await runos(home, [...args, '--json'])
  assert.equal(code, 0, `${args.join(' ')}: ${stdout}${stderr}`)
  return JSON.parse(stdout)
}
/** Runs a command that must fail, and gives its error. */
async function failure(...args: readonly string[]): Promise<Judged> {
  const {code, stdout} = await runos(home, [...args, '--json'])
  const {error} = JSON.parse(stdout)
  assert.equal(code, error.exit)
  return error
}
const add = (...more: readonly string[]) => json('api', 'add', write(THINGS), '--name', 'shop', ...more)
const namesOf = async (tier: Parameters<typeof connect>[0], api = 'shop'): Promise<readonly string[]> => {
  await using client = await connect(tier, home, 'legacy', api)
  return (await toolNames(client)).sort()
}

describe('an API that a person adds', () => {
  test('gets four servers, by the same rules, and its credential goes along', async () => {
    const added = await add('--credential', 'env:SHOP_TOKEN')
    assert.deepEqual([added.base, added.missing], [`${far.url}/v1`, []])
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_things'])
    assert.deepEqual(await namesOf('sensitive-read'), ['get_thing', 'list_keys', 'list_things'])
    assert.deepEqual(await namesOf('sensitive-write'), [])
    assert.deepEqual(await namesOf('write'), ['create_thing', 'delete_thing'])
    await using client = await connect('read', home, 'modern', 'shop')
    assert.equal(client.getServerVersion()?.name, 'shop')
    assert.deepEqual(await ask(client, 'get_thing', {id: '7'}), {isError: false, value: {name: 'a thing'}})
    const [{line, headers} = assert.fail('nothing arrived')] = far.arrived
    assert.deepEqual([line, headers.authorization], ['GET /v1/things/7', 'Bearer token-of-the-shop'])
  })

  test('lists without a credential, and a call says how to give one', async () => {
    assert.deepEqual((await add()).missing, ['token'])
    await using client = await connect('read', home, 'legacy', 'shop')
    const {isError, value} = await ask(client, 'list_things')
    assert.equal(isError, true)
    assert.match(JSON.stringify(value), /runos api login shop/)
    assert.deepEqual(far.arrived, [])
  })

  test('takes a credential from standard input and keeps it where nobody else reads', async () => {
    await add()
    const given = await runos(home, ['api', 'login', 'shop', '--with-token', '--store', 'file'], {
      input: 'from-stdin\n',
    })
    assert.equal(given.code, 0, given.stderr)
    await using client = await connect('read', home, 'legacy', 'shop')
    await ask(client, 'list_things')
    assert.equal(far.arrived[0]?.headers.authorization, 'Bearer from-stdin')
    const folder = join(home.path, '.local', 'share', 'runos')
    assert.doesNotMatch(readFileSync(join(folder, 'apis', 'shop', 'settings.json'), 'utf8'), /from-stdin/)
    for (const name of readdirSync(join(folder, 'apis', 'shop')))
      assert.equal(statSync(join(folder, 'apis', 'shop', name)).mode & 0o077, 0, name)
  })

  test('is listed, shown, switched off and on, and removed', async () => {
    await add('--header', 'X-Team: payments')
    assert.deepEqual(
      (await json('api', 'list')).apis.map(({name}: Judged) => name),
      ['runos', 'shop'],
    )
    const shown = await json('api', 'show', 'shop')
    assert.deepEqual(
      [shown.tools, shown.headers],
      [{read: 2, 'sensitive-read': 3, write: 2, 'sensitive-write': 0}, {'X-Team': 'payments'}],
    )
    await using running = await connect('read', home, 'legacy', 'shop')
    await json('api', 'disable', 'shop')
    assert.deepEqual(await toolNames(running), ['runos_status'])
    assert.match(JSON.stringify((await ask(running, 'runos_status')).value), /runos api enable shop/)
    await json('api', 'enable', 'shop')
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_things'])
    assert.equal((await failure('api', 'remove', 'shop')).code, 'E_USAGE') // nobody can be asked here
    await json('api', 'remove', 'shop', '--yes')
    assert.equal((await failure('api', 'show', 'shop')).code, 'E_API_UNKNOWN')
    assert.deepEqual(await namesOf('read'), ['runos_status'])
  })

  test('is compiled again by itself when its catalogs are gone', async () => {
    await add()
    const folder = join(home.path, '.local', 'share', 'runos', 'apis', 'shop')
    for (const name of readdirSync(folder)) if (name.startsWith('catalog-')) rmSync(join(folder, name))
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_things'])
  })

  test('is told to an assistant under names of its own', async () => {
    await add('--credential', 'env:SHOP_TOKEN')
    const {servers} = await json('mcp', 'configure', 'claude', 'codex', '--api', 'shop', '--yes')
    assert.ok(
      servers.every((server: Judged) => server.problem === undefined),
      JSON.stringify(servers),
    )
    const {mcpServers} = JSON.parse(readFileSync(join(home.path, '.mcp.json'), 'utf8'))
    assert.deepEqual(Object.keys(mcpServers), ['shop', 'shop-sensitive-read', 'shop-write', 'shop-sensitive-write'])
    assert.deepEqual(mcpServers.shop.args.slice(-5), ['mcp', 'serve', 'read', '--api', 'shop'])
    const rules = JSON.parse(readFileSync(join(home.path, '.claude', 'settings.json'), 'utf8'))
    assert.deepEqual(rules.permissions.allow, ['mcp__shop__*'])
    assert.match(readFileSync(join(home.path, '.codex', 'config.toml'), 'utf8'), /"SHOP_TOKEN"/)
  })

  test("does not take the place of somebody else's server", async () => {
    await add()
    const theirs = JSON.stringify({mcpServers: {shop: {type: 'http', url: 'https://shop.example/mcp'}}})
    writeFileSync(join(home.path, '.mcp.json'), theirs)
    const {code} = await failure('mcp', 'configure', 'claude', '--api', 'shop', '--yes', '--no-verify')
    assert.equal(code, 'E_API_REFUSED')
    assert.equal(readFileSync(join(home.path, '.mcp.json'), 'utf8'), theirs)
  })
})

describe('attack 3: a document', () => {
  test('from the network that sends requests to another origin is refused until that origin is named', async () => {
    far.document = documentText(`${other.url}/v1`, THINGS)
    const source = `${far.url}/openapi.json`
    const refused = await failure('api', 'add', source, '--name', 'shop')
    assert.deepEqual([refused.code, refused.where], ['E_API_REFUSED', other.url])
    assert.equal(
      (await json('api', 'add', source, '--name', 'shop', '--base-url', `${other.url}/v1`)).base,
      `${other.url}/v1`,
    )
  })
  for (const server of ['https://elsewhere.example', '//elsewhere.example']) {
    test(`from the network whose server is ${server} is refused`, async () => {
      far.document = documentText(server, THINGS)
      await failure('api', 'add', `${far.url}/openapi.json`, '--name', 'bad')
      assert.equal((await json('api', 'list')).apis.length, 1)
    })
  }
  for (const server of [
    'http://api.example.com',
    'https://user@api.example.com',
    'http://2130706433.example',
    'ftp://x.example',
  ]) {
    test(`whose server is ${server} is refused`, async () => {
      const path = join(home.path, 'bad.json')
      writeFileSync(path, documentText(server, THINGS))
      assert.equal((await runos(home, ['api', 'add', path, '--name', 'bad'])).code === 0, false)
      assert.deepEqual((await json('api', 'list')).apis.length, 1)
    })
  }
})

describe('attack 2: a document that refers to another origin', () => {
  const foreign = () => {
    const document = JSON.parse(documentText(`${far.url}/v1`, THINGS))
    document.paths['/things'].get.responses[200].content['application/json'].schema = {$ref: `${other.url}/thing.json`}
    const path = join(home.path, 'foreign.json')
    writeFileSync(path, JSON.stringify(document))
    return path
  }
  test('is refused, and nothing is fetched', async () => {
    const error = await failure('api', 'add', foreign(), '--name', 'shop')
    assert.ok(error.message.includes(other.url), error.message)
    assert.deepEqual(other.arrived, [])
  })
  test('is read when a person names that origin', async () => {
    await json('api', 'add', foreign(), '--name', 'shop', '--allow-origin', other.url)
    assert.deepEqual(
      other.arrived.map(({line}) => line),
      ['GET /thing.json'],
    )
  })
})

describe('attack 9: a document that calls it a read', () => {
  test('is not believed, not even the first time, where the evidence says more', async () => {
    const {held} = await json('api', 'add', write({...THINGS, 'POST /things/purge': {id: 'purgeThings', tier: 'read'}}))
    assert.deepEqual(
      held.map(({tool, reason}: Judged) => [tool, reason]),
      [['purge_things', 'disputed']],
    )
  })
})

describe('attack 8: a document that changes', () => {
  beforeEach(() => add('--credential', 'env:SHOP_TOKEN'))

  test('to a lower tier is served as it was until a person accepts it', async () => {
    write({...THINGS, 'GET /keys': {id: 'listKeys', tier: 'read'}}, '2')
    const updated = await json('manifest', 'update', 'shop')
    assert.deepEqual(
      updated.held.map(({tool, reason}: Judged) => [tool, reason]),
      [['list_keys', 'lower']],
    )
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_things'])
    const diff = await runos(home, ['tiers', 'diff', '--api', 'shop'])
    assert.equal(diff.code, 2)
    assert.match(diff.stdout, /list_keys\s+would move down/)
    const refused = await failure('tiers', 'accept', '--api', 'shop')
    assert.deepEqual([refused.code, refused.exit], ['E_NEEDS_PERSON', 10])
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_things'])
  })

  test('to another path goes on to reach the old one', async () => {
    const {'GET /things': list, ...rest} = THINGS
    write({...rest, 'GET /admin/everything': list as Op}, '2')
    assert.deepEqual(
      (await json('manifest', 'update', 'shop')).held.map(({reason}: Judged) => reason),
      ['address'],
    )
    await using client = await connect('read', home, 'legacy', 'shop')
    await ask(client, 'list_things')
    assert.equal(far.arrived[0]?.line, 'GET /v1/things')
  })

  test('to another server does not take the credential there', async () => {
    writeFileSync(join(home.path, 'shop.json'), documentText(`${other.url}/v1`, THINGS, '2'))
    await json('manifest', 'update', 'shop')
    await using client = await connect('read', home, 'legacy', 'shop')
    await ask(client, 'list_things')
    assert.deepEqual([far.arrived.length, other.arrived], [1, []])
  })

  test('with something new shows it at once when its evidence agrees, and not when it contradicts', async () => {
    const more = {'GET /parts': {id: 'listParts'}, 'POST /parts/purge': {id: 'purgeParts', tier: 'read'}}
    write({...THINGS, ...more}, '2')
    const updated = await json('manifest', 'update', 'shop')
    assert.deepEqual(
      updated.added.map(({name}: Judged) => name),
      ['list_parts'],
    )
    assert.deepEqual(
      updated.held.map(({tool, reason}: Judged) => [tool, reason]),
      [['purge_parts', 'disputed']],
    )
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_parts', 'list_things'])
  })

  test('that can no longer be read leaves what is stored, and says where it stops', async () => {
    writeFileSync(join(home.path, 'shop.json'), '{"openapi": "3.1.0",\n  "paths": {')
    const {code, where, fix} = await failure('manifest', 'update', 'shop')
    assert.equal(code, 'E_MANIFEST_INVALID')
    assert.match(where, /shop\.json:2:\d+/)
    assert.match(fix.join(), /goes on serving/)
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_things'])
  })

  test('while eight processes read it: one after the other, and nothing is lost', async () => {
    write({...THINGS, 'GET /parts': {id: 'listParts'}}, '2')
    const all = await Promise.all(Array.from({length: 8}, () => runos(home, ['manifest', 'update', 'shop', '--json'])))
    assert.deepEqual(
      all.map(({code}) => code),
      Array(8).fill(0),
    )
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_parts', 'list_things'])
    assert.equal((await json('tiers', '--api', 'shop')).tools.length, 6)
  })
})

describe('attack 10 and 32: across APIs', () => {
  test('a tool of another API is unknown, and no credential of one reaches the other', async () => {
    await add('--credential', 'env:SHOP_TOKEN')
    const path = join(home.path, 'other.json')
    writeFileSync(path, documentText(other.url, {'GET /files': {id: 'listFiles'}}))
    await json('api', 'add', path, '--name', 'other', '--credential', 'env:OTHER_TOKEN')
    await using client = await connect('read', home, 'legacy', 'other')
    await assert.rejects(client.callTool({name: 'list_things', arguments: {}}), /no tool of that name/)
    await ask(client, 'list_files')
    assert.deepEqual([far.arrived, other.arrived[0]?.headers.authorization], [[], 'Bearer token-of-the-other'])
  })

  for (const name of ['runos', 'runos-write', 'shop--x', 'sensitive-write', '../shop', 'shop__write']) {
    test(`an API cannot be called ${name}`, async () => {
      assert.equal((await failure('api', 'add', write(THINGS), '--name', name)).code, 'E_API_NAME')
      assert.notEqual((await runos(home, ['mcp', 'serve', 'read', '--api', name === 'runos' ? '' : name])).code, 0)
    })
  }
})

describe('tiers', () => {
  beforeEach(() => add())

  test('are shown with their reasons, and explained with every piece of evidence', async () => {
    const {tools} = await json('tiers', '--api', 'shop')
    assert.deepEqual(Object.fromEntries(tools.map(({name, tiers}: Judged) => [name, tiers.join()])), {
      create_thing: 'write',
      delete_thing: 'write',
      get_thing: 'read',
      list_keys: 'sensitive-read',
      list_things: 'read',
    })
    const explained = await json('tiers', 'explain', 'list_keys', '--api', 'shop')
    assert.ok(explained.evidence.some(({rule, where}: Judged) => rule === 'secret-in-answer' && /api_key/.test(where)))
  })

  test('are raised and withheld by a person who says why', async () => {
    await json('tiers', 'set', 'get_thing', 'sensitive-read', '--why', 'names of customers', '--api', 'shop')
    await json('tiers', 'set', 'delete_*', 'none', '--why', 'not for assistants', '--api', 'shop')
    assert.deepEqual(await namesOf('read'), ['list_things'])
    assert.deepEqual(await namesOf('write'), ['create_thing'])
    await json('manifest', 'update', 'shop')
    assert.deepEqual(await namesOf('read'), ['list_things'])
  })

  test('are not lowered where nobody can be asked', async () => {
    const {code} = await failure('tiers', 'set', 'list_keys', 'read', '--why', 'I say so', '--api', 'shop')
    assert.equal(code, 'E_NEEDS_PERSON')
    assert.deepEqual(await namesOf('read'), ['get_thing', 'list_things'])
  })

  test('are shown of a tag or a pattern alone', async () => {
    const {tools} = await json('tiers', '*_thing', '--api', 'shop')
    assert.deepEqual(
      tools.map(({name}: Judged) => name),
      ['create_thing', 'delete_thing', 'get_thing'],
    )
    const {code, fix} = await failure('tiers', 'things', '--api', 'shop')
    assert.equal(code, 'E_TOOL_UNKNOWN')
    assert.match(fix.join(), /did you mean list_things\?/)
  })

  test('name what is not there', async () => {
    assert.equal(
      (await failure('tiers', 'set', 'nothing', 'none', '--why', 'x', '--api', 'shop')).code,
      'E_TOOL_UNKNOWN',
    )
    assert.equal((await failure('tiers', 'explain', 'nothing', '--api', 'shop')).code, 'E_TOOL_UNKNOWN')
  })
})

describe('a document that does not say how to sign in', () => {
  const silent = () => {
    const {security: _, components: __, ...rest} = JSON.parse(documentText(`${far.url}/v1`, THINGS))
    const path = join(home.path, 'silent.json')
    writeFileSync(path, JSON.stringify(rest))
    return path
  }
  const WAYS: readonly [string, readonly string[], (sent: FarEnd['arrived'][number]) => unknown, string][] = [
    [
      'a bearer token, when a credential is given',
      [],
      ({headers}) => headers.authorization,
      'Bearer token-of-the-shop',
    ],
    ['a header', ['--auth', 'header:X-Key'], ({headers}) => headers['x-key'], 'token-of-the-shop'],
    ['the query', ['--auth', 'query:key'], ({line}) => line, 'GET /v1/things?key=token-of-the-shop'],
  ]
  for (const [name, flags, seen, wanted] of WAYS) {
    test(`gets ${name}`, async () => {
      await json('api', 'add', silent(), '--name', 'shop', '--credential', 'env:SHOP_TOKEN', ...flags)
      await using client = await connect('read', home, 'legacy', 'shop')
      await ask(client, 'list_things')
      assert.equal(seen(far.arrived[0] ?? assert.fail('nothing arrived')), wanted)
    })
  }
  test('is told how afterwards, and what was open before then shows who asks', async () => {
    await json('api', 'add', silent(), '--name', 'shop')
    assert.match(
      (await runos(home, ['api', 'show', 'shop'])).stdout,
      /does not say how to sign in.*runos api login shop/,
    )
    await json('api', 'login', 'shop', '--auth', 'header:X-Key', '--credential', 'env:SHOP_TOKEN')
    await using client = await connect('read', home, 'legacy', 'shop')
    await ask(client, 'list_things')
    assert.equal(far.arrived[0]?.headers['x-key'], 'token-of-the-shop')
    assert.deepEqual(
      (await json('api', 'show', 'shop')).schemes.map(({scheme, given}: Judged) => [scheme, given]),
      [['own', 'env:SHOP_TOKEN']],
    )
  })
  test('is not added when the credential was given wrongly', async () => {
    assert.equal((await failure('api', 'add', silent(), '--name', 'shop', '--credential', 'a-secret')).code, 'E_USAGE')
    assert.equal((await failure('api', 'add', silent(), '--name', 'shop', '--auth', 'magic')).code, 'E_USAGE')
    assert.equal((await json('api', 'list')).apis.length, 1)
  })
})

describe('headers', () => {
  for (const header of [
    'Authorization: Bearer x',
    'Host: evil',
    'Cookie: a=b',
    'X-Api-Key: abc',
    'X-Forwarded-For: 1',
    'no colon',
    'X-A: ö',
  ])
    test(`are refused: ${header}`, async () => {
      assert.equal((await failure('api', 'add', write(THINGS), '--header', header)).code, 'E_USAGE')
    })
  test('may name a variable, which is read at each call', async () => {
    home.env.SHOP_KEY = 'a-key'
    await add('--header', 'X-Api-Key: env:SHOP_KEY', '--credential', 'env:SHOP_TOKEN')
    await using client = await connect('read', home, 'legacy', 'shop')
    await ask(client, 'list_things')
    assert.equal(far.arrived[0]?.headers['x-api-key'], 'a-key')
  })
})
