import {RunosError} from '#core/errors'
import {isJsonObject, type Json, parseJson} from '#core/json'
import {isTier, type Tier} from '#core/tier'

const SCHEMA_VERSION = 2

/** Where one credential is, and who else is shown it. */
export interface CredentialPlace {
  /** The store that holds it (`keychain`, `file`), or the variables: `env:NAME`, `env:USER env:PASSWORD`. */
  readonly in: string
  /** The origin of the token service that may be shown it, where that is not the one for which it was given. */
  readonly tokens?: string
}

export type CredentialPlaces = Readonly<Record<string, Readonly<Record<string, CredentialPlace>>>>

/** What is known of an API that a person added. No secret is in it. */
export interface ApiSettings {
  readonly name: string
  /** Where its document is: an absolute path or an address. */
  readonly source: string
  /** Where requests go. It was settled when the API was added, and no document changes it. */
  readonly base: string
  /** Sent with every request. Nothing that tells who asks. */
  readonly headers: Readonly<Record<string, string>>
  readonly enabled: boolean
  /** Other origins that the person named: documents may be read from there, and operations may go there. */
  readonly origins: readonly string[]
  /** Where the secret of each security scheme is: by the origin for which a person gave it, then by the scheme's name. */
  readonly credentials: CredentialPlaces
  /** The same for the servers of single tiers. As soon as there is one, a server uses those of its own tier and no other. */
  readonly tiers?: Readonly<Partial<Record<Tier, CredentialPlaces>>>
  /** How requests show who asks, where a person said it instead of the document: `bearer`, `header:X-Api-Key`. */
  readonly auth?: string
  /** The `runos.yaml` that it came from; its overlays and its lock are read beside it. */
  readonly project?: string
  /** The folder from which files may be sent to it; a person said so. Nothing: none may. */
  readonly uploads?: string
  readonly addedAt: string
}

const TEXTS = ['name', 'source', 'base', 'addedAt'] as const

/** The text that is stored. */
export function printApiSettings(settings: ApiSettings): string {
  return `${JSON.stringify({schemaVersion: SCHEMA_VERSION, ...settings}, null, 2)}\n`
}

/** @throws RunosError E_FILE_MALFORMED */
export function parseApiSettings(text: string, path: string): ApiSettings {
  const fault = (why: string) =>
    new RunosError('E_FILE_MALFORMED', `${path}: ${why}`, {
      where: path,
      fix: [`repair ${path}, or remove the API and add it again: runos api remove, runos api add`],
    })
  let value: Json
  try {
    value = parseJson(text)
  } catch {
    throw fault('not JSON')
  }
  if (!isJsonObject(value)) throw fault('a JSON object is expected')
  if (typeof value.schemaVersion === 'number' && value.schemaVersion > SCHEMA_VERSION)
    throw new RunosError('E_FILE_MALFORMED', `${path} was written by a newer runos`, {
      where: path,
      fix: ['update runos'],
    })
  const lacking = TEXTS.find((key) => typeof value[key] !== 'string')
  if (lacking !== undefined) throw fault(`${lacking}: text is expected`)
  if (typeof value.enabled !== 'boolean') throw fault('enabled: true or false is expected')
  if (!isTexts(value.headers)) throw fault('headers: names with texts are expected')
  const credentials = value.schemaVersion === 1 ? credentialsOfVersion1(value) : value.credentials
  if (!isJsonObject(credentials) || !Object.values(credentials).every(arePlaces))
    throw fault('credentials: origins with schemes, and where the secret of each is, are expected')
  if (value.tiers !== undefined && !areTiers(value.tiers)) throw fault('tiers: tiers with credentials are expected')
  if (!Array.isArray(value.origins) || !value.origins.every((one) => typeof one === 'string'))
    throw fault('origins: a list of texts is expected')
  for (const key of ['project', 'auth', 'uploads']) {
    if (value[key] !== undefined && typeof value[key] !== 'string') throw fault(`${key}: text is expected`)
  }
  const {schemaVersion: _, ...settings} = value
  return {...settings, credentials} as unknown as ApiSettings
}

const isTexts = (value: Json | undefined): value is Readonly<Record<string, string>> =>
  isJsonObject(value) && Object.values(value).every((one) => typeof one === 'string')

const arePlaces = (value: Json): boolean =>
  isJsonObject(value) && Object.values(value).every((place) => isTexts(place) && place.in !== undefined)

const areTiers = (value: Json): boolean =>
  isJsonObject(value) &&
  Object.entries(value).every(
    ([tier, places]) => isTier(tier) && isJsonObject(places) && Object.values(places).every(arePlaces),
  )

/**
 * An API as the servers of a tier see it: with the credentials of that tier, as soon as any tier has some of its own.
 * @param tier undefined: with those for everything
 */
export function asTier(settings: ApiSettings, tier: Tier | undefined): ApiSettings {
  if (tier === undefined || Object.keys(settings.tiers ?? {}).length === 0) return settings
  return {...settings, credentials: settings.tiers?.[tier] ?? {}}
}

/** An API without what was given for an origin. */
export function withoutOrigin(settings: ApiSettings, origin: string): ApiSettings {
  const without = ({[origin]: _forgotten, ...others}: CredentialPlaces): CredentialPlaces => others
  const tiers = Object.entries(settings.tiers ?? {}).map(([tier, places]) => [tier, without(places)])
  return {
    ...settings,
    credentials: without(settings.credentials),
    ...(tiers.length === 0 ? {} : {tiers: Object.fromEntries(tiers)}),
  }
}

/** In version 1 all credentials were for the base, and were written without it. */
function credentialsOfVersion1({base, credentials}: Readonly<Record<string, Json>>): Json {
  const origin = URL.parse(String(base))?.origin
  if (origin === undefined || !isTexts(credentials)) return null
  const places = Object.entries(credentials).map(([scheme, where]) => [scheme, {in: where}])
  return places.length === 0 ? {} : {[origin]: Object.fromEntries(places)}
}
