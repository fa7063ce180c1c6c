import type {ApiReply, ClearedCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import {isJsonObject, type Json, parseJson} from '#core/json'
import type {Access} from '#core/ports'
import {joinBase} from './url.ts'

const MEBIBYTE = 1024 * 1024
/** More than this is never read. The API's own client cuts it in silence; we say so. */
const MAX_REPLY = 10 * MEBIBYTE

/**
 * The one way out to the API: adds the credential, sends once, reads the answer.
 * @throws RunosError of the Http port, of `access`, or E_REPLY_INVALID
 */
export function createSend(http: Http, access: (signal: AbortSignal) => Promise<Access>, userAgent: string) {
  return async ({request, call: {signal}}: ClearedCall): Promise<ApiReply> => {
    const {base, token} = await access(signal)
    const {status, headers, text} = await http({
      method: request.method,
      url: joinBase(base, request.target),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token.reveal()}`,
        'user-agent': userAgent,
        ...(request.body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(request.body === undefined ? {} : {body: request.body}),
      deadlineMs: request.deadlineMs,
      maxBytes: MAX_REPLY,
      signal,
    })
    if (status >= 300 && status < 400) {
      throw new RunosError('E_REPLY_INVALID', `the API redirects (${status}), which is never followed`, {
        where: `${base.origin} ${request.method}`,
      })
    }
    const body = parseBody(text, headers['content-type'] ?? '')
    return {status: innerStatus(status, body), headers, body}
  }
}

/** JSON where it is JSON; anything else stays the text that it is. */
function parseBody(text: string, contentType: string): Json | undefined {
  if (text.trim() === '') return undefined
  try {
    return parseJson(text)
  } catch (cause) {
    if (/json/i.test(contentType))
      throw new RunosError('E_REPLY_INVALID', 'the API says JSON and sends something else', {cause})
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
