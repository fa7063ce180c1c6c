import {chmodSync, mkdirSync, renameSync} from 'node:fs'
import {dirname} from 'node:path'
import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {RunosError} from '#core/errors'
import type {JsonObject} from '#core/json'
import type {Clock} from '#core/ports'
import type {State, StoredRow} from '#core/state'

/** Each step leads from the layout of its number to the next one. A step that was published never changes. */
const STEPS = [
  `create table row (
     kind text not null, id text not null, version integer not null, value text not null,
     made_at integer not null, expires_at integer,
     primary key (kind, id)
   ) strict, without rowid`,
] as const

/** Another process may hold the file for so long, in milliseconds. */
const PATIENCE = 5_000

/** What SQLite says of a file that is none of its own, or no longer whole (https://sqlite.org/rescode.html). */
const DAMAGED = new Set([11, 26])

/**
 * The state of this user in one SQLite file, 0600. It is opened when it is first asked for. A damaged file is set aside
 * under another name, which the error says; it is never silently replaced, so the first call after that fails and the
 * next one begins anew.
 */
export function sqliteState(path: string, clock: Pick<Clock, 'now'>): State {
  let opened: Promise<DatabaseSync> | undefined
  const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>()
  const database = (): Promise<DatabaseSync> => {
    opened ??= open(path)
    return opened
  }
  /** A statement of a database, prepared once: that takes longer than running it. */
  function statement(db: DatabaseSync, sql: string): StatementSync {
    const known = prepared.get(db) ?? new Map<string, StatementSync>()
    prepared.set(db, known)
    const ready = known.get(sql) ?? db.prepare(sql)
    known.set(sql, ready)
    return ready
  }
  /** Runs `work`, and says of a failure what it means. */
  async function using<T>(work: (prepare: (sql: string) => StatementSync) => T): Promise<T> {
    try {
      const db = await database()
      return work((sql) => statement(db, sql))
    } catch (error) {
      const broken = opened
      opened = undefined
      await broken?.then(closeQuietly, () => undefined) // it did not open: there is nothing to close
      throw asStateError(error, path, clock.now())
    }
  }
  return {
    get: (kind, id) =>
      using((prepare) => {
        const row = prepare(
          'select * from row where kind = ? and id = ? and (expires_at is null or expires_at > ?)',
        ).get(kind, id, clock.now())
        return row && readRow(row as unknown as Columns)
      }),
    list: (kind) =>
      using((prepare) =>
        prepare('select * from row where kind = ? and (expires_at is null or expires_at > ?) order by made_at, id')
          .all(kind, clock.now())
          .map((row) => readRow(row as unknown as Columns)),
      ),
    put: (kind, {id, value, expiresAt}, seen) =>
      using((prepare) => {
        const now = clock.now()
        prepare('delete from row where expires_at <= ?').run(now)
        const [text, end] = [JSON.stringify(value), expiresAt ?? null]
        const {changes} =
          seen === 0
            ? prepare('insert or ignore into row values (?, ?, 1, ?, ?, ?)').run(kind, id, text, now, end)
            : prepare(
                'update row set version = version + 1, value = ?, expires_at = ? where kind = ? and id = ? and version = ?',
              ).run(text, end, kind, id, seen)
        return changes === 1
      }),
    remove: (kind, id) => using((prepare) => void prepare('delete from row where kind = ? and id = ?').run(kind, id)),
  }
}

interface Columns {
  readonly id: string
  readonly version: number
  readonly value: string
  readonly expires_at: number | null
}

function readRow({id, version, value, expires_at: end}: Columns): StoredRow {
  return {id, version, value: JSON.parse(value) as JsonObject, ...(end === null ? {} : {expiresAt: end})}
}

async function open(path: string): Promise<DatabaseSync> {
  const {DatabaseSync: Database} = await import('node:sqlite')
  mkdirSync(dirname(path), {recursive: true, mode: 0o700})
  const db = new Database(path, {timeout: PATIENCE})
  try {
    chmodSync(path, 0o600) // the umask may allow more; what SQLite puts beside it takes the same mode
    // A row that was put is there after a loss of power: a grant that was spent stays spent.
    db.exec('pragma journal_mode = wal; pragma synchronous = full')
    migrate(db, path)
    return db
  } catch (error) {
    closeQuietly(db)
    throw error
  }
}

/** Leads an older layout to ours, all of it or nothing. @throws RunosError E_STATE for one that is newer than we know */
function migrate(db: DatabaseSync, path: string): void {
  const layout = (): number => Number(db.prepare('pragma user_version').get()?.user_version)
  if (layout() === STEPS.length) return
  db.exec('begin immediate')
  try {
    if (layout() > STEPS.length) {
      throw new RunosError('E_STATE', 'the state was written by a newer version of runos', {
        where: path,
        fix: ['update runos: npm install --global runos'],
      })
    }
    for (const step of STEPS.slice(layout())) db.exec(step)
    db.exec(`pragma user_version = ${STEPS.length}`)
    db.exec('commit')
  } catch (error) {
    db.exec('rollback')
    throw error
  }
}

/** Closing is the end of it either way; why it was closed is what counts. */
function closeQuietly(db: DatabaseSync): void {
  if (db.isOpen) db.close()
}

function asStateError(error: unknown, path: string, now: number): RunosError {
  if (error instanceof RunosError) return error
  const message = error instanceof Error ? error.message : String(error)
  const number = error instanceof Error && 'errcode' in error ? Number(error.errcode) : undefined
  if (number === undefined || !DAMAGED.has(number & 0xff)) {
    return new RunosError('E_STATE', `the state cannot be used: ${message}`, {where: path, cause: error})
  }
  const aside = `${path}.damaged-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`
  for (const suffix of ['', '-wal', '-shm']) {
    try {
      renameSync(`${path}${suffix}`, `${aside}${suffix}`)
    } catch (problem) {
      const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
      if (code === 'ENOENT') continue // there is not always one
      return new RunosError('E_STATE', `the state is damaged (${message}) and could not be set aside`, {
        where: path,
        cause: problem,
      })
    }
  }
  return new RunosError('E_STATE', `the state was damaged (${message}); it was set aside`, {
    where: aside,
    fix: ['run it again: it begins with an empty state; what waited for a person, and what was granted, is gone'],
    cause: error,
  })
}
