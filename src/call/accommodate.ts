import {isJsonObject, type Json, type JsonObject, parseJson} from '#core/json'
import type {Tool, ToolListing} from '#core/tool'

/**
 * What RunOS clients have always accepted, so that nobody stumbles over it: JSON in a string for a list or an object,
 * `app_id` for `id` on /apps/:id, the digits of an integer that no JSON number holds exactly, a cluster as a list shows it (`i4y (Staging)`). Everything else is left to validation.
 */
export function accommodate(tool: ToolListing | Tool, given: JsonObject): JsonObject {
  const properties = isJsonObject(tool.inputSchema.properties ?? null)
    ? (tool.inputSchema.properties as JsonObject)
    : {}
  const args: Record<string, Json> = {}
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(args, name, {value, enumerable: true, writable: true, configurable: true})
  }
  for (const [name, schema] of Object.entries(properties)) {
    const value = args[name]
    const type = isJsonObject(schema) ? schema.type : undefined
    if (typeof value === 'string' && (type === 'array' || type === 'object')) args[name] = decoded(value, type)
    if (typeof value === 'string' && (type === 'integer' || type === 'number')) args[name] = digits(value)
    if (name === 'cid' && typeof value === 'string') args[name] = value.replace(/^([a-z0-9]{3,16}) \(.*\)$/, '$1')
  }
  if ('request' in tool) renameId(tool, args)
  return args
}

/** Only where a number would lose digits; any other text stays what it is, and validation says that a number is wanted. */
function digits(text: string): Json {
  return /^-?[1-9]\d{15,99}$/.test(text) && !Number.isSafeInteger(Number(text)) ? BigInt(text) : text
}

function decoded(text: string, type: 'array' | 'object'): Json {
  try {
    const value = parseJson(text)
    if (type === 'array' ? Array.isArray(value) : isJsonObject(value)) return value
  } catch {
    // Not JSON: validation names the field and the type that it wants.
  }
  return text
}

/** `apps_id` and `app_id` for the `id` of /apps/:id. */
function renameId({request: {path}}: Tool, args: Record<string, Json>): void {
  const index = path.findIndex(([part]) => typeof part === 'object' && part.arg === 'id')
  const before = path[index - 1]?.[0]
  if (index < 1 || args.id !== undefined || typeof before !== 'string') return
  for (const alias of [`${before}_id`, `${before.replace(/s$/, '')}_id`]) {
    if (!Object.hasOwn(args, alias)) continue
    args.id = args[alias] as Json
    delete args[alias]
    return
  }
}
