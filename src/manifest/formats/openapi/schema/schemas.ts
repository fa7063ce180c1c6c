import type {JsonSchema} from '#core/manifest'
import {type Node, pathOf} from '../../../document/node.ts'
import {type Context, remark} from '../context.ts'
import {convertSchema} from './convert.ts'
import {cutEmptyCycles} from './cycles.ts'
import {createDirections} from './direction.ts'
import type {Direction, Scope} from './scope.ts'

/** The schemas of a description. */
export interface Schemas {
  /** A schema where it is used; what it shares with others stands as `#/$defs/<name>`. */
  readonly of: (node: Node, direction: Direction) => JsonSchema
  /** What was referred to so far, by name. */
  readonly defs: () => Readonly<Record<string, JsonSchema>>
}

interface Shared {
  readonly name: string
  readonly node: Node
  readonly scope: Scope
}

/** Begins with no shared schemas; each is converted once, when something refers to it. */
export function createSchemas(context: Context): Schemas {
  const differs = createDirections(context)
  const names = new Map<Node, Map<string, string>>()
  const taken = new Set<string>()
  const waiting: Shared[] = []
  const defs = new Map<string, JsonSchema>()

  function scopeOf(direction: Direction, base = false): Scope {
    return {
      context,
      direction,
      refer: (target, wantsBase = false) => `#/$defs/${nameOf(target, direction, wantsBase)}`,
      ...(base ? {base} : {}),
    }
  }

  function nameOf(node: Node, wanted: Direction, base: boolean): string {
    const direction: Direction = wanted === 'answer' && differs(node) ? 'answer' : 'request'
    const suffix = `${base ? '_base' : ''}${direction === 'answer' ? '_answer' : ''}`
    const known = names.get(node) ?? new Map<string, string>()
    names.set(node, known)
    const found = known.get(suffix)
    if (found !== undefined) return found
    const name = free(`${plainName(node)}${suffix}`, taken)
    taken.add(name)
    known.set(suffix, name)
    // A schema that does not differ may have come from an answer; the scope must then be one for both.
    waiting.push({name, node, scope: scopeOf(direction, base)})
    return name
  }

  /** One after the other and not inside each other: a chain of references may be long. */
  function drain(): void {
    const {operation} = context
    context.operation = undefined
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      defs.set(next.name, convertSchema(next.node, next.scope))
    context.operation = operation
  }

  return {
    of(node, direction) {
      const schema = convertSchema(node, scopeOf(direction))
      drain()
      return schema
    },
    defs() {
      const found = Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1)))
      const root = {document: context.documents.entry, value: context.documents.entry.root}
      return cutEmptyCycles(found, (name) =>
        remark(
          context,
          root,
          `schema ${name} asks for itself, or for too many others, about the same value; cut there`,
        ),
      )
    },
  }
}

const LONGEST = 60

/** The last words of the way to a schema that are not only structure. */
function plainName(node: Node): string {
  const path = pathOf(node)
  const last = path.at(-1)
  const named =
    path.at(-2) !== undefined &&
    /^(schemas|definitions|\$defs|properties|parameters|responses)$/.test(path.at(-2) ?? '')
  const file = node.document.name.replace(/.*\//, '').replace(/\.[a-z]+$/i, '')
  const words = named && last !== undefined ? [last] : path.filter((key) => !STRUCTURE.test(key)).slice(-3)
  const name = (words.length > 0 ? words : [file])
    .join('_')
    .replaceAll(/[^\w.-]+/g, '_')
    .replaceAll(/^[_.-]+|_+$/g, '')
    .slice(-LONGEST)
  return name || 'schema'
}

const STRUCTURE = /^(paths|components|schemas|definitions|schema|content|properties|items|\d+|application\/.*)$/

/** The name itself, or the first with a number that nothing else has. */
function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let count = 2
  while (taken.has(`${name}_${count}`)) count++
  return `${name}_${count}`
}
