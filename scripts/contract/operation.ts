import {type Input, toInputs} from './input.ts'
import {type Schema, toSchema} from './notation.ts'
import type {InputNotation, Notation, Row, Source} from './source.ts'

/** One operation with everything resolved: what the contract and the manifest are both written from. */
export interface ContractOperation {
  readonly id: string
  /** Whether the RunOS manifest lists it. */
  readonly listed: boolean
  readonly method: string
  /** `/:aid/:cid/nodes` */
  readonly endpoint: string
  /** The manifest's words; of plain endpoints `any` or `none`. */
  readonly tiers: readonly string[] | 'any' | 'none'
  readonly about: string
  readonly path: readonly Input[]
  readonly inputs: readonly Input[]
  readonly flags: readonly {readonly name: string; readonly description?: string; readonly default: boolean}[]
  readonly out: Notation
  readonly row: Row
}

const EVERY_TIER = ['read', 'sensitive_read', 'write', 'sensitive_write']

/** Resolves the rows of the source: commands, families for each service type, and plain endpoints. */
export function toOperations(source: Source): ContractOperation[] {
  const listed = [...Object.entries(source.commands), ...familyRows(source)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...listed.map(([id, row]) => toOperation(id, row, true, source)),
    ...Object.entries(source.endpoints).map(([id, row]) => toOperation(id, row, false, source)),
  ]
}

function toOperation(id: string, row: Row, listed: boolean, source: Source): ContractOperation {
  const [method = '', endpoint = ''] = row.call.split(' ')
  const named = [...endpoint.matchAll(/\/(?::(\w+)|\{(\w+)\})/g)].map((match) => (match[1] ?? match[2]) as string)
  const inCommand = [...id.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
  const filled = named.filter((name) => inCommand.includes(name) || (name !== 'aid' && name !== 'cid'))
  try {
    return {
      id,
      listed,
      method,
      endpoint,
      tiers: tiersOf(row, listed),
      about: row.about,
      path: filled.map((name) => ({
        name,
        type: 'string',
        description: source.words[name] ?? fail(`no word for the path parameter ${name}`),
        required: true,
        positional: true,
      })),
      inputs: toInputs((row.in ?? {}) as Record<string, InputNotation>, source.words),
      flags: Object.entries(row.flags ?? {}).map(([name, text]) => toFlag(name, text)),
      out: row.out ?? fail('no answer'),
      row,
    }
  } catch (error) {
    throw new Error(`${id}: ${(error as Error).message}`)
  }
}

function tiersOf({tier}: Row, listed: boolean): ContractOperation['tiers'] {
  if (!listed) return tier === 'none' ? 'none' : 'any'
  if (tier === 'all') return EVERY_TIER
  if (tier === 'cli') return []
  return [tier].flat()
}

function toFlag(name: string, text: string | boolean): ContractOperation['flags'][number] {
  const [value, description] = String(text).split(' -- ')
  return {name, ...(description ? {description} : {}), default: value === 'true'}
}

/** The rows that every service type has, with the type's own inputs and answers in them. */
function familyRows(source: Source): [string, Row][] {
  return Object.keys(source.types).flatMap((type) =>
    Object.entries(source.family).map(([id, row]): [string, Row] => {
      const fill = (text: string) =>
        text
          .replaceAll('<type>', type)
          .replaceAll('<Type>', pascal(type))
          .replaceAll('<title>', source.types[type]?.title ?? type)
      const filled = JSON.parse(fill(JSON.stringify(row))) as Row
      const sets = Array.isArray(row.in)
        ? {in: Object.assign({}, ...row.in.map((name: string) => inputSet(name, type, source)))}
        : {}
      const flags = id.endsWith('/add') ? source.types[type]?.flags : undefined
      return [fill(id), {...filled, ...sets, ...(flags ? {flags} : {})}]
    }),
  )
}

function inputSet(name: string, type: string, source: Source): Readonly<Record<string, InputNotation>> {
  if (name === 'type') return source.types[type]?.in ?? {}
  if (name === 'type-update') return source.types[type]?.update ?? {}
  return source.inputs[name] ?? fail(`no input set ${name}`)
}

/** `netbird-server` -> `NetbirdServer` */
export function pascal(text: string): string {
  return text.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}

/** The schemas that each service type has of its own: its full view, its status, its list entry. */
export function typeSchemas(source: Source): Record<string, Schema> {
  const result: Record<string, Schema> = {}
  for (const [type, {status, list, in: own = {}, update = {}}] of Object.entries(source.types)) {
    const kept = toInputs({...source.inputs.common, ...own, ...update}, source.words).filter(({secret}) => !secret)
    const base = toSchema({...(source.schemas.ServiceBase as object)}) as {
      properties: Record<string, Schema>
      required: string[]
    }
    const properties: Record<string, Schema> = {
      ...Object.fromEntries(kept.map((input) => [input.name, inputSchema(input)])),
      ...base.properties,
      type: {const: type},
    }
    result[`${pascal(type)}Service`] = {
      type: 'object',
      properties,
      required: base.required,
      additionalProperties: false,
    }
    result[`${pascal(type)}Status`] = toSchema(pick(source.statusFields, status))
    result[`${pascal(type)}Summary`] = list
      ? {
          type: 'object',
          properties: Object.fromEntries(list.map((key) => [key, properties[key] ?? fail(`${type}: no ${key}`)])),
          required: list,
          additionalProperties: false,
        }
      : {$ref: '#/components/schemas/ServiceSummary'}
  }
  return result
}

function pick(all: Readonly<Record<string, Notation>>, keys: readonly string[]): Notation {
  return Object.fromEntries(keys.map((key) => [key, all[key] ?? fail(`no status field ${key}`)]))
}

/** The schema of an input's value. */
export function inputSchema(input: Input): Schema {
  const described = {
    ...(input.description ? {description: input.description} : {}),
    ...(input.default === undefined ? {} : {default: input.default}),
  }
  if (input.type === 'integer') {
    const [minimum, maximum] = input.range ?? [0]
    return {type: 'integer', minimum, ...(maximum === undefined ? {} : {maximum}), ...described}
  }
  if (input.type === 'array') return {type: 'array', items: itemSchema(input.itemType, input.itemFields), ...described}
  if (input.type === 'object') return {...objectSchema(input), ...described}
  if (input.type === 'boolean') return {type: 'boolean', ...described}
  return {
    type: 'string',
    ...(input.allowEmpty ? {} : {minLength: 1}),
    ...(input.enum ? {enum: input.enum} : {}),
    ...described,
  }
}

function objectSchema({valueType, valueFields}: Input): Schema {
  return {type: 'object', additionalProperties: valueType ? itemSchema(valueType, valueFields) : true}
}

function itemSchema(type = 'string', fields?: readonly Input[]): Schema {
  if (!fields) return type === 'object' ? {type, additionalProperties: true} : {type}
  return bodySchema(fields)
}

/** A closed object of inputs; names with dots are nested, as the wire has them. */
export function bodySchema(inputs: readonly Input[]): Schema {
  const properties: Record<string, Schema> = {}
  const required: string[] = []
  const nested = new Map<string, Input[]>()
  for (const input of inputs) {
    const [head = '', ...rest] = input.name.split('.')
    if (rest.length > 0) nested.set(head, [...(nested.get(head) ?? []), {...input, name: rest.join('.')}])
    else properties[head] = inputSchema(input)
    if (input.required && !required.includes(head)) required.push(head)
  }
  for (const [head, fields] of nested) properties[head] = bodySchema(fields)
  return {type: 'object', properties, ...(required.length > 0 ? {required} : {}), additionalProperties: false}
}

function fail(message: string): never {
  throw new Error(message)
}
