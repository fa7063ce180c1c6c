import type {Tool} from '@modelcontextprotocol/client'
import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'

/** A list of tools as a person can review it: name, hints, description, and a line for each argument. */
export function compactTools(tools: readonly Tool[]): string {
  return tools.map(compactTool).join('\n\n')
}

function compactTool({name, title, description, annotations = {}, inputSchema, outputSchema}: Tool): string {
  const schema = JSON.parse(JSON.stringify(inputSchema)) as JsonObject
  const properties = isJsonObject(schema.properties ?? null) ? (schema.properties as JsonObject) : {}
  const required = (schema.required ?? []) as readonly string[]
  const args = Object.entries(properties).map(
    ([arg, one]) => `  ${arg}${required.includes(arg) ? '' : '?'}: ${compact(one)}`,
  )
  const defs = Object.entries((schema.$defs ?? {}) as JsonObject).map(([def, one]) => `  #${def}: ${compact(one)}`)
  const {readOnlyHint, destructiveHint, idempotentHint} = annotations
  const hints = [
    readOnlyHint ? 'reads' : destructiveHint ? 'DESTROYS' : 'writes',
    ...(idempotentHint ? ['idempotent'] : []),
  ]
  const answer = outputSchema === undefined ? [] : [`  => ${compact(answerOf(outputSchema as JsonObject))}`]
  return [`${name} [${hints.join(', ')}] ${title ?? ''}`, `  ${description ?? ''}`, ...args, ...defs, ...answer].join(
    '\n',
  )
}

/** A schema in the fewest words: `string`, `integer = 100`, `"a" | "b"`, `[string]`, `{a: string}`, then what it is. */
function compact(schema: Json): string {
  if (!isJsonObject(schema)) return stringifyJson(schema)
  const {description, default: usual, ...rest} = schema
  const said = typeof description === 'string' ? `  ${description}` : ''
  return `${kind(rest)}${usual === undefined ? '' : ` = ${stringifyJson(usual)}`}${said}`
}

function kind(schema: JsonObject): string {
  const {type, items, properties, enum: choices, $ref, ...rest} = schema
  const more = Object.keys(rest).length === 0 ? '' : ` ${stringifyJson(rest)}`
  if (typeof $ref === 'string') return `${$ref.replace('#/$defs/', '#')}${more}`
  if (Array.isArray(choices)) return `${choices.map((one: Json) => stringifyJson(one)).join(' | ')}${more}`
  if (items !== undefined) return `[${compact(items)}]${more}`
  if (properties !== undefined && isJsonObject(properties)) {
    const inner = Object.entries(properties).map(([name, one]) => `${name}: ${compact(one)}`)
    return `{${inner.join(', ')}}${more}`
  }
  return `${type === undefined ? 'anything' : Array.isArray(type) ? type.join('|') : String(type)}${more}`
}

/** The schema of the data alone: what stands around it is the same for every tool. */
const answerOf = ({properties}: JsonObject): Json => ((properties ?? {}) as JsonObject).data ?? true
