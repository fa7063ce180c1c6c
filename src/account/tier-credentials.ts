import {RunosError} from '#core/errors'
import {TIERS, type Tier} from '#core/tier'
import {originOf} from './address.ts'
import type {CredentialKey} from './credentials/credential.ts'
import {sessionAt} from './open-session.ts'
import type {OpenPorts} from './ports.ts'
import type {Resolved} from './resolve.ts'
import type {Session} from './session.ts'
import type {KnownAccount, Settings, StoreName} from './settings.ts'

/** Under which the credential of one tier is kept. */
export function tierKey({origin, accountId}: Pick<KnownAccount, 'origin' | 'accountId'>, tier: Tier): CredentialKey {
  return {origin, name: `${accountId} ${tier}`}
}

/**
 * The tier whose own credential a caller uses; undefined: the one for everything serves (and is exchanged, where the API
 * can). A server with one of its own never uses another, so that what it holds cannot do more than it should.
 * @param tier undefined: a person by hand, who takes the least that there is when there is none for everything
 * @throws RunosError E_NOT_SIGNED_IN when other tiers have one and this one has not
 */
export function ownTier({tiers = {}, kind, accountId}: KnownAccount, tier: Tier | undefined): Tier | undefined {
  const given = TIERS.filter((one) => tiers[one] !== undefined)
  if (given.length === 0) return undefined
  if (tier === undefined) return kind === 'tiers' ? given[0] : undefined
  if (given.includes(tier)) return tier
  throw new RunosError(
    'E_NOT_SIGNED_IN',
    `account ${accountId} has credentials of single tiers (${given.join(', ')}), and none for ${tier}`,
    {fix: [`give it: runos login --tier ${tier} --with-token < token.txt`]},
  )
}

/** The session of a tier's own credential. */
export function tierSession(ports: OpenPorts, known: KnownAccount, tier: Tier, where: Resolved): Session {
  return sessionAt(ports, tierKey(known, tier), known.tiers?.[tier] ?? known.store, where)
}

/** Notes where the credential of a tier is kept. What else is signed in to stays as it is. */
export async function rememberTier(
  {settings, clock}: OpenPorts,
  {api, env, store, accountId, name}: {api: string; env: string; store: StoreName; accountId: string; name?: string},
  tier: Tier,
): Promise<Settings> {
  const origin = originOf(api)
  const now = new Date(clock.now()).toISOString()
  return settings.edit((old) => {
    const isIt = (one: KnownAccount) => one.origin === origin && one.accountId === accountId
    const before = old.accounts.find(isIt)
    const times = {addedAt: now, signedInAt: now, lastUsedAt: now}
    const fresh = {origin, accountId, credential: accountId, kind: 'tiers' as const, store, ...times}
    const known: KnownAccount = {
      ...(before ?? fresh),
      ...(name ? {name} : {}),
      tiers: {...before?.tiers, [tier]: store},
      signedInAt: now,
    }
    const first = old.accounts.length === 0 || old.apiUrl === undefined
    return {
      ...old,
      ...(first ? {env, apiUrl: api, accountId, store} : {}),
      accounts: [...old.accounts.filter((one) => !isIt(one)), known],
    }
  })
}
