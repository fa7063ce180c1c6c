import type {ApiReply} from '#core/call'
import {RunosError} from '#core/errors'
import type {HttpReply} from '#core/http'
import {type Json, parseJson} from '#core/json'

const MEBIBYTE = 1024 * 1024
/** More than this is never read. The API's own client cuts it in silence; we say so. */
export const MAX_REPLY = 10 * MEBIBYTE

/**
 * An answer as it is handed on: JSON parsed, text as text, of everything else type and size.
 * @throws RunosError E_REPLY_INVALID when JSON was promised and something else came
 */
export function readReply(reply: HttpReply, where: string): ApiReply {
  const {status, headers, text} = reply
  const type = headers['content-type'] ?? ''
  if (isBinary(type, reply)) {
    const bytes = reply.bytes?.length ?? text.length
    return {status, headers, body: {binary: {type: type === '' ? 'unknown' : type, bytes}}}
  }
  return {status, headers, body: parseBody(text, status < 400 && /json/i.test(type), where)}
}

/** Bytes that are no text would arrive as nonsense, and a long one. */
function isBinary(type: string, {text, bytes}: HttpReply): boolean {
  if (bytes === undefined || bytes.length === 0 || /json|^text\//i.test(type)) return false
  if (/^(image\/(?!svg)|audio\/|video\/|font\/)/i.test(type)) return true
  return text.includes('\0') || (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes))
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
