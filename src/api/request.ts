import type {ApiRequest, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Supplied} from '#core/manifest'
import type {Place, RequestPlan, Segment} from '#core/tool'
import {encodeSegment, matchBack} from './url.ts'

const SECOND = 1000

/** What the client fills in by itself; what is missing is asked of the caller. */
export type SuppliedValues = Readonly<Partial<Record<Supplied, string>>>

/**
 * The one request builder: a valid call becomes the HTTP request that its plan describes, and nothing else.
 * @param supplied what the client fills in: account, default cluster, its own version
 * @param base the API; the finished address is matched back against it
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function buildRequest({tool, args}: ValidCall, supplied: SuppliedValues, base: URL): ApiRequest {
  const {request: plan} = tool
  const value = (place: Filled) => fillerOf(place, args, supplied)
  const path = `/${plan.path.map((segment) => pathSegment(segment, value)).join('/')}`
  const query = queryOf(plan, value)
  const target = query === '' ? path : `${path}?${query}`
  matchBack(base, path, target)
  const body = bodyOf(plan, value)
  return {
    method: plan.method,
    target,
    ...(body === undefined ? {} : {body: stringifyJson(body)}),
    deadlineMs: deadlineOf(plan, args),
  } as ApiRequest
}

type Filled = Pick<Place, 'arg' | 'default' | 'supplied'>

/** What fills a place. Account and version never come from the caller: a model must not be able to choose another account. */
function fillerOf(
  {arg, default: fallback, supplied: fills}: Filled,
  args: JsonObject,
  supplied: SuppliedValues,
): Json | undefined {
  if (fills !== undefined && fills !== 'cluster') return supplied[fills]
  return (Object.hasOwn(args, arg) ? args[arg] : undefined) ?? (fills === undefined ? fallback : supplied[fills])
}

function pathSegment(segment: Segment, value: (place: Filled) => Json | undefined): string {
  return segment
    .map((part) => {
      if (typeof part === 'string') return part
      const given = value(part)
      if (given === undefined || given === null) throw missing(part)
      return encodeSegment(part.arg, scalar(given))
    })
    .join('')
}

function missing({arg, supplied}: Filled): RunosError {
  const fix =
    supplied === 'cluster'
      ? [`give ${arg} (clusters_list shows them)`, 'or let a person set a default: runos config set cid <cid>']
      : supplied === 'account'
        ? ['sign in: runos login', 'or set RUNOS_ACCOUNT_ID']
        : [`give ${arg}`]
  return new RunosError('E_ARGS_INVALID', `${arg} is missing`, {where: arg, fix})
}

/** Lists are joined with commas, objects written as JSON, scalars as they are (the wire of the RunOS API). */
function queryOf(plan: RequestPlan, value: (place: Filled) => Json | undefined): string {
  const query = new URLSearchParams(plan.fixedQuery)
  for (const place of plan.query) {
    const given = value(place)
    if (given !== undefined && given !== null) query.append(place.name, scalar(given))
  }
  return query.toString()
}

function bodyOf({body: plan}: RequestPlan, value: (place: Filled) => Json | undefined): JsonObject | undefined {
  const body: Record<string, Json> = {}
  for (const field of plan?.kind === 'fields' ? plan.fields : []) {
    const given = value(field)
    if (given !== undefined) place(body, field.at, given)
  }
  return Object.keys(body).length === 0 ? undefined : body
}

function place(body: Record<string, Json>, at: readonly string[], value: Json): void {
  const [key = '', ...rest] = at
  if (rest.length === 0) {
    define(body, key, value)
    return
  }
  const inner = Object.hasOwn(body, key) ? body[key] : undefined
  const next: Record<string, Json> = isJsonObject(inner) ? {...inner} : {}
  place(next, rest, value)
  define(body, key, next)
}

/** Assignment to `__proto__` would be lost; this makes it an ordinary key. */
function define(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, {value, enumerable: true, writable: true, configurable: true})
}

function scalar(value: Json): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(scalar).join(',')
  return typeof value === 'object' ? stringifyJson(value) : String(value)
}

/** A caller's own `timeoutSeconds` decides, plus a minute for the way; never under half a minute. */
function deadlineOf(plan: RequestPlan, args: JsonObject): number {
  const {timeoutSeconds} = args
  if (typeof timeoutSeconds !== 'number') return plan.deadlineMs
  return Math.max(30, timeoutSeconds + 60) * SECOND
}
