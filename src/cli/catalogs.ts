import {originOf} from '#account/address'
import type {Resolved} from '#account/resolve'
import {type Catalog, parseCatalog} from '#catalog/stored'
import type {FileStat, Files} from '#core/ports'
import type {Caller} from '#core/tier'
import {createManifestStore, type ManifestKey, manifestFolder} from '#manifest/store'
import {catalogPath} from './catalog-path.ts'

/** The catalog of one tier, read again only when the file has changed. */
export interface Catalogs {
  /** The same object as long as the file is the same; undefined: there is no manifest yet. */
  current(): Promise<Catalog | undefined>
  /** When the one that was read last was stored, in milliseconds since the epoch. */
  storedAt(): number | undefined
}

/** Where catalogs are stored, and how they are made again. */
export interface CatalogPlace {
  readonly folder: string
  /** The manifest is there but its catalog is not, or another version of this program made it. Whether there is one now. */
  readonly recompile: () => Promise<boolean>
}

interface Needs {
  readonly files: Files
  readonly dataFolder: string
  readonly where: () => Promise<Resolved>
}

/** Opens the stored catalog of a tier of RunOS. As long as nobody has signed in, the manifest that was stored last is listed. */
export function openCatalogs({files, dataFolder, where}: Needs, tier: Caller): Catalogs {
  return openCatalogsAt(files, tier, async () => {
    const key = keyOf(await where()) ?? (await createManifestStore(files, dataFolder).latest())
    if (key === undefined) return undefined
    const recompile = async () => (await import('./compile-stored.ts')).compileStored(files, dataFolder, key)
    return {folder: manifestFolder(dataFolder, key), recompile}
  })
}

/** Opens the stored catalog of a tier, wherever it is just now. */
export function openCatalogsAt(files: Files, tier: Caller, place: () => Promise<CatalogPlace | undefined>): Catalogs {
  let loaded:
    | {readonly stamp: string | undefined; readonly catalog: Catalog; readonly storedAt: number | undefined}
    | undefined
  return {
    storedAt: () => loaded?.storedAt,
    async current() {
      const now = await place()
      if (now === undefined) return undefined
      const path = catalogPath(now.folder, tier)
      let found = await files.stat(path)
      if (loaded !== undefined && loaded.stamp === stampOf(path, found)) return loaded.catalog
      const read = async () => parseCatalog((await files.read(path, CATALOG_LIMIT)) ?? '', tier, path)
      let catalog = found === undefined ? undefined : await read()
      if (catalog === undefined && (await now.recompile())) {
        found = await files.stat(path)
        catalog = await read()
      }
      if (catalog !== undefined) loaded = {stamp: stampOf(path, found), catalog, storedAt: found?.mtimeMs}
      return catalog
    },
  }
}

/** What tells one file from another at the same place. */
const stampOf = (path: string, found: FileStat | undefined): string | undefined =>
  found && `${path}:${found.mtimeMs}:${found.size}`

const CATALOG_LIMIT = 64 * 1024 * 1024

/** Whose manifest it is, once address and account are known. */
export function keyOf({api, account}: Resolved): ManifestKey | undefined {
  if (api === undefined || account === undefined) return undefined
  return {origin: originOf(api.value), account: account.value}
}
