import type {ActingCall, BuiltCall, ClearedAct, ClearedCall} from '#core/call'
import type {ActApprovals, Approvals} from '#core/ports'

/** Lets a request through, or not. @throws RunosError when a person refused or has still to answer */
export async function clear(built: BuiltCall, approvals: Approvals): Promise<ClearedCall> {
  return {...built, ...(await approvals.clear(built))} as ClearedCall
}

/** Lets what a tool of ours would do through, or not. @throws RunosError when a person refused or has still to answer */
export async function clearAct(acting: ActingCall, approvals: ActApprovals): Promise<ClearedAct> {
  return {...acting, ...(await approvals.clearAct(acting))} as ClearedAct
}
