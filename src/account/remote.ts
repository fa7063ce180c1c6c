import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import {isJsonObject} from '#core/json'
import type {Secret} from '#core/secret'
import {ask, refusal} from './talk.ts'

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
type To = {readonly http: Http; readonly api: string; readonly token: Secret; readonly signal?: AbortSignal | undefined}

/**
 * The accounts of a person (`GET /user/accounts`); undefined when this credential may not list them or the API has no such route.
 * @throws RunosError E_NETWORK, E_SESSION_EXPIRED, E_FORBIDDEN, E_REPLY_INVALID
 */
export async function fetchMembers({http, api, token, signal}: To): Promise<readonly Member[] | undefined> {
  const url = `${api}/user/accounts`
  const answer = await ask(http, {method: 'GET', url, token, signal})
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
export async function fetchWhoAmI({http, api, token, signal}: To): Promise<WhoAmI | undefined> {
  const url = `${api}/auth/whoami`
  const answer = await ask(http, {method: 'GET', url, token, signal})
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

function unreadable(url: string, what: string): RunosError {
  return new RunosError('E_REPLY_INVALID', `the API answered without ${what}`, {where: url})
}
