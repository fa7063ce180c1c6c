import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {setTimeout as sleep} from 'node:timers/promises'
import pg from 'pg'
import {createPostgres, type PostgresHandle} from '#sandbox/postgres'
import {postgresHome, removePostgres} from '#sandbox/postgres-install'
import {openStore} from '#sandbox/store'
import type {Postgres} from '#sandbox/world'

/** A role with a database, as a service has it. */
async function fill(postgres: Postgres): Promise<void> {
  await postgres.admin('postgres', `CREATE ROLE garden LOGIN PASSWORD 'rake'`)
  await postgres.admin('postgres', 'CREATE DATABASE garden OWNER garden')
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({host: '127.0.0.1', port})
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

async function untilSilent(port: number): Promise<void> {
  for (let wait = 0; wait < 300 && (await isListening(port)); wait += 1) await sleep(20)
  assert.equal(await isListening(port), false, `port ${port} still answers`)
}

describe("the sandbox's PostgreSQL", () => {
  let dir: string
  let store: ReturnType<typeof openStore>
  let postgres: PostgresHandle
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'runos-test-postgres-'))
    store = openStore(join(dir, 'state.db'))
    postgres = createPostgres(dir, store, fill)
  })
  after(async () => {
    await postgres.stop()
    store.close()
    removePostgres(dir)
    rmSync(dir, {recursive: true, force: true})
  })
  const run = (sql: string, more: {readOnly?: boolean; limit?: number} = {}) =>
    postgres.run({database: 'garden', role: 'garden', sql, readOnly: more.readOnly ?? false, limit: more.limit ?? 100})

  it('is not started before somebody uses it, and then filled once', async () => {
    assert.equal(postgres.running, false)
    const {host} = await postgres.address()
    assert.equal(host, '127.0.0.1')
    assert.equal(postgres.running, true)
  })

  it('lets in who knows a password, over TCP, and nobody else', async () => {
    const {host, port} = await postgres.address()
    const login = {host, port, user: 'garden', database: 'garden'}
    const client = new pg.Client({...login, password: 'rake'})
    await client.connect()
    assert.deepEqual((await client.query('SELECT current_user AS name')).rows, [{name: 'garden'}])
    await client.end()
    await assert.rejects(new pg.Client({...login, password: 'hoe'}).connect(), /password authentication failed/)
    await assert.rejects(new pg.Client({...login, user: 'postgres', password: ''}).connect(), /password/)
  })

  it('answers with columns and rows; integers are exact, other numbers as PostgreSQL prints them', async () => {
    const sql = `SELECT 7 AS small, 9007199254740993::bigint AS big, 1.50::numeric AS price, 0.5::float8 AS half, true AS yes,
      NULL AS nothing, '{"a":[1]}'::jsonb AS doc, 'x' AS text`
    assert.deepEqual(await run(sql, {readOnly: true}), {
      columns: ['small', 'big', 'price', 'half', 'yes', 'nothing', 'doc', 'text'],
      rows: [[7, 9007199254740993n, '1.50', 0.5, true, null, {a: [1]}, 'x']],
      rowCount: 1,
      truncated: false,
      command: 'SELECT',
    })
  })

  it('fetches no more rows than were asked for, however many there are', async () => {
    const endless = await run('SELECT generate_series(1, 1000000000)', {readOnly: true, limit: 3})
    assert.deepEqual([endless.rows, endless.truncated], [[[1], [2], [3]], true])
    const exact = await run('SELECT generate_series(1, 3)', {readOnly: true, limit: 3})
    assert.deepEqual([exact.rows, exact.truncated], [[[1], [2], [3]], false])
  })

  it('says how many rows a change touched', async () => {
    await run('CREATE TABLE plants (name text)')
    const {rowCount, command, rows} = await run(`INSERT INTO plants VALUES ('oak'), ('ash')`)
    assert.deepEqual({rowCount, command, rows}, {rowCount: 2, command: 'INSERT', rows: []})
    const {rows: names} = await run('DELETE FROM plants RETURNING name')
    assert.deepEqual(names, [['oak'], ['ash']])
  })

  const refused: [sql: string, why: RegExp][] = [
    ['CREATE TABLE weeds (name text)', /read-only transaction/],
    ['WITH gone AS (DELETE FROM plants RETURNING *) SELECT * FROM gone', /read-only transaction/],
    ['EXPLAIN ANALYZE DELETE FROM plants', /read-only transaction/],
    ['SELECT * INTO weeds FROM plants', /read-only transaction/],
    ['DO $$ BEGIN COMMIT; CREATE TABLE weeds (name text); END $$', /invalid transaction termination/],
    ['DO $$ BEGIN SET TRANSACTION READ WRITE; CREATE TABLE weeds (name text); END $$', /./],
    [`COPY plants TO PROGRAM 'cat'`, /permission denied/],
    ['SELECT 1; CREATE TABLE weeds (name text)', /multiple commands/],
    ['COMMIT; DROP TABLE plants', /multiple commands/],
  ]
  for (const [sql, why] of refused) {
    it(`when only reading is allowed, refuses ${sql}`, async () => {
      await assert.rejects(run(sql, {readOnly: true}), why)
      const {rows} = await run(`SELECT to_regclass('weeds')`, {readOnly: true})
      assert.deepEqual(rows, [[null]])
    })
  }

  for (const sql of [
    'SET ROLE postgres',
    'SET SESSION AUTHORIZATION postgres',
    'SELECT rolpassword FROM pg_authid',
    `SELECT pg_read_file('PG_VERSION')`,
    'ALTER ROLE garden SUPERUSER',
  ]) {
    it(`a role does not become more with ${sql}`, () => assert.rejects(run(sql), /permission denied|must be/))
  }

  it('a role that goes back with RESET ROLE is still itself', async () => {
    await run(
      'CREATE FUNCTION back() RETURNS name LANGUAGE plpgsql AS $$ BEGIN RESET ROLE; RETURN current_user; END $$',
    )
    assert.deepEqual((await run('SELECT back()')).rows, [['garden']])
    await run(
      `CREATE FUNCTION nobody() RETURNS name LANGUAGE plpgsql AS $$ BEGIN SET ROLE NONE; RETURN current_user; END $$`,
    )
    const [[role]] = (await run('SELECT nobody()')).rows as [[string]]
    const {rows} = await postgres.admin(
      'postgres',
      'SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = $1',
      [role],
    )
    assert.deepEqual(rows, [[false, false, false]])
  })

  it('runs as a role for many at a time', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => run(`SELECT ${n}`, {readOnly: true})))
    assert.deepEqual(
      answers.map(({rows}) => rows),
      [[[1]], [[2]], [[3]], [[4]], [[5]], [[6]]],
    )
  })

  it('keeps its data and, when it can, its port over a restart', async () => {
    await run('CREATE TABLE kept (n int)')
    const {port} = await postgres.address()
    await postgres.stop()
    assert.equal(await isListening(port), false)
    assert.deepEqual((await run(`SELECT to_regclass('kept')::text`)).rows, [['kept']])
    assert.equal((await postgres.address()).port, port)
  })

  it('starts again after its server was killed', async () => {
    const pid = Number(readFileSync(join(postgresHome(dir), 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    for (let wait = 0; wait < 200 && postgres.running; wait += 1) await sleep(10)
    assert.deepEqual((await run(`SELECT to_regclass('kept')::text`)).rows, [['kept']])
  })
})

describe('PostgreSQL when the sandbox is killed', () => {
  const program = `
    import {openStore} from '${import.meta.resolve('#sandbox/store')}'
    import {createPostgres} from '${import.meta.resolve('#sandbox/postgres')}'
    const store = openStore(process.argv[1] + '/state.db')
    const postgres = createPostgres(process.argv[1], store, async () => {})
    process.stdout.write(JSON.stringify(await postgres.address()) + '\\n')
    setInterval(() => {}, 1000)`

  it('is gone soon after kill -9, without a next start, and the next start works', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'runos-test-postgres-'))
    const start = async () => {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program, dir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
      return {child, port: (JSON.parse(line) as {port: number}).port}
    }
    try {
      for (let round = 0; round < 2; round += 1) {
        const {child, port} = await start()
        assert.equal(await isListening(port), true)
        child.kill('SIGKILL')
        await once(child, 'exit')
        await untilSilent(port)
      }
      const note = join(postgresHome(dir), 'data', 'postmaster.pid')
      for (let wait = 0; wait < 200 && existsSync(note); wait += 1) await sleep(10)
      assert.equal(existsSync(note), false)
    } finally {
      removePostgres(dir)
      rmSync(dir, {recursive: true, force: true})
    }
  })
})
