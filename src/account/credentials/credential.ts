import {RunosError} from '#core/errors'
import {isJsonObject, type JsonObject} from '#core/json'
import {Secret} from '#core/secret'
import type {Identity} from '../identity.ts'
import type {CredentialStore} from './store.ts'

/** What a person holds at one origin: an API key, or a session that is renewed with a refresh token. */
export type Credential =
  | {readonly kind: 'api-key'; readonly key: Secret}
  | {readonly kind: 'session'; readonly refreshToken: Secret; readonly identity: Identity; readonly signedInAt: string}

/** An ID token that all processes share, with the times by our own clock. */
export interface IdToken {
  readonly token: Secret
  readonly issuedAt: number
  readonly expiresAt: number
}

/** Under which a credential is kept: the origin it was issued for is part of its name. */
export interface CredentialKey {
  readonly origin: string
  readonly name: string
}

const VERSION = 1
const item = ({origin, name}: CredentialKey) => `${origin} ${name}`
const idTokenItem = (key: CredentialKey) => `${item(key)} id-token`

/** @throws RunosError E_STORE when the store cannot be used or holds something that we did not write */
export async function readCredential(store: CredentialStore, key: CredentialKey): Promise<Credential | undefined> {
  const text = await store.get(item(key))
  if (text === undefined) return undefined
  const found = parse(text, store)
  if (found.origin !== key.origin) throw notOurs(store)
  if (found.kind === 'api-key' && typeof found.key === 'string') return {kind: 'api-key', key: new Secret(found.key)}
  const {refreshToken, identity, signedInAt} = found
  if (found.kind !== 'session' || typeof refreshToken !== 'string' || typeof signedInAt !== 'string')
    throw notOurs(store)
  if (!isJsonObject(identity) || typeof identity.base !== 'string' || typeof identity.key !== 'string')
    throw notOurs(store)
  return {
    kind: 'session',
    refreshToken: new Secret(refreshToken),
    identity: {base: identity.base, key: identity.key},
    signedInAt,
  }
}

export async function writeCredential(
  store: CredentialStore,
  key: CredentialKey,
  credential: Credential,
): Promise<void> {
  const secret =
    credential.kind === 'api-key'
      ? {...credential, key: credential.key.reveal()}
      : {...credential, refreshToken: credential.refreshToken.reveal()}
  await store.set(item(key), JSON.stringify({schemaVersion: VERSION, origin: key.origin, ...secret}))
}

/** Forgets the ID token alone. */
export function deleteIdToken(store: CredentialStore, key: CredentialKey): Promise<void> {
  return store.delete(idTokenItem(key))
}

/** Forgets a credential and the ID token that came from it. */
export async function deleteCredential(store: CredentialStore, key: CredentialKey): Promise<void> {
  await store.delete(idTokenItem(key))
  await store.delete(item(key))
}

/** Remembers what is kept under a key, and gives the way to put it back. */
export async function snapshot(store: CredentialStore, key: CredentialKey): Promise<() => Promise<void>> {
  const items = [item(key), idTokenItem(key)]
  const before = [await store.get(items[0]!), await store.get(items[1]!)]
  return async () => {
    for (const [index, name] of items.entries()) {
      const value = before[index]
      await (value === undefined ? store.delete(name) : store.set(name, value))
    }
  }
}

/** The shared ID token. It is an item of its own, because Windows keeps no more than 2560 bytes in one. */
export async function readIdToken(store: CredentialStore, key: CredentialKey): Promise<IdToken | undefined> {
  const text = await store.get(idTokenItem(key))
  if (text === undefined) return undefined
  const {token, issuedAt, expiresAt} = parse(text, store)
  if (typeof token !== 'string' || typeof issuedAt !== 'number' || typeof expiresAt !== 'number') throw notOurs(store)
  return {token: new Secret(token), issuedAt, expiresAt}
}

export async function writeIdToken(store: CredentialStore, key: CredentialKey, idToken: IdToken): Promise<void> {
  const {token, issuedAt, expiresAt} = idToken
  const text = JSON.stringify({schemaVersion: VERSION, token: token.reveal(), issuedAt, expiresAt})
  await store.set(idTokenItem(key), text)
}

function parse(text: string, store: CredentialStore): JsonObject {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    throw notOurs(store) // the parser's message would quote the secret
  }
  if (!isJsonObject(found)) throw notOurs(store)
  if (typeof found.schemaVersion === 'number' && found.schemaVersion > VERSION) {
    throw new RunosError('E_STORE', `the ${store.name} holds a credential of a newer runos`, {fix: ['update runos']})
  }
  return found
}

function notOurs(store: CredentialStore): RunosError {
  return new RunosError('E_STORE', `the ${store.name} holds a credential that runos cannot read`, {
    fix: ['sign in again: runos login'],
  })
}
