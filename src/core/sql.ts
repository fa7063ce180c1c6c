export type SqlDialect = 'postgresql' | 'mysql' | 'unknown'

/**
 * What a statement does, from the least to the worst. `acts`: something else than reading or changing data (locks, settings,
 * sessions, messages, code that nobody here knows).
 */
export const SQL_KINDS = ['reads', 'acts', 'changes rows', 'changes structure', 'destroys'] as const
export type SqlKind = (typeof SQL_KINDS)[number]

/** Where something stands in a text of SQL. */
export interface SqlPlace {
  /** From 1, in characters as a person counts them. */
  readonly line: number
  readonly column: number
  /** What stands there, in one short line. */
  readonly fragment: string
}

/** One thing in a statement that is more than reading. */
export interface SqlPart {
  readonly kind: SqlKind
  /** `calls nextval, which moves a sequence` */
  readonly words: string
  readonly place: SqlPlace
}

/** One statement of a text. */
export interface SqlStatement {
  readonly kind: SqlKind
  /** What it is: `DELETE from orders`. */
  readonly words: string
  readonly place: SqlPlace
  /** Why it is more than reading; none: it only reads. */
  readonly parts: readonly SqlPart[]
}

/** What a text of SQL comes to. */
export type SqlJudgement =
  | {readonly statements: readonly SqlStatement[]}
  /** Nobody can say what it does: it cannot be parsed, or is more than is judged. */
  | {readonly unreadable: string; readonly place?: SqlPlace}
