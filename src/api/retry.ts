import type {ClearedCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {HttpReply} from '#core/http'

const SECOND = 1000
/** A busy API is asked twice more. */
export const REPEATS = 2
/** Waiting longer is for the caller to decide. */
const LONGEST_WAIT = 20 * SECOND
const FIRST_WAIT = 400

const BUSY: readonly number[] = [429, 502, 503, 504]
const NEVER_TWICE: readonly string[] = ['POST', 'PATCH']

/**
 * Whether a request may be sent twice (RFC 9110, 9.2.2): a method that says so, of an operation that changes nothing or
 * the same thing again; or one that carries a key by which the API knows the second for the first.
 */
export function mayRepeat({request: {method, headers}, call: {tool}}: ClearedCall): boolean {
  // Two jobs would run, whatever the method promises.
  if (tool.startsJob) return false
  if (headers?.['idempotency-key'] !== undefined) return true
  return !NEVER_TWICE.includes(method) && tool.annotations.idempotentHint
}

/**
 * How long to wait before a busy API is asked again, in milliseconds; undefined: it is not asked again.
 * `Retry-After` (RFC 9110, 10.2.3) is obeyed, or the answer handed on when it asks for too much.
 */
export function waitBefore({status, headers}: HttpReply, attempt: number, now: number): number | undefined {
  if (!BUSY.includes(status) || attempt >= REPEATS) return undefined
  const said = retryAfter(headers['retry-after'], now) ?? FIRST_WAIT * 2 ** attempt
  return said <= LONGEST_WAIT ? said : undefined
}

/** A connection that failed did no harm to a request that may be repeated. After a timeout nobody knows, so never then. */
export function waitAfter(error: unknown, attempt: number): number | undefined {
  const failed = error instanceof RunosError && error.code === 'E_NETWORK'
  return failed && attempt < REPEATS ? FIRST_WAIT * 2 ** attempt : undefined
}

function retryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND
  const date = /^[A-Z][a-z]{2}, \d{2} .* GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
