import type {CallContext, ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import type {Tier} from '#core/tier'
import type {Tool, ToolListing} from '#core/tool'

/** The part of a server that resources, prompts and completion stand on. */
export interface Offering {
  readonly tier: Tier
  readonly api: string
  /** The tools of its API; undefined: there is no manifest yet. */
  offered(): Promise<readonly Tool[] | undefined>
  /** What a client is shown: these, or a few of them and tools that find and call the rest. */
  tools(): Promise<readonly Pick<ToolListing, 'name'>[]>
  call(name: string, args: unknown, how: CallContext): Promise<ToolResult>
}

/** The operations of the manifest, as far as one server offers them. */
export interface Operations {
  /** The name of the tool of an operation; undefined: this server does not offer it. */
  tool(operation: string): Promise<string | undefined>
  /** Calls it, as a client would: the same gate, audit and redaction. undefined: this server does not offer it. */
  ask(operation: string, args: JsonObject, how: CallContext): Promise<ToolResult | undefined>
}

/** Finds tools by what they are in the manifest, since names may change. */
export function operationsOf(server: Offering): Operations {
  const tool = async (operation: string): Promise<string | undefined> =>
    (await server.offered())?.find((one) => one.operation === operation)?.name
  return {
    tool,
    async ask(operation, args, how) {
      const name = await tool(operation)
      return name === undefined ? undefined : server.call(name, args, how)
    },
  }
}
