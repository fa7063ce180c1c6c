import type {Ruling} from '#core/approval'
import type {OwnCall, ToolCall, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import type {AuditEntry, CallPorts} from '#core/ports'
import {describeFailure} from './describe.ts'
import {type Door, type DoorPorts, failure, openDoor} from './redact.ts'

/**
 * Does the work of a call between its first line in the audit and its last. Without the first nothing is done; what the
 * work fails with is the result. It only throws when the last line cannot be written: something may have been sent then.
 */
export async function recorded(
  call: ToolCall | OwnCall,
  ports: Pick<CallPorts, 'audit'> & DoorPorts,
  work: (entry: AuditEntry, door: Door) => Promise<ToolResult>,
): Promise<ToolResult> {
  let door: Door | undefined
  const failed = async (error: unknown): Promise<ToolResult> => {
    const described = describeFailure(error, call.at)
    return door === undefined ? failure(described, ports.secrets()) : door.result(described)
  }
  let entry: AuditEntry
  let through: Door
  try {
    through = door = await openDoor(call, ports)
    entry = await ports.audit.open(call)
  } catch (error) {
    return failed(error)
  }
  let ruling: Ruling | undefined
  const result = await work(entry, through).catch((error: unknown) => {
    if (error instanceof RunosError) ruling = error.ruling
    return failed(error)
  })
  return entry.close(result, ruling)
}
