import {join} from 'node:path'
import type {Tier} from '#core/tier'
import {type ManifestKey, manifestFolder} from '#manifest/store'

/** Where the catalog of a tier is stored, beside the manifest that it was compiled from. */
export function catalogPath(dataFolder: string, key: ManifestKey, tier: Tier): string {
  return join(manifestFolder(dataFolder, key), `catalog-${tier}.json`)
}
