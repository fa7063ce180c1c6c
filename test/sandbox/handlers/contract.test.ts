import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {handlerFor, moduleOf, OPERATIONS_WITH_HANDLER} from '#sandbox/handlers/index'
import {SERVICE_TYPES} from '#sandbox/handlers/service-types'
import {generateContract} from '../../../scripts/contract/generate-contract.ts'
import {CONTRACT, MANIFEST, OPERATIONS} from './support.ts'
import {TYPES} from './writes.ts'

interface Command {
  readonly command: string
  readonly method: string
  readonly endpoint: string
  readonly mcp?: readonly string[]
  readonly input: {readonly fields: readonly Record<string, unknown>[]; readonly flags: readonly object[]}
  readonly output?: {readonly type: string; readonly fields: readonly (string | {readonly name: string})[]}
}
const commands = MANIFEST.commands as readonly Command[]
const command = (name: string): Command => commands.find((one) => one.command === name) ?? assert.fail(`no ${name}`)
const field = (name: string, key: string) => command(name).input.fields.find((one) => one.name === key)

/** Operations that the server carries out itself: sign-in, accounts, the manifest. */
const OF_THE_SERVER = /^(auth|identity|console|user|modules|toolsets|manifest)\./

describe('the contract', () => {
  test('is what its source says: "npm run gen" would change nothing', async () => {
    for (const [path, text] of await generateContract()) {
      const committed = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
      assert.ok(committed === text, `${path} is stale; run npm run gen`)
    }
  })

  test('covers all four tiers with far more than 150 commands', () => {
    assert.ok(commands.length > 400, String(commands.length))
    for (const tier of ['read', 'sensitive_read', 'write', 'sensitive_write']) {
      assert.ok(commands.filter(({mcp}) => mcp?.includes(tier)).length >= 20, tier)
    }
  })

  test('every operation has a handler, or is the server itself', () => {
    const without = [...OPERATIONS.keys()].filter((id) => !handlerFor(id))
    assert.deepEqual(
      without.filter((id) => !OF_THE_SERVER.test(id)),
      [],
    )
    assert.deepEqual(
      OPERATIONS_WITH_HANDLER.filter((id) => !OPERATIONS.has(id)),
      [],
    )
  })

  test('the handlers know the modules that it names', () => {
    for (const {id, module} of OPERATIONS.values()) assert.equal(moduleOf(id), module, id)
  })

  test('the handlers know the service types that it has', () => {
    assert.deepEqual(Object.keys(SERVICE_TYPES).sort(), [...TYPES].sort())
    assert.equal(TYPES.length, 22)
  })

  test('no two commands have the same tool name', () => {
    const names = commands.map(({command: path}) =>
      path
        .split('/')
        .filter((part) => !part.startsWith('{'))
        .join('_')
        .replaceAll('-', '_'),
    )
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    )
  })

  test('every object that it describes is closed, or says what its values are', () => {
    const open: string[] = []
    walk(CONTRACT.components.schemas, 'schemas', (schema, where) => {
      if (schema.type === 'object' && schema.additionalProperties === undefined) open.push(where)
    })
    assert.deepEqual(open, [])
  })

  test('every operation describes how it is refused', () => {
    for (const {id, method, path, tiers} of OPERATIONS.values()) {
      const answers = Object.keys(CONTRACT.paths[path][method.toLowerCase()].responses)
      if (tiers === 'none') continue
      for (const status of ['400', '401', '403', '500']) assert.ok(answers.includes(status), `${id} ${status}`)
    }
  })
})

/** The tiers that the facts settle (A.5, A.6 and G), by hand. */
const TIERS: readonly (readonly [string, ...string[]])[] = [
  ['services/list', 'read'],
  ['nodes/list', 'read'],
  ['services/postgresql/{id}/users', 'read'],
  ['services/postgresql/{id}/databases', 'read'],
  ['services/postgresql/{id}/user-credentials', 'sensitive_read'],
  ['services/postgresql/{id}/admin-credentials', 'sensitive_read'],
  ['services/postgresql/{id}/query-sql', 'sensitive_read'],
  ['services/postgresql/{id}/exec-sql', 'sensitive_write'],
  ['services/postgresql/{id}/create-user', 'write'],
  ['services/postgresql/{id}/drop-database', 'write'],
  ['services/postgresql/{id}/rotate-credentials', 'sensitive_write'],
  ['services/minio/{id}/get-object', 'sensitive_read'],
  ['services/minio/{id}/credentials', 'sensitive_read'],
  ['services/minio/{id}/delete-bucket', 'write'],
  ...['grafana', 'litellm', 'langfuse', 'vector', 'clickhouse', 'netbird-server'].map(
    (type) => [`services/${type}/{id}/credentials`, 'sensitive_read'] as const,
  ),
  ['services/litellm/{id}/api-keys', 'sensitive_read'],
  ['services/prometheus/{id}/credentials', 'read'],
  ['services/traefik/{id}/credentials', 'read'],
  ['services/vllm/{id}/chat', 'write'],
  ['services/vllm/{id}/api-key-credentials', 'sensitive_read'],
  ['services/valkey/{id}/rotate-credentials', 'sensitive_write'],
  ['services/mysql/{id}/rotate-credentials', 'sensitive_write'],
  ['vms/{id}/ssh-key', 'sensitive_read'],
  ['vms/{id}/rotate-ssh-key', 'sensitive_write'],
  ['vms/{id}/run-command', 'sensitive_write'],
  ['storage-groups/{id}/wipe-device', 'sensitive_write'],
  ['storage-groups/{id}/inspect-device', 'read'],
  ['virt/config-diff', 'read'],
  ['clusters/{cid}/reset', 'sensitive_write'],
  ['apps/deploy', 'write'],
  ['apps/build', 'write'],
  ['apps/secrets/update', 'sensitive_write'],
  ['apps/secret-env-vars/set', 'sensitive_write'],
  ['apps/secret-files/update', 'sensitive_write'],
  ['account/api-keys/add', 'sensitive_write'],
  ['account/api-keys/revoke', 'sensitive_write'],
  ['account/modules/enable', 'write'],
  ...['mcp/bootstrap', 'mcp/topics/search', 'mcp/topics/show', 'jobs/show'].map(
    (name) => [name, 'read', 'sensitive_read', 'write', 'sensitive_write'] as const,
  ),
]

describe('the manifest', () => {
  test('has the two keys of the wire and no other', () => {
    assert.deepEqual(Object.keys(MANIFEST), ['version', 'commands'])
    assert.match(MANIFEST.version, /^\d+\.\d+\.\d+$/)
  })

  for (const [name, ...tiers] of TIERS)
    test(`${name} is ${tiers.join(', ')}`, () => assert.deepEqual(command(name).mcp, tiers))

  test('a command without a tier is for the command line alone', () => {
    assert.deepEqual(
      commands.filter(({mcp}) => mcp === undefined).map((one) => one.command),
      ['apps/cli-archives', 'apps/prepare-cli-pull'],
    )
  })

  test('has the quirks that clients meet', () => {
    const {output} = command('services/vllm/{id}/logs')
    assert.equal(output?.type, 'array')
    assert.deepEqual(command('jobs/show').output?.fields.slice(0, 2), ['id', 'type'], 'bare names')
    assert.deepEqual(command('jobs/workitems').output?.fields.at(-1), {name: 'hasMore', type: 'boolean'}, 'and objects')
    assert.equal(field('services/vllm/add', 'nodeAffinityTags')?.format, 'string_array')
    assert.equal(field('nodes/{nid}/set-tags', 'tags')?.format, 'key_value')
    assert.equal(field('nodes/{nid}/rename', 'name')?.allowEmpty, true)
    assert.equal(field('services/postgresql/{id}/update', 'nodeAffinityTags')?.clearable, true)
    assert.equal(field('integrations/add', 'providerConfig.location')?.type, 'string')
    assert.equal(field('apps/requires/set', 'requires')?.valueType, 'object')
    assert.ok(command('apps/secret-files/show').endpoint.endsWith('/secret-files/{filename}'))
    assert.deepEqual(command('services/valkey/add').input.flags, [
      {name: 'secured', description: 'A password is needed', default: true},
    ])
    assert.equal(command('services/rabbitmq/{id}/delete-queue').method, 'DELETE')
    assert.equal(field('services/rabbitmq/{id}/delete-queue', 'name')?.positional, undefined, 'a DELETE with a query')
  })
})

function walk(value: unknown, where: string, visit: (schema: Record<string, unknown>, where: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  visit(value as Record<string, unknown>, where)
  for (const [key, inner] of Object.entries(value)) walk(inner, `${where}/${key}`, visit)
}
