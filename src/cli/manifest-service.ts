import {type CatalogDiff, diffCatalogs} from '#catalog/diff'
import type {Held} from '#catalog/lock'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {Manifest} from '#core/manifest'
import type {Clock, Files} from '#core/ports'
import type {Tool} from '#core/tool'
import {parseRunosManifest} from '#manifest/formats/runos'
import {fetchManifest, fetchManifestVersion, type ManifestSource} from '#manifest/source'
import {createManifestStore, type ManifestKey, type ManifestMeta, manifestPath} from '#manifest/store'
import {compileStored, runosSpot} from './compile-stored.ts'
import {type CatalogSpot, type LockedCatalog, lockCatalog, storeCatalogs} from './locked-catalog.ts'

interface Needs {
  readonly files: Files
  readonly http: Http
  readonly clock: Clock
  readonly dataFolder: string
  /** Whose manifest; undefined when no account is known. */
  readonly key: () => Promise<ManifestKey | undefined>
  /** Where to fetch it from, with a credential. @throws RunosError E_NOT_SIGNED_IN */
  readonly source: () => Promise<ManifestSource>
}

/** A stored manifest, with what is known of it. */
export interface StoredManifest extends LockedCatalog {
  readonly meta: ManifestMeta
  readonly manifest: Manifest
  readonly spot: CatalogSpot
}
export interface UpdateResult {
  readonly meta: ManifestMeta
  readonly before: string | undefined
  readonly diff: CatalogDiff
  readonly tools: readonly Tool[]
  /** Changes that wait for a person; `diff` does not hold them. */
  readonly held: readonly Held[]
}

export type ManifestService = ReturnType<typeof createManifestService>

/** The manifest of the account that is signed in: fetched, stored, compiled and compared. */
export function createManifestService({files, http, clock, dataFolder, key, source}: Needs) {
  const store = createManifestStore(files, dataFolder)

  async function stored(): Promise<StoredManifest | undefined> {
    const whose = await key()
    if (whose === undefined) return undefined
    const [meta, text] = [await store.meta(whose), await store.text(whose)]
    if (meta === undefined || text === undefined) return undefined
    const manifest = parseRunosManifest(text, manifestPath(dataFolder, whose))
    const spot = runosSpot(files, dataFolder, whose)
    return {meta, manifest, spot, ...(await lockCatalog(spot, manifest))}
  }

  /** A failure on the way, and that the stored manifest goes on serving. */
  async function withStored(error: unknown, whose: ManifestKey): Promise<unknown> {
    if (!(error instanceof RunosError)) return error
    const meta = await store.meta(whose)
    if (meta === undefined) return error
    const {code, message, where, fix, cause} = error
    const kept = `the stored manifest ${meta.version} of ${meta.fetchedAt} goes on serving`
    return new RunosError(code, message, {...(where === undefined ? {} : {where}), fix: [kept, ...fix], cause})
  }

  /** Downloads and reads it, without storing anything. */
  async function download(): Promise<{
    readonly text: string
    readonly manifest: Manifest
    readonly meta: ManifestMeta
  }> {
    const from = await source()
    const whose = await key()
    if (whose === undefined) throw new RunosError('E_NOT_SIGNED_IN', 'no account is known', {fix: ['runos login']})
    try {
      const text = await fetchManifest(http, from)
      const manifest = parseRunosManifest(text, `${from.base.origin}: manifest`)
      const fetchedAt = new Date(clock.now()).toISOString()
      return {text, manifest, meta: {...whose, version: manifest.version, fetchedAt}}
    } catch (error) {
      throw await withStored(error, whose)
    }
  }

  return {
    stored,
    /** The version that is stored; nothing of it is parsed. */
    async version(): Promise<string | undefined> {
      const whose = await key()
      return whose === undefined ? undefined : (await store.meta(whose))?.version
    },
    /** The version that the API has now. */
    remoteVersion: async (deadlineMs?: number): Promise<string> =>
      fetchManifestVersion(http, await source(), deadlineMs),
    /** All that the API can do, also what this account's modules do not allow. */
    async unfiltered(deadlineMs?: number): Promise<Manifest> {
      const from = {...(await source()), account: undefined}
      return parseRunosManifest(await fetchManifest(http, from, deadlineMs), `${from.base.origin}: manifest`)
    },
    /** Fetches, stores and compiles. What was stored stays when the new one cannot be used. */
    async update(): Promise<UpdateResult> {
      const before = await stored().catch((error: unknown) => {
        // A damaged copy is no reason not to replace it.
        if (error instanceof RunosError && (error.code === 'E_MANIFEST_INVALID' || error.code === 'E_FILE_MALFORMED'))
          return undefined
        throw error
      })
      const {text, manifest, meta} = await download()
      await store.write(text, meta)
      const {tools, held} = await storeCatalogs(runosSpot(files, dataFolder, meta), manifest)
      return {meta, before: before?.meta.version, diff: diffCatalogs(before?.tools ?? [], tools), tools, held}
    },
    /** Compiles what is stored once more: an overlay, or what was accepted, has changed. */
    async recompile(): Promise<boolean> {
      const whose = await key()
      return whose !== undefined && compileStored(files, dataFolder, whose)
    },
    /** What an update would change. */
    async diff(): Promise<UpdateResult> {
      const before = await stored()
      const {manifest, meta} = await download()
      const {tools, held} = await lockCatalog(runosSpot(files, dataFolder, meta), manifest)
      return {meta, before: before?.meta.version, diff: diffCatalogs(before?.tools ?? [], tools), tools, held}
    },
  }
}
