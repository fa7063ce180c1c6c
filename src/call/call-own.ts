import type {LocalAct, OwnCall, ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import type {ActApprovals, CallPorts} from '#core/ports'
import type {Secret} from '#core/secret'
import {accommodate} from './accommodate.ts'
import {clearAct} from './clear.ts'
import {recorded} from './recorded.ts'
import type {DoorPorts, Unredacted} from './redact.ts'
import {objectOf, requireFitting} from './validate.ts'

/** What a call of a tool of ours needs from the rest of the house. */
export type OwnPorts = Pick<CallPorts, 'audit'> & DoorPorts & {readonly acts: ActApprovals}

/** What a tool of ours is about to do. */
export interface OwnWork {
  /** What it does on this machine, which has to be let through first; undefined: nothing. */
  readonly act?: LocalAct
  /** Values that it carries: they are hidden from now on, on every tier. */
  readonly carried?: readonly Secret[]
  /** Does it. */
  run(): Promise<Unredacted>
}

/**
 * The one way to a tool that this program answers by itself: its arguments are checked, what it does on this machine is
 * let through as a request would be, the answer is redacted, and the audit has a line of it, as with every other tool.
 */
export function callOwn(
  call: OwnCall,
  ports: OwnPorts,
  prepare: (args: JsonObject) => Promise<OwnWork>,
): Promise<ToolResult> {
  return recorded(call, ports, async (entry, door) => {
    const args = accommodate(call.tool, objectOf(call.tool, call.args))
    requireFitting(call.tool, args, call.at)
    const {act, carried = [], run} = await prepare(args)
    for (const secret of carried) door.carry(secret)
    await entry.cleared(act === undefined ? call : await clearAct({call, args, act}, ports.acts))
    return door.result(await run())
  })
}
