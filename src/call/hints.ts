import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Tool, ToolListing} from '#core/tool'

/** So many optional arguments are named, and then how many there are more. */
const SHOWN = 40

/**
 * What to do about arguments that do not fit: what the tool takes, and where a misplaced one belongs.
 * @param at the name under which they stand in what the caller sent; nothing: they are all of it
 */
export function hints(tool: ToolListing | Tool, args: JsonObject, at?: string): readonly string[] {
  return [allowed(tool, at), ...('request' in tool ? intoBody(tool, args) : intoOpen(tool, args))]
}

/** What is allowed, in one line: required first. */
function allowed(tool: ToolListing, at?: string): string {
  const {properties = {}, required = []} = tool.inputSchema as {properties?: JsonObject; required?: readonly string[]}
  const names = Object.keys(properties)
  if (names.length === 0) return `${tool.name} takes no arguments`
  const optional = names.filter((name) => !required.includes(name))
  const more = optional.length > SHOWN ? [`${optional.length - SHOWN} more`] : []
  const parts = [
    required.length > 0 ? `required: ${required.join(', ')}` : '',
    optional.length > 0 ? `optional: ${[...optional.slice(0, SHOWN), ...more].join(', ')}` : '',
  ]
  return `${tool.name} takes${at === undefined ? '' : ` in ${at}`} ${parts.filter((part) => part !== '').join('; ')}`
}

/** What was given beside the arguments of another tool and has its place in them. */
function intoOpen({inputSchema}: ToolListing, args: JsonObject): readonly string[] {
  const {properties = {}} = inputSchema as {properties?: JsonObject}
  const isOpen = (schema: Json | undefined): boolean =>
    isJsonObject(schema ?? null) &&
    (schema as JsonObject).type === 'object' &&
    (schema as JsonObject).properties === undefined
  const open = Object.keys(properties).find((name) => isOpen(properties[name]))
  const names = Object.keys(args).filter((name) => !Object.hasOwn(properties, name))
  if (open === undefined || Object.hasOwn(args, open) || names.length === 0) return []
  return [`put ${names.join(', ')} into ${open}: {"${open}": {"${names[0]}": ...}}`]
}

/** What was given beside a body and has its place in it. */
function intoBody({inputSchema, request: {body}}: Tool, args: JsonObject): readonly string[] {
  const {properties = {}, $defs = {}} = inputSchema as {properties?: JsonObject; $defs?: JsonObject}
  if (body?.kind !== 'whole' || Object.hasOwn(args, body.arg)) return []
  const fields = fieldsOf(properties[body.arg], $defs)
  const names = Object.keys(args).filter((name) => !Object.hasOwn(properties, name) && fields.has(name))
  return names.length > 0 ? [`put ${names.join(', ')} into ${body.arg}: {"${body.arg}": {"${names[0]}": ...}}`] : []
}

/** The fields that a schema names, itself and through its parts and references, each of which is looked at once. */
function fieldsOf(schema: Json | undefined, defs: JsonObject): ReadonlySet<string> {
  const fields = new Set<string>()
  const parts = new Set<Json | undefined>([schema])
  for (const part of parts) {
    if (part === undefined || !isJsonObject(part)) continue
    const {properties, $ref, anyOf, oneOf, allOf} = part
    if (properties !== undefined && isJsonObject(properties))
      for (const name of Object.keys(properties)) fields.add(name)
    const target = typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : ''
    if (Object.hasOwn(defs, target)) parts.add(defs[target])
    for (const list of [anyOf, oneOf, allOf]) if (Array.isArray(list)) for (const one of list) parts.add(one as Json)
  }
  return fields
}
