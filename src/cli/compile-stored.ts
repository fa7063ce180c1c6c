import {compile} from '#catalog/compile'
import {type Catalog, parseCatalog, serializeCatalog} from '#catalog/stored'
import type {Manifest} from '#core/manifest'
import type {Files} from '#core/ports'
import {TIERS, type Tier} from '#core/tier'
import {parseRunosManifest} from '#manifest/formats/runos'
import {createManifestStore, type ManifestKey, manifestPath} from '#manifest/store'
import {catalogPath} from './catalog-path.ts'

/** Compiles a manifest and stores the catalog of each tier. */
export async function storeCatalogs(
  files: Files,
  dataFolder: string,
  key: ManifestKey,
  manifest: Manifest,
): Promise<void> {
  const tools = compile(manifest)
  for (const tier of TIERS) {
    await files.write(catalogPath(dataFolder, key, tier), serializeCatalog(tier, manifest.version, tools), 0o600)
  }
}

/** Compiles the manifest that is stored; undefined when there is none. */
export async function compileStored(
  files: Files,
  dataFolder: string,
  key: ManifestKey,
  tier: Tier,
): Promise<Catalog | undefined> {
  const text = await createManifestStore(files, dataFolder).text(key)
  if (text === undefined) return undefined
  await storeCatalogs(files, dataFolder, key, parseRunosManifest(text, manifestPath(dataFolder, key)))
  const path = catalogPath(dataFolder, key, tier)
  return parseCatalog((await files.read(path)) ?? '', tier, path)
}
