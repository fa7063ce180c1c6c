import type {Tier} from '#core/tier'
import {originOf} from './address.ts'
import {deleteCredential} from './credentials/credential.ts'
import {openStore} from './credentials/open.ts'
import {readEnvironment} from './environment.ts'
import type {OpenPorts} from './ports.ts'
import {credentialsOf} from './remember.ts'
import {sessionLock} from './session.ts'
import type {KnownAccount} from './settings.ts'
import {tierKey} from './tier-credentials.ts'

export interface SignedOut {
  /** The accounts that were signed in. */
  readonly accounts: readonly KnownAccount[]
  /** Whether RUNOS_API_KEY still signs in. */
  readonly environmentKey: boolean
}

/**
 * Forgets the credentials for the address where we are, or all of them. Addresses stay in the settings. When a secret
 * cannot be deleted, the settings still name it, so that trying again finds it.
 * @throws RunosError E_STORE
 */
export async function signOut(ports: OpenPorts, all: boolean): Promise<SignedOut> {
  const environmentKey = readEnvironment(ports.env).apiKey !== undefined
  const {api} = await ports.where()
  const origin = api && originOf(api.value)
  const {accounts: known} = await ports.settings.read()
  const leaving = known.filter((one) => all || one.origin === origin)
  for (const {origin, credential, store} of credentialsOf({accounts: leaving}).values()) {
    const key = {origin, name: credential}
    await ports.files.locked(sessionLock(ports.folders.state, key), () =>
      deleteCredential(openStore(store, ports), key),
    )
  }
  for (const known of leaving) {
    for (const [tier, store] of Object.entries(known.tiers ?? {})) {
      const key = tierKey(known, tier as Tier)
      await ports.files.locked(sessionLock(ports.folders.state, key), () =>
        deleteCredential(openStore(store, ports), key),
      )
    }
  }
  if (leaving.length > 0) {
    await ports.settings.edit((old) => {
      const {accountId, clusterId, ...rest} = old
      const accounts = old.accounts.filter((one) => !leaving.some((two) => isSame(one, two)))
      const left = old.apiUrl !== undefined && leaving.some((one) => one.origin === originOf(old.apiUrl!))
      const staying = left ? {} : {...(accountId ? {accountId} : {}), ...(clusterId ? {clusterId} : {})}
      return {...rest, ...staying, accounts}
    })
  }
  return {accounts: leaving, environmentKey}
}

function isSame(one: KnownAccount, two: KnownAccount): boolean {
  return one.origin === two.origin && one.accountId === two.accountId
}
