import {RunosError} from '#core/errors'
import {isJsonObject} from '#core/json'
import type {SecurityScheme} from '#core/manifest'
import {Secret} from '#core/secret'
import type {CredentialStore} from '../credentials/store.ts'

/** Under which the credential of an API is kept. The origin is part of the name: at another address it is not found. */
export interface ApiCredentialKey {
  /** The API's name among those that were added. */
  readonly api: string
  readonly origin: string
  /** The name of the security scheme in its manifest. */
  readonly scheme: string
}

/**
 * What a person gave for a security scheme: a `value` (API key or bearer token), or `user` and `secret` (basic, OAuth 2
 * client credentials). `env:NAME` stands for the variable NAME, read each time. `tokens` is the origin of the token
 * service that may be shown a client's secret; without it that is the origin for which it was given.
 */
export type ApiCredential =
  | {readonly kind: 'value'; readonly value: Secret}
  | {readonly kind: 'pair'; readonly user: Secret; readonly secret: Secret; readonly tokens?: string}

const VERSION = 1
const item = ({api, origin, scheme}: ApiCredentialKey) => `${origin} api:${api} ${scheme}`

/** Which kind of credential a scheme takes; undefined: none that we can give. */
export function credentialKind(scheme: SecurityScheme): ApiCredential['kind'] | undefined {
  if (scheme.kind === 'unsupported') return undefined
  return scheme.kind === 'basic' || scheme.kind === 'oauth2-client' ? 'pair' : 'value'
}

/**
 * Keeps a credential.
 * @throws RunosError E_USAGE for text that cannot be sent, E_STORE
 */
export async function storeApiCredential(
  store: CredentialStore,
  key: ApiCredentialKey,
  credential: ApiCredential,
): Promise<void> {
  for (const secret of credential.kind === 'value' ? [credential.value] : [credential.user, credential.secret]) {
    requirePlain(secret.reveal(), key.scheme)
  }
  const said =
    credential.kind === 'value'
      ? {value: credential.value.reveal()}
      : {user: credential.user.reveal(), secret: credential.secret.reveal()}
  await store.set(
    item(key),
    JSON.stringify({schemaVersion: VERSION, origin: key.origin, kind: credential.kind, ...said}),
  )
}

/** @throws RunosError E_STORE when the store cannot be used or holds something that we did not write */
export async function readApiCredential(
  store: CredentialStore,
  key: ApiCredentialKey,
): Promise<ApiCredential | undefined> {
  const text = await store.get(item(key))
  if (text === undefined) return undefined
  const found = parse(text)
  if (found === undefined || found.origin !== key.origin) throw notOurs(store, key)
  if (typeof found.schemaVersion === 'number' && found.schemaVersion > VERSION) {
    throw new RunosError('E_STORE', `the ${store.name} holds a credential of a newer runos`, {fix: ['update runos']})
  }
  const {kind, value, user, secret} = found
  if (kind === 'value' && typeof value === 'string') return {kind, value: new Secret(value)}
  if (kind === 'pair' && typeof user === 'string' && typeof secret === 'string') {
    return {kind, user: new Secret(user), secret: new Secret(secret)}
  }
  throw notOurs(store, key)
}

/** Forgets it; one that is not there is fine. */
export function deleteApiCredential(store: CredentialStore, key: ApiCredentialKey): Promise<void> {
  return store.delete(item(key))
}

/**
 * The text that a stored value stands for.
 * @param origin where it goes, for the message
 * @throws RunosError E_NOT_SIGNED_IN when it names a variable that is not set, E_USAGE when that cannot be sent
 */
export function resolveSecret(
  stored: Secret,
  env: Readonly<Record<string, string | undefined>>,
  origin: string,
): Secret {
  const name = /^env:([A-Za-z_]\w*)$/.exec(stored.reveal())?.[1]
  if (name === undefined) return stored
  const value = env[name]?.trim()
  if (value === undefined || value === '') {
    throw new RunosError('E_NOT_SIGNED_IN', `the credential for ${origin} is to be in ${name}, which is not set`, {
      where: name,
      fix: [`set ${name} where this program is started`],
    })
  }
  requirePlain(value, name)
  return new Secret(value)
}

/** A line break or another control character is never part of a credential, and would end a header. */
function requirePlain(text: string, name: string): void {
  if (text !== '' && !/[\u0000-\u001f\u007f]/.test(text) && text.isWellFormed()) return
  throw new RunosError('E_USAGE', `the credential for ${name} is empty or holds a control character`, {where: name})
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(text)
    return isJsonObject(found) ? {...found} : undefined
  } catch {
    return undefined // the parser's message would quote the secret; the caller says what is wrong
  }
}

function notOurs(store: CredentialStore, {api}: ApiCredentialKey): RunosError {
  return new RunosError('E_STORE', `the ${store.name} holds a credential that runos cannot read`, {
    fix: [`give the credential of ${api} again`],
  })
}
