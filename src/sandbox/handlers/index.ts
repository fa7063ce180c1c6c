import type {Handler, Reply, SandboxCall, World} from '../world.ts'
import {ACCOUNT_HANDLERS} from './account.ts'
import {Refusal, refuse, refuseUnknown} from './answer.ts'
import {APP_PART_HANDLERS} from './app-parts.ts'
import {APP_HANDLERS} from './apps.ts'
import {CLUSTER_HANDLERS} from './clusters.ts'
import {DOC_HANDLERS} from './docs.ts'
import {JOB_HANDLERS} from './jobs.ts'
import {MACHINE_HANDLERS} from './machines.ts'
import {MINIO_HANDLERS} from './minio.ts'
import {NODE_HANDLERS} from './nodes.ts'
import {POSTGRESQL_HANDLERS} from './postgresql.ts'
import {SERVICE_PART_HANDLERS} from './service-parts.ts'
import {SERVICE_HANDLERS} from './services.ts'
import {STORAGE_HANDLERS} from './storage-groups.ts'
import {VALKEY_HANDLERS} from './valkey.ts'
import {VIRT_HANDLERS} from './virt.ts'
import {VLLM_HANDLERS} from './vllm.ts'

const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  [
    ACCOUNT_HANDLERS,
    APP_HANDLERS,
    APP_PART_HANDLERS,
    CLUSTER_HANDLERS,
    DOC_HANDLERS,
    JOB_HANDLERS,
    MACHINE_HANDLERS,
    MINIO_HANDLERS,
    NODE_HANDLERS,
    POSTGRESQL_HANDLERS,
    SERVICE_HANDLERS,
    SERVICE_PART_HANDLERS,
    STORAGE_HANDLERS,
    VALKEY_HANDLERS,
    VIRT_HANDLERS,
    VLLM_HANDLERS,
  ].flatMap((table) => Object.entries(table)),
)

/** Every operation of the contract that is carried out here; the rest belongs to the server itself (sign-in, manifest). */
export const OPERATIONS_WITH_HANDLER: readonly string[] = [...HANDLERS.keys()].sort()

/** What carries out an operation, by its `operationId`. Its refusals come as replies, never as errors. */
export function handlerFor(operationId: string): Handler | undefined {
  const handler = HANDLERS.get(operationId)
  if (!handler) return undefined
  return async (call, world) => {
    try {
      refuseStrangeCluster(call, world)
      refuseDisabledModule(operationId, call, world)
      return await handler(call, world)
    } catch (error) {
      return toReply(error)
    }
  }
}

function toReply(error: unknown): Reply {
  if (error instanceof Refusal) return error.reply
  throw error
}

/** A path's cluster must belong to the path's account. */
function refuseStrangeCluster({params}: SandboxCall, world: World): void {
  const {aid, cid} = params
  if (cid !== undefined && world.store.get('clusters', cid)?.aid !== aid) refuseUnknown('cluster', cid)
}

/** Commands of the premium module virt (`x-runos-module` in the contract; a test compares both). */
export const moduleOf = (operationId: string): string | undefined =>
  /^(vms|vm-\w+(-\w+)?|virt)\/|\/virt-shape$/.test(operationId) ? 'virt' : undefined

function refuseDisabledModule(operationId: string, {params}: SandboxCall, world: World): void {
  const module = moduleOf(operationId)
  if (module === undefined || world.store.get('modules', `${params.aid}:${module}`)?.enabled === true) return
  refuse(403, 'module.not_enabled', `The module ${module} is off in this account`, {module})
}
