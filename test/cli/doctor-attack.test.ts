import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import type {Attempt, Target} from '#cli/attack/attack'
import {exampleArguments} from '#cli/attack/example-arguments'
import {ATTACKS} from '#cli/attack/index'
import {reaches} from '#cli/attack/reaches'
import {Secret} from '#core/secret'
import type {Tool} from '#core/tool'
import {type Home, makeHome, runos} from '../support/server.ts'

const SHOP = `
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'http://127.0.0.1:9/v1'}]
paths:
  /items/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getItem
      parameters:
        - {name: q, in: query, schema: {type: string}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: sess, in: cookie, schema: {type: string}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
    delete: {operationId: deleteItem, responses: {'204': {description: ok}}}
  /items:
    post:
      operationId: addItem
      requestBody:
        content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}}
      responses: {'201': {description: ok}}
`

describe('runos doctor --attack', () => {
  let home: Home
  before(async () => {
    home = makeHome()
    writeFileSync(join(home.path, 'shop.yaml'), SHOP)
    assert.equal((await runos(home, ['api', 'add', 'shop.yaml', '--name', 'shop'])).code, 0)
  })
  after(() => home[Symbol.dispose]())

  it("attacks each operation of a person's own document and shows what held, operation by operation", async () => {
    const {code, stdout, stderr} = await runos(home, ['doctor', '--attack', '--api', 'shop', '--json'])
    assert.equal(code, 0, stderr)
    const {held, broken, operations} = JSON.parse(stdout)
    assert.deepEqual([held, broken], [true, 0])
    assert.deepEqual(operations.map(({tool}: {tool: string}) => tool).sort(), ['add_item', 'delete_item', 'get_item'])
    const get = operations.find(({tool}: {tool: string}) => tool === 'get_item')
    for (const id of ['tiers', 'path', 'query', 'header', 'unknown', 'redirect', 'credential', 'hidden'])
      assert.ok(get.attacks[id].tries > 0, `${id} was tried`)
    assert.equal(get.operation, 'GET /items/{id}')
  })

  it('shows a table and what its columns mean to a person', async () => {
    const {stdout} = await runos(home, ['doctor', '--attack', '--api', 'shop'])
    assert.match(stdout, /^tool +tier +tiers +path/m)
    assert.match(stdout, /^delete_item +write/m)
    assert.match(stdout, /shop: 3 operations, \d+ attempts, 0 got through\./)
  })

  it('wants --attack with --api, and knows only APIs that were added', async () => {
    assert.equal((await runos(home, ['doctor', '--api', 'shop'])).code, 64)
    assert.equal((await runos(home, ['doctor', '--attack', '--api', 'nosuch'])).code, 64)
  })
})

describe('each class of attack notices when it gets through', () => {
  const place = (name: string) => ({name, arg: name, style: 'simple', explode: false})
  const tool = {
    name: 'get_item',
    operation: 'getItem',
    path: '/items/{id}',
    kind: 'request',
    tiers: ['read'],
    sql: {arg: 'sql', dialect: 'postgresql', readsOnly: true},
    request: {
      method: 'GET',
      path: [['items'], [place('id')]],
      query: [place('q')],
      headers: [place('trace')],
      cookies: [],
    },
  } as unknown as Tool
  const credential = new Secret('attack-0000-0000')
  /** A program that does everything wrong. */
  const careless: Target['call'] = async (args, {status = 200, body = '{}'} = {}) => {
    const {id = 'x', q = '', trace = ''} = args as Record<string, string>
    const [value, ...more] = trace.split('\r\n')
    const target = new URL(`http://x/base/items/${id}?q=${q}`)
    const extra = Object.fromEntries(more.map((line) => line.split(': ') as [string, string]))
    const arrival = {method: 'GET', target: target.pathname + target.search, headers: {trace: value, ...extra}}
    const data = JSON.parse(body)
    const result = {isError: false, data, said: {error: JSON.stringify(data)}}
    return {result, arrived: [arrival], elsewhere: status >= 300 && status < 400 ? [arrival] : []} as unknown as Attempt
  }
  const lists = {read: [tool], 'sensitive-read': [tool], write: [tool], 'sensitive-write': []}
  for (const attack of ATTACKS) {
    it(attack.id, async () => {
      const {broken, tries} = await attack.run({
        ...{tool, lists, credential, call: careless},
        ...{tier: 'read', args: {id: '1'}, base: '/base', otherUrl: 'http://127.0.0.1:1'},
      })
      assert.ok(tries > 0)
      assert.ok(broken.length > 0)
    })
  }
})

describe('a request is judged by its request line alone', () => {
  const tool = {request: {method: 'DELETE'}, path: '/items/{id}:cancel'} as Tool
  const arrives = (method: string, target: string) => reaches({method, target, headers: {}}, tool, '/base')
  for (const [target, wanted] of [
    ['/base/items/1:cancel', true],
    ['/base/items/a%20b:cancel?x=1', true],
    ['/base/items/%2e%2e:cancel', true],
    ['/base/items/a%2Fb:cancel', false],
    ['/base/items/a%252Fb:cancel', false],
    ['/base/items/1', false],
    ['/items/1:cancel', false],
    ['/base/items//1:cancel', false],
    ['/base/items/1%:cancel', false],
  ] as const) {
    it(`${target}: ${wanted ? 'the operation' : 'not the operation'}`, () =>
      assert.equal(arrives('DELETE', target), wanted))
  }
  it('another method is another operation', () => assert.equal(arrives('GET', '/base/items/1:cancel'), false))
})

describe('arguments to try with', () => {
  it('are what is required, of the right kind', () => {
    assert.deepEqual(
      exampleArguments({
        type: 'object',
        required: ['id', 'n', 'kind', 'tags', 'body', 'zone'],
        properties: {
          id: {type: 'string', format: 'uuid'},
          n: {type: 'integer', minimum: 5},
          kind: {enum: ['b', 'a']},
          tags: {type: 'array', minItems: 2, items: {type: 'string'}},
          body: {$ref: '#/$defs/Body'},
          zone: {type: 'string', pattern: '^[a-z]{2}\\d$'},
          more: {type: 'string'},
        },
        $defs: {Body: {type: 'object', required: ['on'], properties: {on: {type: ['null', 'boolean']}}}},
      }),
      {
        id: '00000000-0000-4000-8000-000000000000',
        n: 5,
        kind: 'b',
        tags: ['x', 'x'],
        body: {on: true},
        zone: 'xx1',
      },
    )
  })
})
