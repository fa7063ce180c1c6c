import type {ClearedCall, ValidCall} from '#core/call'
import type {Approvals} from '#core/ports'

/** Lets a valid call through, or not. @throws RunosError when a person refused or has still to answer */
export async function clear(call: ValidCall, approvals: Approvals): Promise<ClearedCall> {
  const approvalId = await approvals.clear(call)
  return (approvalId === undefined ? {call} : {call, approvalId}) as ClearedCall
}
