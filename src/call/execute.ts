import {buildRequest} from '#api/request'
import type {ApiReply, ClearedCall} from '#core/call'
import type {CallPorts} from '#core/ports'
import {followJob} from './follow-job.ts'

type Ports = Pick<CallPorts, 'send' | 'base' | 'defaults' | 'clock'>

/** Carries out a cleared call: one request, or as many as it takes until a job has ended. */
export async function execute(cleared: ClearedCall, ports: Ports): Promise<ApiReply> {
  const {tool, signal} = cleared.call
  const request = buildRequest(cleared, await ports.defaults(), await ports.base())
  const send = () => ports.send(request, signal)
  return tool.kind === 'follow-job' ? followJob(send, cleared.call, ports.clock) : send()
}
