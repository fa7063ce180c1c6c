import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import roo from '#clients/roo'
import {diskFiles} from '#platform/files'
import {scratch, wanted, write} from './support.ts'

/** The file as the extension's own schema has it (McpHub.ts, April 2026). It is the last there will be. */
const SCHEMA = {
  type: 'object',
  required: ['mcpServers'],
  properties: {
    mcpServers: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['command'],
        properties: {
          type: {const: 'stdio'},
          command: {type: 'string', minLength: 1},
          args: {type: 'array', items: {type: 'string'}},
          cwd: {type: 'string', minLength: 1},
          env: {type: 'object', additionalProperties: {type: 'string'}},
          disabled: {type: 'boolean'},
          timeout: {type: 'number', minimum: 1, maximum: 3600},
          alwaysAllow: {type: 'array', items: {type: 'string'}},
          watchPaths: {type: 'array', items: {type: 'string'}},
          disabledTools: {type: 'array', items: {type: 'string'}},
          // A server of the other kinds would have these; mixing them in is an error there.
          url: false,
          headers: false,
        },
      },
    },
  },
}
const fits = new Ajv2020({allErrors: true}).compile(SCHEMA)
const editOf = (before: string | undefined, readTools: readonly string[] | undefined) =>
  JSON.parse(roo.files(wanted('/p', {readTools}))[0]?.edit(before) ?? '')

test('the file fits the schema of the extension', () => {
  assert.ok(fits(editOf(undefined, ['services_list'])), JSON.stringify(fits.errors))
})

test('so does one in which our name stood for a server elsewhere', () => {
  const before = '{"mcpServers": {"runos": {"type": "streamable-http", "url": "https://elsewhere.example"}}}'
  assert.ok(fits(editOf(before, [])), JSON.stringify(fits.errors))
})

test('the schema of this test would notice a mixture', () => {
  assert.equal(fits({mcpServers: {runos: {command: 'x', url: 'https://elsewhere.example'}}}), false)
})

test('only the read server runs tools without a question', () => {
  const {mcpServers} = editOf(undefined, ['nodes_list', 'services_list'])
  assert.deepEqual(
    Object.entries<{alwaysAllow?: string[]}>(mcpServers).map(([name, entry]) => [name, entry.alwaysAllow]),
    [
      ['runos', ['nodes_list', 'services_list']],
      ['runos-sensitive-read', undefined],
      ['runos-write', undefined],
      ['runos-sensitive-write', undefined],
    ],
  )
})

describe('as long as the tools are not known', () => {
  test('none is allowed, and the person is told how to come back', async (t) => {
    const folder = scratch(t)
    write(folder, {'.roo/mcp.json': JSON.stringify(editOf(undefined, undefined))})
    const steps = await roo.remainingSteps(diskFiles, wanted(folder), ['runos'])
    assert.deepEqual(
      steps.map(({how}) => how),
      ['runos login, then runos mcp configure roo once more'],
    )
  })
  test('those that were allowed before stay', () => {
    const before = JSON.stringify(editOf(undefined, ['services_list']))
    assert.deepEqual(editOf(before, undefined).mcpServers.runos.alwaysAllow, ['services_list'])
  })
})

describe("the user's file is where VS Code keeps it", () => {
  const settings = 'User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json'
  const rows = [
    ['linux', {}, `/h/.config/Code/${settings}`],
    ['linux', {XDG_CONFIG_HOME: '/x'}, `/x/Code/${settings}`],
    ['darwin', {}, `/h/Library/Application Support/Code/${settings}`],
    ['win32', {APPDATA: 'C:\\A'}, `C:\\A\\Code\\${settings.replaceAll('/', '\\')}`],
  ] as const
  for (const [platform, env, path] of rows) {
    test(`${platform} ${JSON.stringify(env)}`, () => {
      assert.equal(roo.files(wanted('/p', {scope: 'user', platform, env, home: '/h'}))[0]?.path, path)
    })
  }
})

test('a server gets the names that the extension passes on, and no other', () => {
  const entry = {name: 'runos', command: 'x', args: [], env: {}, passes: []}
  const env = {HOME: '/h', PATH: '/b', SECRET: 's', RUNOS_API_KEY: 'k'}
  assert.deepEqual(roo.environment(wanted('/p', {env}), entry), {HOME: '/h', PATH: '/b'})
})
