import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {child, elements, entries, type Node} from '../../document/node.ts'
import {type Context, follow} from '../openapi/context.ts'
import {isJsonType} from '../openapi/media-type.ts'
import type {OperationSource} from '../openapi/operation.ts'
import {schemaOf, upgradeParameter} from './parameter.ts'

/** An operation of Swagger 2 in the shape of OpenAPI 3: its parameters in the body become a request body. */
export function upgradeOperation(context: Context, source: OperationSource): OperationSource {
  const {item, node} = source
  const value = node.value as JsonObject
  const parameters = collect(context, item, node)
  const outside = parameters.filter(({value: at}) => isJsonObject(at) && at.in !== 'body' && at.in !== 'formData')
  const body = bodyOf(context, node, parameters)
  const servers = Array.isArray(value.schemes) ? serversOf(context, value.schemes) : {}
  return {
    ...source,
    item: {...item, value: {...(item.value as JsonObject), parameters: []}},
    node: {
      ...node,
      value: {
        ...value,
        ...servers,
        parameters: outside.map((at) => upgradeParameter(at.value as JsonObject)),
        responses: responsesOf(context, node),
        ...(body === undefined ? {} : {requestBody: body}),
      },
    },
  }
}

/** All parameters, references followed; the operation's stand for those of the Path Item with the same name and place. */
function collect(context: Context, item: Node, node: Node): readonly Node[] {
  const found = new Map<string, Node>()
  for (const one of [...elements(child(item, 'parameters')), ...elements(child(node, 'parameters'))]) {
    const at = follow(context, one) ?? one
    const {name, in: where, $ref} = isJsonObject(at.value) ? at.value : {}
    found.set(where === 'body' ? 'body' : `${String(where)} ${String(name ?? $ref)}`, at)
  }
  return [...found.values()]
}

function typesOf(context: Context, node: Node, key: 'consumes' | 'produces'): readonly string[] {
  const {root} = context.documents.entry
  const own = child(node, key).value
  const list = Array.isArray(own) ? own : isJsonObject(root) ? root[key] : undefined
  return Array.isArray(list) ? list.filter((type): type is string => typeof type === 'string') : []
}

function bodyOf(context: Context, node: Node, parameters: readonly Node[]): Json | undefined {
  const consumes = typesOf(context, node, 'consumes')
  const whole = parameters.find(({value}) => isJsonObject(value) && value.in === 'body')
  if (whole !== undefined) {
    const {description, required, schema} = whole.value as JsonObject
    const media = schema === undefined ? {} : {schema}
    const types = consumes.length > 0 ? consumes : ['application/json']
    return {
      ...(description === undefined ? {} : {description}),
      required: required === true,
      content: Object.fromEntries(types.map((type) => [type, media])),
    }
  }
  const fields = parameters.flatMap(({value}) => (isJsonObject(value) && value.in === 'formData' ? [value] : []))
  return fields.length === 0 ? undefined : formOf(fields, consumes)
}

/** The fields of a form as one object; a file makes it multipart, whatever is said. */
function formOf(fields: readonly JsonObject[], consumes: readonly string[]): Json {
  const properties = Object.fromEntries(fields.map((field) => [String(field.name), schemaOf(field, true)]))
  const required = fields.filter((field) => field.required === true).map(({name}) => String(name))
  const schema = {type: 'object', properties, ...(required.length > 0 ? {required} : {})}
  const encoding = Object.fromEntries(
    fields.flatMap((field): (readonly [string, Json])[] => {
      if (field.type !== 'array') return []
      const {style = 'form', explode = false} = upgradeParameter({...field, in: 'query'})
      return [[String(field.name), {style, explode}]]
    }),
  )
  const media = {schema, ...(Object.keys(encoding).length > 0 ? {encoding} : {})}
  const forms = consumes.filter((type) => /multipart\/form-data|x-www-form-urlencoded/.test(type))
  const hasFile = fields.some(({type}) => type === 'file')
  const types = hasFile ? ['multipart/form-data'] : forms.length > 0 ? forms : ['application/x-www-form-urlencoded']
  return {required: required.length > 0, content: Object.fromEntries(types.map((type) => [type, media]))}
}

function responsesOf(context: Context, node: Node): Json {
  const produces = typesOf(context, node, 'produces')
  const type = produces.find(isJsonType) ?? produces[0] ?? 'application/json'
  return Object.fromEntries(
    entries(child(node, 'responses')).map(([status, response]): [string, Json] => {
      const at = follow(context, response)
      if (at === undefined || !isJsonObject(at.value)) return [status, response.value ?? null]
      const {schema, examples, ...rest} = at.value
      // By kind of content: `{"application/json": {"id": 1}}`.
      const [kind, example] = isJsonObject(examples) ? (Object.entries(examples)[0] ?? []) : []
      const media = {...(schema === undefined ? {} : {schema}), ...(example === undefined ? {} : {example})}
      return [
        status,
        Object.keys(media).length === 0
          ? rest
          : {...rest, content: {[schema === undefined ? (kind ?? type) : type]: media}},
      ]
    }),
  )
}

function serversOf({documents}: Context, schemes: readonly Json[]): JsonObject {
  const {root} = documents.entry
  const shared = isJsonObject(root) && Array.isArray(root.schemes) ? (root.schemes as readonly Json[]) : []
  const {host, basePath} = isJsonObject(root) ? root : {}
  // Schemes of its own say something new only where the document's own could not be used.
  if (typeof host !== 'string' || schemes.some((scheme) => shared.includes(scheme)) || shared.length === 0) return {}
  const base = typeof basePath === 'string' ? basePath : ''
  return {
    servers: schemes
      .filter((scheme) => scheme === 'https')
      .map((scheme) => ({url: `${String(scheme)}://${host}${base}`})),
  }
}
