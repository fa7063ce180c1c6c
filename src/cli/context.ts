import type {Http} from '#core/http'
import type {Clock, Files} from '#core/ports'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {undiciHttp} from '#platform/http'
import {thisMachine} from '#platform/machine'
import {type Machine, type Paths, resolvePaths} from '#platform/paths'

/** The world of one run: the machine, and the services that stand on it. Made once; each service is built when first asked for. */
export interface Context {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
  readonly clock: Clock
  readonly http: Http
}

/** Builds the world. This is the only place where the columns of the house are joined. */
export function createContext(machine: Machine = thisMachine()): Context {
  const paths = resolvePaths(machine)
  return {machine, paths, files: diskFiles, clock: systemClock, http: undiciHttp}
}
