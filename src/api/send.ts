import type {ApiReply, ClearedCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import {isJsonObject, type Json} from '#core/json'
import type {Access} from '#core/ports'
import type {Secret} from '#core/secret'
import {IDLE_MS, MAX_REPLY, readReply} from './reply.ts'
import {joinBase} from './url.ts'

/** Who lends the credential, and hears when it was not taken. */
interface Credential {
  readonly access: (signal: AbortSignal) => Promise<Access>
  readonly refused: (token: Secret) => boolean
}

/**
 * The one way out to the RunOS API: adds the credential, sends, reads the answer. Nothing is sent twice, with one exception: a
 * 401 says that nothing was done, so a credential that can be renewed is renewed once.
 * @throws RunosError of the Http port, of `access`, or E_REPLY_INVALID
 */
export function createSend(http: Http, {access, refused}: Credential, userAgent: string) {
  const exchange = ({request, call: {signal, trace, room}}: ClearedCall, {base, token}: Access) => {
    const {method, target, headers, body, deadlineMs} = request
    return http({
      method,
      url: joinBase(base, target),
      headers: {
        accept: 'application/json',
        ...(trace === undefined ? {} : {traceparent: trace}),
        ...headers,
        authorization: `Bearer ${token.reveal()}`,
        'user-agent': userAgent,
      },
      ...(body === undefined ? {} : {body}),
      deadlineMs,
      idleMs: IDLE_MS,
      maxBytes: MAX_REPLY,
      signal,
      ...(room === undefined ? {} : {room}),
    })
  }

  return async (cleared: ClearedCall): Promise<ApiReply> => {
    const {request, call} = cleared
    const lent = await access(call.signal)
    let reply = await exchange(cleared, lent)
    if (reply.status === 401 && refused(lent.token)) reply = await exchange(cleared, await access(call.signal))
    const where = `${request.method} ${lent.base.origin}`
    if (reply.status >= 300 && reply.status < 400) {
      throw new RunosError('E_REPLY_INVALID', `the API redirects (${reply.status}), which is never followed`, {where})
    }
    const read = readReply(reply, where)
    return {...read, status: innerStatus(read)}
  }
}

/** The API is known to answer 200 with an error inside: `error` and `statusCode` together are believed before the status line. */
function innerStatus({status, body}: ApiReply): number {
  if (status >= 400 || !isJsonObject(body ?? null)) return status
  const {error, statusCode} = body as {error?: Json; statusCode?: Json}
  return typeof error === 'string' && error !== '' && typeof statusCode === 'number' && statusCode >= 400
    ? statusCode
    : status
}
