import {RunosError} from '#core/errors'
import {isJsonObject, parseJson} from '#core/json'

const SCHEMA_VERSION = 1

/** The document of an API with all that it refers to, as it was read. */
export interface Documents {
  /** The address of the first one. */
  readonly entry: string
  /** Texts by address. */
  readonly texts: ReadonlyMap<string, string>
  /** When they were read, ISO 8601. */
  readonly fetchedAt: string
}

/** The text that is stored, so that the catalogs can be compiled again without reading anything from outside. */
export function printDocuments({entry, texts, fetchedAt}: Documents): string {
  return JSON.stringify({schemaVersion: SCHEMA_VERSION, entry, fetchedAt, texts: [...texts]})
}

/** @throws RunosError E_FILE_MALFORMED */
export function parseDocuments(text: string, path: string): Documents {
  try {
    const value = parseJson(text)
    if (!isJsonObject(value) || value.schemaVersion !== SCHEMA_VERSION)
      throw new SyntaxError('of no version known here')
    const {entry, fetchedAt, texts} = value as unknown as Documents & {texts: readonly [string, string][]}
    return {entry, fetchedAt, texts: new Map(texts)}
  } catch (cause) {
    throw new RunosError('E_FILE_MALFORMED', 'the stored document cannot be read', {
      where: path,
      cause,
      fix: ['read it again: runos manifest update <name>'],
    })
  }
}
