import type {CallToolResult} from '@modelcontextprotocol/server'
import type {ToolResult} from '#core/call'
import {stringifyJson} from '#core/json'

/** A result as MCP carries it: one text, never empty, JSON where it is not text already. */
export function fromResult({isError, content}: ToolResult): CallToolResult {
  const text = typeof content === 'string' ? content : stringifyJson(content, 1)
  return {content: [{type: 'text', text: text === '' ? '(empty text)' : text}], ...(isError ? {isError} : {})}
}
