import type {Json} from '#core/json'
import type {Node} from '../../../document/node.ts'
import {type Context, follow} from '../context.ts'

/**
 * Tells which shared schemas look different in requests and in answers: those that say `readOnly` or `writeOnly`
 * somewhere, or refer to one that does. Only they are needed twice.
 */
export function createDirections(context: Context): (target: Node) => boolean {
  const differs = new Set<Node>()
  const users = new Map<Node, Set<Node>>()

  /** Looks at everything that can be reached from here and was not looked at yet, once. */
  function scan(start: Node): void {
    const open = [start]
    const marked: Node[] = []
    users.set(start, users.get(start) ?? new Set())
    for (let target = open.pop(); target !== undefined; target = open.pop()) {
      for (const found of lookAt(target)) {
        if (found === true) {
          marked.push(target)
          continue
        }
        const known = users.get(found)
        if (known === undefined) {
          users.set(found, new Set([target]))
          open.push(found)
        } else {
          known.add(target)
          if (differs.has(found)) marked.push(target)
        }
      }
    }
    for (let next = marked.pop(); next !== undefined; next = marked.pop()) {
      if (differs.has(next)) continue
      differs.add(next)
      marked.push(...(users.get(next) ?? []))
    }
  }

  /** The schemas that one refers to, and `true` when it has such a mark itself. */
  function* lookAt(target: Node): Generator<Node | true> {
    const open: (Json | undefined)[] = [target.value]
    while (open.length > 0) {
      const value = open.pop()
      if (typeof value !== 'object' || value === null) continue
      if (Array.isArray(value)) {
        open.push(...(value as readonly Json[]))
        continue
      }
      const object = value as Readonly<Record<string, Json>>
      if (object.readOnly === true || object.writeOnly === true) yield true
      if (typeof object.$ref === 'string') {
        const found = follow(context, {document: target.document, value: object, up: target, key: ''})
        if (found !== undefined) yield found
      }
      for (const key in object) open.push(object[key])
    }
  }

  return (target) => {
    if (!users.has(target)) scan(target)
    return differs.has(target)
  }
}
