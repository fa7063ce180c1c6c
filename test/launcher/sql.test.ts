import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Client} from '@modelcontextprotocol/client'
import {StdioClientTransport} from '@modelcontextprotocol/client/stdio'
import {diskFiles} from '#platform/files'
import {ensureLauncher} from '#platform/launcher'
import {resolvePaths} from '#platform/paths'
import {startApi} from '../support/api.ts'
import {ask, makeHome, RUNOS, runos} from '../support/server.ts'

const skip = process.platform === 'win32' ? 'Windows starts Node itself' : false

test('SQL is judged by a server that was started from a snapshot, where no package is part of it', {skip}, async () => {
  const command = {
    command: 'services/postgresql/{id}/query-sql',
    method: 'POST',
    mcp: ['sensitive_read'],
    input: {fields: [{name: 'sql', type: 'string', required: true}]},
  }
  await using api = await startApi([command], (_request, response) => void response.end('{"rows":[]}'))
  using home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  const machine = {platform: process.platform, env: home.env, home: home.path}
  const needs = {machine, paths: resolvePaths(machine), files: diskFiles, execPath: process.execPath, program: RUNOS}
  const launcher = await ensureLauncher(needs)
  const client = new Client({name: 'runos-test', version: '1.0.0'})
  const args = ['mcp', 'serve', 'sensitive-read']
  await client.connect(new StdioClientTransport({command: launcher.command, args, env: home.env, stderr: 'inherit'}))
  try {
    assert.deepEqual((await ask(client, 'services_postgresql_query_sql', {id: 'a', sql: 'SELECT 1'})).value, {rows: []})
    const {value} = await ask(client, 'services_postgresql_query_sql', {
      id: 'a',
      sql: 'WITH x AS (DELETE FROM y) SELECT 1',
    })
    assert.equal(value.code, 'E_SQL_REFUSED')
    assert.match(value.error, /DELETE from y, every row \(line 1, column 12/)
    assert.equal(api.arrived.length, 1)
  } finally {
    await client.close()
  }
})
