import type {RunosError} from '#core/errors'
import type {Json, JsonObject} from '#core/json'
import type {JobPlan} from '#core/tool'
import type {Followed} from './follow-job.ts'
import type {Unredacted} from './redact.ts'

/** The tool that waits for a job. */
const FOLLOW = 'jobs_follow'

/** A job as somebody waited for it. */
export interface AboutJob {
  readonly id: string
  readonly plan: JobPlan
  /** What the API answered when it was started; undefined: somebody else started it. */
  readonly started?: Json | undefined
  /** Nobody heard how far it was. */
  readonly silent?: boolean
}

/** What became of a job, as the caller gets it. */
export function describeJob({reply, job, ended}: Followed, about: AboutJob): Unredacted {
  const {id, plan} = about
  if (job === undefined) {
    const why = `the API answered ${reply.status} when it was asked how far it is`
    return {isError: false, data: withStart(reply.body, about), said: lost(why, about)}
  }
  const data = withStart(job, about)
  if (!ended) {
    const next: JsonObject = {tool: FOLLOW, arguments: {[plan.arg]: id}}
    return {isError: false, data, said: {waited: 'the time is over, and the job goes on', next, ...look(about)}}
  }
  if (job.status === 'completed')
    return about.silent ? {isError: false, data, said: look(about)} : {isError: false, data}
  const said =
    job.status === 'cancelled'
      ? {error: 'the job was cancelled before its end', code: 'E_JOB_FAILED', next: `See what it did: ${steps(plan)}.`}
      : {
          error: 'the job failed; its own words are in the data',
          code: 'E_JOB_FAILED',
          next: `See which step failed: ${steps(plan)}. Mend the cause before you start it again: nothing is repeated by itself.`,
        }
  return {isError: true, said, data}
}

/** A job that was started, and could then not be followed: the request must not look as if it had failed. */
export function describeLost(error: RunosError, about: AboutJob): Unredacted {
  return {isError: false, data: withStart(undefined, about), said: lost(error.message, about)}
}

const lost = (why: string, {id, plan}: AboutJob): JsonObject => ({
  done: 'the job was started; do not start it again',
  lost: `it could not be followed: ${why}`,
  next: {tool: plan.show.name, arguments: {[plan.arg]: id}},
})

/** A client that shows no progress is told where to look instead. */
const look = ({silent, id, plan}: AboutJob): JsonObject =>
  silent === true
    ? {
        look: `This client asks for no progress: while a job runs, ${plan.show.name} shows how far it is (${plan.arg}: ${id}).`,
      }
    : {}

const steps = ({steps: listed, show, arg}: JobPlan): string => `${listed?.name ?? show.name} with its ${arg}`

/** The job first: what the start answered is older. */
function withStart(job: Json | undefined, {started}: AboutJob): Json {
  if (started === undefined) return job ?? null
  return {...(job === undefined ? {} : {job}), started}
}
