import {chmodSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import type {Json, JsonObject} from '#core/json'
import type {Doc, Store} from './world.ts'

const SCHEMA = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS docs (
    ord INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (collection, id)
  );
`

/**
 * Opens the sandbox's state: documents in one SQLite file, 0600. A write-ahead log with `synchronous = FULL` is on disk
 * before a change is acknowledged, so `kill -9` and a power cut lose nothing that was answered. The file is locked for as long
 * as it is open: one sandbox per folder.
 * @throws when the file is not a database or another process holds it locked
 */
export function openStore(file: string): Store & {close(): void} {
  const db = new DatabaseSync(file, {timeout: 1000})
  db.exec(SCHEMA)
  chmodSync(file, 0o600)
  const getOne = db.prepare('SELECT json FROM docs WHERE collection = ? AND id = ?')
  const getAll = db.prepare('SELECT json FROM docs WHERE collection = ? ORDER BY ord')
  const upsert = db.prepare(`INSERT INTO docs (collection, id, json) VALUES (?, ?, ?)
    ON CONFLICT (collection, id) DO UPDATE SET json = excluded.json`)
  const drop = db.prepare('DELETE FROM docs WHERE collection = ? AND id = ?')
  let depth = 0

  return {
    get: (collection, id) => parse(getOne.get(collection, id)),
    list: (collection, where = {}) =>
      getAll
        .all(collection)
        .map((row) => parse(row)!)
        .filter((doc) => matches(doc, where)),
    put: (collection, doc) => void upsert.run(collection, doc.id, JSON.stringify(doc)),
    remove: (collection, id) => drop.run(collection, id).changes > 0,
    change(work) {
      // A change inside a change belongs to the outer one: both are kept or neither.
      const inner = depth > 0
      if (!inner) db.exec('BEGIN IMMEDIATE')
      depth += 1
      try {
        const result = work()
        if (result instanceof Promise) throw new TypeError('store.change takes synchronous work only')
        if (!inner) db.exec('COMMIT')
        return result
      } catch (error) {
        if (!inner) db.exec('ROLLBACK')
        throw error
      } finally {
        depth -= 1
      }
    },
    close: () => db.close(),
  }
}

function parse(row: unknown): Doc | undefined {
  return row === undefined ? undefined : (JSON.parse((row as {json: string}).json) as Doc)
}

function matches(doc: Doc, where: JsonObject): boolean {
  return Object.entries(where).every(([key, wanted]) => same(doc[key], wanted))
}

function same(a: Json | undefined, b: Json): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
