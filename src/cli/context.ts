import {type ApiRegistry, createApiRegistry} from '#apis/registry'
import {thisMachine} from '#platform/machine'
import type {Machine} from '#platform/paths'
import type {ApiCredentials} from './api-credentials.ts'
import type {ApiService} from './api-service.ts'
import {type Assistants, createAssistants} from './assistants.ts'
import {keyOf} from './catalogs.ts'
import {createManifestService, type ManifestService} from './manifest-service.ts'
import type {ProjectApiDiff} from './project-diff.ts'
import type {ProjectFile} from './project-files.ts'
import type {TiersService} from './tiers-service.ts'
import {createWorld, type World} from './world.ts'

/** The world of one command: the machine, and the services that stand on it. What few commands need is loaded when it is asked for. */
export interface Context extends World {
  readonly manifest: ManifestService
  /** The settings of the APIs that a person added. */
  readonly registry: ApiRegistry
  /** Those APIs: adding, reading, compiling. */
  apis(): Promise<ApiService>
  apiCredentials(): Promise<ApiCredentials>
  /** The tiers of RunOS and of all others. */
  tiers(): Promise<TiersService>
  /** What the lock of a repository does not say of its documents. */
  projectDiff(file: ProjectFile): Promise<readonly ProjectApiDiff[]>
  /** The assistants, and what is configured for them. */
  readonly assistants: Assistants
}

/** Builds the world. This is the only place where the columns of the house are joined. */
export function createContext(machine: Machine = thisMachine()): Context {
  const world = createWorld(machine)
  const {paths, files, clock, http, where, account} = world
  const manifest = createManifestService({
    files,
    http,
    clock,
    dataFolder: paths.data,
    key: async () => keyOf(await where()),
    source: () => account.access(),
  })
  const registry = createApiRegistry(files, paths.data)
  const assistants = createAssistants({machine, paths, files, cwd: process.cwd(), registry})
  const apis = async () => {
    const {createApiService} = await import('./api-service.ts')
    return createApiService({files, http, clock, dataFolder: paths.data, cwd: process.cwd(), registry})
  }
  return {
    ...world,
    manifest,
    registry,
    assistants,
    apis,
    apiCredentials: async () => (await import('./api-credentials.ts')).openApiCredentials(world, registry),
    tiers: async () => {
      const {createTiersService} = await import('./tiers-service.ts')
      return createTiersService({files, clock, manifest, apis: await apis()})
    },
    projectDiff: async (file) => (await import('./project-diff.ts')).diffProject({files, http, clock}, file),
  }
}
