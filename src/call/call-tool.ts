import {readFiles} from '#api/files'
import {buildRequest} from '#api/request'
import type {ToolCall, ToolResult} from '#core/call'
import type {CallPorts} from '#core/ports'
import {give} from './answer/give.ts'
import {clear} from './clear.ts'
import {describeFailure, describeReply} from './describe.ts'
import {execute} from './execute.ts'
import {judge} from './judge.ts'
import {result} from './redact.ts'
import {validate} from './validate.ts'

/**
 * The one way from a tool call to the API and back: MCP over stdio and every other caller come through here.
 * What it gives is redacted, also when it failed. It only throws when the audit log cannot be closed.
 */
export async function callTool(call: ToolCall, ports: CallPorts): Promise<ToolResult> {
  const entry = ports.audit.open(call)
  try {
    const judged = await judge(await validate(call), ports)
    const contents = await readFiles(judged, ports.uploads)
    const request = buildRequest(judged, await ports.supplied(), await ports.base(), {
      ...(ports.origins === undefined ? {} : {origins: ports.origins()}),
      contents,
    })
    const cleared = await clear({call: judged, request}, ports.approvals)
    await entry.cleared(cleared) // written before anything leaves: nothing is sent without a line
    const reply = await execute(cleared, ports)
    const said = result(describeReply(cleared, reply, ports.api), ports.secrets())
    return await entry.close(await give(said, judged, call.whole === true ? undefined : ports.rest))
  } catch (error) {
    return await entry.close(result(describeFailure(error), ports.secrets()))
  }
}
