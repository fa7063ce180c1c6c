import {RunosError} from '#core/errors'
import type {Access, AccountAccess} from '#core/ports'
import {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import {isLoopback, originOf} from './address.ts'
import type {AccountStatus} from './describe.ts'
import {readEnvironment, VARIABLES} from './environment.ts'
import {createTierTokens, type TierTokens} from './exchange.ts'
import {findAccount} from './find.ts'
import {createHeld} from './held.ts'
import {sessionOf} from './open-session.ts'
import type {AccountPorts, OpenPorts} from './ports.ts'
import type {Member, WhoAmI} from './remote.ts'
import type {Resolved, Sourced} from './resolve.ts'
import {keySession, type Session} from './session.ts'
import type {KnownAccount, SettingsFile} from './settings.ts'
import type {SignedIn, SignInEvent, SignInRequest, SignInSteps} from './sign-in.ts'
import type {SignedOut} from './sign-out.ts'
import type {Switched} from './switch-account.ts'
import {ownTier, tierSession} from './tier-credentials.ts'

/** Who we are: the credential for each request, and all that a person does about it. */
export interface Account extends AccountAccess {
  /** The file of settings. */
  readonly settings: SettingsFile
  /** Whether somebody is signed in, and if not, why; without the network. */
  describe(): Promise<AccountStatus>
  /** What the credential of a tier can do, as far as it can be told without trying. @throws RunosError as `access` */
  proveTier(tier: Tier, signal?: AbortSignal): Promise<TierProof>
  /** Who the API says we are; undefined when it has no such route. */
  whoAmI(signal?: AbortSignal): Promise<WhoAmI | undefined>
  /** The accounts that this person may use; undefined when the API does not say. */
  members(signal?: AbortSignal): Promise<readonly Member[] | undefined>
  /** The accounts that were signed in to on this machine. */
  known(): Promise<readonly KnownAccount[]>
  /** Signs in, step by step; gives at the end who is signed in now. Nothing is stored unless it comes to its end. */
  signIn(request: SignInRequest): SignInSteps
  signOut(all: boolean): Promise<SignedOut>
  switchTo(accountId: string, signal?: AbortSignal): Promise<Switched>
}
export type {AccountStatus, Member, SignedIn, SignedOut, SignInEvent, SignInRequest, SignInSteps, Switched, WhoAmI}

/** Where the credential of a tier comes from, and what it can do. */
export interface TierProof {
  /** `own`: given for this tier; `exchanged`: the API made it for this tier; `shared`: one credential for all tiers. */
  readonly how: 'own' | 'exchanged' | 'shared'
  /** Its scopes; undefined: nobody says. */
  readonly scopes?: readonly string[]
  /** Who said so: the API itself, or only the token's own text. */
  readonly saidBy?: 'the API' | 'the token'
}

/** What was opened for one account at one address. */
interface Opened {
  readonly session: Session
  readonly tiers: TierTokens
}

/** The account on this machine. Nothing is read before it is needed; what only a command needs is loaded by that command. */
export function createAccount(given: AccountPorts): Account {
  const ports: OpenPorts = {...given, held: createHeld()}
  const opened = new Map<string, Opened>()

  const open = async (tier?: Tier): Promise<Opened & Pick<Chosen, 'api' | 'accountId' | 'own'>> => {
    const {where, environmentKey} = await here(ports)
    const {api, accountId, name, own, start} = await choose(ports, where, environmentKey, tier)
    const found = opened.get(name) ?? startAt(ports, api, start())
    opened.set(name, found)
    return {...found, api, accountId, ...(own === undefined ? {} : {own})}
  }
  const lend = async (tier: Tier | undefined, signal?: AbortSignal) => {
    const {api, accountId, session, tiers, own} = await open(tier)
    const exchanged = tier === undefined || own !== undefined ? undefined : await tiers.forTier(tier, signal)
    const token = exchanged?.token ?? (await session.token(signal))
    return {api, accountId, token, own, exchanged: exchanged?.exchanged === true}
  }
  return {
    settings: ports.settings,
    async access(tier?: Tier, signal?: AbortSignal): Promise<Access> {
      const {api, accountId, token} = await lend(tier, signal)
      return {base: new URL(api), account: accountId, token}
    },
    async proveTier(tier, signal) {
      const {api, token, own, exchanged} = await lend(tier, signal)
      const how = own !== undefined ? 'own' : exchanged ? 'exchanged' : 'shared'
      const {readScopes} = await import('./scopes.ts')
      return {how, ...(await readScopes({http: ports.http, api, token, held: ports.held, signal}))}
    },
    held: () => ports.held.all(),
    refused: (token) => [...opened.values()].map(({tiers}) => tiers.refused(token)).some(Boolean),
    describe: async () => (await import('./describe.ts')).describe(ports),
    async whoAmI(signal) {
      const {api, session} = await open()
      const {fetchWhoAmI} = await import('./remote.ts')
      return fetchWhoAmI({http: ports.http, api, session, signal})
    },
    async members(signal) {
      const {api, session} = await open()
      const {fetchMembers} = await import('./remote.ts')
      return fetchMembers({http: ports.http, api, session, signal})
    },
    known: async () => (await ports.settings.read()).accounts,
    async *signIn(request) {
      return yield* (await import('./sign-in.ts')).signIn(ports, request)
    },
    signOut: async (all) => (await import('./sign-out.ts')).signOut(ports, all),
    switchTo: async (accountId, signal) =>
      (await import('./switch-account.ts')).switchAccount(ports, accountId, signal),
  }
}

function startAt({http, clock, held}: OpenPorts, api: string, session: Session): Opened {
  return {session, tiers: createTierTokens({http, clock, held, session, api})}
}

/** Where we are; with a key from the environment and no address anywhere, the address that RunOS publishes. */
async function here(ports: OpenPorts): Promise<{where: Resolved; environmentKey: Secret | undefined}> {
  const {apiKey} = readEnvironment(ports.env)
  const where = await ports.where()
  if (apiKey === undefined) return {where, environmentKey: undefined}
  const environmentKey = ports.held.hold(new Secret(apiKey))
  if (where.api) return {where, environmentKey}
  const {cacheEnvironment, fetchEnvironments, pickEnvironment} = await import('./environments.ts')
  await cacheEnvironment(ports.files, ports.folders.cache, pickEnvironment(await fetchEnvironments(ports.http)))
  return {where: await ports.where(), environmentKey}
}

/**
 * A project file may set variables for a server, and so name the address; the key in the person's environment must not
 * follow it. It goes to an address from the environment only if the person's own settings know that one, or if it is on
 * this machine.
 * @throws RunosError E_WRONG_ORIGIN
 */
async function requireKnownAddress({settings}: OpenPorts, {value, from}: Sourced): Promise<void> {
  const origin = originOf(value)
  if (from !== 'environment' || isLoopback(new URL(origin).hostname)) return
  const {apiUrl, accounts} = await settings.read()
  if ((apiUrl !== undefined && originOf(apiUrl) === origin) || accounts.some((one) => one.origin === origin)) return
  throw new RunosError(
    'E_WRONG_ORIGIN',
    `${VARIABLES.apiKey} is not sent to ${origin}, which only ${VARIABLES.apiUrl} names: any project could set that`,
    {where: VARIABLES.apiUrl, fix: [`say once that this address is yours: runos config set api-url ${origin}`]},
  )
}

/** A credential, and how its session is opened. */
interface Chosen {
  readonly api: string
  readonly accountId: string
  readonly name: string
  /** The tier that it was given for; undefined: it is for everything. */
  readonly own?: Tier
  readonly start: () => Session
}

/** The credential to use: the environment's key where the environment (or the settings) point, else what was stored for that very origin. */
async function choose(
  ports: OpenPorts,
  where: Resolved,
  environmentKey: Secret | undefined,
  tier: Tier | undefined,
): Promise<Chosen> {
  if (environmentKey) {
    if (!where.api) throw new RunosError('E_NOT_SIGNED_IN', `${VARIABLES.apiKey} is set, but no API address is known`)
    if (!where.account) {
      throw new RunosError('E_USAGE', `${VARIABLES.apiKey} is set, but no account`, {
        fix: [`set ${VARIABLES.accountId} beside it`],
      })
    }
    await requireKnownAddress(ports, where.api)
    const name = `${where.api.value} ${where.account.value} ${VARIABLES.apiKey}`
    return {
      api: where.api.value,
      accountId: where.account.value,
      name,
      start: () => keySession(environmentKey, ports.held),
    }
  }
  const known = findAccount(await ports.settings.read(), where)
  const api = where.api!.value
  const own = ownTier(known, tier)
  // Signing in again, or naming another identity service, opens another session.
  const {accountId, credential, store, signedInAt} = known
  const name = [api, accountId, credential, own, store, signedInAt, where.identity?.value].join(' ')
  if (own === undefined) return {api, accountId, name, start: () => sessionOf(ports, known, where)}
  return {api, accountId, name, own, start: () => tierSession(ports, known, own, where)}
}
