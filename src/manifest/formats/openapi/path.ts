/** A path as OpenAPI writes it, taken apart. */
export interface Path {
  /** What is sent: `/pets/{id}`. */
  readonly path: string
  /** The names in braces, in order. */
  readonly names: readonly string[]
  /** What stands after a question mark and is always sent. */
  readonly fixedQuery: Readonly<Record<string, string>>
  /** Names in braces after a question mark; they are query parameters. */
  readonly queryNames: readonly string[]
  /** Why no request for it could be trusted to arrive there. */
  readonly unsupported?: string
}

/**
 * Reads a path. Descriptions of RPC services put a query behind it (`/?Action=Stop`) or a fragment (`/#Action=Stop`)
 * that only keeps two operations apart; the fragment is never sent.
 */
export function readPath(template: string): Path {
  const [beforeHash = ''] = template.split('#', 1)
  const mark = beforeHash.indexOf('?')
  const raw = mark === -1 ? beforeHash : beforeHash.slice(0, mark)
  const query = mark === -1 ? '' : beforeHash.slice(mark + 1)
  const path = (raw.startsWith('/') ? raw : `/${raw}`).replaceAll(/\{\+([^{}]*)\}/g, '{$1}')
  const fixed = new Map<string, string>()
  const queryNames: string[] = []
  for (const part of query.split('&').filter((text) => text !== '')) {
    const [name = '', value = ''] = part.split(/=(.*)/s, 2)
    const placeholder = /^\{([^{}]+)\}$/.exec(value)?.[1]
    if (placeholder === undefined) fixed.set(decoded(name), decoded(value))
    else queryNames.push(placeholder)
  }
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unsupported = whyNot(path, names)
  return {
    path,
    names,
    fixedQuery: Object.fromEntries(fixed),
    queryNames,
    ...(unsupported === undefined ? {} : {unsupported}),
  }
}

function whyNot(path: string, names: readonly string[]): string | undefined {
  const literal = path.replaceAll(/\{[^{}]*\}/g, 'x')
  if (path.startsWith('//')) return 'its path begins with two slashes, which is another host'
  if (/[{}]/.test(literal) || names.some((name) => name === '' || /[/*?]/.test(name)))
    return 'its path has braces that hold no name'
  if (literal.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment)))
    return 'its path has dot segments, which lead to another operation'
  if (/[\s\\]|%2f|%5c|[\0-\x1f]/i.test(literal)) return 'its path holds a space, a backslash or an encoded separator'
  if (new Set(names).size < names.length) return 'its path holds the same name twice'
  return undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text // a per cent sign that encodes nothing means itself
  }
}
