import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import pg from 'pg'
import {type Api, openApi} from './support.ts'

const at = {id: 'pg1a7'}

/** What a client gets with a connection string: the rows, or PostgreSQL's refusal. */
async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({connectionString, connectionTimeoutMillis: 5000})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('a PostgreSQL service', {concurrency: 4}, () => {
  let api: Api
  before(async () => {
    api = await openApi()
  })
  after(() => api[Symbol.asyncDispose]())

  const credentials = (
    name: string,
    database?: string,
    place: object = at,
  ): Promise<{connectionString: string; username: string; password: string}> =>
    api.done('services/postgresql/{id}/user-credentials', {
      at: {...place, name},
      ...(database ? {query: {database}} : {}),
    })
  const ask = (sql: string, database = 'app') =>
    api.call('services/postgresql/{id}/query-sql', {at, body: {database, sql}})

  test('its credentials let any client in', async () => {
    const {connectionString} = await credentials('app')
    assert.deepEqual(await query(connectionString, 'SELECT name FROM users ORDER BY id'), [
      {name: 'user-1'},
      {name: 'user-2'},
      {name: 'user-3'},
    ])
  })

  test('users and the count of their posts', async () => {
    const {body} = await ask(
      'SELECT u.name, count(p.id) FROM users u LEFT JOIN posts p ON p.user_id = u.id GROUP BY u.id ORDER BY u.id',
    )
    assert.deepEqual(body, {
      columns: ['name', 'count'],
      rows: [
        ['user-1', 3],
        ['user-2', 1],
        ['user-3', 0],
      ],
      rowCount: 3,
      truncated: false,
    })
  })

  test('a view that exec-sql made is read by query-sql', async () => {
    const sql = 'CREATE VIEW titles AS SELECT title FROM posts WHERE id = 1'
    const made = await api.done('services/postgresql/{id}/exec-sql', {at, body: {database: 'app', sql}})
    assert.match(made.command, /^CREATE/)
    assert.deepEqual((await ask('SELECT * FROM titles')).body.rows, [['Hello']])
  })

  for (const [what, sql, words] of [
    ['a DELETE', 'DELETE FROM posts', /read-only transaction/],
    [
      'a DELETE inside of a SELECT',
      'WITH gone AS (DELETE FROM posts RETURNING *) SELECT * FROM gone',
      /read-only transaction/,
    ],
    ['a second statement', 'SELECT 1; DELETE FROM posts', /multiple commands/],
    ['a program', "COPY posts TO PROGRAM 'cat'", /permission denied/],
    ['passwords', 'SELECT * FROM pg_authid', /permission denied/],
    [
      'becoming the superuser',
      "DO $$ BEGIN EXECUTE 'RESET ROLE'; EXECUTE 'SELECT * FROM pg_authid'; END $$",
      /permission denied/,
    ],
    ['a table that is not there', 'SELECT * FROM nothing', /relation "nothing" does not exist/],
  ] as const) {
    test(`query-sql refuses ${what}`, async () => {
      const {status, body} = await ask(sql)
      assert.deepEqual([status, body.code], [400, 'sql.failed'])
      assert.match(body.error, words)
    })
  }

  test('more rows than the limit are cut, and this is said', async () => {
    const {body} = await api.call('services/postgresql/{id}/query-sql', {
      at,
      body: {database: 'app', sql: 'SELECT * FROM generate_series(1, 5)', limit: 2},
    })
    assert.deepEqual([body.rows, body.truncated], [[[1], [2]], true])
  })

  test('a new user works in a new database of its own', async () => {
    await api.done('services/postgresql/{id}/create-user', {at, body: {name: 'reporter'}})
    await api.done('services/postgresql/{id}/create-database', {at, body: {name: 'reports', owner: 'reporter'}})
    const {connectionString} = await credentials('reporter')
    await query(connectionString, 'CREATE TABLE sums (total integer)')
    assert.deepEqual(await query(connectionString, 'SELECT current_database(), current_user'), [
      {current_database: 'reports', current_user: 'reporter'},
    ])
    assert.deepEqual((await ask('SELECT count(*) FROM sums', 'reports')).body.rows, [[0]])
  })

  test('after a rotation the old password is refused and the new one works', async () => {
    await api.done('services/postgresql/{id}/create-user', {at, body: {name: 'rotated', database: 'app'}})
    const old = await credentials('rotated')
    await api.done('services/postgresql/{id}/rotate-credentials', {at: {...at, name: 'rotated'}})
    await assert.rejects(query(old.connectionString, 'SELECT 1'), /password authentication failed/)
    assert.deepEqual(await query((await credentials('rotated')).connectionString, 'SELECT 1 AS one'), [{one: 1}])
  })

  test('a user whose database was taken away is not let in', async () => {
    await api.done('services/postgresql/{id}/create-user', {at, body: {name: 'guest', database: 'app'}})
    const {connectionString} = await credentials('guest')
    await query(connectionString, 'SELECT count(*) FROM posts')
    await api.done('services/postgresql/{id}/revoke-database', {at, body: {name: 'guest', database: 'app'}})
    await assert.rejects(query(connectionString, 'SELECT 1'), /permission denied for database/)
    const none = await api.call('services/postgresql/{id}/user-credentials', {at: {...at, name: 'guest'}})
    assert.deepEqual([none.status, none.body.code], [409, 'user.no_database'])
  })

  test('a dropped user is not let in, and what it made stays', async () => {
    await api.done('services/postgresql/{id}/create-user', {at, body: {name: 'leaver', database: 'app'}})
    const {connectionString} = await credentials('leaver')
    await query(connectionString, 'CREATE TABLE left_behind AS SELECT 7 AS seven')
    await api.done('services/postgresql/{id}/drop-user', {at: {...at, name: 'leaver'}})
    await assert.rejects(query(connectionString, 'SELECT 1'), /password authentication failed/)
    assert.deepEqual((await ask('SELECT seven FROM left_behind')).body.rows, [[7]])
  })

  test('services do not reach each other: the one in staging has databases of its own', async () => {
    const staging = {cid: 'i4y', id: 'pg2b8'}
    const [mine, theirs] = [await credentials('app'), await credentials('app', undefined, staging)]
    assert.notEqual(theirs.username, mine.username)
    const crossed = new URL(mine.connectionString)
    crossed.pathname = new URL(theirs.connectionString).pathname
    await assert.rejects(query(crossed.href, 'SELECT 1'), /permission denied for database/)
  })

  test('a new service has a database called app', async () => {
    const {id} = await api.done('services/postgresql/add', {body: {name: 'orders-db'}})
    const {connectionString} = await api.done('services/postgresql/{id}/admin-credentials', {at: {id}})
    assert.deepEqual(await query(connectionString, 'SELECT 1 AS one'), [{one: 1}])
    await api.done('services/postgresql/{id}/delete', {at: {id}})
    await assert.rejects(query(connectionString, 'SELECT 1'))
  })

  test('what is listed while databases go away is what is there', async () => {
    const names = ['one', 'two', 'three', 'four'].map((name) => `goes_${name}`)
    for (const name of names) await api.done('services/postgresql/{id}/create-database', {at, body: {name}})
    let gone = false
    const drops = Promise.all(
      names.map((name) => api.done('services/postgresql/{id}/drop-database', {at: {...at, name}})),
    ).then(() => {
      gone = true
    })
    while (!gone) assert.equal((await api.call('services/postgresql/{id}/databases', {at})).status, 200)
    await drops
  })

  test('a copy has the rows of the original', async () => {
    await api.done('services/postgresql/{id}/create-database', {at, body: {name: 'original'}})
    await api.done('services/postgresql/{id}/exec-sql', {
      at,
      body: {database: 'original', sql: 'CREATE TABLE t AS SELECT 5 AS five'},
    })
    await api.done('services/postgresql/{id}/clone-database', {at, body: {database: 'original', name: 'copied'}})
    assert.deepEqual((await ask('SELECT five FROM t', 'copied')).body.rows, [[5]])
  })
})
