import {homedir} from 'node:os'
import {asUpdated, RunosError} from '#core/errors'
import type {Http, HttpReply, HttpRequest} from '#core/http'
import {readBody} from './http-body.ts'
import {openWay, type Surroundings, type Way} from './http-way.ts'

/** So much of a body is read before somebody asks for it. Bytes. */
const READ_AHEAD = 16 * 1024

/**
 * HTTP through undici, which is loaded at the first request. One exchange: no redirects, no retries, no cookies.
 * The deadline covers everything from connecting to the last byte; between two pieces of a body no more than `idleMs` may
 * pass; bodies are cut off while they stream, and again after decompression.
 * @param surroundings where proxies and further authorities are named; read at the first request
 */
export function createHttp(surroundings: () => Surroundings): Http {
  let loading: Promise<Way> | undefined
  return async (request) => {
    const where = withoutQuery(request.url)
    const deadline = AbortSignal.timeout(request.deadlineMs)
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline
    const {deadlineMs, maxBytes, idleMs = deadlineMs} = request
    try {
      loading ??= openWay(surroundings())
      const {exchange, dispatcherFor} = await loading
      const dispatcher = dispatcherFor(new URL(request.url))
      const reply = await exchange(request.url, {
        method: request.method as 'GET',
        headers: {...request.headers},
        body: request.body ?? null,
        signal,
        highWaterMark: READ_AHEAD,
        headersTimeout: deadlineMs,
        bodyTimeout: Math.min(idleMs, deadlineMs),
        dispatcher,
      })
      const headers = flat(reply.headers)
      const limits = {maxBytes, where, signal, room: request.room}
      const bytes = await readBody(reply.body, request.method === 'HEAD' ? {} : headers, limits)
      return {status: reply.statusCode, headers, text: bytes.toString('utf8'), bytes}
    } catch (error) {
      throw explain(error, request, deadline, where)
    }
  }
}

/** HTTP as the environment of this process wants it. */
export const undiciHttp: Http = createHttp(() => ({env: process.env, home: homedir(), cwd: process.cwd()}))

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): HttpReply['headers'] {
  const pairs = Object.entries(headers).filter((pair): pair is [string, string | string[]] => pair[1] !== undefined)
  return Object.fromEntries(pairs.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]))
}

/** A query may hold a key; what people see of an address never does. */
function withoutQuery(url: string): string {
  const {origin, pathname} = new URL(url)
  return origin + pathname
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'there is no network',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'a certificate in its chain is self-signed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
}

function explain(
  error: unknown,
  {signal, deadlineMs, idleMs}: HttpRequest,
  deadline: AbortSignal,
  where: string,
): RunosError {
  if (error instanceof RunosError) return error
  const updated = asUpdated(error) // undici is loaded at the first request
  if (updated instanceof RunosError) return updated
  if (signal?.aborted) return new RunosError('E_CANCELLED', 'the request was cancelled', {where, cause: error})
  if (deadline.aborted || hasCode(error, 'UND_ERR_HEADERS_TIMEOUT')) {
    return new RunosError('E_TIMEOUT', `no answer within ${seconds(deadlineMs)} s`, {where, cause: error})
  }
  if (hasCode(error, 'UND_ERR_BODY_TIMEOUT')) {
    const waited = seconds(Math.min(idleMs ?? deadlineMs, deadlineMs))
    return new RunosError('E_TIMEOUT', `the answer stopped in the middle for ${waited} s`, {where, cause: error})
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return new RunosError('E_NETWORK', `${new URL(where).origin}: ${reason}`, {
    where,
    cause: error,
    fix: ['check the network and the address (that of RunOS: runos config get api-url)'],
  })
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

const seconds = (ms: number): number => Math.round(ms / 100) / 10
