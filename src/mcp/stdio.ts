import type {Transport} from '@modelcontextprotocol/server'
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
  return serveStdio(() => createServer(ports), {onerror, ...(transport === undefined ? {} : {transport})})
}
