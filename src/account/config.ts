import {RunosError} from '#core/errors'
import {originOf, parseAddress} from './address.ts'
import type {Resolved, Sourced} from './resolve.ts'
import {isStoreName, type Settings, STORE_NAMES} from './settings.ts'

/** What `runos config` shows, in the order of documentation. */
export const CONFIG_KEYS = ['env', 'account-id', 'cid', 'console-url', 'api-url', 'identity-url', 'store'] as const
export type ConfigKey = (typeof CONFIG_KEYS)[number]

/** Spellings of the files, which people type too. */
const ALIASES: Readonly<Record<string, ConfigKey>> = {
  account_id: 'account-id',
  accountid: 'account-id',
  default_cluster_id: 'cid',
  clusterid: 'cid',
  'cluster-id': 'cid',
  console_url: 'console-url',
  consoleurl: 'console-url',
  api_url: 'api-url',
  apiurl: 'api-url',
  conductor_url: 'api-url',
  'conductor-url': 'api-url',
  identity_url: 'identity-url',
  identityurl: 'identity-url',
}
const MEMBERS = {
  env: 'env',
  'account-id': 'account',
  cid: 'cluster',
  'console-url': 'console',
  'api-url': 'api',
  'identity-url': 'identity',
  store: 'store',
} as const satisfies Record<ConfigKey, keyof Resolved>

/** The key that a person means. @throws RunosError E_USAGE */
export function parseConfigKey(text: string): ConfigKey {
  const key = ALIASES[text.toLowerCase()] ?? text
  if ((CONFIG_KEYS as readonly string[]).includes(key)) return key as ConfigKey
  throw new RunosError('E_USAGE', `there is no setting ${text}`, {fix: [`one of: ${CONFIG_KEYS.join(', ')}`]})
}

/** The value in force, and where it comes from. */
export function settingOf(where: Resolved, key: ConfigKey): Sourced | undefined {
  return where[MEMBERS[key]]
}

/**
 * Sets one value. Another API address takes away what belonged to the address before: account, cluster, console, identity.
 * @returns the new settings, and the keys that were cleared
 * @throws RunosError E_USAGE
 */
export function setValue(settings: Settings, key: ConfigKey, text: string): {settings: Settings; cleared: ConfigKey[]} {
  const value = text.trim()
  switch (key) {
    case 'cid':
      if (!/^[a-z0-9]{3,16}$/.test(value))
        throw misfit(
          key,
          'a cluster id has 3 to 16 small letters and digits',
          'see which there are: runos clusters list',
        )
      return {settings: {...settings, clusterId: value}, cleared: []}
    case 'console-url':
      return {settings: {...settings, consoleUrl: parseAddress(value, key)}, cleared: []}
    case 'identity-url':
      return {settings: {...settings, identityUrl: parseAddress(value, key)}, cleared: []}
    case 'api-url':
      return moveTo(settings, {env: 'custom', apiUrl: parseAddress(value, key)})
    case 'store':
      if (!isStoreName(value))
        throw misfit(key, `one of ${STORE_NAMES.join(', ')}`, `runos config set store ${STORE_NAMES[0]}`)
      return {settings: {...settings, store: value}, cleared: []}
    case 'account-id':
      throw misfit(key, 'an account is not set but switched to', 'runos account switch <id>')
    case 'env':
      throw misfit(key, 'an environment is not set but switched to', 'runos config env <name>')
  }
}

/** Points the settings at another environment or address. */
export function moveTo(
  settings: Settings,
  to: {env: string; apiUrl: string; consoleUrl?: string},
): {settings: Settings; cleared: ConfigKey[]} {
  const stays = settings.apiUrl === undefined || originOf(settings.apiUrl) === originOf(to.apiUrl)
  if (stays) return {settings: {...settings, ...to}, cleared: []}
  const {accountId, clusterId, consoleUrl, identityUrl, ...rest} = settings
  const gone = {'account-id': accountId, cid: clusterId, 'console-url': consoleUrl, 'identity-url': identityUrl}
  const cleared = CONFIG_KEYS.filter((key) => key in gone && gone[key as keyof typeof gone] !== undefined)
  return {settings: {...rest, ...to}, cleared}
}

function misfit(key: ConfigKey, why: string, instead: string): RunosError {
  return new RunosError('E_USAGE', `${key}: ${why}`, {where: key, fix: [instead]})
}
