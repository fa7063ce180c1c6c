import {type Account, createAccount as create} from '#account/account'
import type {Resolved} from '#account/resolve'
import {createSettings} from '#account/settings'
import type {Http} from '#core/http'
import type {Keychain} from '#core/keychain'
import type {Clock, Files} from '#core/ports'
import type {Machine, Paths} from '#platform/paths'
import {settingsPath} from './where.ts'

interface Needs {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
  readonly clock: Clock
  readonly http: Http
  readonly where: (apiUrl?: string) => Promise<Resolved>
}

/** Joins the account with the machine. */
export function createAccount({machine, paths, files, clock, http, where}: Needs): Account {
  const keychain = keychainOf(machine)
  const settings = createSettings({files, path: settingsPath(paths), home: paths.home})
  const {env, platform} = machine
  return create({env, platform, folders: paths, settings, where, files, clock, http, keychain})
}

/** The keychain, loaded when it is first asked. */
export function keychainOf({env}: Pick<Machine, 'env'>): Keychain {
  return async (errand) => {
    const {createKeychain} = await import('#platform/keychain')
    return createKeychain(env)(errand)
  }
}
