import type {ContractOperation} from './contract.ts'

/** Where a request leads: an operation with what fills its path, or the methods that the path would take, or nowhere. */
export type Route =
  | {readonly operation: ContractOperation; readonly params: Readonly<Record<string, string>>}
  | {readonly allowed: readonly string[]}

/**
 * Makes the router of a contract. A literal segment wins over a parameter, from left to right, so `/:aid/clusters/mcp-docs`
 * is not a cluster called mcp-docs. Segments are decoded one by one, after the split: an encoded slash stays inside of one.
 * The path is taken as it came, never normalised; `.`, `..` and empty segments fill nothing.
 */
export function createRouter(
  operations: readonly ContractOperation[],
): (method: string, path: string) => Route | undefined {
  const ranked = [...operations].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
  return (method, path) => {
    const segments = decode(path)
    if (!segments) return undefined
    const allowed = new Set<string>()
    let best: string | undefined
    for (const operation of ranked) {
      const params = match(operation, segments)
      if (!params) continue
      // A path that a more literal template has is that template's alone, also when the method is another one.
      if (best !== undefined && rank(operation) !== best) break
      best = rank(operation)
      if (operation.method === method) return {operation, params}
      allowed.add(operation.method)
    }
    return allowed.size > 0 ? {allowed: [...allowed].sort()} : undefined
  }
}

/** Sorts literals before parameters and those before a rest, segment by segment. */
function rank({path, rest}: ContractOperation): string {
  const kinds: string[] = path.map((segment) => (typeof segment === 'string' ? 'a' : 'b'))
  if (rest) kinds[kinds.length - 1] = 'c'
  return kinds.join('')
}

function decode(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined
  try {
    return path.slice(1).split('/').map(decodeURIComponent)
  } catch {
    // A percent sign that encodes nothing: no such path.
    return undefined
  }
}

function match({path, rest}: ContractOperation, segments: readonly string[]): Record<string, string> | undefined {
  if (rest ? segments.length < path.length : segments.length !== path.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, wanted] of path.entries()) {
    const isRest = rest && index === path.length - 1
    const given = isRest ? segments.slice(index).join('/') : segments[index]!
    if (typeof wanted === 'string') {
      if (given !== wanted) return undefined
    } else if (given === '' || given === '.' || given === '..') return undefined
    else params[wanted.param] = given
  }
  return params
}
