import type {Json, JsonObject} from '#core/json'
import type {Doc, World} from '../world.ts'
import {accepted, ok, view} from './answer.ts'
import {startJob, steps} from './jobs.ts'
import type {Handlers} from './operations.ts'
import {bodyOf, save} from './resources.ts'

const VIRT = {collection: 'virt'}
/** What a person may change and `virt/reapply` applies. */
export const VIRT_KEYS = ['cpuAllocationRatio', 'requestedFeatureGates'] as const
const text = (value: Json | undefined): string => JSON.stringify(value ?? null)

const VIRT_DEFAULTS: JsonObject = {
  installed: true,
  unreadable: false,
  unreadableReason: null,
  kubevirt: '1.6.2',
  cdi: '1.63.1',
  cpuBaseline: 'x86-64-v3',
  cpuAllocationRatio: 4,
  requestedFeatureGates: [],
  disabledFeatureGates: [],
  ready: true,
  reason: null,
  remediation: null,
  code: null,
  availableVersions: ['1.6.2', '1.5.2'],
}

/** The settings of virtual machines in a cluster; until somebody changes them they are the usual ones. */
export function virtOf({aid = '', cid = ''}: Readonly<Record<string, string>>, world: World): Doc {
  const usual = {cpuAllocationRatio: 4, requestedFeatureGates: []}
  return world.store.get('virt', cid) ?? {id: cid, aid, cid, ...VIRT_DEFAULTS, _applied: usual}
}

function virtView(virt: Doc): JsonObject {
  const {id: _id, ...rest} = view(virt)
  return rest
}

export const VIRT_HANDLERS: Handlers = {
  'virt/status': ({params}, world) => ok(virtView(virtOf(params, world))),
  'virt/update': (call, world) => ok(virtView(save(VIRT, virtOf(call.params, world), bodyOf(call), world))),
  'virt/config-diff': ({params}, world) => {
    const {_applied, ...wanted} = virtOf(params, world)
    const applied = (_applied ?? {}) as JsonObject
    const differences = VIRT_KEYS.filter((key) => text(wanted[key]) !== text(applied[key]))
    return ok({differences: differences.map((key) => ({key, wanted: text(wanted[key]), applied: text(applied[key])}))})
  },
  'virt/reapply': (call, world) =>
    accepted({jobId: startJob(world, call, 'virt.reapply', {cid: call.params.cid!}, steps('Render', 'Apply'))}),
}
