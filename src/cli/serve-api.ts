import {apiFolder, createApiRegistry} from '#apis/registry'
import type {Tier} from '#core/tier'
import {diskFiles} from '#platform/files'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'
import {openCatalogsAt} from './catalogs.ts'
import type {Served} from './serve.ts'

/** Serves an API that a person added. It lists without credentials; one that was switched off or removed has no tools. */
export function serveApi(tier: Tier, name: string): Served {
  const {data} = resolvePaths(thisMachine())
  const registry = createApiRegistry(diskFiles, data)
  const recompile = async () => (await import('./recompile-api.ts')).recompileApi(name)
  return {
    catalogs: openCatalogsAt(diskFiles, tier, async () => {
      const settings = await registry.find(name)
      return settings?.enabled ? {folder: apiFolder(data, name), recompile} : undefined
    }),
    hasCluster: async () => true,
    live: async () => (await import('./live-api.ts')).createApiLive(tier, name),
  }
}
