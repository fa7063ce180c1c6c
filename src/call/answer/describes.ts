import {isJsonObject, type Json, type JsonObject} from '#core/json'

/**
 * Whether an answer is as its tool describes it (`Tool.outputSchema`: types, properties, items and anyOf, nothing else). A client
 * refuses an answer that is not; so that one is given under another name instead (MCP 2025-06-18, "Output Schema").
 */
export function describes(schema: JsonObject, value: Json): boolean {
  const {type, properties, items, anyOf} = schema
  if (Array.isArray(anyOf)) return anyOf.some((one: Json) => describes(one as JsonObject, value))
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one as Json))) return false
  if (Array.isArray(value)) {
    return !isJsonObject(items ?? null) || value.every((item: Json) => describes(items as JsonObject, item))
  }
  if (!isJsonObject(value) || !isJsonObject(properties ?? null)) return true
  return Object.entries(properties as JsonObject).every(
    ([name, part]) => !Object.hasOwn(value, name) || describes(part as JsonObject, value[name] as Json),
  )
}

function isOfType(value: Json, type: Json): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isJsonObject(value)
    case 'integer':
      return typeof value === 'bigint' || Number.isInteger(value)
    case 'number':
      return typeof value === 'bigint' || typeof value === 'number'
    default:
      // string and boolean: the words of JSON Schema are JavaScript's here
      return typeof value === type
  }
}
