import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import type {Tier} from '#core/tier'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {ask, connect, type Era, type Home, type Judged, makeHome, runos} from '../support/server.ts'

const text = (name: string, more: object = {}) => ({name, type: 'string', required: true, ...more})
const COMMANDS: readonly Command[] = [
  {command: 'clusters/list', endpoint: '/:aid/clusters', description: 'Lists the clusters of the account.'},
  {command: 'clusters/{cid}/show', endpoint: '/:aid/clusters/:cid', description: 'Shows one cluster.'},
  {command: 'services/list', endpoint: '/:aid/:cid/services', description: 'Lists the services of a cluster.'},
  {
    command: 'apps/{id}/logs',
    description: 'Shows the newest log lines of an app.',
    input: {fields: [{name: 'tail', type: 'integer', default: 100}]},
  },
  {command: 'invoices/list', description: 'Lists what the account was billed for.'},
  {command: 'apps/{id}/restart', method: 'POST', mcp: ['write'], description: 'Restarts an app.'},
  {command: 'apps/{id}/delete', method: 'DELETE', mcp: ['write'], description: 'Deletes an app.'},
  {
    command: 'buckets/create',
    method: 'POST',
    mcp: ['write'],
    description: 'Creates a bucket.',
    input: {fields: [text('name', {enum: ['small', 'large']})]},
  },
  {command: 'apps/{id}/show-token', mcp: ['sensitive-read'], description: 'Shows the token of an app.'},
]
const KEY = 'runos_pat_0123456789abcdef'
const ERAS: readonly Era[] = ['modern', 'legacy']

let api: TestApi
let home: Home
/** Servers that search, for whoever does not need one of their own. */
let reading: Awaited<ReturnType<typeof connect>>
let writing: Awaited<ReturnType<typeof connect>>
before(async () => {
  api = await startApi(COMMANDS, ({method, target}, response) => {
    if (target.includes('/apps/nope/')) return void response.writeHead(404).end('{"error":"App not found"}')
    response.end(JSON.stringify({did: `${method} ${target.split('?')[0]}`}))
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: KEY})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  ;[reading, writing] = [await searching('read'), await searching('write')]
})
after(async () => {
  await Promise.all([reading.close(), writing.close()])
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

const searching = (tier: Tier, era: Era = 'modern') =>
  connect(tier, home, era, undefined, {args: ['--expose', 'search']})

const audited = (): readonly Judged[] =>
  readFileSync(join(home.path, '.local', 'state', 'runos', 'audit', 'audit.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('--expose search', () => {
  for (const era of ERAS) {
    test(`${era}: lists ours and a few to begin with, and the rest is found and called`, async () => {
      await using client = await searching('read', era)
      const names = (await client.listTools()).tools.map(({name}) => name)
      for (const name of ['search_tools', 'describe_tool', 'call_tool', 'manifest_update', 'clusters_list'])
        assert.ok(names.includes(name), name)
      assert.ok(!names.includes('invoices_list'))
      const {value: found} = await ask(client, 'search_tools', {query: 'newest log lines of an app'})
      const [best] = found.tools
      assert.equal(best.name, 'apps_logs')
      assert.deepEqual(best.required, ['id'])
      assert.equal(best.inputSchema.properties.tail.type, 'integer', 'the best comes with its schema')
      assert.ok(
        found.tools.slice(1).every((tool: object) => !('inputSchema' in tool)),
        'the others do not',
      )
      const {isError, value} = await ask(client, 'call_tool', {name: best.name, arguments: {id: 'shop', tail: 5}})
      assert.deepEqual([isError, value], [false, {did: 'GET /acme1/apps/shop/logs'}])
    })
  }

  test('a tool that is not listed answers to its name, too: a client may remember it', async () => {
    assert.deepEqual((await ask(reading, 'invoices_list')).value, {did: 'GET /acme1/invoices/list'})
  })

  test('describe_tool says all about one tool and sends nothing', async () => {
    const before = api.arrived.length
    const {value} = await ask(writing, 'describe_tool', {name: 'apps_delete'})
    assert.deepEqual(
      [value.name, value.tier, value.method, value.path, value.canDestroy],
      ['apps_delete', 'write', 'DELETE', '/{aid}/apps/{id}/delete', true],
    )
    assert.deepEqual(value.inputSchema.required, ['id', 'confirm'])
    assert.equal(api.arrived.length, before)
  })

  test('what call_tool may do is what its tier may do', async () => {
    const hints = async (tier: Tier) => {
      await using client = await searching(tier)
      const {tools} = await client.listTools()
      const {readOnlyHint, destructiveHint} = tools.find(({name}) => name === 'call_tool')?.annotations ?? {}
      const others = tools.filter(({name}) => /^(search_tools|describe_tool|manifest_update)$/.test(name))
      assert.ok(others.length === 3 && others.every(({annotations}) => annotations?.readOnlyHint === true))
      return [readOnlyHint, destructiveHint]
    }
    assert.deepEqual(await hints('read'), [true, false])
    assert.deepEqual(await hints('sensitive-read'), [true, false])
    assert.deepEqual(await hints('write'), [false, true])
    assert.deepEqual(await hints('sensitive-write'), [false, true])
  })

  test('every tool of the read server says that it only reads', async () => {
    const {tools} = await reading.listTools()
    assert.deepEqual(
      tools.filter(({annotations}) => annotations?.readOnlyHint !== true).map(({name}) => name),
      [],
    )
  })

  test('what is listed depends on nothing that a client does', async () => {
    const first = JSON.stringify((await reading.listTools()).tools)
    await ask(reading, 'search_tools', {query: 'invoices'})
    await ask(reading, 'call_tool', {name: 'invoices_list'})
    assert.equal(JSON.stringify((await reading.listTools()).tools), first)
    await using other = await searching('read', 'legacy')
    assert.deepEqual((await other.listTools()).tools, JSON.parse(first))
  })

  test('nothing found says what there is', async () => {
    const {isError, value} = await ask(reading, 'search_tools', {query: 'zzzz'})
    assert.deepEqual([isError, value.tools], [false, []])
    assert.match(value.next, /5 tools: .*clusters \(2\)/)
  })

  test('without it there is no such tool', async () => {
    await using client = await connect('read', home)
    const names = (await client.listTools()).tools.map(({name}) => name)
    assert.ok(names.includes('invoices_list') && !names.includes('call_tool'))
    await assert.rejects(ask(client, 'call_tool', {name: 'invoices_list'}), /has no tool of that name/)
  })

  test('and there is no third way', async () => {
    const {code, stderr} = await runos(home, ['mcp', 'serve', 'read', '--expose', 'some'])
    assert.equal(code, 64)
    assert.match(stderr, /all, search/)
  })
})

describe('an error of arguments inside call_tool says where they stand', () => {
  const rows: readonly (readonly [about: string, args: object, message: RegExp, next: RegExp])[] = [
    [
      'missing',
      {name: 'apps_logs'},
      /^apps_logs: arguments\.id is missing$/,
      /apps_logs takes in arguments required: id/,
    ],
    [
      'unknown',
      {name: 'apps_logs', arguments: {id: 'a', tial: 1}},
      /arguments\.tial is not an argument/,
      /optional: tail/,
    ],
    [
      'of another type',
      {name: 'apps_logs', arguments: {id: 'a', tail: 'many'}},
      /arguments\.tail must be an integer/,
      /./,
    ],
    ['that climb', {name: 'apps_logs', arguments: {id: '..'}}, /^arguments\.id is a dot segment/, /plain identifier/],
    ['that are no object', {name: 'apps_logs', arguments: ['a']}, /^call_tool: arguments must be an object/, /./],
    [
      'beside and not inside',
      {name: 'apps_logs', id: 'a'},
      /^call_tool: id is not an argument of this tool$/,
      /put id into arguments: \{"arguments": \{"id": \.\.\.\}\}/,
    ],
    [
      'of itself',
      {name: 'call_tool', arguments: {name: 'apps_logs'}},
      /call_tool does not call itself/,
      /name of the tool/,
    ],
  ]
  for (const [about, args, message, next] of rows) {
    test(`arguments ${about}`, async () => {
      const before = api.arrived.length
      const {isError, value} = await ask(reading, 'call_tool', args as Record<string, unknown>)
      assert.equal(isError, true)
      assert.match(value.error, message)
      assert.match(value.next, next)
      assert.equal(api.arrived.length, before, 'nothing leaves')
    })
  }

  test('arguments as JSON in a text are taken for what they are', async () => {
    const {value} = await ask(reading, 'call_tool', {name: 'apps_logs', arguments: '{"id": "shop"}'})
    assert.deepEqual(value, {did: 'GET /acme1/apps/shop/logs'})
  })

  test('what destroys wants its confirmation inside, too', async () => {
    const refused = await ask(writing, 'call_tool', {name: 'apps_delete', arguments: {id: 'shop'}})
    assert.match(refused.value.error, /arguments\.confirm is missing/)
    const {value} = await ask(writing, 'call_tool', {name: 'apps_delete', arguments: {id: 'shop', confirm: true}})
    assert.deepEqual(value, {did: 'DELETE /acme1/apps/shop/delete'})
  })

  test('an error of the API comes through as it is', async () => {
    const {isError, value} = await ask(reading, 'call_tool', {name: 'apps_logs', arguments: {id: 'nope'}})
    assert.deepEqual([isError, value.status, value.error], [true, 404, 'App not found'])
  })
})

/** Names that lead to a tool of another tier, or nearly to one of this one. */
const FOREIGN = [
  'apps_delete',
  'apps_show-token',
  'apps_show_token',
  'Clusters_List',
  'CLUSTERS_LIST',
  'clusters_list ',
  'clusters\u200b_list',
  'ｃlusters_list',
  'clusters＿list',
  'apps_delete\u0000',
  '../apps_delete',
  'apps/{id}/delete',
  'nobody_has_this',
  'toString',
  '__proto__',
]

describe('attack 10: a tool of another tier, by its name, another case, look-alikes or an old name', () => {
  for (const expose of ['all', 'search']) {
    test(`--expose ${expose}: one sentence for all of them, audited, and nothing leaves`, async () => {
      await using client = await connect('read', home, 'modern', undefined, {args: ['--expose', expose]})
      const [before, blocked] = [api.arrived.length, audited().length]
      const sentences = new Set<string>()
      for (const name of FOREIGN) {
        await assert.rejects(client.callTool({name, arguments: {id: 'shop', confirm: true}}), (error: Error) => {
          sentences.add(error.message)
          return true
        })
      }
      assert.equal(sentences.size, 1, [...sentences].join('\n'))
      assert.match([...sentences].join(), /This server \(runos, tier read\) has no tool of that name/)
      assert.equal(api.arrived.length, before)
      const lines = audited().slice(blocked)
      assert.deepEqual(
        lines.map(({step, tier, tool}) => [step, tier, tool]),
        FOREIGN.map((name) => ['blocked', 'read', name]),
      )
    })
  }
})

describe('attack 11: describe_tool and call_tool lead to no other tier', () => {
  for (const tool of ['call_tool', 'describe_tool']) {
    test(`${tool}: the sentence of an unknown tool, audited, and nothing leaves`, async () => {
      const [before, blocked] = [api.arrived.length, audited().length]
      const answers = new Set<string>()
      for (const name of FOREIGN) {
        const given = tool === 'call_tool' ? {arguments: {id: 'shop', confirm: true}} : {}
        const {isError, value} = await ask(reading, tool, {name, ...given})
        assert.equal(isError, true)
        answers.add(JSON.stringify(value))
      }
      assert.equal(answers.size, 1, [...answers].join('\n'))
      const {error, code, next} = JSON.parse([...answers].join())
      assert.match(error, /^This server \(runos, tier read\) has no tool of that name/)
      assert.deepEqual([code, /search_tools/.test(next)], ['E_TOOL_UNKNOWN', true])
      assert.equal(api.arrived.length, before)
      assert.deepEqual(
        audited()
          .slice(blocked)
          .filter(({step}) => step === 'blocked')
          .map(({tool: name}) => name),
        FOREIGN,
      )
    })
  }

  test('a search finds nothing of another tier', async () => {
    for (const query of ['delete an app', 'show the token of an app', 'create a bucket', 'restart an app']) {
      const {value} = await ask(reading, 'search_tools', {query, limit: 25})
      for (const {name} of value.tools) {
        assert.ok(
          ['clusters_list', 'clusters_show', 'services_list', 'apps_logs', 'invoices_list'].includes(name),
          name,
        )
      }
    }
  })

  test('a name of ours inside is only ever ours', async () => {
    const {value} = await ask(reading, 'call_tool', {name: 'search_tools', arguments: {query: 'invoices billed'}})
    assert.equal(value.tools[0].name, 'invoices_list')
  })
})
