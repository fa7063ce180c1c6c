import type {JsonObject} from '#core/json'
import type {Field, FieldType, Flag} from './command.ts'

/** The JSON Schema of a field. */
export function fieldSchema(field: Field): JsonObject {
  const {type, required, allowEmpty} = field
  return {
    ...typeSchema(type, type === 'array' ? field.items : field.values),
    ...describe(field.description),
    ...(field.enum === undefined ? {} : {enum: allowEmpty ? [...new Set([...field.enum, ''])] : field.enum}),
    ...(type === 'string' && required && !allowEmpty ? {minLength: 1} : {}),
    ...(field.default === undefined ? {} : {default: field.default}),
  }
}

/** The JSON Schema of a flag. */
export function flagSchema(flag: Flag): JsonObject {
  return {type: 'boolean', ...describe(flag.description), default: flag.default}
}

function typeSchema(type: FieldType, inner: Field['items']): JsonObject {
  if (type === 'array') return {type, items: inner === undefined ? {type: 'string'} : innerSchema(inner)}
  if (type === 'object') return inner === undefined ? {type} : {type, additionalProperties: innerSchema(inner)}
  return {type}
}

function innerSchema({type, fields}: NonNullable<Field['items']>): JsonObject {
  if (fields === undefined) return typeSchema(type, undefined)
  const required = fields.filter((field) => field.required).map((field) => field.name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    ...(required.length > 0 ? {required: [...new Set(required)]} : {}),
  }
}

const describe = (description: string | undefined): JsonObject =>
  description === undefined || description === '' ? {} : {description}
