import {ProtocolError, ProtocolErrorCode, Server, type ServerContext} from '@modelcontextprotocol/server'
import type {CallContext, Progress, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import {serverName, type Tier} from '#core/tier'
import type {ToolListing} from '#core/tool'
import {fromResult} from './from-result.ts'
import {instructionsFor, titleOf, unknownTool} from './instructions.ts'
import {toMcp} from './to-mcp.ts'

/** What the protocol needs from the rest: the tools of its tier, and the one way to call one. */
export interface ServerPorts {
  readonly tier: Tier
  /** The API's name: `runos`, or what a person called it. */
  readonly api: string
  readonly version: string
  tools(): Promise<readonly ToolListing[]>
  /** @throws RunosError E_TOOL_UNKNOWN for any name that this tier does not offer */
  call(name: string, args: unknown, how: CallContext): Promise<ToolResult>
}

/** How long a client may keep the list, in milliseconds (MCP 2026-07-28, caching). */
const LIST_TTL = 60_000

/**
 * One MCP server over the tools of one tier. It is made once for each connection and holds no state of its own, so that
 * the list never depends on the connection. The low-level `Server` takes our JSON Schemas as they are.
 */
export function createServer({tier, api, version, tools, call}: ServerPorts): Server {
  const server = new Server(
    {name: serverName(tier, api), title: `${titleOf(api)} (${tier})`, version},
    {
      capabilities: {tools: {listChanged: true}},
      instructions: instructionsFor(tier, api),
      cacheHints: {'tools/list': {ttlMs: LIST_TTL, cacheScope: 'private'}},
    },
  )
  server.setRequestHandler('tools/list', async () => ({tools: (await tools()).map(toMcp)}))
  server.setRequestHandler('tools/call', async ({params}, context) => {
    try {
      return fromResult(await call(params.name, params.arguments, callContext(context)))
    } catch (error) {
      if (!(error instanceof RunosError && error.code === 'E_TOOL_UNKNOWN')) throw error
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, unknownTool(tier, api))
    }
  })
  return server
}

function callContext({mcpReq}: ServerContext): CallContext {
  const token = mcpReq._meta?.progressToken
  if (token === undefined) return {signal: mcpReq.signal}
  const progress = ({done, total, message}: Progress): void => {
    const params = {progressToken: token, progress: done, message, ...(total === undefined ? {} : {total})}
    // A client that has gone away no longer cares how far we are.
    mcpReq.notify({method: 'notifications/progress', params}).catch(() => undefined)
  }
  return {signal: mcpReq.signal, progress}
}
