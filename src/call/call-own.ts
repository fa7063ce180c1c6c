import type {OwnCall, ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import type {CallPorts} from '#core/ports'
import {accommodate} from './accommodate.ts'
import {recorded} from './recorded.ts'
import type {DoorPorts, Unredacted} from './redact.ts'
import {objectOf, requireFitting} from './validate.ts'

/**
 * The one way to a tool that this program answers by itself: its arguments are checked, the answer is redacted, and the
 * audit has a line of it, as with every other tool.
 */
export function callOwn(
  call: OwnCall,
  ports: Pick<CallPorts, 'audit'> & DoorPorts,
  answer: (args: JsonObject) => Promise<Unredacted>,
): Promise<ToolResult> {
  return recorded(call, ports, async (entry, door) => {
    const args = accommodate(call.tool, objectOf(call.tool, call.args))
    requireFitting(call.tool, args, call.at)
    await entry.cleared(call)
    return door.result(await answer(args))
  })
}
