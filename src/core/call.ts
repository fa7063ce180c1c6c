import type {Decision} from './approval.ts'
import type {HttpReply, Room} from './http.ts'
import type {Json, JsonObject} from './json.ts'
import type {Redacted} from './redacted.ts'
import type {Caller} from './tier.ts'
import type {OwnTool, Tool} from './tool.ts'

declare const door: unique symbol
/** Marks what has been through a step. Only that step's own file may cast to it. */
type Passed<Step extends string> = {readonly [door]: Readonly<Record<Step, true>>}

/** How far a long call has come. */
export interface Progress {
  readonly done: number
  readonly total?: number
  readonly message: string
}

/** How a client hears of a call while it lasts, and how it ends one. */
export interface CallContext {
  readonly signal: AbortSignal
  /** The caller takes an answer whole, however long it is: a person's terminal, or a look-up of our own. */
  readonly whole?: boolean
  /** Where its arguments stand in what the caller sent (`arguments` of call_tool), for what is said about them. */
  readonly at?: string
  readonly progress?: (step: Progress) => void
  /** `traceparent` of the trace that it belongs to (W3C Trace Context), as the client gave it or new. */
  readonly trace?: string
  /** A person, or a script, types this call; whether it was confirmed at a terminal that is no assistant's. undefined: a server's. */
  readonly byHand?: {readonly confirmed: boolean}
  /** It belongs to a call that was cleared: it ends, or looks at, the job which that began. */
  readonly within?: true
  /** Asked when the signal has fired: whether the caller went away or lost patience, and did not take the call back. */
  readonly gone?: () => boolean
  /** What its answer may hold beside those of other calls; left out: nobody else calls. */
  readonly room?: Room
}

/** A call as it arrived: nothing about it has been checked but that its tier offers the tool. */
export interface ToolCall extends CallContext {
  readonly id: string
  readonly tool: Tool
  readonly tier: Caller
  readonly args: unknown
}

/** A call of a tool that this program answers by itself. */
export interface OwnCall extends Omit<ToolCall, 'tool'> {
  readonly tool: OwnTool
}

/** What a caller wants of this program and not of the API. Each is an argument of tools that have it (`Tool.local`). */
export interface CallOptions {
  /** What destroys is meant. A courtesy to the model, never a person's approval. */
  readonly confirm?: boolean
  /** Wait for the job that the call starts: this many seconds, `true` for as long as it takes. */
  readonly wait?: boolean | number
  /** Only these fields of the answer, or of each item of its list; dots lead inward. */
  readonly fields?: readonly string[]
  /** At most so many items of the answer's list. */
  readonly limit?: number
}

/** Its arguments fit the schema. Made only by call/validate.ts. */
export interface ValidCall extends Omit<ToolCall, 'args'>, Passed<'valid'> {
  /** What the API is given. */
  readonly args: JsonObject
  readonly options: CallOptions
}

/** If it holds SQL, that SQL is what its tool may run. Made only by call/judge.ts. */
export type JudgedCall = ValidCall &
  Passed<'judged'> & {
    /** What it does, for people, where its arguments alone do not say: `SQL: DELETE from orders (changes rows)`. */
    readonly about?: string
    /** The handles among its arguments, whose values are put in where the request is built. */
    readonly handles?: readonly UsedHandle[]
  }

/** A secret that a call carries without its caller seeing it. */
export interface UsedHandle {
  /** `«secret:password:k7m2...»` */
  readonly handle: string
  /** Where the secret comes from, for people: `services_postgresql_password_get of runos, data.password`. */
  readonly from: string
  /** The argument that it goes into: `body.password`. */
  readonly into: string
}

/** A judged call with the exact request that it would send. */
export interface BuiltCall {
  readonly call: JudgedCall
  readonly request: ApiRequest
}

/** Policy or a person let exactly this request through; only this can be sent. Made only by call/clear.ts. */
export interface ClearedCall extends BuiltCall, Passed<'cleared'> {
  readonly approvalId?: string
  /** What the policy said of it. */
  readonly decision?: Decision
  /** What it would have said if it was not in the mode `audit`. */
  readonly instead?: Decision
}

/** What a tool of ours would do on this machine with secrets: a person is shown it before, as with a request. */
export interface LocalAct {
  /** The file that it changes, as a URL. */
  readonly url: string
  /** `sha-256=` and hexadecimal digits of all that it would write. */
  readonly digest: string
  readonly handles: readonly UsedHandle[]
}

/** A call of a tool of ours that does something on this machine, and what. */
export interface ActingCall {
  readonly call: OwnCall
  readonly args: JsonObject
  readonly act: LocalAct
}

/** Policy or a person let it through. Made only by call/clear.ts. */
export interface ClearedAct extends ActingCall, Passed<'cleared'> {
  readonly approvalId?: string
  readonly decision?: Decision
  readonly instead?: Decision
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
  /** undefined: an empty body, or one that is a file. Text that is not JSON stays a string. */
  readonly body: Json | undefined
  /** Bytes that are no text. */
  readonly file?: {readonly name: string; readonly type: string; readonly bytes: Uint8Array}
}

/** Bytes that are no text, or a text that is a file. */
export interface ResultFile {
  /** A name without folders. */
  readonly name: string
  /** `image/png`, ... */
  readonly type: string
  readonly base64: string
}

/** What the caller gets, all of it redacted: what the API said and what we say are never mixed. */
export interface ToolResult {
  readonly isError: boolean
  /** What came from the API: data of strangers, whatever it says. undefined: nothing came. */
  readonly data?: Redacted
  /** The data is not as the tool's output schema describes it. */
  readonly undescribed?: true
  /** Our own words: what went wrong (`error`, `code`, `status`), what was left out (`more`), what to do (`next`). */
  readonly said?: Readonly<Record<string, Redacted>>
  readonly files?: readonly ResultFile[]
  /** What the door found in it: how many of each kind it hid, and how many stand in it in the clear (sensitive tiers). */
  readonly secrets?: {readonly hidden: Readonly<Record<string, number>>; readonly shown: number}
}
