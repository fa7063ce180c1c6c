import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema, Manifest} from '#core/manifest'
import {wordsOf} from '#core/words'
import {type Facts, successes} from './operation-facts.ts'

/** The last word of a field that only names, counts, dates or points to something. */
const NAMES = new Set(
  `id ids uuid name names title slug label labels description type types kind status state enabled active count total page per
  size limit offset url href link links html avatar email login created updated modified expires expiry at on date time
  last used by next prev previous visibility scope scopes permissions role roles read only verified default revoked
  fingerprint prefix hint masked first eight four last4 version location region order number timezone code message errors
  user creator owner public`.split(/\s+/),
)

/** How many shared schemas are looked into before an answer counts as unknown. */
const MOST = 200

/**
 * Whether what an operation answers is fully described and holds nothing but names, dates, counts and states: a list of
 * secrets that names them and gives none away. Anything that is not described speaks against it.
 */
export function answersOnlyNames(facts: Facts): boolean {
  const answers = successes(facts.operation)
  if (answers.some(({type, schema}) => schema === undefined && type !== undefined)) return false
  const schemas = answers.flatMap(({schema}) => (schema === undefined ? [] : [schema]))
  return schemas.length > 0 && schemas.every((schema) => onlyNames(schema, facts.defs))
}

/** Whether an answer names a public key among its nearest fields. */
export function answersPublicKey({operation, defs}: Facts): boolean {
  return successes(operation).some(({schema}) => schema !== undefined && namesPublicKey(schema, defs))
}

function namesPublicKey(schema: JsonSchema, defs: Manifest['defs']): boolean {
  const open: {schema: Json; hops: number}[] = [{schema: schema as Json, hops: 0}]
  for (let left = MOST; left > 0; left--) {
    const node = open.shift()
    if (node === undefined) return false
    const {schema: here, hops} = node
    if (!isJsonObject(here)) continue
    const {$ref, properties} = here
    if (isJsonObject(properties)) {
      if (Object.keys(properties).some((name) => /^((public|ssh)_?key|certificate)$/i.test(name))) return true
      open.push(...Object.values(properties).map((inner) => ({schema: inner, hops})))
    }
    if (here.items !== undefined) open.push({schema: here.items, hops})
    for (const part of partsOf(here)) open.push({schema: part, hops})
    if (typeof $ref !== 'string' || hops >= 2) continue
    const name = $ref.replace('#/$defs/', '')
    if (Object.hasOwn(defs, name)) open.push({schema: (defs[name] ?? true) as Json, hops: hops + 1})
  }
  return false
}

const partsOf = (schema: JsonObject): readonly Json[] =>
  (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) => (Array.isArray(schema[key]) ? (schema[key] as Json[]) : []))

function onlyNames(schema: JsonSchema, defs: Manifest['defs']): boolean {
  const open: {schema: Json; name: string}[] = [{schema: schema as Json, name: ''}]
  const seen = new Set<string>()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const {schema: here, name} = node
    if (!isJsonObject(here)) return false
    if (typeof here.$ref === 'string') {
      const def = here.$ref.replace('#/$defs/', '')
      if (seen.has(def)) continue
      if (seen.size > MOST || !Object.hasOwn(defs, def)) return false
      seen.add(def)
      open.push({schema: (defs[def] ?? {}) as Json, name})
      continue
    }
    const parts = partsOf(here)
    for (const part of parts) open.push({schema: part, name})
    if (isJsonObject(here.additionalProperties) || here.additionalProperties === true) return false
    if (isJsonObject(here.properties))
      for (const [key, value] of Object.entries(here.properties)) open.push({schema: value, name: key})
    else if (here.items !== undefined) open.push({schema: here.items, name})
    else if (parts.length === 0 && !isHarmless(here.type, here.format, here.enum, name)) return false
  }
  return true
}

function isHarmless(
  type: Json | undefined,
  format: Json | undefined,
  choices: Json | undefined,
  name: string,
): boolean {
  if (type === 'boolean' || type === 'integer' || type === 'number' || type === 'null' || choices !== undefined)
    return true
  if (format === 'date-time' || format === 'date' || format === 'uri' || format === 'uuid') return true
  return type !== 'object' && NAMES.has(wordsOf(name).at(-1) ?? '')
}
