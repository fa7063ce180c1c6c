import type {OwnCall, ToolCall, ToolResult} from '#core/call'
import type {AuditEntry, CallPorts} from '#core/ports'
import {describeFailure} from './describe.ts'
import {result} from './redact.ts'

/**
 * Does the work of a call between its first line in the audit and its last. Without the first nothing is done; what the
 * work fails with is the result. It only throws when the last line cannot be written: something may have been sent then.
 */
export async function recorded(
  call: ToolCall | OwnCall,
  {audit, secrets}: Pick<CallPorts, 'audit' | 'secrets'>,
  work: (entry: AuditEntry) => Promise<ToolResult>,
): Promise<ToolResult> {
  const failure = (error: unknown): ToolResult => result(describeFailure(error, call.at), secrets())
  let entry: AuditEntry
  try {
    entry = await audit.open(call)
  } catch (error) {
    return failure(error)
  }
  return entry.close(await work(entry).catch(failure))
}
