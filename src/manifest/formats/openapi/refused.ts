/**
 * Header fields that frame a request, say who sends it or change what it does (RFC 9110 and 9112; Fetch, "forbidden
 * request-header"; RFC 7239; the overrides that frameworks take for the method). A caller never sets them (attacks 9, 17).
 */
const HEADERS =
  /^(host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|via|expect|http2-settings|content-(length|encoding|range)|cookie2?|set-cookie|authorization|proxy-.*|sec-.*|origin|forwarded|x-forwarded(-.*)?|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|x-original-(url|host|method)|x-rewrite-url|x-host|x-http-host-override|x-(http-)?method(-override)?)$/i

/** The same by name in a query or a form: Rails, Laravel, Symfony and Express know these. */
const OVERRIDES = /^(_method|x-(http-)?method(-override)?|_http_method|http_method_override)$/i

/** Header fields that OpenAPI takes out of its parameters ("shall be ignored", 3.x Parameter Object): we set them. */
const IGNORED = /^(accept|accept-encoding|content-type|user-agent)$/i

/** Why a parameter is not the caller's to set; undefined: it is. */
export function whyRefused(where: string, name: string): string | undefined {
  if (where === 'header' && HEADERS.test(name)) return `the header ${name} frames or authenticates the request`
  if (where === 'cookie' && /[^!#$%&'*+\-.^`|~\w]/.test(name)) return `the cookie name ${JSON.stringify(name)} is none`
  if (where === 'header' && !/^[!#$%&'*+\-.^`|~\w]+$/.test(name))
    return `the header name ${JSON.stringify(name)} is none`
  if (where !== 'path' && OVERRIDES.test(name)) return `${name} changes the method of the request`
  return undefined
}

/** Whether a header parameter is one that the client always sets by itself. */
export function isIgnored(where: string, name: string): boolean {
  return where === 'header' && IGNORED.test(name)
}
