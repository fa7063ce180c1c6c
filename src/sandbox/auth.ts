import type {JsonObject} from '#core/json'
import {isTier, TIERS, type Tier} from '#core/tier'
import {hashToken, newToken, type Signer} from './tokens.ts'
import type {Doc, Reply, Store} from './world.ts'

/** What can be set about signing in. Seconds. */
export interface AuthOptions {
  /** How long an ID token lives, and at most an exchanged one. */
  readonly tokenTtl: number
  /** How long the refresh token before the newest is still taken, for a client whose answer was lost. */
  readonly refreshGrace: number
  /** Whether tokens can be exchanged for narrower ones. */
  readonly exchange: boolean
}

/** How often things happened since the sandbox was started. */
export interface Counters {
  requests: number
  signIns: number
  refreshes: number
  exchanges: number
}

/** Who a bearer token speaks for, and what limits it. */
export interface Identity {
  readonly uid: string
  readonly aid: string
  readonly tiers: readonly Tier[]
  /** Seconds since the epoch; undefined: it does not expire. */
  readonly expiresAt?: number
  /** When the person signed in; keys of the API have none, and no session that could end. */
  readonly authTime?: number
  /** Good for `aid` alone: keys of the API are. A session is good for all accounts of its person. */
  readonly bound: boolean
}

export interface AuthPorts {
  readonly store: Store
  readonly signer: Signer
  readonly clock: {now(): number}
  readonly options: AuthOptions
  readonly counters: Counters
}

/** A browser session, and so what came from it, ends this long after the person signed in (B.1). Seconds. */
export const SESSION_SECONDS = 24 * 60 * 60
const CUSTOM_TOKEN_SECONDS = 300
const EXCHANGED_SECONDS = 900
export const PROJECT = 'runos-sandbox'

/** The tokens of this sandbox: what is signed carries its claims, what is random is stored as a hash. */
export interface Auth {
  customToken(uid: string, aid: string): string
  /** A custom token for a session's tokens; undefined when it is not ours or too old. */
  signIn(customToken: string): SessionTokens | undefined
  /** A refresh token for new tokens; it is then spent but for a grace. Undefined when it is unknown or spent. */
  refresh(refreshToken: string): SessionTokens | undefined
  /** A token that is good for some tiers only. */
  narrow(identity: Identity, tiers: readonly Tier[]): {token: string; expiresIn: number}
  /** Who a bearer token speaks for, or the 401 that says why nobody. */
  identify(bearer: string | undefined): Identity | Reply
}
export interface SessionTokens {
  readonly uid: string
  readonly idToken: string
  readonly refreshToken: string
  readonly expiresIn: number
}

export function createAuth({store, signer, clock, options, counters}: AuthPorts): Auth {
  const seconds = (): number => Math.floor(clock.now() / 1000)

  function issue(uid: string, aid: string, authTime: number): SessionTokens {
    const refreshToken = newToken()
    store.put('refresh-tokens', {id: hashToken(refreshToken), uid, aid, authTime, issuedAt: seconds()})
    const claims = {
      iss: `https://securetoken.google.com/${PROJECT}`,
      aud: PROJECT,
      auth_time: authTime,
      user_id: uid,
      sub: uid,
      iat: seconds(),
      exp: seconds() + options.tokenTtl,
      accountId: aid,
      firebase: {identities: {}, sign_in_provider: 'custom'},
    }
    return {
      uid,
      idToken: signer.sign({...claims, use: 'id', jti: newToken()}),
      refreshToken,
      expiresIn: options.tokenTtl,
    }
  }

  return {
    customToken: (uid, aid) =>
      signer.sign({use: 'custom', uid, aid, iat: seconds(), exp: seconds() + CUSTOM_TOKEN_SECONDS}),

    signIn(customToken) {
      const claims = signer.verify(customToken)
      if (claims?.use !== 'custom' || Number(claims.exp) <= seconds()) return undefined
      counters.signIns += 1
      return issue(String(claims.uid), String(claims.aid), seconds())
    },

    refresh(refreshToken) {
      const known = store.get('refresh-tokens', hashToken(refreshToken))
      if (!known) return undefined
      const spent = typeof known.spentAt === 'number' ? known.spentAt : undefined
      if (spent !== undefined && seconds() - spent >= options.refreshGrace) return undefined
      counters.refreshes += 1
      return store.change(() => {
        if (spent === undefined) store.put('refresh-tokens', {...known, spentAt: seconds()})
        return issue(String(known.uid), String(known.aid), Number(known.authTime))
      })
    },

    narrow({uid, aid, authTime, expiresAt, bound}, tiers) {
      const wanted = seconds() + Math.min(EXCHANGED_SECONDS, options.tokenTtl)
      // What comes out of a key or a session never lives longer than it.
      const limits = [wanted, authTime === undefined ? wanted : authTime + SESSION_SECONDS]
      if (bound && expiresAt !== undefined) limits.push(expiresAt)
      const exp = Math.min(...limits)
      const origin = authTime === undefined ? {} : {auth_time: authTime}
      const token = signer.sign({
        use: 'access',
        sub: uid,
        accountId: aid,
        tiers: [...tiers],
        bound,
        exp,
        ...origin,
        jti: newToken(),
      })
      counters.exchanges += 1
      return {token, expiresIn: exp - seconds()}
    },

    identify(bearer) {
      if (bearer === undefined) return refusal('Authentication required')
      if (bearer.startsWith('runos_pat_')) return identifyKey(bearer, store, clock)
      const claims = signer.verify(bearer)
      if (claims?.use !== 'id' && claims?.use !== 'access') return refusal('Invalid token')
      return identifyClaims(claims, seconds())
    },
  }
}

function identifyClaims(claims: JsonObject, now: number): Identity | Reply {
  const expiresAt = Number(claims.exp)
  const authTime = typeof claims.auth_time === 'number' ? claims.auth_time : undefined
  if (authTime !== undefined && authTime + SESSION_SECONDS <= now) {
    return refusal('The session has expired', {code: 'auth.session_expired'})
  }
  if (expiresAt <= now) return refusal('Invalid token', {reason: 'expired', expiredAt: iso(expiresAt)})
  return {
    uid: String(claims.sub),
    aid: String(claims.accountId),
    tiers: Array.isArray(claims.tiers) ? claims.tiers.filter(isTier) : TIERS,
    expiresAt,
    ...(authTime === undefined ? {} : {authTime}),
    bound: claims.bound === true,
  }
}

function identifyKey(bearer: string, store: Store, clock: {now(): number}): Identity | Reply {
  const key = store.list('api-keys', {_hash: hashToken(bearer)})[0]
  if (!key) return refusal('Invalid token')
  if (typeof key.revokedAt === 'string') return refusal('Invalid token', {reason: 'revoked', revokedAt: key.revokedAt})
  const expiry = typeof key.expiresAt === 'string' ? key.expiresAt : undefined
  if (expiry !== undefined && Date.parse(expiry) <= clock.now()) {
    return refusal('Invalid token', {reason: 'expired', expiredAt: expiry})
  }
  const limit = expiry === undefined ? {} : {expiresAt: Math.floor(Date.parse(expiry) / 1000)}
  return {uid: String(key.uid), aid: String(key.aid), tiers: tiersOf(key), bound: true, ...limit}
}

/** The manifest's words of a key as tiers. */
function tiersOf(key: Doc): Tier[] {
  const words = Array.isArray(key.tiers) ? key.tiers : []
  return words.map((word) => String(word).replaceAll('_', '-')).filter(isTier)
}

function refusal(error: string, more: JsonObject = {}): Reply {
  return {status: 401, body: {error, ...more}}
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
