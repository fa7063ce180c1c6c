import type {Tool as McpTool} from '@modelcontextprotocol/server'
import type {JsonObject} from '#core/json'

/**
 * The schema of a whole answer, as from-result.ts builds it, around the schema of its data. Clients check every answer against
 * it and throw away what does not fit; so nothing is required, and data that is not as described, an error's for one, stands
 * under another name. It is sent once for each tool, and says no more than that.
 */
export function resultSchema(data: JsonObject): NonNullable<McpTool['outputSchema']> {
  return {type: 'object', properties: {data}} as NonNullable<McpTool['outputSchema']>
}
