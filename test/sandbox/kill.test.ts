import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {setTimeout as sleep} from 'node:timers/promises'
import pg from 'pg'
import {removePostgres} from '#sandbox/postgres-install'
import {startSandbox, type TestSandbox, type Wire} from '../support/sandbox.ts'

const PRODUCTION = '/acme1/p7d2k'
const USERS_DB = `${PRODUCTION}/services/postgresql/pg1a7`

async function untilJobEnds(sandbox: TestSandbox, token: string, id: string): Promise<Wire> {
  for (let wait = 0; wait < 400; wait += 1) {
    const {body} = await sandbox.request('GET', `/jobs/${id}`, token)
    if (body.status !== 'pending' && body.status !== 'running') return body
    await sleep(20)
  }
  throw new Error(`job ${id} does not end`)
}

async function untilSilent(port: number): Promise<boolean> {
  for (let wait = 0; wait < 200; wait += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect({host: '127.0.0.1', port}, () => resolve(true))
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy())
    })
    if (!answers) return true
    await sleep(20)
  }
  return false
}

describe('a sandbox that is killed', () => {
  let home: string
  let dir: string
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'runos-test-kill-'))
    dir = join(home, 'sandbox')
  })
  after(() => {
    removePostgres(dir)
    rmSync(home, {recursive: true, force: true})
  })

  it('shows every acknowledged change at the next start, and its unfinished jobs go on', async () => {
    const first = await startSandbox({dir})
    const write = await first.token('write')
    const bucket = await first.request('POST', `${PRODUCTION}/services/minio/mn1a7/buckets`, write, {
      name: 'survivor',
    })
    const service = await first.request('POST', `${PRODUCTION}/services/valkey`, write, {name: 'cache-of-the-killed'})
    await first.kill()
    assert.deepEqual([bucket.status, service.status], [200, 202])

    await using second = await startSandbox({dir})
    const read = await second.token('read')
    const {body: buckets} = await second.request('GET', `${PRODUCTION}/services/minio/mn1a7/buckets`, read)
    assert.ok(buckets.buckets.some(({name}: Wire) => name === 'survivor'))
    const job = await untilJobEnds(second, read, service.body.jobId)
    assert.equal(job.status, 'completed')
    const {body: services} = await second.request('GET', `${PRODUCTION}/services`, read)
    const made = services.services.find(({name}: Wire) => name === 'cache-of-the-killed')
    assert.equal(made.status, 'running')
  })

  it('takes its PostgreSQL with it, and the next start has the same data', async () => {
    const first = await startSandbox({dir})
    const token = await first.token('sensitive-write')
    const {body: made} = await first.request('PATCH', `${USERS_DB}/exec-sql`, token, {
      database: 'app',
      sql: 'CREATE TABLE kept (n int)',
    })
    assert.equal(made.command, 'CREATE')
    const {body: login} = await first.request(
      'GET',
      `${USERS_DB}/admin-credentials`,
      await first.token('sensitive-read'),
    )
    await first.kill()
    assert.equal(await untilSilent(login.port), true, 'PostgreSQL still answers')

    await using second = await startSandbox({dir})
    const query = {database: 'app', sql: `SELECT to_regclass('kept')::text`}
    const {body} = await second.request('POST', `${USERS_DB}/query-sql`, await second.token('sensitive-read'), query)
    assert.deepEqual(body.rows, [['kept']])
  })
})

describe('two users of one PostgreSQL', () => {
  it('have transactions of their own, with the credentials that the API returns', async () => {
    await using sandbox = await startSandbox()
    const write = await sandbox.token('write')
    const sensitiveRead = await sandbox.token('sensitive-read')
    const connectAs = async (name: string): Promise<pg.Client> => {
      await sandbox.request('POST', `${USERS_DB}/users`, write, {name, database: 'app'})
      const {body} = await sandbox.request('GET', `${USERS_DB}/users/${name}/credentials`, sensitiveRead)
      assert.equal(body.username, name)
      const client = new pg.Client({connectionString: body.connectionString})
      await client.connect()
      return client
    }
    const [one, two] = [await connectAs('first'), await connectAs('second')]
    try {
      await one.query('CREATE TABLE ledger (n int); GRANT ALL ON ledger TO PUBLIC')
      await one.query('BEGIN; INSERT INTO ledger VALUES (1)')
      await two.query('BEGIN; INSERT INTO ledger VALUES (2)')
      const sees = async (client: pg.Client) =>
        (await client.query('SELECT n FROM ledger ORDER BY n')).rows.map(({n}) => n)
      assert.deepEqual([await sees(one), await sees(two)], [[1], [2]])
      await one.query('ROLLBACK')
      await two.query('COMMIT')
      assert.deepEqual([await sees(one), await sees(two)], [[2], [2]])
    } finally {
      await Promise.all([one.end(), two.end()])
    }
  })
})
