import {randomBytes} from 'node:crypto'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Doc, Handler, SandboxCall, World} from '../world.ts'
import {accepted, ok, pick, refuse, refuseInput, refuseUnknown, view} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {bodyOf, find, now, owned, type Resource, save} from './resources.ts'
import {logLine, logsOf, metricsOf, statusOf} from './running.ts'
import {RESOURCE_CLASSES, SERVICE_TYPES} from './service-types.ts'

export const SERVICES: Resource = {collection: 'services', kind: 'service', envelope: 'services', perCluster: true}
const SUMMARY = ['id', 'name', 'type', 'status', 'version', 'replicas', 'createdAt']
/** Inputs that name another service, and the type it must have. What is left of the name is the alias. */
const REFERENCES: Readonly<Record<string, string>> = {
  postgresOsid: 'postgresql',
  valkeyOsid: 'valkey',
  minioOsid: 'minio',
  clickhouseOsid: 'clickhouse',
  mysqlOsid: 'mysql',
  prometheusOsid: 'prometheus',
  clickhouseId: 'clickhouse',
  lmcacheValkeyOsid: 'valkey',
  lmcacheMinioOsid: 'minio',
  modelSourceMinioServiceId: 'minio',
}

export const newPassword = (): string => randomBytes(18).toString('base64url')

/** A service of a type by the path. @throws Refusal 404, also when it has another type */
export function findService(type: string, call: SandboxCall, world: World): Doc {
  const service = find(SERVICES, call, world)
  return service.type === type ? service : refuseUnknown('service', service.id)
}

/** What all service types can do, for one of them. */
export function serviceHandlers(type: string): Record<string, Handler> {
  const known = SERVICE_TYPES[type]!
  const at = (rest: string): string => `services/${type}/${rest}`
  const one =
    (work: (service: Doc, call: SandboxCall, world: World) => ReturnType<Handler>): Handler =>
    (call, world) =>
      work(findService(type, call, world), call, world)
  return {
    [at('add')]: (call, world) => addService(type, call, world),
    [at('list')]: (call, world) => {
      const services = owned(SERVICES, call, world).filter((service) => service.type === type)
      return ok({services: services.map((service) => pick(service, known.list ?? SUMMARY))})
    },
    [at('{id}/show')]: one((service) => ok(view(service))),
    [at('{id}/update')]: one(updateService),
    [at('{id}/rename')]: one((service, call, world) => {
      const name = String(call.body.name)
      refuseTakenName(type, name, call, world)
      save(SERVICES, service, {name, updatedAt: now(world)}, world)
      return ok({osid: service.id, name})
    }),
    [at('{id}/delete')]: one((service, call, world) => {
      refuseDependents(service, world)
      save(SERVICES, service, {status: 'deleting'}, world)
      const work = steps('Stop instances', 'Remove volumes')
      return accepted({jobId: startJob(world, call, 'service.delete', {id: service.id}, work)})
    }),
    [at('{id}/restart')]: one((service, _, world) => {
      const changed = save(SERVICES, service, {restartedAt: now(world)}, world)
      logLine(world, changed, 'restarted')
      return ok({osid: service.id, message: `${String(service.name)} is restarting`})
    }),
    [at('{id}/status')]: one((service) => ok(pick(statusOf(service), known.status))),
    [at('{id}/logs')]: one((service, call, world) => ok(logsOf(service, call, world))),
    [at('{id}/resource-metrics')]: one((service, _, world) => ok(metricsOf(service, world))),
  }
}

function addService(type: string, call: SandboxCall, world: World): ReturnType<Handler> {
  const known = SERVICE_TYPES[type]!
  const id = world.newId()
  const {flags = {}, setupKey, ...settings} = bodyOf(call)
  const name = String(settings.name ?? `${type}-${id}`)
  refuseTakenName(type, name, call, world)
  refuseWrongReferences(settings, call, world)
  const replicas = Number(settings.replicas ?? 1)
  const service: Doc = {
    ...known.defaults,
    ...settings,
    id,
    aid: call.params.aid!,
    cid: call.params.cid!,
    name,
    type,
    status: 'pending',
    version: settings.version ?? known.versions[0]!,
    replicas,
    ...(isJsonObject(flags) && Object.keys(flags).length > 0 ? {flags} : {}),
    ...(setupKey === undefined ? {} : {_setupKey: setupKey}),
    _password: newPassword(),
    createdAt: now(world),
  }
  world.store.put('services', service)
  logLine(world, service, `version ${String(service.version)} is being set up`)
  const work = steps('Reserve resources', 'Create volumes', 'Start instances')
  const jobId = startJob(world, call, 'service.create', {id}, work)
  return accepted({id, name, status: 'pending', jobId, ...warnings(replicas, call, world)})
}

function updateService(service: Doc, call: SandboxCall, world: World): ReturnType<Handler> {
  const change = bodyOf(call)
  const differs = Object.entries(change).some(([key, value]) => JSON.stringify(service[key]) !== JSON.stringify(value))
  if (!differs) return ok({osid: service.id, noOp: true, message: 'Everything is as asked already'})
  save(SERVICES, service, {status: 'updating'}, world)
  const work = steps('Check settings', 'Replace instances')
  const jobId = startJob(world, call, 'service.update', {id: service.id, change}, work)
  return accepted({osid: service.id, jobId, ...warnings(Number(change.replicas ?? 1), call, world)})
}

/** More instances than nodes that can take them is allowed, and said. */
function warnings(replicas: number, {params}: SandboxCall, world: World): JsonObject {
  const ready = world.store.list('nodes', {aid: params.aid!, cid: params.cid!}).filter(({status}) => status === 'Ready')
  if (replicas <= ready.length) return {}
  return {
    warnings: [`${replicas} replicas are more than the ${ready.length} nodes that are ready; some will share one`],
  }
}

function refuseTakenName(type: string, name: string, call: SandboxCall, world: World): void {
  const taken = owned(SERVICES, call, world).some((other) => other.type === type && other.name === name)
  if (taken) refuse(409, 'service.name_taken', `There is a ${type} service called ${name} already`)
}

function refuseWrongReferences(settings: JsonObject, call: SandboxCall, world: World): void {
  for (const [field, wanted] of Object.entries(REFERENCES)) {
    const id = settings[field]
    if (id === undefined) continue
    const other = owned(SERVICES, call, world).find((service) => service.id === id)
    if (other?.type !== wanted) refuseInput(field, `names no ${wanted} service of this cluster`)
  }
  const group = settings.storageGroupId
  const groups = world.store.list('storage-groups', {aid: call.params.aid!, cid: call.params.cid!})
  if (group !== undefined && !groups.some(({id}) => id === String(group)))
    refuseInput('storageGroupId', 'names no storage group of this cluster')
}

/** What a service needs, by the inputs that name other services. */
export function dependenciesOf(service: Doc, world: World): JsonObject[] {
  return Object.keys(REFERENCES).flatMap((field) => {
    const other = typeof service[field] === 'string' ? world.store.get('services', service[field]) : undefined
    return other ? [{type: String(other.type), id: other.id, name: String(other.name), alias: aliasOf(field)}] : []
  })
}

/** Services and apps that need a service. */
export function dependentsOf(service: Doc, world: World): JsonObject[] {
  const where = {aid: service.aid as Json, cid: service.cid as Json}
  const services = world.store.list('services', where).flatMap((other) =>
    Object.keys(REFERENCES)
      .filter((field) => other[field] === service.id)
      .map((field) => ({type: String(other.type), id: other.id, name: String(other.name), alias: aliasOf(field)})),
  )
  const apps = world.store.list('apps', where).flatMap((app) =>
    Object.entries((app._requires ?? {}) as JsonObject)
      .filter(([, need]) => isJsonObject(need) && need.id === service.id)
      .map(([alias]) => ({type: 'app', id: app.id, name: String(app.name), alias})),
  )
  return [...services, ...apps]
}

const aliasOf = (field: string): string => field.replace(/(Osid|ServiceId|Id)$/, '')

function refuseDependents(service: Doc, world: World): void {
  const dependents = dependentsOf(service, world)
  if (dependents.length > 0)
    refuse(409, 'service.has_dependents', `${String(service.name)} is needed by others`, {dependents})
}

function typeOf({params}: SandboxCall): string {
  const {type = ''} = params
  return SERVICE_TYPES[type] ? type : refuseUnknown('service_type', type)
}

export const SERVICE_HANDLERS: Handlers = {
  ...Object.assign({}, ...Object.keys(SERVICE_TYPES).map(serviceHandlers)),
  'services/list': (call, world) =>
    ok({services: owned(SERVICES, call, world).map((service) => pick(service, SUMMARY))}),
  'services/{id}/dependencies': (call, world) => ok({dependencies: dependenciesOf(find(SERVICES, call, world), world)}),
  'services/{id}/dependents': (call, world) => ok({dependents: dependentsOf(find(SERVICES, call, world), world)}),
  'service-info/{type}/versions': (call) => {
    const type = typeOf(call)
    const {versions} = SERVICE_TYPES[type]!
    return ok({type, versions, default: versions[0]!})
  },
  'service-info/{type}/rrc': (call) => {
    const type = typeOf(call)
    return ok({classes: RESOURCE_CLASSES.map((size) => ({...size, id: `${type}.${size.id}`}))})
  },
  'service-info/{type}/advanced-config-schema': (call) => {
    const type = typeOf(call)
    return ok({type, fields: SERVICE_TYPES[type]!.advanced ?? []})
  },
}
