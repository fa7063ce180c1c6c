import type {ApiReply, CallContext, ClearedCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'
import type {CallPorts} from '#core/ports'
import type {JobPlan, JobRequest} from '#core/tool'
import {describeReply} from './describe.ts'
import {describeJob, describeLost} from './describe-job.ts'
import {type Followed, followJob, stepNames} from './follow-job.ts'
import {followUp} from './follow-up.ts'
import type {Unredacted} from './redact.ts'

const SECOND = 1000

/** What names a job, and nothing else: it is said to the caller in our own words. */
const ID = /^[\w.:-]{1,128}$/

/**
 * Starts a job and waits for it. Whatever happens to the waiting, the job was started once, and the answer says so. A
 * caller that takes the call back takes the job back, where the API can; one that just goes away leaves it alone.
 * @throws RunosError of the request that starts it; E_CANCELLED
 */
export async function startAndWait(cleared: ClearedCall, job: JobPlan, ports: CallPorts): Promise<Unredacted> {
  const {call} = cleared
  const started = await ports.send(cleared)
  const id = started.status < 400 ? idOf(started.body, job.field) : undefined
  if (id === undefined) return describeReply(cleared, started, ports.api)
  const {wait} = call.options
  const until = typeof wait === 'number' ? ports.clock.now() + wait * SECOND : undefined
  const about = {id, plan: job, started: started.body, silent: call.progress === undefined}
  try {
    const ask = {request: job.show, arg: job.arg, id, signal: call.signal}
    let followed: Followed | undefined
    await followUp(call, ask, ports, async (show) => {
      followed = await follow(show, {job, id, until, progress: call.progress}, ports)
      return followed.reply
    })
    return describeJob(followed as Followed, about)
  } catch (error) {
    if (call.signal.aborted) throw await takeBack(cleared, job, id, ports)
    if (error instanceof RunosError) return describeLost(error, about)
    throw error
  }
}

/** Waits for a job that is there already. The call's own signal ends the wait, not the job. */
export async function followOnly(cleared: ClearedCall, job: JobPlan, ports: CallPorts): Promise<Unredacted> {
  const {call} = cleared
  const id = String(call.args[job.arg])
  const followed = await follow(cleared, {job, id, progress: call.progress}, ports)
  if (followed.job === undefined) return describeReply(cleared, followed.reply, ports.api)
  return describeJob(followed, {id, plan: job})
}

interface What {
  readonly job: JobPlan
  readonly id: string
  readonly until?: number | undefined
  /** Of the call that waits. Without anybody who hears of it, nobody needs the steps either. */
  readonly progress: CallContext['progress']
}

/** Asks again and again with one cleared request. */
function follow(show: ClearedCall, {job, id, until, progress}: What, ports: CallPorts): Promise<Followed> {
  const {steps, arg} = job
  return followJob({
    ask: () => ports.send(show),
    steps: async () =>
      steps === undefined || progress === undefined ? undefined : stepsOf(show, steps, {arg, id}, ports),
    signal: show.call.signal,
    clock: ports.clock,
    ...(progress === undefined ? {} : {progress}),
    ...(until === undefined ? {} : {until}),
  })
}

async function stepsOf(
  {call}: ClearedCall,
  request: JobRequest,
  what: {arg: string; id: string},
  ports: CallPorts,
): Promise<readonly string[] | undefined> {
  try {
    const {status, body} = await followUp(call, {request, ...what, signal: call.signal}, ports)
    return status < 400 ? stepNames(body) : undefined
  } catch (error) {
    // The steps are an extra: without them the job is followed all the same, and the audit has a line of the failure.
    if (error instanceof RunosError && !call.signal.aborted) return undefined
    throw error
  }
}

/** Ends the job of a call that was taken back, once. @returns what the call failed with */
async function takeBack({call}: ClearedCall, job: JobPlan, id: string, ports: CallPorts): Promise<RunosError> {
  const where = `job ${id}`
  if (call.gone?.() === true)
    return new RunosError('E_CANCELLED', 'the client went away while it waited; the job goes on', {where})
  if (job.cancel === undefined)
    return new RunosError('E_CANCELLED', 'the call was cancelled; this API cannot end a job, so it goes on', {where})
  try {
    const signal = new AbortController().signal // the call's own has fired
    const {status} = await followUp(call, {request: job.cancel, arg: job.arg, id, signal}, ports)
    return status < 400
      ? new RunosError('E_CANCELLED', 'the call was cancelled, and its job with it', {where})
      : new RunosError('E_CANCELLED', `the call was cancelled; the API did not end its job (${status})`, {where})
  } catch (cause) {
    if (!(cause instanceof RunosError)) throw cause
    const why = `the call was cancelled; its job could not be ended: ${cause.message}`
    return new RunosError('E_CANCELLED', why, {where, cause})
  }
}

function idOf(body: ApiReply['body'], field: string): string | undefined {
  const id: Json | undefined = isJsonObject(body) ? body[field] : undefined
  return typeof id === 'string' && ID.test(id) ? id : undefined
}
