import {createApiRegistry} from '#apis/registry'
import {createApiService} from './api-service.ts'
import {createWorld} from './world.ts'

/**
 * Compiles the stored document of an API once more: another version of this program made its catalogs. The readers of all
 * formats come with it, so the bundle of the serving path leaves it out (scripts/lib/bundle.ts).
 */
export function recompileApi(name: string): Promise<boolean> {
  const {files, http, clock, paths} = createWorld()
  const registry = createApiRegistry(files, paths.data)
  return createApiService({files, http, clock, dataFolder: paths.data, cwd: process.cwd(), registry}).recompile(name)
}
