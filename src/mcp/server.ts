import {ProtocolError, ProtocolErrorCode, Server} from '@modelcontextprotocol/server'
import type {CallContext, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import type {Expose} from '#core/expose'
import {serverName, type Tier} from '#core/tier'
import type {ToolListing} from '#core/tool'
import {callContext} from './call-context.ts'
import {fromFailure, fromResult} from './from-result.ts'
import {instructionsFor, titleOf, unknownTool} from './instructions.ts'
import {pageOf} from './page.ts'
import type {Prompts, Resources} from './ports.ts'
import {serveCompletion} from './serve-completion.ts'
import {servePrompts} from './serve-prompts.ts'
import {serveResources} from './serve-resources.ts'
import {toMcp} from './to-mcp.ts'

/** What the protocol needs from the rest: the tools of its tier, and the one way to call one. */
export interface ServerPorts {
  readonly tier: Tier
  /** The API's name: `runos`, or what a person called it. */
  readonly api: string
  readonly version: string
  /** Whether all tools are listed, or a few with a search over the rest; left out: all. */
  readonly expose?: Expose
  tools(): Promise<readonly ToolListing[]>
  /** @throws RunosError E_TOOL_UNKNOWN for any name that this tier does not offer */
  call(name: string, args: unknown, how: CallContext): Promise<ToolResult>
  /** Loaded when a client first asks for one; left out: there are none. */
  readonly resources?: () => Promise<Resources>
  /** The same. */
  readonly prompts?: () => Promise<Prompts>
  /** Tells when the list of tools has really changed. @returns what ends the telling */
  readonly onToolsChanged?: (listener: () => void) => () => void
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long a client may keep what it was given, in milliseconds (MCP 2026-07-28, caching), and that nobody else may see it. */
const CACHE_HINTS = {
  // What a program says of itself stays as long as the program.
  'server/discover': {ttlMs: HOUR, cacheScope: 'private'},
  'prompts/list': {ttlMs: HOUR, cacheScope: 'private'},
  'tools/list': {ttlMs: MINUTE, cacheScope: 'private'},
  'resources/list': {ttlMs: MINUTE, cacheScope: 'private'},
  'resources/templates/list': {ttlMs: MINUTE, cacheScope: 'private'},
  // The state of things that others change too.
  'resources/read': {ttlMs: 5_000, cacheScope: 'private'},
} as const

/**
 * The SDK would make code of a schema to judge answers to questions of its own. Ours asks none; whoever adds one gives it
 * what call/schema/judge.ts says.
 */
const NO_CODE_OF_SCHEMAS = {
  getValidator(): never {
    throw new Error('this server asks no questions whose answers have a schema')
  },
}

/**
 * One MCP server over the tools of one tier. It is made once for each connection and holds no state of its own, so that
 * the list never depends on the connection. The low-level `Server` takes our JSON Schemas as they are.
 */
export function createServer({tier, api, version, expose, tools, call, resources, prompts}: ServerPorts): Server {
  const server = new Server(
    {name: serverName(tier, api), title: `${titleOf(api)} (${tier})`, version},
    {
      capabilities: {
        tools: {listChanged: true},
        ...(resources === undefined ? {} : {resources: {}}),
        ...(prompts === undefined ? {} : {prompts: {}}),
        ...(resources === undefined && prompts === undefined ? {} : {completions: {}}),
      },
      instructions: instructionsFor(tier, api, expose),
      cacheHints: CACHE_HINTS,
      jsonSchemaValidator: NO_CODE_OF_SCHEMAS,
    },
  )
  server.setRequestHandler('tools/list', async ({params}) => {
    const {items, next} = pageOf(await tools(), params?.cursor, ({name}) => name)
    return {tools: items.map(toMcp), ...next}
  })
  server.setRequestHandler('tools/call', async ({params}, context) => {
    try {
      return fromResult(await call(params.name, params.arguments, callContext(context)))
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      if (error.code !== 'E_TOOL_UNKNOWN') return fromFailure(error)
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, unknownTool(tier, api))
    }
  })
  if (resources !== undefined) serveResources(server, resources)
  if (prompts !== undefined) servePrompts(server, prompts)
  if (resources !== undefined || prompts !== undefined) serveCompletion(server, prompts, resources)
  return server
}
