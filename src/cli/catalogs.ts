import {originOf} from '#account/address'
import type {Resolved} from '#account/resolve'
import {type Catalog, parseCatalog} from '#catalog/stored'
import type {Files} from '#core/ports'
import type {Tier} from '#core/tier'
import {createManifestStore, type ManifestKey} from '#manifest/store'
import {catalogPath} from './catalog-path.ts'

/** The catalog of one tier, read again only when the file has changed. */
export interface Catalogs {
  /** undefined: there is no manifest for this account yet. */
  current(): Promise<Catalog | undefined>
}

interface Needs {
  readonly files: Files
  readonly dataFolder: string
  readonly where: () => Promise<Resolved>
}

/** Opens the stored catalog of a tier. As long as nobody has signed in, the manifest that was stored last is listed. */
export function openCatalogs({files, dataFolder, where}: Needs, tier: Tier): Catalogs {
  let loaded: {readonly stamp: string; readonly catalog: Catalog} | undefined

  async function keyNow(): Promise<ManifestKey | undefined> {
    return keyOf(await where()) ?? createManifestStore(files, dataFolder).latest()
  }

  return {
    async current() {
      const key = await keyNow()
      if (key === undefined) return undefined
      const path = catalogPath(dataFolder, key, tier)
      const found = await files.stat(path)
      const stamp = found === undefined ? '' : `${path}:${found.mtimeMs}:${found.size}`
      if (loaded !== undefined && stamp !== '' && loaded.stamp === stamp) return loaded.catalog
      const text = found === undefined ? undefined : await files.read(path, CATALOG_LIMIT)
      const catalog = (text === undefined ? undefined : parseCatalog(text, tier, path)) ?? (await recompile(key))
      if (catalog !== undefined) loaded = {stamp, catalog}
      return catalog
    },
  }

  /** The manifest is there but its catalog is not, or another version of this program made it. */
  async function recompile(key: ManifestKey): Promise<Catalog | undefined> {
    const {compileStored} = await import('./compile-stored.ts')
    return compileStored(files, dataFolder, key, tier)
  }
}

const CATALOG_LIMIT = 64 * 1024 * 1024

/** Whose manifest it is, once address and account are known. */
export function keyOf({api, account}: Resolved): ManifestKey | undefined {
  if (api === undefined || account === undefined) return undefined
  return {origin: originOf(api.value), account: account.value}
}
