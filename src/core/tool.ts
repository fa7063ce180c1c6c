import type {Json, JsonObject} from './json.ts'
import type {Encoding, HttpMethod, Operation, Style, Supplied} from './manifest.ts'
import type {SqlDialect} from './sql.ts'
import type {Tier} from './tier.ts'

/** Where one argument goes and how it is written there. */
export interface Place {
  /** Its name on the wire. */
  readonly name: string
  /** Its name among the arguments. */
  readonly arg: string
  readonly style: Style
  readonly explode: boolean
  readonly allowReserved?: boolean
  /** Sent when the caller gives nothing. */
  readonly default?: Json
  readonly supplied?: Supplied
}

/** One segment of a path: literal text and arguments, in order. */
export type Segment = readonly (string | Place)[]

/** What goes into the body. */
export type BodyPlan =
  | {
      readonly kind: 'fields'
      readonly fields: readonly {
        readonly at: readonly string[]
        readonly arg: string
        readonly default?: Json
        readonly supplied?: Supplied
      }[]
    }
  | {
      readonly kind: 'whole'
      readonly arg: string
      /** The argument that chooses among several kinds of content; undefined: there is one. */
      readonly typeArg?: string
      readonly media: readonly MediaPlan[]
    }

/** One kind of content, and what in it is a file. */
export interface MediaPlan {
  readonly type: string
  readonly encoding?: Readonly<Record<string, Encoding>>
  /** The parts of a form whose values are files (`FileValue`), alone or in a list. */
  readonly files?: readonly string[]
  /** The whole content is a file. */
  readonly file?: true
}

/** How an argument says what a file holds: a path inside the folder that a person allowed, or the content itself. */
export type FileValue = {readonly name?: string} & (
  | {readonly file: string}
  | {readonly base64: string}
  | {readonly text: string}
)

/** Where the value of each argument goes. The request builder (api/request.ts) knows nothing else of an operation. */
export interface RequestPlan {
  readonly method: HttpMethod
  /** The base of this operation when it is not that of the API. */
  readonly server?: string
  readonly path: readonly Segment[]
  readonly query: readonly Place[]
  readonly headers: readonly Place[]
  readonly cookies: readonly Place[]
  readonly body?: BodyPlan
  /** Query values that are always sent (`merge=true`). */
  readonly fixedQuery?: Readonly<Record<string, string>>
  /** The kinds of content that it answers with, as the header `accept` says it; undefined: JSON. */
  readonly accept?: string
  /** Alternatives of credentials, as the manifest has them. */
  readonly security?: NonNullable<Operation['security']>
  /** Paths of other operations of the same method which a value could make of this one; `{}` stands for any text. */
  readonly others?: readonly string[]
  /** How long the API may take, in milliseconds, unless the argument `timeoutSeconds` says otherwise. */
  readonly deadlineMs: number
}

/** What MCP tells a client about a tool's behaviour (MCP specification, `ToolAnnotations`). */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean
  readonly destructiveHint: boolean
  readonly idempotentHint: boolean
  readonly openWorldHint: boolean
}

/** What a client is shown of a tool. */
export interface ToolListing {
  /** `[a-z0-9_]`, unique on its server. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly inputSchema: JsonObject
  /** The schema of `data` in its answers: types, properties and items, without references. It describes; nothing is required. */
  readonly outputSchema?: JsonObject
  readonly annotations: ToolAnnotations
}

/** An argument that is meant for this program and not for the API (core/call.ts, `CallOptions`). */
export type LocalArgument = 'confirm' | 'wait' | 'fields' | 'limit'

/** An argument that holds SQL, and what it may do. */
export interface SqlArgument {
  /** Its name, or the way to it: `body.sql`. */
  readonly arg: string
  readonly dialect: SqlDialect
  /** Only one statement that reads is let through. */
  readonly readsOnly: boolean
}

/** A request about a job, and the tool that sends it otherwise. */
export interface JobRequest {
  readonly name: string
  /** The path template, for people. */
  readonly path: string
  readonly request: RequestPlan
}

/** How the job that a tool starts is looked at and ended. */
export interface JobPlan {
  /** The field of the answer that names the job. */
  readonly field: string
  /** The argument of each of these requests that takes its id. */
  readonly arg: string
  readonly show: JobRequest
  /** Lists its steps. */
  readonly steps?: JobRequest
  readonly cancel?: JobRequest
}

/** One tool, compiled from one operation of the manifest. */
export interface Tool extends ToolListing {
  /** Other spellings that are understood at the call: `services_postgresql_exec-sql`. */
  readonly aliases?: readonly string[]
  /** What identifies the operation in its manifest: `services/postgresql/{id}/users`. */
  readonly operation: string
  /** Its arguments that are ours: they never reach the API. */
  readonly local?: readonly LocalArgument[]
  readonly sql?: SqlArgument
  readonly job?: JobPlan
  /** The fields of its answers that the manifest marks as secrets: a schema of nothing but the ways there. */
  readonly marks?: JsonObject
  /** What in its answers other people wrote: `logs`, `rows`. Who reads that may be told what to do by it. */
  readonly foreignText?: string
  readonly tiers: readonly Tier[]
  /** Why it stands in these tiers, one reason each. */
  readonly why: readonly string[]
  /** The tier that the evidence alone gives it, and whether its manifest is not below that. Not stored for serving. */
  readonly evident?: {readonly tier: Tier; readonly agrees: boolean}
  /** Everything that was found about it: the rule, what it means, and where. Not stored for serving. */
  readonly evidence?: readonly {readonly rule: string; readonly why: string; readonly where: string}[]
  /** The path template, for people: `/{aid}/{cid}/services/postgresql/{id}/users`. */
  readonly path: string
  readonly request: RequestPlan
  /** Whether its answer names a job that goes on afterwards. */
  readonly startsJob: boolean
  /** How it is carried out: one request, or following a job until it ends. */
  readonly kind: 'request' | 'follow-job'
}

/** A tool that this program answers by itself. What it is, is data; what it does (src/cli/own/) is loaded when it is called. */
export interface OwnTool extends ToolListing {
  readonly tiers: readonly Tier[]
}
