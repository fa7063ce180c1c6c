import type {ApiReply, CallContext} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Clock} from '#core/ports'

const ENDED: readonly unknown[] = ['completed', 'failed', 'cancelled']
/** Quick at first, since most jobs are short; then no more than one question every two seconds. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 2_000
/** So often in a row an API may fail to say how far a job is. */
const PATIENCE = 3

/** How a job is followed. */
export interface Following extends Pick<CallContext, 'signal' | 'progress'> {
  readonly clock: Clock
  /** Asks how far it is. */
  readonly ask: () => Promise<ApiReply>
  /** Asks for the names of its steps, in their order; undefined: they are not to be had. */
  readonly steps: () => Promise<readonly string[] | undefined>
  /** When to give up, in milliseconds since the epoch; undefined: never. */
  readonly until?: number
}

/** How a job stands: as far as it was asked for, `job`; what the API answered instead otherwise. */
export interface Followed {
  readonly reply: ApiReply
  readonly job?: JsonObject
  readonly ended: boolean
}

/**
 * Asks for a job until it has ended or the time is over, and reports its steps.
 * @throws RunosError E_CANCELLED when the signal fires; that of a question that failed too often
 */
export async function followJob({ask, steps, signal, progress, clock, until}: Following): Promise<Followed> {
  const position = createPosition(steps)
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 1.5, LONGEST_WAIT)) {
    const reply = await askPatiently(ask, clock, signal)
    const job = reply.body
    if (reply.status >= 400 || !isJsonObject(job)) return {reply, ended: false}
    const ended = ENDED.includes(job.status)
    progress?.({...(await position(job, ended)), message: messageOf(job)})
    const left = until === undefined ? Number.POSITIVE_INFINITY : until - clock.now()
    if (ended || left <= 0) return {reply, job, ended}
    await clock.sleep(Math.min(wait, left), signal)
  }
}

/** A question changes nothing, so one that fails on the way or in a busy API is asked again. */
async function askPatiently(ask: Following['ask'], clock: Clock, signal: AbortSignal): Promise<ApiReply> {
  for (let failures = 1; ; failures++) {
    try {
      const reply = await ask()
      if ((reply.status < 500 && reply.status !== 429) || failures === PATIENCE) return reply
    } catch (error) {
      const transient = error instanceof RunosError && (error.code === 'E_NETWORK' || error.code === 'E_TIMEOUT')
      if (!transient || failures === PATIENCE) throw error
    }
    await clock.sleep(LONGEST_WAIT, signal)
  }
}

const messageOf = (job: JsonObject): string =>
  [job.status, job.currentStep, job.progress].filter((part) => typeof part === 'string' && part !== '').join(' · ')

/**
 * How far a job is: in its own steps where the API lists them, else in per cent where it says so. The steps are asked for
 * with the second question, since many a job has ended by then.
 */
function createPosition(steps: Following['steps']) {
  let names: readonly string[] | undefined
  let asked = 0
  return async (job: JsonObject, ended: boolean): Promise<{readonly done: number; readonly total?: number}> => {
    asked += 1
    if (asked === 2 && !ended) names = await steps()
    if (names !== undefined) {
      const done = job.status === 'completed' ? names.length : Math.max(0, names.lastIndexOf(String(job.currentStep)))
      return {done, total: names.length}
    }
    const percent = typeof job.progress === 'string' ? /^(\d{1,3})%$/.exec(job.progress)?.[1] : undefined
    return percent === undefined || (asked === 1 && !ended) ? {done: 0} : {done: Number(percent), total: 100}
  }
}

/** The names of a job's steps, as RunOS lists them: `{workItems: [{name, stepNumber}], hasMore}`. */
export function stepNames(body: Json | undefined): readonly string[] | undefined {
  if (!isJsonObject(body) || !Array.isArray(body.workItems) || body.hasMore === true) return undefined
  const items = (body.workItems as readonly Json[]).filter(isJsonObject)
  const sorted = items.toSorted((a, b) => Number(a.stepNumber ?? 0) - Number(b.stepNumber ?? 0))
  return sorted.length === 0 ? undefined : sorted.map(({name}) => String(name))
}
