import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Readable} from 'node:stream'
import type {ReadableStream} from 'node:stream/web'
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import {createServer as createMcpServer, type ServerPorts} from '#mcp/server'

/**
 * Our own server code behind HTTP on loopback, since the conformance suite speaks nothing else: the same `createServer` as
 * over standard input and output, with the SDK's transport, which guards host and origin.
 * @returns its address
 */
export async function serveHttp(ports: ServerPorts): Promise<string> {
  const handler = createMcpHandler(() => createMcpServer(ports), {
    onerror: (error) => process.stderr.write(`${error.message}\n`),
  })
  ports.onToolsChanged?.(() => handler.notify.toolsChanged())
  const server = createServer(async (incoming, outgoing) => {
    const request = await requestOf(incoming, outgoing)
    const rejected =
      hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
      originValidationResponse(request, localhostAllowedOrigins())
    await send(rejected ?? (await handler.fetch(request)), outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`
}

async function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const {method = 'GET', headers} = incoming
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string])
  const body = chunks.length === 0 ? {} : {body: Buffer.concat(chunks)}
  return new Request(`http://127.0.0.1${incoming.url ?? '/'}`, {method, headers: flat, signal: gone.signal, ...body})
}

async function send({status, headers, body}: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(status, Object.fromEntries(headers))
  if (body === null) return void outgoing.end()
  const stream = Readable.fromWeb(body as ReadableStream)
  stream.on('error', () => outgoing.destroy()) // whoever asked has gone
  stream.pipe(outgoing)
}
