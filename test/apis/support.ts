import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'

/** One operation of a test's document. */
export interface Op {
  readonly id: string
  /** A secret in its answer, by the name of the field. */
  readonly reveals?: string
  readonly parameters?: readonly string[]
  readonly tier?: string
}

/** The text of an OpenAPI document: operations by method and path, and one credential. */
export function documentText(base: string, operations: Readonly<Record<string, Op>>, version = '1'): string {
  const paths: Record<string, Record<string, object>> = {}
  for (const [place, {id, reveals, parameters = [], tier}] of Object.entries(operations)) {
    const [method = '', path = ''] = place.split(' ')
    const schema = {type: 'object', properties: {[reveals ?? 'name']: {type: 'string'}}}
    const operation = {
      operationId: id,
      ...(tier === undefined ? {} : {'x-runos-tier': tier}),
      parameters: parameters.map((name) => ({
        name,
        in: path.includes(`{${name}}`) ? 'path' : 'query',
        required: true,
        schema: {type: 'string'},
      })),
      responses: {200: {description: 'done', content: {'application/json': {schema}}}},
    }
    paths[path] = {...paths[path], [method.toLowerCase()]: operation}
  }
  return JSON.stringify({
    openapi: '3.1.0',
    info: {title: 'A shop', version},
    servers: [{url: base}],
    components: {securitySchemes: {token: {type: 'http', scheme: 'bearer'}}},
    security: [{token: []}],
    paths,
  })
}

/** A far end: an API on any free port that remembers what arrived, and serves a document. */
export interface FarEnd {
  readonly url: string
  readonly arrived: {readonly line: string; readonly headers: IncomingMessage['headers']}[]
  /** What `/openapi.json` answers; undefined: 404. */
  document: string | undefined
  [Symbol.asyncDispose](): Promise<void>
}

export async function startFarEnd(): Promise<FarEnd> {
  const arrived: FarEnd['arrived'] = []
  const server = createServer((request, response) => {
    if (request.url === '/openapi.json') {
      return void (far.document === undefined ? response.writeHead(404).end() : response.end(far.document))
    }
    arrived.push({line: `${request.method} ${request.url}`, headers: request.headers})
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({name: 'a thing'}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const far: FarEnd = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    document: undefined,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return far
}
