import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {example, resolve} from './example.ts'

type Node = Record<string, unknown>

/** One request as it arrived, and the operation of the document that it reached; undefined: none. */
export interface Reached {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
  readonly operation: string | undefined
}

/** An API that is nothing but its description. */
export interface SchemaApi {
  /** Where it is, with the base path of the document. */
  readonly url: string
  /** Everything that arrived, in order. */
  readonly arrived: readonly Reached[]
  [Symbol.asyncDispose](): Promise<void>
}

const METHODS = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete']

/**
 * Starts an API on a free port of this machine that answers each operation of an OpenAPI 3 or Swagger 2 document with an
 * example of its own answer, and everything else with 404. It knows nothing of how we read documents.
 */
export async function startSchemaApi(document: Node): Promise<SchemaApi> {
  const base = basePath(document)
  const routes = routesOf(document)
  const arrived: Reached[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const {method = '', url: target = '', headers} = request
    const [path = ''] = target.split('?')
    const route = path.startsWith(base)
      ? routes.find((one) => one.method === method && one.path.test(path.slice(base.length)))
      : undefined
    const body = Buffer.concat(chunks).toString()
    arrived.push({method, target, headers, body, operation: route?.operation})
    const {status, type, value} = route === undefined ? NOTHING : route.answer()
    response.writeHead(status, type === undefined ? {} : {'content-type': type})
    response.end(value === undefined ? '' : JSON.stringify(value))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    arrived,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

interface Reply {
  readonly status: number
  readonly type?: string | undefined
  readonly value?: unknown
}
interface Route {
  readonly method: string
  readonly path: RegExp
  readonly operation: string
  answer(): Reply
}

const NOTHING: Reply = {status: 404, type: 'application/json', value: {message: 'no operation is here'}}

/** Literal segments are tried before variable ones, as the specification wants it. */
function routesOf(document: Node): readonly Route[] {
  const paths = Object.entries((document.paths ?? {}) as Node).toSorted(([a], [b]) => order(a) - order(b))
  return paths.flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = resolve(document, resolve(document, item)?.[method])
      if (operation === undefined) return []
      const name = `${method.toUpperCase()} ${path}`
      return [
        {method: method.toUpperCase(), path: pattern(path), operation: name, answer: () => answer(document, operation)},
      ]
    }),
  )
}

const order = (path: string): number => path.split('{').length

function pattern(path: string): RegExp {
  const literal = path.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${literal.join('[^/]+')}$`)
}

function answer(document: unknown, {responses}: Node): Reply {
  const [code, said] = Object.entries((responses ?? {}) as Node).find(([status]) => /^2/.test(status)) ?? ['200', {}]
  const response = resolve(document, said) ?? {}
  const status = /^\d{3}$/.test(code) ? Number(code) : 200
  const [type, media] = Object.entries((response.content ?? {}) as Node).find(([name]) => /json/.test(name)) ?? []
  const {schema = response.schema, example: shown} = (media ?? {}) as Node
  if (schema === undefined && shown === undefined) return {status}
  return {status, type: type ?? 'application/json', value: shown ?? example(document, schema)}
}

/** The path of the first server, without its last slash. */
function basePath(document: Node): string {
  const [first] = (document.servers ?? []) as readonly {url?: string}[]
  const path =
    typeof document.basePath === 'string' ? document.basePath : new URL(first?.url ?? '/', 'http://x/').pathname
  return path.replace(/\/$/, '')
}
