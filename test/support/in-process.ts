import {Client, type ClientOptions} from '@modelcontextprotocol/client'
import {InMemoryTransport} from '@modelcontextprotocol/server'
import type {ToolResult} from '#core/call'
import {isJsonObject, type Json} from '#core/json'
import type {ToolListing} from '#core/tool'
import type {ServerPorts} from '#mcp/server'
import {serveOverStdio} from '#mcp/stdio'
import type {Era} from './server.ts'

/** Connects a real client of an era to our server code in this process: for what no real API can be made to do. */
export async function connectTo(
  ports: ServerPorts,
  era: Era,
  options: ClientOptions = {},
): Promise<Client & AsyncDisposable> {
  const [here, there] = InMemoryTransport.createLinkedPair()
  const failed: Error[] = []
  const server = serveOverStdio(ports, (error) => failed.push(error), there)
  const client = new Client(
    {name: 'runos-test', version: '1.0.0'},
    {...options, versionNegotiation: {mode: era === 'modern' ? {pin: '2026-07-28'} : 'legacy'}},
  )
  await client.connect(here)
  const dispose = async (): Promise<void> => {
    await client.close()
    await server.close()
    if (failed.length > 0) throw new AggregateError(failed, 'the server complained')
  }
  return Object.assign(client, {[Symbol.asyncDispose]: dispose})
}

/** Ports of a read server with these tools and this answer; whatever else a test needs is given beside. */
export function portsWith(
  tools: readonly ToolListing[],
  answer: (name: string) => ToolResult | Promise<ToolResult>,
  more: Partial<ServerPorts> = {},
): ServerPorts {
  return {
    tier: 'read',
    api: 'runos',
    version: '0.0.0',
    tools: async () => tools,
    call: async (name) => answer(name),
    ...more,
  }
}

/** A tool with nothing special about it. */
export const plainTool = (name: string, more: Partial<ToolListing> = {}): ToolListing => ({
  name,
  title: name,
  description: `The tool ${name}.`,
  inputSchema: {type: 'object', properties: {}},
  annotations: {readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true},
  ...more,
})

/** A result as the waist gives it, without going through it. */
export function resultOf({
  isError = false,
  data,
  said,
  files,
}: {
  readonly isError?: boolean
  readonly data?: Json
  readonly said?: Json
  readonly files?: ToolResult['files']
}): ToolResult {
  if (said !== undefined && !isJsonObject(said)) throw new Error('what we say is an object')
  return {
    isError,
    ...(data === undefined ? {} : {data}),
    ...(said === undefined ? {} : {said}),
    ...(files === undefined ? {} : {files}),
  } as ToolResult
}
