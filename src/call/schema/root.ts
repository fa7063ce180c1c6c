import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {type BoundedRegExp, boundedRegExp} from '../bounded-regexp.ts'
import type {Effort} from './effort.ts'
import {Unjudged} from './problem.ts'

/** A whole schema, in which references lead from place to place. */
export interface Root {
  readonly schema: Json
  /** Whether something in it asks what others have looked at; otherwise nobody keeps account of that. */
  readonly tracksSeen: boolean
  /** Where a reference leads. @throws Unjudged when it leads nowhere, or out of the schema */
  resolve(reference: string): Json
  /** @throws Unjudged when it is no regular expression */
  pattern(source: string, effort: Effort): BoundedRegExp
}

/** Deeper than descriptions of APIs are read (manifest/document/limits.ts). */
const DEEPEST = 512

const roots = new WeakMap<JsonObject, Root>()

/** @throws Unjudged when the schema is too deep */
export function rootOf(schema: Json): Root {
  const known = isJsonObject(schema) ? roots.get(schema) : undefined
  if (known !== undefined) return known
  const targets = new Map<string, Json>()
  const patterns = new Map<string, BoundedRegExp>()
  const root = {
    schema,
    tracksSeen: tracksSeen(schema),
    resolve: (reference: string) => remembered(targets, reference, () => follow(schema, reference)),
    pattern: (source: string, effort: Effort) => remembered(patterns, source, () => readPattern(source, effort)),
  }
  if (isJsonObject(schema)) roots.set(schema, root)
  return root
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

function tracksSeen(schema: Json): boolean {
  let tracks = false
  const open: {value: Json; depth: number}[] = [{value: schema, depth: 0}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {value, depth} = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEEPEST) throw new Unjudged('schema', `it is more than ${DEEPEST} deep`)
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'unevaluatedProperties' || key === 'unevaluatedItems') tracks = true
      open.push({value: inner as Json, depth: depth + 1})
    }
  }
  return tracks
}

/** A reference is a JSON Pointer (RFC 6901) in a fragment: schemas of tools bring along all that they refer to. */
function follow(schema: Json, reference: string): Json {
  const nowhere = () => new Unjudged('schema', `its reference ${JSON.stringify(reference)} leads nowhere`)
  const pointer = /^#((?:\/.*)?)$/su.exec(reference)?.[1]
  if (pointer === undefined) throw nowhere()
  let here: Json | undefined = schema
  for (const part of pointer.split('/').slice(1)) {
    const key = decoded(part)?.replaceAll('~1', '/').replaceAll('~0', '~')
    const inside = typeof here === 'object' && here !== null && key !== undefined && Object.hasOwn(here, key)
    if (!inside) throw nowhere()
    here = (here as JsonObject)[key]
  }
  return here as Json
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined // a broken escape names nothing
  }
}

function readPattern(source: string, effort: Effort): BoundedRegExp {
  try {
    return boundedRegExp(source, 'u', effort)
  } catch {
    throw new Unjudged('schema', `its pattern ${JSON.stringify(source)} is no regular expression`)
  }
}
