import {join} from 'node:path'
import type {Caller} from '#core/tier'

/** Where the catalog of a tier is stored, beside the manifest that it was compiled from. */
export function catalogPath(folder: string, tier: Caller): string {
  return join(folder, `catalog-${tier}.json`)
}
