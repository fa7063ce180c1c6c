import type {JsonObject} from '#core/json'
import type {Doc, SandboxCall, World} from '../world.ts'
import {accepted, ok, refuse, refuseInput, refuseUnknown, view} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {add, find, list, patch, type Resource, remove, save, show} from './resources.ts'

const GROUPS: Resource = {
  collection: 'storage-groups',
  kind: 'storage_group',
  envelope: 'storageGroups',
  perCluster: true,
}

const devicesOf = (group: Doc): readonly JsonObject[] => group.devices as readonly JsonObject[]
const names = (group: Doc): readonly string[] => group.nodes as readonly string[]

function findDevice(call: SandboxCall, world: World): {group: Doc; device: JsonObject} {
  const group = find(GROUPS, call, world)
  const {nid, device: name} = call.body
  const device = devicesOf(group).find((item) => item.nid === nid && item.device === name)
  return device ? {group, device} : refuseUnknown('device', String(name))
}

/** Storage groups have numbers, unlike everything else: services name them in `storageGroupId`, an integer. */
function nextNumber(world: World): string {
  const numbers = world.store.list('storage-groups').map(({id}) => Number(id))
  return String(Math.max(0, ...numbers) + 1)
}

export const STORAGE_HANDLERS: Handlers = {
  'storage-groups/list': list(GROUPS),
  'storage-groups/{id}/show': show(GROUPS),
  'storage-groups/add': add(GROUPS, (_, world) => ({id: nextNumber(world), replicas: 2, nodes: [], devices: []})),
  'storage-groups/{id}/update': patch(GROUPS),
  'storage-groups/{id}/delete': remove(GROUPS, (group, world) => {
    const users = world.store
      .list('services', {aid: group.aid!, cid: group.cid!})
      .filter(({storageGroupId}) => String(storageGroupId) === group.id)
    const dependents = users.map(({id, type, name}) => ({type: String(type), id, name: String(name), alias: 'storage'}))
    if (dependents.length > 0) refuse(409, 'storage_group.in_use', 'Volumes lie on this storage group', {dependents})
  }),
  'storage-groups/{id}/add-device': (call, world) => {
    const group = find(GROUPS, call, world)
    const {nid, device, sizeGb} = call.body
    const node = world.store.get('nodes', String(nid))
    if (node?.cid !== group.cid) refuseInput('nid', 'names no node of this cluster')
    if (devicesOf(group).some((item) => item.nid === nid && item.device === device))
      refuse(409, 'device.exists', `${String(device)} belongs to it already`)
    const devices = [
      ...devicesOf(group),
      {device: device!, nid: nid!, sizeGb: sizeGb!, state: 'clean', filesystem: null},
    ]
    return ok(view(save(GROUPS, group, {devices, nodes: [...new Set([...names(group), String(nid)])]}, world)))
  },
  'storage-groups/{id}/remove-device': (call, world) => {
    const {group, device} = findDevice(call, world)
    return ok(view(save(GROUPS, group, {devices: devicesOf(group).filter((item) => item !== device)}, world)))
  },
  'storage-groups/{id}/remove-node': (call, world) => {
    const group = find(GROUPS, call, world)
    const {nid} = call.body
    if (!names(group).includes(String(nid))) return refuseUnknown('node', String(nid))
    if (devicesOf(group).some((item) => item.nid === nid && item.state === 'in-use'))
      refuse(409, 'node.in_use', 'Volumes lie on this node; evict it first')
    const change = {
      nodes: names(group).filter((id) => id !== nid),
      devices: devicesOf(group).filter((item) => item.nid !== nid),
    }
    return ok(view(save(GROUPS, group, change, world)))
  },
  'storage-groups/{id}/inspect-device': (call, world) => ok(findDevice(call, world).device),
  'storage-groups/{id}/wipe-device': (call, world) => {
    const {group, device} = findDevice(call, world)
    const devices = devicesOf(group).map((item) => (item === device ? {...item, state: 'wiping'} : item))
    save(GROUPS, group, {devices}, world)
    const input = {id: group.id, nid: device.nid!, device: device.device!}
    return accepted({jobId: startJob(world, call, 'storage.wipe', input, steps('Unmount', 'Wipe'))})
  },
  'storage-groups/{id}/evict-node': (call, world) => {
    const group = find(GROUPS, call, world)
    const {nid} = call.body
    if (!names(group).includes(String(nid))) return refuseUnknown('node', String(nid))
    return accepted({
      jobId: startJob(world, call, 'storage.evict', {id: group.id, nid: nid!}, steps('Copy volumes', 'Let go')),
    })
  },
}
