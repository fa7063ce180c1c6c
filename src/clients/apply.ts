import {join} from 'node:path'
import {RunosError} from '#core/errors'
import type {FileChange} from '#core/file-change'
import type {Files} from '#core/ports'
import {finishJournals, isLeftOpen, type JournalPorts, openJournal} from './journal.ts'

/**
 * Writes a plan: all of it or nothing. Each file, also one that needs no change, must still be what was read; if one
 * cannot be written, those before it get their old text back; if we are killed in between, the next run completes it
 * from the journal.
 * @param id names this run, unlike any other
 * @throws RunosError E_FILE_CHANGED, E_FILE
 */
export async function applyChanges(ports: JournalPorts, changes: readonly FileChange[], id: string): Promise<void> {
  const open = changes.filter(({before, after}) => before !== after)
  if (open.length === 0) return
  await ports.files.locked(join(ports.folder, 'lock'), async () => {
    // What another run left half done since we read comes first: completed later, it would undo what we write now.
    await finishJournals(ports)
    // Also the files that need no change: one that was read before another run wrote it would make a mixture of both.
    for (const change of changes) await assertUnchanged(ports.files, change)
    const note = await openJournal(ports, open, id)
    const written: FileChange[] = []
    try {
      for (const change of open) {
        await assertUnchanged(ports.files, change)
        written.push(change)
        await put(ports.files, change, change.after)
      }
    } catch (error) {
      for (const change of written) await putBack(ports.files, change)
      await ports.files.remove(note)
      throw error
    }
    await ports.files.remove(note)
  })
}

/** Completes what an earlier run left half done. @returns the paths that were completed */
export async function finishEarlier(ports: JournalPorts): Promise<readonly string[]> {
  return (await isLeftOpen(ports)) ? ports.files.locked(join(ports.folder, 'lock'), () => finishJournals(ports)) : []
}

async function assertUnchanged(files: Files, {path, before}: FileChange): Promise<void> {
  if ((await files.read(path)) === before) return
  throw new RunosError('E_FILE_CHANGED', `${path} was changed by another program just now; nothing was written to it`, {
    where: path,
    fix: ['run the same command again'],
  })
}

async function put(files: Files, {path, mode}: FileChange, text: string | undefined): Promise<void> {
  if (text === undefined) await files.remove(path)
  else await files.write(path, text, mode)
}

/** Only what we wrote ourselves is taken back: what came from somebody else in between stays. */
async function putBack(files: Files, change: FileChange): Promise<void> {
  if ((await files.read(change.path)) === change.after) await put(files, change, change.before)
}
