import {type ErrorCode, RunosError} from '#core/errors'
import {TIERS, type Tier} from '#core/tier'
import {readCredential} from './credentials/credential.ts'
import {credentialsPath, openStore} from './credentials/open.ts'
import {readEnvironment, VARIABLES} from './environment.ts'
import {findAccount} from './find.ts'
import type {OpenPorts} from './ports.ts'
import type {Resolved, Sourced} from './resolve.ts'
import type {KnownAccount, StoreName} from './settings.ts'
import {tierKey} from './tier-credentials.ts'

/** Who is signed in here, as far as this machine knows. */
export interface AccountStatus {
  readonly signedIn: boolean
  /** Why not, in words, with what to do. */
  readonly problem?: {readonly code: ErrorCode; readonly message: string; readonly fix: readonly string[]}
  /** Where the credential comes from: `RUNOS_API_KEY`, or the store and what is kept there. */
  readonly credential?: {
    readonly from: 'environment' | StoreName
    readonly kind: 'api-key' | 'session' | 'tiers'
    readonly path?: string
  }
  readonly signedInAt?: string
  /** The tiers that have a credential of their own. */
  readonly tiers?: readonly Tier[]
  readonly account?: Sourced & {readonly name?: string}
  readonly cluster?: Sourced
  readonly api?: Sourced
  readonly console?: Sourced
  readonly identity?: Sourced
  readonly env: Sourced
  readonly store: Sourced
}

/** Describes the account without the network. The store is asked whether it still holds the credential. */
export async function describe(ports: OpenPorts): Promise<AccountStatus> {
  const where = await ports.where()
  const {apiKey} = readEnvironment(ports.env)
  const known = await knownHere(ports, where)
  const account = where.account && {...where.account, ...(known?.name ? {name: known.name} : {})}
  const place = {...where, ...(account ? {account} : {})}
  if (apiKey !== undefined) {
    if (account) return {signedIn: true, credential: {from: 'environment', kind: 'api-key'}, ...place}
    return {signedIn: false, problem: problem(noAccount()), ...place}
  }
  try {
    const account = findAccount(await ports.settings.read(), where)
    const {store, origin, credential: name, kind, signedInAt} = account
    const tiers = TIERS.filter((tier) => account.tiers?.[tier] !== undefined)
    const keys = kind === 'tiers' ? tiers.map((tier) => tierKey(account, tier)) : [{origin, name}]
    for (const key of keys) if (!(await readCredential(openStore(store, ports), key))) throw gone(store)
    const path = store === 'file' ? {path: credentialsPath(ports)} : {}
    const own = tiers.length === 0 ? {} : {tiers}
    return {signedIn: true, credential: {from: store, kind, ...path}, signedInAt, ...own, ...place}
  } catch (error) {
    if (!(error instanceof RunosError)) throw error
    return {signedIn: false, problem: problem(error), ...place}
  }
}

async function knownHere({settings}: OpenPorts, where: Resolved): Promise<KnownAccount | undefined> {
  const origin = where.api && new URL(where.api.value).origin
  return (await settings.read()).accounts.find((one) => one.origin === origin && one.accountId === where.account?.value)
}

function problem({code, message, fix}: RunosError): NonNullable<AccountStatus['problem']> {
  return {code, message, fix}
}

function noAccount(): RunosError {
  return new RunosError('E_USAGE', `${VARIABLES.apiKey} is set, but no account`, {
    fix: [`set ${VARIABLES.accountId} beside it`],
  })
}

function gone(store: StoreName): RunosError {
  return new RunosError('E_NOT_SIGNED_IN', `the credential is no longer in the ${store}`, {
    fix: ['sign in: runos login'],
  })
}
