import {RunosError} from '#core/errors'
import type {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import {originOf} from './address.ts'
import {chooseAccount} from './choose-account.ts'
import {type CredentialKey, deleteIdToken, snapshot, writeCredential, writeIdToken} from './credentials/credential.ts'
import {credentialsPath, openStore} from './credentials/open.ts'
import type {CredentialStore} from './credentials/store.ts'
import type {DeviceEvent} from './device-flow.ts'
import {type Obtained, obtain, type SignInWay} from './obtain.ts'
import type {OpenPorts} from './ports.ts'
import {remarks} from './remarks.ts'
import {forgetOrphans, rememberAccounts} from './remember.ts'
import {keySession, sessionLock} from './session.ts'
import type {KnownAccount, StoreName} from './settings.ts'
import {findTarget} from './target.ts'
import {rememberTier, tierKey} from './tier-credentials.ts'

export interface SignInRequest {
  readonly how: SignInWay
  readonly apiUrl?: string | undefined
  readonly identityUrl?: string | undefined
  readonly accountId?: string | undefined
  readonly store?: StoreName | undefined
  /** The credential is for the servers of this tier alone. */
  readonly tier?: Tier | undefined
  readonly signal: AbortSignal
}
/** What is told on the way; the end tells who it is. */
export type SignInEvent = Exclude<DeviceEvent, {event: 'authorized'}>
export type SignInSteps = AsyncGenerator<SignInEvent, SignedIn, undefined>

/** Who is signed in now. */
export interface SignedIn {
  readonly accountId: string
  readonly name?: string
  readonly origin: string
  /** The account before, when it was another one. */
  readonly previous?: KnownAccount
  readonly store: StoreName
  /** The tier that the credential is for; undefined: for everything. */
  readonly tier?: Tier
  /** Where the secret lies when it is a file. */
  readonly storePath?: string
  /** What else the person should know. */
  readonly warnings: readonly string[]
}

/**
 * Signs in: the store is tried first, so that nobody approves in vain; then comes the credential, then who it is; and only
 * then is anything stored: the secret, and after it the settings. When those cannot be written, the secret is put back.
 * @throws RunosError E_STORE, E_NETWORK, E_LOGIN_FAILED, E_FORBIDDEN, E_CANCELLED, E_WRONG_ORIGIN, E_USAGE
 */
export async function* signIn(ports: OpenPorts, request: SignInRequest): SignInSteps {
  const {signal} = request
  const target = await findTarget(ports, request)
  const store = openStore(target.store, ports)
  await store.probe()

  const obtained = yield* obtain(ports, request.how, target, signal)
  const session = keySession(holdAll(ports, obtained), ports.held)
  const asker = {http: ports.http, api: target.api, session, signal}
  const account = await chooseAccount(asker, obtained, request.accountId)
  if (signal.aborted) throw new RunosError('E_CANCELLED', 'stopped before anything was stored')

  const origin = originOf(target.api)
  const told = {
    accountId: account.accountId,
    ...(account.name ? {name: account.name} : {}),
    origin,
    store: target.store,
    ...(target.store === 'file' ? {storePath: credentialsPath(ports)} : {}),
  }
  if (request.tier !== undefined) {
    const {tier} = request
    const key = tierKey(told, tier)
    await keep(ports, store, key, obtained, () =>
      rememberTier(ports, {...told, api: target.api, env: target.env}, tier),
    )
    return {...told, tier, warnings: await remarks(ports, request.how)}
  }
  const key = {origin, name: account.accountId}
  const remembered = await keep(ports, store, key, obtained, () => rememberAccounts(ports, target, account, obtained))
  const warnings = [...(await forgetOrphans(ports, remembered)), ...(await remarks(ports, request.how))]
  const {previous} = remembered
  return {...told, ...(previous ? {previous} : {}), warnings}
}

/** Registers what we hold for redaction, and gives the token to ask with. */
function holdAll({held}: OpenPorts, {credential, idToken}: Obtained): Secret {
  const secret = held.hold(credential.kind === 'api-key' ? credential.key : credential.refreshToken)
  return idToken ? held.hold(idToken.token) : secret
}

/** Secret first, settings second, both or none; and nobody renews the old session meanwhile. */
function keep<Kept>(
  {files, folders}: OpenPorts,
  store: CredentialStore,
  key: CredentialKey,
  {credential, idToken}: Obtained,
  remember: () => Promise<Kept>,
): Promise<Kept> {
  return files.locked(sessionLock(folders.state, key), async () => {
    const putBack = await snapshot(store, key)
    try {
      await writeCredential(store, key, credential)
      await (idToken ? writeIdToken(store, key, idToken) : deleteIdToken(store, key))
      return await remember()
    } catch (error) {
      await putBack()
      throw error
    }
  })
}
