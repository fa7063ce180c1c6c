import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {JsonSchema, Manifest, Operation} from '#core/manifest'
import {plainWords} from './diet.ts'
import {successes} from './operation-facts.ts'

/** A description of an answer that is longer costs more than it tells. Characters of JSON. */
const LONGEST = 1_500
const DEEPEST = 4
const LONGEST_TEXT = 100
/** Wrappings (references, allOf) that are looked through at one place. */
const WRAPPINGS = 8

/**
 * What an operation answers with, as a schema that describes: names, types and meanings, as deep as there is room for.
 * Nothing is required and nothing is bounded, because APIs leave out, add and grow; whether an answer is as described
 * is looked at before it is given (call/answer/describes.ts). undefined: nothing is said of it.
 */
export function outputSchema(operation: Operation, defs: Manifest['defs']): JsonObject | undefined {
  const described = successes(operation).filter(
    ({type, schema}) => schema !== undefined && (type === undefined || /json/i.test(type)),
  )
  const [first, second] = described
  if (
    first?.schema === undefined ||
    (second !== undefined && stringifyJson(second.schema ?? true) !== stringifyJson(first.schema))
  )
    return undefined
  for (let depth = DEEPEST; depth > 0; depth--) {
    const schema = outline(first.schema, defs, depth)
    if (schema.type === undefined && schema.anyOf === undefined) return undefined
    if (stringifyJson(schema).length <= LONGEST) return schema
  }
  return undefined
}

/** Where its type is not said, or there are several, nothing is claimed but that it is there. */
function outline(schema: JsonSchema, defs: Manifest['defs'], depth: number): JsonObject {
  const whole = flat(schema, defs, 0)
  const types = [whole.type].flat().filter((type): type is string => typeof type === 'string' && type !== 'null')
  const isOneOf = types.length === 2 && types.includes('array') && types.includes('object')
  if (isOneOf) {
    const list = outline({...whole, type: 'array'}, defs, depth)
    return {anyOf: [list, {type: 'object'}]}
  }
  const type = types[0] ?? (whole.properties === undefined ? undefined : 'object')
  const text = typeof whole.description === 'string' ? shortened(whole.description) : ''
  if (types.length > 1 || type === undefined) return text === '' ? {} : {description: text}
  const parts: Record<string, Json> = {}
  if (type === 'object' && isJsonObject(whole.properties) && depth > 0) {
    const inner = Object.entries(whole.properties).map(([name, part]): [string, Json] => [
      name,
      outline(part as JsonSchema, defs, depth - 1),
    ])
    parts.properties = Object.fromEntries(inner)
  }
  if (type === 'array' && whole.items !== undefined && depth > 0)
    parts.items = outline(whole.items as JsonSchema, defs, depth - 1)
  return {type, ...(text === '' ? {} : {description: text}), ...parts}
}

/** A schema without references and without the parts of allOf; of several alternatives nothing is said. */
function flat(schema: JsonSchema, defs: Manifest['defs'], wrappings: number): JsonObject {
  if (!isJsonObject(schema) || wrappings > WRAPPINGS) return {}
  const {$ref, allOf, anyOf, oneOf, ...own} = schema
  const parts: JsonSchema[] = []
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/$defs/', '')
    if (Object.hasOwn(defs, name)) parts.push(defs[name] as JsonSchema)
  }
  if (Array.isArray(allOf)) parts.push(...(allOf as readonly JsonSchema[]))
  for (const choice of [anyOf, oneOf]) {
    if (!Array.isArray(choice)) continue
    const real = (choice as readonly JsonSchema[]).filter((one) => !(isJsonObject(one) && one.type === 'null'))
    if (real.length !== 1 || real[0] === undefined)
      return typeof own.description === 'string' ? {description: own.description} : {}
    parts.push(real[0])
  }
  let joined: JsonObject = own
  for (const part of parts) {
    const inner = flat(part, defs, wrappings + 1)
    const properties = {...((inner.properties as JsonObject) ?? {}), ...((joined.properties as JsonObject) ?? {})}
    joined = {...inner, ...joined, ...(Object.keys(properties).length > 0 ? {properties} : {})}
  }
  return joined
}

function shortened(raw: string): string {
  const text = plainWords(raw).replaceAll('\n', ' ')
  const [sentence = ''] = text.split(/(?<=[.!?])\s/, 1)
  return sentence.length <= LONGEST_TEXT ? sentence : `${sentence.slice(0, LONGEST_TEXT - 1)}…`
}
