import {RunosError} from '#core/errors'
import {originOf} from './address.ts'
import type {ChosenAccount} from './choose-account.ts'
import {deleteCredential} from './credentials/credential.ts'
import {openStore} from './credentials/open.ts'
import type {Obtained} from './obtain.ts'
import type {OpenPorts} from './ports.ts'
import type {KnownAccount, Settings} from './settings.ts'
import type {Target} from './target.ts'

/** What the settings said before and say now. */
export interface Remembered {
  readonly before: Settings
  readonly after: Settings
  /** The account that was in use before, when it was another one. */
  readonly previous: KnownAccount | undefined
}

/** Writes who is signed in, and where, into the settings. Another account takes no cluster over from the one before. */
export async function rememberAccounts(
  {settings, clock}: OpenPorts,
  target: Target,
  account: ChosenAccount,
  {credential}: Obtained,
): Promise<Remembered> {
  const origin = originOf(target.api)
  const now = new Date(clock.now()).toISOString()
  let before: Settings = {accounts: []}
  const after = await settings.edit((old) => {
    before = old
    const fresh = (accountId: string, name: string | undefined): KnownAccount => ({
      ...old.accounts.find((one) => isAt(one, origin, accountId)),
      origin,
      accountId,
      ...(name ? {name} : {}),
      credential: account.accountId,
      kind: credential.kind,
      store: target.store,
      addedAt: old.accounts.find((one) => isAt(one, origin, accountId))?.addedAt ?? now,
      signedInAt: now,
      lastUsedAt: now,
    })
    // The person's other accounts open with the same session, unless they have a key of their own.
    const others = account.others
      .filter(({accountId}) => !old.accounts.some((one) => isAt(one, origin, accountId) && one.kind === 'api-key'))
      .map(({accountId, name}) => ({...fresh(accountId, name), lastUsedAt: lastUse(old, origin, accountId)}))
    const added = [fresh(account.accountId, account.name), ...others]
    const kept = old.accounts.filter((one) => !added.some((two) => isAt(one, two.origin, two.accountId)))
    const same = old.apiUrl !== undefined && originOf(old.apiUrl) === origin && old.accountId === account.accountId
    const {consoleUrl: _console, identityUrl: _identity, clusterId, ...rest} = old
    return {
      ...rest,
      env: target.env,
      apiUrl: target.api,
      ...(target.consoleNamed ? {consoleUrl: target.console} : {}),
      ...(target.identity ? {identityUrl: target.identity} : {}),
      accountId: account.accountId,
      ...(same && clusterId ? {clusterId} : {}),
      store: target.store,
      accounts: [...kept, ...added],
    }
  })
  return {before, after, previous: previousOf(before, origin, account.accountId)}
}

/** Deletes credentials that no account refers to any more. What could not be deleted is told, and does not undo the sign-in. */
export async function forgetOrphans(
  ports: OpenPorts,
  {before, after}: Pick<Remembered, 'before' | 'after'>,
): Promise<string[]> {
  const warnings: string[] = []
  for (const [name, {origin, credential, store}] of credentialsOf(before)) {
    if (credentialsOf(after).has(name)) continue
    try {
      await deleteCredential(openStore(store, ports), {origin, name: credential})
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      warnings.push(`an older credential for ${origin} is still in the ${store}: ${error.message}`)
    }
  }
  return warnings
}

/** The credentials behind a list of accounts: several accounts may share one. */
export function credentialsOf({accounts}: Pick<Settings, 'accounts'>): Map<string, KnownAccount> {
  return new Map(accounts.map((one) => [`${one.store} ${one.origin} ${one.credential}`, one]))
}

function isAt(one: KnownAccount, origin: string, accountId: string): boolean {
  return one.origin === origin && one.accountId === accountId
}

/** An account that was never used must not count as the last used one. */
function lastUse(old: Settings, origin: string, accountId: string): string {
  return old.accounts.find((one) => isAt(one, origin, accountId))?.lastUsedAt ?? ''
}

function previousOf({apiUrl, accountId, accounts}: Settings, origin: string, now: string): KnownAccount | undefined {
  if (apiUrl === undefined || accountId === undefined) return undefined
  const was = accounts.find((one) => isAt(one, originOf(apiUrl), accountId))
  return was && !isAt(was, origin, now) ? was : undefined
}
