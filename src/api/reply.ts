import type {ApiReply} from '#core/call'
import {RunosError} from '#core/errors'
import type {HttpReply} from '#core/http'
import {type Json, parseJson} from '#core/json'

const MEBIBYTE = 1024 * 1024
/** More than this is never read. The API's own client cuts it in silence; we say so. */
export const MAX_REPLY = 10 * MEBIBYTE
/** An answer that has begun goes on: this long is waited for the next piece. Milliseconds. */
export const IDLE_MS = 30_000

/** Nobody describes anything with more levels, and what walks through an answer has a stack (attack 24). */
const DEEPEST = 500

/** Whether JSON text has more than so many brackets open at once; linear, and brackets in texts only make it careful. */
function nestsDeeper(text: string, most: number): boolean {
  let open = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x22) {
      // A text of JSON: on to its end.
      for (index++; index < text.length && text.charCodeAt(index) !== 0x22; index++)
        if (text.charCodeAt(index) === 0x5c) index++
    } else if (code === 0x5b || code === 0x7b) {
      if (++open > most) return true
    } else if (code === 0x5d || code === 0x7d) open--
  }
  return false
}

/**
 * An answer as it is handed on: JSON parsed, text as text, everything else as a file.
 * @throws RunosError E_REPLY_INVALID when JSON was promised and something else came
 */
export function readReply(reply: HttpReply, where: string): ApiReply {
  const {status, headers, text} = reply
  const type = headers['content-type'] ?? ''
  const {bytes} = reply
  if (bytes !== undefined && isBinary(type, text, bytes)) {
    const media = /^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0].toLowerCase() ?? 'application/octet-stream'
    return {
      status,
      headers,
      body: undefined,
      file: {name: fileName(headers['content-disposition']), type: media, bytes},
    }
  }
  return {status, headers, body: parseBody(text, status < 400 && /json/i.test(type), where)}
}

/** Bytes that are no text would arrive as nonsense, and a long one. */
function isBinary(type: string, text: string, bytes: Uint8Array): boolean {
  if (bytes.length === 0 || /json|^text\//i.test(type)) return false
  if (/^(image\/(?!svg)|audio\/|video\/|font\/)/i.test(type)) return true
  return text.includes('\0') || (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes))
}

/** The name that the API gives (RFC 6266), without folders and what a terminal or a shell could take for something else. */
function fileName(disposition = ''): string {
  const [, plain = ''] = /;\s*filename="?([^";]+)/i.exec(disposition) ?? []
  const name = (plain.split(/[\\/]/).at(-1) ?? '')
    .replaceAll(/[^\w.-]+/g, '_')
    .replace(/^\.+/, '')
    .slice(0, 100)
  return name === '' ? 'answer' : name
}

/** JSON where it is JSON; anything else stays the text that it is, unless the API promised JSON. */
function parseBody(text: string, promised: boolean, where: string): Json | undefined {
  if (text.trim() === '') return undefined
  if (nestsDeeper(text, DEEPEST)) {
    if (!promised) return text
    throw new RunosError('E_REPLY_INVALID', `the answer nests deeper than ${DEEPEST} levels`, {where})
  }
  try {
    return parseJson(text)
  } catch (cause) {
    if (promised) throw new RunosError('E_REPLY_INVALID', 'the API says JSON and sends something else', {where, cause})
    return text
  }
}
