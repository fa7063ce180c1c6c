import {createHash, createHmac, randomBytes} from 'node:crypto'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import pg from 'pg'
import type {Json} from '#core/json'
import {preparePostgres} from './postgres-install.ts'
import {endStale, initCluster, type PostgresServer, startPostgres} from './postgres-process.ts'
import {connect, fetchRows, type Login, runStatement, type Statement} from './postgres-query.ts'
import type {Postgres, SqlResult, Store} from './world.ts'

const HOST = '127.0.0.1'
/** Where the superuser's password and the last port are kept. */
const KEY = ['sandbox', 'postgres'] as const

export interface PostgresHandle extends Postgres {
  /** Whether a server runs now; asking does not start one. */
  readonly running: boolean
  /** Ends the server; the next use starts it again. */
  stop(): Promise<void>
}

/**
 * The sandbox's PostgreSQL: a real server, made and started when it is first used, on 127.0.0.1 alone.
 * @param dir the sandbox's folder
 * @param onCreated fills a cluster that was just made; until it has succeeded the cluster counts as not made
 */
export function createPostgres(
  dir: string,
  store: Store,
  onCreated: (postgres: Postgres) => Promise<void>,
): PostgresHandle {
  let server: Promise<PostgresServer> | undefined
  let turns: Promise<unknown> = Promise.resolve()
  let kept: pg.Client | undefined

  async function begin(): Promise<PostgresServer> {
    const install = preparePostgres(dir)
    const known = store.get(...KEY)
    const fresh = known?.created !== true || !existsSync(install.data)
    const password = typeof known?.password === 'string' ? known.password : randomBytes(24).toString('base64url')
    store.put('sandbox', {...known, id: 'postgres', password, created: !fresh})
    if (fresh) {
      await endStale(install)
      await initCluster(install, password)
    }
    const ready = (port: number) => runStatement(superuser(port, password), {sql: 'SELECT 1'})
    const wanted = typeof known?.port === 'number' ? known.port : undefined
    const started = await startPostgres(install, join(dir, 'postgres.log'), wanted, ready)
    store.put('sandbox', {id: 'postgres', password, port: started.port, created: !fresh})
    if (fresh) {
      try {
        await onCreated(connected(Promise.resolve(started)))
        store.put('sandbox', {id: 'postgres', password, port: started.port, created: true})
      } catch (error) {
        await started.stop()
        throw error
      }
    }
    return started
  }

  function use(): Promise<PostgresServer> {
    if (!server) {
      const mine = begin()
      server = mine
      // Whether it never came up or has ended: the next use starts another one.
      const forget = (): void => {
        if (server === mine) server = undefined
      }
      mine.then((started) => started.ended).then(forget, forget)
    }
    return server
  }

  const superuserPassword = (): string => String(store.get(...KEY)?.password)

  function superuser(port: number, password = superuserPassword(), database = 'postgres'): Login {
    return {host: HOST, port, user: 'postgres', password, database}
  }

  /** What the superuser does is done on one connection, but for what must be done within another database. */
  async function asSuperuser(port: number, database: string, statement: Statement): Promise<SqlResult> {
    const login = superuser(port, undefined, database)
    if (database !== 'postgres') return runStatement(login, statement)
    if (!kept) {
      const client = await connect(login)
      kept = client
      client.once('end', () => {
        if (kept === client) kept = undefined
      })
    }
    return fetchRows(kept, statement)
  }

  /** The three ways to use a server that is there or about to be. */
  function connected(up: Promise<PostgresServer>): Postgres {
    // One after the other: PostgreSQL refuses two changes of one role or database at the same time.
    const admin = async (database: string, sql: string, values: readonly Json[] = []): Promise<SqlResult> => {
      const {port} = await up
      const turn = turns.catch(() => undefined).then(() => asSuperuser(port, database, {sql, values}))
      turns = turn
      return turn
    }
    return {
      address: async () => ({host: HOST, port: (await up).port}),
      admin,
      async run({database, role, sql, readOnly, limit}) {
        const login = await loginFor(role, database, superuserPassword(), admin)
        return runStatement({host: HOST, port: (await up).port, database, ...login}, {sql, readOnly, limit})
      },
    }
  }

  return {
    get running() {
      return server !== undefined
    },
    address: () => connected(use()).address(),
    admin: (...query) => connected(use()).admin(...query),
    run: (query) => connected(use()).run(query),
    async stop() {
      const current = server
      server = undefined
      await kept?.end()
      // A start that failed has left nothing to stop, and was reported where it was asked for.
      await (await current?.catch(() => undefined))?.stop()
    },
  }
}

/**
 * A login that is a role without knowing its password: a role of its own whose sessions begin as the wanted one. It inherits
 * nothing and owns nothing, so RESET ROLE and SET ROLE NONE lead to a role without rights, never to the superuser.
 */
async function loginFor(
  role: string,
  database: string,
  key: string,
  admin: Postgres['admin'],
): Promise<{user: string; password: string}> {
  const user = `runos_as_${createHash('sha256').update(role).digest('hex').slice(0, 24)}`
  const password = createHmac('sha256', key).update(role).digest('base64url')
  const {escapeIdentifier, escapeLiteral} = pg
  await admin(
    'postgres',
    `DO $${user}$ BEGIN
       IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${escapeLiteral(user)}) THEN CREATE ROLE ${user}; END IF;
       ALTER ROLE ${user} LOGIN NOINHERIT PASSWORD ${escapeLiteral(password)};
       GRANT ${escapeIdentifier(role)} TO ${user} WITH INHERIT FALSE, SET TRUE;
       GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${user};
       ALTER ROLE ${user} SET role = ${escapeLiteral(role)};
     END $${user}$`,
  )
  return {user, password}
}
