import {offers, TIERS, type Tier} from '#core/tier'
import type {Identity} from './auth.ts'
import type {ContractOperation} from './contract.ts'
import type {Reply, Store} from './world.ts'

/**
 * Whether somebody may call an operation, before anything else of the request is looked at: the scopes of the token (section
 * G: a scope opens the routes that list its tier, sensitive-read those of read too), then membership of the account in the path.
 * @returns undefined when it is allowed, otherwise the 403 or 404
 */
export function authorize(
  identity: Identity,
  {tiers}: ContractOperation,
  aid: string | undefined,
  store: Store,
): Reply | undefined {
  const missing = missingScope(identity.tiers, tiers)
  if (missing !== undefined) {
    const error = `This token does not have the scope tier:${missing}`
    return {status: 403, body: {error, code: 'auth.scope', required: `tier:${missing}`}}
  }
  if (aid === undefined) return undefined
  if (!store.get('accounts', aid)) return {status: 404, body: {error: 'Account not found', code: 'account.not_found'}}
  if ((identity.bound && identity.aid !== aid) || !store.get('members', `${aid}:${identity.uid}`)) {
    return {status: 403, body: {error: 'You are not a member of this account', code: 'account.not_member'}}
  }
  return undefined
}

function missingScope(scopes: readonly Tier[], tiers: ContractOperation['tiers']): Tier | undefined {
  if (tiers === 'none') return undefined
  if (tiers === 'any') return scopes.length > 0 ? undefined : 'read'
  // An operation of the command line alone: no server's narrowed token opens it, only a whole session.
  if (tiers.length === 0) return TIERS.find((tier) => !scopes.includes(tier))
  return scopes.some((scope) => offers(scope, tiers)) ? undefined : tiers[0]
}
