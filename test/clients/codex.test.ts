import assert from 'node:assert/strict'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {parse as parseToml} from 'smol-toml'
import codex, {CODEX_PASSES} from '#clients/codex'
import {diskFiles} from '#platform/files'
import {scratch, wanted, write} from './support.ts'

/** The keys of a stdio server that `codex exec --strict-config` accepts (0.169). */
const ACCEPTED = [
  ...['command', 'args', 'env', 'env_vars', 'cwd', 'enabled', 'required', 'startup_timeout_sec', 'startup_timeout_ms'],
  ...['tool_timeout_sec', 'enabled_tools', 'disabled_tools', 'default_tools_approval_mode', 'tools'],
  ...['supports_parallel_tool_calls', 'startup_readiness', 'environment_id', 'tool_input_schema_max_bytes', 'name'],
]

interface Config {
  readonly mcp_servers: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

test('no key that Codex does not know, and the three others ask each time', () => {
  const text = codex.files(wanted('/p'))[0]?.edit(undefined) ?? ''
  const {mcp_servers: servers} = parseToml(text) as unknown as Config
  for (const server of Object.values(servers)) {
    assert.deepEqual(
      Object.keys(server).filter((key) => !ACCEPTED.includes(key)),
      [],
    )
    assert.deepEqual(server.env_vars, [...CODEX_PASSES])
  }
  assert.deepEqual(
    Object.entries(servers).map(([name, server]) => [name, server.default_tools_approval_mode]),
    [
      ['runos', undefined],
      ['runos-sensitive-read', 'prompt'],
      ['runos-write', 'prompt'],
      ['runos-sensitive-write', 'prompt'],
    ],
  )
})

test('a server that has our name and is none of ours is replaced whole', () => {
  const before = '[mcp_servers.runos]\nurl = "https://elsewhere.example"\n[mcp_servers.runos.http_headers]\nA = "b"\n'
  const text = codex.files(wanted('/p', {tiers: ['read']}))[0]?.edit(before) ?? ''
  const {mcp_servers: servers} = parseToml(text) as unknown as Config
  assert.deepEqual(Object.keys(servers.runos ?? {}), ['command', 'args', 'env_vars'])
})

test('a server gets the few names that Codex passes on, and those of its entry', () => {
  const entry = {name: 'runos', command: 'x', args: [], env: {B: '2'}, passes: ['RUNOS_API_URL', 'XDG_STATE_HOME']}
  const env = {
    HOME: '/h',
    PATH: '/b',
    SECRET: 's',
    RUNOS_API_URL: 'https://api',
    RUNOS_API_KEY: 'k',
    SSL_CERT_FILE: '/c',
  }
  const given = codex.environment(wanted('/p', {env}), entry)
  assert.deepEqual(given, {HOME: '/h', PATH: '/b', RUNOS_API_URL: 'https://api', SSL_CERT_FILE: '/c', B: '2'})
})

describe('Codex reads a project file', () => {
  const trust = (folder: string) => `[projects.${JSON.stringify(folder)}]\ntrust_level = "trusted"\n`
  const rows: readonly (readonly [
    what: string,
    config: (folder: string) => string,
    repository: boolean,
    read: boolean,
  ])[] = [
    ['not before the project is trusted', () => '', true, false],
    ['once its folder is trusted', (folder) => trust(join(folder, 'sub')), false, true],
    ['once the repository that it lies in is trusted', trust, true, true],
    ['not because some folder above it is trusted', trust, false, false],
    [
      'not when it is said to be untrusted',
      (folder) => trust(join(folder, 'sub')).replace('"trusted"', '"untrusted"'),
      true,
      false,
    ],
  ]
  for (const [what, config, repository, read] of rows) {
    test(what, async (t) => {
      const folder = scratch(t)
      const cwd = join(folder, 'sub')
      mkdirSync(repository ? join(folder, '.git') : cwd, {recursive: true})
      write(folder, {'codex/config.toml': config(folder)})
      const place = wanted(cwd, {env: {CODEX_HOME: join(folder, 'codex')}})
      assert.equal((await codex.remainingSteps(diskFiles, place, [])).length, read ? 0 : 1)
    })
  }
})

test('CODEX_HOME moves the file of the user', () => {
  const place = wanted('/p', {scope: 'user', env: {CODEX_HOME: '/c'}})
  assert.equal(codex.files(place)[0]?.path, join('/c', 'config.toml'))
})
