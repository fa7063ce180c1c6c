import {isJsonObject, type Json} from '#core/json'
import type {JsonSchema, Parameter, Style} from '#core/manifest'
import {child, entries, type Node} from '../../document/node.ts'
import {type Context, follow, remark, text} from './context.ts'
import {isJsonType} from './media-type.ts'
import {isIgnored, whyRefused} from './refused.ts'
import type {Schemas} from './schema/schemas.ts'
import type {CredentialPlaces} from './security.ts'

/** The styles of each place, the one that is meant when none is said first (OpenAPI 3, Parameter Object, "Style Values"). */
const STYLES: Readonly<Record<Parameter['in'], readonly Style[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'tabDelimited'],
  header: ['simple', 'spaceDelimited', 'pipeDelimited', 'tabDelimited'],
  cookie: ['form'],
}

/** A parameter, or why the operation cannot do with it or without it. */
export type ReadParameter = {readonly parameter: Parameter} | {readonly left: string} | {readonly unsupported: string}

/** Reads a Parameter Object of OpenAPI 3. `credential` says which places the security schemes fill. */
export function readParameter(
  context: Context,
  schemas: Schemas,
  node: Node,
  credential: CredentialPlaces,
): ReadParameter {
  const at = follow(context, node)
  if (at === undefined || !isJsonObject(at.value)) return {unsupported: 'one of its parameters is not described'}
  const {name, in: where, required} = at.value
  if (typeof name !== 'string' || name === '') return {unsupported: 'one of its parameters has no name'}
  const leave = (why: string): ReadParameter => {
    remark(context, at, `parameter ${name}: ${why}; left out`)
    return required === true ? {unsupported: `it requires ${name}: ${why}`} : {left: name}
  }
  if (typeof where !== 'string' || !isPlace(where))
    return leave(`its place ${JSON.stringify(where ?? null)} is not supported`)
  // What a credential or the client itself fills in is no argument, whether required or not.
  if (isIgnored(where, name) || credential.filled(where, name)) return {left: name}
  if (credential.again(where, name, at.value.description)) {
    remark(
      context,
      at,
      `parameter ${name} is the credential, which is no argument: it is sent as the API's security says`,
    )
    return {left: name}
  }
  if (where === 'header' && /^authorization$/i.test(name)) {
    remark(context, at, 'the header Authorization is a credential and no argument; give it with --header')
    return {left: name}
  }
  const refused = whyRefused(where, name)
  if (refused !== undefined) return leave(refused)
  const value = readValue(context, schemas, at, where)
  return 'why' in value ? leave(value.why) : {parameter: assemble(context, at, where, name, value)}
}

const isPlace = (where: string): where is Parameter['in'] => Object.hasOwn(STYLES, where)

interface Value {
  readonly schema: JsonSchema
  readonly style: Style
  readonly explode: boolean
}

function assemble(context: Context, at: Node, where: Parameter['in'], name: string, value: Value): Parameter {
  const {required, deprecated, allowReserved, allowEmptyValue} = at.value as Readonly<Record<string, Json>>
  const description = text(context, child(at, 'description'))
  return {
    name,
    in: where,
    required: where === 'path' || required === true,
    ...(description === undefined ? {} : {description}),
    schema: withExamples(at, value.schema),
    style: value.style,
    explode: value.explode,
    ...(allowReserved === true && where === 'query' ? {allowReserved} : {}),
    ...(allowEmptyValue === true && where === 'query' ? {allowEmptyValue} : {}),
    ...(deprecated === true ? {deprecated} : {}),
  }
}

/** How a value is described and written: by `schema` and `style`, or by the one kind of content that it has. */
function readValue(
  context: Context,
  schemas: Schemas,
  at: Node,
  where: Parameter['in'],
): Value | {readonly why: string} {
  const [standard = 'simple'] = STYLES[where]
  const [content] = entries(child(at, 'content'))
  if (content !== undefined) {
    const [type, media] = content
    const schema = child(media, 'schema')
    const read = schema.value === undefined ? true : schemas.of(schema, 'request')
    if (isJsonType(type)) return {schema: read, style: 'json', explode: false}
    if (/^text\/plain\b/i.test(type)) return {schema: read, style: standard, explode: false}
    return {why: `its content ${type} is not supported`}
  }
  const schema = child(at, 'schema')
  const {style: said, explode} = at.value as Readonly<Record<string, Json>>
  // 3.2 says `cookie` for a form that is not escaped; what would need escaping is refused in a cookie anyway.
  const wanted = said === 'cookie' ? 'form' : said
  const style = STYLES[where].find((known) => known === wanted) ?? standard
  if (wanted !== undefined && wanted !== style)
    remark(context, at, `style ${JSON.stringify(wanted)} does not belong in a ${where}; read as ${style}`)
  return {
    schema: schema.value === undefined ? {type: 'string'} : schemas.of(schema, 'request'),
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form',
  }
}

/** The examples of a parameter are examples of its value. */
function withExamples(at: Node, schema: JsonSchema): JsonSchema {
  if (!isJsonObject(schema) || schema.examples !== undefined) return schema
  const {example} = at.value as Readonly<Record<string, Json>>
  const values = example === undefined ? [] : [example]
  const short = values.filter((value) => typeof value !== 'object' && String(value).length <= 200)
  return short.length > 0 ? {...schema, examples: short} : schema
}
