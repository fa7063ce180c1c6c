import {isJsonObject} from '#core/json'
import {child, elements, entries, type Node} from '../../document/node.ts'
import {type Context, remark} from './context.ts'

/**
 * The absolute addresses of a list of Server Objects, the first one preferred: variables stand at their defaults, what
 * is relative is relative to the document. Addresses that could not be one of an API are named and left out.
 */
export function readServers(context: Context, list: Node): readonly string[] {
  const found = elements(list).flatMap((node) => {
    const {value} = node
    if (!isJsonObject(value) || typeof value.url !== 'string') return []
    const filled = fill(context, node, value.url)
    const address = filled === undefined ? undefined : absolute(context, node, filled)
    return address === undefined ? [] : [address]
  })
  return [...new Set(found)]
}

/**
 * The address that an operation may name as its own and mean that of the API. `//host` says too little to send anything
 * there, and enough to know that `https://host` is the same: a person gives the address of both.
 */
export function readHome(list: Node, servers: readonly string[]): string | undefined {
  const [first] = elements(list).map(({value}) => (isJsonObject(value) ? value.url : undefined))
  if (servers.length > 0 || typeof first !== 'string' || !first.startsWith('//')) return servers[0]
  return URL.canParse(`https:${first}`) ? new URL(`https:${first}`).href.replace(/\/+$/, '') : undefined
}

function fill(context: Context, node: Node, template: string): string | undefined {
  const defaults = new Map(
    entries(child(node, 'variables')).map(([name, variable]) => [name, child(variable, 'default').value]),
  )
  let complete = true
  const url = template.replaceAll(/\{([^{}]*)\}/g, (_all, name: string) => {
    const value = defaults.get(name)
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    remark(context, node, `the variable ${name} of this address has no default`)
    complete = false
    return ''
  })
  return complete ? url.trim() : undefined
}

function absolute(context: Context, node: Node, address: string): string | undefined {
  const base = context.documents.entry.address
  try {
    const url = new URL(address, base.startsWith('http') ? base : undefined)
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      throw new TypeError(`${url.protocol} is no protocol of an API`)
    if (url.username !== '' || url.password !== '') throw new TypeError('it holds a credential')
    if (url.hash !== '' || url.search !== '') throw new TypeError('it holds a query or a fragment')
    return url.href.replace(/\/+$/, '')
  } catch (error) {
    const relative = !/^[a-z][\w+.-]*:/i.test(address)
    const why = relative
      ? 'it is relative, and the document is a file'
      : error instanceof Error
        ? error.message
        : 'no address'
    remark(context, node, `the address ${JSON.stringify(address)} is not used: ${why}; give one with --base-url`)
    return undefined
  }
}
