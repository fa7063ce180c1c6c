import {RunosError} from '#core/errors'
import {isJsonObject, type Json, parseJson} from '#core/json'

const SCHEMA_VERSION = 1

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
  /** Where the secret of each security scheme is: `stored`, or `env:NAME`. */
  readonly credentials: Readonly<Record<string, string>>
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
  for (const key of ['headers', 'credentials'] as const) {
    const table = value[key]
    if (!isJsonObject(table) || !Object.values(table).every((one) => typeof one === 'string'))
      throw fault(`${key}: names with texts are expected`)
  }
  if (!Array.isArray(value.origins) || !value.origins.every((one) => typeof one === 'string'))
    throw fault('origins: a list of texts is expected')
  for (const key of ['project', 'auth', 'uploads']) {
    if (value[key] !== undefined && typeof value[key] !== 'string') throw fault(`${key}: text is expected`)
  }
  const {schemaVersion: _, ...settings} = value
  return settings as unknown as ApiSettings
}
