import {join} from 'node:path'
import {readEnvironment} from '#account/environment'
import type {RunosEnvironment} from '#account/environments'
import {readLegacy} from '#account/legacy'
import {type Resolved, resolve} from '#account/resolve'
import {createSettings} from '#account/settings'
import type {Files} from '#core/ports'
import type {Machine, Paths} from '#platform/paths'

/** Where the settings of this user are. */
export function settingsPath(paths: Pick<Paths, 'config'>): string {
  return join(paths.config, 'settings.json')
}

/** Resolves who and where we are, from the environment, the settings and the Go client's file as they are right now. */
export async function whereAreWe(machine: Machine, paths: Paths, files: Files, apiUrl?: string): Promise<Resolved> {
  const environment = {...readEnvironment(machine.env), ...(apiUrl === undefined ? {} : {apiUrl})}
  const path = settingsPath(paths)
  const settings = await createSettings({files, path, home: paths.home}).read()
  const legacy = await readLegacy(files, paths.legacy)
  const published = environment.apiKey === undefined ? undefined : await publishedEnvironment(files, paths)
  return resolve({environment, settings, settingsPath: path, legacy, published})
}

/** A run with nothing but a key uses the address that RunOS publishes; all others need not load this. */
async function publishedEnvironment(files: Files, paths: Paths): Promise<RunosEnvironment | undefined> {
  const {cachedEnvironment} = await import('#account/environments')
  return cachedEnvironment(files, paths.cache)
}
