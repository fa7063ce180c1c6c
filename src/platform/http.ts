import {RunosError} from '#core/errors'
import type {Http, HttpReply} from '#core/http'

/**
 * HTTP through undici, which is loaded at the first request. One exchange: no redirects, no retries, no cookies.
 * The deadline covers everything from connecting to the last byte; bodies are cut off while they stream.
 */
export const undiciHttp: Http = async (request) => {
  const {request: exchange} = await loadUndici()
  const deadline = AbortSignal.timeout(request.deadlineMs)
  const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline
  const where = withoutQuery(request.url)
  try {
    const reply = await exchange(request.url, {
      method: request.method as 'GET',
      headers: {...request.headers},
      body: request.body ?? null,
      signal,
      headersTimeout: request.deadlineMs,
      bodyTimeout: request.deadlineMs,
    })
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of reply.body) {
      bytes += (chunk as Buffer).length
      if (bytes > request.maxBytes) {
        reply.body.destroy()
        throw new RunosError('E_REPLY_TOO_LARGE', `the answer is longer than ${request.maxBytes} bytes`, {where})
      }
      chunks.push(chunk as Buffer)
    }
    return {status: reply.statusCode, headers: flat(reply.headers), text: Buffer.concat(chunks).toString('utf8')}
  } catch (error) {
    throw explain(error, request.signal, deadline, request.deadlineMs, where)
  }
}

let undici: Promise<typeof import('undici')> | undefined
function loadUndici(): Promise<typeof import('undici')> {
  undici ??= import('undici')
  return undici
}

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
  asked: AbortSignal | undefined,
  deadline: AbortSignal,
  ms: number,
  where: string,
): RunosError {
  if (error instanceof RunosError) return error
  if (asked?.aborted) return new RunosError('E_CANCELLED', 'the request was cancelled', {where, cause: error})
  if (deadline.aborted || hasCode(error, 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT')) {
    return new RunosError('E_TIMEOUT', `no answer within ${Math.round(ms / 100) / 10} s`, {where, cause: error})
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return new RunosError('E_NETWORK', `${new URL(where).origin}: ${reason}`, {
    where,
    cause: error,
    fix: ['check the network and the address: runos config get api-url'],
  })
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
