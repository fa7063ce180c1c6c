import {createHash} from 'node:crypto'
import type {Json, JsonObject} from '#core/json'
import {newSshKey} from './handlers/machines.ts'
import {putObject} from './handlers/minio.ts'
import {
  adminRole,
  ensureDatabase,
  ensureService,
  ensureUser,
  grantDatabase,
  realName,
} from './handlers/postgresql-server.ts'
import {SERVICE_TYPES} from './handlers/service-types.ts'
import {newPassword} from './handlers/services.ts'
import {
  ACCOUNTS,
  APPS,
  CLUSTERS,
  DOCUMENTS,
  MEMBERS,
  MODULES,
  NODES,
  SERVICES,
  TOPICS,
  USERS_AND_POSTS,
} from './seed-data.ts'
import type {Doc, World} from './world.ts'

/** Fills an empty store. Does not touch PostgreSQL, which is made when it is first used; see {@link seedPostgres}. */
export function seed(world: World): Promise<void> {
  const {store} = world
  const createdAt = new Date(world.clock.now()).toISOString()
  const aidOf = new Map(CLUSTERS.map(({id, aid}) => [id, aid as string]))
  const placed = (row: JsonObject & {id: string}): Doc => ({
    ...row,
    aid: row.aid ?? aidOf.get(String(row.cid)) ?? '',
    createdAt,
  })
  store.change(() => {
    for (const account of ACCOUNTS) store.put('accounts', account)
    for (const member of MEMBERS) store.put('members', {...member, id: `${String(member.aid)}:${String(member.uid)}`})
    for (const {on, ...module} of MODULES) {
      for (const {id: aid} of ACCOUNTS)
        store.put('modules', {...module, id: `${aid}:${module.key}`, aid, enabled: on.includes(aid)})
    }
    for (const cluster of CLUSTERS) store.put('clusters', {...placed(cluster), ...clusterParts()})
    for (const {reason, ...node} of NODES) store.put('nodes', {...placed(node), ...nodeParts(node.status, reason)})
    for (const service of SERVICES) {
      store.put('services', placed({...serviceParts(service.type), ...service}))
      seedLog(world, placed(service), service.type, createdAt)
    }
    for (const app of APPS) seedApp(world, placed({status: 'running', ...app}), createdAt)
    for (const [collection, rows] of Object.entries(DOCUMENTS))
      for (const row of rows) store.put(collection, placed(row))
    for (const topic of TOPICS) store.put('topics', topic)
    seedObjects(world, createdAt)
    seedDatabases(world, createdAt)
    seedMachines(world, createdAt)
    seedKeys(world, createdAt)
    store.put('mcp-notes', {
      id: 'acme1',
      aid: 'acme1',
      instructions: 'Ask before anything in production is removed.',
      updatedAt: createdAt,
    })
    store.put('settings', {id: 'acme1', aid: 'acme1', settings: {timezone: 'UTC'}})
  })
  return Promise.resolve()
}

/** Makes on the real server what the store says of PostgreSQL services, and the rows of every users-db. */
export async function seedPostgres({store, postgres}: World): Promise<void> {
  for (const service of store.list('services', {type: 'postgresql', status: 'running'})) {
    await ensureService(postgres, service)
    const databases = store.list('pg-databases', {sid: service.id})
    const users = store.list('pg-users', {sid: service.id})
    for (const user of users) await ensureUser(postgres, user)
    for (const database of databases) {
      const owner = users.find(({name}) => name === database.owner)
      await ensureDatabase(postgres, database, String(owner?._real ?? adminRole(service.id)))
      if (service.name === 'users-db') {
        for (const sql of USERS_AND_POSTS) await asAdmin(postgres, service, database, sql)
      }
      const allowed = users.filter((user) => (user.databases as readonly string[]).includes(String(database.name)))
      for (const user of allowed) await grantDatabase(postgres, user, database)
    }
  }
}

const asAdmin = (postgres: World['postgres'], service: Doc, database: Doc, sql: string): Promise<unknown> =>
  postgres.run({database: String(database._real), role: adminRole(service.id), sql, readOnly: false, limit: 1})

function clusterParts(): JsonObject {
  const members = ['etcd-0', 'etcd-1', 'etcd-2'].map((name, index) => ({
    memberId: `m${index + 1}`,
    name,
    healthy: true,
  }))
  return {status: 'running', kubernetesVersion: '1.34.1', _token: newPassword(), _etcd: members}
}

function nodeParts(status: Json | undefined, reason: Json | undefined): JsonObject {
  const ready = status === undefined
  const conditions = [
    {type: 'Ready', status: ready ? 'True' : 'False', reason: ready ? 'KubeletReady' : (reason ?? 'Unknown')},
    {type: 'DiskPressure', status: 'False', reason: 'KubeletHasNoDiskPressure'},
  ]
  return {status: ready ? 'Ready' : 'NotReady', kubeletVersion: 'v1.34.1', schedulable: true, conditions}
}

function serviceParts(type: string): JsonObject {
  const {versions, defaults} = SERVICE_TYPES[type]!
  return {...defaults, status: 'running', version: versions[0]!, replicas: 1, _password: newPassword()}
}

function seedLog(world: World, {id, aid, cid, name}: Doc, containerName: string, timestamp: string): void {
  for (const [index, message] of ['starting', 'configuration read', 'ready'].entries()) {
    const line = {
      id: `${id}-${String(index + 1).padStart(6, '0')}`,
      aid: aid!,
      cid: cid!,
      owner: id,
      podName: `${String(name)}-0`,
    }
    world.store.put('logs', {...line, containerName, timestamp, message})
  }
}

/** An app that was deployed once: its build is listed and has a log. */
function seedApp(world: World, app: Doc, createdAt: string): void {
  const {id, aid, cid, name} = app
  const buildId = `b${id.slice(1)}`
  const sha = '4f1c2d7'
  const image = String(app.image ?? `registry.internal/${String(name)}:${sha}`)
  world.store.put('apps', {...app, image, sha, buildId, deployedAt: createdAt})
  world.store.put('builds', {
    id: buildId,
    aid: aid!,
    cid: cid!,
    appId: id,
    sha,
    status: 'completed',
    image,
    createdAt,
    completedAt: createdAt,
  })
  seedLog(world, app, 'app', createdAt)
  seedLog(world, {...app, id: buildId, name: `${String(name)}-build`}, 'build', createdAt)
}

function seedObjects(world: World, createdAt: string): void {
  const place = {aid: 'acme1', cid: 'p7d2k', sid: 'mn1a7'}
  for (const [name, publicRead] of [
    ['invoices', false],
    ['website', true],
  ] as const) {
    const bucket = {id: `mn1a7/${name}`, ...place, name, publicRead, createdAt}
    world.store.put('buckets', bucket)
    const file = publicRead
      ? {key: 'index.html', contentType: 'text/html', text: '<h1>Hello</h1>\n'}
      : {key: '2026/10.csv', contentType: 'text/csv', text: 'number,total\n1,100\n'}
    putObject(world, bucket, {...file, bytes: Buffer.from(file.text)})
  }
  world.store.put('valkey-data', {
    id: 'vk1a7:motd',
    aid: 'acme1',
    cid: 'p7d2k',
    sid: 'vk1a7',
    key: 'motd',
    value: 'hello',
    ttlSeconds: null,
  })
  const certificate = {
    id: 'cm1a7:web',
    aid: 'acme1',
    cid: 'p7d2k',
    sid: 'cm1a7',
    name: 'web',
    domain: 'web.apps.acme.example',
    ready: true,
  }
  const expiresAt = new Date(world.clock.now() + 30 * 86_400_000).toISOString()
  world.store.put('certificates', {...certificate, renewedAt: createdAt, expiresAt})
}

/** Every PostgreSQL service has a database `app` and a user `app` in it. */
function seedDatabases({store}: World, createdAt: string): void {
  for (const {id: sid, aid, cid} of store.list('services', {type: 'postgresql'})) {
    const place = {id: `${sid}:app`, aid: aid!, cid: cid!, sid, name: 'app'}
    store.put('pg-databases', {...place, owner: adminRole(sid), _real: realName(store, 'pg-databases', sid, 'app')})
    store.put('pg-users', {
      ...place,
      databases: ['app'],
      _real: realName(store, 'pg-users', sid, 'app'),
      _password: newPassword(),
      createdAt,
    })
  }
}

function seedMachines({store}: World, createdAt: string): void {
  const place = {aid: 'acme1', cid: 'p7d2k'}
  const shared = {
    ...place,
    cpu: 2,
    memoryMb: 4096,
    diskGb: 20,
    image: 'debian-13',
    sshKeyUpdatedAt: createdAt,
    createdAt,
  }
  store.put('vms', {
    id: 'vm1a7',
    ...shared,
    name: 'builder-1',
    status: 'running',
    groupId: 'vg1a7',
    nid: 'n1aa4',
    _sshKey: newSshKey(),
  })
  store.put('vms', {
    id: 'vm1b8',
    ...shared,
    name: 'builder-2',
    status: 'stopped',
    groupId: null,
    nid: 'n1aa4',
    _sshKey: newSshKey(),
  })
  store.put('vm-addresses', {id: 'va1a7', ...place, address: '203.0.113.0', blockId: 'vb1a7', vmId: 'vm1a7', createdAt})
}

/** A key that was there before; nobody knows its value any more. */
function seedKeys({store}: World, createdAt: string): void {
  const _hash = createHash('sha256').update(newPassword()).digest('hex')
  const key = {
    id: 'ak1a7',
    aid: 'acme1',
    uid: 'user-1',
    name: 'ci',
    tiers: ['read', 'write'],
    prefix: 'runos_pat_ci00',
    _hash,
  }
  store.put('api-keys', {...key, createdAt, expiresAt: null, revokedAt: null})
}
