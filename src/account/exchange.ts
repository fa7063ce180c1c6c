import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {JsonObject} from '#core/json'
import type {Clock} from '#core/ports'
import {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import type {IdToken} from './credentials/credential.ts'
import type {Held} from './held.ts'
import {createOnce} from './once.ts'
import {dated, isFresh, type Session} from './session.ts'
import {type Answer, ask, refusal} from './talk.ts'

/** The bearer for one tier. `exchanged` is false when the API has no exchange and the session's own token serves all tiers. */
export interface TierToken {
  readonly token: Secret
  readonly exchanged: boolean
}
export interface TierTokens {
  /** @throws RunosError as Session.token, and E_FORBIDDEN when the account may not have this tier */
  forTier(tier: Tier, signal?: AbortSignal): Promise<TierToken>
  /** The API did not take this token. Answers whether asking again can give another. */
  refused(token: Secret): boolean
}

const ABSENT = [404, 501]

/**
 * Trades the session's token for one that opens a single tier (RFC 8693), keeps it in memory until shortly before it
 * expires, and asks once for all calls that wait for it.
 */
export function createTierTokens(ports: {
  http: Http
  clock: Clock
  held: Held
  session: Session
  api: string
}): TierTokens {
  const {clock, held, session} = ports
  const kept = new Map<Tier, IdToken>()
  let noExchange = false

  const exchange = async (tier: Tier): Promise<TierToken> => {
    for (let again = true; ; again = false) {
      const subject = await session.token()
      const url = `${ports.api}/auth/token`
      const answer = await ask(ports.http, {method: 'POST', url, form: form(subject, tier)})
      if (ABSENT.includes(answer.status)) {
        noExchange = true
        return {token: subject, exchanged: false}
      }
      if (answer.status < 400) {
        const {token, lifetimeMs} = read(answer.body, tier, url)
        kept.set(tier, dated(held.hold(token), lifetimeMs, clock.now()))
        return {token, exchanged: true}
      }
      if (!isSubjectRefused(answer) || !again || !session.refused(subject)) throw explain(answer, tier, url)
    }
  }
  const asking = new Map<Tier, (signal?: AbortSignal) => Promise<TierToken>>()

  return {
    async forTier(tier, signal) {
      if (noExchange) return {token: await session.token(signal), exchanged: false}
      const have = kept.get(tier)
      if (have && isFresh(have, clock.now())) return {token: have.token, exchanged: true}
      const once = asking.get(tier) ?? createOnce(() => exchange(tier))
      asking.set(tier, once)
      return once(signal)
    },
    refused(token) {
      const value = token.reveal()
      for (const [tier, have] of kept) {
        if (have.token.reveal() === value) return kept.delete(tier)
      }
      return session.refused(token)
    },
  }
}

/** The token that we gave is no longer good, and another may be: 401, or RFC 6749's words for it. An ended session stays ended. */
function isSubjectRefused({status, body}: Answer): boolean {
  if (body.code === 'auth.session_expired') return false
  return status === 401 || (status === 400 && (body.error === 'invalid_request' || body.error === 'invalid_grant'))
}

function explain(answer: Answer, tier: Tier, url: string): RunosError {
  const {status, body} = answer
  if (status === 400 && body.error === 'invalid_scope') {
    return new RunosError('E_FORBIDDEN', `this credential does not open the tier ${tier}`, {
      where: url,
      fix: ['see what it opens: runos whoami'],
    })
  }
  // RFC 8693 answers 400 where the rest of the API answers 401.
  const ended = body.code === 'auth.session_expired' || isSubjectRefused(answer)
  return refusal(ended ? {status: 401, body} : answer, url)
}

function form(subject: Secret, tier: Tier): Record<string, string> {
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: subject.reveal(),
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    scope: `tier:${tier}`,
  }
}

/** A token for anything but the tier that was asked for would undo the point of asking. */
function read(body: JsonObject, tier: Tier, url: string): {token: Secret; lifetimeMs: number} {
  const {access_token: token, expires_in: seconds, token_type: type, scope} = body
  const bearer = typeof type === 'string' && type.toLowerCase() === 'bearer'
  if (typeof token !== 'string' || token === '' || typeof seconds !== 'number' || !(seconds > 0) || !bearer) {
    throw new RunosError('E_REPLY_INVALID', 'the token exchange answered without a usable token', {where: url})
  }
  if (scope !== undefined && scope !== `tier:${tier}`) {
    throw new RunosError('E_REPLY_INVALID', `the token exchange answered with another scope than tier:${tier}`, {
      where: url,
    })
  }
  return {token: new Secret(token), lifetimeMs: seconds * 1000}
}
