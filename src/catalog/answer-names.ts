import {isJsonObject, type Json, stringifyJson} from '#core/json'
import type {JsonSchema, Manifest} from '#core/manifest'
import {type Facts, successes} from './operation-facts.ts'
import {wordsOf} from './words.ts'

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
  return successes(operation).some(({schema}) =>
    /"(public|ssh)_?key"|"certificate"/i.test(stringifyJson(nearest(schema, defs))),
  )
}

/** A schema with the shared schemas that it names at once, two steps deep. */
function nearest(schema: JsonSchema | undefined, defs: Manifest['defs']): Json {
  const found: Json[] = [(schema ?? true) as Json]
  for (let step = 0; step < 2; step++) {
    const names = [...stringifyJson(found).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name ?? '')
    for (const name of new Set(names.slice(0, 20)))
      if (Object.hasOwn(defs, name)) found.push((defs[name] ?? true) as Json)
  }
  return found
}

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
    const parts = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((key) =>
      Array.isArray(here[key]) ? (here[key] as Json[]) : [],
    )
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
