import {RunosError} from '#core/errors'
import type {Node} from './node.ts'
import {lineOf} from './place.ts'

/** The address of a file, without what comes after `#`. */
export function addressOf(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

/**
 * Where a reference to another file leads: inside of the folder of the first file, on its origin, or on an origin that
 * the person named. Everything else would let a description read this machine's files or its network (attack 2).
 * @throws RunosError E_MANIFEST_INVALID naming the origin or the path
 */
export function refuseForeign(
  reference: string,
  from: Node,
  {address, allow = []}: {readonly address: string; readonly allow?: readonly string[]},
): URL {
  const entry = new URL(address)
  const url = parse(reference, from)
  url.hash = ''
  if (url.protocol === 'file:') {
    const folder = new URL('.', entry)
    const inside =
      entry.protocol === 'file:' &&
      from.document.address.startsWith('file:') &&
      url.host === entry.host &&
      url.pathname.startsWith(folder.pathname)
    // An encoded separator would be one again when the path is opened.
    if (inside && !/%2f|%5c/i.test(url.pathname)) return url
    throw refusal(from, `${reference} leads out of the folder of ${from.document.name}; nothing was read`, [
      'put the file beside the description',
    ])
  }
  const allowed = [entry.origin, ...allow.map(originOf)]
  const plain = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  if (plain && url.origin !== 'null' && allowed.includes(url.origin)) return url
  const where = url.origin === 'null' ? url.protocol : url.origin
  throw refusal(from, `${from.document.name} refers to another origin, ${where}; nothing was fetched`, [
    `if you trust it, name it: --allow-origin ${where}`,
  ])
}

function parse(reference: string, from: Node): URL {
  try {
    return new URL(reference, from.document.address)
  } catch (cause) {
    throw new RunosError('E_MANIFEST_INVALID', `${reference} is no address`, {where: lineOf(from), cause})
  }
}

function originOf(text: string): string {
  try {
    return new URL(text).origin
  } catch {
    return text // what is no address equals no origin
  }
}

function refusal(from: Node, message: string, fix: readonly string[]): RunosError {
  return new RunosError('E_MANIFEST_INVALID', message, {where: lineOf(from), fix})
}
