import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import type {Client} from '@modelcontextprotocol/client'
import pg from 'pg'
import type {Tier} from '#core/tier'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, type Judged} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

let sandbox: TestSandbox
let home: Home
let production: string
const servers = new Map<Tier, Client & AsyncDisposable>()

before(async () => {
  sandbox = await startSandbox()
  home = await signedInHome(sandbox)
  const {value} = await use('read', 'clusters_list')
  production = value.clusters.find(({name}: Judged) => name === 'production').cid
})
after(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
  home[Symbol.dispose]()
  await sandbox.stop()
})

/** Calls a tool on the server of a tier; its answer must not be an error unless that is what is asked for. */
async function use(
  tier: Tier,
  name: string,
  args: Record<string, unknown> = {},
): Promise<{isError: boolean; value: Judged}> {
  if (!servers.has(tier)) servers.set(tier, await connect(tier, home))
  return ask(servers.get(tier) as Client, name, args)
}
async function get(tier: Tier, name: string, args: Record<string, unknown> = {}): Promise<Judged> {
  const {isError, value} = await use(tier, name, args)
  assert.equal(isError, false, JSON.stringify(value))
  return value
}
/** Calls what starts a job, and waits until that has ended well. */
async function done(tier: Tier, name: string, args: Record<string, unknown>): Promise<Judged> {
  const answer = await get(tier, name, args)
  assert.match(answer.jobId, /^[0-9a-f-]{36}$/)
  const job = await get(tier, 'jobs_follow', {id: answer.jobId})
  assert.equal(job.status, 'completed', JSON.stringify(job))
  return answer
}
async function serviceNamed(name: string): Promise<Judged> {
  const {services} = await get('read', 'services_list', {cid: production})
  const found = services.find((service: Judged) => service.name === name)
  assert.ok(found, `a service ${name} in ${JSON.stringify(services)}`)
  return found
}
/** Connects with exactly the credentials that the API gave. */
async function sqlWith(connectionString: string, sql: string): Promise<Judged[]> {
  const client = new pg.Client({connectionString})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('what people ask an assistant for', () => {
  test('what services run in my production cluster? (read)', async () => {
    const {services} = await get('read', 'services_list', {cid: production})
    const names = services.map(({name}: Judged) => name)
    assert.ok(names.includes('users-db'), names.join())
    assert.ok(services.every(({status, type}: Judged) => typeof status === 'string' && typeof type === 'string'))
  })

  test('the status of all nodes in cluster i4y (read)', async () => {
    const {nodes} = await get('read', 'nodes_list', {cid: 'i4y'})
    assert.ok(nodes.length >= 2)
    assert.ok(nodes.some(({status}: Judged) => status === 'Ready'))
    assert.ok(nodes.some(({status}: Judged) => status === 'NotReady'))
  })

  test('the PostgreSQL connection string of users-db (sensitive-read), and a client connects with it', async () => {
    const {id} = await serviceNamed('users-db')
    const {users} = await get('read', 'services_postgresql_users', {cid: production, id})
    const {connectionString} = await get('sensitive-read', 'services_postgresql_user_credentials', {
      cid: production,
      id,
      name: users[0].name,
    })
    assert.deepEqual(await sqlWith(connectionString, 'SELECT 40 + 2 AS answer'), [{answer: 42}])
  })

  test('all users and the count of their posts (query-sql, sensitive-read)', async () => {
    const {id} = await serviceNamed('users-db')
    const {databases} = await get('read', 'services_postgresql_databases', {cid: production, id})
    const sql =
      'SELECT u.id, count(p.*)::int AS posts FROM users u LEFT JOIN posts p ON p.user_id = u.id GROUP BY u.id ORDER BY u.id'
    const answer = await get('sensitive-read', 'services_postgresql_query_sql', {
      cid: production,
      id,
      database: databases[0].name,
      sql,
    })
    assert.deepEqual(answer.columns, ['id', 'posts'])
    assert.ok(answer.rowCount >= 3)
    assert.ok(answer.rows.some(([, posts]: [number, number]) => posts > 0))
    const write = await use('sensitive-read', 'services_postgresql_query_sql', {
      cid: production,
      id,
      database: databases[0].name,
      sql: 'DELETE FROM posts',
    })
    assert.equal(write.isError, true, 'and it cannot write')
  })

  test('the same as a view (exec-sql, sensitive-write), then a SELECT through it', async () => {
    const {id} = await serviceNamed('users-db')
    const {databases} = await get('read', 'services_postgresql_databases', {cid: production, id})
    const where = {cid: production, id, database: databases[0].name}
    const view =
      'CREATE VIEW post_counts AS SELECT u.id, count(p.*)::int AS posts FROM users u LEFT JOIN posts p ON p.user_id = u.id GROUP BY u.id'
    const made = await get('sensitive-write', 'services_postgresql_exec_sql', {...where, sql: view, confirm: true})
    assert.match(made.command, /^CREATE/)
    const {rowCount} = await get('sensitive-read', 'services_postgresql_query_sql', {
      ...where,
      sql: 'SELECT * FROM post_counts',
    })
    assert.ok(rowCount >= 3)
  })

  test('create a Valkey cache session-store with 2 replicas (write); it appears in the list', async () => {
    await done('write', 'services_valkey_add', {cid: production, name: 'session-store', replicas: 2})
    const {replicas, type, status} = await serviceNamed('session-store')
    assert.deepEqual({replicas, type, status}, {replicas: 2, type: 'valkey', status: 'running'})
  })

  test('a new bucket that the public can read (write); a private one cannot be', async () => {
    const {services} = await get('read', 'services_list', {cid: production})
    const {id} = services.find(({type}: Judged) => type === 'minio')
    const content = Buffer.from('hello').toString('base64')
    const urls: string[] = []
    for (const [bucket, publicRead] of [
      ['open-files', true],
      ['closed-files', false],
    ] as const) {
      const {url} = await get('write', 'services_minio_create_bucket', {cid: production, id, name: bucket, publicRead})
      await get('write', 'services_minio_put_object', {
        cid: production,
        id,
        bucket,
        key: 'a/greeting.txt',
        content,
        contentType: 'text/plain',
      })
      urls.push(`${url}/a/greeting.txt`)
    }
    const [open, closed] = await Promise.all(urls.map((url) => fetch(url)))
    assert.deepEqual([open?.status, await open?.text()], [200, 'hello'])
    assert.equal(closed?.status, 403)
  })

  test('a new database and user on my PostgreSQL (write); the user logs in with what sensitive-read gives', async () => {
    const {id} = await serviceNamed('users-db')
    const here = {cid: production, id}
    await get('write', 'services_postgresql_create_database', {...here, name: 'reports'})
    const made = await get('write', 'services_postgresql_create_user', {
      ...here,
      name: 'reporter',
      database: 'reports',
    })
    const {connectionString, password} = await get('sensitive-read', 'services_postgresql_user_credentials', {
      ...here,
      name: 'reporter',
    })
    assert.ok(!JSON.stringify(made).includes(password), 'the password was not in the answer')
    assert.deepEqual(await sqlWith(connectionString, 'SELECT current_user::text AS me'), [{me: 'reporter'}])
  })

  test('deploy an application (write)', async () => {
    const {apps} = await get('read', 'apps_list', {cid: production})
    const {id} = apps[0]
    const before = (await get('read', 'apps_builds', {cid: production, id})).builds.length
    await done('write', 'apps_deploy', {cid: production, id, sha: '0123456789abcdef0123456789abcdef01234567'})
    assert.equal((await get('read', 'apps_builds', {cid: production, id})).builds.length, before + 1)
  })

  test('rotate a password (sensitive-write); the old one is refused', async () => {
    const {id} = await serviceNamed('users-db')
    const here = {cid: production, id}
    const {users} = await get('read', 'services_postgresql_users', here)
    const who = {...here, name: users[0].name}
    const old = await get('sensitive-read', 'services_postgresql_user_credentials', who)
    await done('sensitive-write', 'services_postgresql_rotate_credentials', who)
    const now = await get('sensitive-read', 'services_postgresql_user_credentials', who)
    assert.notEqual(now.password, old.password)
    await assert.rejects(sqlWith(old.connectionString, 'SELECT 1'), /password authentication failed/)
    assert.equal((await sqlWith(now.connectionString, 'SELECT 1 AS one')).length, 1)
  })
})

/** Requests to the API; whether the manifest is current is asked in the background, whatever a model does. */
const requests = (): number => sandbox.log().filter(({path}) => !path.includes('manifest')).length

describe('each of the writes, tried on the read server', () => {
  const writes = [
    'services_postgresql_exec_sql',
    'services_valkey_add',
    'services_minio_create_bucket',
    'services_minio_put_object',
    'services_postgresql_create_database',
    'services_postgresql_create_user',
    'apps_deploy',
    'services_postgresql_rotate_credentials',
    'services_postgresql_exec-sql',
    'no_such_tool',
  ]
  for (const name of writes) {
    test(`${name}: refused in the words of an unknown tool, and no request came`, async () => {
      const before = requests()
      await get('read', 'services_list', {cid: production})
      assert.ok(requests() > before, 'the log sees an allowed call')
      const seen = requests()
      await assert.rejects(use('read', name, {cid: production, id: 'abcde', name: 'x'}), {
        message:
          /This server \(runos, tier read\) has no tool of that name; .*runos-sensitive-read .*runos-write .*runos-sensitive-write/,
      })
      assert.equal(requests(), seen, 'no request came')
    })
  }
})
