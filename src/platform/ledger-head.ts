import {createSecretKey, type KeyObject, randomBytes} from 'node:crypto'
import {chmodSync, mkdirSync, renameSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync, type StatementSync} from 'node:sqlite'
import type {Head} from '#core/ledger'
import type {Clock} from '#core/ports'

/** Where a log stands. */
export interface Place extends Head {
  /** Where its last line ends, in bytes. */
  readonly offset: number
  /** When its file was begun, in milliseconds since the epoch. */
  readonly begun: number
}

/** What was written, and how it is taken back when it cannot be committed. */
export interface Change {
  readonly result: Head
  readonly place: Place
  readonly undo: () => void
}

/** The head of a log, which one process at a time changes. */
export interface HeadFile {
  /**
   * Changes it while nobody else does.
   * @param write writes the log; `lost` says what happened to a head that was there
   */
  change(write: (place: Place | undefined, lost: string | undefined) => Change): Head
  look(): Place | undefined
  /** 32 random bytes that stay on this machine. */
  key(): KeyObject
}

/** Another process holds it for a fraction of a millisecond; so long, in milliseconds, is waited for one that hangs. */
const PATIENCE = 5_000
/** What SQLite says (https://sqlite.org/rescode.html). */
const BUSY = 5
const DAMAGED: readonly number[] = [11, 26]
/** A page of the file is not there (SQLITE_IOERR_SHORT_READ). */
const SHORT_READ = 522

const LAYOUT = `
  create table if not exists head (
    one integer primary key check (one = 1), seq integer not null, hash text not null,
    offset integer not null, begun integer not null
  ) strict;
  create table if not exists key (one integer primary key check (one = 1), bytes blob not null) strict`

interface Opened {
  readonly db: DatabaseSync
  /** The file that was opened: another may stand at its path by now. */
  readonly inode: bigint
  readonly begin: StatementSync
  readonly commit: StatementSync
  readonly get: StatementSync
  readonly set: StatementSync
  readonly key: KeyObject
}

/** The head of the log in a folder, in SQLite. A damaged one is set aside under a name that the log then says. */
export function openHead(folder: string, clock: Pick<Clock, 'now'>): HeadFile {
  const path = join(folder, 'head.db')
  let opened: Opened | undefined
  let lost: string | undefined

  return {
    change: (write) =>
      using(({db, begin, commit, get, set}) => {
        begin.run()
        let change: Change | undefined
        try {
          change = write(read(get), lost)
          const {seq, hash, offset, begun} = change.place
          set.run(seq, hash, offset, begun)
          commit.run()
        } catch (error) {
          if (db.isTransaction) {
            change?.undo() // nobody else can have written yet
            db.exec('rollback')
          }
          throw error
        }
        lost = undefined
        return change.result
      }),
    look: () => using(({get}) => read(get)),
    key: () => opened?.key ?? using(({key}) => key),
  }

  function using<T>(work: (head: Opened) => T): T {
    try {
      return work(current())
    } catch (error) {
      if (!isDamage(error)) throw error
      setAside(error as Error)
      return work(current())
    }
  }

  /** The file that stands at the path now. */
  function current(): Opened {
    const inode = inodeOf(path)
    if (opened !== undefined && opened.inode === inode) return opened
    close()
    opened = openAt(folder, path)
    return opened
  }

  /** What is damaged is kept for whoever wants to look, and the log goes on without it. */
  function setAside(error: Error): void {
    const seen = opened?.inode
    close()
    if (seen !== undefined && seen !== inodeOf(path)) return // another process did it
    const aside = `${path}.damaged-${new Date(clock.now()).toISOString().replaceAll(/[:.]/g, '-')}`
    for (const suffix of ['-wal', '-shm', '']) {
      if (inodeOf(path + suffix) !== undefined) renameSync(path + suffix, aside + suffix)
    }
    lost = `the head of the log was damaged (${error.message}) and is now ${aside}`
  }

  function close(): void {
    if (opened?.db.isOpen) opened.db.close()
    opened = undefined
  }
}

function openAt(folder: string, path: string): Opened {
  mkdirSync(folder, {recursive: true, mode: 0o700})
  chmodSync(folder, 0o700)
  const db = new DatabaseSync(path, {timeout: PATIENCE})
  try {
    chmodSync(path, 0o600) // the umask may allow more; what SQLite puts beside it takes the same mode
    patiently(() => db.exec('pragma journal_mode = wal; pragma synchronous = normal'))
    const complete = db.prepare("select count(*) as n from sqlite_master where name in ('head', 'key')").get()?.n === 2
    if (!complete) db.exec(`begin immediate; ${LAYOUT}; commit`)
    const stored = () => db.prepare('select bytes from key').get()?.bytes as Uint8Array | undefined
    if (stored() === undefined) db.prepare('insert or ignore into key values (1, ?)').run(randomBytes(32))
    return {
      db,
      inode: inodeOf(path) as bigint,
      begin: db.prepare('begin immediate'),
      commit: db.prepare('commit'),
      get: db.prepare('select seq, hash, offset, begun from head'),
      set: db.prepare('insert or replace into head values (1, ?, ?, ?, ?)'),
      key: createSecretKey(stored() as Uint8Array),
    }
  } catch (error) {
    db.close()
    throw error
  }
}

function read(get: StatementSync): Place | undefined {
  return get.get() as unknown as Place | undefined
}

/** Two processes that open a new file at once can refuse each other for a moment, without waiting by themselves. */
function patiently(work: () => void): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; ; tries++) {
    try {
      work()
      return
    } catch (error) {
      if (codeOf(error) !== BUSY || tries === 100) throw error
      Atomics.wait(sleeper, 0, 0, 10)
    }
  }
}

function isDamage(error: unknown): boolean {
  const number = codeOf(error)
  if (number !== undefined && DAMAGED.includes(number)) return true
  return error instanceof Error && 'errcode' in error && error.errcode === SHORT_READ
}

/** The result code of SQLite, without its extension; undefined: it did not come from there. */
function codeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined
}

function inodeOf(path: string): bigint | undefined {
  return statSync(path, {bigint: true, throwIfNoEntry: false})?.ino
}
