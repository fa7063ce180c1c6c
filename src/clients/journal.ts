import {join} from 'node:path'
import {RunosError} from '#core/errors'
import {type FileChange, PART_SUFFIX} from '#core/file-change'
import {isJsonObject} from '#core/json'
import type {Files} from '#core/ports'

const SCHEMA_VERSION = 1
const PRIVATE_FILE = 0o600

/** Where changes of several files are noted while they are made. */
export interface JournalPorts {
  readonly files: Files
  /** `<state>/journal`. */
  readonly folder: string
}

/** Notes what is about to be written; gives the path of the note. It holds whole files, so it is private and short-lived. */
export async function openJournal(ports: JournalPorts, changes: readonly FileChange[], id: string): Promise<string> {
  const path = join(ports.folder, `${id}.json`)
  await ports.files.write(path, JSON.stringify({schemaVersion: SCHEMA_VERSION, changes}), PRIVATE_FILE)
  return path
}

/** Whether a run may have been killed before it had cleared its note away. */
export async function isLeftOpen({files, folder}: JournalPorts): Promise<boolean> {
  return (await files.list(folder)).some((name) => name.endsWith('.json') || name.endsWith(PART_SUFFIX))
}

/**
 * Completes what an earlier run began and did not finish: files that still are as they were get what the person agreed
 * to. A file that somebody changed since stays, and so does everything else of that run.
 * @returns the paths that were completed
 * @throws RunosError E_FILE_MALFORMED for a note that a newer version wrote
 */
export async function finishJournals({files, folder}: JournalPorts): Promise<readonly string[]> {
  const finished: string[] = []
  for (const name of await files.list(folder)) {
    const path = join(folder, name)
    // A note that was never finished: nothing had been written yet. Only who has the lock of this folder writes notes.
    if (name.endsWith(PART_SUFFIX)) await files.remove(path)
    if (!name.endsWith('.json')) continue
    const changes = parseJournal(await files.read(path), path)
    const now = await Promise.all(changes.map((change) => files.read(change.path)))
    const untouched = changes.every(({before, after}, index) => now[index] === before || now[index] === after)
    const open = changes.filter(({after}, index) => now[index] !== after)
    if (untouched) {
      for (const change of open) await files.write(change.path, change.after ?? '', change.mode)
      finished.push(...open.map((change) => change.path))
    }
    await files.remove(path)
  }
  return finished
}

/** A note that was cut while it was written means that nothing had been written yet. */
function parseJournal(text: string | undefined, path: string): readonly FileChange[] {
  if (text === undefined) return []
  let note: unknown
  try {
    note = JSON.parse(text)
  } catch {
    return [] // cut short: it is written whole before the first file is touched
  }
  if (!isJsonObject(note)) return []
  if (note.schemaVersion !== SCHEMA_VERSION) {
    throw new RunosError('E_FILE_MALFORMED', `${path} was written by another version of runos`, {
      where: path,
      fix: ['update runos, or remove the file'],
    })
  }
  return Array.isArray(note.changes) ? (note.changes as unknown as readonly FileChange[]) : []
}
