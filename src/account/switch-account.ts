import {RunosError} from '#core/errors'
import {originOf} from './address.ts'
import {requireAccountId} from './choose-account.ts'
import {findAccount} from './find.ts'
import {sessionOf} from './open-session.ts'
import type {OpenPorts} from './ports.ts'
import {fetchMembers} from './remote.ts'
import type {Resolved} from './resolve.ts'
import type {KnownAccount, Settings} from './settings.ts'

export interface Switched {
  readonly account: KnownAccount
  readonly previous: KnownAccount | undefined
  /** Another account has other clusters, so the default cluster is gone. */
  readonly clusterCleared: boolean
}

/**
 * Makes another account the one in use, after its credential has proven at the API that it opens it.
 * @throws RunosError E_NOT_SIGNED_IN when no credential on this machine opens it
 */
export async function switchAccount(ports: OpenPorts, accountId: string, signal?: AbortSignal): Promise<Switched> {
  requireAccountId(accountId, 'the account')
  const where = await ports.where()
  if (!where.api) throw new RunosError('E_NOT_SIGNED_IN', 'nobody is signed in', {fix: ['sign in: runos login']})
  const [origin, api] = [originOf(where.api.value), where.api.value]
  const settings = await ports.settings.read()
  const there = settings.accounts.find((one) => one.origin === origin && one.accountId === accountId)
  const opener = there ?? findAccount(settings, where)
  const session = sessionOf(ports, opener, where)
  const members = await fetchMembers({http: ports.http, api, session, signal})
  const member = members?.find((one) => one.accountId === accountId)
  if (!member && (members !== undefined || !there)) throw notAMember(accountId, origin)

  const previous = currentOf(settings, where)
  const now = new Date(ports.clock.now()).toISOString()
  const added = {addedAt: now, ...there}
  const account: KnownAccount = {
    ...opener,
    ...added,
    accountId,
    ...(member?.name ? {name: member.name} : {}),
    lastUsedAt: now,
  }
  const changed = previous?.accountId !== accountId
  await ports.settings.edit((old) => {
    const others = old.accounts.filter((one) => one.origin !== origin || one.accountId !== accountId)
    const ours = old.apiUrl === undefined || originOf(old.apiUrl) === origin
    const {clusterId, ...rest} = old
    const kept = clusterId !== undefined && !(ours && changed) ? {clusterId} : {}
    return {...rest, ...kept, ...(ours ? {accountId} : {}), accounts: [...others, account]}
  })
  return {
    account,
    previous: changed ? previous : undefined,
    clusterCleared: changed && settings.clusterId !== undefined,
  }
}

function currentOf({accounts}: Settings, {api, account}: Resolved): KnownAccount | undefined {
  return accounts.find((one) => api && one.origin === originOf(api.value) && one.accountId === account?.value)
}

function notAMember(accountId: string, origin: string): RunosError {
  return new RunosError('E_NOT_SIGNED_IN', `no credential on this machine opens account ${accountId} at ${origin}`, {
    fix: [`sign in to it: runos login --account ${accountId}`, 'see the accounts: runos account list'],
  })
}
