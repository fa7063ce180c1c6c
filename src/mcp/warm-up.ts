import {setImmediate as turn} from 'node:timers/promises'
import type {JSONRPCMessage, Transport} from '@modelcontextprotocol/server'
import {RunosError} from '#core/errors'
import type {ToolListing} from '#core/tool'
import type {Prompts, Resources} from './ports.ts'
import type {ServerPorts} from './server.ts'
import {serveOverStdio} from './stdio.ts'

const CLIENT = {name: 'warm-up', version: '1'}
const STATELESS = {
  _meta: {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
    'io.modelcontextprotocol/clientInfo': CLIENT,
  },
}
const CALL = {name: 'nothing', arguments: {}}

/** What a client of each era sends first: its first call, and the lists that many ask for as soon as they have begun. */
const CONVERSATIONS: readonly (readonly object[])[] = [
  [
    {id: 1, method: 'initialize', params: {protocolVersion: '2025-11-25', capabilities: {}, clientInfo: CLIENT}},
    {method: 'notifications/initialized'},
    {id: 2, method: 'tools/list', params: {}},
    {id: 3, method: 'tools/call', params: CALL},
    {id: 4, method: 'resources/list', params: {}},
    {id: 5, method: 'prompts/list', params: {}},
  ],
  [
    {id: 1, method: 'server/discover', params: STATELESS},
    {id: 2, method: 'tools/list', params: STATELESS},
    {id: 3, method: 'tools/call', params: {...CALL, ...STATELESS}},
    {id: 4, method: 'resources/list', params: STATELESS},
    {id: 5, method: 'prompts/list', params: STATELESS},
  ],
]

/** A server without an API: what it says does not matter, only that everything has been said once. */
function rehearsal(tools: readonly ToolListing[]): ServerPorts {
  return {
    tier: 'read',
    api: 'runos',
    version: '0',
    tools: async () => tools,
    async call() {
      throw new RunosError('E_TOOL_UNKNOWN', 'a rehearsal has no API')
    },
    resources: async () => NO_RESOURCES,
    prompts: async () => NO_PROMPTS,
  }
}

const nothing = async (): Promise<undefined> => undefined
const NO_RESOURCES: Resources = {list: async () => [], templates: async () => [], read: nothing, complete: nothing}
const NO_PROMPTS: Prompts = {list: async () => [], get: nothing, complete: nothing}

/**
 * Speaks every first exchange once with a server that is thrown away, so that what the SDK sets up on its way (schemas,
 * handlers, compiled code) is there already. Used while a start-up snapshot is made (cli/start.ts).
 * @param tools at least one: the schema of a tool is set up by the first that is listed
 * @throws Error when a request stays without an answer
 */
export async function warmUp(tools: readonly ToolListing[]): Promise<void> {
  for (const messages of CONVERSATIONS) await rehearse(messages, rehearsal(tools))
}

async function rehearse(messages: readonly object[], ports: ServerPorts): Promise<void> {
  const answers: JSONRPCMessage[] = []
  const transport: Transport = {
    start: async () => undefined,
    send: async (message) => void answers.push(message),
    close: async () => transport.onclose?.(),
  }
  const failed: Error[] = []
  const server = serveOverStdio(ports, (error) => failed.push(error), transport)
  for (const message of messages) {
    await turn()
    const before = answers.length
    transport.onmessage?.({jsonrpc: '2.0', ...message} as JSONRPCMessage)
    for (let turns = 0; 'id' in message && answers.length === before; turns++) {
      if (turns === TURNS) throw new Error(`no answer to ${JSON.stringify(message)}`, {cause: failed[0]})
      await turn()
    }
  }
  await server.close()
}

/** Turns of the event loop to wait for an answer: each takes microseconds, and nothing here waits for the outside. */
const TURNS = 1000
