import type {JsonObject} from './json.ts'

/** The last line of a log whose lines each name the one before it. */
export interface Head {
  /** Its number; 0: there is no line yet. */
  readonly seq: number
  /** Its hash, in hexadecimal digits. */
  readonly hash: string
}

/** How lines are chained (audit/chain.ts); who keeps them on a disk knows no more of them than this. */
export interface Chain {
  readonly start: Head
  /** The text of the next line, without its line break, and the head that it makes. */
  seal(fields: JsonObject, head: Head): {readonly text: string; readonly head: Head}
  /** What a line says of its place: only one that is whole and as it was written. undefined: any other text. */
  read(text: string): {readonly head: Head; readonly prev: string} | undefined
  /** The fields of a line by which the log itself says what happened to it. */
  mark(mark: Mark): JsonObject
}

/** What a log can find when it goes on: a line was cut, lines are not of it, lines are gone, its head is gone. */
export interface Mark {
  readonly found: 'cut' | 'foreign' | 'missing' | 'restarted'
  readonly detail: string
}

/** A chained log on this machine, for many processes at once. */
export interface Ledger {
  /**
   * Writes lines behind the last one of all processes, all of them or none.
   * @throws RunosError E_AUDIT when they are not written
   */
  append(entries: readonly JsonObject[]): Promise<Head>
  /** The last line that was written; undefined: none yet. @throws RunosError E_AUDIT */
  head(): Promise<Head | undefined>
  /** Makes a fingerprint that only this machine can make again: without its key nobody can try values against it. */
  fingerprint(text: string): Promise<string>
}
