import type {JsonObject} from '#core/json'
import type {Doc, Handler} from '../world.ts'
import {accepted, ok, pick, refuse, refuseUnknown, view} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {bodyOf, now, save} from './resources.ts'
import {SERVICE_TYPES} from './service-types.ts'
import {findService, newPassword} from './services.ts'

/** A kind of thing that lives in services of one type, known by its name: topics, queues, rules, models. */
interface Part {
  readonly type: string
  readonly collection: string
  readonly kind: string
  readonly envelope: string
  /** Commands after `services/<type>/{id}/`. */
  readonly list: string
  readonly add?: string
  readonly remove?: string
  readonly defaults?: JsonObject
}

const PARTS: readonly Part[] = [
  {
    type: 'kafka',
    collection: 'kafka-topics',
    kind: 'topic',
    envelope: 'topics',
    list: 'topics',
    add: 'create-topic',
    remove: 'delete-topic',
    defaults: {partitions: 1, replicationFactor: 1},
  },
  {
    type: 'rabbitmq',
    collection: 'rabbitmq-queues',
    kind: 'queue',
    envelope: 'queues',
    list: 'queues',
    add: 'create-queue',
    remove: 'delete-queue',
    defaults: {vhost: '/', durable: true},
  },
  {
    type: 'mysql',
    collection: 'mysql-databases',
    kind: 'database',
    envelope: 'databases',
    list: 'databases',
    add: 'create-database',
    remove: 'drop-database',
  },
  {
    type: 'prometheus',
    collection: 'prometheus-rules',
    kind: 'rule',
    envelope: 'rules',
    list: 'custom-rules',
    add: 'custom-rules-add',
    remove: 'custom-rules-delete',
    defaults: {severity: 'warning'},
  },
  {
    type: 'ollama',
    collection: 'ollama-models',
    kind: 'model',
    envelope: 'models',
    list: 'models',
    remove: 'delete-model',
  },
  {type: 'harbor', collection: 'harbor-images', kind: 'image', envelope: 'images', list: 'images'},
]

/** What leaves of a part: all but the service that it belongs to. Its id is its own business unless it is five characters. */
function partView({sid: _sid, ...part}: Doc): JsonObject {
  const {id, ...rest} = view(part as Doc) as JsonObject & {id: string}
  return id.includes(':') ? rest : {id, ...rest}
}

function partHandlers(part: Part): Record<string, Handler> {
  const {type, collection, kind, envelope} = part
  const at = (command: string): string => `services/${type}/{id}/${command}`
  const idOf = (sid: string, name: string): string => `${sid}:${name}`
  const handlers: Record<string, Handler> = {
    [at(part.list)]: (call, world) => {
      const {id: sid} = findService(type, call, world)
      return ok({[envelope]: world.store.list(collection, {sid}).map(partView)})
    },
  }
  if (part.add) {
    handlers[at(part.add)] = (call, world) => {
      const {id: sid, aid, cid} = findService(type, call, world)
      const name = String(call.body.name)
      if (world.store.get(collection, idOf(sid, name)))
        refuse(409, `${kind}.exists`, `There is a ${kind} ${name} already`)
      const doc: Doc = {
        ...part.defaults,
        ...bodyOf(call),
        id: idOf(sid, name),
        aid: aid!,
        cid: cid!,
        sid,
        createdAt: now(world),
      }
      world.store.put(collection, doc)
      return ok(partView(doc))
    }
  }
  if (part.remove) {
    handlers[at(part.remove)] = (call, world) => {
      const {id: sid} = findService(type, call, world)
      const name = call.params.name ?? call.query.name ?? ''
      if (!world.store.remove(collection, idOf(sid, name))) return refuseUnknown(kind, name)
      return ok({name, message: `The ${kind} ${name} was removed`})
    }
  }
  return handlers
}

const hostOf = ({id, type}: Doc): string => `${id}.${String(type)}.internal`

/** Where a service is reached and, where it asks for a sign-in, with what. */
function credentialsOf(type: string): Handler {
  return (call, world) => {
    const service = findService(type, call, world)
    const {port, scheme, user} = SERVICE_TYPES[type]!
    const address = {host: hostOf(service), port, url: `${scheme}://${hostOf(service)}:${port}`}
    return ok(user === null ? address : {...address, username: user, password: service._password!})
  }
}

function rotate(type: string): Handler {
  return (call, world) => {
    const {id} = findService(type, call, world)
    return accepted({jobId: startJob(world, call, 'service.rotate', {service: id}, steps('Make a password', 'Set it'))})
  }
}

const ROTATED = ['valkey', 'mysql']
const WITH_CREDENTIALS = [
  'valkey',
  'mysql',
  'grafana',
  'litellm',
  'langfuse',
  'vector',
  'clickhouse',
  'netbird-server',
  'rabbitmq',
  'harbor',
  'umami',
  'prometheus',
  'traefik',
]

export const SERVICE_PART_HANDLERS: Handlers = {
  ...Object.assign({}, ...PARTS.map(partHandlers)),
  ...Object.fromEntries(WITH_CREDENTIALS.map((type) => [`services/${type}/{id}/credentials`, credentialsOf(type)])),
  ...Object.fromEntries(ROTATED.map((type) => [`services/${type}/{id}/rotate-credentials`, rotate(type)])),
  'services/ollama/{id}/pull-model': (call, world) => {
    const {id} = findService('ollama', call, world)
    return accepted({
      jobId: startJob(world, call, 'ollama.pull', {id, name: call.body.name!}, steps('Fetch layers', 'Check them')),
    })
  },
  'services/harbor/{id}/build-image': (call, world) => {
    const {id: sid, aid, cid} = findService('harbor', call, world)
    const {image, tag = 'latest'} = call.body
    const id = world.newId()
    world.store.put('harbor-images', {
      id,
      aid: aid!,
      cid: cid!,
      sid,
      image: image!,
      tag,
      status: 'running',
      createdAt: now(world),
    })
    return accepted({id, jobId: startJob(world, call, 'harbor.build', {id}, steps('Build', 'Push'))})
  },
  'services/vector/{id}/search-logs': (call, world) => {
    const {aid, cid} = findService('vector', call, world)
    const lines = world.store.list('logs', {aid: aid!, cid: cid!})
    const found = lines.filter(({message}) => String(message).includes(call.query.query ?? ''))
    const entries = found.slice(-Number(call.query.limit ?? 100))
    return ok({entries: entries.map((line) => pick(line, ['podName', 'containerName', 'timestamp', 'message']))})
  },
  'services/litellm/{id}/api-keys': (call, world) => {
    const {id: sid} = findService('litellm', call, world)
    const keys = world.store.list('litellm-keys', {sid})
    return ok({apiKeys: keys.map((key) => ({id: key.id, name: key.name!, key: key._key!, createdAt: key.createdAt!}))})
  },
  'services/litellm/{id}/add-api-key': (call, world) => {
    const {id: sid, aid, cid} = findService('litellm', call, world)
    const key = {
      id: world.newId(),
      aid: aid!,
      cid: cid!,
      sid,
      name: call.body.name!,
      _key: `sk-${newPassword()}`,
      createdAt: now(world),
    }
    world.store.put('litellm-keys', key)
    return ok(pick(key, ['id', 'name', 'createdAt']))
  },
  'services/cert-manager/{id}/certificates': (call, world) => {
    const {id: sid} = findService('cert-manager', call, world)
    return ok({certificates: world.store.list('certificates', {sid}).map(partView)})
  },
  'services/cert-manager/{id}/renew-certificate': (call, world) => {
    const {id: sid} = findService('cert-manager', call, world)
    const name = String(call.body.name)
    const certificate = world.store.get('certificates', `${sid}:${name}`) ?? refuseUnknown('certificate', name)
    const expiresAt = new Date(world.clock.now() + 90 * 86_400_000).toISOString()
    return ok(
      partView(save({collection: 'certificates'}, certificate, {renewedAt: now(world), expiresAt, ready: true}, world)),
    )
  },
  'services/traefik/{id}/routes': (call, world) => {
    const {aid, cid} = findService('traefik', call, world)
    const zones = world.store.list('cluster-domains', {aid: aid!, cid: cid!})
    const apps = world.store.list('apps', {aid: aid!, cid: cid!})
    const routes = zones.flatMap(({zone}) =>
      apps.map((app) => ({host: `${String(app.name)}.${String(zone)}`, service: app.name!, port: app.port!})),
    )
    return ok({routes})
  },
}
