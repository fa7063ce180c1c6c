import {readFileSync} from 'node:fs'
import {Ajv2020, type AnySchemaObject, type ValidateFunction} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type {JsonObject} from '#core/json'
import type {Tier} from '#core/tier'

/** One operation of the contract, ready to be matched and checked against. */
export interface ContractOperation {
  readonly id: string
  readonly method: string
  /** Segments of its path: a literal, or the name of what fills it. */
  readonly path: readonly (string | {readonly param: string})[]
  /** The last parameter takes the rest of the path, slashes included. */
  readonly rest: boolean
  /** The marks of the manifest; `any`: every scope; `none`: no authentication. No marks: only a token with all four tiers. */
  readonly tiers: readonly Tier[] | 'any' | 'none'
  readonly bodyType: 'json' | 'form' | 'bytes' | undefined
  /** What is wrong with a request, a place and a reason each; empty when nothing is. */
  checkRequest(query: Readonly<Record<string, string>>, body: JsonObject): string[]
  /** What the contract does not say about an answer, or undefined when it says all of it. `body` undefined: empty. */
  checkAnswer(status: number, body: unknown, raw: boolean): string | undefined
}

interface OpenApiOperation {
  readonly operationId: string
  readonly 'x-runos-tiers': readonly string[] | 'any' | 'none'
  readonly 'x-runos-rest'?: string
  readonly parameters?: readonly {name: string; in: string; required?: boolean; schema: AnySchemaObject}[]
  readonly requestBody?: {required?: boolean; content: Record<string, {schema?: AnySchemaObject}>}
  readonly responses: Record<string, OpenApiResponse | {$ref: string}>
}
interface OpenApiResponse {
  readonly content?: Record<string, {schema?: AnySchemaObject}>
}
interface OpenApi {
  readonly paths: Record<string, Record<string, OpenApiOperation>>
  readonly components: {readonly responses: Record<string, OpenApiResponse>}
}

/** Where the contract lies, seen from dist/sandbox (and from src/sandbox). */
export const CONTRACT_FILE = new URL('../../manifest/runos.openapi.json', import.meta.url)

/** Reads the contract. A schema is compiled when it is first needed: nobody uses all of them. */
export function loadContract(file: URL = CONTRACT_FILE): ContractOperation[] {
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi
  const checker = createChecker(document)
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => toOperation(method, path, operation, document, checker)),
  )
}

type Checker = (schema: AnySchemaObject, coerce?: boolean) => (value: unknown) => string[]

/** Checks values against schemas whose `$ref`s lead into the document's components. Text becomes numbers where `coerce` says so (queries, forms). */
function createChecker({components}: OpenApi): Checker {
  const make = (coerceTypes: boolean): Ajv2020 => {
    const ajv = new Ajv2020({strict: false, allErrors: true, coerceTypes})
    addFormats.default(ajv)
    return ajv
  }
  const exact = make(false)
  const coercing = make(true)
  // Hundreds of operations share a few error answers.
  const compiled = new WeakMap<AnySchemaObject, ValidateFunction>()
  return (schema, coerce = false) => {
    return (value) => {
      const validate = compiled.get(schema) ?? (coerce ? coercing : exact).compile({allOf: [schema], components})
      compiled.set(schema, validate)
      if (validate(value)) return []
      return (validate.errors ?? []).map(({instancePath, message, params}) => {
        const key = params.additionalProperty ?? params.unevaluatedProperty
        return `${instancePath || '/'} ${message}${key === undefined ? '' : `: ${key}`}${params.allowedValues ? `: ${params.allowedValues.join(', ')}` : ''}`
      })
    }
  }
}

function toOperation(
  method: string,
  path: string,
  operation: OpenApiOperation,
  document: OpenApi,
  checker: Checker,
): ContractOperation {
  const bodyType = bodyTypeOf(operation)
  const [content] = Object.values(operation.requestBody?.content ?? {})
  const checkBody = bodyType === 'bytes' || !content?.schema ? undefined : checker(content.schema, bodyType === 'form')
  const checkQuery = queryCheck(operation, checker)
  const tiers = operation['x-runos-tiers']
  const answers = new Map(
    Object.entries(operation.responses).map(([status, response]) => [status, answerCheck(response, document, checker)]),
  )
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path: path
      .slice(1)
      .split('/')
      .map((segment) => (/^\{\w+\}$/.test(segment) ? {param: segment.slice(1, -1)} : segment)),
    rest: operation['x-runos-rest'] !== undefined,
    tiers: typeof tiers === 'string' ? tiers : tiers.map((word) => word.replaceAll('_', '-') as Tier),
    bodyType,
    checkRequest(query, body) {
      const wrong = checkQuery(query)
      if (checkBody) return [...wrong, ...checkBody(structuredClone(body))]
      if (bodyType === undefined && Object.keys(body).length > 0) return [...wrong, '/ takes no body']
      return wrong
    },
    checkAnswer(status, body, raw) {
      const check = answers.get(String(status))
      return check ? check(body, raw) : `the status ${status} is not described`
    },
  }
}

function bodyTypeOf({requestBody}: OpenApiOperation): ContractOperation['bodyType'] {
  if (!requestBody) return undefined
  const [type] = Object.keys(requestBody.content)
  if (type === 'application/json') return 'json'
  return type === 'application/x-www-form-urlencoded' ? 'form' : 'bytes'
}

/** Query parameters as one closed object: lists are comma-joined and objects are JSON (A.4.3). */
function queryCheck(
  {parameters = []}: OpenApiOperation,
  checker: Checker,
): (query: Readonly<Record<string, string>>) => string[] {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const check = checker(
    {
      type: 'object',
      properties: Object.fromEntries(inQuery.map(({name, schema}) => [name, schema])),
      required: inQuery.filter(({required}) => required).map(({name}) => name),
      additionalProperties: false,
    },
    true,
  )
  const typeOf = new Map(inQuery.map(({name, schema}) => [name, schema.type as unknown]))
  return (query) => {
    const entries = Object.entries(query).map(([name, text]) => [name, fromQuery(text, typeOf.get(name))])
    return check(Object.fromEntries(entries)).map((reason) => `query${reason}`)
  }
}

function fromQuery(text: string, type: unknown): unknown {
  if (type === 'array') return text.split(',')
  if (type !== 'object') return text
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: left as text, which the schema then refuses with its name.
    return text
  }
}

function answerCheck(
  response: OpenApiResponse | {$ref: string},
  {components}: OpenApi,
  checker: Checker,
): (body: unknown, raw: boolean) => string | undefined {
  const {content} = '$ref' in response ? components.responses[response.$ref.split('/').at(-1)!]! : response
  const schema = content?.['application/json']?.schema
  const check = schema ? checker(schema) : undefined
  const otherThanJson = Object.keys(content ?? {}).some((type) => type !== 'application/json')
  return (body, raw) => {
    if (raw && content) return otherThanJson ? undefined : 'the answer should be JSON'
    if (check) return check(body)[0]
    if (content) return 'the answer should not be JSON'
    return body === undefined && !raw ? undefined : 'the answer should be empty'
  }
}
