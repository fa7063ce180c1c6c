import {basename, join} from 'node:path'
import type {Tier} from '#core/tier'
import {manifestFolder, manifestPath} from '#manifest/store'
import {diskFiles} from '#platform/files'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'
import {keyOf, openCatalogs} from './catalogs.ts'
import {pinWhere} from './pinned.ts'
import type {Served} from './serve.ts'
import {whereAreWe} from './where.ts'

/** How often RunOS is asked for the version of its manifest, in milliseconds. */
const ASK_EVERY = 30_000

/** RunOS itself: where we are decides whose manifest it is. */
export function serveRunos(tier: Tier): Served {
  const machine = thisMachine()
  const paths = resolvePaths(machine)
  const where = pinWhere(() => whereAreWe(machine, paths, diskFiles))
  const key = async () => keyOf(await where())
  return {
    catalogs: openCatalogs({files: diskFiles, dataFolder: paths.data, where}, tier),
    hasCluster: async () => (await where()).cluster !== undefined,
    live: async () => (await import('./live-runos.ts')).createRunosLive(tier, where),
    async folders() {
      const whose = await key()
      const own = whose === undefined ? [] : [manifestFolder(paths.data, whose)]
      return [paths.config, join(paths.data, 'manifests'), ...own]
    },
    async turn() {
      const whose = await key()
      if (whose === undefined) return undefined
      const path = join(paths.cache, 'fresh', `${basename(manifestFolder(paths.data, whose))}.json`)
      // Who has never asked for a manifest is not given one unasked.
      const stored = await diskFiles.stat(manifestPath(paths.data, whose))
      return {path, everyMs: stored === undefined ? undefined : ASK_EVERY}
    },
  }
}
