import {isJsonObject, type Json} from '#core/json'
import type {Body, Encoding, JsonSchema, Media, Style} from '#core/manifest'
import {child, entries, type Node} from '../../document/node.ts'
import {type Context, follow, remark, text} from './context.ts'
import {concrete, essence, type Kind, kindOf} from './media-type.ts'
import type {Schemas} from './schema/schemas.ts'

const BYTES: JsonSchema = {type: 'string', format: 'binary'}

/** A body, none, or why the operation cannot be offered. */
export interface ReadBody {
  readonly body?: Body
  readonly unsupported?: string
}

/** Reads a Request Body Object of OpenAPI 3: every kind of content that we can write, JSON first. */
export function readBody(context: Context, schemas: Schemas, node: Node): ReadBody {
  if (node.value === undefined) return {}
  const at = follow(context, node)
  if (at === undefined || !isJsonObject(at.value)) return {unsupported: 'its body is not described'}
  const content = entries(child(at, 'content'))
  const required = at.value.required === true
  if (content.length === 0) return required ? {unsupported: 'it requires a body of no kind'} : {}
  const media = content.flatMap(([type, item]) => {
    const found = readMedia(context, schemas, type, item)
    return found === undefined ? [] : [found]
  })
  if (media.length === 0) {
    const types = content.map(([type]) => type).join(', ')
    remark(context, at, `a body of ${types} is not supported`)
    return required ? {unsupported: `it takes only a body of ${types}, which runos does not write`} : {}
  }
  const description = text(context, child(at, 'description'))
  // A list of changes (RFC 6902) says by `path` inside what a merge says by itself; it is there for who asks for it.
  const rank = ({type}: Media): number =>
    essence(type) === 'application/json-patch+json' ? 1 : kindOf(type) === 'json' ? 0 : 2
  return {
    body: {
      kind: 'whole',
      required,
      ...(description === undefined ? {} : {description}),
      media: media.toSorted((a, b) => rank(a) - rank(b)),
    },
  }
}

function readMedia(context: Context, schemas: Schemas, declared: string, node: Node): Media | undefined {
  const schemaNode = child(node, 'schema')
  const type = concrete(declared, isBinary(schemaNode.value))
  const kind = kindOf(type)
  if (kind === undefined) return undefined
  const schema =
    kind === 'binary' ? BYTES : schemaNode.value === undefined ? unsaid(kind) : schemas.of(schemaNode, 'request')
  if (kind !== 'form' && kind !== 'multipart') return {type, schema}
  const encoding = readEncoding(context, node)
  return {
    type: essence(type),
    schema: withFiles(withoutOverride(context, node, schema)),
    ...(Object.keys(encoding).length > 0 ? {encoding} : {}),
  }
}

const isBinary = (schema: Json | undefined): boolean =>
  isJsonObject(schema) &&
  schema.type === 'string' &&
  (schema.format === 'binary' || schema.contentMediaType !== undefined)

const unsaid = (kind: Kind): JsonSchema =>
  kind === 'json' ? true : kind === 'text' ? {type: 'string'} : {type: 'object'}

const STYLES: readonly Json[] = [
  'form',
  'spaceDelimited',
  'pipeDelimited',
  'deepObject',
  'tabDelimited',
] satisfies Style[]

/** How parts are written (OpenAPI 3, Encoding Object). Headers of parts are not the caller's to set. */
function readEncoding(context: Context, media: Node): Readonly<Record<string, Encoding>> {
  const found = entries(child(media, 'encoding')).flatMap(([name, node]): (readonly [string, Encoding])[] => {
    if (!isJsonObject(node.value)) return []
    const {contentType, style, explode, allowReserved} = node.value
    if (child(node, 'headers').value !== undefined) remark(context, node, 'headers of a part are not sent')
    const encoding: Encoding = {
      ...(typeof contentType === 'string' ? {contentType} : {}),
      ...(STYLES.includes(style ?? null) ? {style: style as Style} : {}),
      ...(typeof explode === 'boolean' ? {explode} : {}),
      ...(allowReserved === true ? {allowReserved} : {}),
    }
    return Object.keys(encoding).length > 0 ? [[name, encoding]] : []
  })
  return Object.fromEntries(found)
}

/** 3.1 says of a file what kind of content it is, 3.0 that it is `binary`; both are a file. */
function withFiles(schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return schema
  const properties = Object.entries(schema.properties).map(([name, part]): [string, Json] => {
    const file = isJsonObject(part) && part.contentMediaType !== undefined && part.contentEncoding === undefined
    const isText = isJsonObject(part) && (part.type === undefined || part.type === 'string')
    return [name, file && isText && isJsonObject(part) ? {type: 'string', format: 'binary', ...part} : part]
  })
  return {...schema, properties: Object.fromEntries(properties)}
}

/** A field that frameworks take for the method is no field (attack 9). */
function withoutOverride(context: Context, node: Node, schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties) || !Object.hasOwn(schema.properties, '_method'))
    return schema
  remark(context, node, '_method changes the method of the request; left out')
  const {_method, ...properties} = schema.properties
  const required = Array.isArray(schema.required) ? schema.required.filter((name) => name !== '_method') : undefined
  return {...schema, properties, ...(required === undefined ? {} : {required})}
}
