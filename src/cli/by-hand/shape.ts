import {isJsonObject, type Json, type JsonObject} from '#core/json'

/** What kind of value an argument takes, as far as typing it is concerned. */
export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'object' | 'file' | 'any'

/** How the value of an argument is typed. */
export interface Shape {
  readonly kind: Kind
  /** Of a list: its items. */
  readonly item?: Shape
  /** Of an object: the shape of a value, by its name. */
  readonly fieldOf?: (name: string) => Shape
  /** The only values, where it has such. */
  readonly choices?: readonly Json[]
}

/** Nothing is known. */
export const ANY: Shape = {kind: 'any'}

/** How many references and alternatives are followed. */
const DEEPEST = 12

type Defs = Readonly<Record<string, Json>>

/** How a value of a schema is typed. What the schema leaves open, or only a validator could tell, is `any`. */
export function shapeOf(schema: Json | undefined, defs: Defs, depth = 0): Shape {
  const found = resolve(schema, defs)
  if (found === undefined || depth > DEEPEST) return ANY
  if (isFile(found)) return {kind: 'file'}
  const choices = choicesOf(found)
  const kind = kindOf(found, choices)
  if (kind === 'list') return {kind, item: shapeOf(found.items, defs, depth + 1)}
  if (kind === 'object') return {kind, fieldOf: (name) => shapeOf(valueSchema(found, name, defs), defs, depth + 1)}
  if (kind !== undefined) return {kind, ...(choices === undefined ? {} : {choices})}
  return alternatives(found, defs, depth)
}

/** One shape for all that a value may be: the same kind in all of them, or anything. */
function alternatives(schema: JsonObject, defs: Defs, depth: number): Shape {
  const parts = [...partsOf(schema, 'anyOf'), ...partsOf(schema, 'oneOf')].filter((part) => !isNothing(part))
  const all = partsOf(schema, 'allOf')
  if (all.length > 0) {
    const shapes = all.map((part) => shapeOf(part, defs, depth + 1)).filter(({kind}) => kind !== 'any')
    const [first] = shapes
    if (first?.kind === 'object') {
      return {kind: 'object', fieldOf: (name) => shapeOf(propertiesOf(schema, defs)[name], defs, depth + 1)}
    }
    if (first !== undefined) return first
  }
  const shapes = parts.map((part) => shapeOf(part, defs, depth + 1))
  const [first] = shapes
  if (first === undefined || shapes.some(({kind}) => kind !== first.kind)) return ANY
  if (first.kind === 'object') {
    return {kind: 'object', fieldOf: (name) => shapeOf(propertiesOf(schema, defs)[name], defs, depth + 1)}
  }
  const known = shapes.every(({choices}) => choices !== undefined)
  const {choices: _own, ...plain} = first
  return known ? {...plain, choices: shapes.flatMap(({choices = []}) => choices)} : plain
}

/** The fields that an object is known to have: its own, and those of its parts and alternatives. */
export function propertiesOf(schema: Json | undefined, defs: Defs, depth = 0): JsonObject {
  const found = resolve(schema, defs)
  if (found === undefined || depth > DEEPEST || isFile(found)) return {}
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => partsOf(found, word))
  const inner = parts.map((part) => propertiesOf(part, defs, depth + 1))
  return Object.assign({}, ...inner, isJsonObject(found.properties) ? found.properties : {})
}

/** The fields that an object must have, whichever alternative it is. */
export function requiredOf(schema: Json | undefined, defs: Defs, depth = 0): readonly string[] {
  const found = resolve(schema, defs)
  if (found === undefined || depth > DEEPEST) return []
  const own = Array.isArray(found.required) ? (found.required as readonly string[]) : []
  return [...new Set([...own, ...partsOf(found, 'allOf').flatMap((part) => requiredOf(part, defs, depth + 1))])]
}

/** A schema behind its references; undefined: it allows anything, or leads nowhere. */
export function resolve(schema: Json | undefined, defs: Defs): JsonObject | undefined {
  let found = schema
  for (let depth = 0; found !== undefined && isJsonObject(found) && typeof found.$ref === 'string'; depth++) {
    const name: string = found.$ref.replace(/^#\/\$defs\//, '')
    const next: Json | undefined = Object.hasOwn(defs, name) ? defs[name] : undefined
    if (next === undefined || depth > DEEPEST) return undefined
    // What stands beside a reference says more of it.
    const {$ref: _ref, ...beside} = found
    found = isJsonObject(next) ? {...next, ...beside} : next
  }
  return found !== undefined && isJsonObject(found) ? found : undefined
}

function kindOf(schema: JsonObject, choices: readonly Json[] | undefined): Kind | undefined {
  const named = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((type: Json) => type !== 'null')
  const types = named.filter((type): type is string => typeof type === 'string')
  if (types.length === 1) return KINDS[types[0] as string]
  if (types.length > 1) return types.every((type) => type === 'integer' || type === 'number') ? 'number' : 'any'
  if (choices?.every((choice) => typeof choice === 'string')) return 'string'
  if (isJsonObject(schema.properties) || isJsonObject(schema.additionalProperties)) return 'object'
  if (isJsonObject(schema.items)) return 'list'
  return undefined
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
}

function choicesOf({enum: choices, const: only}: JsonObject): readonly Json[] | undefined {
  if (Array.isArray(choices)) return choices.filter((choice: Json) => choice !== null)
  return only === undefined ? undefined : [only]
}

function valueSchema(schema: JsonObject, name: string, defs: Defs): Json | undefined {
  const properties = propertiesOf(schema, defs)
  return Object.hasOwn(properties, name) ? properties[name] : schema.additionalProperties
}

/** What stands for a file among the arguments (core/tool.ts, `FileValue`). */
function isFile({properties}: JsonObject): boolean {
  return isJsonObject(properties) && ['file', 'text', 'base64', 'name'].every((name) => Object.hasOwn(properties, name))
}

const partsOf = (schema: JsonObject, word: string): readonly Json[] =>
  Array.isArray(schema[word]) ? (schema[word] as readonly Json[]) : []

/** `null`, or the empty text beside other values: nobody types either. */
const isNothing = (schema: Json): boolean => isJsonObject(schema) && (schema.type === 'null' || schema.const === '')
