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
import {type ApiSettings, asTier, type CredentialPlace} from '#apis/settings'
import {RunosError} from '#core/errors'
import type {Keychain} from '#core/keychain'
import type {Manifest, Operation, SecurityScheme} from '#core/manifest'
import type {Files} from '#core/ports'
import {Secret} from '#core/secret'
import {TIERS, type Tier} from '#core/tier'
import type {Machine, Paths} from '#platform/paths'
import {keychainOf} from './account.ts'
import {loginCommand, originsOf, type SchemeAt} from './api-origins.ts'
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
export interface SchemeState extends SchemeAt {
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
 * in variables that are named. Settings hold where they are, never what they are. What was given for one origin is not
 * found for another, whatever the document says.
 */
export function createApiCredentials({machine, paths, files, registry, keychain, defaultStore}: Needs) {
  const {platform} = machine
  const open = (name: StoreName): CredentialStore =>
    openStore(name, {files, folders: foldersOf(paths), platform, keychain})
  const placesAt = ({credentials}: ApiSettings, origin: string) =>
    Object.hasOwn(credentials, origin) ? (credentials[origin] ?? {}) : {}
  const placeOf = (settings: ApiSettings, {origin, scheme}: SchemeAt): CredentialPlace | undefined => {
    const places = placesAt(settings, origin)
    return Object.hasOwn(places, scheme) ? places[scheme] : undefined
  }

  async function forgetAt({name, credentials}: ApiSettings, origin: string, tier?: Tier): Promise<void> {
    for (const [scheme, place] of Object.entries(credentials[origin] ?? {})) {
      if (isStoreName(place.in)) await deleteApiCredential(open(place.in), {api: keptAs(name, tier), origin, scheme})
    }
  }

  return {
    /** Every scheme at every origin where an operation names it, or where it was given; the base first. */
    state(settings: ApiSettings, manifest: Manifest): readonly SchemeState[] {
      const {schemes = {}} = manifest
      return originsOf(settings, manifest).flatMap(([origin, operations]) => {
        const places = placesAt(settings, origin)
        const named = new Set([...operations.flatMap(schemesOf), ...Object.keys(places)])
        return Object.entries(schemes)
          .filter(([scheme]) => named.has(scheme))
          .map(([scheme, said]) => {
            const place = placeOf(settings, {origin, scheme})
            const text = sayPlace(said, place, loginCommand(settings, origin))
            return {origin, scheme, kind: said.kind, text, ...(place === undefined ? {} : {given: place.in})}
          })
      })
    },

    /** The schemes without which some of its operations cannot be called, the base first. */
    missing(settings: ApiSettings, manifest: Manifest): readonly SchemeAt[] {
      const {schemes = {}} = manifest
      return originsOf(settings, manifest).flatMap(([origin, operations]) => {
        const given = new Set(Object.keys(placesAt(settings, origin)))
        const missing = operations.flatMap(({security}) => missingCredentials(schemes, security, given))
        return [...new Set(missing)].map((scheme) => ({origin, scheme}))
      })
    },

    /**
     * Keeps a credential for one origin and notes where. Variables are noted by their names and not kept.
     * @throws RunosError E_STORE, E_USAGE
     */
    async give(
      {name}: ApiSettings,
      {origin, scheme}: SchemeAt,
      credential: ApiCredential,
      {store, tier}: {readonly store?: StoreName | undefined; readonly tier?: Tier | undefined} = {},
    ): Promise<ApiSettings> {
      const names = namesIn(credential)
      const where = names === undefined ? (store ?? (await defaultStore())) : names.join(' ')
      if (names === undefined)
        await storeApiCredential(open(where as StoreName), {api: keptAs(name, tier), origin, scheme}, credential)
      const tokens = credential.kind === 'pair' ? credential.tokens : undefined
      const place = {in: where, ...(tokens === undefined || tokens === origin ? {} : {tokens})}
      const before = placeOf(ownOf(await registry.get(name), tier), {origin, scheme})
      if (before !== undefined && before.in !== where && isStoreName(before.in))
        await deleteApiCredential(open(before.in), {api: keptAs(name, tier), origin, scheme})
      return registry.edit(name, (now) => {
        const own = ownOf(now, tier)
        const credentials = {...own.credentials, [origin]: {...placesAt(own, origin), [scheme]: place}}
        return tier === undefined ? {...now, credentials} : {...now, tiers: {...now.tiers, [tier]: credentials}}
      })
    },

    /** What was given for a scheme at exactly this origin; for a tier, what its servers may use. */
    async read(all: ApiSettings, origin: string, scheme: string, tier?: Tier): Promise<ApiCredential | undefined> {
      const settings = asTier(all, tier)
      const place = placeOf(settings, {origin, scheme})
      if (place === undefined) return undefined
      const {in: where, tokens} = place
      const [first = '', second] = where.split(' ').map((name) => new Secret(name))
      const found = isStoreName(where)
        ? await readApiCredential(open(where), {
            api: keptAs(all.name, settings === all ? undefined : tier),
            origin,
            scheme,
          })
        : second === undefined
          ? ({kind: 'value', value: first as Secret} as const)
          : ({kind: 'pair', user: first as Secret, secret: second} as const)
      return found?.kind === 'pair' && tokens !== undefined ? {...found, tokens} : found
    },

    /** Forgets what was kept for an API: all of it, or for one origin. The settings still say where it was. */
    async forget(settings: ApiSettings, origin?: string): Promise<void> {
      for (const tier of [undefined, ...TIERS]) {
        const own = ownOf(settings, tier)
        for (const one of origin === undefined ? Object.keys(own.credentials) : [origin]) await forgetAt(own, one, tier)
      }
    },
  }
}

/** The name under which a store keeps it: no API is called `shop/read`. */
const keptAs = (name: string, tier: Tier | undefined): string => (tier === undefined ? name : `${name}/${tier}`)

/** Settings that hold only what was given for a tier, or only what is for everything. */
export function ownOf(settings: ApiSettings, tier: Tier | undefined): ApiSettings {
  return tier === undefined ? settings : {...settings, credentials: settings.tiers?.[tier] ?? {}}
}

const schemesOf = ({security = []}: Operation): readonly string[] => security.flatMap((one) => Object.keys(one))

function sayPlace(scheme: SecurityScheme, place: CredentialPlace | undefined, login: string): string {
  if (scheme.kind === 'unsupported') return `not supported: ${scheme.why}`
  if (place === undefined) return `not given yet (${login})`
  return `in ${place.in}${place.tokens === undefined ? '' : `, shown to ${place.tokens} for tokens`}`
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
