import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {compile} from '#catalog/compile'
import {requireCluster} from '#catalog/input-schema'
import {findTool, parseCatalog, serializeCatalog} from '#catalog/stored'
import {BY_HAND, serverName, TIERS} from '#core/tier'
import type {Tool} from '#core/tool'
import {type Command, toolOf, toolsOf} from '../support/manifest.ts'
import {operation, type Sketch} from '../support/operation.ts'

describe('a tool is named after its command', () => {
  const names: readonly (readonly [string, string])[] = [
    ['apps/list', 'apps_list'],
    ['services/postgresql/{id}/exec-sql', 'services_postgresql_exec_sql'],
    ['service-info/{type}/advanced-config-schema', 'service_info_advanced_config_schema'],
  ]
  for (const [command, name] of names) test(`${command} -> ${name}`, () => assert.equal(toolOf({command}).name, name))

  test('two commands that differ only in a placeholder keep two names, in any order', () => {
    const commands: Command[] = [{command: 'apps/logs'}, {command: 'apps/{id}/logs'}]
    for (const order of [commands, commands.toReversed()]) {
      assert.deepEqual(
        toolsOf(...order).map(({name, operation}) => [name, operation]),
        [
          ['apps_logs', 'apps/logs'],
          ['apps_logs_by_id', 'apps/{id}/logs'],
        ],
      )
    }
  })

  test('names are always of the alphabet and unique', () => {
    const segment = fc.constantFrom('apps', 'list', '{id}', '{name}', 'exec-sql', 'Show', 'ünï', 'a_b')
    fc.assert(
      fc.property(fc.array(fc.array(segment, {minLength: 1, maxLength: 4}), {maxLength: 12}), (paths) => {
        const names = toolsOf(...paths.map((path) => ({command: path.join('/')}))).map(({name}) => name)
        assert.equal(new Set(names).size, names.length)
        for (const name of names) assert.match(name, /^[a-z0-9_]*$/)
      }),
    )
  })
})

describe('a tool has a title', () => {
  const titleOf = (sketch: Sketch): string | undefined =>
    compile({version: '1', operations: [operation('GET /user/repos', sketch)], defs: {}})[0]?.title

  test("its author's summary, as far as it is one sentence and short", () => {
    assert.equal(titleOf({summary: 'list your repositories.'}), 'List your repositories')
    assert.equal(titleOf({summary: 'Lists repos, e.g. yours. Needs a token.'}), 'Lists repos, e.g. yours')
    assert.equal(titleOf({summary: 'Uses API v1.2 of it'}), 'Uses API v1.2 of it')
  })

  test('its words, where there is no summary, or one that is a description', () => {
    for (const sketch of [{}, {summary: ' '}, {summary: 'what it does '.repeat(20)}])
      assert.equal(titleOf(sketch), 'Get user: repos')
    assert.equal(toolOf({command: 'apps/env-vars/list'}).title, 'Apps env vars: list')
  })
})

describe('the schema of a tool says what its fields say', () => {
  test('types, texts, defaults, choices, flags; anything else is refused', () => {
    const {inputSchema} = toolOf({
      command: 'services/valkey/add',
      method: 'POST',
      endpoint: '/:aid/:cid/services/valkey',
      input: {
        fields: [
          {name: 'name', type: 'string', required: true, description: 'What it is called'},
          {name: 'replicas', type: 'integer', default: 1},
          {name: 'mode', type: 'string', enum: ['off', 'on']},
          {name: 'tags', type: 'array', format: 'string_array'},
          {name: 'env', type: 'object', valueType: 'string'},
          {name: 'rules', type: 'array', itemFields: [{name: 'port', type: 'integer', required: true}]},
          {name: 'strange', type: 'float'},
        ],
        flags: [{name: 'secured', default: true, description: 'With a password'}],
      },
    })
    assert.deepEqual(inputSchema, {
      type: 'object',
      properties: {
        cid: {type: 'string', description: 'Cluster id. Left out: the default cluster.'},
        name: {type: 'string', description: 'What it is called', minLength: 1},
        replicas: {type: 'integer', default: 1},
        mode: {type: 'string', enum: ['off', 'on']},
        tags: {type: 'array', items: {type: 'string'}},
        env: {type: 'object', additionalProperties: {type: 'string'}},
        rules: {type: 'array', items: {type: 'object', properties: {port: {type: 'integer'}}, required: ['port']}},
        strange: {type: 'string'},
        secured: {type: 'boolean', description: 'With a password', default: true},
      },
      required: ['name'],
      additionalProperties: false,
    })
  })

  test('the account is never an argument, and a placeholder without a field is a required one', () => {
    const {inputSchema} = toolOf({command: 'nodes/{nid}/show', endpoint: '/:aid/:cid/nodes/:nid'})
    assert.deepEqual(Object.keys(inputSchema.properties as object), ['cid', 'nid'])
    assert.deepEqual(inputSchema.required, ['nid'])
  })

  test('a cid that is a filter of an account route stays an ordinary argument', () => {
    const tool = toolOf({
      command: 'vm-usage',
      input: {fields: [{name: 'cid', type: 'string', description: 'Only this cluster'}]},
    })
    assert.deepEqual((tool.inputSchema.properties as {cid: object}).cid, {
      type: 'string',
      description: 'Only this cluster',
    })
    assert.deepEqual(tool.request.query, [{name: 'cid', arg: 'cid', style: 'runos', explode: false}])
  })

  test('without a default cluster, cid has to be given', () => {
    const tool = requireCluster(toolOf({command: 'nodes/list', endpoint: '/:aid/:cid/nodes'}))
    assert.deepEqual(tool.inputSchema.required, ['cid'])
  })

  test('a field that may be cleared accepts the empty text, a required one does not', () => {
    const fields = [
      {name: 'note', type: 'string', required: true, allowEmpty: true},
      {name: 'name', type: 'string', required: true},
    ]
    const {properties} = toolOf({command: 'nodes/{nid}/rename', method: 'PATCH', input: {fields}}).inputSchema as {
      properties: Record<string, object>
    }
    assert.deepEqual([properties.note, properties.name], [{type: 'string'}, {type: 'string', minLength: 1}])
  })
})

describe('what a tool may do follows from its tiers', () => {
  const rows: readonly (readonly [string, Command, readonly string[], string])[] = [
    ['a read', {command: 'a/list', mcp: ['read']}, ['read'], 'read-only'],
    ['a read that is a POST', {command: 'virt/config-diff', method: 'POST', mcp: ['read']}, ['read'], 'read-only'],
    ['a secret', {command: 'a/credentials', mcp: ['sensitive_read']}, ['sensitive-read'], 'read-only'],
    ['a write', {command: 'a/add', method: 'POST', mcp: ['write']}, ['write'], 'writes'],
    ['a delete', {command: 'a/delete', method: 'DELETE', mcp: ['write']}, ['write'], 'destroys'],
    [
      'a wipe by its name',
      {command: 'storage-groups/{id}/wipe-device', method: 'POST', mcp: ['sensitive_write']},
      ['sensitive-write'],
      'destroys',
    ],
    [
      'etcd-remove-member',
      {command: 'clusters/{cid}/etcd-remove-member', method: 'POST', mcp: ['write']},
      ['write'],
      'destroys',
    ],
    ['a GET named after a delete', {command: 'nodes/{nid}/delete-preflight', mcp: ['read']}, ['read'], 'read-only'],
    [
      'a DELETE that the manifest calls a read',
      {command: 'a/x', method: 'DELETE', mcp: ['read']},
      ['sensitive-write'],
      'destroys',
    ],
    ['no tier', {command: 'a/hidden', mcp: []}, [], 'writes'],
    ['the start of every server', {command: 'mcp/bootstrap', mcp: ['read']}, [...TIERS], 'read-only'],
  ]
  for (const [about, command, tiers, behaviour] of rows) {
    test(`${about}: ${tiers.join(', ') || 'no server'}, ${behaviour}`, () => {
      const tool = toolOf(command)
      assert.deepEqual(tool.tiers, tiers)
      assert.equal(
        tool.annotations.readOnlyHint ? 'read-only' : tool.annotations.destructiveHint ? 'destroys' : 'writes',
        behaviour,
      )
      assert.equal(
        (tool.inputSchema.required as string[] | undefined)?.includes('confirm') ?? false,
        behaviour === 'destroys',
      )
    })
  }

  test('each server offers its own: sensitive-read has read as well, write only writes', () => {
    const tools = toolsOf(
      {command: 'a/list', mcp: ['read']},
      {command: 'a/secret', mcp: ['sensitive_read']},
      {command: 'a/add', mcp: ['write'], method: 'POST'},
      {command: 'a/rotate', mcp: ['sensitive_write'], method: 'POST'},
    )
    const offered = TIERS.map((tier) =>
      parseCatalog(serializeCatalog(tier, '1', tools), tier, 'here')?.tools.map(({name}) => name),
    )
    assert.deepEqual(offered, [['a_list'], ['a_list', 'a_secret'], ['a_add'], ['a_rotate']])
    assert.deepEqual(
      TIERS.map((tier) => serverName(tier)),
      ['runos', 'runos-sensitive-read', 'runos-write', 'runos-sensitive-write'],
    )
  })

  test('what no tier offers exists by hand alone; what a person took off all servers does not', () => {
    const [kept, read, taken] = toolsOf(
      {command: 'apps/{id}/cli-archives', mcp: []},
      {command: 'apps/{id}/wipe', mcp: []},
      {command: 'apps/list'},
    )
    assert.ok(kept && taken && read)
    const tools = [kept, {...taken, why: ['overlay: nobody needs it']}, read]
    const catalog = parseCatalog(serializeCatalog(BY_HAND, '1', tools), BY_HAND, 'here')
    assert.deepEqual(
      catalog?.tools.map(({name}) => name),
      ['apps_cli_archives'],
    )
  })

  test('schemas that tools share are stored once, and are with each tool again', () => {
    const [first] = toolsOf({command: 'a/list', mcp: ['read']})
    assert.ok(first)
    const pet = {type: 'object', properties: {name: {type: 'string'}}}
    const with$defs = (name: string, $defs: object): Tool => ({
      ...first,
      name,
      inputSchema: {type: 'object', $defs} as never,
    })
    const tools = [with$defs('a', {Pet: pet}), with$defs('b', {Pet: pet, All: true}), with$defs('c', {Pet: {}})]
    const text = serializeCatalog('read', '1', tools)
    assert.equal(text.match(/"name":\{"type":"string"\}/g)?.length, 1)
    assert.deepEqual(
      parseCatalog(text, 'read', 'here')?.tools.map(({inputSchema}) => inputSchema.$defs),
      [{Pet: pet}, {Pet: pet, All: true}, {Pet: {}}],
    )
  })

  test('a catalog that was put in the place of another tier serves nothing of it', () => {
    const text = serializeCatalog('write', '1', toolsOf({command: 'a/add', mcp: ['write'], method: 'POST'}))
    assert.deepEqual(parseCatalog(text, 'read', 'here')?.tools, [])
  })
})

describe('a tool is found by its exact name only', () => {
  const tools = toolsOf(
    {command: 'services/postgresql/{id}/query-sql', mcp: ['sensitive_read']},
    {command: 'apps/list'},
  )
  const catalog = parseCatalog(serializeCatalog('sensitive-read', '1', tools), 'sensitive-read', 'here')
  const names: readonly (readonly [string, boolean])[] = [
    ['services_postgresql_query_sql', true],
    ['services_postgresql_query-sql', true],
    ['Services_Postgresql_query_sql', false],
    ['services_postgresql_query_sql ', false],
    ['apps_list\u200b', false],
    ['аpps_list', false],
    ['apps/list', false],
    ['constructor', false],
    ['__proto__', false],
    ['', false],
  ]
  for (const [name, found] of names) {
    test(`${JSON.stringify(name)}: ${found ? 'found' : 'unknown'}`, () => {
      assert.ok(catalog)
      assert.equal(findTool(catalog, name) !== undefined, found)
    })
  }
})
