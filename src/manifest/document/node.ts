import type {Json} from '#core/json'

/** One file of a description. */
export interface Document {
  /** Where it is, an absolute address. */
  readonly address: string
  /** How it is called in messages. */
  readonly name: string
  readonly text: string
  readonly root: Json
}

/** A value of a document, and the way to it. */
export interface Node {
  readonly document: Document
  readonly value: Json | undefined
  readonly up?: Node
  readonly key?: string
}

/** What stands under a key, or under an index; its value is undefined when nothing does. */
export function child(node: Node, key: string | number): Node {
  const {value} = node
  const found =
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string | number, Json>)[key]
      : undefined
  return {document: node.document, value: found, up: node, key: String(key)}
}

/** The values of an object in their order; none when it is no object. */
export function entries(node: Node): readonly (readonly [string, Node])[] {
  const {value} = node
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.keys(value).map((key) => [key, child(node, key)])
}

/** The elements of a list; none when it is no list. */
export function elements(node: Node): readonly Node[] {
  return Array.isArray(node.value) ? node.value.map((_item, index) => child(node, index)) : []
}

/** The keys from the root of the document to a value. */
export function pathOf(node: Node): readonly string[] {
  const path: string[] = []
  for (let next: Node | undefined = node; next?.key !== undefined; next = next.up) path.push(next.key)
  return path.reverse()
}

/** How a person finds a value: `shop.yaml#/paths/~1pets/get` (RFC 6901). */
export function placeOf(node: Node): string {
  const pointer = pathOf(node).map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  return `${node.document.name}#${pointer.join('')}`
}
