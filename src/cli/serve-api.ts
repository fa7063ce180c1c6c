import {dirname, join} from 'node:path'
import {apiFolder, createApiRegistry} from '#apis/registry'
import type {ApiSettings} from '#apis/settings'
import {marksPath, parseMarks} from '#apis/sources'
import type {Tier} from '#core/tier'
import {diskFiles} from '#platform/files'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'
import {openCatalogsAt} from './catalogs.ts'
import type {LiveHow} from './live.ts'
import type {Served} from './serve.ts'

/** How often the address of a document is asked whether it has changed, in milliseconds. */
const ASK_EVERY = 600_000

/** Serves an API that a person added. It lists without credentials; one that was switched off or removed has no tools. */
export function serveApi(tier: Tier, name: string, how: LiveHow = {}): Served {
  const {data, cache} = resolvePaths(thisMachine())
  const registry = createApiRegistry(diskFiles, data)
  const folder = apiFolder(data, name)
  const turnPath = join(cache, 'fresh', `api-${name}.json`)
  const recompile = async () => (await import('./recompile-api.ts')).recompileApi(name)
  /** Its settings as long as it is switched on. */
  const inUse = async (): Promise<ApiSettings | undefined> => {
    const settings = await registry.find(name)
    return settings?.enabled ? settings : undefined
  }

  /** Whether a file of its description is another than the one that was read. Nothing is read of them to tell. */
  async function filesChanged(): Promise<boolean> {
    const marks = parseMarks((await diskFiles.read(marksPath(folder))) ?? '')
    if (marks === undefined) return true // an older version of this program read it
    const {stampOf} = await import('./read-source.ts')
    for (const {address, stamp} of marks)
      if (address.startsWith('file:') && (await stampOf(diskFiles, new URL(address))) !== stamp) return true
    return false
  }

  return {
    catalogs: openCatalogsAt(diskFiles, tier, async () => {
      return (await inUse()) === undefined ? undefined : {folder, recompile}
    }),
    hasCluster: async () => true,
    live: async () => (await import('./live-api.ts')).createApiLive(tier, name, how),
    async folders() {
      const settings = await inUse()
      return [folder, ...(settings === undefined || isAddress(settings) ? [] : [dirname(settings.source)])]
    },
    async turn() {
      const settings = await inUse()
      return settings && {path: turnPath, everyMs: isAddress(settings) ? ASK_EVERY : undefined}
    },
    async freshFiles() {
      const settings = await inUse()
      if (settings === undefined || isAddress(settings) || !(await filesChanged())) return
      await diskFiles.locked(turnPath, async () => {
        if (await filesChanged()) await (await import('./refresh-api.ts')).createApiRefresh(name).update()
      })
    },
  }
}

const isAddress = ({source}: ApiSettings): boolean => /^https?:/i.test(source)
