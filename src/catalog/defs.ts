import type {Json} from '#core/json'
import type {JsonSchema, Manifest} from '#core/manifest'

const PREFIX = '#/$defs/'

/**
 * How much one tool may bring along, in characters of JSON. In a few APIs everything refers to everything (Microsoft
 * Graph: 4,000 schemas behind one property); what is farther away than this stands as "any value", and the API checks it.
 */
const MOST = 100_000

const TOO_FAR: JsonSchema = {description: 'Not described here: too far from the arguments. Any value.'}

/** What a schema refers to, and how long it is as JSON, about. */
interface Outline {
  readonly refs: readonly string[]
  readonly size: number
}

/** The same schemas are asked for by every operation of a manifest. */
const outlines = new WeakMap<Manifest['defs'], Map<string, Outline>>()

/** The shared schemas that a value refers to, directly or through others, the nearest first until there are too many. */
export function reachableDefs(value: Json, defs: Manifest['defs']): Manifest['defs'] {
  const known = outlines.get(defs) ?? new Map<string, Outline>()
  outlines.set(defs, known)
  const found = new Map<string, JsonSchema>()
  const near = outlineOf(value).refs
  const open = [...near]
  let size = 0
  for (let at = 0; at < open.length; at++) {
    const name = open[at] ?? ''
    const schema = Object.hasOwn(defs, name) ? defs[name] : undefined
    if (schema === undefined || found.has(name)) continue
    const outline = known.get(name) ?? outlineOf(schema)
    known.set(name, outline)
    if (at >= near.length && size + outline.size > MOST) {
      found.set(name, TOO_FAR)
      continue
    }
    size += outline.size
    found.set(name, schema)
    open.push(...outline.refs)
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function outlineOf(value: Json): Outline {
  const refs = new Set<string>()
  let size = 0
  const open: Json[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    size += 2
    if (typeof next === 'string') size += next.length
    else if (Array.isArray(next)) open.push(...(next as readonly Json[]))
    else if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) {
        size += key.length + 3
        if (key === '$ref' && typeof inner === 'string' && inner.startsWith(PREFIX))
          refs.add(inner.slice(PREFIX.length))
        open.push(inner)
      }
    }
  }
  return {refs: [...refs], size}
}
