import type {Effect} from '#core/approval'
import type {Json} from '#core/json'
import type {Caller} from '#core/tier'

/** The name of the file, in the folder of each layer. */
export const POLICY_FILE = 'runos.policy.yaml'
export const SCHEMA_VERSION = 1

/**
 * `permissive`: what no rule names is left to the built-in rules. `strict`: what no rule names is asked for where it changes
 * something. `audit`: nothing is held, and what would have been is noted.
 */
export const MODES = ['strict', 'permissive', 'audit'] as const
export type Mode = (typeof MODES)[number]

/** Which lines of the audit an assistant may read: those of its own session, or those of all sessions of this user. */
export const SESSIONS = ['own', 'all'] as const
export type Sessions = (typeof SESSIONS)[number]

/** How an argument is compared; all that is said has to be so. Of a list it is enough that one item is so. */
export interface Comparison {
  /** Equal; of text, a glob (`*`, `?`). */
  readonly is?: Json
  /** Not equal, or not there. */
  readonly not?: Json
  /** One of these. */
  readonly in?: readonly Json[]
  readonly above?: number
  readonly below?: number
  /** Whether it is there at all. */
  readonly given?: boolean
}

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof DAYS)[number]

/** When a rule holds. */
export interface Hours {
  readonly days?: readonly Day[]
  /** Minutes since midnight; the end is not part of it. An end before the beginning is that of the next day. */
  readonly from?: number
  readonly to?: number
  /** A name of the IANA time zone database. */
  readonly zone: string
}

/** More than so many requests in so many milliseconds. */
export interface Rate {
  readonly over: number
  readonly per: number
}

/** What a rule is about. All that is said has to be so; nothing said: everything. Lists say "one of these". */
export interface Conditions {
  readonly api?: readonly string[]
  /** `by-hand` is every call by hand, whatever the tier of its tool. */
  readonly tier?: readonly Caller[]
  readonly tool?: readonly string[]
  readonly method?: readonly string[]
  readonly cluster?: readonly string[]
  /** By the way to each, dots lead inward: `storage.sizeMb`. */
  readonly arguments?: Readonly<Record<string, Comparison>>
  readonly time?: Hours
  readonly rate?: Rate
  readonly taint?: boolean
  readonly handle?: boolean
  readonly destroys?: boolean
}

/** One row of a policy. */
export interface Rule {
  readonly name: string
  /** Where it stands in its file. */
  readonly line: number
  readonly when: Conditions
  /** `then` in the file. */
  readonly effect: Effect
  readonly reason?: string
}

/** What a person says is no secret, although it looks like one. All that is said has to be so. */
export interface AllowRow {
  readonly api?: readonly string[]
  readonly tool?: readonly string[]
  /** Names of fields, or ways to them; dots lead inward: `spec.checksum`. */
  readonly field?: readonly string[]
  /** What the handle says: `password`, `session-token`. */
  readonly kind?: readonly string[]
  readonly reason: string
  /** Where it stands in its file. */
  readonly line: number
}

/** What one file says. */
export interface Policy {
  readonly mode: Mode
  readonly rules: readonly Rule[]
  /** For how long writes need a person after a taint; 0: off. undefined: it does not say. */
  readonly taintMinutes?: number
  /** `audit.sessions` in the file; undefined: it does not say. */
  readonly sessions?: Sessions
  /** `redaction.allow` in the file. */
  readonly allow?: readonly AllowRow[]
}

/** A file and whose word it is. */
export interface Layer {
  readonly of: 'machine' | 'user' | 'project'
  readonly path: string
  /** A digest of its text. */
  readonly digest: string
  readonly policy: Policy
  /** The copy that a person accepted last, and not what is in the file now. */
  readonly accepted?: true
}

/** All that decides. */
export interface Layers {
  readonly layers: readonly Layer[]
  /** Whether a person's key is set up: then the user's own file loosens the built-in rules only as far as it was accepted. */
  readonly needsAccepting: boolean
}
