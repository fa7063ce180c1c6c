import {generateKeyPairSync} from 'node:crypto'
import type {JsonObject} from '#core/json'
import type {Doc, Handler, Reply, SandboxCall, World} from '../world.ts'
import {accepted, ok, refuse, refuseInput, view} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {add, bodyOf, find, list, now, owned, patch, type Resource, remove, save, show} from './resources.ts'

const cluster = (collection: string, kind: string, envelope: string): Resource => ({
  collection,
  kind,
  envelope,
  perCluster: true,
})
export const VMS = cluster('vms', 'vm', 'vms')
const GROUPS: Resource = {...cluster('vm-groups', 'vm_group', 'vmGroups'), show: groupView}
const IMAGES = cluster('vm-images', 'vm_image', 'vmImages')
const NETWORKS = cluster('vm-networks', 'vm_network', 'vmNetworks')
const BLOCKS: Resource = {...cluster('vm-address-blocks', 'vm_address_block', 'vmAddressBlocks'), show: blockView}
const ADDRESSES = cluster('vm-addresses', 'vm_address', 'vmAddresses')

function groupView(group: Doc, world: World): JsonObject {
  const size = world.store.list('vms', {groupId: group.id}).length
  return {...view(group), size}
}

const addressesOf = (block: Doc, world: World): readonly Doc[] => world.store.list('vm-addresses', {blockId: block.id})
/** Addresses that a block holds: 2 to the power of the bits that its prefix leaves. */
const sizeOf = (block: Doc): number => 2 ** (32 - Number(String(block.block).split('/')[1]))

function blockView(block: Doc, world: World): JsonObject {
  return {...view(block), free: sizeOf(block) - addressesOf(block, world).length}
}

/** Notes what happened to a machine; `vm-events/list` shows it. */
function note(vm: Doc, action: string, message: string, world: World): void {
  const {aid, cid} = vm as unknown as {aid: string; cid: string}
  world.store.put('vm-events', {id: world.newId(), aid, cid, vmId: vm.id, action, message, createdAt: now(world)})
}

const one =
  (work: (vm: Doc, call: SandboxCall, world: World) => Reply): Handler =>
  (call, world) =>
    work(find(VMS, call, world), call, world)

/** A change of state that is only possible from some states. */
const turn = (action: string, from: readonly string[], to: string): Handler =>
  one((vm, _, world) => {
    if (!from.includes(String(vm.status)))
      refuse(409, 'vm.wrong_state', `${String(vm.name)} is ${String(vm.status)}, so it cannot ${action}`)
    const changed = save(VMS, vm, {status: to, ...(action === 'restart' ? {restartedAt: now(world)} : {})}, world)
    note(vm, action, `${String(vm.name)} is ${to}`, world)
    return ok(view(changed))
  })

/** A new key for entering a machine. */
export function newSshKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({type: 'pkcs8', format: 'pem'}).toString()
}

function addVm(call: SandboxCall, world: World): Reply {
  const id = world.newId()
  const {aid = '', cid = ''} = call.params
  const {groupId = null, ...body} = bodyOf(call)
  if (groupId !== null) find({...GROUPS, kind: 'vm_group'}, call, world, String(groupId))
  const image = owned(IMAGES, call, world).find(({name}) => name === body.image)
  if (!image) refuseInput('image', 'names no image of this cluster')
  const host = world.store.list('nodes', {aid, cid}).find(({status, role}) => status === 'Ready' && role === 'worker')
  if (!host) return refuse(409, 'vm.no_node', 'No node can take a virtual machine')
  const times = {sshKeyUpdatedAt: now(world), createdAt: now(world)}
  const vm: Doc = {
    cpu: 2,
    memoryMb: 4096,
    diskGb: 20,
    ...body,
    id,
    aid,
    cid,
    groupId,
    nid: host.id,
    status: 'provisioning',
    _sshKey: newSshKey(),
    ...times,
  }
  world.store.put('vms', vm)
  note(vm, 'add', `${String(vm.name)} is being made`, world)
  const input = {collection: 'vms', id, change: {status: 'running'}}
  return accepted({
    id,
    name: vm.name!,
    status: 'provisioning',
    jobId: startJob(world, call, 'vm.create', input, steps('Copy the image', 'Start')),
  })
}

function usage(call: SandboxCall, world: World): Reply {
  const vms = owned({...VMS, perCluster: false}, call, world)
  const sum = (key: string): number => vms.reduce((total, vm) => total + Number(vm[key]), 0)
  const running = vms.filter(({status}) => status === 'running').length
  return ok({vmCount: vms.length, running, cpu: sum('cpu'), memoryMb: sum('memoryMb'), diskGb: sum('diskGb')})
}

const parts = (collection: string, vm: Doc, world: World): JsonObject[] =>
  world.store.list(collection, {vmId: vm.id}).map((part) => view(part))

function allocate(call: SandboxCall, world: World): Reply {
  const block = find(BLOCKS, call, world, String(call.body.blockId))
  const vm = call.body.vmId === undefined ? undefined : find(VMS, call, world, String(call.body.vmId))
  const base = String(block.block).split('/')[0]!.split('.').map(Number)
  const taken = new Set(addressesOf(block, world).map(({address}) => address))
  const all = Array.from({length: sizeOf(block)}, (_, index) => `${base.slice(0, 3).join('.')}.${base[3]! + index}`)
  const address =
    all.find((candidate) => !taken.has(candidate)) ??
    refuse(409, 'vm_address.none_left', 'Every address of this block is given out')
  const {aid = '', cid = ''} = call.params
  const doc = {id: world.newId(), aid, cid, address, blockId: block.id, vmId: vm?.id ?? null, createdAt: now(world)}
  world.store.put('vm-addresses', doc)
  return ok(view(doc))
}

/** A picture of one pixel, black while the machine is off: the sandbox has no screens. */
const PIXEL = {
  on: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  off: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
}

export const MACHINE_HANDLERS: Handlers = {
  'vms/list': list(VMS),
  'vms/{id}/show': show(VMS),
  'vms/add': addVm,
  'vms/{id}/rename': patch(VMS),
  'vms/{id}/delete': one((vm, call, world) => {
    save(VMS, vm, {status: 'deleting'}, world)
    note(vm, 'delete', `${String(vm.name)} is being removed`, world)
    return accepted({
      jobId: startJob(world, call, 'vm.delete', {collection: 'vms', id: vm.id}, steps('Stop', 'Remove the disk')),
    })
  }),
  'vms/{id}/start': turn('start', ['stopped'], 'running'),
  'vms/{id}/stop': turn('stop', ['running', 'paused'], 'stopped'),
  'vms/{id}/restart': turn('restart', ['running'], 'running'),
  'vms/{id}/pause': turn('pause', ['running'], 'paused'),
  'vms/{id}/resume': turn('resume', ['paused'], 'running'),
  'vms/{id}/snapshot': one((vm, call, world) => {
    const {aid, cid} = vm as unknown as {aid: string; cid: string}
    const snapshot = {
      id: world.newId(),
      aid,
      cid,
      vmId: vm.id,
      name: call.body.name!,
      sizeGb: vm.diskGb!,
      createdAt: now(world),
    }
    world.store.put('vm-snapshots', snapshot)
    note(vm, 'snapshot', String(call.body.name), world)
    return ok(view(snapshot))
  }),
  'vms/{id}/snapshots': one((vm, _, world) => ok({snapshots: parts('vm-snapshots', vm, world)})),
  'vms/{id}/run-command': one((vm, call, world) => {
    if (vm.status !== 'running')
      refuse(409, 'vm.wrong_state', `${String(vm.name)} is ${String(vm.status)}, so nothing runs in it`)
    const {aid, cid} = vm as unknown as {aid: string; cid: string}
    const command = String(call.body.command)
    const output = 'The sandbox has no machines; this command was written down and not run.'
    const run = {id: world.newId(), aid, cid, vmId: vm.id, command, exitCode: 0, output, createdAt: now(world)}
    world.store.put('vm-commands', run)
    note(vm, 'run-command', command, world)
    return ok(view(run))
  }),
  'vms/{id}/commands': one((vm, _, world) => ok({commands: parts('vm-commands', vm, world)})),
  'vms/{id}/ssh-key': one((vm) =>
    ok({vmId: vm.id, username: 'runos', privateKey: vm._sshKey!, updatedAt: vm.sshKeyUpdatedAt!}),
  ),
  'vms/{id}/rotate-ssh-key': one((vm, _, world) => {
    const {sshKeyUpdatedAt} = save(VMS, vm, {_sshKey: newSshKey(), sshKeyUpdatedAt: now(world)}, world)
    note(vm, 'rotate-ssh-key', 'The old key is refused from now on', world)
    return ok({vmId: vm.id, updatedAt: sshKeyUpdatedAt!})
  }),
  'vms/{id}/nvlink-check': one((vm, _, world) => {
    const gpuCount = Number(world.store.get('nodes', String(vm.nid))?.gpuCount ?? 0)
    return ok({
      vmId: vm.id,
      gpuCount,
      linked: gpuCount > 1,
      message: gpuCount > 1 ? 'The GPUs are linked' : 'There are not two GPUs to link',
    })
  }),
  'vms/{id}/screenshot': one((vm) =>
    ok({vmId: vm.id, contentType: 'image/png', content: vm.status === 'running' ? PIXEL.on : PIXEL.off}),
  ),
  'vm-groups/list': list(GROUPS),
  'vm-groups/{id}/show': show(GROUPS),
  'vm-groups/add': add(GROUPS, () => ({policy: 'spread', appliedAt: null})),
  'vm-groups/{id}/update': patch(GROUPS),
  'vm-groups/{id}/delete': remove(GROUPS, (group, world) => {
    if (groupView(group, world).size !== 0) refuse(409, 'vm_group.not_empty', 'Virtual machines belong to this group')
  }),
  'vm-groups/{id}/reapply-policy': (call, world) =>
    ok(groupView(save(GROUPS, find(GROUPS, call, world), {appliedAt: now(world)}, world), world)),
  'vm-images/list': list(IMAGES),
  'vm-images/add': add(IMAGES, () => ({sizeMb: 1024})),
  'vm-images/{id}/delete': remove(IMAGES),
  'vm-networks/list': list(NETWORKS),
  'vm-networks/add': add(NETWORKS, undefined, ({body}) => {
    if (!/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/.test(String(body.subnet)))
      refuseInput('subnet', 'is not CIDR, such as 10.1.0.0/24')
  }),
  'vm-networks/{id}/delete': remove(NETWORKS),
  'vm-address-blocks/list': list(BLOCKS),
  'vm-address-blocks/add': add(BLOCKS, undefined, ({body}) => {
    if (!/^\d{1,3}(\.\d{1,3}){3}\/(2[4-9]|3[0-2])$/.test(String(body.block)))
      refuseInput('block', 'is not CIDR with 24 to 32 bits')
  }),
  'vm-address-blocks/{id}/delete': remove(BLOCKS, (block, world) => {
    if (addressesOf(block, world).length > 0)
      refuse(409, 'vm_address_block.in_use', 'Addresses of this block are given out')
  }),
  'vm-addresses/list': list(ADDRESSES),
  'vm-addresses/allocate': allocate,
  'vm-addresses/{id}/release': remove(ADDRESSES),
  'vm-events/list': (call, world) => {
    const events = owned({...VMS, collection: 'vm-events', perCluster: false}, call, world)
    return ok({events: events.slice(-Number(call.query.limit ?? 100)).map((event) => view(event, ['cid']))})
  },
  'vm-usage/show': usage,
}
