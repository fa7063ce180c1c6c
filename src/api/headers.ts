import {type Json, stringifyJson} from '#core/json'
import {entries, items, runosText, scalarText, strict, unsafe, type Written} from './encode.ts'
import {overridesMethod} from './query.ts'

/** Headers that frame or authenticate a request, or say where it came from (RFC 9110, RFC 9112, RFC 7239). */
const OURS: readonly string[] = [
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'cookie',
  'cookie2',
  'expect',
  'forwarded',
  'host',
  'http2-settings',
  'keep-alive',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-original-host',
  'x-original-url',
  'x-real-ip',
  'x-rewrite-url',
]
const OUR_FAMILIES = /^(proxy-|x-forwarded-|:)/
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

/**
 * The name of a header that an argument may set, in lower case.
 * @throws RunosError E_REQUEST_UNSAFE for one that no argument may ever set (attacks: 9, 17)
 */
export function headerName(name: string, arg: string): string {
  const lower = name.toLowerCase()
  if (!TOKEN.test(name)) throw unsafe(arg, `is no name of a header: ${JSON.stringify(name)}`)
  if (OURS.includes(lower) || OUR_FAMILIES.test(lower))
    throw unsafe(arg, `would set ${name}, which no argument may set`)
  if (overridesMethod(lower)) throw unsafe(arg, `would make another method of the request: ${name}`)
  return lower
}

/**
 * One argument as the value of a header: style `simple`, without any encoding (OpenAPI 3.1.1, 4.8.12.4), so whatever
 * would be read as something else is refused.
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function headerText({arg, style, explode}: Written, value: Json): string {
  if (style === 'runos') return sendable(arg, runosText(value))
  if (style === 'json') return sendable(arg, asciiJson(value))
  if (value === null || typeof value !== 'object') return sendable(arg, scalarText(arg, value))
  if (Array.isArray(value))
    return sendable(
      arg,
      items(arg, value)
        .map((item) => without(arg, item, /[,]/))
        .join(','),
    )
  const given = entries(arg, value)
  const parts = explode
    ? given.map(([key, item]) => `${without(arg, key, /[,=]/)}=${without(arg, item, /[,]/)}`)
    : given.flat().map((item) => without(arg, item, /[,]/))
  return sendable(arg, parts.join(','))
}

/**
 * One argument as cookies: style `form`, everything encoded that RFC 6265 (4.1.1) does not let stand in a value. An
 * exploded list or object is several cookies (OpenAPI 3.2, style `cookie`).
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function cookiePairs({arg, name, style, explode}: Written, value: Json): readonly (readonly [string, string])[] {
  const own = (text: string): readonly (readonly [string, string])[] => [[cookieName(arg, name), text]]
  if (style === 'runos') return own(strict(runosText(value)))
  if (style === 'json') return own(strict(stringifyJson(value)))
  if (value === null || typeof value !== 'object') return own(strict(scalarText(arg, value)))
  if (Array.isArray(value)) {
    const given = items(arg, value).map(strict)
    return explode ? given.flatMap(own) : own(given.join(','))
  }
  const given = entries(arg, value)
  if (explode) return given.map(([key, item]) => [cookieName(arg, key), strict(item)])
  return own(given.flat().map(strict).join(','))
}

function cookieName(arg: string, name: string): string {
  if (!TOKEN.test(name)) throw unsafe(arg, `is no name of a cookie: ${JSON.stringify(name)}`)
  return name
}

function without(arg: string, text: string, parting: RegExp): string {
  if (text.trim() !== text || text === '' || parting.test(text)) {
    throw unsafe(arg, `is empty or holds what parts the values of a header: ${JSON.stringify(text)}`)
  }
  return text
}

/** Visible ASCII and blanks inside (RFC 9110, 5.5): no line break, no NUL, nothing that servers read in different ways. */
function sendable(arg: string, text: string): string {
  if (/^(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?$/.test(text)) return text
  throw unsafe(arg, `cannot stand in a header: ${JSON.stringify(text)}`)
}

/** JSON has escapes for what is not ASCII, so nothing is lost. */
function asciiJson(value: Json): string {
  return stringifyJson(value).replaceAll(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
