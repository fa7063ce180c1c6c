import type {Tool as McpTool} from '@modelcontextprotocol/server'
import {withRawIntegers} from '#core/json'
import type {ToolListing} from '#core/tool'

/** A tool as MCP lists it. */
export function toMcp({name, title, description, inputSchema, annotations}: ToolListing): McpTool {
  return {
    name,
    title,
    description,
    inputSchema: withRawIntegers(inputSchema) as McpTool['inputSchema'],
    annotations: {title, ...annotations},
  }
}
