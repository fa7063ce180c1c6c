import type {ApiReply, ClearedCall} from '#core/call'
import type {CallPorts} from '#core/ports'
import {followJob} from './follow-job.ts'

/** Carries out a cleared call: one request, or the same one again and again until a job has ended. */
export async function execute(
  cleared: ClearedCall,
  {send, clock}: Pick<CallPorts, 'send' | 'clock'>,
): Promise<ApiReply> {
  const ask = () => send(cleared)
  return cleared.call.tool.kind === 'follow-job' ? followJob(ask, cleared.call, clock) : ask()
}
