import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {ASSISTANTS} from '#clients/registry'
import {assistantStatus} from '#clients/status'
import {diskFiles} from '#platform/files'
import {configureIn, scratch, wanted, write} from './support.ts'

const CURRENT = {command: '/opt/runos/bin/runos', args: []}

test('nothing configured is an empty list', async (t) => {
  assert.deepEqual(await assistantStatus(diskFiles, wanted(scratch(t)), CURRENT), [])
})

test('each file that declares us is listed, with its servers and what is left for the person', async (t) => {
  const folder = scratch(t)
  const configure = configureIn(scratch(t))
  await configure.apply(await configure.plan(ASSISTANTS, wanted(folder)))
  const user = wanted(folder, {scope: 'user', tiers: ['read']})
  await configure.apply(await configure.plan([ASSISTANTS[1]!], user))
  const found = await assistantStatus(diskFiles, wanted(folder), CURRENT)
  assert.deepEqual(
    found.map(({id, scope, path, servers, remaining}) => [id, scope, path, servers.length, remaining.length]),
    [
      ['claude', 'project', join(folder, '.mcp.json'), 4, 2],
      ['codex', 'project', join(folder, '.codex/config.toml'), 4, 1],
      ['codex', 'user', join(folder, 'home/.codex/config.toml'), 1, 0],
      ['roo', 'project', join(folder, '.roo/mcp.json'), 4, 0],
    ],
  )
  assert.ok(found.every(({servers}) => servers.every(({current}) => current)))
})

test('a server that starts runos from another place is not current', async (t) => {
  const folder = scratch(t)
  const entry = {command: '/old/runos', args: ['mcp', 'serve', 'read']}
  write(folder, {'.mcp.json': JSON.stringify({mcpServers: {runos: entry, other: {command: 'x'}}})})
  const [claude] = await assistantStatus(diskFiles, wanted(folder), CURRENT)
  assert.deepEqual(claude?.servers, [{name: 'runos', tier: 'read', expose: 'all', current: false}])
})

test('a file that cannot be parsed is a problem with its place, and the others are listed all the same', async (t) => {
  const folder = scratch(t)
  const configure = configureIn(scratch(t))
  await configure.apply(await configure.plan(ASSISTANTS, wanted(folder)))
  write(folder, {'.mcp.json': '{\n  "mcpServers": {,}\n}'})
  const found = await assistantStatus(diskFiles, wanted(folder), CURRENT)
  assert.deepEqual(
    found.map(({id, problem}) => [id, problem === undefined]),
    [
      ['claude', false],
      ['codex', true],
      ['roo', true],
    ],
  )
  assert.ok(found[0]?.problem?.startsWith(`${join(folder, '.mcp.json')}:2:18: `), found[0]?.problem)
})
