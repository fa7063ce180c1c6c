import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {HTTP_METHODS, type HttpMethod} from '#core/manifest'
import {isTier, type Tier} from '#core/tier'

export type FieldType = 'string' | 'integer' | 'boolean' | 'array' | 'object'

/** One input of a command, as the RunOS manifest declares it. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly description?: string
  readonly required: boolean
  readonly positional: boolean
  readonly default?: Json
  readonly enum?: readonly string[]
  readonly format?: string
  readonly allowEmpty: boolean
  /** Of an array: its elements. */
  readonly items?: {readonly type: FieldType; readonly fields?: readonly Field[]}
  /** Of a map-like object: its values. */
  readonly values?: {readonly type: FieldType; readonly fields?: readonly Field[]}
}

/** A boolean switch; all of a command's flags travel together under the key `flags`. */
export interface Flag {
  readonly name: string
  readonly description?: string
  readonly default: boolean
}

/** What a command answers with; declared, not enforced. */
export interface Output {
  readonly type: 'object' | 'array'
  readonly fields: readonly {readonly name: string; readonly type?: string; readonly description?: string}[]
}

/** One command of the RunOS manifest. */
export interface Command {
  /** Segments of the command path, placeholders in braces: `['services', 'vllm', '{id}', 'logs']`. */
  readonly command: readonly string[]
  readonly description: string
  readonly method: HttpMethod
  /** Path template below the API base: `/:aid/:cid/services/vllm/:id/logs`. */
  readonly endpoint: string
  /** The servers that list it; none: command line only. */
  readonly tiers: readonly Tier[]
  readonly fields: readonly Field[]
  readonly flags: readonly Flag[]
  readonly output?: Output
}

/** Something in the manifest is not what it must be; `at` is the path to it. */
export class Fault extends Error {
  readonly at: string
  constructor(at: string, message: string) {
    super(message)
    this.at = at
  }
}

/** Reads one command. @throws Fault */
export function parseCommand(item: Json, at: string): Command {
  const raw = object(item, at)
  const method = string(raw.method, `${at}.method`).toUpperCase()
  if (!isMethod(method))
    throw new Fault(`${at}.method`, `is ${JSON.stringify(method)}, not one of ${HTTP_METHODS.join(', ')}`)
  const endpoint = string(raw.endpoint, `${at}.endpoint`)
  if (!/^\/(?!\/)[^\s\\?#%]*$/.test(endpoint) || /\/\.{1,2}(\/|$)/.test(endpoint))
    throw new Fault(`${at}.endpoint`, `is not a path below the API: ${JSON.stringify(endpoint)}`)
  const input = raw.input === undefined || raw.input === null ? {} : object(raw.input, `${at}.input`)
  const command = string(raw.command, `${at}.command`).split('/')
  if (command.some((segment) => segment === '')) throw new Fault(`${at}.command`, 'has an empty segment')
  const output = parseOutput(raw.output, `${at}.output`)
  return {
    command,
    description: optionalString(raw.description, `${at}.description`) ?? '',
    method,
    endpoint,
    tiers: parseTiers(raw.mcp, `${at}.mcp`),
    fields: parseFields(input.fields, `${at}.input.fields`, command),
    flags: list(input.flags ?? [], `${at}.input.flags`).map((flag, index) =>
      parseFlag(flag, `${at}.input.flags[${index}]`),
    ),
    ...(output === undefined ? {} : {output}),
  }
}

/** The manifest writes tiers with an underscore; a word that is none of the four would be a tool in the wrong hands. */
function parseTiers(raw: Json | undefined, at: string): readonly Tier[] {
  return list(raw ?? [], at).map((item, index) => {
    const word = string(item, `${at}[${index}]`).replaceAll('_', '-')
    if (!isTier(word)) throw new Fault(`${at}[${index}]`, `is ${JSON.stringify(item)}, which is no tier`)
    return word
  })
}

function parseFields(raw: Json | undefined, at: string, command: readonly string[] = []): readonly Field[] {
  return list(raw ?? [], at).map((item, index) => parseField(item, `${at}[${index}]`, command))
}

function parseField(item: Json, at: string, command: readonly string[]): Field {
  const raw = object(item, at)
  const name = string(raw.name, `${at}.name`)
  if (name === '') throw new Fault(`${at}.name`, 'is empty')
  const description = optionalString(raw.description, `${at}.description`)
  const format = optionalString(raw.format, `${at}.format`)
  const itemFields = raw.itemFields === undefined ? undefined : parseFields(raw.itemFields, `${at}.itemFields`)
  const valueFields = raw.valueFields === undefined ? undefined : parseFields(raw.valueFields, `${at}.valueFields`)
  const choices =
    raw.enum === undefined
      ? undefined
      : list(raw.enum, `${at}.enum`).map((item, index) => string(item, `${at}.enum[${index}]`))
  return {
    name,
    type: fieldType(raw.type),
    required: raw.required === true,
    // The command line makes every field positional whose name stands in braces in the command.
    positional: raw.positional === true || command.includes(`{${name}}`),
    allowEmpty: raw.allowEmpty === true,
    ...(description === undefined ? {} : {description}),
    ...(format === undefined ? {} : {format}),
    ...(raw.default === undefined ? {} : {default: raw.default}),
    ...(choices === undefined ? {} : {enum: choices}),
    ...part('items', raw.itemType, itemFields),
    ...part('values', raw.valueType, valueFields),
  }
}

function part<Key extends 'items' | 'values'>(key: Key, type: Json | undefined, fields: readonly Field[] | undefined) {
  if (type === undefined && fields === undefined) return {}
  const inner = {
    type: fields !== undefined ? ('object' as const) : fieldType(type),
    ...(fields === undefined ? {} : {fields}),
  }
  return {[key]: inner} as Record<Key, typeof inner>
}

const FIELD_TYPES: readonly string[] = ['string', 'integer', 'boolean', 'array', 'object'] satisfies FieldType[]

/** Anything that is not one of the five is treated as a string, as the API's own client does. */
function fieldType(raw: Json | undefined): FieldType {
  return typeof raw === 'string' && FIELD_TYPES.includes(raw) ? (raw as FieldType) : 'string'
}

function parseFlag(item: Json, at: string): Flag {
  const raw = object(item, at)
  const description = optionalString(raw.description, `${at}.description`)
  return {
    name: string(raw.name, `${at}.name`),
    default: raw.default === true,
    ...(description === undefined ? {} : {description}),
  }
}

function parseOutput(raw: Json | undefined, at: string): Output | undefined {
  if (raw === undefined || raw === null) return undefined
  const {type, fields} = object(raw, at)
  return {
    type: type === 'array' ? 'array' : 'object',
    fields: list(fields ?? [], `${at}.fields`).map((item, index) => {
      if (typeof item === 'string') return {name: item}
      const field = object(item, `${at}.fields[${index}]`)
      const kind = optionalString(field.type, `${at}.fields[${index}].type`)
      const description = optionalString(field.description, `${at}.fields[${index}].description`)
      return {
        name: string(field.name, `${at}.fields[${index}].name`),
        ...(kind === undefined ? {} : {type: kind}),
        ...(description === undefined ? {} : {description}),
      }
    }),
  }
}

const isMethod = (word: string): word is HttpMethod => (HTTP_METHODS as readonly string[]).includes(word)

export function string(value: Json | undefined, at: string): string {
  if (typeof value !== 'string') throw new Fault(at, value === undefined ? 'is missing' : 'is not a string')
  return value
}

function optionalString(value: Json | undefined, at: string): string | undefined {
  return value === undefined || value === null ? undefined : string(value, at)
}

function object(value: Json, at: string): JsonObject {
  if (!isJsonObject(value)) throw new Fault(at, 'is not an object')
  return value
}

export function list(value: Json, at: string): readonly Json[] {
  if (!Array.isArray(value)) throw new Fault(at, 'is not a list')
  return value as readonly Json[]
}
