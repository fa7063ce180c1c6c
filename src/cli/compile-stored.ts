import {RUNOS} from '#core/api-name'
import type {Files} from '#core/ports'
import {parseRunosManifest} from '#manifest/formats/runos'
import {createManifestStore, type ManifestKey, manifestFolder, manifestPath} from '#manifest/store'
import {type CatalogSpot, storeCatalogs} from './locked-catalog.ts'

/** Where the catalogs of an account's manifest are kept. */
export function runosSpot(files: Files, dataFolder: string, key: ManifestKey): CatalogSpot {
  return {files, folder: manifestFolder(dataFolder, key), api: RUNOS}
}

/** Compiles the manifest that is stored for an account. @returns whether there is one */
export async function compileStored(files: Files, dataFolder: string, key: ManifestKey): Promise<boolean> {
  const text = await createManifestStore(files, dataFolder).text(key)
  if (text === undefined) return false
  await storeCatalogs(runosSpot(files, dataFolder, key), parseRunosManifest(text, manifestPath(dataFolder, key)))
  return true
}
