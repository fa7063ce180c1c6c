import type {Operation} from '#core/manifest'
import type {JobPlan, JobRequest, RequestPlan} from '#core/tool'

/** Operations about jobs, by the words of their commands. */
const SHOW: readonly string[] = ['jobs/{id}/show', 'jobs/show']
const STEPS: readonly string[] = ['jobs/{id}/workitems', 'jobs/workitems']
const CANCEL: readonly string[] = ['jobs/{id}/cancel', 'jobs/cancel']

/** The field of an answer that names the job which was started. */
const FIELD = 'jobId'

/**
 * How the jobs of an API are looked at and ended; undefined: it has none that can be looked at.
 * @param names the tools of its operations
 * @param planOf how an operation is asked for
 */
export function jobPlan(
  names: ReadonlyMap<Operation, string>,
  planOf: (operation: Operation) => RequestPlan,
): JobPlan | undefined {
  const find = (ids: readonly string[]): JobRequest | undefined => {
    const [operation, name] = [...names].find(([{id}]) => ids.includes(id)) ?? []
    if (operation === undefined || name === undefined) return undefined
    return {name, path: operation.path, request: planOf(operation)}
  }
  const show = find(SHOW)
  const arg = show === undefined ? undefined : onlyArgument(show.request)
  if (show === undefined || arg === undefined) return undefined
  const same = (request: JobRequest | undefined) =>
    request !== undefined && onlyArgument(request.request) === arg ? request : undefined
  const [steps, cancel] = [same(find(STEPS)), same(find(CANCEL))]
  return {
    field: FIELD,
    arg,
    show,
    ...(steps === undefined ? {} : {steps}),
    ...(cancel === undefined ? {} : {cancel}),
  }
}

/** The argument in the path that the caller gives, if it is the only one there. */
function onlyArgument({path}: RequestPlan): string | undefined {
  const places = path.flat().filter((part) => typeof part !== 'string' && part.supplied === undefined)
  const [first] = places
  return places.length === 1 && typeof first === 'object' ? first.arg : undefined
}
