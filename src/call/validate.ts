import type {ErrorObject, ValidateFunction} from 'ajv'
import type {ToolCall, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {LocalArgument, Tool, ToolListing} from '#core/tool'
import {accommodate} from './accommodate.ts'
import {boundedRegExp} from './bounded-regexp.ts'

/**
 * Checks the arguments against the tool's schema, after the small accommodations that RunOS clients are used to.
 * @throws RunosError E_ARGS_INVALID naming each field, what was given and what is allowed
 */
export async function validate(call: ToolCall): Promise<ValidCall> {
  const {tool} = call
  const args = accommodate(tool, objectOf(tool, call.args))
  await requireFitting(tool, args)
  return {...call, ...apart(args, tool.local ?? [])} as unknown as ValidCall
}

/** The arguments, if they are an object. @throws RunosError E_ARGS_INVALID */
export function objectOf(tool: ToolListing, args: unknown): JsonObject {
  const given = args ?? {}
  if (isJsonObject(given)) return given
  throw new RunosError('E_ARGS_INVALID', `${tool.name} takes an object of arguments, not ${kindOf(given)}`)
}

/** Checks arguments against a tool's schema. @throws RunosError E_ARGS_INVALID naming each field, what was given and what is allowed */
export async function requireFitting(tool: ToolListing | Tool, args: JsonObject): Promise<void> {
  requireExact(tool, args, '')
  const check = await validatorOf(tool)
  if (!check(measurable(args))) {
    const problems = (check.errors ?? []).map((error) => explain(error, args))
    const lines = [...new Set(problems)]
    const fix = [allowed(tool), ...('request' in tool ? intoBody(tool, args) : [])]
    throw new RunosError('E_ARGS_INVALID', `${tool.name}: ${lines.join('; ')}`, {fix})
  }
}

/** What is for this program, and what is for the API. */
function apart(given: JsonObject, local: readonly LocalArgument[]): Pick<ValidCall, 'args' | 'options'> {
  const ours = (name: string) => (local as readonly string[]).includes(name)
  const pairs = Object.entries(given)
  return {
    args: Object.fromEntries(pairs.filter(([name]) => !ours(name))),
    options: Object.fromEntries(pairs.filter(([name]) => ours(name))),
  }
}

/** From here on numbers are written with an exponent, as nobody writes an id. */
const EXPONENT = 1e21

/** A client reads JSON numbers as doubles, so a large integer may have arrived as its neighbour: another thing's id. */
function requireExact(tool: ToolListing, value: Json, field: string): void {
  if (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    !Number.isSafeInteger(value) &&
    Math.abs(value) < EXPONENT
  ) {
    throw new RunosError(
      'E_ARGS_INVALID',
      `${tool.name}: ${field} is above 2^53, where a number loses its last digits`,
      {
        where: field,
        fix: [`give the digits of ${field} as text, in quotes`],
      },
    )
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) requireExact(tool, inner, field === '' ? key : `${field}.${key}`)
}

/** JSON Schema knows one kind of number: a value or a bound above 2^53 is judged by the nearest one, and sent as it is. */
function measurable(value: Json): Json {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(measurable)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, measurable(inner)]))
}

const validators = new WeakMap<ToolListing, Promise<ValidateFunction>>()

/** Compiled when a tool is first called: a server that lists hundreds of tools compiles none of them. */
function validatorOf(tool: ToolListing): Promise<ValidateFunction> {
  const known = validators.get(tool)
  if (known !== undefined) return known
  const made = import('ajv/dist/2020.js').then(({Ajv2020}) => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      validateFormats: false,
      addUsedSchema: false,
      verbose: true,
      // `code` is for validators that are written to files, which these are not.
      code: {regExp: Object.assign(boundedRegExp, {code: ''})},
    })
    return ajv.compile(measurable(tool.inputSchema) as JsonObject)
  })
  validators.set(tool, made)
  return made
}

function explain({instancePath, keyword, params, message, data}: ErrorObject, args: JsonObject): string {
  const field = instancePath.slice(1).replaceAll('/', '.')
  const given = `given ${show(valueAt(args, instancePath) ?? (data as Json))}`
  const {missingProperty, additionalProperty, allowedValues, type, limit} = params as Record<string, Json>
  const at = (name: Json | undefined) => (field === '' ? String(name) : `${field}.${String(name)}`)
  switch (keyword) {
    case 'required':
      return `${at(missingProperty)} is missing`
    case 'additionalProperties':
      return `${at(additionalProperty)} is not an argument of this tool`
    case 'enum':
      return `${field} must be one of ${(allowedValues as Json[]).map(show).join(', ')}; ${given}`
    case 'const':
      return `${field} must be ${show(params.allowedValue as Json)}; ${given}`
    case 'type':
      return `${field || 'the arguments'} must be ${article(String(type))}; ${given}`
    case 'minLength':
      return limit === 1 ? `${field} must not be empty` : `${field} must have at least ${String(limit)} characters`
    default:
      return `${field === '' ? Object.keys(args).join(', ') : field} ${message ?? keyword}; ${given}`
  }
}

/** What is allowed, in one line: required first. */
function allowed(tool: ToolListing): string {
  const {properties = {}, required = []} = tool.inputSchema as {properties?: JsonObject; required?: readonly string[]}
  const names = Object.keys(properties)
  if (names.length === 0) return `${tool.name} takes no arguments`
  const optional = names.filter((name) => !required.includes(name))
  const parts = [
    required.length > 0 ? `required: ${required.join(', ')}` : '',
    optional.length > 0 ? `optional: ${optional.join(', ')}` : '',
  ]
  return `${tool.name} takes ${parts.filter((part) => part !== '').join('; ')}`
}

/** What was given beside a body and has its place in it. */
function intoBody({inputSchema, request: {body}}: Tool, args: JsonObject): readonly string[] {
  const {properties = {}, $defs = {}} = inputSchema as {properties?: JsonObject; $defs?: JsonObject}
  if (body?.kind !== 'whole' || Object.hasOwn(args, body.arg)) return []
  const fields = fieldsOf(properties[body.arg], $defs)
  const names = Object.keys(args).filter((name) => !Object.hasOwn(properties, name) && fields.includes(name))
  return names.length > 0 ? [`put ${names.join(', ')} into ${body.arg}: {"${body.arg}": {"${names[0]}": ...}}`] : []
}

/** The fields that a schema names, through one reference and its parts. */
function fieldsOf(schema: Json | undefined, defs: JsonObject, depth = 0): readonly string[] {
  if (schema === undefined || !isJsonObject(schema) || depth > 3) return []
  const {properties, $ref, anyOf, oneOf, allOf} = schema
  const shared = typeof $ref === 'string' ? [defs[$ref.replace('#/$defs/', '')]] : []
  const parts = [...shared, ...[anyOf, oneOf, allOf].flatMap((list) => (Array.isArray(list) ? list : []))]
  const own = properties !== undefined && isJsonObject(properties) ? Object.keys(properties) : []
  return [...own, ...parts.flatMap((part) => fieldsOf(part, defs, depth + 1))]
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`

/** The value that was given, with all its digits: what was judged is its nearest number. */
function valueAt(args: JsonObject, pointer: string): Json | undefined {
  let here: Json | undefined = args
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    here = typeof here === 'object' && here !== null ? (here as JsonObject)[key] : undefined
  }
  return here
}

/** What was given, short enough for a message. */
function show(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : stringifyJson(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
