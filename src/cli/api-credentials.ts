import {missingCredentials} from '#account/api-credentials/choose'
import {
  type ApiCredential,
  credentialKind,
  deleteApiCredential,
  readApiCredential,
  storeApiCredential,
} from '#account/api-credentials/credential'
import {openStore} from '#account/credentials/open'
import type {CredentialStore} from '#account/credentials/store'
import {isStoreName, type StoreName} from '#account/settings'
import type {ApiRegistry} from '#apis/registry'
import type {ApiSettings} from '#apis/settings'
import {RunosError} from '#core/errors'
import type {Keychain} from '#core/keychain'
import type {Manifest, SecurityScheme} from '#core/manifest'
import type {Files} from '#core/ports'
import {Secret} from '#core/secret'
import type {Machine, Paths} from '#platform/paths'
import {keychainOf} from './account.ts'
import type {World} from './world.ts'

interface Needs {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
  readonly registry: ApiRegistry
  readonly keychain: Keychain
  /** The store that this person uses when none is named. */
  readonly defaultStore: () => Promise<StoreName>
}

/** One way to sign in to an API, and whether a person has given what it takes. */
export interface SchemeState {
  readonly scheme: string
  readonly kind: SecurityScheme['kind']
  /** Where its secret is; undefined: not given yet. */
  readonly given?: string
  readonly text: string
}

/** Joins them with the machine. */
export function openApiCredentials({machine, paths, files, where}: World, registry: ApiRegistry): ApiCredentials {
  const defaultStore = async () => (await where()).store.value as StoreName
  return createApiCredentials({machine, paths, files, registry, keychain: keychainOf(machine), defaultStore})
}

export type ApiCredentials = ReturnType<typeof createApiCredentials>

/**
 * The credentials of APIs that a person added: in the keychain or the file of secrets, under the API's name and origin, or
 * in variables that are named. Settings hold where they are, never what they are.
 */
export function createApiCredentials({machine, paths, files, registry, keychain, defaultStore}: Needs) {
  const {platform} = machine
  const open = (name: StoreName): CredentialStore =>
    openStore(name, {files, folders: foldersOf(paths), platform, keychain})
  const keyOf = ({name, base}: ApiSettings, scheme: string) => ({api: name, origin: new URL(base).origin, scheme})

  function state(settings: ApiSettings, manifest: Manifest | undefined): readonly SchemeState[] {
    const schemes = Object.entries(manifest?.schemes ?? {})
    return schemes.map(([scheme, {kind, ...rest}]) => {
      const given = Object.hasOwn(settings.credentials, scheme) ? settings.credentials[scheme] : undefined
      const why = 'why' in rest ? `not supported: ${rest.why}` : undefined
      const text = `${kind}: ${why ?? (given === undefined ? `not given yet (runos api login ${settings.name})` : `in ${given}`)}`
      return {scheme, kind, text, ...(given === undefined ? {} : {given})}
    })
  }

  return {
    state,

    /** The schemes without which some of its operations cannot be called. */
    missing(settings: ApiSettings, {operations, schemes = {}}: Manifest): readonly string[] {
      const given = new Set(Object.keys(settings.credentials))
      return [...new Set(operations.flatMap(({security}) => missingCredentials(schemes, security, given)))]
    },

    /** Keeps a credential and notes where. Variables are noted by their names and not kept. @throws RunosError E_STORE, E_USAGE */
    async give(
      settings: ApiSettings,
      scheme: string,
      credential: ApiCredential,
      store?: StoreName,
    ): Promise<ApiSettings> {
      const names = namesIn(credential)
      const where = names === undefined ? (store ?? (await defaultStore())) : names.join(' ')
      if (names === undefined) await storeApiCredential(open(where as StoreName), keyOf(settings, scheme), credential)
      return registry.edit(settings.name, (now) => ({...now, credentials: {...now.credentials, [scheme]: where}}))
    },

    /** What was given for a scheme at an origin. What was given for the API goes to its own address and to no other. */
    async read(settings: ApiSettings, origin: string, scheme: string): Promise<ApiCredential | undefined> {
      const key = keyOf(settings, scheme)
      const where = Object.hasOwn(settings.credentials, scheme) ? settings.credentials[scheme] : undefined
      if (where === undefined || origin !== key.origin) return undefined
      if (isStoreName(where)) return readApiCredential(open(where), key)
      const [first = '', second] = where.split(' ').map((name) => new Secret(name))
      return second === undefined
        ? {kind: 'value', value: first as Secret}
        : {kind: 'pair', user: first as Secret, secret: second}
    },

    /** Forgets all that was kept for an API. */
    async forget(settings: ApiSettings): Promise<void> {
      for (const [scheme, where] of Object.entries(settings.credentials)) {
        if (isStoreName(where)) await deleteApiCredential(open(where), keyOf(settings, scheme))
      }
    },
  }
}

/** The variables that a credential names, when it names nothing else. @throws RunosError E_USAGE for one that does both */
function namesIn(credential: ApiCredential): readonly string[] | undefined {
  const parts = credential.kind === 'value' ? [credential.value] : [credential.user, credential.secret]
  const named = parts.filter((part) => /^env:[A-Za-z_]\w*$/.test(part.reveal()))
  if (named.length === 0) return undefined
  if (named.length === parts.length) return named.map((part) => part.reveal())
  throw new RunosError('E_USAGE', 'either both parts are in variables, or none', {fix: ['env:USER:env:PASSWORD']})
}

/**
 * Reads a credential as a person gives it: `user:secret` where a scheme takes two parts, else the text as it is.
 * @throws RunosError E_USAGE without showing it
 */
export function parseCredential(scheme: SecurityScheme, name: string, text: Secret): ApiCredential {
  const kind = credentialKind(scheme)
  if (kind === undefined)
    throw new RunosError('E_USAGE', `${name} is a way to sign in that is not supported`, {where: name})
  if (kind === 'value') return {kind, value: text}
  const parts = /^(env:\w+|[^:]+):(.+)$/s.exec(text.reveal())
  if (parts === null) {
    throw new RunosError('E_USAGE', `${name} takes two parts with a colon between them, as in user:password`, {
      where: name,
    })
  }
  return {kind, user: new Secret(parts[1] ?? ''), secret: new Secret(parts[2] ?? '')}
}

const foldersOf = ({data, state, cache, legacy}: Paths) => ({data, state, cache, legacy})
