import type {ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import type {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import type {Arrival, EchoAnswer} from '#platform/loopback-echo'

/** What one attempt led to. */
export interface Attempt {
  readonly result: ToolResult
  /** What reached the server that stands for the API. */
  readonly arrived: readonly Arrival[]
  /** What reached another server, to which nothing may go. */
  readonly elsewhere: readonly Arrival[]
}

/** What each server of the API offers. */
export type Lists = Readonly<Record<Tier, readonly Tool[]>>

/** An operation under attack. */
export interface Target {
  readonly tool: Tool
  readonly tier: Tier
  /** What each server offers. */
  readonly lists: Lists
  /** Arguments that fit. */
  readonly args: JsonObject
  /** The credential that requests carry. */
  readonly credential: Secret
  /** The address of the other server. */
  readonly otherUrl: string
  /** The base path of the API on the first. */
  readonly base: string
  /** Calls it through the whole way of a call. */
  call(args: JsonObject, answer?: EchoAnswer): Promise<Attempt>
}

/** What an attack found at one operation. `tries` 0: there is nothing in it that could be attacked so. */
export interface Outcome {
  readonly tries: number
  /** What got through, in words; none: it held. */
  readonly broken: readonly string[]
}

/** One class of attacks. Adding one is a file beside this one and its line in index.ts. */
export interface Attack {
  /** A word for the table. */
  readonly id: string
  /** What is tried and what must happen, in one sentence. */
  readonly what: string
  run(target: Target): Promise<Outcome>
}
