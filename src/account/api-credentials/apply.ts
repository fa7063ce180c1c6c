import {RunosError} from '#core/errors'
import type {HttpRequest} from '#core/http'
import type {SecurityScheme} from '#core/manifest'
import type {Secret} from '#core/secret'

/** A credential, ready to be put where its scheme says. */
export interface Ready {
  readonly scheme: SecurityScheme
  /** The key or token; of basic, both parts in base64. */
  readonly value: Secret
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
/** What frames a request is never an API's key, whatever its manifest says. */
const FRAMING = /^(host|content-.*|transfer-encoding|connection|te|trailer|upgrade|expect|keep-alive|cookie|proxy-.*)$/i

/**
 * Puts credentials into a request. An argument cannot stand where a credential belongs: it gives way in a header and is
 * refused in a query or a cookie.
 * @throws RunosError E_REQUEST_UNSAFE
 */
export function applyCredentials(request: HttpRequest, ready: readonly Ready[]): HttpRequest {
  return ready.reduce(applyOne, request)
}

function applyOne(request: HttpRequest, {scheme, value}: Ready): HttpRequest {
  switch (scheme.kind) {
    case 'bearer':
    case 'oauth2-client':
      return withHeader(request, 'authorization', `Bearer ${headerSafe(value).replace(/^bearer +/i, '')}`) // pasted as a whole
    case 'basic':
      return withHeader(request, 'authorization', `Basic ${headerSafe(value)}`)
    case 'api-key':
      if (scheme.in === 'header') return withHeader(request, keyHeader(scheme.name), headerSafe(value))
      return scheme.in === 'query' ? withQuery(request, scheme.name, value) : withCookie(request, scheme.name, value)
    default:
      throw new RunosError('E_REQUEST_UNSAFE', `this way to sign in is not supported: ${scheme.why}`)
  }
}

function keyHeader(name: string): string {
  if (TOKEN.test(name) && !FRAMING.test(name)) return name.toLowerCase()
  throw new RunosError('E_REQUEST_UNSAFE', `an API key cannot be in the header ${JSON.stringify(name)}`)
}

/** @throws RunosError E_USAGE without showing the value */
export function headerSafe(value: Secret): string {
  const text = value.reveal()
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text)) return text
  throw new RunosError('E_USAGE', 'the credential holds a character that cannot stand in a header')
}

/** Sets a header, whatever it was. */
export function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  const others = Object.entries(request.headers ?? {}).filter(([other]) => other.toLowerCase() !== name)
  return {...request, headers: {...Object.fromEntries(others), [name]: value}}
}

function withQuery(request: HttpRequest, name: string, value: Secret): HttpRequest {
  const url = new URL(request.url)
  if (url.searchParams.has(name)) throw taken(name)
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value.reveal())}`
  // Not through searchParams, which would write the rest of the query in its own way.
  return {...request, url: `${request.url}${url.search === '' ? '?' : '&'}${pair}`}
}

function withCookie(request: HttpRequest, name: string, value: Secret): HttpRequest {
  const {cookie} = request.headers ?? {}
  if (!TOKEN.test(name)) throw new RunosError('E_REQUEST_UNSAFE', `no name of a cookie: ${JSON.stringify(name)}`)
  if (cookie?.split('; ').some((pair) => pair.startsWith(`${name}=`))) throw taken(name)
  const pair = `${name}=${encodeURIComponent(value.reveal())}`
  return withHeader(request, 'cookie', cookie === undefined ? pair : `${cookie}; ${pair}`)
}

function taken(name: string): RunosError {
  return new RunosError('E_REQUEST_UNSAFE', `an argument stands where the credential belongs: ${name}`, {where: name})
}
