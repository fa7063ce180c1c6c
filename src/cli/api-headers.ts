import {RunosError} from '#core/errors'

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,64}$/
const FRAMING =
  /^(host|authorization|cookie|set-cookie|content-.*|transfer-encoding|connection|te|trailer|upgrade|expect|keep-alive|proxy-.*|x-forwarded-.*|x-http-method.*|x-method-override|forwarded)$/i
/** A name that says that its value is a secret: it belongs into a variable, not into a settings file. */
const SECRET = /key|token|secret|passw|auth|credential|session/i

/**
 * Reads headers that go with every request to an API: `X-Team: payments`. A secret is named, not written: `X-Api-Key: env:SHOP_KEY`.
 * @param where how they were given, for the message: `--header`
 * @param own whether the person gave them; what a repository says may not name variables
 * @throws RunosError E_USAGE
 */
export function parseHeaders(
  pairs: readonly (readonly [name: string, value: string])[],
  where: string,
  own: boolean,
): Readonly<Record<string, string>> {
  const fail = (name: string, why: string, fix: readonly string[]) =>
    new RunosError('E_USAGE', `${where} ${JSON.stringify(name)}: ${why}`, {where, fix})
  for (const [name, value] of pairs) {
    if (!NAME.test(name)) throw fail(name, 'no name of a header', ["give it as 'Name: value'"])
    if (FRAMING.test(name))
      throw fail(name, 'this header frames or authenticates a request, and runos sets it by itself', [
        'credentials that the document describes are asked for: runos api add',
      ])
    const variable = value.startsWith('env:')
    if (variable && !own) throw fail(name, 'a file of a repository may not send variables of yours', ['remove it'])
    if (variable && !/^env:[A-Za-z_]\w*$/.test(value)) throw fail(name, 'no name of a variable', [`${name}: env:NAME`])
    if (!variable && SECRET.test(name))
      throw fail(name, 'this looks like a secret, and settings hold none', [`name a variable: '${name}: env:NAME'`])
    if (!/^[\x20-\x7e]*$/.test(value)) throw fail(name, 'its value holds a character that no header may hold', [])
  }
  return Object.fromEntries(pairs)
}

/** `Name: value` as a pair. @throws RunosError E_USAGE */
export function splitHeader(text: string): readonly [string, string] {
  const colon = text.indexOf(':')
  if (colon > 0) return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
  throw new RunosError('E_USAGE', '--header takes a name, a colon and a value', {
    where: '--header',
    fix: ["--header 'X-Team: payments'"],
  })
}
