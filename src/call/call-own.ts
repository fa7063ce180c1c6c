import type {OwnCall, ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import type {CallPorts} from '#core/ports'
import {accommodate} from './accommodate.ts'
import {describeFailure} from './describe.ts'
import {result, type Unredacted} from './redact.ts'
import {objectOf, requireFitting} from './validate.ts'

/**
 * The one way to a tool that this program answers by itself: its arguments are checked, the answer is redacted, and the
 * audit has a line of it, as with every other tool.
 */
export async function callOwn(
  call: OwnCall,
  {audit, secrets}: Pick<CallPorts, 'audit' | 'secrets'>,
  answer: (args: JsonObject) => Promise<Unredacted>,
): Promise<ToolResult> {
  const entry = audit.open(call)
  try {
    const args = accommodate(call.tool, objectOf(call.tool, call.args))
    requireFitting(call.tool, args, call.at)
    return await entry.close(result(await answer(args), secrets()))
  } catch (error) {
    return await entry.close(result(describeFailure(error, call.at), secrets()))
  }
}
