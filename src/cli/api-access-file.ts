import {RunosError} from '#core/errors'
import {isJsonObject, parseJson} from '#core/json'
import type {Manifest} from '#core/manifest'

type Schemes = NonNullable<Manifest['schemes']>
const VERSION = 1

/** How an API wants to be shown who asks, stored beside its catalogs: a call needs it, and reads no document. */
export function printAccess(schemes: Schemes): string {
  return JSON.stringify({schemaVersion: VERSION, schemes})
}

/** @throws RunosError E_FILE_MALFORMED */
export function parseAccess(text: string, path: string): Schemes {
  try {
    const value = parseJson(text)
    if (!isJsonObject(value) || value.schemaVersion !== VERSION || !isJsonObject(value.schemes ?? null))
      throw new SyntaxError('not of a version that is known here')
    return value.schemes as unknown as Schemes
  } catch (cause) {
    throw new RunosError('E_FILE_MALFORMED', 'what is stored about the credentials of an API cannot be read', {
      where: path,
      cause,
      fix: ['read its document again: runos manifest update <name>'],
    })
  }
}
