import type {Json, JsonObject} from '#core/json'
import type {Doc, SandboxCall, World} from '../world.ts'
import {pick} from './answer.ts'
import {now} from './resources.ts'

/*
 * What services and apps have in common because both run in pods: log lines, measures, a status.
 */

/** Adds a line to the log of a service or app. */
export function logLine(world: World, owner: Doc, message: string): void {
  const pod = `${String(owner.name)}-0`
  const number = world.store.list('logs', {owner: owner.id}).length + 1
  world.store.put('logs', {
    id: `${owner.id}-${String(number).padStart(6, '0')}`,
    aid: owner.aid as Json,
    cid: owner.cid as Json,
    owner: owner.id,
    podName: pod,
    containerName: String(owner.type ?? 'app'),
    timestamp: now(world),
    message,
  })
}

const LINE = ['podName', 'containerName', 'timestamp', 'message']

/** The newest lines of a log, oldest first. `previous` gives those from before the last restart. */
export function logsOf(owner: Doc, {query}: SandboxCall, world: World): JsonObject {
  const restarted = typeof owner.restartedAt === 'string' ? owner.restartedAt : ''
  const youngest =
    query.since === undefined ? '' : new Date(world.clock.now() - Number(query.since) * 1000).toISOString()
  const lines = world.store
    .list('logs', {owner: owner.id})
    .filter((line) => query.pod === undefined || line.podName === query.pod)
    .filter((line) => String(line.timestamp) >= youngest)
    .filter((line) => query.previous !== 'true' || String(line.timestamp) < restarted)
  return {entries: lines.slice(-Number(query.tail ?? 100)).map((line) => pick(line, LINE))}
}

/**
 * CPU and memory of what runs. They are measured by Prometheus: without one running in the cluster the API answers 200
 * with an error inside, as the real one does (A.4.9).
 */
export function metricsOf(owner: Doc, world: World): JsonObject {
  const measured = world.store
    .list('services', {aid: owner.aid as Json, cid: owner.cid as Json, type: 'prometheus'})
    .some(({status}) => status === 'running')
  if (!measured)
    return {
      error: 'No Prometheus runs in this cluster, so nothing is measured',
      statusCode: 503,
      code: 'metrics.unavailable',
    }
  const replicas = owner.status === 'running' ? Number(owner.replicas ?? 1) : 0
  const lines = world.store.list('logs', {owner: owner.id}).length
  return {
    cpu: measure(replicas * 40 + lines, 'mc'),
    memory: measure(replicas * 128 + lines, 'MB'),
    dashboardUrl: null,
    inferredForInfinite: false,
  }
}

const measure = (current: number, unit: string): JsonObject => ({current, average: current, peak: current * 2, unit})

/** Everything a status can say; a service type says some of it. */
export function statusOf(owner: Doc): JsonObject {
  const up = owner.status === 'running'
  const desired = Number(owner.replicas ?? 1)
  const reason = typeof owner.error === 'string' ? owner.error : null
  return {
    state: up ? 'running' : owner.status === 'failed' ? 'degraded' : 'progressing',
    ready: up,
    replicas: {desired, ready: up ? desired : 0},
    reason,
    message: up
      ? `${desired} of ${desired} instances are ready`
      : (reason ?? `${String(owner.name)} is ${String(owner.status)}`),
    coreReady: up,
    webReady: up,
    workerReady: up,
    healthStatus: up ? 'healthy' : 'unhealthy',
  }
}
