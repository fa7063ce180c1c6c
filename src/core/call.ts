import type {HttpReply} from './http.ts'
import type {Json, JsonObject} from './json.ts'
import type {Redacted} from './redacted.ts'
import type {Tier} from './tier.ts'
import type {Tool} from './tool.ts'

declare const door: unique symbol
/** Marks what has been through a step. Only that step's own file may cast to it. */
type Passed<Step extends string> = {readonly [door]: Step}

/** How far a long call has come. */
export interface Progress {
  readonly done: number
  readonly total?: number
  readonly message: string
}

/** A call as it arrived: nothing about it has been checked but that its tier offers the tool. */
export interface ToolCall {
  readonly id: string
  readonly tool: Tool
  readonly tier: Tier
  readonly args: unknown
  readonly signal: AbortSignal
  readonly progress?: (step: Progress) => void
}

/** Its arguments fit the schema. Made only by call/validate.ts. */
export interface ValidCall extends Omit<ToolCall, 'args'>, Passed<'valid'> {
  readonly args: JsonObject
}

/** A valid call with the exact request that it would send. */
export interface BuiltCall {
  readonly call: ValidCall
  readonly request: ApiRequest
}

/** Policy or a person let exactly this request through; only this can be sent. Made only by call/clear.ts. */
export interface ClearedCall extends BuiltCall, Passed<'cleared'> {
  readonly approvalId?: string
}

/** A request to the API below its base. Made only by api/request.ts, from a plan, and proven to be the operation that was meant. */
export interface ApiRequest extends Passed<'built'> {
  readonly method: string
  /** The base of the operation when it is not that of the API: an address whose origin a person allowed. */
  readonly server?: string
  /** Path and query, already encoded. Begins with `/`. */
  readonly target: string
  /** By their names in lower case; none that frames or authenticates a request. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly deadlineMs: number
}

/** An answer of the API, parsed where it is JSON. */
export interface ApiReply {
  readonly status: number
  readonly headers: HttpReply['headers']
  /** undefined: an empty body. Text that is not JSON stays a string; of bytes that are no text, type and size are said. */
  readonly body: Json | undefined
}

/** What the caller gets: redacted, and either an answer or an error that says what to do. */
export interface ToolResult {
  readonly isError: boolean
  readonly content: Redacted
}
