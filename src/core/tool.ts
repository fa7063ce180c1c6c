import type {Json, JsonObject} from './json.ts'
import type {HttpMethod} from './manifest.ts'
import type {Tier} from './tier.ts'

/** Where the value of an argument goes. The request builder (api/request.ts) knows nothing else of an operation. */
export interface RequestPlan {
  readonly method: HttpMethod
  /** Path below the API base, segment by segment: a literal, or the argument that fills it. */
  readonly path: readonly (string | {readonly arg: string})[]
  readonly query: readonly {readonly name: string; readonly arg: string; readonly default?: Json}[]
  /** Keys of the JSON body; `at` is the place in it (`['flags', 'secured']`). */
  readonly body: readonly {readonly at: readonly string[]; readonly arg: string; readonly default?: Json}[]
  /** Query values that are always sent (`merge=true`). */
  readonly fixedQuery?: Readonly<Record<string, string>>
  /** How long the API may take, in milliseconds; from the argument `timeoutSeconds` when there is one. */
  readonly deadlineMs: number
}

/** What MCP tells a client about a tool's behaviour (MCP specification, `ToolAnnotations`). */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean
  readonly destructiveHint: boolean
  readonly idempotentHint: boolean
  readonly openWorldHint: boolean
}

/** One tool, compiled from one operation of the manifest. */
export interface Tool {
  /** `[a-z0-9_]`, unique in its catalog. */
  readonly name: string
  /** The manifest's command path: `services/postgresql/{id}/users`. */
  readonly command: string
  readonly title: string
  readonly description: string
  readonly inputSchema: JsonObject
  readonly annotations: ToolAnnotations
  readonly tiers: readonly Tier[]
  /** Why it stands in these tiers, one reason each. */
  readonly why: readonly string[]
  /** The endpoint template, for people: `/:aid/:cid/services/postgresql/:id/users`. */
  readonly endpoint: string
  readonly request: RequestPlan
  /** Whether its answer names a job that goes on afterwards. */
  readonly startsJob: boolean
  /** How it is carried out: one request, or following a job until it ends. */
  readonly kind: 'request' | 'follow-job'
}
