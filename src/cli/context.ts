import type {Account} from '#account/account'
import type {Resolved} from '#account/resolve'
import type {Http} from '#core/http'
import type {Clock, Files} from '#core/ports'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {undiciHttp} from '#platform/http'
import {thisMachine} from '#platform/machine'
import {type Machine, type Paths, resolvePaths} from '#platform/paths'
import {createAccount} from './account.ts'
import {type Assistants, createAssistants} from './assistants.ts'
import {keyOf, openCatalogs} from './catalogs.ts'
import {createManifestService, type ManifestService} from './manifest-service.ts'
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
  return {machine, paths, files, clock, http, where, account, manifest, assistants}
}
