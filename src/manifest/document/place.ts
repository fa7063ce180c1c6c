import {findNodeAtLocation, parseTree} from 'jsonc-parser'
import {placeAt} from '#core/text'
import {type Node, pathOf} from './node.ts'
import {yamlOffset} from './parse-yaml.ts'

/** Line and column of a value, `shop.yaml:12:5`. The text is read once more for it, so only for a message that ends all. */
export function lineOf(node: Node): string {
  const {text, name} = node.document
  const {line, column} = placeAt(text, offsetOf(node, text))
  return `${name}:${line}:${column}`
}

function offsetOf(node: Node, text: string): number {
  const path = pathOf(node)
  if (!/^\s*[[{]/.test(text)) return yamlOffset(text, path)
  const tree = parseTree(text)
  if (tree === undefined) return 0
  for (let length = path.length; length >= 0; length--) {
    const keys = path.slice(0, length).map((key) => (/^\d{1,9}$/.test(key) ? [Number(key), key] : [key]))
    const found = findNodeAtLocation(
      tree,
      keys.map(([key]) => key as string | number),
    )
    if (found !== undefined) return found.offset
  }
  return 0
}
