import {type FileHandle, open, realpath, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'

/** How often it is tried, and how long is waited between two tries at least and at most, in milliseconds: 16 seconds or so. */
const [TRIES, SHORTEST, LONGEST] = [400, 20, 60]
/** Results of SQLite that pass: another one holds the file, or has just removed it (https://sqlite.org/rescode.html). */
const PASSING: readonly number[] = [5, 14]

/** What this process does in turn, by lock file: the system gives a lock to a process, not to a part of it. */
const turns = new Map<string, Promise<unknown>>()

/**
 * Runs `work` while no other process that asks for the same path does. The lock is the write lock of SQLite on an empty
 * file beside the path, `<path>.lock`: the system takes it back from a process that is killed, so there is none to judge
 * stale, and a process that was stopped for a while still has it. The file goes when the lock is given back; one that a
 * killed process left keeps nobody out. The folder has to be there.
 * @throws Error with code ELOCKED when others hold it for long; what the disk says (EACCES, EROFS, ...); what `work` throws
 */
export async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const file = `${join(await realpath(dirname(path)), basename(path))}.lock`
  const mine = (turns.get(file) ?? Promise.resolve()).then(async () => {
    const release = await acquire(file)
    try {
      return await work()
    } finally {
      await release()
    }
  })
  const over = mine.then(
    () => undefined,
    () => undefined, // whoever asked hears of it; the next one's turn has come all the same
  )
  turns.set(file, over)
  try {
    return await mine
  } finally {
    if (turns.get(file) === over) turns.delete(file)
  }
}

async function acquire(file: string): Promise<() => Promise<void>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const release = await tryOnce(file)
    if (release !== undefined) return release
    await wait(SHORTEST + Math.random() * (LONGEST - SHORTEST))
  }
  throw Object.assign(new Error(`${file} is held by another process`), {code: 'ELOCKED'})
}

/**
 * Whoever holds the lock removes the file, so the one that was opened may be gone when its lock is ours. `handle` keeps
 * its number from being given to another file: if the path still has it, that is the file which SQLite opened, too.
 */
async function tryOnce(file: string): Promise<(() => Promise<void>) | undefined> {
  const {DatabaseSync} = await import('node:sqlite')
  const handle = await open(file, 'a', 0o600)
  let db: InstanceType<typeof DatabaseSync> | undefined
  try {
    db = new DatabaseSync(file, {timeout: 0})
    db.exec('pragma journal_mode = memory; begin immediate') // nothing is ever written, so no journal may stand beside it
    if (await isAt(file, handle)) return releasing(file, handle, db)
  } catch (error) {
    if (!passes(error)) {
      await letGo(handle, db)
      throw error
    }
  }
  await letGo(handle, db)
  return undefined
}

interface Database {
  readonly isOpen: boolean
  close(): void
}

function releasing(file: string, handle: FileHandle, db: Database): () => Promise<void> {
  return async () => {
    // Removed while it is ours. Windows removes no file that is open: there it stays, and is as good for the next one.
    try {
      await rm(file, {force: true})
    } catch (error) {
      if (process.platform !== 'win32') throw error
    } finally {
      await letGo(handle, db)
    }
  }
}

/** In this order: closing any handle of a file gives back all locks that this process has on it. */
async function letGo(handle: FileHandle, db: Database | undefined): Promise<void> {
  if (db?.isOpen) db.close()
  await handle.close()
}

async function isAt(file: string, handle: FileHandle): Promise<boolean> {
  const [mine, there] = await Promise.all([handle.stat({bigint: true}), stat(file, {bigint: true}).catch(gone)])
  return there !== undefined && there.ino === mine.ino && there.dev === mine.dev
}

function gone(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  return undefined
}

function passes(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && PASSING.includes(Number(error.errcode) & 0xff)
}
