import type {Tool as McpTool} from '@modelcontextprotocol/server'
import {isJsonObject, type Json, type JsonObject} from '#core/json'

/**
 * The schema of a whole answer, as from-result.ts builds it, around the schema of its data. Clients check every answer against
 * it and throw away what does not fit; so nothing is required, and data that is not as described, an error's for one, stands
 * under another name. It is sent once for each tool, and says no more than that.
 */
export function resultSchema(data: JsonObject): NonNullable<McpTool['outputSchema']> {
  return {type: 'object', properties: {data: withTypes(data)}} as NonNullable<McpTool['outputSchema']>
}

/** Fields of which no type is known claim nothing, and some readers of schemas stumble over them: a list leaves them out. */
function withTypes(schema: JsonObject): JsonObject {
  const {properties, items, anyOf, ...rest} = schema
  const typed = (part: Json): part is JsonObject => isJsonObject(part) && (part.type ?? part.anyOf) !== undefined
  const inner = isJsonObject(properties)
    ? Object.entries(properties).flatMap(([name, part]) => (typed(part) ? [[name, withTypes(part)] as const] : []))
    : []
  return {
    ...rest,
    ...(inner.length > 0 ? {properties: Object.fromEntries(inner)} : {}),
    ...(items !== undefined && typed(items) ? {items: withTypes(items)} : {}),
    ...(Array.isArray(anyOf) ? {anyOf: anyOf.filter(typed).map(withTypes)} : {}),
  }
}
