import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import {isJsonObject} from '#core/json'
import type {Session} from './session.ts'
import {type Answer, ask, refusal} from './talk.ts'

/** An account that a person is a member of. */
export interface Member {
  readonly accountId: string
  readonly name?: string
  readonly role?: string
}
/** Who the API says a token is. */
export interface WhoAmI {
  readonly uid?: string
  readonly accountId?: string
  readonly scopes: readonly string[]
  readonly expiresAt?: string
}
interface Asker {
  readonly http: Http
  readonly api: string
  readonly session: Session
  readonly signal?: AbortSignal | undefined
}

/**
 * The accounts of a person (`GET /user/accounts`); undefined when this credential may not list them or the API has no such route.
 * @throws RunosError E_NETWORK, E_SESSION_EXPIRED, E_FORBIDDEN, E_REPLY_INVALID
 */
export async function fetchMembers(asker: Asker): Promise<readonly Member[] | undefined> {
  const url = `${asker.api}/user/accounts`
  const answer = await get(asker, url)
  if (answer.status === 403 || answer.status === 404) return undefined
  if (answer.status >= 400) throw refusal(answer, url)
  const list = answer.body.accounts
  if (!Array.isArray(list)) throw unreadable(url, 'accounts')
  return list.map((one) => {
    if (!isJsonObject(one) || typeof one.aid !== 'string') throw unreadable(url, 'accounts[].aid')
    const name = [one.companyName, one.name].find((text): text is string => typeof text === 'string' && text !== '')
    const role = typeof one.accountRole === 'string' ? one.accountRole : undefined
    return {accountId: one.aid, ...(name ? {name} : {}), ...(role ? {role} : {})}
  })
}

/** Who a token is (`GET /auth/whoami`); undefined when the API has no such route. @throws as fetchMembers */
export async function fetchWhoAmI(asker: Asker): Promise<WhoAmI | undefined> {
  const url = `${asker.api}/auth/whoami`
  const answer = await get(asker, url)
  if (answer.status === 404 || answer.status === 501) return undefined
  if (answer.status >= 400) throw refusal(answer, url)
  const {uid, aid, scopes, expiresAt} = answer.body
  return {
    ...(typeof uid === 'string' ? {uid} : {}),
    ...(typeof aid === 'string' ? {accountId: aid} : {}),
    scopes: Array.isArray(scopes) ? scopes.filter((one): one is string => typeof one === 'string') : [],
    ...(typeof expiresAt === 'string' ? {expiresAt} : {}),
  }
}

/** Asks, and once more when the token wore out on the way. */
async function get({http, session, signal}: Asker, url: string): Promise<Answer> {
  const token = await session.token(signal)
  const answer = await ask(http, {method: 'GET', url, token, signal})
  const wornOut = answer.status === 401 && answer.body.code !== 'auth.session_expired'
  if (!wornOut || !session.refused(token)) return answer
  return ask(http, {method: 'GET', url, token: await session.token(signal), signal})
}

function unreadable(url: string, what: string): RunosError {
  return new RunosError('E_REPLY_INVALID', `the API answered without ${what}`, {where: url})
}
