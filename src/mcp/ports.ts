import type {CallContext, ToolResult} from '#core/call'

/** A resource as it is listed, or a template of addresses (RFC 6570, level 1: `{name}` stands for one segment). */
export interface ResourceListing {
  /** `runos://clusters`, or with variables `runos://clusters/{cid}`. */
  readonly uri: string
  readonly name: string
  readonly title: string
  readonly description: string
  /** `application/json`, ... */
  readonly type: string
}

/** What a resource holds: our own words, or what a tool answered. */
export type ResourceContent = {readonly text: string; readonly type: string} | {readonly result: ToolResult}

/** What a client may read beside calling tools. */
export interface Resources {
  list(): Promise<readonly ResourceListing[]>
  templates(): Promise<readonly ResourceListing[]>
  /** undefined: this server has nothing at that address. */
  read(uri: string, how: CallContext): Promise<ResourceContent | undefined>
  /** Values for a variable of a template. undefined: there is no such template or variable. */
  complete(template: string, question: Question): Promise<readonly string[] | undefined>
}

/** An argument that somebody is typing. */
export interface Question {
  readonly argument: string
  /** What has been typed of it. */
  readonly value: string
  /** The other arguments, as far as they are known. */
  readonly given: Readonly<Record<string, string>>
}

export interface PromptListing {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly arguments: readonly PromptArgument[]
}
export interface PromptArgument {
  readonly name: string
  readonly description: string
  readonly required: boolean
}

/** The ways to begin that this server suggests to a person: texts of ours for a model. */
export interface Prompts {
  list(): Promise<readonly PromptListing[]>
  /** undefined: there is no prompt of that name. @throws RunosError E_ARGS_INVALID */
  get(name: string, given: Readonly<Record<string, string>>): Promise<string | undefined>
  /** Values for an argument. undefined: there is no such prompt or argument. */
  complete(name: string, question: Question): Promise<readonly string[] | undefined>
}
