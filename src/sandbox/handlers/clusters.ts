import type {Json, JsonObject} from '#core/json'
import type {Doc, Handler, Reply, SandboxCall, World} from '../world.ts'
import {accepted, ok, pick, refuse, refuseInput, refuseUnknown, view} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {now, save} from './resources.ts'
import {newPassword} from './services.ts'

const CLUSTER = {collection: 'clusters'}
const SUMMARY = ['status', 'region', 'nodeCount', 'createdAt']

export function findCluster({params}: SandboxCall, world: World): Doc {
  const {aid, cid = ''} = params
  const cluster = world.store.get('clusters', cid)
  return cluster && cluster.aid === aid ? cluster : refuseUnknown('cluster', cid)
}

const inside = (cluster: Doc, collection: string, world: World): readonly Doc[] =>
  world.store.list(collection, {aid: cluster.aid as Json, cid: cluster.id})

function clusterView(cluster: Doc, world: World): JsonObject {
  const nodeCount = inside(cluster, 'nodes', world).length
  return {cid: cluster.id, name: cluster.name!, ...pick({...cluster, nodeCount}, SUMMARY)}
}

function clusterDetail(cluster: Doc, world: World): JsonObject {
  const {createdAt, ...summary} = clusterView(cluster, world)
  return {
    ...summary,
    kubernetesVersion: cluster.kubernetesVersion!,
    serviceCount: inside(cluster, 'services', world).length,
    appCount: inside(cluster, 'apps', world).length,
    ...pick(cluster, ['resetAt']),
    createdAt: createdAt!,
  }
}

function addCluster(call: SandboxCall, world: World): Reply {
  const cid = world.newId()
  const {aid = ''} = call.params
  const {name, region = 'eu-central'} = call.body
  const taken = world.store.list('clusters', {aid}).some((cluster) => cluster.name === name)
  if (taken) refuse(409, 'cluster.name_taken', `There is a cluster called ${String(name)} already`)
  const members: Json = [{memberId: 'm1', name: 'etcd-0', healthy: true}]
  const cluster = {
    id: cid,
    aid,
    name: name!,
    status: 'provisioning',
    region,
    kubernetesVersion: '1.34.1',
    _token: newPassword(),
    _etcd: members,
    createdAt: now(world),
  }
  world.store.put('clusters', cluster)
  const place = {...call, params: {aid, cid}}
  const input = {collection: 'clusters', id: cid, change: {status: 'running'}}
  return accepted({
    cid,
    name: name!,
    jobId: startJob(world, place, 'cluster.create', input, steps('Set up the control plane', 'Check it')),
  })
}

/** What a new app needs in a cluster: a registry, an object store and something that builds. */
function readiness(cluster: Doc, world: World): JsonObject {
  const running = inside(cluster, 'services', world).filter(({status}) => status === 'running')
  const harbor = running.some(({type}) => type === 'harbor')
  const minio = running.some(({type}) => type === 'minio')
  const buildkit = inside(cluster, 'nodes', world).some(({status}) => status === 'Ready')
  return {ready: harbor && minio && buildkit, harbor, minio, buildkit}
}

function kubeconfig(cluster: Doc): string {
  const lines = ['apiVersion: v1', 'kind: Config', 'clusters:', `  - name: ${String(cluster.name)}`]
  const user = ['users:', '  - name: admin', '    user:', `      token: ${String(cluster._token)}`]
  return `${[...lines, '    cluster:', `      server: https://${cluster.id}.cluster.internal:6443`, ...user].join('\n')}\n`
}

const notesOf = (call: SandboxCall, world: World): JsonObject => {
  const notes = world.store.get('mcp-notes', call.params.aid!)
  return {instructions: notes?.instructions ?? '', updatedAt: notes?.updatedAt ?? null}
}

const one =
  (work: (cluster: Doc, call: SandboxCall, world: World) => Reply): Handler =>
  (call, world) =>
    work(findCluster(call, world), call, world)

export const CLUSTER_HANDLERS: Handlers = {
  'clusters/list': ({params}, world) =>
    ok({clusters: world.store.list('clusters', {aid: params.aid!}).map((cluster) => clusterView(cluster, world))}),
  'clusters/{cid}/show': one((cluster, _, world) => ok(clusterDetail(cluster, world))),
  'clusters/add': addCluster,
  'clusters/{cid}/rename': one((cluster, call, world) => {
    save(CLUSTER, cluster, {name: call.body.name!}, world)
    return ok({cid: cluster.id, name: call.body.name!})
  }),
  'clusters/{cid}/delete': one((cluster, call, world) => {
    const dependents = ['services', 'apps'].flatMap((collection) =>
      inside(cluster, collection, world).map((doc) => ({
        type: String(doc.type ?? 'app'),
        id: doc.id,
        name: String(doc.name),
        alias: 'cluster',
      })),
    )
    if (dependents.length > 0) refuse(409, 'cluster.not_empty', `Things run in ${String(cluster.name)}`, {dependents})
    save(CLUSTER, cluster, {status: 'deleting'}, world)
    return accepted({
      jobId: startJob(world, call, 'cluster.delete', {id: cluster.id}, steps('Release nodes', 'Remove')),
    })
  }),
  'clusters/{cid}/kubeconfig': one((cluster) => ok({cid: cluster.id, kubeconfig: kubeconfig(cluster)})),
  'clusters/{cid}/reset': one((cluster, call, world) => {
    if (call.body.confirmName !== cluster.name) refuseInput('confirmName', 'is not the name of this cluster')
    save(CLUSTER, cluster, {status: 'resetting'}, world)
    return accepted({
      jobId: startJob(
        world,
        call,
        'cluster.reset',
        {id: cluster.id},
        steps('Stop everything', 'Remove volumes', 'Set up anew'),
      ),
    })
  }),
  'clusters/is-app-deployment-ready': one((cluster, _, world) => ok(readiness(cluster, world))),
  'clusters/{cid}/etcd-members': one((cluster) => ok({members: cluster._etcd!})),
  'clusters/{cid}/etcd-remove-member': one((cluster, call, world) => {
    const {memberId} = call.body
    const members = cluster._etcd as readonly JsonObject[]
    const rest = members.filter((member) => member.memberId !== memberId)
    if (rest.length === members.length) return refuseUnknown('etcd_member', String(memberId))
    if (rest.length === 0) refuse(409, 'etcd.last_member', 'The last member cannot be removed')
    save(CLUSTER, cluster, {_etcd: rest}, world)
    return ok({memberId: memberId!, message: `${rest.length} members are left`})
  }),
  'clusters/mcp/show': (call, world) => ok(notesOf(call, world)),
  'clusters/mcp/update': (call, world) => {
    const {aid = ''} = call.params
    world.store.put('mcp-notes', {id: aid, aid, instructions: call.body.instructions!, updatedAt: now(world)})
    return ok(notesOf(call, world))
  },
  'config/get': ({params, query}, world) => ok({settings: settingsOf(params.aid!, query.cid, world)}),
  'config/set': ({params, body}, world) => {
    const {aid = ''} = params
    const cid = body.cid === undefined ? undefined : String(body.cid)
    if (cid !== undefined && world.store.get('clusters', cid)?.aid !== aid) return refuseUnknown('cluster', cid)
    const {[String(body.key)]: _before, ...others} = settingsOf(aid, cid, world)
    const settings = body.value === '' ? others : {...others, [String(body.key)]: body.value!}
    world.store.put('settings', {id: settingsId(aid, cid), aid, settings})
    return ok({settings})
  },
}

const settingsId = (aid: string, cid: string | undefined): string => (cid === undefined ? aid : `${aid}:${cid}`)

function settingsOf(aid: string, cid: string | undefined, world: World): JsonObject {
  return (world.store.get('settings', settingsId(aid, cid))?.settings ?? {}) as JsonObject
}

/** Everything of a node's document that its list shows. */
export const NODE_SUMMARY = [
  'nid',
  'name',
  'status',
  'role',
  'cpu',
  'memoryMb',
  'diskGb',
  'kubeletVersion',
  'conditions',
]
/** A node as it is shown: its identifier is called `nid`. */
export function nodeView(node: Doc): JsonObject {
  const {id, ...rest} = view(node)
  return {nid: id!, ...rest}
}
