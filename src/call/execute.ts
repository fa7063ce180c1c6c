import type {ClearedCall} from '#core/call'
import type {CallPorts} from '#core/ports'
import {describeReply} from './describe.ts'
import type {Unredacted} from './redact.ts'
import {followOnly, startAndWait} from './wait-for-job.ts'

/** Carries out a cleared call: one request; or one that starts a job, and then waiting for it; or only the waiting. */
export async function execute(cleared: ClearedCall, ports: CallPorts): Promise<Unredacted> {
  const {tool, options} = cleared.call
  if (tool.job !== undefined && tool.kind === 'follow-job') return followOnly(cleared, tool.job, ports)
  const waits = options.wait !== undefined && options.wait !== false
  if (tool.job !== undefined && waits) return startAndWait(cleared, tool.job, ports)
  return describeReply(cleared, await ports.send(cleared), ports.api)
}
