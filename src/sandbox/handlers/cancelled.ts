import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Doc, World} from '../world.ts'

/** Puts back a document that a job had marked as being worked on. */
function put(world: World, collection: string, id: Json | undefined, change: JsonObject): void {
  const doc = world.store.get(collection, String(id))
  if (doc) world.store.put(collection, {...doc, ...change, id: doc.id})
}

const running = (collection: string) => (input: JsonObject, world: World) =>
  put(world, collection, input.id, {status: 'running'})
const failed = (collection: string) => (input: JsonObject, world: World) =>
  put(world, collection, input.id, {status: 'failed', error: 'It was cancelled'})

/** A build that was given up has failed; the app goes on with what it ran before, if it ran. */
function giveUpBuild({id, buildId}: JsonObject, world: World): void {
  const app = world.store.get('apps', String(id))
  put(world, 'builds', buildId, {status: 'failed', completedAt: new Date(world.clock.now()).toISOString()})
  put(world, 'apps', id, {status: app?.sha === undefined ? 'pending' : 'running'})
}

/** A node that was to be drained or removed takes new instances again, unless it was not ready before. */
function keepNode({id, teardown}: JsonObject, world: World): void {
  const conditions = (world.store.get('nodes', String(id))?.conditions ?? []) as readonly JsonObject[]
  const ready = conditions.some(
    (condition) => isJsonObject(condition) && condition.type === 'Ready' && condition.status === 'True',
  )
  put(world, 'nodes', id, {status: ready ? 'Ready' : 'NotReady', schedulable: true})
  if (teardown !== undefined) world.store.remove('node-teardowns', String(teardown))
}

/** What is put back when a job of a type is cancelled. The others leave no mark before their last step. */
const UNDO: Readonly<Record<string, (input: JsonObject, world: World) => void>> = {
  'service.create': failed('services'),
  'service.update': running('services'),
  'service.delete': running('services'),
  'app.create': (input, world) => put(world, 'apps', input.id, {status: 'failed'}),
  'app.delete': running('apps'),
  'app.build': giveUpBuild,
  'app.deploy': giveUpBuild,
  'app.run': (input, world) =>
    put(world, 'app-runs', input.id, {status: 'completed', exitCode: 130, output: 'It was cancelled'}),
  'cluster.create': running('clusters'),
  'cluster.delete': running('clusters'),
  'cluster.reset': running('clusters'),
  'node.drain': keepNode,
  'node.delete': keepNode,
  'vm.create': (input, world) => put(world, 'vms', input.id, {status: 'stopped'}),
  'vm.delete': (input, world) => put(world, 'vms', input.id, {status: 'stopped'}),
  'maintenance.run': (input, world) =>
    put(world, 'script-runs', input.id, {status: 'completed', output: 'It was cancelled'}),
  'harbor.build': (input, world) => void world.store.remove('harbor-images', String(input.id)),
  'storage.wipe': ({id, nid, device}, world) => {
    const devices = (world.store.get('storage-groups', String(id))?.devices ?? []) as readonly JsonObject[]
    const kept = devices.map((item) => (item.nid === nid && item.device === device ? {...item, state: 'in-use'} : item))
    put(world, 'storage-groups', id, {devices: kept})
  },
}

/** Leaves nothing half marked after a job was cancelled: what it was to change stays as it was, what it was to make has failed. */
export function undoMarks(job: Doc, world: World): void {
  const input = job._input
  if (isJsonObject(input)) UNDO[String(job.type)]?.(input, world)
}
