import type {Manifest, Operation, Parameter} from '#core/manifest'
import type {BodyPlan, Place, RequestPlan, Segment} from '#core/tool'
import {BODY, CONTENT_TYPE, nameArguments} from './arguments.ts'
import {withFiles} from './files.ts'

/** How long a call may take when nothing says otherwise, in milliseconds. */
const DEADLINE = 30_000

/**
 * Where each argument of an operation goes.
 * @param others paths of other operations that a value could make of this one (`otherPaths`)
 */
export function requestPlan(
  operation: Operation,
  defs: Manifest['defs'] = {},
  others: readonly string[] = [],
): RequestPlan {
  const {method, path, parameters, server, security, fixedQuery, deadlineMs = DEADLINE} = operation
  const names = nameArguments(operation).parameters
  const places = (where: Parameter['in']): readonly Place[] =>
    parameters
      .filter((parameter) => parameter.in === where)
      .map((parameter) => placeOf(parameter, names.get(parameter) ?? parameter.name))
  const body = bodyPlan(operation, defs)
  const accept = acceptOf(operation)
  return {
    method,
    ...(server === undefined ? {} : {server}),
    path: segmentsOf(path, places('path')),
    query: places('query'),
    headers: places('header'),
    cookies: places('cookie'),
    ...(body === undefined ? {} : {body}),
    ...(fixedQuery === undefined ? {} : {fixedQuery}),
    ...(accept === undefined ? {} : {accept}),
    ...(security === undefined ? {} : {security}),
    ...(others.length === 0 ? {} : {others}),
    deadlineMs,
  }
}

/** What an operation answers with when all is well; JSON alone needs no word. */
function acceptOf({answers}: Operation): string | undefined {
  const types = answers
    .filter(({status}) => /^(2|default)/.test(status))
    .flatMap(({type}) => type ?? [])
    .filter((type) => !/;\s*stream=/i.test(type)) // an answer without end (Kubernetes `stream=watch`)
  const known = [...new Set(types.filter((type) => /^[\x21-\x7e][\x20-\x7e]*$/.test(type) && !type.includes(',')))]
  const json = known.filter((type) => /[/+]json\b/i.test(type))
  const rest = known.filter((type) => !json.includes(type))
  if (known.length === 0 || (rest.length === 0 && json.every((type) => type === 'application/json'))) return undefined
  return [...json, ...rest.map((type) => (json.length > 0 ? `${type};q=0.5` : type))].join(', ')
}

function placeOf({name, style, explode, allowReserved, sendDefault, supplied}: Parameter, arg: string): Place {
  return {
    name,
    arg,
    style,
    explode,
    ...(allowReserved === true ? {allowReserved} : {}),
    ...(sendDefault === undefined ? {} : {default: sendDefault}),
    ...(supplied === undefined ? {} : {supplied}),
  }
}

/** A path template as segments; what stands in braces is a parameter's place. */
function segmentsOf(path: string, places: readonly Place[]): readonly Segment[] {
  return path
    .slice(1)
    .split('/')
    .map((segment) =>
      segment
        .split(/(\{[^{}]*\})/)
        .filter((part) => part !== '')
        .map((part) => (part.startsWith('{') ? (places.find(({name}) => name === part.slice(1, -1)) ?? part) : part)),
    )
}

function bodyPlan({body}: Operation, defs: Manifest['defs']): BodyPlan | undefined {
  if (body === undefined) return undefined
  if (body.kind === 'fields') {
    const fields = body.fields.map(({at, name, sendDefault, supplied}) => ({
      at,
      arg: name,
      ...(sendDefault === undefined ? {} : {default: sendDefault}),
      ...(supplied === undefined ? {} : {supplied}),
    }))
    return {kind: 'fields', fields}
  }
  const media = body.media.map(({type, schema, encoding}) => {
    const {schema: _written, ...files} = withFiles({type, schema}, defs)
    return {type, ...(encoding === undefined ? {} : {encoding}), ...files}
  })
  return {kind: 'whole', arg: BODY, ...(media.length > 1 ? {typeArg: CONTENT_TYPE} : {}), media}
}
