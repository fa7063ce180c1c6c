import type {Account} from '#account/account'
import type {Resolved} from '#account/resolve'
import type {StoreName} from '#account/settings'
import type {Http} from '#core/http'
import type {Clock, Files} from '#core/ports'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {undiciHttp} from '#platform/http'
import {thisMachine} from '#platform/machine'
import {type Machine, type Paths, resolvePaths} from '#platform/paths'
import {createApiRegistry} from '#apis/registry'
import {createAccount, keychainOf} from './account.ts'
import {type ApiCredentials, createApiCredentials} from './api-credentials.ts'
import {type ApiService, createApiService} from './api-service.ts'
import {type Assistants, createAssistants} from './assistants.ts'
import {keyOf, openCatalogs} from './catalogs.ts'
import {createManifestService, type ManifestService} from './manifest-service.ts'
import {createTiersService, type TiersService} from './tiers-service.ts'
import {whereAreWe} from './where.ts'

/** The world of one run: the machine, and the services that stand on it. Made once; each service is built when first asked for. */
export interface Context {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
  readonly clock: Clock
  readonly http: Http
  /** Where we are: addresses, account, cluster, each with where it came from. Read anew each time. */
  where(): Promise<Resolved>
  /** The account that requests are made for. */
  readonly account: Account
  readonly manifest: ManifestService
  /** The APIs that a person added. */
  readonly apis: ApiService
  readonly apiCredentials: ApiCredentials
  /** Tiers of all of them. */
  readonly tiers: TiersService
  /** The assistants, and what is configured for them. */
  readonly assistants: Assistants
}

/** Builds the world. This is the only place where the columns of the house are joined. */
export function createContext(machine: Machine = thisMachine()): Context {
  const paths = resolvePaths(machine)
  const [files, clock, http] = [diskFiles, systemClock, undiciHttp]
  const where = (apiUrl?: string) => whereAreWe(machine, paths, files, apiUrl)
  const account = createAccount({machine, paths, files, clock, http, where})
  const manifest = createManifestService({
    files,
    http,
    clock,
    dataFolder: paths.data,
    key: async () => keyOf(await where()),
    source: () => account.access(),
  })
  const assistants = createAssistants({
    machine,
    paths,
    files,
    cwd: process.cwd(),
    readCatalog: () => openCatalogs({files, dataFolder: paths.data, where}, 'read'),
  })
  const registry = createApiRegistry(files, paths.data)
  const apis = createApiService({files, http, clock, dataFolder: paths.data, cwd: process.cwd(), registry})
  const apiCredentials = createApiCredentials({
    machine,
    paths,
    files,
    registry,
    keychain: keychainOf(machine),
    defaultStore: async () => (await where()).store.value as StoreName,
  })
  const tiers = createTiersService({files, clock, manifest, apis})
  return {machine, paths, files, clock, http, where, account, manifest, apis, apiCredentials, tiers, assistants}
}
