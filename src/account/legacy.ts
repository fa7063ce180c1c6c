import {join} from 'node:path'
import {isJsonObject} from '#core/json'
import type {Files} from '#core/ports'
import {Secret} from '#core/secret'
import {misfit, readJsonFile} from './json-file.ts'

/** What the Go client keeps in `~/.runos/config.json`. We read it and never write it. */
export interface LegacyConfig {
  readonly path: string
  readonly apiUrl?: string
  readonly consoleUrl?: string
  readonly accountId?: string
  readonly clusterId?: string
  readonly env?: string
  /** The secrets that lie there in plain text. */
  readonly apiKey?: Secret
  readonly session?: {readonly refreshToken: Secret; readonly identityKey: string}
}

/** Its key names; `conductor_url` is the API's address. */
const TEXT = {
  apiUrl: 'conductor_url',
  consoleUrl: 'console_url',
  accountId: 'account_id',
  clusterId: 'default_cluster_id',
  env: 'env',
} as const

/**
 * Reads the Go client's file in its folder; undefined when there is none.
 * @throws RunosError E_FILE_MALFORMED: going on without it could mean another API or account than the person uses
 */
export async function readLegacy(files: Files, folder: string): Promise<LegacyConfig | undefined> {
  const path = join(folder, 'config.json')
  const file = await readJsonFile(files, path)
  if (!file) return undefined
  const text = async (key: string): Promise<string | undefined> => {
    const value = file.value[key]
    if (value === undefined || value === null || value === '') return undefined
    if (typeof value !== 'string') throw await misfit(file, [key], 'text is expected')
    return value
  }
  const found: Record<string, string> = {}
  for (const [name, key] of Object.entries(TEXT)) {
    const value = await text(key)
    if (value !== undefined) found[name] = value
  }
  const [apiKey, refreshToken] = [await text('api_key'), await text('refresh_token')]
  const firebase = file.value.firebase
  const identityKey = isJsonObject(firebase) && typeof firebase.api_key === 'string' ? firebase.api_key : undefined
  return {
    path,
    ...found,
    ...(apiKey ? {apiKey: new Secret(apiKey)} : {}),
    ...(refreshToken && identityKey ? {session: {refreshToken: new Secret(refreshToken), identityKey}} : {}),
  }
}
