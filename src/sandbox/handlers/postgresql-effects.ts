import type {JsonObject} from '#core/json'
import type {Doc, World} from '../world.ts'
import {adminRole, dropDatabase, dropUser, ensureDatabase, ensureService, realName} from './postgresql-server.ts'

/*
 * What jobs do to PostgreSQL services when they end; effects.ts names them.
 */

/** A new PostgreSQL service has one database, called app. */
export async function firstDatabase(service: Doc, world: World): Promise<void> {
  const {id: sid} = service
  await ensureService(world.postgres, service)
  const place = {aid: service.aid!, cid: service.cid!, sid}
  const _real = realName(world.store, 'pg-databases', sid, 'app')
  const database = {id: `${sid}:app`, ...place, name: 'app', owner: adminRole(sid), _real}
  await ensureDatabase(world.postgres, database, adminRole(sid))
  world.store.put('pg-databases', database)
}

export async function dropPgUser({id}: JsonObject, world: World): Promise<void> {
  const user = world.store.get('pg-users', String(id))
  if (!user) return
  const databases = world.store.list('pg-databases', {sid: user.sid!})
  await dropUser(world.postgres, user)
  world.store.change(() => {
    for (const database of databases.filter(({owner}) => owner === user.name)) {
      world.store.put('pg-databases', {...database, owner: adminRole(String(user.sid))})
    }
    world.store.remove('pg-users', user.id)
  })
}

export async function dropPgDatabase({id}: JsonObject, world: World): Promise<void> {
  const database = world.store.get('pg-databases', String(id))
  if (!database) return
  await dropDatabase(world.postgres, database)
  world.store.change(() => {
    for (const user of world.store.list('pg-users', {sid: database.sid!})) {
      const databases = (user.databases as readonly string[]).filter((name) => name !== database.name)
      world.store.put('pg-users', {...user, databases})
    }
    world.store.remove('pg-databases', database.id)
  })
}

/** PostgreSQL refuses to copy a database to which somebody is connected; then the job fails with its message. */
export async function clonePgDatabase({sid, from, name}: JsonObject, world: World): Promise<void> {
  const source = world.store.get('pg-databases', String(from))
  if (!source) throw new Error('The database that was to be copied is gone')
  const {aid, cid} = source as unknown as {aid: string; cid: string}
  const owner = adminRole(String(sid))
  const _real = realName(world.store, 'pg-databases', String(sid), String(name))
  const copy = {id: `${String(sid)}:${String(name)}`, aid, cid, sid: sid!, name: name!, owner, _real}
  await ensureDatabase(world.postgres, copy, owner, String(source._real))
  world.store.put('pg-databases', copy)
}
