import type {JsonObject} from './json.ts'

/** One thing that all processes of this user share: a request that waits for a person, a handle, a mark on a session. */
export interface Row {
  readonly id: string
  readonly value: JsonObject
  /** Milliseconds since the epoch; after that it is as if it were not there. undefined: it stays. */
  readonly expiresAt?: number
}

/** A row as it was read. */
export interface StoredRow extends Row {
  /** Grows with each change: what `put` compares. */
  readonly version: number
}

/**
 * What all processes of this user share. So narrow that a database which people share can take its place: rows of JSON,
 * found by kind and id, and changed only by who has seen their last version. Every failure is a RunosError E_STATE.
 */
export interface State {
  get(kind: string, id: string): Promise<StoredRow | undefined>
  /** Those of a kind, the oldest first. */
  list(kind: string): Promise<readonly StoredRow[]>
  /**
   * Puts a row if its version is still `seen` (0: there is none), for all processes at once, so that of two only one does.
   * It outlives a process that is killed, and a machine that loses its power.
   * @returns whether it was put
   */
  put(kind: string, row: Row, seen: number): Promise<boolean>
  /** Removes a row; one that is not there is fine. */
  remove(kind: string, id: string): Promise<void>
}
