import {type ErrorDetail, RunosError} from '#core/errors'
import type {Http, HttpReply} from '#core/http'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Secret} from '#core/secret'

/** One question to the API about who we are. */
export interface Question {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly token?: Secret
  /** Name and password of an OAuth 2 client, in base64. */
  readonly basic?: Secret
  readonly json?: JsonObject
  readonly form?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}
export interface Answer {
  readonly status: number
  readonly body: JsonObject
}

/** As the Go client's loader calls. */
const DEADLINE_MS = 10_000
const MAX_BYTES = 1024 * 1024
const MAX_SHOWN = 200

/**
 * Asks and gives the answer whatever its status is; a body that is not a JSON object counts as empty when it is an error.
 * @throws RunosError E_NETWORK, E_TIMEOUT, E_CANCELLED, E_REPLY_INVALID
 */
export async function ask(http: Http, question: Question): Promise<Answer> {
  const reply = await http({
    method: question.method,
    url: question.url,
    headers: headersOf(question),
    ...bodyOf(question),
    deadlineMs: DEADLINE_MS,
    maxBytes: MAX_BYTES,
    ...(question.signal ? {signal: question.signal} : {}),
  })
  const body = parseObject(reply.text)
  if (!body && reply.status < 400) throw unreadable(reply, question.url)
  return {status: statusOf(reply, body), body: body ?? {}}
}

/**
 * The error for an answer that refuses: by the API's code and status, never by its prose.
 * `api` and `from` say who was asked; the API's own words are cut and shown as they are.
 */
export function refusal({status, body}: Answer, url: string): RunosError {
  const said = typeof body.error === 'string' && body.error !== '' ? `: ${body.error.slice(0, MAX_SHOWN)}` : ''
  const detail = (...fix: string[]): ErrorDetail => ({where: withoutQuery(url), fix})
  if (status === 401 && (body.code === 'auth.session_expired' || body.reason === 'expired')) {
    return new RunosError('E_SESSION_EXPIRED', `the session has expired${said}`, detail('sign in again: runos login'))
  }
  if (status === 401) {
    const why = body.reason === 'revoked' ? 'the credential was revoked' : 'the API does not accept the credential'
    return new RunosError('E_FORBIDDEN', `${why}${said}`, detail('sign in again: runos login'))
  }
  if (status === 403) {
    return new RunosError('E_FORBIDDEN', `the API refused${said}`, detail('see who you are: runos whoami'))
  }
  return new RunosError('E_API', `the API answered ${status}${said}`, detail())
}

function headersOf({token, basic, json, form}: Question): Record<string, string> {
  return {
    accept: 'application/json',
    ...(token ? {authorization: `Bearer ${token.reveal()}`} : {}),
    ...(basic ? {authorization: `Basic ${basic.reveal()}`} : {}),
    ...(json ? {'content-type': 'application/json'} : {}),
    ...(form ? {'content-type': 'application/x-www-form-urlencoded'} : {}),
  }
}

function bodyOf({json, form}: Question): {body?: string} {
  if (json) return {body: JSON.stringify(json)}
  return form ? {body: new URLSearchParams(form).toString()} : {}
}

/** The API sometimes answers 200 with an error inside; its own status code then counts. */
function statusOf({status}: HttpReply, body: JsonObject | undefined): number {
  const inside = body?.statusCode
  return status < 400 && body?.error && typeof inside === 'number' && inside >= 400 ? inside : status
}

function parseObject(text: string): JsonObject | undefined {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined // what it means depends on the status; the caller decides
  }
}

function unreadable({status}: HttpReply, url: string): RunosError {
  const what = status >= 300 ? `a redirect (${status}), which is not followed` : 'something that is not a JSON object'
  return new RunosError('E_REPLY_INVALID', `${new URL(url).origin} answered with ${what}`, {
    where: withoutQuery(url),
    fix: ['check the address: runos config get api-url', 'a network that asks you to log in answers like this, too'],
  })
}

function withoutQuery(url: string): string {
  const {origin, pathname} = new URL(url)
  return origin + pathname
}
