import {sep} from 'node:path'
import {RunosError} from '#core/errors'
import {isJsonObject} from '#core/json'
import type {Files} from '#core/ports'
import {isTier, type Tier} from '#core/tier'
import {type JsonFile, misfit, readJsonFile, requireVersion} from './json-file.ts'

export const STORE_NAMES = ['keychain', 'file'] as const
/** Where secrets are kept. */
export type StoreName = (typeof STORE_NAMES)[number]

/** An account that was signed in to on this machine. No secret is in it. */
export interface KnownAccount {
  readonly origin: string
  readonly accountId: string
  readonly name?: string
  /** The name under which the credential is kept; accounts of one person at one origin share one. */
  readonly credential: string
  /** `tiers`: there is none for everything, only those of single tiers. */
  readonly kind: 'session' | 'api-key' | 'tiers'
  readonly store: StoreName
  /** Where the credentials of single tiers are kept. As soon as there is one, a server uses that of its own tier and no other. */
  readonly tiers?: TierStores
  readonly addedAt: string
  readonly signedInAt: string
  readonly lastUsedAt: string
}

export type TierStores = Readonly<Partial<Record<Tier, StoreName>>>

/** What a person set, or signing in found out. Keys that we do not know stay in the file. */
export interface Settings {
  readonly env?: string
  readonly apiUrl?: string
  readonly consoleUrl?: string
  readonly identityUrl?: string
  readonly accountId?: string
  readonly clusterId?: string
  readonly store?: StoreName
  readonly accounts: readonly KnownAccount[]
}
const TEXT_KEYS = ['env', 'apiUrl', 'consoleUrl', 'identityUrl', 'accountId', 'clusterId'] as const
const ACCOUNT_KEYS = ['origin', 'accountId', 'credential', 'kind', 'addedAt', 'signedInAt', 'lastUsedAt'] as const
const VERSION = 1

export interface SettingsFile {
  readonly path: string
  /** @throws RunosError E_FILE_MALFORMED */
  read(): Promise<Settings>
  /** Reads, changes and replaces the file at once, while no other process does. */
  edit(change: (settings: Settings) => Settings): Promise<Settings>
}

/** Our settings file: 0600, no secret in it, written at once or not at all. */
export function createSettings({files, path, home}: {files: Files; path: string; home: string}): SettingsFile {
  const load = async () => {
    const file = await readJsonFile(files, path)
    return {kept: file?.value ?? {}, settings: file ? await parseSettings(file) : {accounts: []}}
  }
  return {
    path,
    read: async () => (await load()).settings,
    edit: (change) =>
      files.locked(path, async () => {
        await requireOwnFile(files, path, home)
        const {kept, settings} = await load()
        const next = change(settings)
        const known = {...absent, ...next}
        const text = JSON.stringify({...kept, schemaVersion: VERSION, ...known}, null, 2)
        await files.write(path, `${text}\n`, 0o600)
        return next
      }),
  }
}

/** A key that a change took away must not survive from what was kept. */
const absent = Object.fromEntries([...TEXT_KEYS, 'store'].map((key) => [key, undefined]))

async function parseSettings(file: JsonFile): Promise<Settings> {
  requireVersion(file, VERSION)
  const {value} = file
  for (const key of TEXT_KEYS) {
    if (value[key] !== undefined && typeof value[key] !== 'string') throw await misfit(file, [key], 'text is expected')
  }
  if (value.store !== undefined && !isStoreName(value.store)) {
    throw await misfit(file, ['store'], `one of ${STORE_NAMES.join(', ')} is expected`)
  }
  const accounts = value.accounts ?? []
  if (!Array.isArray(accounts)) throw await misfit(file, ['accounts'], 'a list is expected')
  for (const [index, account] of accounts.entries()) {
    if (!isJsonObject(account)) throw await misfit(file, ['accounts', index], 'an object is expected')
    const lacking = ACCOUNT_KEYS.find((key) => typeof account[key] !== 'string')
    if (lacking) throw await misfit(file, ['accounts', index, lacking], 'text is expected')
    if (!isStoreName(account.store))
      throw await misfit(file, ['accounts', index, 'store'], 'keychain or file is expected')
    const {tiers = {}} = account
    const fits =
      isJsonObject(tiers) && Object.entries(tiers).every(([tier, store]) => isTier(tier) && isStoreName(store))
    if (!fits) throw await misfit(file, ['accounts', index, 'tiers'], 'tiers with keychain or file are expected')
  }
  const known = Object.fromEntries(
    [...TEXT_KEYS, 'store'].filter((key) => value[key] !== undefined).map((key) => [key, value[key]]),
  )
  return {...known, accounts: accounts as KnownAccount[]}
}

export function isStoreName(word: unknown): word is StoreName {
  return (STORE_NAMES as readonly unknown[]).includes(word)
}

/** Settings may be a link (people keep them with their other dotfiles), but only to a file below the home folder. */
async function requireOwnFile(files: Files, path: string, home: string): Promise<void> {
  const found = await files.stat(path)
  if (!found || found.kind === 'file') return
  const inside = found.kind === 'link' && found.target !== undefined && found.target.startsWith(home + sep)
  if (inside) return
  throw new RunosError('E_FILE_UNSAFE', `${path} is not a file of this home folder and is not written`, {
    where: path,
    fix: [`look at ${path} and move it away`],
  })
}
