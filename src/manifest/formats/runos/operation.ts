import type {Json, JsonObject} from '#core/json'
import type {Answer, Body, Operation, Parameter, Supplied} from '#core/manifest'
import type {Command, Field, Output} from './command.ts'
import {fieldSchema, flagSchema} from './field-schema.ts'
import {quirkOf, sqlOf} from './quirks.ts'

/**
 * A RunOS command in the words that all formats share: GET and DELETE ask in the query, the others send a JSON body in
 * which flags stand together under `flags` and dots mean nesting. Defaults are sent, as RunOS clients always did.
 */
export function toOperation(command: Command): Operation {
  const {method, tiers, description, output} = command
  const quirk = quirkOf(command)
  const placeholders = placeholdersOf(command.endpoint)
  const inPath = new Set(placeholders)
  const path = placeholders.map((name) =>
    pathParameter(
      name,
      command.fields.find((field) => field.name === name),
      quirk.refused[name],
    ),
  )
  const fields = command.fields.filter(({name}) => !inPath.has(name))
  const inQuery = method === 'GET' || method === 'DELETE'
  const sql = sqlOf(command)
  // The cluster stands in the path, and once more in the body where that has such a field.
  const mirrored = command.fields.filter(({name}) => name === 'cid' && inPath.has(name))
  const body = inQuery
    ? undefined
    : bodyOf([...fields, ...mirrored], command, {
        ...quirk.supplied,
        ...(mirrored.length > 0 ? {cid: 'cluster'} : {}),
      })
  return {
    id: command.command.join('/'),
    words: command.command,
    description,
    method,
    path: command.endpoint.replaceAll(/\/:([\w-]+)/g, '/{$1}'),
    parameters: inQuery ? [...path, ...queryOf(fields, command, quirk.supplied)] : path,
    ...(body === undefined ? {} : {body}),
    answers: output === undefined ? [] : [answerOf(output)],
    declared: tiers,
    startsJob: output?.fields.some(({name}) => name === 'jobId') ?? false,
    ...(sql === undefined ? {} : {sql}),
    ...(quirk.fixedQuery === undefined ? {} : {fixedQuery: quirk.fixedQuery}),
    ...(quirk.deadlineMs === undefined ? {} : {deadlineMs: quirk.deadlineMs}),
  }
}

/** The names of an endpoint's placeholders, in order: `:aid` and `{name}` alike. */
function placeholdersOf(endpoint: string): readonly string[] {
  return [...endpoint.matchAll(/\/(?::([\w-]+)|\{([\w-]+)\})(?=\/|$)/g)].map(([, colon, brace]) => colon ?? brace ?? '')
}

const PATH = {in: 'path', style: 'simple', explode: false} as const

function pathParameter(name: string, field: Field | undefined, refused: readonly string[] = []): Parameter {
  if (name === 'aid') return {...PATH, name, required: true, schema: {type: 'string'}, supplied: 'account'}
  if (name === 'cid') return {...PATH, name, required: false, schema: {type: 'string'}, supplied: 'cluster'}
  const plain: JsonObject = field === undefined ? {type: 'string'} : fieldSchema(field)
  const schema: JsonObject = refused.length === 0 ? plain : {...plain, not: {enum: refused}}
  return {
    ...PATH,
    name,
    required: true,
    schema: schema.type === 'string' ? {...schema, minLength: 1} : schema,
    ...describe(field),
  }
}

type SuppliedFields = Readonly<Record<string, Supplied>>

function queryOf(fields: readonly Field[], {flags}: Command, supplied: SuppliedFields): readonly Parameter[] {
  const query = {in: 'query', style: 'runos', explode: false} as const
  return [
    ...fields.map((field) => ({...query, ...common(field, supplied)})),
    ...flags.map((flag) => ({
      ...query,
      name: flag.name,
      required: false,
      schema: flagSchema(flag),
      sendDefault: flag.default,
    })),
  ]
}

function bodyOf(fields: readonly Field[], {flags}: Command, supplied: SuppliedFields): Body | undefined {
  const all = [
    ...fields.map((field) => ({at: field.name.split('.'), ...common(field, supplied)})),
    ...flags.map((flag) => ({
      at: ['flags', flag.name],
      name: flag.name,
      required: false,
      schema: flagSchema(flag),
      sendDefault: flag.default,
    })),
  ]
  return all.length === 0 ? undefined : {kind: 'fields', fields: all}
}

function common(field: Field, supplied: SuppliedFields) {
  const fills = Object.hasOwn(supplied, field.name) ? supplied[field.name] : undefined
  return {
    name: field.name,
    required: field.required && field.default === undefined,
    schema: fieldSchema(field),
    ...describe(field),
    ...sendDefault(field.default),
    ...(fills === undefined ? {} : {supplied: fills}),
  }
}

const describe = (field: Field | undefined): {description?: string} =>
  field?.description === undefined || field.description === '' ? {} : {description: field.description}

const sendDefault = (value: Json | undefined): {sendDefault?: Json} => (value === undefined ? {} : {sendDefault: value})

/** Names and types as far as the manifest says them; it does not say what is always there, so nothing is required. */
function answerOf({type, fields}: Output): Answer {
  const properties: JsonObject = Object.fromEntries(
    fields.map(({name, description}) => [name, description === undefined ? {} : {description}]),
  )
  const object = {type: 'object', properties}
  // Some lists come as they are, some as the one list of an object: `{clusters: [...]}`.
  const list = {type: ['array', 'object'], items: object}
  return {status: '2XX', type: 'application/json', schema: type === 'array' ? list : object}
}
