import type {ApiRequest, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {RequestPlan} from '#core/tool'
import {encodeSegment, matchBack} from './url.ts'

const SECOND = 1000

/**
 * The one request builder: a valid call becomes the HTTP request that its plan describes, and nothing else.
 * @param defaults values for what the caller left out (`aid`, `cid`)
 * @param base the API; the finished address is matched back against it
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function buildRequest(call: ValidCall, defaults: Readonly<Record<string, string>>, base: URL): ApiRequest {
  const {request: plan} = call.tool
  const values = pathValues(plan, call.args, defaults)
  const path = plan.path.map((part) =>
    typeof part === 'string' ? part : encodeSegment(part.arg, values[part.arg] ?? ''),
  )
  const query = queryOf(plan, call.args)
  const target = `/${path.join('/')}${query === '' ? '' : `?${query}`}`
  matchBack(base, target, plan, values)
  const body = bodyOf(plan, call.args)
  return {
    method: plan.method,
    target,
    ...(body === undefined ? {} : {body: stringifyJson(body)}),
    deadlineMs: deadlineOf(plan, call.args),
  } as ApiRequest
}

function pathValues(
  plan: RequestPlan,
  args: JsonObject,
  defaults: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const part of plan.path) {
    if (typeof part === 'string') continue
    // The account is never an argument: a model must not be able to choose another one.
    const given = part.arg === 'aid' ? undefined : args[part.arg]
    const value = given ?? defaults[part.arg]
    if (value === undefined) throw missing(part.arg)
    values[part.arg] = scalar(value)
  }
  return values
}

function missing(name: string): RunosError {
  const fix =
    name === 'cid'
      ? ['give cid (clusters_list shows them)', 'or let a person set a default: runos config set cid <cid>']
      : name === 'aid'
        ? ['sign in: runos login', 'or set RUNOS_ACCOUNT_ID']
        : [`give ${name}`]
  return new RunosError('E_ARGS_INVALID', `${name} is missing`, {where: name, fix})
}

/** Lists are joined with commas, objects written as JSON, scalars as they are (the wire of the RunOS API). */
function queryOf(plan: RequestPlan, args: JsonObject): string {
  const query = new URLSearchParams(plan.fixedQuery)
  for (const {name, arg, default: fallback} of plan.query) {
    const value = args[arg] ?? fallback
    if (value !== undefined && value !== null) query.append(name, scalar(value))
  }
  return query.toString()
}

function bodyOf(plan: RequestPlan, args: JsonObject): JsonObject | undefined {
  const body: Record<string, Json> = {}
  for (const {at, arg, default: fallback} of plan.body) {
    const value = args[arg] ?? fallback
    if (value !== undefined) place(body, at, value)
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
