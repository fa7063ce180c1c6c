import {join} from 'node:path'
import {apiNameFault, RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'
import {type ApiSettings, parseApiSettings, printApiSettings} from './settings.ts'

/** The folder of one API: its settings, its document, its catalogs, its lock. */
export function apiFolder(dataFolder: string, name: string): string {
  return join(dataFolder, 'apis', name)
}

/** @throws RunosError E_API_NAME */
export function requireApiName(word: string): string {
  const fault = word === RUNOS ? 'this name belongs to the API that is built in' : apiNameFault(word)
  if (fault === undefined) return word
  throw new RunosError('E_API_NAME', `${JSON.stringify(word)} cannot name an API: ${fault}`, {
    fix: ['give another name: --name shop'],
  })
}

export type ApiRegistry = ReturnType<typeof createApiRegistry>

/** The APIs of this user, a folder for each. Two processes that change one API wait for each other. */
export function createApiRegistry(files: Files, dataFolder: string) {
  const pathOf = (name: string) => join(apiFolder(dataFolder, name), 'settings.json')

  async function find(name: string): Promise<ApiSettings | undefined> {
    if (name === RUNOS || apiNameFault(name) !== undefined) return undefined
    const text = await files.read(pathOf(name))
    return text === undefined ? undefined : parseApiSettings(text, pathOf(name))
  }

  async function get(name: string): Promise<ApiSettings> {
    const found = await find(name)
    if (found !== undefined) return found
    const known = await names()
    throw new RunosError('E_API_UNKNOWN', `no API is called ${JSON.stringify(name)}`, {
      fix: [known.length === 0 ? 'runos api add <file or address>' : `one of: ${known.join(', ')}`],
    })
  }

  async function names(): Promise<readonly string[]> {
    const folders = await files.list(join(dataFolder, 'apis'))
    const there = await Promise.all(folders.map(async (name) => (await files.stat(pathOf(name))) !== undefined))
    return folders.filter((name, index) => there[index] && apiNameFault(name) === undefined)
  }

  return {
    find,
    /** @throws RunosError E_API_UNKNOWN, E_FILE_MALFORMED */
    get,
    /** The names of all, sorted. */
    names,
    /** Stores settings as they are. */
    write: (settings: ApiSettings) => files.write(pathOf(settings.name), printApiSettings(settings), 0o600),
    /** Changes settings while nobody else does. @throws RunosError E_API_UNKNOWN */
    edit: (name: string, change: (settings: ApiSettings) => ApiSettings) =>
      locked(name, async () => {
        const next = change(await get(name))
        await files.write(pathOf(name), printApiSettings(next), 0o600)
        return next
      }),
    /** Runs work while no other process does the same for this API. */
    locked,
    /** Removes all that is kept of an API. The folder itself stays, empty. */
    async remove(name: string): Promise<void> {
      await get(name)
      const folder = apiFolder(dataFolder, name)
      // First the settings: whatever else is left then belongs to nothing.
      await files.remove(pathOf(name))
      for (const file of await files.list(folder)) await files.remove(join(folder, file))
    },
  }

  function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
    return files.locked(join(dataFolder, 'apis', `.${name}`), work)
  }
}
