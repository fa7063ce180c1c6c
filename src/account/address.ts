import {RunosError} from '#core/errors'

/**
 * An address that requests may go to, without the slash at its end.
 * https everywhere; plain http only to this machine, because a credential travels with it (attacks: a project file that
 * names another server, an address with a user name in front of the host).
 * @param name what it is called where it was set, for the error: `RUNOS_API_URL`, `api-url`
 * @throws RunosError E_USAGE
 */
export function parseAddress(text: string, name: string): string {
  const wrong = (why: string) =>
    new RunosError('E_USAGE', `${name}: ${why}`, {
      where: name,
      fix: [`give ${name} an address such as https://api.example.com`],
    })
  if (/[\s\p{Cc}\\]/u.test(text)) throw wrong('an address holds no blanks, control characters or backslashes')
  const url = URL.parse(text)
  if (!url || url.hostname === '') throw wrong('not an address with a host')
  if (url.username !== '' || url.password !== '')
    throw wrong('an address with a user name or password in it is not used')
  if (url.search !== '' || url.hash !== '') throw wrong('an address has no query and no fragment')
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw wrong(`plain http is used for this machine only, and ${url.hostname} is another; use https`)
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw wrong(`${url.protocol} is not used; use https`)
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** What a credential is bound to: scheme, host and port. */
export function originOf(address: string): string {
  return new URL(address).origin
}

/**
 * Whether a host is this machine: `localhost`, 127.0.0.0/8 or `[::1]`.
 * @param hostname as the URL standard writes it, which leaves one spelling for each address
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
}
