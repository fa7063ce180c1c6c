import type {Tool as McpTool} from '@modelcontextprotocol/server'
import {withRawIntegers} from '#core/json'
import type {ToolListing} from '#core/tool'
import {resultSchema} from './result-schema.ts'

/** A tool as MCP lists it. */
export function toMcp({name, title, description, inputSchema, outputSchema, annotations}: ToolListing): McpTool {
  return {
    name,
    title,
    description,
    inputSchema: withRawIntegers(inputSchema) as McpTool['inputSchema'],
    ...(outputSchema === undefined ? {} : {outputSchema: resultSchema(outputSchema)}),
    annotations: {title, ...annotations},
  }
}
