import type {Http} from '#core/http'
import type {Keychain} from '#core/keychain'
import type {Clock, Files} from '#core/ports'
import type {Held} from './held.ts'
import type {Resolved} from './resolve.ts'
import type {SettingsFile} from './settings.ts'

/** What the account needs from the rest of the house. */
export interface AccountPorts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** `data` holds the file of secrets, `state` the locks, `cache` what was looked up, `legacy` the Go client's file. */
  readonly folders: {readonly data: string; readonly state: string; readonly cache: string; readonly legacy: string}
  readonly settings: SettingsFile
  /** Where we are, read anew each time; an address that is given comes before all others. */
  readonly where: (apiUrl?: string) => Promise<Resolved>
  readonly files: Files
  readonly clock: Clock
  readonly http: Http
  readonly keychain: Keychain
}

/** The same, with the credentials that this process holds. */
export interface OpenPorts extends AccountPorts {
  readonly held: Held
}
