import {createApiRegistry} from '#apis/registry'
import {createApiService} from './api-service.ts'
import type {Refresh} from './freshness.ts'
import {reportUpdate} from './update-report.ts'
import {createWorld} from './world.ts'

/**
 * Reads the document of an API again when it has changed. The readers of all formats come with it, so the bundle of the
 * serving path leaves it out (scripts/lib/bundle.ts).
 */
export function createApiRefresh(name: string): Refresh {
  const {files, http, clock, paths} = createWorld()
  const registry = createApiRegistry(files, paths.data)
  const service = createApiService({files, http, clock, dataFolder: paths.data, cwd: process.cwd(), registry})
  const update = async () => {
    const {manifest, before, diff, held} = await service.update(name)
    return reportUpdate({api: name, version: manifest.version, before, diff, held})
  }
  return {
    update,
    check: async () => ((await service.hasChanged(name)) ? update() : undefined),
  }
}
