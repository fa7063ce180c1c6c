import type {Json, JsonObject} from '#core/json'
import type {Field, FieldType, Operation} from '#core/manifest'
import type {Tool} from '#core/tool'

const CID = {type: 'string', description: 'Cluster id. Left out: the default cluster.'}
const CONFIRM = {type: 'boolean', const: true, description: 'Set to true to confirm: this can destroy something.'}

/**
 * The JSON Schema (2020-12) of an operation's arguments: its fields and flags, `cid` where the endpoint needs a
 * cluster, and `confirm` for what destroys. Whatever it does not name is refused.
 */
export function inputSchema(operation: Operation, placeholders: readonly string[], destructive: boolean): JsonObject {
  const properties: Record<string, Json> = {}
  const required = new Set<string>()
  for (const name of placeholders) {
    if (name === 'aid') continue
    properties[name] = name === 'cid' ? CID : {type: 'string', minLength: 1}
    if (name !== 'cid') required.add(name)
  }
  for (const field of operation.fields) {
    if (field.name === 'cid' && placeholders.includes('cid')) continue
    if (field.name === 'aid' && placeholders.includes('aid')) continue
    const schema = fieldSchema(field)
    const inPath = placeholders.includes(field.name)
    properties[field.name] = inPath && schema.type === 'string' ? {...schema, minLength: 1} : schema
    if (field.required && field.default === undefined) required.add(field.name)
  }
  for (const flag of operation.flags) {
    properties[flag.name] = {type: 'boolean', ...describe(flag.description), default: flag.default}
  }
  if (destructive) {
    properties.confirm = CONFIRM
    required.add('confirm')
  }
  return {
    type: 'object',
    properties,
    ...(required.size > 0 ? {required: [...required]} : {}),
    additionalProperties: false,
  }
}

/** The same tool when no default cluster is set: what may be left out otherwise has to be given. */
export function requireCluster(tool: Tool): Tool {
  const {properties, required = []} = tool.inputSchema as {properties?: JsonObject; required?: readonly string[]}
  if (!tool.request.path.some((part) => typeof part !== 'string' && part.arg === 'cid')) return tool
  const cid = {type: 'string', description: 'Cluster id.'}
  return {...tool, inputSchema: {...tool.inputSchema, properties: {...properties, cid}, required: ['cid', ...required]}}
}

function fieldSchema(field: Field): JsonObject {
  const {type, required, allowEmpty} = field
  return {
    ...typeSchema(type, type === 'array' ? field.items : field.values),
    ...describe(field.description),
    ...(field.enum === undefined ? {} : {enum: allowEmpty ? [...new Set([...field.enum, ''])] : field.enum}),
    ...(type === 'string' && required && !allowEmpty ? {minLength: 1} : {}),
    ...(field.default === undefined ? {} : {default: field.default}),
  }
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
