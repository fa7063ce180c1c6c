import type {Decision, Ruling} from './approval.ts'
import type {
  ActingCall,
  ApiReply,
  BuiltCall,
  ClearedAct,
  ClearedCall,
  JudgedCall,
  OwnCall,
  ToolCall,
  ToolResult,
} from './call.ts'
import type {Allowed, Finder, Vault} from './finder.ts'
import type {HttpRequest} from './http.ts'
import type {Supplied} from './manifest.ts'
import type {Redacted} from './redacted.ts'
import type {Secret} from './secret.ts'
import type {SqlDialect, SqlJudgement} from './sql.ts'
import type {Tier} from './tier.ts'
import type {RequestPlan} from './tool.ts'

/** The disk, as everybody but src/platform sees it. Paths are absolute. Every failure is a RunosError E_FILE with the path in `where`. */
export interface Files {
  /** The text of a file, or undefined when there is none. Longer than `maxBytes` (default 10 MiB) is an error. */
  read(path: string, maxBytes?: number): Promise<string | undefined>
  /** Replaces a file at once or not at all: temporary file, fsync, rename. Folders that are missing are made with 0700. `mode` wins over umask. */
  write(path: string, text: string, mode: number): Promise<void>
  /** Adds one line in a single write (O_APPEND): safe with many processes, and it outlives this one. */
  append(path: string, line: string, mode: number): Promise<void>
  /** Removes a file; one that is not there is fine. */
  remove(path: string): Promise<void>
  /** Names in a folder; none when it does not exist. */
  list(folder: string): Promise<readonly string[]>
  /** What stands at a path, without following a link; undefined: nothing. `target` is where a link leads in the end. */
  stat(path: string): Promise<FileStat | undefined>
  /** Runs `work` while no other process of this machine holds the same lock; a lock is gone with the process that had it. */
  locked<T>(path: string, work: () => Promise<T>): Promise<T>
}
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly target?: string
  readonly size: number
  readonly mode: number
  readonly mtimeMs: number
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits; rejects with E_CANCELLED when the signal fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Who asks, and where: what every request to the API needs. Address, account and credential come from one place, so they always belong together. */
export interface Access {
  readonly base: URL
  readonly account: string
  readonly token: Secret
}

/** The account as callers of the API see it. */
export interface AccountAccess {
  /**
   * Address, account and a fresh credential. With a tier: one that can do no more than that tier, where the API can
   * exchange tokens.
   * @throws RunosError E_NOT_SIGNED_IN, E_SESSION_EXPIRED, E_WRONG_ORIGIN, E_STORE, E_NETWORK
   */
  access(tier?: Tier, signal?: AbortSignal): Promise<Access>
  /** The API did not take this token. Answers whether asking again can give another. */
  refused(token: Secret): boolean
  /** Every credential that this process holds right now. */
  held(): readonly Secret[]
}

/** What one request to an API is given: where it goes, and the credential, which fits there and nowhere else. */
export interface Lent {
  readonly base: URL
  /** The same request with its credential. @throws RunosError E_WRONG_ORIGIN when it goes elsewhere, E_REQUEST_UNSAFE */
  apply(request: HttpRequest): HttpRequest
  /** What `apply` adds, to be told apart in the audit. */
  readonly credentials?: readonly Secret[]
  /** The API did not take the credential. Answers whether asking again can give another. */
  refused(): boolean
}

/** The credentials of an API that a person added. */
export interface ApiAccess {
  /** @throws RunosError E_NOT_SIGNED_IN naming what is missing, E_WRONG_ORIGIN, E_STORE, E_NETWORK */
  lend(plan: Pick<RequestPlan, 'security' | 'server'>, signal?: AbortSignal): Promise<Lent>
  /** Every credential of it that this process holds right now. */
  held(): readonly Secret[]
}

/** A file that may be sent to an API. */
export interface Upload {
  /** Its name without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}
export interface Uploads {
  /** Reads a file from inside the folder that a person allowed. @throws RunosError E_UPLOAD, E_FILE */
  read(path: string): Promise<Upload>
}

/** What let a request through. */
export interface Clearance {
  /** The approval that was spent on it; undefined: none was needed. */
  readonly approvalId?: string
  readonly decision?: Decision
  /** What would have been decided if the policy was not in the mode `audit`. */
  readonly instead?: Decision
}

/** Decides whether a request may leave: policy, a person, or (as long as there is none) nobody asks. */
export interface Approvals {
  /** What let it through. @throws RunosError when refused or pending */
  clear(built: BuiltCall): Promise<Clearance | undefined>
}

/** Decides in the same way about what a tool of ours would do on this machine. */
export interface ActApprovals {
  /** What let it through. @throws RunosError when refused or pending */
  clearAct(acting: ActingCall): Promise<Clearance>
}

/** What is written of one call. */
export interface AuditEntry {
  /**
   * Before anything leaves, or before a tool of ours does its work. When it cannot be written, nothing leaves.
   * @throws RunosError E_AUDIT, and of whoever lends the credential, which it names
   */
  cleared(call: ClearedCall | ClearedAct | OwnCall): Promise<void>
  /**
   * After the answer; gives the result back.
   * @param ruling who or what stopped it, where that is known
   * @throws RunosError E_AUDIT
   */
  close(result: ToolResult, ruling?: Ruling): Promise<ToolResult>
}
export interface AuditLog {
  /** Writes that a call was proposed, before anything is done about it. @throws RunosError E_AUDIT */
  open(call: ToolCall | OwnCall): AuditEntry | Promise<AuditEntry>
}

/** What did not fit into an answer, for a while. Nobody but the server that kept it can read it again. */
export interface Rest {
  /** Keeps a redacted answer. @returns the id under which this server finds it */
  keep(answer: Redacted): Promise<string>
  /** undefined: there never was one, it is another server's, or it is gone. */
  find(id: string): Promise<Redacted | undefined>
}

/** All that the one way out needs from the rest of the house. */
export interface CallPorts {
  /** The name of the API when it is one that a person added. */
  readonly api?: string
  readonly approvals: Approvals
  /** Notes what a session has read, before it is given. When it throws, the answer is not given. */
  readonly after?: (call: JudgedCall, result: ToolResult) => Promise<void>
  /** Says what SQL does; undefined: nobody can, and tools that only read take none. */
  readonly judge?: (sql: string, dialect: SqlDialect) => Promise<SqlJudgement>
  readonly audit: AuditLog
  readonly send: (cleared: ClearedCall) => Promise<ApiReply>
  /** The address of the API, as the account knows it. */
  readonly base: () => Promise<URL>
  /** Origins besides that of the API to which an operation may lead, because a person allowed them. */
  readonly origins?: () => readonly string[]
  /** Files that may be sent; undefined: no folder was allowed. */
  readonly uploads?: Uploads
  readonly clock: Clock
  /** Where the rest of a long answer stays; undefined: answers are given whole (the command line). */
  readonly rest?: Rest
  /** The exact credentials that this process holds right now: they never appear in an answer. */
  readonly secrets: () => readonly Secret[]
  /** Finds the secrets of others in an answer. */
  readonly finder: () => Promise<Finder>
  /** What a person said is hidden wrongly; undefined: nothing, or that is not known for sure. */
  readonly allowed?: () => Promise<Allowed | undefined>
  /** Keeps what handles stand for; undefined: nobody does, and a handle only hides. */
  readonly vault?: Vault
  /** A person's own terminal is shown everything, whatever the tier. */
  readonly forPerson?: boolean
  /** What the client fills in by itself: account, default cluster, its own version. */
  readonly supplied: () => Promise<Readonly<Partial<Record<Supplied, string>>>>
}
