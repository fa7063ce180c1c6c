import type {BuiltCall, ClearedCall} from '#core/call'
import type {Approvals} from '#core/ports'

/** Lets a request through, or not. @throws RunosError when a person refused or has still to answer */
export async function clear(built: BuiltCall, approvals: Approvals): Promise<ClearedCall> {
  return {...built, ...(await approvals.clear(built))} as ClearedCall
}
