import type {JsonObject} from '#core/json'
import type {Doc, Handler, Reply, SandboxCall, World} from '../world.ts'
import {accepted, ok, pick, refuse, refuseInput, refuseUnknown, view} from './answer.ts'
import {NODE_SUMMARY, nodeView} from './clusters.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {find, now, owned, type Resource, save} from './resources.ts'
import {metricsOf} from './running.ts'

export const NODES: Resource = {collection: 'nodes', kind: 'node', envelope: 'nodes', perCluster: true, param: 'nid'}
const TEARDOWNS: Resource = {
  collection: 'node-teardowns',
  kind: 'node_teardown',
  envelope: 'nodeTeardowns',
  perCluster: true,
}
const RUNS: Resource = {collection: 'script-runs', kind: 'run', envelope: 'runs', perCluster: true}

const SCRIPTS: readonly (JsonObject & {readonly name: string})[] = [
  {name: 'disk-cleanup', description: 'Removes images that nothing uses'},
  {name: 'network-check', description: 'Tries to reach every other node'},
  {name: 'time-sync', description: 'Sets the clock'},
]

const one =
  (work: (node: Doc, call: SandboxCall, world: World) => Reply): Handler =>
  (call, world) =>
    work(find(NODES, call, world), call, world)

/** What stands in the way of removing a node: a single control plane, machines and devices on it. */
function blockersOf(node: Doc, world: World): JsonObject[] {
  const where = {aid: node.aid!, cid: node.cid!}
  const planes = world.store.list('nodes', where).filter(({role}) => role === 'control-plane')
  const lonely = node.role === 'control-plane' && planes.length === 1
  const reason = 'It is the only control plane of the cluster'
  const vms = world.store.list('vms', where).filter(({nid}) => nid === node.id)
  const groups = world.store
    .list('storage-groups', where)
    .filter(({nodes}) => (nodes as readonly string[]).includes(node.id))
  return [
    ...(lonely ? [{type: 'control-plane', id: node.id, name: String(node.name), reason}] : []),
    ...vms.map(({id, name}) => ({type: 'vm', id, name: String(name), reason: 'It runs on this node'})),
    ...groups.map(({id, name}) => ({
      type: 'storage-group',
      id,
      name: String(name),
      reason: 'It has devices on this node',
    })),
  ]
}

function deleteNode(node: Doc, call: SandboxCall, world: World): Reply {
  const blockers = blockersOf(node, world)
  if (blockers.length > 0)
    refuse(409, 'node.blocked', `${String(node.name)} cannot be removed yet`, {details: blockers})
  const id = world.newId()
  save(NODES, node, {status: 'Removing', schedulable: false}, world)
  const jobId = startJob(world, call, 'node.delete', {id: node.id, teardown: id}, steps('Drain', 'Leave the cluster'))
  const {aid = '', cid = ''} = call.params
  const teardown = {id, aid, cid, nid: node.id, nodeName: node.name!, jobId, status: 'running', createdAt: now(world)}
  world.store.put('node-teardowns', teardown)
  return accepted({jobId})
}

function joinCommand({params, query}: SandboxCall, world: World): Reply {
  const {cid = ''} = params
  const cluster = world.store.get('clusters', cid)!
  const format = query.format ?? 'ssh-local'
  const join = `kubeadm join ${cid}.cluster.internal:6443 --token ${String(cluster._token)}`
  const command =
    {
      'ssh-local': join,
      'ssh-remote': `ssh root@NODE '${join}'`,
      'aws-cli': `aws ssm send-command --parameters '${join}'`,
    }[format] ?? join
  return ok({format, command, expiresAt: new Date(world.clock.now() + 86_400_000).toISOString()})
}

function listTeardowns(call: SandboxCall, world: World): Reply {
  const {nid, jobId, cursor = '', limit = '50'} = call.query
  const all = owned(TEARDOWNS, call, world).filter(
    (item) => (nid === undefined || item.nid === nid) && (jobId === undefined || item.jobId === jobId),
  )
  const from = cursor === '' ? 0 : all.findIndex(({id}) => id === cursor) + 1
  const page = all.slice(from, from + Number(limit))
  const more = from + page.length < all.length
  return ok({nodeTeardowns: page.map((item) => view(item)), nextCursor: more ? page.at(-1)!.id : null})
}

function runScript(call: SandboxCall, world: World): Reply {
  const {script = '', aid = '', cid = ''} = call.params
  if (!SCRIPTS.some(({name}) => name === script)) return refuseUnknown('maintenance_script', script)
  const nid = String(call.body.nid)
  if (!owned(NODES, call, world).some(({id}) => id === nid)) refuseInput('nid', 'names no node of this cluster')
  const id = world.newId()
  world.store.put('script-runs', {id, aid, cid, script, nid, status: 'running', output: '', createdAt: now(world)})
  return accepted({jobId: startJob(world, call, 'maintenance.run', {id}, steps('Connect', 'Run'))})
}

export const NODE_HANDLERS: Handlers = {
  'nodes/list': (call, world) =>
    ok({nodes: owned(NODES, call, world).map((node) => pick(nodeView(node), NODE_SUMMARY))}),
  'nodes/{nid}/show': one((node) => ok(nodeView(node))),
  'nodes/{nid}/rename': one((node, call, world) => {
    const name = call.body.name === '' ? node.id : String(call.body.name)
    save(NODES, node, {name}, world)
    return ok({nid: node.id, name})
  }),
  'nodes/{nid}/set-tags': one((node, call, world) => {
    const tags = call.body.tags as readonly string[]
    const wrong = tags.find((tag) => !/^[^:\s]+:[^:\s]+$/.test(tag))
    if (wrong !== undefined) refuseInput('tags', `must be key:value, not ${wrong}`)
    save(NODES, node, {tags}, world)
    return ok({nid: node.id, tags})
  }),
  'nodes/{nid}/drain': one((node, call, world) => {
    save(NODES, node, {status: 'Draining', schedulable: false}, world)
    return accepted({
      jobId: startJob(world, call, 'node.drain', {id: node.id}, steps('Cordon', 'Move instances', 'Check')),
    })
  }),
  'nodes/{nid}/uncordon': one((node, _, world) => {
    const ready = (node.conditions as readonly JsonObject[]).some(
      ({type, status}) => type === 'Ready' && status === 'True',
    )
    save(NODES, node, {status: ready ? 'Ready' : 'NotReady', schedulable: true}, world)
    return ok({nid: node.id, message: `${String(node.name)} takes new instances again`})
  }),
  'nodes/{nid}/delete': one(deleteNode),
  'nodes/{nid}/delete-preflight': one((node, _, world) => {
    const blockers = blockersOf(node, world)
    return ok({ok: blockers.length === 0, blockers})
  }),
  'nodes/join-command': joinCommand,
  'nodes/{nid}/resource-metrics': one((node, _, world) =>
    ok(metricsOf({...node, status: node.status === 'Ready' ? 'running' : 'stopped'}, world)),
  ),
  'nodes/{nid}/configure-gpu-shape': one((node, call, world) => {
    const {gpuShape, gpuCount = 1} = call.body
    save(NODES, node, {gpuShape: gpuShape!, gpuCount}, world)
    return ok({nid: node.id, gpuShape: gpuShape!, gpuCount})
  }),
  'nodes/{nid}/virt-shape': one((node, call, world) => {
    save(NODES, node, {virtShape: call.body.virtShape!}, world)
    return ok({nid: node.id, virtShape: call.body.virtShape!})
  }),
  'node-teardowns/list': listTeardowns,
  'node-teardowns/{id}/show': (call, world) => ok(view(find(TEARDOWNS, call, world))),
  'maintenance-scripts/list': () => ok({scripts: SCRIPTS}),
  'maintenance-scripts/runs': (call, world) => ok({runs: owned(RUNS, call, world).map((run) => view(run))}),
  'maintenance-scripts/{script}/run': runScript,
  'tags/list': ({params, query}, world) => {
    const where = query.cid === undefined ? {aid: params.aid!} : {aid: params.aid!, cid: query.cid}
    const tags = world.store.list('nodes', where).flatMap((node) => node.tags as readonly string[])
    const counted = Map.groupBy(tags, (tag) => tag)
    return ok({tags: [...counted].map(([tag, uses]) => ({tag, nodeCount: uses.length}))})
  },
}
