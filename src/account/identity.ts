import {RunosError} from '#core/errors'
import type {Http, HttpReply} from '#core/http'
import {isJsonObject, type JsonObject} from '#core/json'
import {Secret} from '#core/secret'

/** Google's identity service, when no other base is set. */
export const GOOGLE = 'google'
const GOOGLE_HOSTS = {
  signIn: 'https://identitytoolkit.googleapis.com',
  refresh: 'https://securetoken.googleapis.com',
} as const
const DEADLINE_MS = 10_000
const MAX_BYTES = 256 * 1024

/** Where tokens of a session come from, and the project key that both calls carry (public, but nobody needs to see it). */
export interface Identity {
  /** `google`, or the base address of another identity service. */
  readonly base: string
  readonly key: string
}
/** What an identity call gives. */
export interface Issued {
  readonly idToken: Secret
  /** The refresh token to use from now on; it may have changed. */
  readonly refreshToken: Secret
  readonly lifetimeMs: number
}

/** Trades the custom token of an approved sign-in for a session. @throws RunosError, as `fail` says */
export async function signInWithCustomToken(
  http: Http,
  identity: Identity,
  token: Secret,
  signal?: AbortSignal,
): Promise<Issued> {
  const url = address(identity, 'signIn', '/v1/accounts:signInWithCustomToken')
  const body = JSON.stringify({token: token.reveal(), returnSecureToken: true})
  const answer = await call(http, url, {body, type: 'application/json', signal})
  return issued(answer, {idToken: 'idToken', refreshToken: 'refreshToken', expiresIn: 'expiresIn'}, url)
}

/** Trades a refresh token for an ID token. @throws RunosError, as `fail` says */
export async function refreshIdToken(
  http: Http,
  identity: Identity,
  token: Secret,
  signal?: AbortSignal,
): Promise<Issued> {
  const url = address(identity, 'refresh', '/v1/token')
  const body = new URLSearchParams({grant_type: 'refresh_token', refresh_token: token.reveal()}).toString()
  const answer = await call(http, url, {body, type: 'application/x-www-form-urlencoded', signal})
  const given = answer.refresh_token === undefined ? {...answer, refresh_token: token.reveal()} : answer
  return issued(given, {idToken: 'id_token', refreshToken: 'refresh_token', expiresIn: 'expires_in'}, url)
}

function address(identity: Identity, what: keyof typeof GOOGLE_HOSTS, path: string): URL {
  const base = identity.base === GOOGLE ? GOOGLE_HOSTS[what] : identity.base
  const url = new URL(base + path)
  url.searchParams.set('key', identity.key)
  return url
}

async function call(
  http: Http,
  url: URL,
  {body, type, signal}: {body: string; type: string; signal: AbortSignal | undefined},
): Promise<JsonObject> {
  const reply = await http({
    method: 'POST',
    url: url.href,
    headers: {'content-type': type},
    body,
    deadlineMs: DEADLINE_MS,
    maxBytes: MAX_BYTES,
    ...(signal ? {signal} : {}),
  })
  const answer = parse(reply.text)
  if (reply.status === 200 && answer) return answer
  throw fail(reply, answer, url)
}

/**
 * Why it failed, told from Google's error envelope `{error: {code, message, status, details}}` and never from prose.
 * No envelope: something between here and there answered (a captive portal, a proxy) or the service is down.
 */
function fail(reply: HttpReply, answer: JsonObject | undefined, url: URL): RunosError {
  const where = url.origin + url.pathname
  const envelope = isJsonObject(answer?.error) ? answer.error : undefined
  const code = envelope?.code
  if (envelope && typeof code === 'number' && code < 500 && isKeyFault(envelope)) {
    return new RunosError('E_LOGIN_FAILED', 'the identity service does not accept the project key that the API gave', {
      where,
      fix: ['sign in again: runos login', 'if it stays so, the fault is on the side of the API'],
    })
  }
  if (code === 400 || code === 401 || code === 403) {
    return new RunosError('E_SESSION_EXPIRED', 'the identity service does not accept the session any more', {
      where,
      fix: ['sign in again: runos login'],
    })
  }
  const what = envelope || reply.status >= 500 ? `answered ${reply.status}` : 'was answered by something in between'
  return new RunosError('E_NETWORK', `the identity service ${url.origin} ${what}`, {
    where,
    fix: ['try again later', 'a network that asks you to log in answers like this, too'],
  })
}

/** Google says `API_KEY_INVALID`, `API_KEY_SERVICE_BLOCKED`, ... as the reason of a detail (google.rpc.ErrorInfo). */
function isKeyFault(envelope: JsonObject): boolean {
  const details = Array.isArray(envelope.details) ? envelope.details : []
  return details.some((one) => isJsonObject(one) && typeof one.reason === 'string' && one.reason.startsWith('API_KEY_'))
}

function issued(
  answer: JsonObject,
  names: {idToken: string; refreshToken: string; expiresIn: string},
  url: URL,
): Issued {
  const [idToken, refreshToken] = [answer[names.idToken], answer[names.refreshToken]]
  const seconds = Number(answer[names.expiresIn])
  if (typeof idToken !== 'string' || typeof refreshToken !== 'string' || !(seconds > 0)) {
    throw new RunosError('E_REPLY_INVALID', `the identity service ${url.origin} answered without a usable token`, {
      where: url.origin + url.pathname,
    })
  }
  return {idToken: new Secret(idToken), refreshToken: new Secret(refreshToken), lifetimeMs: seconds * 1000}
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined // not Google's envelope: `fail` says what that means
  }
}
