import {originOf, parseAddress} from './address.ts'
import {type Environment, VARIABLES} from './environment.ts'
import type {RunosEnvironment} from './environments.ts'
import type {LegacyConfig} from './legacy.ts'
import type {Settings} from './settings.ts'

export type Source = 'environment' | 'settings' | 'go-client' | 'default'
/** A value and where it came from: a kind of place, and its name (a variable, a file, a rule). */
export interface Sourced {
  readonly value: string
  readonly from: Source
  readonly where: string
}

/** Where we are. What is missing was set nowhere: production is looked up when it is needed. */
export interface Resolved {
  readonly env: Sourced
  readonly api?: Sourced
  readonly console?: Sourced
  readonly identity?: Sourced
  readonly account?: Sourced
  readonly cluster?: Sourced
  readonly store: Sourced
}
export interface Places {
  readonly environment: Environment
  readonly settings: Settings
  readonly settingsPath: string
  readonly legacy: LegacyConfig | undefined
  /** What RunOS published as its main environment, when it was looked up. */
  readonly published?: RunosEnvironment | undefined
}

/**
 * The one place that decides each value: environment before settings before the Go client's file before defaults.
 * What belongs to an API (its console, its identity service, an account there, a cluster of that account) is only taken
 * from a place that speaks of the same API, so an address from the environment never meets another address's account.
 * @throws RunosError E_USAGE for an address that is not used
 */
export function resolve({environment, settings, settingsPath, legacy, published}: Places): Resolved {
  const variable = (key: keyof Environment) => sourced(environment[key], 'environment', VARIABLES[key])
  const stored = (value: string | undefined) => sourced(value, 'settings', settingsPath)
  const gone = (value: string | undefined) => sourced(value, 'go-client', legacy?.path ?? '')

  const main = (value: string | undefined) => sourced(value, 'default', 'published by RunOS')

  const named = variable('apiUrl') ?? stored(settings.apiUrl) ?? gone(legacy?.apiUrl)
  const api = address(named ?? main(published?.apiUrl), 'api-url')
  const ours = speaksOf(settings.apiUrl, api)
  const theirs = legacy !== undefined && speaksOf(legacy.apiUrl, api)

  const account =
    variable('accountId') ??
    (ours ? stored(settings.accountId) : undefined) ??
    stored(lastUsedAt(settings, api)) ??
    (theirs ? gone(legacy.accountId) : undefined)
  const ourCluster = ours && sameAccount(settings.accountId, account) ? stored(settings.clusterId) : undefined
  const theirCluster = theirs && sameAccount(legacy.accountId, account) ? gone(legacy.clusterId) : undefined
  return dropMissing({
    env: environmentName({environment, settings, legacy, ours, theirs}, stored, gone),
    api,
    console: address(
      variable('consoleUrl') ??
        (ours ? stored(settings.consoleUrl) : undefined) ??
        (theirs ? gone(legacy.consoleUrl) : undefined) ??
        (named ? undefined : main(published?.consoleUrl)) ??
        (api && sourced(`${api.value}/console`, 'default', 'below the API')),
      'console-url',
    ),
    identity: address(variable('identityUrl') ?? (ours ? stored(settings.identityUrl) : undefined), 'identity-url'),
    account,
    cluster: variable('clusterId') ?? ourCluster ?? theirCluster,
    store: stored(settings.store) ?? {value: 'keychain', from: 'default', where: 'built in'},
  })
}

/** The name of the environment: a RunOS one, or `custom` when an address was set by hand. */
function environmentName(
  {
    environment,
    settings,
    legacy,
    ours,
    theirs,
  }: Pick<Places, 'environment' | 'settings' | 'legacy'> & {ours: boolean; theirs: boolean},
  stored: (value: string | undefined) => Sourced | undefined,
  gone: (value: string | undefined) => Sourced | undefined,
): Sourced {
  if (environment.apiUrl !== undefined && !(ours && settings.env) && !(theirs && legacy?.env)) {
    return {value: 'custom', from: 'environment', where: VARIABLES.apiUrl}
  }
  const named = (ours ? stored(settings.env) : undefined) ?? (theirs ? gone(legacy?.env) : undefined)
  if (named) return named
  return stored(settings.apiUrl && 'custom') ?? {value: 'production', from: 'default', where: 'built in'}
}

function sourced(value: string | undefined, from: Source, where: string): Sourced | undefined {
  return value === undefined || value === '' ? undefined : {value, from, where}
}

function address(found: Sourced | undefined, key: string): Sourced | undefined {
  if (!found) return undefined
  const name = found.from === 'environment' ? found.where : `${key} in ${found.where}`
  return {...found, value: parseAddress(found.value, name)}
}

/** Whether what stands beside an address in a file is about this API. A file that names no address speaks of any. */
function speaksOf(url: string | undefined, api: Sourced | undefined): boolean {
  if (!url || !api) return true
  return URL.parse(url)?.origin === originOf(api.value)
}

/** A cluster stands beside an account; a file that names no account speaks of any. */
function sameAccount(accountId: string | undefined, account: Sourced | undefined): boolean {
  return accountId === undefined || accountId === account?.value
}

/** For an API that the settings do not speak of: the account that was used there last. */
function lastUsedAt(settings: Settings, api: Sourced | undefined): string | undefined {
  if (!api) return undefined
  const there = settings.accounts.filter(({origin}) => origin === originOf(api.value))
  return there.toSorted((a, b) => b.lastUsedAt.localeCompare(a.lastUsedAt))[0]?.accountId
}

function dropMissing(all: {[K in keyof Resolved]: Resolved[K] | undefined}): Resolved {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Resolved
}
