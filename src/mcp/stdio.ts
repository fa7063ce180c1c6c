import type {Server, Transport} from '@modelcontextprotocol/server'
import {serveStdio} from '@modelcontextprotocol/server/stdio'
import {createServer, type ServerPorts} from './server.ts'

/**
 * Serves one tier over standard input and output, in both protocol eras. Standard output carries the protocol only.
 * @param transport stands in for the two streams (mcp/warm-up.ts)
 * @returns when the client has closed its end
 */
export function serveOverStdio(
  ports: ServerPorts,
  onerror: (error: Error) => void,
  transport?: Transport,
): {close(): Promise<void>} {
  const make = ({era}: {readonly era: 'legacy' | 'modern'}): Server => {
    const server = createServer(ports)
    if (ports.onToolsChanged !== undefined) announceChanges(server, era, ports.onToolsChanged, onerror)
    return server
  }
  return serveStdio(make, {onerror, ...(transport === undefined ? {} : {transport})})
}

/**
 * Says `notifications/tools/list_changed` when the tools have changed: to a client of the older era once it has said that it
 * is ready, to one of the newer era only over what it subscribed to (`subscriptions/listen`), which the SDK keeps.
 */
function announceChanges(
  server: Server,
  era: 'legacy' | 'modern',
  onToolsChanged: NonNullable<ServerPorts['onToolsChanged']>,
  onerror: (error: Error) => void,
): void {
  let ready = era === 'modern'
  server.oninitialized = () => {
    ready = true
  }
  const stop = onToolsChanged(() => {
    // A client that is just beginning lists the tools anyway.
    if (ready) server.sendToolListChanged().catch(onerror)
  })
  server.onclose = stop
}
