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
import {whereAreWe} from './where.ts'

/** The machine and who we are: what a server needs for its calls, and every command. */
export interface World {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
  readonly clock: Clock
  readonly http: Http
  /** Where we are: addresses, account, cluster, each with where it came from. Read anew each time. */
  where(): Promise<Resolved>
  /** The account that requests are made for. */
  readonly account: Account
}

/** Joins the account with the machine. */
export function createWorld(machine: Machine = thisMachine()): World {
  const paths = resolvePaths(machine)
  const [files, clock, http] = [diskFiles, systemClock, undiciHttp]
  const where = (apiUrl?: string) => whereAreWe(machine, paths, files, apiUrl)
  const account = createAccount({machine, paths, files, clock, http, where})
  return {machine, paths, files, clock, http, where, account}
}
