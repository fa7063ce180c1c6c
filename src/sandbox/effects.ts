import {isJsonObject, type JsonObject} from '#core/json'
import {buildOwner} from './handlers/apps.ts'
import {clonePgDatabase, dropPgDatabase, dropPgUser, firstDatabase} from './handlers/postgresql-effects.ts'
import {dropService, ensureRole} from './handlers/postgresql-server.ts'
import {now} from './handlers/resources.ts'
import {logLine} from './handlers/running.ts'
import {SERVICE_TYPES} from './handlers/service-types.ts'
import {newPassword} from './handlers/services.ts'
import {VIRT_KEYS, virtOf} from './handlers/virt.ts'
import type {Doc, World} from './world.ts'

type Effect = (input: JsonObject, world: World) => void | Promise<void>

/** What was to be changed may be gone by the time the job ends (its cluster was reset); then there is nothing to do. */
function change(world: World, collection: string, id: unknown, patch: JsonObject): Doc | undefined {
  const doc = world.store.get(collection, String(id))
  if (!doc) return undefined
  const changed = {...doc, ...patch, id: doc.id}
  world.store.put(collection, changed)
  return changed
}

const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {})
const changeDoc: Effect = ({collection, id, change: patch}, world) =>
  void change(world, String(collection), id, objectOf(patch))
const removeDoc: Effect = ({collection, id}, world) => void world.store.remove(String(collection), String(id))

/** Everything that belongs to a service or app in other collections, by the key that names it there. */
const OWNED: readonly (readonly [collection: string, key: string])[] = [
  ...[
    'buckets',
    'objects',
    'kafka-topics',
    'rabbitmq-queues',
    'mysql-databases',
    'prometheus-rules',
    'ollama-models',
  ].map((name) => [name, 'sid'] as const),
  ...['harbor-images', 'litellm-keys', 'certificates', 'valkey-data', 'pg-databases', 'pg-users'].map(
    (name) => [name, 'sid'] as const,
  ),
  ...['builds', 'app-runs', 'overrides', 'uploads'].map((name) => [name, 'appId'] as const),
  ['logs', 'owner'],
]

function removeOwned(world: World, id: string): void {
  for (const [collection, key] of OWNED) {
    for (const doc of world.store.list(collection, {[key]: id})) world.store.remove(collection, doc.id)
  }
}

/** A service whose version does not exist cannot be pulled: the job fails, and the service stays, failed, with the reason. */
async function createService({id}: JsonObject, world: World): Promise<void> {
  const service = world.store.get('services', String(id))
  if (!service) return
  try {
    refuseUnknownVersion(service)
    if (service.type === 'postgresql') await firstDatabase(service, world)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    change(world, 'services', id, {status: 'failed', error: reason})
    logLine(world, service, reason)
    throw error
  }
  change(world, 'services', id, {status: 'running'})
  logLine(world, service, 'is running')
}

function refuseUnknownVersion({type, version}: Doc): void {
  const {versions} = SERVICE_TYPES[String(type)]!
  if (versions.includes(String(version))) return
  throw new Error(`There is no version ${String(version)} of ${String(type)}; there are ${versions.join(', ')}`)
}

async function deleteService({id}: JsonObject, world: World): Promise<void> {
  const sid = String(id)
  if (world.store.get('services', sid)?.type === 'postgresql') await dropService(world.postgres, sid, world.store)
  world.store.change(() => {
    removeOwned(world, sid)
    world.store.remove('services', sid)
  })
}

/** A new password: of a PostgreSQL user on the real server, of another service in its document. */
async function rotate({user: userId, service}: JsonObject, world: World): Promise<void> {
  const _password = newPassword()
  if (service !== undefined) return void change(world, 'services', service, {_password})
  const user = world.store.get('pg-users', String(userId))
  if (!user) return
  await ensureRole(world.postgres, String(user._real), _password)
  world.store.put('pg-users', {...user, _password})
}

/** A revision called `broken` does not compile, so that a failing deployment can be seen. */
function finishBuild({id, buildId, sha, image, uploadId}: JsonObject, world: World, deploy: boolean): void {
  const app = world.store.get('apps', String(id))
  if (!app) return
  if (sha === 'broken') {
    change(world, 'builds', buildId, {status: 'failed', completedAt: now(world)})
    change(world, 'apps', id, {status: app.sha === undefined ? 'failed' : 'running'})
    throw new Error('The revision broken does not compile')
  }
  const buildDone = change(world, 'builds', buildId, {status: 'completed', completedAt: now(world)})
  if (buildDone) logLine(world, buildOwner(app, buildDone.id), `pushed ${String(image)}`)
  const deployed = {
    sha: sha!,
    image: image!,
    deployedAt: now(world),
    ...(buildDone ? {buildId: buildDone.id} : {}),
    ...(uploadId === undefined ? {} : {_uploadId: uploadId}),
  }
  change(world, 'apps', id, {status: 'running', ...(deploy ? deployed : {})})
  if (deploy) logLine(world, app, `revision ${String(sha)} is running`)
}

function deleteApp({id}: JsonObject, world: World): void {
  world.store.change(() => {
    for (const build of world.store.list('builds', {appId: String(id)})) removeOwned(world, build.id)
    removeOwned(world, String(id))
    world.store.remove('apps', String(id))
  })
}

async function resetCluster({id}: JsonObject, world: World): Promise<void> {
  const where = {cid: String(id)}
  for (const service of world.store.list('services', where)) await deleteService({id: service.id}, world)
  for (const app of world.store.list('apps', where)) deleteApp({id: app.id}, world)
  change(world, 'clusters', id, {status: 'running', resetAt: now(world)})
}

function deleteCluster({id}: JsonObject, world: World): void {
  const cid = String(id)
  world.store.change(() => {
    for (const collection of [
      'nodes',
      'cluster-domains',
      'storage-groups',
      'node-teardowns',
      'script-runs',
      'virt',
      'settings',
    ]) {
      for (const doc of world.store.list(collection, {cid})) world.store.remove(collection, doc.id)
    }
    world.store.remove('clusters', cid)
  })
}

function deleteNode({id, teardown}: JsonObject, world: World): void {
  world.store.change(() => {
    change(world, 'node-teardowns', teardown, {status: 'completed', completedAt: now(world)})
    world.store.remove('nodes', String(id))
  })
}

/** Changes the devices of a storage group that `which` picks. */
function changeDevices(world: World, id: unknown, which: (device: JsonObject) => boolean, patch: JsonObject): void {
  const group = world.store.get('storage-groups', String(id))
  const devices = (group?.devices ?? []) as readonly JsonObject[]
  change(world, 'storage-groups', id, {
    devices: devices.map((device) => (which(device) ? {...device, ...patch} : device)),
  })
}

/**
 * What each type of job does to the state when its last step ends. A job may be taken up again after the sandbox was killed,
 * so an effect can be carried out twice and must then leave the same. An effect that throws lets its job fail.
 */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  'service.create': createService,
  'service.update': ({id, change: patch}, world) =>
    void change(world, 'services', id, {...objectOf(patch), status: 'running', updatedAt: now(world)}),
  'service.delete': deleteService,
  'service.rotate': rotate,
  'postgresql.drop-user': dropPgUser,
  'postgresql.drop-database': dropPgDatabase,
  'postgresql.clone-database': clonePgDatabase,
  'ollama.pull': ({id, name}, world) => {
    const service = world.store.get('services', String(id))
    if (!service) return
    const place = {aid: service.aid!, cid: service.cid!, sid: service.id}
    world.store.put('ollama-models', {
      id: `${service.id}:${String(name)}`,
      ...place,
      name: name!,
      sizeMb: 4096,
      createdAt: now(world),
    })
  },
  'harbor.build': ({id}, world) => void change(world, 'harbor-images', id, {status: 'completed'}),
  'app.prepare': () => {},
  'app.create': changeDoc,
  'app.update': changeDoc,
  'app.delete': deleteApp,
  'app.build': (input, world) => finishBuild(input, world, false),
  'app.deploy': (input, world) => finishBuild(input, world, true),
  'app.run': ({id}, world) => {
    const output = 'The sandbox has no machines; this command was written down and not run.'
    change(world, 'app-runs', id, {status: 'completed', exitCode: 0, output})
  },
  'cluster.create': changeDoc,
  'cluster.reset': resetCluster,
  'cluster.delete': deleteCluster,
  'node.drain': ({id}, world) => void change(world, 'nodes', id, {status: 'Drained'}),
  'node.delete': deleteNode,
  'maintenance.run': ({id}, world) => void change(world, 'script-runs', id, {status: 'completed', output: 'done'}),
  'storage.wipe': ({id, nid, device}, world) =>
    changeDevices(world, id, (item) => item.nid === nid && item.device === device, {state: 'clean', filesystem: null}),
  'storage.evict': ({id, nid}, world) => changeDevices(world, id, (item) => item.nid === nid, {state: 'clean'}),
  'vm.create': changeDoc,
  'vm.delete': removeDoc,
  'virt.reapply': ({cid}, world) => {
    const cluster = world.store.get('clusters', String(cid))
    if (!cluster) return
    const virt = virtOf({aid: String(cluster.aid), cid: cluster.id}, world)
    const applied = Object.fromEntries(VIRT_KEYS.map((key) => [key, virt[key]!]))
    world.store.put('virt', {...virt, _applied: applied})
  },
}
