import {RunosError} from '#core/errors'
import {isJsonObject} from '#core/json'
import type {Files} from '#core/ports'
import {misfit, readJsonFile, requireVersion} from '../json-file.ts'
import type {CredentialStore} from './store.ts'

const VERSION = 1
const OTHERS = 0o077

/** A file of ours for a machine without a keychain: in plain text, 0600. Used only when a person chose it. */
export function fileStore({
  files,
  path,
  platform,
}: {
  files: Files
  path: string
  platform: NodeJS.Platform
}): CredentialStore {
  const load = async (): Promise<Readonly<Record<string, string>>> => {
    await requirePrivate(files, path, platform)
    const file = await readJsonFile(files, path)
    if (!file) return {}
    requireVersion(file, VERSION)
    const items = file.value.items ?? {}
    if (!isJsonObject(items)) throw await misfit(file, ['items'], 'an object is expected')
    for (const [name, value] of Object.entries(items)) {
      if (typeof value !== 'string') throw await misfit(file, ['items', name], 'text is expected')
    }
    return items as Record<string, string>
  }
  const edit = (change: (items: Map<string, string>) => boolean) =>
    files.locked(path, async () => {
      const items = new Map(Object.entries(await load()))
      if (!change(items)) return
      const text = JSON.stringify({schemaVersion: VERSION, items: Object.fromEntries(items)}, null, 2)
      await files.write(path, `${text}\n`, 0o600)
    })
  return {
    name: 'file',
    probe: () => edit(() => true),
    get: async (item) => new Map(Object.entries(await load())).get(item),
    set: (item, value) => edit((items) => Boolean(items.set(item, value))),
    delete: (item) => edit((items) => items.delete(item)),
  }
}

/** A file that others can read has given its secrets away, and a link may lead to somebody else's file. */
async function requirePrivate(files: Files, path: string, platform: NodeJS.Platform): Promise<void> {
  const found = await files.stat(path)
  if (!found) return
  if (found.kind !== 'file') {
    throw new RunosError('E_STORE', `${path} is not a plain file`, {
      where: path,
      fix: [`look at ${path} and move it away`],
    })
  }
  if (platform !== 'win32' && (found.mode & OTHERS) !== 0) {
    throw new RunosError('E_STORE', `${path} can be read or written by other users`, {
      where: path,
      fix: [`make it yours alone: chmod 600 ${path}`, 'and sign in again if others may have read it: runos login'],
    })
  }
}
