import type {Tool as McpTool} from '@modelcontextprotocol/server'
import {type JsonObject, withRawIntegers} from '#core/json'

/**
 * The schema of a whole answer, as from-result.ts builds it, around the schema of its data. Clients check every answer
 * against it and throw away what does not fit, errors too; so an error, and an answer with notes in place of what was left
 * out (`more`), are alternatives of their own. It is sent once for each tool, so it says no more than that.
 */
export function resultSchema({$defs, ...data}: JsonObject): NonNullable<McpTool['outputSchema']> {
  const schema = {
    type: 'object',
    anyOf: [{properties: {data}}, {required: ['error']}, {required: ['more']}],
    ...($defs === undefined ? {} : {$defs}), // references count from the root
  }
  return withRawIntegers(schema) as NonNullable<McpTool['outputSchema']>
}
