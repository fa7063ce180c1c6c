import type {Doc, Postgres, Store} from '../world.ts'

/*
 * What a PostgreSQL service is on the real server. All services share one server, so every service has an administrator and
 * a reader of its own, its databases let nobody else in, and names that are taken get the service's id as a suffix.
 *   administrator  owns what nobody else owns and is a member of every user of the service
 *   reader         may read every table of the service's databases and nothing more; `query-sql` runs as it
 */

export const adminRole = (sid: string): string => `admin_${sid}`
export const readerRole = (sid: string): string => `reader_${sid}`
const RESERVED = /^(postgres|template[01]|pg_.*|runos_as_.*|admin_.*|reader_.*)$/

/** The name that a database or user gets on the server: its own, unless another service has it. */
export function realName(store: Store, collection: 'pg-databases' | 'pg-users', sid: string, name: string): string {
  const taken = store.list(collection).some((other) => other._real === name && other.sid !== sid)
  return taken || RESERVED.test(name) ? `${name}_${sid}` : name
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
const block = (...statements: readonly string[]): string => `DO $runos$ BEGIN ${statements.join('; ')}; END $runos$`

/** Makes a role, or gives the one that is there this password; null: one that cannot sign in. */
export async function ensureRole(pg: Postgres, role: string, password: string | null): Promise<void> {
  const login = password === null ? 'NOLOGIN' : `LOGIN PASSWORD ${literal(password)}`
  await pg.admin(
    'postgres',
    block(
      `IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(role)}) THEN CREATE ROLE ${quote(role)}; END IF`,
      `ALTER ROLE ${quote(role)} ${login}`,
    ),
  )
}

/** Makes the two roles of a service. */
export async function ensureService(pg: Postgres, service: Doc): Promise<void> {
  await ensureRole(pg, adminRole(service.id), String(service._password))
  await ensureRole(pg, readerRole(service.id), null)
}

/** Makes a user of a service: the administrator may do what it may. */
export async function ensureUser(pg: Postgres, user: Doc): Promise<void> {
  await ensureRole(pg, String(user._real), String(user._password))
  await pg.admin('postgres', `GRANT ${quote(String(user._real))} TO ${quote(adminRole(String(user.sid)))}`)
}

/** Makes a database into which only its service's own roles get. `copyOf` is the real name of the one that it is copied from. */
export async function ensureDatabase(pg: Postgres, database: Doc, owner: string, copyOf?: string): Promise<void> {
  const name = String(database._real)
  const sid = String(database.sid)
  const [admin, reader] = [quote(adminRole(sid)), quote(readerRole(sid))]
  const {rowCount} = await pg.admin('postgres', 'SELECT 1 FROM pg_database WHERE datname = $1', [name])
  const template = copyOf === undefined ? '' : ` TEMPLATE ${quote(copyOf)}`
  if (rowCount === 0) await pg.admin('postgres', `CREATE DATABASE ${quote(name)} OWNER ${quote(owner)}${template}`)
  await pg.admin(
    name,
    block(
      `REVOKE ALL ON DATABASE ${quote(name)} FROM PUBLIC`,
      `GRANT CONNECT ON DATABASE ${quote(name)} TO ${admin}, ${reader}`,
      `ALTER SCHEMA public OWNER TO ${quote(owner)}`,
      `GRANT USAGE, CREATE ON SCHEMA public TO ${admin}`,
      `GRANT USAGE ON SCHEMA public TO ${reader}`,
      `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader}`,
      ...opensToReader(adminRole(sid), reader),
      ...opensToReader(owner, reader),
    ),
  )
}

/** Whatever a role makes from now on can be read by the reader. */
function opensToReader(maker: string, reader: string): string[] {
  return [
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${quote(maker)} GRANT SELECT ON TABLES TO ${reader}`,
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${quote(maker)} GRANT USAGE ON SCHEMAS TO ${reader}`,
  ]
}

/** Lets a user into a database, with all rights on what is in it and what its administrator makes later. */
export async function grantDatabase(pg: Postgres, user: Doc, database: Doc): Promise<void> {
  const [role, name] = [quote(String(user._real)), String(database._real)]
  const sid = String(database.sid)
  const admin = quote(adminRole(sid))
  await pg.admin(
    name,
    block(
      `GRANT CONNECT, TEMPORARY ON DATABASE ${quote(name)} TO ${role}`,
      `GRANT USAGE, CREATE ON SCHEMA public TO ${role}`,
      `GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role}`,
      `GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${admin} GRANT ALL ON TABLES TO ${role}`,
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${admin} GRANT ALL ON SEQUENCES TO ${role}`,
      ...opensToReader(String(user._real), quote(readerRole(sid))),
    ),
  )
}

/** Shuts a user out of a database, and ends its sessions there. What it made stays. */
export async function revokeDatabase(pg: Postgres, user: Doc, database: Doc): Promise<void> {
  const [role, name] = [quote(String(user._real)), String(database._real)]
  const admin = quote(adminRole(String(database.sid)))
  await pg.admin(
    name,
    block(
      `REVOKE ALL ON DATABASE ${quote(name)} FROM ${role}`,
      `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`,
      `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${role}`,
      `REVOKE ALL ON SCHEMA public FROM ${role}`,
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${admin} REVOKE ALL ON TABLES FROM ${role}`,
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${admin} REVOKE ALL ON SEQUENCES FROM ${role}`,
    ),
  )
  const sessions = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND datname = $2'
  await pg.admin('postgres', sessions, [String(user._real), name])
}

/** Databases in which a role owns something or has a right (PostgreSQL's catalog pg_shdepend). */
const WHERE_IT_IS = `SELECT DISTINCT b.datname FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid
  JOIN pg_database b ON b.oid = d.dbid OR (d.dbid = 0 AND d.classid = 'pg_database'::regclass AND b.oid = d.objid)
  WHERE r.rolname = $1`

/** Removes a user; what it made in the databases of its service belongs to the administrator from then on. */
export async function dropUser(pg: Postgres, user: Doc): Promise<void> {
  const role = quote(String(user._real))
  const {rowCount} = await pg.admin('postgres', 'SELECT 1 FROM pg_roles WHERE rolname = $1', [String(user._real)])
  if (rowCount === 0) return
  const {rows} = await pg.admin('postgres', WHERE_IT_IS, [String(user._real)])
  const admin = quote(adminRole(String(user.sid)))
  for (const [database] of rows) {
    await pg.admin(String(database), block(`REASSIGN OWNED BY ${role} TO ${admin}`, `DROP OWNED BY ${role}`))
  }
  await pg.admin('postgres', `DROP ROLE ${role}`)
}

export async function dropDatabase(pg: Postgres, database: Doc): Promise<void> {
  await pg.admin('postgres', `DROP DATABASE IF EXISTS ${quote(String(database._real))} WITH (FORCE)`)
}

/** Removes everything that a service has on the server. */
export async function dropService(pg: Postgres, sid: string, store: Store): Promise<void> {
  for (const database of store.list('pg-databases', {sid})) await dropDatabase(pg, database)
  for (const user of store.list('pg-users', {sid}))
    await pg.admin('postgres', `DROP ROLE IF EXISTS ${quote(String(user._real))}`)
  for (const role of [adminRole(sid), readerRole(sid)]) await pg.admin('postgres', `DROP ROLE IF EXISTS ${quote(role)}`)
}

/** Megabytes that a database takes on the server, to a tenth; undefined: it is just being dropped. */
export async function databaseSizeMb(pg: Postgres, database: Doc): Promise<number | undefined> {
  const sql = 'SELECT pg_database_size(oid) FROM pg_database WHERE datname = $1'
  const {rows} = await pg.admin('postgres', sql, [String(database._real)])
  const bytes = rows[0]?.[0] ?? undefined
  return bytes === undefined ? undefined : Math.round(Number(bytes) / 104_857.6) / 10
}
