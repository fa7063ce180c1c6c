import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {HttpMethod, Operation, Parameter, SecurityScheme} from '#core/manifest'
import type {SqlDialect} from '#core/sql'
import {isTier, type Tier} from '#core/tier'
import {child, elements, entries, type Node} from '../../document/node.ts'
import {lineOf} from '../../document/place.ts'
import {readAnswers} from './answers.ts'
import {readBody} from './body.ts'
import {type Context, follow, LONG, remark, text} from './context.ts'
import {readParameter} from './parameter.ts'
import {readPath} from './path.ts'
import type {Schemas} from './schema/schemas.ts'
import {credentialPlaces, readRequirements, whyUnsupported} from './security.ts'
import {readServers} from './server.ts'
import {operationWords} from './words.ts'

/** What the operations of one description share. */
export interface Api {
  readonly context: Context
  readonly schemas: Schemas
  readonly schemes: Readonly<Record<string, SecurityScheme>>
  /** The Security Requirements of the whole document. */
  readonly security: Operation['security']
  /** Where the API is. An operation that names the same address has none of its own: `--base-url` moves it along. */
  readonly home: string | undefined
  /** operationIds that were given before: a second one identifies nothing. */
  readonly ids: Set<string>
}

/** One operation where it stands, with the Path Item around it. */
export interface OperationSource {
  readonly template: string
  readonly method: HttpMethod
  readonly item: Node
  readonly node: Node
}

/** Reads an Operation Object of OpenAPI 3. */
export function readOperation(api: Api, {template, method, item, node}: OperationSource): Operation {
  const {context, schemas, schemes} = api
  const value = node.value as JsonObject
  const path = readPath(template)
  const {id, named} = identify(api, node, `${method} ${template}`)
  context.operation = id
  const description = text(context, child(node, 'description'), LONG)
  const summary = text(context, child(node, 'summary'), 200)
  const security = readRequirements(child(node, 'security')) ?? api.security
  const parameters = readParameters(api, {item, node, path, secured: security !== undefined && security.length > 0})
  const withBody = (method !== 'GET' && method !== 'HEAD') || context.dialect.bodyOfGet
  const bodyNode = child(node, 'requestBody')
  if (!withBody && bodyNode.value !== undefined)
    remark(context, bodyNode, `a body of ${method} is ignored before OpenAPI 3.1`)
  const body = withBody ? readBody(context, schemas, bodyNode) : {}
  const [server] = [child(node, 'servers'), child(item, 'servers')].flatMap((list) => readServers(context, list))
  const answers = readAnswers(context, schemas, child(node, 'responses'))
  const marks = {...marksOf(item), ...marksOf(node)}
  const declared = readTiers(node)
  const sql = readSql(node)
  const unsupported =
    path.unsupported ??
    (method === 'TRACE' ? 'TRACE sends the credential back' : undefined) ??
    parameters.unsupported ??
    body.unsupported ??
    whyUnsupported(security, schemes)
  context.operation = undefined
  return {
    id,
    words: operationWords(named, method, path.path),
    ...(summary === undefined ? {} : {summary}),
    description: description ?? summary ?? '',
    method,
    path: path.path,
    ...(path.path === template ? {} : {template}),
    ...(server === undefined || server === api.home ? {} : {server}),
    parameters: parameters.found,
    ...(body.body === undefined ? {} : {body: body.body}),
    answers,
    ...(Object.keys(path.fixedQuery).length > 0 ? {fixedQuery: path.fixedQuery} : {}),
    ...(declared === undefined ? {} : {declared}),
    ...(sql === undefined ? {} : {sql}),
    ...tagsOf(value.tags),
    ...(value.deprecated === true ? {deprecated: true} : {}),
    ...(security === undefined ? {} : {security}),
    ...(Object.keys(marks).length > 0 ? {marks} : {}),
    ...(unsupported === undefined ? {} : {unsupported}),
  }
}

/** An operationId identifies an operation if nothing else has it; otherwise method and path do. */
function identify({context, ids}: Api, node: Node, fallback: string): {readonly id: string; readonly named?: string} {
  const {operationId} = node.value as JsonObject
  if (typeof operationId !== 'string' || operationId.trim() === '') return {id: fallback}
  if (!/^[^\p{C}\p{Z}]{1,200}$/u.test(operationId)) {
    remark(context, node, 'its operationId holds spaces or invisible characters; called by method and path')
    return {id: fallback, named: operationId}
  }
  if (ids.has(operationId)) {
    remark(context, node, `the operationId ${operationId} stands twice; called by method and path`)
    return {id: fallback}
  }
  ids.add(operationId)
  return {id: operationId, named: operationId}
}

interface Parameters {
  readonly found: readonly Parameter[]
  readonly unsupported?: string
}

interface ParametersSource {
  readonly item: Node
  readonly node: Node
  readonly path: ReturnType<typeof readPath>
  /** Whether a security scheme says how the credential is given. */
  readonly secured: boolean
}

/** The parameters of the Path Item, those of the operation instead of or after them, and what only the path names. */
function readParameters(api: Api, {item, node, path, secured}: ParametersSource): Parameters {
  const {context, schemas} = api
  const nodes = new Map<string, Node>()
  for (const one of [...elements(child(item, 'parameters')), ...elements(child(node, 'parameters'))]) {
    const at = follow(context, one)
    const {name, in: where} = isJsonObject(at?.value) ? at.value : {}
    nodes.set(`${String(where)} ${String(name)}`, one)
  }
  const credential = credentialPlaces(api.schemes, secured)
  const read = [...nodes.values()].map((one) => readParameter(context, schemas, one, credential))
  const declared = read.flatMap((one) => ('parameter' in one ? [one.parameter] : []))
  const fault = read.find((one) => 'unsupported' in one)
  const found = declared.flatMap((parameter): readonly Parameter[] => {
    if (parameter.in !== 'path' || path.names.includes(parameter.name))
      return parameter.in === 'query' && Object.hasOwn(path.fixedQuery, parameter.name) ? [] : [parameter]
    if (path.queryNames.includes(parameter.name)) return [{...parameter, in: 'query', style: 'form', explode: true}]
    remark(context, node, `parameter ${parameter.name} has no place in the path; left out`)
    return []
  })
  const missing = path.names.filter((name) => !found.some((one) => one.in === 'path' && one.name === name))
  if (missing.length > 0) remark(context, node, `not described: ${missing.join(', ')} in the path; read as text`)
  return {
    found: [...missing.map(undescribed), ...found],
    ...(fault !== undefined && 'unsupported' in fault ? {unsupported: fault.unsupported} : {}),
  }
}

const undescribed = (name: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: {type: 'string'},
  style: 'simple',
  explode: false,
})

function tagsOf(tags: Json | undefined): {readonly tags?: readonly string[]} {
  if (!Array.isArray(tags)) return {}
  const found = tags.filter((tag): tag is string => typeof tag === 'string' && tag !== '')
  return found.length > 0 ? {tags: [...new Set(found)]} : {}
}

/** Longer marks are code samples and drawings, which no rule reads. */
const MARK = 500

function marksOf(node: Node): JsonObject {
  return Object.fromEntries(
    entries(node).flatMap(([key, {value}]): (readonly [string, Json])[] => {
      if (!key.startsWith('x-') || value === undefined) return []
      const length = JSON.stringify(value, (_key, item: unknown) =>
        typeof item === 'bigint' ? String(item) : item,
      ).length
      return length <= MARK ? [[key, value]] : []
    }),
  )
}

/**
 * The tiers that `x-runos-tier` declares: a word, a list of words, or `none`. A word that is no tier would put a tool
 * into the wrong hands.
 * @throws RunosError E_MANIFEST_INVALID
 */
function readTiers(node: Node): readonly Tier[] | undefined {
  const mark = child(node, 'x-runos-tier')
  if (mark.value === undefined) return undefined
  if (mark.value === 'none') return []
  const words = Array.isArray(mark.value) ? (mark.value as readonly Json[]) : [mark.value]
  return words.map((word) => {
    const tier = typeof word === 'string' ? word.replaceAll('_', '-') : word
    if (!isTier(tier))
      throw new RunosError('E_MANIFEST_INVALID', `x-runos-tier is ${JSON.stringify(word)}, which is no tier`, {
        where: lineOf(mark),
        fix: ['one of read, sensitive-read, write, sensitive-write, none'],
      })
    return tier
  })
}

const DIALECTS: readonly Json[] = ['postgresql', 'mysql', 'unknown'] satisfies SqlDialect[]

/**
 * `x-runos-sql: {argument: sql, dialect: postgresql}`: the API runs that SQL without any right to write, and it is judged
 * before it is sent.
 * @throws RunosError E_MANIFEST_INVALID
 */
function readSql(node: Node): Operation['sql'] {
  const mark = child(node, 'x-runos-sql')
  if (mark.value === undefined) return undefined
  const {argument, dialect} = isJsonObject(mark.value) ? mark.value : {}
  if (typeof argument === 'string' && dialect !== undefined && DIALECTS.includes(dialect))
    return {name: argument, dialect: dialect as SqlDialect}
  throw new RunosError('E_MANIFEST_INVALID', 'x-runos-sql does not name an argument and a dialect', {
    where: lineOf(mark),
    fix: ['write it as {argument: sql, dialect: postgresql}'],
  })
}
