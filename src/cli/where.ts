import {join} from 'node:path'
import {readEnvironment} from '#account/environment'
import {cachedEnvironment} from '#account/environments'
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
  const published = environment.apiKey === undefined ? undefined : await cachedEnvironment(files, paths.cache)
  return resolve({environment, settings, settingsPath: path, legacy, published})
}
