import {readdirSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'

/** The folder of the repository. */
export const ROOT = dirname(dirname(import.meta.dirname))

/** All files below a folder of the repository, as paths relative to it with `/`, sorted. None when it does not exist. */
export function filesBelow(folder: string, root = ROOT): string[] {
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** When a file changed last; 0 when there is none. */
export function changedAt(path: string): number {
  return statSync(join(ROOT, path), {throwIfNoEntry: false})?.mtimeMs ?? 0
}
