import {join} from 'node:path'
import {RunosError} from '#core/errors'
import {isJsonObject, parseJson} from '#core/json'
import type {Files} from '#core/ports'

/** Whose manifest it is: an account at an address. */
export interface ManifestKey {
  readonly origin: string
  readonly account: string
}

/** What is known of a stored manifest without parsing it. */
export interface ManifestMeta extends ManifestKey {
  readonly version: string
  /** When it was fetched, ISO 8601. */
  readonly fetchedAt: string
}

const SCHEMA_VERSION = 1
const MANIFEST_LIMIT = 12 * 1024 * 1024

/** The folder of one account's manifest and catalogs. */
export function manifestFolder(dataFolder: string, {origin, account}: ManifestKey): string {
  const {host, protocol} = new URL(origin)
  const address = `${protocol === 'https:' ? '' : `${protocol.slice(0, -1)}_`}${host}`
  return join(dataFolder, 'manifests', `${address}_${account}`.replaceAll(/[^\w.-]/g, '_'))
}

export type ManifestStore = ReturnType<typeof createManifestStore>

/** Stored manifests of this user. Files are 0600 and replaced at once or not at all. */
export function createManifestStore(files: Files, dataFolder: string) {
  const latest = join(dataFolder, 'manifests', 'latest.json')

  async function readMeta(path: string): Promise<ManifestMeta | undefined> {
    const text = await files.read(path)
    if (text === undefined) return undefined
    try {
      const meta = parseJson(text)
      if (!isJsonObject(meta) || meta.schemaVersion !== SCHEMA_VERSION)
        throw new SyntaxError('not of a version that is known here')
      return meta as unknown as ManifestMeta
    } catch (cause) {
      throw new RunosError('E_FILE_MALFORMED', 'what is known of the stored manifest cannot be read', {
        where: path,
        cause,
        fix: ['fetch it again: runos manifest update'],
      })
    }
  }

  return {
    meta: (key: ManifestKey) => readMeta(join(manifestFolder(dataFolder, key), 'meta.json')),
    /** The text as it was served, or undefined. */
    text: (key: ManifestKey) => files.read(manifestPath(dataFolder, key), MANIFEST_LIMIT),
    /** Whose manifest was stored last: what a server lists before anybody has signed in. */
    latest: () => readMeta(latest),
    /** Stores the text first and what is known of it last, so that a cut leaves the older pair or the newer text. */
    async write(text: string, meta: ManifestMeta): Promise<void> {
      const known = JSON.stringify({schemaVersion: SCHEMA_VERSION, ...meta}, null, 2)
      await files.write(manifestPath(dataFolder, meta), text, 0o600)
      await files.write(join(manifestFolder(dataFolder, meta), 'meta.json'), known, 0o600)
      await files.write(latest, known, 0o600)
    },
  }
}

/** Where the text of a manifest is stored. */
export function manifestPath(dataFolder: string, key: ManifestKey): string {
  return join(manifestFolder(dataFolder, key), 'manifest.json')
}
