import type {JsonObject} from '#core/json'
import type {Doc, Reply, SandboxCall, SqlResult, World} from '../world.ts'
import {accepted, ok, pick, refuse, refuseInput, refuseUnknown} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {
  adminRole,
  databaseSizeMb,
  ensureDatabase,
  ensureUser,
  grantDatabase,
  readerRole,
  realName,
  revokeDatabase,
} from './postgresql-server.ts'
import {now} from './resources.ts'
import {findService, newPassword} from './services.ts'

const NAME = /^[a-z_][a-z0-9_-]{0,39}$/

function service(call: SandboxCall, world: World): Doc {
  const found = findService('postgresql', call, world)
  if (found.status === 'pending' || found.status === 'failed') {
    return refuse(409, 'service.not_running', `${String(found.name)} is ${String(found.status)}`)
  }
  return found
}

const idOf = (sid: string, name: string): string => `${sid}:${name}`
const databasesOf = (sid: string, world: World): readonly Doc[] => world.store.list('pg-databases', {sid})

/** A database by the name it was given or by the one it has on the server, which the credentials show. */
function findDatabase(sid: string, name: string, world: World): Doc {
  return (
    databasesOf(sid, world).find((database) => database.name === name || database._real === name) ??
    refuseUnknown('database', name)
  )
}

function findUser(sid: string, name: string, world: World): Doc {
  return world.store.get('pg-users', idOf(sid, name)) ?? refuseUnknown('user', name)
}

function newName(call: SandboxCall): string {
  const name = String(call.body.name)
  return NAME.test(name)
    ? name
    : refuseInput('name', 'must be 1 to 40 lower-case letters, digits, hyphens and underscores')
}

async function credentials(
  world: World,
  login: {username: string; password: string; database: string},
): Promise<Reply> {
  const {host, port} = await world.postgres.address()
  const {username, password, database} = login
  const connectionString = `postgresql://${encodeURIComponent(username)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}`
  return ok({host, port, database, username, password, connectionString})
}

/** Runs one statement under a role of the service. PostgreSQL's own message is the error. */
async function runSql(call: SandboxCall, world: World, as: {role: string; readOnly: boolean}): Promise<SqlResult> {
  const {id} = service(call, world)
  const database = String(findDatabase(id, String(call.body.database), world)._real)
  const limit = as.readOnly ? Number(call.body.limit ?? 100) : 10_000
  try {
    return await world.postgres.run({...as, database, sql: String(call.body.sql), limit})
  } catch (error) {
    return refuse(400, 'sql.failed', error instanceof Error ? error.message : String(error))
  }
}

const userView = (user: Doc): JsonObject => pick(user, ['name', 'databases', 'createdAt'])

async function changeGrant(call: SandboxCall, world: World, grant: boolean): Promise<Reply> {
  const {id: sid} = service(call, world)
  const user = findUser(sid, String(call.body.name), world)
  const database = findDatabase(sid, String(call.body.database), world)
  if (!grant && database.owner === user.name)
    refuse(409, 'database.owned', `${String(user.name)} owns ${String(database.name)}`)
  await (grant ? grantDatabase : revokeDatabase)(world.postgres, user, database)
  const others = (user.databases as readonly string[]).filter((name) => name !== database.name)
  const databases = grant ? [...others, String(database.name)] : others
  world.store.put('pg-users', {...user, databases})
  return ok({name: user.name!, databases})
}

export const POSTGRESQL_HANDLERS: Handlers = {
  'services/postgresql/{id}/users': (call, world) => {
    const {id: sid} = service(call, world)
    return ok({users: world.store.list('pg-users', {sid}).map(userView)})
  },
  'services/postgresql/{id}/databases': async (call, world) => {
    const {id: sid} = service(call, world)
    const sized = databasesOf(sid, world).map(async (database) => {
      const sizeMb = await databaseSizeMb(world.postgres, database)
      return sizeMb === undefined ? [] : [{...pick(database, ['name', 'owner']), sizeMb}]
    })
    return ok({databases: (await Promise.all(sized)).flat()})
  },
  'services/postgresql/{id}/user-credentials': (call, world) => {
    const {id: sid} = service(call, world)
    const user = findUser(sid, call.params.name!, world)
    const allowed = user.databases as readonly string[]
    const wanted =
      call.query.database === undefined ? allowed[0] : String(findDatabase(sid, call.query.database, world).name)
    if (wanted === undefined || !allowed.includes(wanted)) {
      return refuse(409, 'user.no_database', `${String(user.name)} may not use ${wanted ?? 'any database yet'}`)
    }
    const database = String(findDatabase(sid, wanted, world)._real)
    return credentials(world, {username: String(user._real), password: String(user._password), database})
  },
  'services/postgresql/{id}/admin-credentials': (call, world) => {
    const found = service(call, world)
    const [first] = databasesOf(found.id, world)
    if (!first) return refuse(409, 'service.no_database', `${String(found.name)} has no database`)
    return credentials(world, {
      username: adminRole(found.id),
      password: String(found._password),
      database: String(first._real),
    })
  },
  'services/postgresql/{id}/query-sql': async (call, world) => {
    const {command: _command, ...answer} = await runSql(call, world, {
      role: readerRole(call.params.id!),
      readOnly: true,
    })
    return ok(answer)
  },
  'services/postgresql/{id}/exec-sql': async (call, world) => {
    const {columns, rows, rowCount, truncated, command} = await runSql(call, world, {
      role: adminRole(call.params.id!),
      readOnly: false,
    })
    return ok({columns, rows, rowCount, truncated, command})
  },
  'services/postgresql/{id}/create-database': async (call, world) => {
    const {id: sid, aid, cid} = service(call, world)
    const name = newName(call)
    if (databasesOf(sid, world).some((other) => other.name === name))
      refuse(409, 'database.exists', `There is a database ${name} already`)
    const owner = call.body.owner === undefined ? undefined : findUser(sid, String(call.body.owner), world)
    const database = {
      id: idOf(sid, name),
      aid: aid!,
      cid: cid!,
      sid,
      name,
      owner: owner?.name ?? adminRole(sid),
      _real: realName(world.store, 'pg-databases', sid, name),
    }
    await ensureDatabase(world.postgres, database, String(owner?._real ?? adminRole(sid)))
    world.store.put('pg-databases', database)
    if (owner) {
      await grantDatabase(world.postgres, owner, database)
      world.store.put('pg-users', {...owner, databases: [...(owner.databases as readonly string[]), name]})
    }
    return ok({name, owner: database.owner, message: `The database ${name} was made`})
  },
  'services/postgresql/{id}/create-user': async (call, world) => {
    const {id: sid, aid, cid} = service(call, world)
    const name = newName(call)
    if (world.store.get('pg-users', idOf(sid, name))) refuse(409, 'user.exists', `There is a user ${name} already`)
    const database = call.body.database === undefined ? undefined : findDatabase(sid, String(call.body.database), world)
    const databases = database ? [String(database.name)] : []
    const user = {
      id: idOf(sid, name),
      aid: aid!,
      cid: cid!,
      sid,
      name,
      databases,
      _real: realName(world.store, 'pg-users', sid, name),
      _password: newPassword(),
      createdAt: now(world),
    }
    await ensureUser(world.postgres, user)
    if (database) await grantDatabase(world.postgres, user, database)
    world.store.put('pg-users', user)
    return ok({name, databases, message: `The user ${name} was made; user-credentials gives its password`})
  },
  'services/postgresql/{id}/grant-database': (call, world) => changeGrant(call, world, true),
  'services/postgresql/{id}/revoke-database': (call, world) => changeGrant(call, world, false),
  'services/postgresql/{id}/clone-database': (call, world) => {
    const {id: sid} = service(call, world)
    const from = findDatabase(sid, String(call.body.database), world)
    const name = newName(call)
    if (databasesOf(sid, world).some((other) => other.name === name))
      refuse(409, 'database.exists', `There is a database ${name} already`)
    const work = steps('Check the source', 'Copy')
    return accepted({jobId: startJob(world, call, 'postgresql.clone-database', {sid, from: from.id, name}, work)})
  },
  'services/postgresql/{id}/drop-user': (call, world) => {
    const {id: sid} = service(call, world)
    const user = findUser(sid, call.params.name!, world)
    return accepted({
      jobId: startJob(world, call, 'postgresql.drop-user', {id: user.id}, steps('Hand over what it owns', 'Remove')),
    })
  },
  'services/postgresql/{id}/drop-database': (call, world) => {
    const {id: sid} = service(call, world)
    const database = findDatabase(sid, call.params.name!, world)
    return accepted({
      jobId: startJob(world, call, 'postgresql.drop-database', {id: database.id}, steps('End connections', 'Remove')),
    })
  },
  'services/postgresql/{id}/rotate-credentials': (call, world) => {
    const {id: sid} = service(call, world)
    const user = findUser(sid, call.params.name!, world)
    return accepted({
      jobId: startJob(world, call, 'service.rotate', {user: user.id}, steps('Make a password', 'Set it')),
    })
  },
}
