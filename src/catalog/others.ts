import type {Operation} from '#core/manifest'

interface Node {
  readonly inner: Map<string, Node>
  path?: string
}

/**
 * For each operation the paths of others, of the same method and server, that a server may take a filled path for:
 * `/gists/{id}` with the id `public` is `/gists/public`. A value that makes one of the other is never sent.
 * @returns for those that have any, the paths with `{}` for each placeholder, sorted
 */
export function otherPaths(operations: readonly Operation[]): ReadonlyMap<Operation, readonly string[]> {
  const trees = new Map<string, Node>()
  for (const operation of operations) {
    let node: Node = trees.get(keyOf(operation)) ?? {inner: new Map()}
    trees.set(keyOf(operation), node)
    for (const segment of segmentsOf(operation)) {
      const next: Node = node.inner.get(segment) ?? {inner: new Map()}
      node.inner.set(segment, next)
      node = next
    }
    node.path = segmentsOf(operation).join('/')
  }
  const found = new Map<Operation, readonly string[]>()
  for (const operation of operations) {
    const segments = segmentsOf(operation)
    if (!segments.some((segment) => segment.includes('{}'))) continue
    const paths: string[] = []
    collect(trees.get(keyOf(operation)) as Node, segments, 0, false, paths)
    if (paths.length > 0) found.set(operation, paths.sort())
  }
  return found
}

/** A placeholder may become whatever stands there in another path; a literal only itself or another's placeholder. */
function collect(node: Node, segments: readonly string[], at: number, closer: boolean, paths: string[]): void {
  const segment = segments[at]
  if (segment === undefined) {
    if (closer && node.path !== undefined) paths.push(node.path)
    return
  }
  const open = segment.includes('{}')
  for (const [other, inner] of node.inner) {
    if (other === segment) collect(inner, segments, at + 1, closer, paths)
    else if (open && other !== '{}') collect(inner, segments, at + 1, true, paths)
    else if (other.includes('{}')) collect(inner, segments, at + 1, closer, paths)
  }
}

const keyOf = ({method, server = ''}: Operation): string => `${method} ${server}`

const segmentsOf = ({path}: Operation): readonly string[] =>
  path.split('/').map((segment) => segment.replaceAll(/\{[^{}]*\}/g, '{}'))
