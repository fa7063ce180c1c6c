import {join} from 'node:path'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Files} from '#core/ports'
import {parseAddress} from './address.ts'
import {readJsonFile} from './json-file.ts'
import {ask, refusal} from './talk.ts'

/** Where RunOS publishes its environments: `{default, environments: {name: {domains: {console, api, conductor}}}}`. */
export const CDN = 'https://runoscdn.com/configs/current.json'

/** A RunOS environment and its addresses. */
export interface RunosEnvironment {
  readonly name: string
  readonly apiUrl: string
  readonly consoleUrl?: string
}
export interface Environments {
  readonly main: string
  readonly all: readonly RunosEnvironment[]
}

/** Looks up what RunOS publishes. @throws RunosError E_NETWORK, E_REPLY_INVALID */
export async function fetchEnvironments(http: Http, cdn = CDN, signal?: AbortSignal): Promise<Environments> {
  const answer = await ask(http, {method: 'GET', url: cdn, signal})
  if (answer.status >= 400) throw refusal(answer, cdn)
  const {default: main, environments} = answer.body
  if (typeof main !== 'string' || !isJsonObject(environments) || !isJsonObject(environments[main])) {
    throw new RunosError('E_REPLY_INVALID', 'the list of RunOS environments names no default', {where: cdn})
  }
  const all = Object.entries(environments).flatMap(([name, one]) => {
    const found = isJsonObject(one) && isJsonObject(one.domains) ? parseDomains(name, one.domains) : undefined
    return found ? [found] : []
  })
  if (!all.some(({name}) => name === main)) {
    throw new RunosError('E_REPLY_INVALID', `the environment ${main} has no API address`, {where: cdn})
  }
  return {main, all}
}

/** The environment of that name, or the main one. @throws RunosError E_USAGE naming those that exist */
export function pickEnvironment({main, all}: Environments, name = main): RunosEnvironment {
  const found = all.find((one) => one.name === name)
  if (found) return found
  const names = all.map((one) => one.name).join(', ')
  throw new RunosError('E_USAGE', `there is no environment ${name}; there are: ${names}`, {
    fix: ['for an address of your own: runos config set api-url <address>'],
  })
}

const cachePath = (folder: string) => join(folder, 'environment.json')

/** The main environment as it was looked up last, for runs that have a key but no settings. */
export async function cachedEnvironment(files: Files, folder: string): Promise<RunosEnvironment | undefined> {
  const file = await readJsonFile(files, cachePath(folder))
  const {name, apiUrl, consoleUrl} = file?.value ?? {}
  if (typeof name !== 'string' || typeof apiUrl !== 'string') return undefined
  return {name, apiUrl, ...(typeof consoleUrl === 'string' ? {consoleUrl} : {})}
}

export async function cacheEnvironment(files: Files, folder: string, found: RunosEnvironment): Promise<void> {
  await files.write(cachePath(folder), `${JSON.stringify({schemaVersion: 1, ...found}, null, 2)}\n`, 0o600)
}

/** `conductor` is the API by its older name, which the Go client's settings still use; newer lists may say `api`. */
function parseDomains(name: string, domains: JsonObject): RunosEnvironment | undefined {
  const address = (domain: unknown): string | undefined => {
    if (typeof domain !== 'string' || domain === '') return undefined
    return parseAddress(domain.includes('://') ? domain : `https://${domain}`, `environment ${name}`)
  }
  const [apiUrl, consoleUrl] = [address(domains.conductor) ?? address(domains.api), address(domains.console)]
  return apiUrl === undefined ? undefined : {name, apiUrl, ...(consoleUrl ? {consoleUrl} : {})}
}
