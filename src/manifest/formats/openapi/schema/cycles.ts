import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema} from '#core/manifest'

const PREFIX = '#/$defs/'

/** Keywords whose schemas judge the same value, and not a part of it. */
const IN_PLACE: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
])

/**
 * A schema that comes back to itself without going into the value (`A: allOf [A]`) would be judged forever. Such a
 * reference is replaced by "anything", which is what it says.
 */
export function cutEmptyCycles(
  defs: Readonly<Record<string, JsonSchema>>,
  cut: (name: string) => void,
): Readonly<Record<string, JsonSchema>> {
  const edges = new Map(Object.entries(defs).map(([name, schema]) => [name, [...inPlace(schema)]]))
  const bad = cuts(edges)
  if (bad.size === 0) return defs
  return Object.fromEntries(
    Object.entries(defs).map(([name, schema]) => {
      const targets = bad.get(name)
      if (targets === undefined) return [name, schema]
      cut(name)
      return [name, without(schema, targets)]
    }),
  )
}

/** The names that a schema refers to in place. */
function* inPlace(schema: Json): Generator<string> {
  if (Array.isArray(schema)) {
    for (const item of schema as readonly Json[]) yield* inPlace(item)
    return
  }
  if (!isJsonObject(schema)) return
  const reference = schema.$ref
  if (typeof reference === 'string' && reference.startsWith(PREFIX)) yield reference.slice(PREFIX.length)
  for (const key of Object.keys(schema)) {
    if (!IN_PLACE.has(key)) continue
    const inner = schema[key] ?? null
    if (key === 'dependentSchemas' && isJsonObject(inner)) for (const item of Object.values(inner)) yield* inPlace(item)
    else yield* inPlace(inner)
  }
}

/** To judge one value nobody needs so many schemas; a few lines that refer to each other twice can ask for billions. */
const MOST = 100_000

/**
 * The edges that close a circle, and those behind which too many schemas judge the same value, by where they begin.
 * Without recursion: a chain may have thousands of links.
 */
function cuts(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const bad = new Map<string, Set<string>>()
  const done = new Map<string, number>()
  const cut = (from: string, to: string): unknown => bad.set(from, (bad.get(from) ?? new Set()).add(to))
  const onPath = new Set<string>()
  for (const start of edges.keys()) {
    if (done.has(start)) continue
    const path: {readonly name: string; next: number; schemas: number}[] = [{name: start, next: 0, schemas: 1}]
    onPath.add(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = edges.get(top.name)?.[top.next++]
      if (target === undefined) {
        done.set(top.name, top.schemas)
        onPath.delete(top.name)
        path.pop()
        continue
      }
      const behind = done.get(target)
      if (onPath.has(target)) cut(top.name, target)
      else if (behind === undefined) {
        // It is looked at first, and then once more from here.
        top.next--
        path.push({name: target, next: 0, schemas: 1})
        onPath.add(target)
      } else if (top.schemas + behind > MOST) cut(top.name, target)
      else top.schemas += behind
    }
  }
  return bad
}

function without(schema: Json, targets: ReadonlySet<string>): JsonSchema {
  if (!isJsonObject(schema)) return schema as JsonSchema
  const {$ref, ...rest} = schema
  const cut = typeof $ref === 'string' && targets.has($ref.slice(PREFIX.length))
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, item]): [string, Json] => {
      if (!IN_PLACE.has(key)) return [key, item]
      if (Array.isArray(item)) return [key, (item as readonly Json[]).map((one) => without(one, targets))]
      if (key === 'dependentSchemas' && isJsonObject(item))
        return [key, Object.fromEntries(Object.entries(item).map(([name, one]) => [name, without(one, targets)]))]
      return [key, without(item, targets)]
    }),
  ) as JsonObject
  return cut || $ref === undefined ? inner : {$ref, ...inner}
}
