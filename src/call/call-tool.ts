import type {ToolCall, ToolResult} from '#core/call'
import type {CallPorts} from '#core/ports'
import {give} from './answer/give.ts'
import {execute} from './execute.ts'
import {prepare} from './prepare.ts'
import {reporter} from './progress.ts'
import {recorded} from './recorded.ts'

/**
 * The one way from a tool call to the API and back: MCP over stdio and every other caller come through here.
 * What it gives is redacted, also when it failed. It only throws when the audit log cannot be closed.
 */
export function callTool(call: ToolCall, ports: CallPorts): Promise<ToolResult> {
  return recorded(call, ports, async (entry, door) => {
    const heard = call.progress === undefined ? call : {...call, progress: reporter(call.progress, door, ports.clock)}
    const cleared = await prepare(heard, ports, door)
    await entry.cleared(cleared) // written before anything leaves: nothing is sent without a line
    const said = await door.result(await execute(cleared, ports))
    const given = await give(said, cleared.call, call.whole === true ? undefined : ports.rest)
    await ports.after?.(cleared.call, given)
    return given
  })
}
