import {isJsonObject, type JsonObject} from '#core/json'
import type {Doc, Handler, Reply, SandboxCall, World} from '../world.ts'
import {accepted, ok, pick, refuse, refuseInput, view} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {bodyOf, find, now, owned, type Resource, save} from './resources.ts'
import {logLine, logsOf, metricsOf, statusOf} from './running.ts'
import {RESOURCE_CLASSES} from './service-types.ts'

export const APPS: Resource = {collection: 'apps', kind: 'app', envelope: 'apps', perCluster: true}

const one =
  (work: (app: Doc, call: SandboxCall, world: World) => Reply): Handler =>
  (call, world) =>
    work(find(APPS, call, world), call, world)

/** A change that takes effect with a new deployment: it is kept when the job has done it. */
export function redeploy(app: Doc, change: JsonObject, call: SandboxCall, world: World): string {
  const work = steps('Render settings', 'Replace instances')
  return startJob(world, call, 'app.update', {collection: 'apps', id: app.id, change}, work)
}

function addApp(call: SandboxCall, world: World): Reply {
  const name = String(call.body.name)
  refuseTakenName(name, call, world)
  const id = world.newId()
  const {aid = '', cid = ''} = call.params
  const defaults = {port: 8080, deployType: 'image', replicas: 1}
  const app = {...defaults, ...bodyOf(call), id, aid, cid, name, status: 'pending', createdAt: now(world)}
  world.store.put('apps', app)
  logLine(world, app, 'is being set up')
  const input = {collection: 'apps', id, change: {status: 'running'}}
  return accepted({
    id,
    name,
    status: 'pending',
    jobId: startJob(world, call, 'app.create', input, steps('Reserve resources', 'Set up')),
  })
}

function updateApp(app: Doc, call: SandboxCall, world: World): Reply {
  const change = bodyOf(call)
  const differs = Object.entries(change).some(([key, value]) => app[key] !== value)
  if (!differs) return ok({osid: app.id, noOp: true, message: 'Everything is as asked already'})
  return accepted({jobId: redeploy(app, change, call, world)})
}

/** Starts a build and what follows it. The build is listed from now on. */
function startBuild(app: Doc, sha: string, type: 'app.build' | 'app.deploy', call: SandboxCall, world: World): Reply {
  const buildId = world.newId()
  const image = `registry.internal/${String(app.name)}:${sha.slice(0, 12)}`
  world.store.change(() => {
    const {aid = '', cid = ''} = call.params
    world.store.put('builds', {
      id: buildId,
      aid,
      cid,
      appId: app.id,
      sha,
      status: 'running',
      image,
      createdAt: now(world),
      completedAt: null,
    })
    save(APPS, app, {status: type === 'app.deploy' ? 'deploying' : 'building'}, world)
  })
  logLine(world, buildOwner(app, buildId), `building ${sha}`)
  const work = type === 'app.deploy' ? steps('Fetch', 'Build', 'Push', 'Roll out') : steps('Fetch', 'Build', 'Push')
  return accepted({jobId: startJob(world, call, type, {id: app.id, buildId, sha, image}, work)})
}

/** Builds have a log of their own, under their own id. */
export const buildOwner = (app: Doc, buildId: string): Doc => ({
  ...app,
  id: buildId,
  name: `${String(app.name)}-build`,
  type: 'build',
})

const variables = (value: unknown): JsonObject => (isJsonObject(value) ? value : {})

/** Variables as they will be. Leaving one out drops it, which has to be allowed aloud. */
function newVariables(app: Doc, key: '_envVars' | '_secretEnvVars', call: SandboxCall): JsonObject {
  const wanted = variables(call.body.envVars)
  const dropped = Object.keys(variables(app[key])).filter((name) => !(name in wanted))
  if (dropped.length > 0 && call.body.allowDrop !== true) {
    refuse(409, 'app.env_vars_dropped', `${dropped.join(', ')} would be dropped; say allowDrop to do so`, {
      details: dropped,
    })
  }
  return wanted
}

/** Secret files as they will be; the content is kept as base64. */
function newFiles(app: Doc, body: JsonObject): JsonObject {
  const files = {...variables(app._files)}
  for (const file of (body.add ?? []) as readonly JsonObject[])
    files[String(file.filename)] = {mountPath: file.mountPath!, content: file.content!}
  for (const name of (body.remove ?? []) as readonly string[]) {
    if (!(name in files)) refuseInput('remove', `names ${name}, which is no file of this app`)
    delete files[name]
  }
  return files
}

function updateSecrets(app: Doc, call: SandboxCall, world: World): Reply {
  const {body} = call
  const change = {
    _envVars: {...variables(app._envVars), ...variables(body.envVars)},
    _secretEnvVars: {...variables(app._secretEnvVars), ...variables(body.secretEnvVars)},
    _files: newFiles(app, body),
  }
  return accepted({jobId: redeploy(app, change, call, world)})
}

function refuseTakenName(name: string, call: SandboxCall, world: World): void {
  if (owned(APPS, call, world).some((other) => other.name === name))
    refuse(409, 'app.name_taken', `There is an app called ${name} already`)
}

function setRequires(app: Doc, call: SandboxCall, world: World): Reply {
  const wanted = variables(call.body.requires)
  const complete = Object.entries(wanted).map(([alias, need]) => {
    const {id, type, config = {}, env = {}} = variables(need)
    const service = world.store.get('services', String(id))
    if (service?.cid !== app.cid || service?.type !== type)
      refuseInput(`requires.${alias}`, `names no ${String(type)} service of this cluster`)
    return [alias, {id: id!, type: type!, config, env}]
  })
  return accepted({jobId: redeploy(app, {_requires: Object.fromEntries(complete)}, call, world)})
}

function dependencies(app: Doc, world: World): JsonObject[] {
  return Object.entries(variables(app._requires)).flatMap(([alias, need]) => {
    const service = world.store.get('services', String(variables(need).id))
    return service ? [{type: String(service.type), id: service.id, name: String(service.name), alias}] : []
  })
}

function ways(app: Doc, world: World): JsonObject[] {
  const zones = world.store.list('cluster-domains', {aid: app.aid!, cid: app.cid!})
  const outside = zones.map(({zone}) => ({
    type: 'public',
    name: String(zone),
    link: `https://${String(app.name)}.${String(zone)}`,
  }))
  return [
    {
      type: 'cluster',
      name: 'internal',
      link: `http://${String(app.name)}.${String(app.cid)}.internal:${Number(app.port)}`,
    },
    ...outside,
  ]
}

export const APP_HANDLERS: Handlers = {
  'apps/list': (call, world) =>
    ok({apps: owned(APPS, call, world).map((app) => pick(app, ['id', 'name', 'port', 'deployType']))}),
  'apps/show': one((app) => ok(view(app))),
  'apps/add': addApp,
  'apps/update': one(updateApp),
  'apps/delete': one((app, call, world) => {
    save(APPS, app, {status: 'deleting'}, world)
    return accepted({jobId: startJob(world, call, 'app.delete', {id: app.id}, steps('Stop instances', 'Remove'))})
  }),
  'apps/rename': one((app, call, world) => {
    const name = String(call.body.name)
    refuseTakenName(name, call, world)
    save(APPS, app, {name}, world)
    return ok({osid: app.id, name})
  }),
  'apps/restart': one((app, _, world) => {
    const changed = save(APPS, app, {restartedAt: now(world)}, world)
    logLine(world, changed, 'restarted')
    return ok({osid: app.id, message: `${String(app.name)} is restarting`})
  }),
  'apps/status': one((app) => ok(pick(statusOf(app), ['state', 'reason', 'replicas', 'message']))),
  'apps/logs': one((app, call, world) => ok(logsOf(app, call, world))),
  'apps/resource-metrics': one((app, _, world) => ok(metricsOf(app, world))),
  'apps/builds': one((app, _, world) => {
    const builds = world.store.list('builds', {appId: app.id})
    return ok({
      builds: builds.map((build) => pick(build, ['id', 'sha', 'status', 'image', 'createdAt', 'completedAt'])),
    })
  }),
  'apps/build-logs': one((app, call, world) => {
    const build = find({...APPS, collection: 'builds', kind: 'build', param: 'buildId'}, call, world)
    return ok(logsOf(buildOwner(app, build.id), call, world))
  }),
  'apps/deploy': one((app, call, world) => startBuild(app, String(call.body.sha), 'app.deploy', call, world)),
  'apps/build': one((app, call, world) =>
    startBuild(app, String(call.body.sha ?? app.sha ?? 'main'), 'app.build', call, world),
  ),
  'apps/run': one((app, call, world) => {
    const id = world.newId()
    const {aid = '', cid = ''} = call.params
    const command = String(call.body.command)
    world.store.put('app-runs', {
      id,
      aid,
      cid,
      appId: app.id,
      command,
      status: 'running',
      exitCode: null,
      output: '',
      createdAt: now(world),
    })
    return accepted({jobId: startJob(world, call, 'app.run', {id}, steps('Start an instance', 'Run'))})
  }),
  'apps/runs': one((app, _, world) => {
    const runs = world.store.list('app-runs', {appId: app.id})
    return ok({runs: runs.map((run) => pick(run, ['id', 'command', 'status', 'exitCode', 'output', 'createdAt']))})
  }),
  'apps/env-vars/list': one((app) => ok({envVars: variables(app._envVars)})),
  'apps/env-vars/set': one((app, call, world) =>
    accepted({jobId: redeploy(app, {_envVars: newVariables(app, '_envVars', call)}, call, world)}),
  ),
  'apps/secret-env-vars/list': one((app) => ok({envVars: variables(app._secretEnvVars)})),
  'apps/secret-env-vars/set': one((app, call, world) =>
    accepted({jobId: redeploy(app, {_secretEnvVars: newVariables(app, '_secretEnvVars', call)}, call, world)}),
  ),
  'apps/secrets/update': one(updateSecrets),
  'apps/requires/list': one((app) => ok(variables(app._requires))),
  'apps/requires/set': one(setRequires),
  'apps/secret-files/update': one((app, call, world) =>
    accepted({jobId: redeploy(app, {_files: newFiles(app, call.body)}, call, world)}),
  ),
  'apps/service-port-mappings/list': one((app) => ok({mappings: app._mappings ?? []})),
  'apps/service-port-mappings/set': one((app, call, world) => {
    const mappings = (call.body.mappings as readonly JsonObject[]).map((mapping) => ({protocol: 'TCP', ...mapping}))
    save(APPS, app, {_mappings: mappings}, world)
    return ok({mappings})
  }),
  'apps/network-access': one((app, _, world) => ok({endpoints: ways(app, world)})),
  'apps/dependencies': one((app, _, world) => ok({dependencies: dependencies(app, world)})),
  'apps/manifest': one((app) =>
    ok({manifest: String(app._manifest ?? `name: ${String(app.name)}\nport: ${Number(app.port)}\n`)}),
  ),
  'apps/replace-manifest': one((app, call, world) =>
    accepted({jobId: redeploy(app, {_manifest: call.body.manifest!}, call, world)}),
  ),
  'app-info/rrc': () => ok({classes: RESOURCE_CLASSES.map((size) => ({...size, id: `app.${size.id}`}))}),
}
