import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Clock, Files} from '#core/ports'
import type {Secret} from '#core/secret'
import {originOf} from './address.ts'
import {
  type Credential,
  type CredentialKey,
  type IdToken,
  readCredential,
  readIdToken,
  writeCredential,
  writeIdToken,
} from './credentials/credential.ts'
import type {CredentialStore} from './credentials/store.ts'
import type {Held} from './held.ts'
import {GOOGLE, refreshIdToken} from './identity.ts'
import {createOnce} from './once.ts'

/** A source of bearer tokens for one person at one origin. */
export interface Session {
  /** @throws RunosError E_NOT_SIGNED_IN, E_SESSION_EXPIRED, E_WRONG_ORIGIN, E_STORE, E_NETWORK, E_CANCELLED */
  token(signal?: AbortSignal): Promise<Secret>
  /** The API did not take this token: it is not used again. Answers whether asking again can give another. */
  refused(token: Secret): boolean
}

export interface SessionPorts {
  readonly http: Http
  readonly clock: Clock
  readonly files: Files
  readonly held: Held
  /** The lock that all processes share (`sessionLock`). */
  readonly lock: string
  readonly store: CredentialStore
  readonly key: CredentialKey
  /** The identity service that a person named, if any: a session of another one is not sent there. */
  readonly identityUrl: string | undefined
}

/** The lock for changes of one stored session: renewing it, replacing it, forgetting it. */
export function sessionLock(stateFolder: string, {origin, name}: CredentialKey): string {
  const digest = createHash('sha256').update(`${origin} ${name}`).digest('hex')
  return join(stateFolder, 'locks', `session-${digest.slice(0, 16)}`)
}

/** A key is its own token and cannot be renewed. */
export function keySession(key: Secret, held: Held): Session {
  return {token: async () => held.hold(key), refused: () => false}
}

/**
 * A stored credential. Its ID token lies in the store, so all processes use the same one; whoever finds it worn out takes
 * the lock, looks again, and only then renews it: one refresh for all.
 */
export function createSession(ports: SessionPorts): Session {
  const {clock, files, held, store, key} = ports
  const refusedTokens = new Set<string>()
  let known: Secret | undefined
  let current: IdToken | undefined

  const usable = (idToken: IdToken | undefined): idToken is IdToken =>
    idToken !== undefined && isFresh(idToken, clock.now()) && !refusedTokens.has(idToken.token.reveal())

  const look = async (): Promise<boolean> => {
    current = await readIdToken(store, key)
    return usable(current)
  }
  const renew = createOnce(async (): Promise<Secret> => {
    if (known) return known
    if (await look()) return held.hold(current!.token)
    const credential = await readCredential(store, key)
    if (!credential) throw signedOut(key)
    if (credential.kind === 'api-key') {
      known = held.hold(credential.key)
      return known
    }
    return files.locked(ports.lock, async () => {
      if (!(await look())) current = await refresh(ports)
      return held.hold(current!.token)
    })
  })

  return {
    async token(signal) {
      return usable(current) ? current.token : renew(signal)
    },
    refused(token) {
      if (known) return false
      refusedTokens.add(token.reveal())
      return true
    },
  }
}

/** Reads the refresh token (another process may have changed it), spends it, and stores what came back before it is used. */
async function refresh({http, clock, held, store, key, identityUrl}: SessionPorts): Promise<IdToken> {
  const credential = await readCredential(store, key)
  if (credential?.kind !== 'session') throw signedOut(key)
  requireSameIdentity(credential, identityUrl)
  held.hold(credential.refreshToken)
  // It can be spent once, so first it must be sure that what comes back can be kept: a disk is full, a keychain is locked.
  await store.probe()
  const issued = await refreshIdToken(http, credential.identity, credential.refreshToken)
  held.hold(issued.refreshToken)
  if (issued.refreshToken.reveal() !== credential.refreshToken.reveal()) {
    await writeCredential(store, key, {...credential, refreshToken: issued.refreshToken})
  }
  const idToken = dated(issued.idToken, issued.lifetimeMs, clock.now())
  await writeIdToken(store, key, idToken)
  return idToken
}

/**
 * A token with its times by our own clock. `expires_in` counts whole seconds from when it was made, so the token's own
 * `exp` (RFC 7519) is nearer; it counts only when it is close to that, because clocks may differ.
 */
export function dated(token: Secret, lifetimeMs: number, now: number): IdToken {
  const told = now + lifetimeMs
  const exp = Number(claimsOf(token).exp) * 1000
  return {token, issuedAt: now, expiresAt: exp < told && told - exp < 5_000 ? exp : told}
}

/** The claims of a JSON Web Token; none of any other token. They are read for their times, never trusted. */
export function claimsOf(token: Secret): JsonObject {
  const payload = token.reveal().split('.')[1] ?? ''
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return isJsonObject(claims) ? claims : {}
  } catch {
    return {} // an opaque token, which is as good
  }
}

/**
 * Whether a token can still be used: not in its last minute (or tenth, when it is short-lived), and not from the future,
 * which would mean that the clock was set back.
 */
export function isFresh({issuedAt, expiresAt}: {issuedAt: number; expiresAt: number}, now: number): boolean {
  const margin = Math.min(60_000, (expiresAt - issuedAt) / 10)
  return now >= issuedAt - 1_000 && now < expiresAt - margin
}

function requireSameIdentity({identity}: Extract<Credential, {kind: 'session'}>, named: string | undefined): void {
  if (named === undefined) return
  const issuer = identity.base === GOOGLE ? GOOGLE : originOf(identity.base)
  if (originOf(named) === issuer) return
  throw new RunosError(
    'E_WRONG_ORIGIN',
    `the session comes from ${issuer === GOOGLE ? "Google's identity service" : issuer}, not from ${originOf(named)}; nothing was sent there`,
    {where: named, fix: ['remove RUNOS_IDENTITY_URL or the setting identity-url', 'or sign in again: runos login']},
  )
}

function signedOut({origin, name}: CredentialKey): RunosError {
  return new RunosError('E_NOT_SIGNED_IN', `there is no credential any more for account ${name} at ${origin}`, {
    fix: ['sign in: runos login'],
  })
}
