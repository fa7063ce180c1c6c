import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema, Manifest, Operation} from '#core/manifest'
import {remember} from '#core/words'

/** How many properties deep, through how many references in a row, and how many schemas of one operation are looked at. */
const DEEPEST = 12
const WRAPPINGS = 8
const MOST = 4_000
const PREFIX = '#/$defs/'
const CHOICES = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const
/** Names of properties that an answer should not have, because they are only written (manifest/formats/openapi). */
const WRITE_ONLY = 'x-write-only'
/** Everything here is a secret. */
const MARK: JsonObject = {'x-secret': true}

/**
 * The fields of an operation's answers that its manifest marks as secrets: by the format `password`, `x-sensitive`,
 * `x-secret`, or because they are only written. It is a schema of nothing but the ways there (`properties`, `items`,
 * `additionalProperties`); failures count too. undefined: nothing is marked.
 */
export function answerMarks(operation: Operation, defs: Manifest['defs']): JsonObject | undefined {
  const reaching = reachingOf(defs)
  let left = MOST
  let marks: JsonObject | undefined
  for (const {schema} of operation.answers)
    if (schema !== undefined) marks = merged(marks, marksIn(schema, DEEPEST, WRAPPINGS))
  return marks

  function marksIn(schema: Json | undefined, depth: number, wrappings: number): JsonObject | undefined {
    if (schema === undefined || !isJsonObject(schema) || depth < 0 || wrappings < 0 || left-- <= 0) return undefined
    if (isMarked(schema)) return MARK
    let found: JsonObject | undefined
    const name = sharedName(schema)
    if (name !== undefined && reaching.has(name))
      found = merged(found, marksIn(defs[name] as Json, depth, wrappings - 1))
    for (const key of CHOICES) {
      const list = schema[key]
      if (!Array.isArray(list)) continue
      for (const one of list as readonly Json[]) {
        const inner = marksIn(one, depth, wrappings - 1)
        found = merged(found, key === 'prefixItems' && inner !== undefined ? {items: inner} : inner)
      }
    }
    const items = marksIn(schema.items, depth - 1, WRAPPINGS)
    if (items !== undefined) found = merged(found, {items})
    return merged(found, ofProperties(schema, depth - 1))
  }

  function ofProperties(schema: JsonObject, depth: number): JsonObject | undefined {
    const known = isJsonObject(schema.properties) ? Object.entries(schema.properties) : []
    const marked = known.flatMap(([name, part]) => {
      const inner = marksIn(part, depth, WRAPPINGS)
      return inner === undefined ? [] : [[name, inner] as const]
    })
    const written = Array.isArray(schema[WRITE_ONLY]) ? (schema[WRITE_ONLY] as readonly Json[]) : []
    const others = marksIn(schema.additionalProperties, depth, WRAPPINGS)
    if (marked.length === 0 && written.length === 0 && others === undefined) return undefined
    // A property that is known is none of the others.
    const plain = others === undefined ? [] : known.map(([name]) => [name, {}] as const)
    return {
      properties: Object.fromEntries([...plain, ...marked, ...written.map((name) => [String(name), MARK] as const)]),
      ...(others === undefined ? {} : {additionalProperties: others}),
    }
  }
}

function isMarked(schema: JsonObject): boolean {
  return schema.format === 'password' || schema['x-sensitive'] === true || schema['x-secret'] === true
}

const sharedName = ({$ref}: JsonObject): string | undefined =>
  typeof $ref === 'string' && $ref.startsWith(PREFIX) ? $ref.slice(PREFIX.length) : undefined

/** What either says. */
function merged(one: JsonObject | undefined, other: JsonObject | undefined): JsonObject | undefined {
  if (one === undefined || other === undefined) return one ?? other
  if (isMarked(one) || isMarked(other)) return MARK
  const both = Object.keys({...one, ...other}).map((key): [string, Json] => {
    const [a, b] = [one[key] as JsonObject | undefined, other[key] as JsonObject | undefined]
    if (key !== 'properties') return [key, merged(a, b) ?? {}]
    const names = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])
    return [key, Object.fromEntries([...names].map((name) => [name, merged(own(a, name), own(b, name)) ?? {}]))]
  })
  return Object.fromEntries(both)
}

const own = (of: JsonObject | undefined, name: string): JsonObject | undefined =>
  of !== undefined && Object.hasOwn(of, name) ? (of[name] as JsonObject) : undefined

/** The shared schemas with a mark in them, or behind them: all others are not looked into. */
const reachingOf = remember((defs: Manifest['defs']): ReadonlySet<string> => {
  const users = new Map<string, string[]>()
  const open: string[] = []
  for (const [name, schema] of Object.entries(defs)) if (lookAt(name, schema, users)) open.push(name)
  const found = new Set<string>()
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    found.add(name)
    open.push(...(users.get(name) ?? []))
  }
  return found
})

/** Whether a schema has a mark itself; notes which others it refers to. */
function lookAt(name: string, schema: JsonSchema, users: Map<string, string[]>): boolean {
  const open: Json[] = [schema as Json]
  let marked = false
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (Array.isArray(here)) open.push(...(here as readonly Json[]))
    if (!isJsonObject(here)) continue
    marked ||= isMarked(here) || here[WRITE_ONLY] !== undefined
    const other = sharedName(here)
    if (other !== undefined) users.set(other, [...(users.get(other) ?? []), name])
    open.push(...Object.values(here))
  }
  return marked
}
