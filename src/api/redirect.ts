import {RunosError} from '#core/errors'
import type {HttpReply} from '#core/http'

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/**
 * Where an answer leads, if it is a redirect that may be followed: of a read, to the same origin.
 * @returns the address, or undefined when the answer is no redirect
 * @throws RunosError E_REPLY_INVALID for every other redirect, naming where it leads
 */
export function redirectOf({status, headers}: HttpReply, method: string, url: string): string | undefined {
  const {location} = headers
  if (!REDIRECTS.includes(status) || location === undefined) return undefined
  const from = new URL(url)
  const to = URL.parse(location, url)
  const refuse = (why: string) => {
    const where = to === null ? from.origin : to.origin + to.pathname
    return new RunosError('E_REPLY_INVALID', `the API redirects (${status}) ${why}; it was not followed`, {where})
  }
  if (to === null) throw refuse('to something that is no address')
  if (to.origin !== from.origin || to.username !== '' || to.password !== '') throw refuse(`to ${to.origin}`)
  if (method !== 'GET' && method !== 'HEAD') throw refuse(`a ${method}, whose effect would come twice or elsewhere`)
  to.hash = ''
  return to.href
}
