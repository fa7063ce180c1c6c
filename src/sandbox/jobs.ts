import {randomUUID} from 'node:crypto'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Doc, JobSpec, JobStep, Jobs, Store, World} from './world.ts'

/**
 * What a job's last step does to the state, by the job's type. Carried out at least once; an object that it gives becomes
 * the job's `result`.
 */
export type Effects = Readonly<Record<string, (input: JsonObject, world: World) => unknown>>

/** What the engine needs: where jobs are kept, what they do when they end, and the world that this is done to. */
export interface JobPorts {
  readonly store: Store
  readonly clock: {now(): number}
  readonly effects: Effects
  /** Asked for when an effect runs; by then the world is whole. */
  readonly world: () => World
}

export interface JobEngine extends Jobs {
  /** Takes up every job that a stopped or killed sandbox left unfinished, at the step where it stood. */
  resume(): void
  /** Stops all timers and waits for an effect that is being carried out. Unfinished jobs stay for the next start. */
  close(): Promise<void>
}

type JobStatus = 'pending' | 'running' | 'completed' | 'failed' | 'cancelled'

/** A document of the collection `jobs`. `_position` is the index of the step it stands at. */
interface JobDoc extends Doc {
  readonly type: string
  readonly status: JobStatus
  readonly progress: string
  readonly currentStep: string
  readonly _position: number
  readonly _steps: readonly (JsonObject & JobStep)[]
  readonly _input: JsonObject
}

/**
 * Runs jobs step by step. Collections (A.6): `jobs` `{id, aid, cid?, type, status, progress, currentStep, error?, result?,
 * createdAt, startedAt?, completedAt?}` and, internal, `_steps, _position, _input`; `workitems`, one a step, `{id, jobId, aid,
 * name, status, stepNumber, result?, createdAt, startedAt?, completedAt?}`; `workitem-logs` `{id, aid, workItemId, level, message,
 * createdAt}`, in the order of their ids. The effect named after the job's type is carried out at the end of the last step; when it throws, the job has
 * failed with that message. An effect may run twice when the sandbox is killed in between, so effects are idempotent.
 */
export function createJobs({store, clock, effects, world}: JobPorts): JobEngine {
  const timers = new Map<string, NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  let closed = false

  const now = (): string => new Date(clock.now()).toISOString()
  const read = (id: string): JobDoc | undefined => store.get('jobs', id) as JobDoc | undefined
  const patch = (id: string, change: JsonObject): void => store.put('jobs', {...read(id)!, ...change, id})
  const item = (job: JobDoc, position: number): Doc => store.get('workitems', workItemId(job.id, position))!

  function schedule(id: string, ms: number, work: () => void): void {
    if (closed) return
    timers.set(
      id,
      setTimeout(() => {
        timers.delete(id)
        work()
      }, ms),
    )
  }

  function log(job: JobDoc, position: number, messages: readonly string[], level = 'info'): void {
    const owner = workItemId(job.id, position)
    const written = store.list('workitem-logs', {workItemId: owner}).length
    messages.forEach((message, index) => {
      const id = `${owner}-${String(written + index + 1).padStart(6, '0')}`
      store.put('workitem-logs', {id, aid: job.aid!, workItemId: owner, level, message, createdAt: now()})
    })
  }

  function enter(id: string, position: number): void {
    const job = read(id)
    const step = job?._steps[position]
    if (!job || !step || isOver(job)) return
    store.change(() => {
      const progress = `${Math.round((position / job._steps.length) * 100)}%`
      patch(id, {
        status: 'running',
        _position: position,
        progress,
        currentStep: step.name,
        startedAt: job.startedAt ?? now(),
      })
      store.put('workitems', {...item(job, position), status: 'running', startedAt: now()})
      log(job, position, step.log ?? [])
    })
    schedule(id, step.ms, () => leave(id, position))
  }

  function leave(id: string, position: number): void {
    const job = read(id)!
    if (position < job._steps.length - 1) {
      store.put('workitems', {...item(job, position), status: 'completed', completedAt: now()})
      enter(id, position + 1)
      return
    }
    const done = finish(job).finally(() => running.delete(done))
    running.add(done)
  }

  async function finish(job: JobDoc): Promise<void> {
    try {
      const effect = effects[job.type]
      if (!effect) throw new Error(`nothing is known about jobs of the type ${job.type}`)
      const result = await effect(job._input, world())
      end(job, 'completed', {progress: '100%', ...(isJsonObject(result) ? {result} : {})})
    } catch (error) {
      end(job, 'failed', {error: error instanceof Error ? error.message : String(error)})
    }
  }

  function end(job: JobDoc, status: 'completed' | 'failed' | 'cancelled', change: JsonObject): void {
    store.change(() => {
      const position = read(job.id)!._position
      patch(job.id, {...change, status, completedAt: now()})
      if (typeof change.error === 'string') log(job, position, [change.error], 'error')
      job._steps.forEach((_, index) => {
        const before = item(job, index)
        if (before.status === 'completed') return
        store.put('workitems', {...before, status: index > position ? 'cancelled' : status, completedAt: now()})
      })
    })
  }

  function start(spec: JobSpec): string {
    if (spec.steps.length === 0) throw new TypeError(`a job needs a step: ${spec.type}`)
    const id = randomUUID()
    const {steps, input, ...rest} = spec
    store.change(() => {
      const job = {...rest, id, status: 'pending', progress: '0%', currentStep: steps[0]!.name, createdAt: now()}
      store.put('jobs', {...job, _position: 0, _input: input, _steps: steps.map((step) => ({...step}))})
      steps.forEach((step, index) => {
        const place = {id: workItemId(id, index), jobId: id, aid: spec.aid, name: step.name, stepNumber: index + 1}
        store.put('workitems', {...place, status: 'pending', createdAt: now()})
      })
    })
    schedule(id, 0, () => enter(id, 0))
    return id
  }

  function cancel(id: string): boolean {
    const job = read(id)
    if (!job || isOver(job)) return false
    if (job.status === 'running' && job._position === job._steps.length - 1) return false
    clearTimeout(timers.get(id))
    timers.delete(id)
    end(job, 'cancelled', {})
    return true
  }

  function resume(): void {
    for (const doc of store.list('jobs')) {
      const job = doc as JobDoc
      if (!isOver(job) && !timers.has(job.id)) schedule(job.id, 0, () => enter(job.id, job._position))
    }
  }

  async function close(): Promise<void> {
    closed = true
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
    await Promise.all(running)
  }

  return {start, cancel, resume, close}
}

function isOver(job: JobDoc): boolean {
  return job.status !== 'pending' && job.status !== 'running'
}

/** A UUID of its own for each step, made from the job's, so that it needs no look-up and is the same after a restart. */
function workItemId(jobId: string, position: number): string {
  return `${jobId.slice(0, 24)}${(position + 1).toString(16).padStart(4, '0')}${jobId.slice(28)}`
}
