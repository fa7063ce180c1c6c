import type {JsonObject} from '#core/json'
import type {Doc, JobStep, SandboxCall, World} from '../world.ts'
import {ok, pick, refuse, refuseUnknown, view} from './answer.ts'
import {undoMarks} from './cancelled.ts'
import type {Handlers} from './operations.ts'

const STEP_MS = 150

/** Steps of a job by their names, each with a line of log. Short: a sandbox should not make anybody wait. */
export function steps(...names: readonly string[]): JobStep[] {
  return names.map((name) => ({name, ms: STEP_MS, log: [`${name} ...`, `${name}: done`]}))
}

/** Starts a job in the cluster of the path and gives its id. `input` names what its effect works on. */
export function startJob(
  world: World,
  {params}: SandboxCall,
  type: string,
  input: JsonObject,
  work: readonly JobStep[],
): string {
  const {aid = '', cid} = params
  return world.jobs.start({aid, ...(cid === undefined ? {} : {cid}), type, steps: work, input})
}

const KEYS = [
  'id',
  'type',
  'status',
  'progress',
  'currentStep',
  'error',
  'result',
  'cid',
  'createdAt',
  'startedAt',
  'completedAt',
]

/** Jobs are found by their id alone; those of another account are as unknown as those that never were. */
function findJob(call: SandboxCall, world: World): Doc {
  const {id = ''} = call.params
  const job = world.store.get('jobs', id)
  return job && job.aid === call.who.aid ? job : refuseUnknown('job', id)
}

const workItems = (world: World, jobId: string): readonly Doc[] => world.store.list('workitems', {jobId})

export const JOB_HANDLERS: Handlers = {
  'jobs/list': ({params, query}, world) => {
    const wanted = pick(query, ['cid', 'status'])
    const jobs = world.store.list('jobs', {aid: params.aid!, ...wanted}).toReversed()
    return ok({jobs: jobs.slice(0, Number(query.limit ?? 50)).map((job) => pick(job, KEYS))})
  },
  'jobs/show': (call, world) => ok(pick(findJob(call, world), KEYS)),
  'jobs/workitems': (call, world) => {
    const job = findJob(call, world)
    return ok({jobId: job.id, workItems: workItems(world, job.id).map((item) => view(item)), hasMore: false})
  },
  'jobs/workitem-logs': (call, world) => {
    const job = findJob(call, world)
    const {wid = ''} = call.params
    if (!workItems(world, job.id).some(({id}) => id === wid)) return refuseUnknown('workitem', wid)
    const lines = world.store.list('workitem-logs', {workItemId: wid}).filter(({id}) => id > (call.query.after ?? ''))
    return ok({workItemId: wid, logs: lines.map((line) => view(line)), nextCursor: lines.at(-1)?.id ?? null})
  },
  'jobs/cancel': (call, world) => {
    const job = findJob(call, world)
    if (!world.jobs.cancel(job.id)) refuse(409, 'job.not_cancellable', `The job is ${job.status}, or in its last step`)
    undoMarks(job, world)
    return ok({id: job.id, status: 'cancelled'})
  },
}
