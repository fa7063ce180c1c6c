import type {AuditLine, Filter} from '#audit/line'
import type {CallContext, LocalAct, ResultFile, ToolResult} from '#core/call'
import type {Vault} from '#core/finder'
import type {Json, JsonObject} from '#core/json'
import type {Rest} from '#core/ports'
import type {Secret} from '#core/secret'
import type {Tier} from '#core/tier'
import type {OwnTool, Tool} from '#core/tool'
import type {Freshness} from '../freshness.ts'

/** A server, as its own tools see it: what it offers, and the one way to call it. */
export interface OfferWorld {
  readonly tier: Tier
  /** The tools that this server offers of its API, in their order: the same list as long as nothing has changed. */
  tools(): Promise<readonly Tool[]>
  /** A tool of this server by its name. @throws RunosError E_TOOL_UNKNOWN, once it is in the audit */
  find(name: string): Promise<Tool | OwnTool>
  /** A call, as if it had come from the client. @throws RunosError E_TOOL_UNKNOWN, once it is in the audit */
  call(name: string, args: unknown, how: CallContext): Promise<ToolResult>
  /** How what is stored of its API is kept current. */
  readonly freshness: Freshness
}

/** What a tool of ours may ask of the server that it belongs to. */
export interface OwnWorld extends OfferWorld {
  readonly api: string
  /** Where the rest of long answers is. */
  readonly rest: Rest
  /** What the handles stand for that this server gave and takes; undefined: they only hide. */
  readonly vault: Vault | undefined
  /** What the audit says of this session, or of what the policy lets it see. */
  readonly history: History
  /** Why there is no manifest, and what a person does about it. */
  missing(): Promise<JsonObject>
}

/** The newest lines of the audit that a session may see, and its own id. */
export interface History {
  readonly session: string
  read(filter: Pick<Filter, 'step' | 'tool' | 'session' | 'since'>, limit: number): Promise<readonly AuditLine[]>
}

/** What a tool of ours says, before it is redacted. */
export interface OwnAnswer {
  readonly isError: boolean
  /** What came from an API or from strangers otherwise. */
  readonly data?: Json
  /** Our own words. */
  readonly said?: JsonObject
  readonly files?: readonly ResultFile[]
  /** It has been through the door of this server already (call/redact.ts). */
  readonly passed?: true
}

/** Answers a call of a tool of ours; its arguments fit. @throws RunosError, which becomes the answer */
export type OwnHandler = (args: JsonObject, world: OwnWorld, how: CallContext) => Promise<OwnAnswer>

/** What a tool of ours is about to do on this machine, once it is let through. */
export interface OwnAct {
  readonly act: LocalAct
  /** The values that it carries. */
  readonly carried: readonly Secret[]
  run(): Promise<OwnAnswer>
}

/** Says what a call of a tool of ours would do on this machine; it does nothing yet. @throws RunosError, which becomes the answer */
export type OwnPreparer = (args: JsonObject, world: OwnWorld) => Promise<OwnAct>

/** A tool of ours: it answers, or it does something that has to be let through first. */
export type OwnModule = {readonly answer: OwnHandler} | {readonly prepare: OwnPreparer}
