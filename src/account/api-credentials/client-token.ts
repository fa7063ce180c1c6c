import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {Clock} from '#core/ports'
import {Secret} from '#core/secret'
import type {IdToken} from '../credentials/credential.ts'
import type {Held} from '../held.ts'
import {createOnce} from '../once.ts'
import {dated, isFresh} from '../session.ts'
import {type Answer, ask} from '../talk.ts'

/** The client of an API that signs in by itself. */
export interface Client {
  readonly tokenUrl: string
  readonly id: Secret
  readonly secret: Secret
}

/** Tokens of one client, kept in memory until shortly before they expire. */
export interface ClientTokens {
  /** @throws RunosError E_FORBIDDEN, E_REPLY_INVALID, E_NETWORK, E_TIMEOUT */
  token(scopes: readonly string[], signal?: AbortSignal): Promise<Secret>
  /** The API did not take it. Answers whether it was one of these, so that asking again gives another. */
  refused(token: Secret): boolean
}

/** What a server that does not say how long a token lives is taken to mean, in seconds. */
const LIFETIME = 300

/** OAuth 2.0 client credentials (RFC 6749, 4.4); one request for all calls that wait for the same scopes. */
export function createClientTokens(
  client: Client,
  {http, clock, held}: {http: Http; clock: Clock; held: Held},
): ClientTokens {
  const kept = new Map<string, IdToken>()
  const asking = new Map<string, (signal?: AbortSignal) => Promise<Secret>>()

  const fetch = async (scope: string): Promise<Secret> => {
    const {token, seconds} = await request(http, client, scope)
    held.hold(token)
    kept.set(scope, dated(token, seconds * 1000, clock.now()))
    return token
  }
  return {
    async token(scopes, signal) {
      const scope = [...new Set(scopes)].sort().join(' ')
      const have = kept.get(scope)
      if (have !== undefined && isFresh(have, clock.now())) return have.token
      const once = asking.get(scope) ?? createOnce(() => fetch(scope))
      asking.set(scope, once)
      return once(signal)
    },
    refused(token) {
      for (const [scope, have] of kept) {
        if (have.token.reveal() === token.reveal()) return kept.delete(scope)
      }
      return false
    },
  }
}

/** The client names itself in a header, as every server must understand (2.3.1); some want it in the form all the same. */
async function request(
  http: Http,
  {tokenUrl, id, secret}: Client,
  scope: string,
): Promise<{token: Secret; seconds: number}> {
  const form = {grant_type: 'client_credentials', ...(scope === '' ? {} : {scope})}
  const basic = new Secret(Buffer.from(`${encode(id)}:${encode(secret)}`).toString('base64'))
  let answer = await ask(http, {method: 'POST', url: tokenUrl, form, basic})
  if (answer.status === 401 || (answer.status === 400 && answer.body.error === 'invalid_client')) {
    const named = {...form, client_id: id.reveal(), client_secret: secret.reveal()}
    answer = await ask(http, {method: 'POST', url: tokenUrl, form: named})
  }
  return read(answer, tokenUrl)
}

/** RFC 6749, appendix B. */
const encode = (secret: Secret): string => new URLSearchParams([['', secret.reveal()]]).toString().slice(1)

function read({status, body}: Answer, where: string): {token: Secret; seconds: number} {
  if (status >= 400) {
    const said = typeof body.error === 'string' ? `: ${body.error.slice(0, 100)}` : ''
    throw new RunosError('E_FORBIDDEN', `the token service answered ${status}${said}`, {
      where,
      fix: ['give the credential of this API again'],
    })
  }
  const {access_token: token, token_type: type, expires_in: seconds} = body
  const bearer = typeof type !== 'string' || type.toLowerCase() === 'bearer'
  if (typeof token !== 'string' || token === '' || !bearer) {
    throw new RunosError('E_REPLY_INVALID', 'the token service answered without a bearer token', {where})
  }
  return {token: new Secret(token), seconds: typeof seconds === 'number' && seconds > 0 ? seconds : LIFETIME}
}
