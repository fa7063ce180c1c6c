import type {Operation, Parameter} from '#core/manifest'
import type {BodyPlan, Place, RequestPlan, Segment} from '#core/tool'
import {BODY, CONTENT_TYPE, nameArguments} from './arguments.ts'

/** How long a call may take when nothing says otherwise, in milliseconds. */
const DEADLINE = 30_000

/** Where each argument of an operation goes. */
export function requestPlan(operation: Operation): RequestPlan {
  const {method, path, parameters, server, fixedQuery, deadlineMs = DEADLINE} = operation
  const names = nameArguments(operation).parameters
  const places = (where: Parameter['in']): readonly Place[] =>
    parameters
      .filter((parameter) => parameter.in === where)
      .map((parameter) => placeOf(parameter, names.get(parameter) ?? parameter.name))
  const body = bodyPlan(operation)
  return {
    method,
    ...(server === undefined ? {} : {server}),
    path: segmentsOf(path, places('path')),
    query: places('query'),
    headers: places('header'),
    cookies: places('cookie'),
    ...(body === undefined ? {} : {body}),
    ...(fixedQuery === undefined ? {} : {fixedQuery}),
    deadlineMs,
  }
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

function bodyPlan({body}: Operation): BodyPlan | undefined {
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
  const media = body.media.map(({type, encoding}) => ({type, ...(encoding === undefined ? {} : {encoding})}))
  return {kind: 'whole', arg: BODY, ...(media.length > 1 ? {typeArg: CONTENT_TYPE} : {}), media}
}
