import type {ApiReply, ApiRequest, ClearedCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {Http, HttpReply} from '#core/http'
import {isJsonObject, type Json, parseJson} from '#core/json'
import type {Access} from '#core/ports'
import type {Secret} from '#core/secret'
import {joinBase} from './url.ts'

const MEBIBYTE = 1024 * 1024
/** More than this is never read. The API's own client cuts it in silence; we say so. */
const MAX_REPLY = 10 * MEBIBYTE

/** Who lends the credential, and hears when it was not taken. */
interface Credential {
  readonly access: (signal: AbortSignal) => Promise<Access>
  readonly refused: (token: Secret) => boolean
}

/**
 * The one way out to the API: adds the credential, sends, reads the answer. Nothing is sent twice, with one exception: a
 * 401 says that nothing was done, so a credential that can be renewed is renewed once.
 * @throws RunosError of the Http port, of `access`, or E_REPLY_INVALID
 */
export function createSend(http: Http, {access, refused}: Credential, userAgent: string) {
  const exchange = ({method, target, body, deadlineMs}: ApiRequest, {base, token}: Access, signal: AbortSignal) =>
    http({
      method,
      url: joinBase(base, target),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token.reveal()}`,
        'user-agent': userAgent,
        ...(body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(body === undefined ? {} : {body}),
      deadlineMs,
      maxBytes: MAX_REPLY,
      signal,
    })

  return async ({request, call: {signal}}: ClearedCall): Promise<ApiReply> => {
    const lent = await access(signal)
    let reply = await exchange(request, lent, signal)
    if (reply.status === 401 && refused(lent.token)) reply = await exchange(request, await access(signal), signal)
    return readReply(reply, `${request.method} ${lent.base.origin}`)
  }
}

function readReply({status, headers, text}: HttpReply, where: string): ApiReply {
  if (status >= 300 && status < 400) {
    throw new RunosError('E_REPLY_INVALID', `the API redirects (${status}), which is never followed`, {where})
  }
  const body = parseBody(text, status < 400 && /json/i.test(headers['content-type'] ?? ''), where)
  return {status: innerStatus(status, body), headers, body}
}

/** JSON where it is JSON; anything else stays the text that it is, unless the API promised JSON. */
function parseBody(text: string, promised: boolean, where: string): Json | undefined {
  if (text.trim() === '') return undefined
  try {
    return parseJson(text)
  } catch (cause) {
    if (promised) throw new RunosError('E_REPLY_INVALID', 'the API says JSON and sends something else', {where, cause})
    return text
  }
}

/** The API is known to answer 200 with an error inside: `error` and `statusCode` together are believed before the status line. */
function innerStatus(status: number, body: Json | undefined): number {
  if (status >= 400 || !isJsonObject(body ?? null)) return status
  const {error, statusCode} = body as {error?: Json; statusCode?: Json}
  return typeof error === 'string' && error !== '' && typeof statusCode === 'number' && statusCode >= 400
    ? statusCode
    : status
}
