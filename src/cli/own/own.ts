import type {CallContext} from '#core/call'
import type {Json, JsonObject} from '#core/json'
import type {Rest} from '#core/ports'
import type {Caller} from '#core/tier'
import type {Tool} from '#core/tool'

/** What a tool of ours may ask of the server that it belongs to. */
export interface OwnWorld {
  readonly tier: Caller
  readonly api: string
  /** The tools that this server offers of its API, in their order. */
  tools(): Promise<readonly Tool[]>
  /** Where the rest of long answers is. */
  readonly rest: Rest
  /** Why there is no manifest, and what a person does about it. */
  missing(): Promise<JsonObject>
}

/** What a tool of ours says, before it is redacted. */
export interface OwnAnswer {
  readonly isError: boolean
  /** What came from an API or from strangers otherwise. */
  readonly data?: Json
  /** Our own words. */
  readonly said?: JsonObject
}

/** Answers a call of a tool of ours; its arguments fit. @throws RunosError, which becomes the answer */
export type OwnHandler = (args: JsonObject, world: OwnWorld, how: CallContext) => Promise<OwnAnswer>
