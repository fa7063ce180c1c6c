import {toSchema} from './notation.ts'
import {bodySchema, type ContractOperation, inputSchema, typeSchemas} from './operation.ts'
import type {Notation, Source} from './source.ts'

type Node = Record<string, unknown>

const REFUSALS: Readonly<Record<string, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  500: 'ServerError',
}

/** Writes the contract as an OpenAPI 3.1 document. Every answer is described strictly, so a stray key is a fault. */
export function toOpenapi(operations: readonly ContractOperation[], source: Source): Node {
  const paths: Record<string, Node> = {}
  for (const operation of operations.filter(({row}) => !row.same)) {
    const path = operation.endpoint.replace(/\/:(\w+)/g, '/{$1}')
    paths[path] ??= {}
    const item = paths[path] as Node
    const method = operation.method.toLowerCase()
    if (method in item) throw new Error(`${operation.id}: ${operation.method} ${path} is taken`)
    item[method] = toPathOperation(operation, path)
  }
  const schemas = Object.fromEntries(Object.entries(source.schemas).map(([name, type]) => [name, toSchema(type)]))
  return {
    openapi: '3.1.0',
    info: {title: 'RunOS API, as the sandbox serves it', version: source.version},
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas: {...schemas, ...typeSchemas(source)},
      responses: Object.fromEntries(Object.entries(REFUSALS).map(([status, name]) => [name, refusal(name, status)])),
      securitySchemes: {token: {type: 'http', scheme: 'bearer'}},
    },
  }
}

function refusal(name: string, status: string): Node {
  return {description: `${status}: ${name}`, content: json({$ref: `#/components/schemas/${name}`})}
}

function refusalOrPage(status: string): Node {
  const {description, content} = refusal(REFUSALS[status] as string, status)
  return {description, content: {...(content as Node), 'text/html': {schema: {type: 'string'}}}}
}

const json = (schema: unknown): Node => ({'application/json': {schema}})

function toPathOperation(operation: ContractOperation, path: string): Node {
  const {id, about, tiers, row} = operation
  return {
    operationId: id,
    summary: about,
    'x-runos-tiers': tiers,
    ...(row.module ? {'x-runos-module': row.module} : {}),
    ...(row.rest ? {'x-runos-rest': row.rest} : {}),
    ...(tiers === 'none' ? {security: []} : {security: [{token: []}]}),
    parameters: [...pathParameters(operation, path), ...queryParameters(operation)],
    ...requestBody(operation),
    responses: responses(operation, path),
  }
}

function pathParameters({path}: ContractOperation, template: string): Node[] {
  const described = new Map(path.map((input) => [input.name, input.description]))
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...(described.has(name) ? {description: described.get(name)} : {}),
    schema: {type: 'string', minLength: 1},
  }))
}

const hasBody = (method: string): boolean => method !== 'GET' && method !== 'DELETE'

function queryParameters({method, endpoint, inputs, flags, row}: ContractOperation): Node[] {
  const fromInputs = hasBody(method) ? [] : inputs
  const fromFlags = hasBody(method) ? [] : flags.map((flag) => ({...flag, type: 'boolean'}))
  const more = [...Object.entries(row.query ?? {}), ...Object.entries(row.fixed ?? {})]
  const extra = bodySchema([]) && more.map(([name, text]) => ({name, type: String(text).split(' ')[0] as string}))
  const all = [...fromInputs, ...fromFlags, ...extra]
  if (new Set(all.map(({name}) => name)).size < all.length)
    throw new Error(`${endpoint}: a query parameter appears twice`)
  return all.map((input) => ({
    name: input.name,
    in: 'query',
    ...('required' in input && input.required ? {required: true} : {}),
    ...(input.type === 'array' ? {style: 'form', explode: false} : {}),
    schema: inputSchema(input),
  }))
}

function requestBody({method, endpoint, inputs, flags, row}: ContractOperation): Node {
  if (row.body === 'bytes') return {requestBody: {required: true, content: {'application/gzip': {}}}}
  if (!hasBody(method) || (inputs.length === 0 && flags.length === 0)) return {}
  const schema = bodySchema(inputs) as {properties: Node}
  if (flags.length > 0) {
    const switches = Object.fromEntries(
      flags.map(({name, description, default: value}) => [
        name,
        {type: 'boolean', default: value, ...(description ? {description} : {})},
      ]),
    )
    schema.properties.flags = {type: 'object', properties: switches, additionalProperties: false}
  }
  // Clients older than this one repeat the cluster of the path in the body; it is accepted and not read.
  if (endpoint.includes(':cid') && !('cid' in schema.properties)) schema.properties.cid = {type: 'string'}
  const type = row.body === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  return {requestBody: {required: inputs.some(({required}) => required), content: {[type]: {schema}}}}
}

function responses(operation: ContractOperation, path: string): Node {
  const {out, row, tiers} = operation
  const result: Record<string, unknown> = {[successStatus(operation)]: success(out, row.answer)}
  for (const [status, type] of Object.entries(row.also ?? {})) result[status] = success(type, undefined)
  for (const [status, type] of Object.entries(row.errors ?? {})) {
    result[status] = {description: `${status}`, content: json(toSchema(type))}
  }
  if (row.foreign) return result
  const refused = [
    '400',
    '500',
    ...(tiers === 'none' ? [] : ['401', '403']),
    ...(path.includes('{') ? ['404', '409'] : []),
  ]
  for (const status of refused) result[status] ??= {$ref: `#/components/responses/${REFUSALS[status]}`}
  // A person who looks at a page is told on a page what is wrong.
  if (row.answer === 'html') for (const status of ['400', '404']) result[status] = refusalOrPage(status)
  return result
}

function successStatus({out, row}: ContractOperation): number {
  if (row.status) return row.status
  if (out === 'none') return 204
  return typeof out === 'object' && 'jobId' in out ? 202 : 200
}

function success(out: Notation, answer: 'html' | 'bytes' | undefined): Node {
  if (out === 'none') return {description: 'Done; the body is empty'}
  if (answer === 'html') return {description: 'A page', content: {'text/html': {schema: {type: 'string'}}}}
  if (answer === 'bytes') return {description: 'The bytes', content: {'*/*': {}}}
  return {description: 'Done', content: json(toSchema(out))}
}
