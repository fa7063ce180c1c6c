import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {removePostgres} from '#sandbox/postgres-install'
import {type Api, OPERATIONS, openApi} from './support.ts'

/** Reads that need nothing but the account and the cluster, so all of them can be asked. */
const WHOLE = [...OPERATIONS.values()].filter(
  ({method, path, listed, id}) =>
    method === 'GET' &&
    listed &&
    /^[^{]*(\{(aid|cid)\}[^{]*)*$/.test(path) &&
    !['mcp/topics/search', 'tools/domain-check', 'nodes/join-command', 'jobs/list'].includes(id),
)

async function everything(api: Api): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const {id} of WHOLE) answers[id] = await api.call(id)
  answers.object = await api.call('services/minio/{id}/get-object', {
    at: {id: 'mn1a7'},
    query: {bucket: 'kept', key: 'a/b'},
  })
  answers.password = await api.call('services/postgresql/{id}/user-credentials', {at: {id: 'pg1a7', name: 'kept'}})
  answers.rows = await api.call('services/postgresql/{id}/query-sql', {
    at: {id: 'pg1a7'},
    body: {database: 'app', sql: 'SELECT * FROM kept'},
  })
  return answers
}

test('after kill -9 every acknowledged change is there again', async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'runos-test-restart-'))
  const dir = join(home, 'sandbox')
  context.after(() => {
    removePostgres(dir)
    rmSync(home, {recursive: true, force: true})
  })
  const first = await openApi({dir})
  await first.done('services/valkey/add', {body: {name: 'kept'}})
  await first.done('apps/deploy', {at: {id: 'ap1a7'}, body: {sha: 'kept123'}})
  await first.done('domains/create', {body: {domain: 'kept.example'}})
  await first.done('vms/{id}/stop', {at: {id: 'vm1a7'}})
  await first.done('nodes/{nid}/drain', {at: {nid: 'n1aa4'}, body: {}})
  await first.done('services/minio/{id}/create-bucket', {at: {id: 'mn1a7'}, body: {name: 'kept'}})
  await first.done('services/minio/{id}/put-object', {
    at: {id: 'mn1a7'},
    body: {bucket: 'kept', key: 'a/b', content: 'YQ=='},
  })
  await first.done('services/postgresql/{id}/create-user', {at: {id: 'pg1a7'}, body: {name: 'kept', database: 'app'}})
  await first.done('services/postgresql/{id}/rotate-credentials', {at: {id: 'pg1a7', name: 'kept'}})
  await first.done('services/postgresql/{id}/exec-sql', {
    at: {id: 'pg1a7'},
    body: {database: 'app', sql: "CREATE TABLE kept AS SELECT 'here' AS it_is"},
  })
  const old = await everything(first)
  assert.ok(WHOLE.length > 40, `${WHOLE.length} reads`)
  await first.sandbox.kill()

  await using again = await openApi({dir})
  assert.deepEqual(await everything(again), old)
})
