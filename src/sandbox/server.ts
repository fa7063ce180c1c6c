import {randomUUID} from 'node:crypto'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {Tier} from '#core/tier'
import type {Auth, Counters, Identity} from './auth.ts'
import {authorize} from './authorize.ts'
import type {ContractOperation} from './contract.ts'
import {isReply, whoami} from './exchange-routes.ts'
import {type ParsedRequest, parseRequest, Refusal} from './request.ts'
import type {openRequestLog} from './request-log.ts'
import {createRouter} from './router.ts'
import type {Handler, Reply, World} from './world.ts'

export interface ServerPorts {
  readonly world: () => World
  readonly operations: readonly ContractOperation[]
  readonly handlerFor: (operationId: string) => Handler | undefined
  readonly auth: Auth
  readonly counters: Counters
  readonly log: ReturnType<typeof openRequestLog>
  /** Answers requests of `runos sandbox`, which are no part of the API; undefined: not one of them. */
  readonly control: (method: string, path: string, secret: string | undefined) => Promise<Reply> | undefined
}

/** What is known of a request by the time it is logged. */
interface Trace {
  operation?: ContractOperation
  tiers?: readonly Tier[]
}

/**
 * The sandbox's HTTP server, not yet listening. Per request: host, route, who, allowed, well-formed, as the contract says,
 * handler, and the answer checked against the contract: what it does not say is a 500 that names the place.
 */
export function createApiServer(ports: ServerPorts): Server {
  const route = createRouter(ports.operations)
  const server = createServer({headersTimeout: 10_000, requestTimeout: 60_000}, (request, response) => {
    void serve(request, response).catch((error: unknown) => {
      // The connection broke while answering; there is nobody left to tell.
      response.destroy(error as Error)
    })
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', query = ''] = splitOnce(request.url ?? '', '?')
    const method = request.method ?? ''
    const stranger = refuseStranger(request)
    if (!stranger && path.startsWith('/_sandbox/')) {
      const reply = await ports.control(method, path, request.headers.authorization)
      return send(response, reply ?? notFound())
    }
    const began = performance.now()
    const trace: Trace = {}
    const reply = stranger ?? (await answer(request, method, path, query, trace))
    ports.counters.requests += 1
    const {operation, tiers} = trace
    ports.log.add({
      time: new Date(ports.world().clock.now()).toISOString(),
      method,
      path: withoutSecrets(path, operation),
      status: reply.status,
      ...(operation ? {operation: operation.id} : {}),
      ...(tiers ? {tiers} : {}),
      ms: Math.round(performance.now() - began),
    })
    send(response, reply)
  }

  async function answer(
    request: IncomingMessage,
    method: string,
    path: string,
    query: string,
    trace: Trace,
  ): Promise<Reply> {
    const found = route(method, path)
    if (!found) return notFound()
    if ('allowed' in found) {
      const error = `${method} is not possible here; ${found.allowed.join(', ')} is`
      return {status: 405, body: {error, code: 'route.method', statusCode: 405}}
    }
    const {operation, params} = found
    trace.operation = operation
    try {
      const reply = await carryOut(operation, params, request, query, trace)
      return checked(operation, reply)
    } catch (error) {
      if (error instanceof Refusal) return error.reply
      const traceId = randomUUID()
      process.stderr.write(`${traceId} ${operation.id}: ${error instanceof Error ? error.stack : String(error)}\n`)
      return {status: 500, body: {error: 'Internal error', code: 'internal', statusCode: 500, traceId}}
    }
  }

  async function carryOut(
    operation: ContractOperation,
    params: Readonly<Record<string, string>>,
    request: IncomingMessage,
    query: string,
    trace: Trace,
  ): Promise<Reply> {
    const bearer = bearerOf(request)
    const world = ports.world()
    let identity: Identity | undefined
    let aid = ''
    if (operation.tiers !== 'none') {
      const who = ports.auth.identify(bearer)
      if (isReply(who)) return who
      identity = who
      trace.tiers = who.tiers
      aid = params.aid ?? jobAccount(operation, params, who, world) ?? who.aid
      const refused = authorize(who, operation, params.aid, world.store)
      if (refused) return refused
    }
    const parsed: ParsedRequest = await parseRequest(request, query, operation)
    const wrong = operation.checkRequest(parsed.query, parsed.body)
    if (wrong.length > 0) throw new Refusal(400, `The request does not fit: ${wrong[0]}`, 'request.invalid', wrong)
    if (identity && operation.id === 'auth.whoami') return whoami(identity)
    const handler = ports.handlerFor(operation.id)
    if (!handler) throw new Error('nothing carries this operation out')
    const who = {uid: identity?.uid ?? '', aid, tiers: identity?.tiers ?? []}
    const open = operation.tiers === 'none' && bearer !== undefined ? {bearer} : {}
    return handler({params, ...parsed, ...open, who}, world)
  }

  return server
}

/** A job is found by its id alone (A.6): who is a member of its account meets it there, whichever account was signed in to. */
function jobAccount(
  {id}: ContractOperation,
  params: Readonly<Record<string, string>>,
  who: Identity,
  {store}: World,
): string | undefined {
  if (!id.startsWith('jobs/') || who.bound) return undefined
  const aid = store.get('jobs', params.id ?? '')?.aid
  return typeof aid === 'string' && store.get('members', `${aid}:${who.uid}`) ? aid : undefined
}

function checked(operation: ContractOperation, reply: Reply): Reply {
  // A broken manifest that was put in the way on purpose is served as it is.
  if (reply.raw?.type === 'application/json') return reply
  const body = reply.body === undefined ? undefined : JSON.parse(toText(reply.body))
  const wrong = operation.checkAnswer(reply.status, body, reply.raw !== undefined)
  if (wrong === undefined) return reply
  const error = `The sandbox answered what the contract does not say: ${operation.id} ${reply.status}: ${wrong}`
  process.stderr.write(`${error}\n`)
  return {status: 500, body: {error, code: 'sandbox.contract', statusCode: 500}}
}

function send(response: ServerResponse, {status, body, raw}: Reply): void {
  // The page with the button must not be framed, cached or sent along; the same does no harm to the rest.
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Referrer-Policy', 'same-origin')
  const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
  response.setHeader('Content-Security-Policy', policy)
  if (status === 413) response.setHeader('Connection', 'close')
  if (raw) response.writeHead(status, {'Content-Type': raw.type, 'Content-Length': raw.bytes.length}).end(raw.bytes)
  else if (body === undefined) response.writeHead(status).end()
  else {
    const bytes = Buffer.from(toText(body))
    response.writeHead(status, {'Content-Type': 'application/json', 'Content-Length': bytes.length}).end(bytes)
  }
}

/**
 * Only what was meant for us: a page of another site can reach loopback (DNS rebinding, cross-site posts), but not with our
 * name in `Host` and no foreign `Origin`.
 */
function refuseStranger({headers, socket}: IncomingMessage): Reply | undefined {
  const ours = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`)
  const host = headers.host?.toLowerCase() ?? ''
  const {origin} = headers
  const error = 'This address is for programs of this machine'
  if (ours.includes(host) && (origin === undefined || ours.includes(origin.replace(/^http:\/\//, '')))) return undefined
  return {status: 403, body: {error, code: 'request.origin', statusCode: 403}}
}

function bearerOf({headers}: IncomingMessage): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
}

/** JSON text with integers above 2^53 exact. */
function toText(body: unknown): string {
  const {rawJSON} = JSON as unknown as {rawJSON(text: string): unknown}
  return JSON.stringify(body, (_, value: unknown) => (typeof value === 'bigint' ? rawJSON(String(value)) : value))
}

/** A path for the log. The address of the approval page holds a token, and so may any long text where a path leads nowhere. */
function withoutSecrets(path: string, operation: ContractOperation | undefined): string {
  if (operation?.id.startsWith('console.')) return path.replace(/[^/]+$/, '...')
  return operation ? path : path.slice(0, 300).replace(/[^/]{24,}/g, '...')
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function notFound(): Reply {
  return {status: 404, body: {error: 'Not found', code: 'route.not_found', statusCode: 404}}
}
