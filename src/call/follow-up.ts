import type {ApiReply, ClearedCall, ToolCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {CallPorts} from '#core/ports'
import type {JobRequest, Tool} from '#core/tool'
import {describeFailure, describeReply} from './describe.ts'
import {prepare} from './prepare.ts'
import {openDoor} from './redact.ts'

/** A request about a job that a call has to do with. */
export interface FollowUp {
  readonly request: JobRequest
  /** The argument that takes the id, and the id. */
  readonly arg: string
  readonly id: string
  readonly signal: AbortSignal
}

/**
 * Sends a request of our own within a call. It takes the way of every call: validated, built and matched back, cleared,
 * with lines of its own in the audit.
 * @param exchange sends it, once or again and again while it asks the same
 * @throws RunosError of each step
 */
export async function followUp(
  call: ClearedCall['call'],
  {request, arg, id, signal}: FollowUp,
  ports: CallPorts,
  exchange: (cleared: ClearedCall) => Promise<ApiReply> = ports.send,
): Promise<ApiReply> {
  const own: ToolCall = {
    id: call.id,
    tool: toolFor(request, arg),
    tier: call.tier,
    args: {[arg]: id},
    signal,
    within: true,
    ...(call.byHand === undefined ? {} : {byHand: call.byHand}),
    ...(call.room === undefined ? {} : {room: call.room}),
    ...(call.trace === undefined ? {} : {trace: call.trace}),
  }
  const {secrets, finder} = ports
  const door = await openDoor(own, {secrets, finder}) // for the audit alone: no handle of it can be used
  const entry = await ports.audit.open(own)
  try {
    const cleared = await prepare(own, ports, door)
    await entry.cleared(cleared)
    const reply = await exchange(cleared)
    await entry.close(await door.result(describeReply(cleared, reply, ports.api)))
    return reply
  } catch (error) {
    await entry.close(await door.result(describeFailure(error)), error instanceof RunosError ? error.ruling : undefined)
    throw error
  }
}

const tools = new WeakMap<JobRequest, Tool>()

/** One for each request, so that its validator is made once. It is offered nowhere. */
function toolFor(request: JobRequest, arg: string): Tool {
  const known = tools.get(request)
  if (known !== undefined) return known
  const {name, path, request: plan} = request
  const reads = plan.method === 'GET'
  const made: Tool = {
    name,
    title: name,
    description: '',
    operation: name,
    inputSchema: {
      type: 'object',
      properties: {[arg]: {type: 'string', minLength: 1}},
      required: [arg],
      additionalProperties: false,
    },
    annotations: {readOnlyHint: reads, destructiveHint: !reads, idempotentHint: reads, openWorldHint: true},
    tiers: [],
    why: [],
    path,
    request: plan,
    startsJob: false,
    kind: 'request',
  }
  tools.set(request, made)
  return made
}
