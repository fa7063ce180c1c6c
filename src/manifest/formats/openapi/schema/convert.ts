import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema} from '#core/manifest'
import {referenceOf} from '../../../document/documents.ts'
import {child, type Node} from '../../../document/node.ts'
import {follow, remark} from '../context.ts'
import {hasSubtypes, withDiscriminator} from './discriminator.ts'
import {KEYWORDS} from './keywords.ts'
import type {Scope} from './scope.ts'
import {fits, readType} from './type.ts'

/** Keywords that say something about a reference without changing what fits (3.0, where all others are ignored). */
const NOTES: readonly string[] = [
  'title',
  'description',
  'deprecated',
  'default',
  'example',
  'examples',
  'readOnly',
  'writeOnly',
]

/**
 * A Schema Object of any version as JSON Schema 2020-12. What is not valid is repaired or left out, with a remark: a
 * description with a fault in one place is still good for the rest, and the API itself checks what it gets.
 */
export function convertSchema(node: Node, scope: Scope): JsonSchema {
  const {value} = node
  if (typeof value === 'boolean') return value
  if (!isJsonObject(value)) {
    remark(scope.context, node, 'is no schema; anything is let through')
    return true
  }
  const reference = referenceOf(node)
  const plain = reference === undefined ? keywords(node, value, scope) : referred(node, value, reference, scope)
  return nullable(value, withDiscriminator(node, plain, scope, convertSchema))
}

function keywords(node: Node, value: JsonObject, scope: Scope, only?: readonly string[]): JsonObject {
  const found = new Map<string, Json>()
  for (const key of Object.keys(value)) {
    const read = KEYWORDS.get(key)
    if (read === undefined || (only !== undefined && !only.includes(key))) continue
    for (const [name, item] of read(child(node, key), scope, value, convertSchema)) {
      const before = found.get(name)
      // `example` beside `examples`: both are examples.
      found.set(name, name === 'examples' && Array.isArray(before) ? [...before, ...(item as Json[])] : item)
    }
  }
  return typed(node, value, Object.fromEntries(found), scope)
}

/** Type and enumeration have to agree, or no value would fit. */
function typed(node: Node, value: JsonObject, found: JsonObject, {context}: Scope): JsonObject {
  const given = Array.isArray(found.enum) ? (found.enum as readonly Json[]) : undefined
  const types = value.type === undefined ? [] : readType(value.type).types
  if (given === undefined || types.length === 0 || given.some((item) => item !== null && fits(item, types)))
    return found
  if (given.every((item) => item === null)) return found
  const converted = given.map((item) => converted1(item, types))
  if (converted.every((item) => item !== undefined)) {
    remark(context, node, `its values are no ${types.join(' or ')}; read as such`)
    return {...found, enum: converted as readonly Json[]}
  }
  remark(context, node, `its values are no ${types.join(' or ')}; the type is left out`)
  const {type: _type, ...rest} = found
  return rest
}

function converted1(item: Json, types: readonly string[]): Json | undefined {
  if (types.includes('string') && typeof item !== 'object') return String(item)
  if (typeof item !== 'string' || item.trim() === '') return undefined
  if (types.includes('boolean') && /^(true|false)$/.test(item)) return item === 'true'
  const number = Number(item)
  return (types.includes('number') || types.includes('integer')) && fits(number, types) ? number : undefined
}

function referred(node: Node, value: JsonObject, reference: string, scope: Scope): JsonObject {
  const target = follow(scope.context, node)
  const beside = keywords(node, value, scope, scope.context.dialect.besideReference ? undefined : NOTES)
  if (target === undefined) {
    remark(scope.context, node, `${reference} leads nowhere; anything is let through`)
    return beside
  }
  const inAllOf = node.up?.key === 'allOf'
  return {$ref: scope.refer(target, inAllOf && hasSubtypes(target)), ...beside}
}

/** 3.0 says `nullable`, Swagger 2 `x-nullable`, 3.1 a type; JSON Schema says all of them as a type. */
function nullable(value: JsonObject, schema: JsonObject): JsonObject {
  if (value.nullable !== true && value['x-nullable'] !== true) return schema
  const {type} = schema
  const composed = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'const'].some((key) => schema[key] !== undefined)
  const values = Array.isArray(schema.enum) ? (schema.enum as readonly Json[]) : undefined
  const withNull = values === undefined || values.includes(null) ? {} : {enum: [...values, null]}
  if (composed) {
    const {description, ...rest} = schema
    return {anyOf: [rest, {type: 'null'}], ...(description === undefined ? {} : {description})}
  }
  if (type === undefined) return {...schema, ...withNull}
  const types = Array.isArray(type) ? (type as readonly Json[]) : [type]
  return {...schema, ...withNull, type: types.includes('null') ? types : [...types, 'null']}
}
