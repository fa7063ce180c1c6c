import type {Json} from '#core/json'
import type {Manifest} from '#core/manifest'

const PREFIX = '#/$defs/'

/** The shared schemas that a value refers to, directly or through others. */
export function reachableDefs(value: Json, defs: Manifest['defs']): Manifest['defs'] {
  const found = new Map<string, Manifest['defs'][string]>()
  const open: Json[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...(next as readonly Json[]))
    else if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) {
        if (key !== '$ref' || typeof inner !== 'string' || !inner.startsWith(PREFIX)) {
          open.push(inner)
          continue
        }
        const name = inner.slice(PREFIX.length)
        const schema = defs[name]
        if (schema === undefined || found.has(name)) continue
        found.set(name, schema)
        open.push(schema)
      }
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
