import {RunosError} from '#core/errors'
import type {Secret} from '#core/secret'
import {originOf} from './address.ts'
import type {Credential, IdToken} from './credentials/credential.ts'
import {type DeviceEvent, signInByDevice} from './device-flow.ts'
import {requireSendable} from './environment.ts'
import {GOOGLE, type Identity, type Issued, refreshIdToken, signInWithCustomToken} from './identity.ts'
import {readLegacy} from './legacy.ts'
import type {OpenPorts} from './ports.ts'
import {dated} from './session.ts'
import type {Target} from './target.ts'

/** Ways to sign in: in a browser, with a token that is given, or with what the Go client keeps in plain text. */
export type SignInWay =
  | {readonly by: 'device'; readonly open?: (url: URL) => Promise<boolean>}
  | {readonly by: 'token'; readonly token: Secret}
  | {readonly by: 'go-client'}

/** A credential that was obtained and not yet stored. */
export interface Obtained {
  readonly credential: Credential
  readonly idToken?: IdToken
  /** The account that it was given for, where that was said. */
  readonly accountId?: string
}

/** Gets a credential in one of the ways. @throws RunosError as signIn */
export async function* obtain(
  ports: OpenPorts,
  way: SignInWay,
  target: Target,
  signal: AbortSignal,
): AsyncGenerator<Exclude<DeviceEvent, {event: 'authorized'}>, Obtained, undefined> {
  if (way.by === 'device') return yield* byDevice(ports, way.open, target, signal)
  if (way.by === 'go-client') return fromGoClient(ports, target, signal)
  requireSendable(way.token.reveal(), 'the token')
  return {credential: {kind: 'api-key', key: way.token}}
}

async function* byDevice(
  {http, clock}: OpenPorts,
  open: ((url: URL) => Promise<boolean>) | undefined,
  {api, console, identity: named}: Target,
  signal: AbortSignal,
): AsyncGenerator<Exclude<DeviceEvent, {event: 'authorized'}>, Obtained, undefined> {
  const steps = signInByDevice({http, clock, api, console, signal, ...(open ? {open} : {})})
  for await (const step of steps) {
    if (step.event === 'authorized') {
      const identity = {base: named ?? GOOGLE, key: step.identityKey}
      const issued = await signInWithCustomToken(http, identity, step.customToken, signal)
      return {...session(issued, identity, clock.now()), accountId: step.accountId}
    }
    yield step
    if (step.event === 'error') {
      throw new RunosError(step.reason === 'unreachable' ? 'E_NETWORK' : 'E_LOGIN_FAILED', step.message, {
        fix: ['begin again: runos login'],
      })
    }
  }
  throw new RunosError('E_LOGIN_FAILED', 'the sign-in ended without an answer', {fix: ['begin again: runos login']})
}

/** What the Go client holds was issued for the address in its file, and by Google: it goes nowhere else. */
async function fromGoClient(
  {http, clock, files, folders}: OpenPorts,
  target: Target,
  signal: AbortSignal,
): Promise<Obtained> {
  const found = await readLegacy(files, folders.legacy)
  if (!found?.apiKey && !found?.session) {
    throw new RunosError('E_LOGIN_FAILED', `the Go client keeps no credential in ${folders.legacy}`, {
      fix: ['sign in: runos login'],
    })
  }
  const issuedFor = found.apiUrl === undefined ? undefined : originOf(found.apiUrl)
  if (issuedFor !== originOf(target.api) || (!found.apiKey && target.identity !== undefined)) {
    throw new RunosError(
      'E_WRONG_ORIGIN',
      `the Go client's credential was issued for ${issuedFor ?? 'an address that it does not name'}; nothing was sent elsewhere`,
      {where: found.path, fix: ['sign in: runos login']},
    )
  }
  const account = found.accountId === undefined ? {} : {accountId: found.accountId}
  if (found.apiKey) {
    requireSendable(found.apiKey.reveal(), `api_key in ${found.path}`)
    return {credential: {kind: 'api-key', key: found.apiKey}, ...account}
  }
  const {refreshToken, identityKey} = found.session!
  const identity = {base: GOOGLE, key: identityKey}
  return {...session(await refreshIdToken(http, identity, refreshToken, signal), identity, clock.now()), ...account}
}

function session({idToken, refreshToken, lifetimeMs}: Issued, identity: Identity, now: number): Obtained {
  return {
    credential: {kind: 'session', refreshToken, identity, signedInAt: new Date(now).toISOString()},
    idToken: dated(idToken, lifetimeMs, now),
  }
}
