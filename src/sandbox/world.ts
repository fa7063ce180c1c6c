import type {Json, JsonObject} from '#core/json'
import type {Tier} from '#core/tier'

/** What a handler gets: one request, already authenticated, authorised by tier, routed and checked against the contract. */
export interface SandboxCall {
  /** Path parameters by their name in the contract: `aid`, `cid`, `id`, `name`, ... */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** A JSON or form body; `{}` when there is none. */
  readonly body: JsonObject
  /** A body of another type (an uploaded archive), as it came. */
  readonly raw?: Uint8Array
  /** The bearer token as it came, on operations marked `x-runos-tiers: none` (an upload has a token of its own). */
  readonly bearer?: string
  /** On operations without authentication: `{uid: '', aid: '', tiers: []}`. */
  readonly who: Caller
}

/** Who a token speaks for. `tiers` are its scopes. */
export interface Caller {
  readonly uid: string
  readonly aid: string
  readonly tiers: readonly Tier[]
}

export interface Reply {
  readonly status: number
  /** undefined: an empty body. */
  readonly body?: Json
  /** Instead of `body`: bytes that are not JSON (an object that the public may read). */
  readonly raw?: {readonly type: string; readonly bytes: Uint8Array}
}

/** Carries out one command of the contract. Registered in src/sandbox/handlers by the command's path. */
export type Handler = (call: SandboxCall, world: World) => Reply | Promise<Reply>

/** Everything that handlers may touch. Made once in src/sandbox/main.ts. */
export interface World {
  readonly store: Store
  readonly jobs: Jobs
  readonly postgres: Postgres
  readonly clock: {now(): number}
  /** A new identifier: five characters of `[a-z0-9]`, as services and apps have them. */
  newId(): string
  /** The address under which this sandbox is reached, without a slash at the end. */
  readonly baseUrl: string
}

export interface Doc extends JsonObject {
  readonly id: string
}

/*
 * What the contract says beside plain OpenAPI:
 *   x-runos-tiers   the manifest's words; `any` every scope, `none` no authentication; `[]` only a token with all four tiers.
 *   x-runos-rest    the name of a last path parameter that takes the rest of the path, slashes included.
 *   x-runos-module  the premium module that must be on (the handler answers 403 `module.not_enabled`).
 *
 * The collections that both the handlers and the infrastructure read:
 *   accounts       {id: aid, name, companyName}
 *   members        {id: `${aid}:${uid}`, aid, uid, accountRole, isDefault, email}
 *   modules        {id: `${aid}:${key}`, aid, key, name, description, tier: base|premium, sortOrder, enabled}
 *   api-keys       {id, aid, uid, name, tiers: [manifest words], _hash: sha256 hex of the token, prefix, createdAt, expiresAt: time|null, revokedAt: time|null}
 *   jobs           {id, aid, cid?, type, status, progress, currentStep, createdAt, completedAt?, error?, result?, and internal keys that begin with `_`}
 *   workitems      {id, aid, jobId, name, status, stepNumber, createdAt, startedAt?, completedAt?}
 *   workitem-logs  {id, aid, workItemId, level, message, createdAt}; in order of id
 * Times are ISO 8601 text. A key that begins with `_` never leaves the sandbox; `aid` and `cid` leave only where the contract names them.
 */

/**
 * All state, as documents in named collections, on disk (node:sqlite). When `put` or `change` has returned, the change
 * survives `kill -9`. Every document of an account or cluster carries its `aid` and `cid`.
 */
export interface Store {
  get(collection: string, id: string): Doc | undefined
  /** In order of creation. `where` compares top-level keys for equality. */
  list(collection: string, where?: JsonObject): readonly Doc[]
  put(collection: string, doc: Doc): void
  remove(collection: string, id: string): boolean
  /** All or nothing. */
  change<T>(work: () => T): T
}

/** One step of a job: its name, how long it takes, and what it does to the state when it ends. */
export interface JobStep {
  readonly name: string
  readonly ms: number
  /** Lines that `workitem-logs` shows. */
  readonly log?: readonly string[]
}
export interface JobSpec {
  readonly aid: string
  readonly cid?: string
  /** `service.create`, `app.deploy`, ... Also names the effect in src/sandbox/effects that is carried out at its last step, also after a restart. */
  readonly type: string
  readonly steps: readonly JobStep[]
  /** What the effect needs; JSON, because a job outlives the process. */
  readonly input: JsonObject
}
export interface Jobs {
  /** Stores the job and begins it; the answer is its id (UUID). */
  start(spec: JobSpec): string
  /** false when it had already ended or stood at its last step. */
  cancel(id: string): boolean
}

/**
 * The real PostgreSQL server behind `services/postgresql`. Made and started when first used, which takes about a second; so
 * `seed(world)` must not use it. seed.ts also exports `seedPostgres(world: World): Promise<void>`: it makes the databases, roles
 * and rows of the seeded services, and is called once, when the server has just been made (world.postgres is then that server).
 * Each service has its own databases and roles; roles that begin with `runos_as_` and `pg_` are not services' users.
 */
export interface Postgres {
  /** Host and port that any client on this machine can reach. */
  address(): Promise<{readonly host: string; readonly port: number}>
  /** Runs SQL as the superuser in a database. */
  admin(database: string, sql: string, values?: readonly Json[]): Promise<SqlResult>
  /**
   * Runs one statement in a database, connected as the role itself (`SET ROLE` from a superuser would be undone by `RESET ROLE`),
   * in a read-only transaction when `readOnly`. @throws Error with PostgreSQL's own message
   */
  run(query: {
    readonly database: string
    readonly role: string
    readonly sql: string
    readonly readOnly: boolean
    readonly limit: number
  }): Promise<SqlResult>
}
export interface SqlResult {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Json[])[]
  readonly rowCount: number
  readonly truncated: boolean
  readonly command: string
}
