import type {ApiRequest, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Supplied} from '#core/manifest'
import type {Place, RequestPlan, Segment} from '#core/tool'
import {wholeBody} from './body.ts'
import {unsafe} from './encode.ts'
import type {Contents} from './files.ts'
import {cookiePairs, headerName, headerText} from './headers.ts'
import type {BuiltBody} from './media.ts'
import {pathText} from './path.ts'
import {joinPairs, queryPairs} from './query.ts'
import {matchBack, requireOneSegment} from './url.ts'

const SECOND = 1000

/** What the client fills in by itself; what is missing is asked of the caller. */
export type SuppliedValues = Readonly<Partial<Record<Supplied, string>>>

/** What else a request may be made of. */
export interface Allowed {
  /** Origins besides that of the API to which an operation may lead, because a person allowed them. */
  readonly origins?: readonly string[]
  /** What the files hold that the call names (`readFiles`). */
  readonly contents?: Contents
}

/**
 * The one request builder: a valid call becomes the HTTP request that its plan describes, and nothing else.
 * @param supplied what the client fills in: account, default cluster, its own version
 * @param base the API; the finished address is matched back against it, or against the operation's own server
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE, E_WRONG_ORIGIN
 */
export function buildRequest(
  {tool, args}: ValidCall,
  supplied: SuppliedValues,
  base: URL,
  {origins = [], contents = new Map()}: Allowed = {},
): ApiRequest {
  const {request: plan} = tool
  const value = (place: Filled) => fillerOf(place, args, supplied)
  const server = plan.server === undefined ? undefined : ownServer(plan.server, base, origins)
  const path = `/${plan.path.map((segment) => pathSegment(segment, value)).join('/')}`
  const query = queryOf(plan, value)
  const target = query === '' ? path : `${path}?${query}`
  matchBack(server ?? base, path, target, plan.others)
  const body = bodyOf(plan, value, args, contents)
  const headers = headersOf(plan, value, body)
  return {
    method: plan.method,
    ...(server === undefined ? {} : {server: server.href}),
    target,
    ...(Object.keys(headers).length === 0 ? {} : {headers}),
    ...(body === undefined ? {} : {body: body.content}),
    deadlineMs: deadlineOf(plan, args),
  } as ApiRequest
}

type Filled = Pick<Place, 'arg' | 'default' | 'supplied'> & Partial<Pick<Place, 'style'>>
type Value = (place: Filled) => Json | undefined

/** What fills a place; `null` is as good as nothing, except where JSON says it. Account and version never come from the caller: a model must not be able to choose another account. */
function fillerOf(
  {arg, default: fallback, supplied: fills, style}: Filled,
  args: JsonObject,
  supplied: SuppliedValues,
): Json | undefined {
  if (fills !== undefined && fills !== 'cluster') return supplied[fills]
  const given = Object.hasOwn(args, arg) ? args[arg] : undefined
  if (given === null && style === 'json') return given
  return given ?? (fills === undefined ? fallback : supplied[fills])
}

/** The base of an operation that has its own: only where a person lets requests of this API go. */
function ownServer(server: string, base: URL, origins: readonly string[]): URL {
  const url = URL.parse(server)
  if (url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
    if (url.origin === base.origin || origins.includes(url.origin)) return url
  }
  throw new RunosError('E_WRONG_ORIGIN', `this operation leads to ${url?.origin ?? server}, which nobody allowed`, {
    where: url?.origin ?? server,
    fix: ['a person allows that origin for this API, if it belongs to it'],
  })
}

function pathSegment(segment: Segment, value: Value): string {
  const text = segment.map((part) => (typeof part === 'string' ? literal(part) : filled(part, value))).join('')
  const places = segment.filter((part) => typeof part !== 'string')
  const mixed = segment.length > places.length && places.every(({style}) => style !== 'matrix')
  const names = places.map(({arg}) => arg)
  if (names.length > 0) requireOneSegment(names, text, mixed)
  return text
}

function filled(place: Place, value: Value): string {
  const given = value(place)
  if (given === undefined || given === null) throw missing(place)
  return pathText(place, given)
}

/** What stands in a path template as it is written there; a brace is left alone, so that a forgotten placeholder is found. */
function literal(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]+|["<>`^|]/gu, (run) => encodeURIComponent(run.toWellFormed()))
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

function queryOf(plan: RequestPlan, value: Value): string {
  const fixed = Object.entries(plan.fixedQuery ?? {}).map(([name, text]) => ({
    arg: name,
    own: name,
    pairs: [{name, text: new URLSearchParams([[name, text]]).toString()}],
  }))
  const given = plan.query.flatMap((place) => {
    const filler = value(place)
    if (!isGiven(place, filler)) return []
    return [{arg: place.arg, own: place.name, pairs: queryPairs(place, filler)}]
  })
  return joinPairs([...fixed, ...given])
}

const isGiven = ({style}: Place, value: Json | undefined): value is Json =>
  value !== undefined && (value !== null || style === 'json')

/** Headers and cookies. */
function headersOf(plan: RequestPlan, value: Value, body: BuiltBody | undefined): Record<string, string> {
  const headers = new Map<string, string>()
  for (const place of plan.headers) {
    const given = value(place)
    if (isGiven(place, given)) headers.set(headerName(place.name, place.arg), headerText(place, given))
  }
  const cookies = new Map<string, string>()
  const texts: string[] = []
  for (const place of plan.cookies) {
    const given = value(place)
    for (const [name, text] of isGiven(place, given) ? cookiePairs(place, given) : []) {
      if ((cookies.get(name) ?? place.name) !== place.name) throw unsafe(place.arg, `sets the cookie ${name} again`)
      cookies.set(name, place.name)
      texts.push(`${name}=${text}`)
    }
  }
  if (texts.length > 0) headers.set('cookie', texts.join('; '))
  if (body !== undefined) headers.set('content-type', body.type)
  return Object.fromEntries(headers)
}

function bodyOf({body: plan}: RequestPlan, value: Value, args: JsonObject, contents: Contents): BuiltBody | undefined {
  if (plan === undefined) return undefined
  if (plan.kind === 'whole') return wholeBody(plan, args, contents)
  const body: Record<string, Json> = {}
  for (const field of plan.fields) {
    const given = value(field)
    if (given !== undefined) place(body, field.at, given)
  }
  if (Object.keys(body).length === 0) return undefined
  return {type: 'application/json', content: stringifyJson(body)}
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

/** A caller's own `timeoutSeconds` decides, plus a minute for the way; never under half a minute. */
function deadlineOf(plan: RequestPlan, args: JsonObject): number {
  const {timeoutSeconds} = args
  if (typeof timeoutSeconds !== 'number') return plan.deadlineMs
  return Math.max(30, timeoutSeconds + 60) * SECOND
}
