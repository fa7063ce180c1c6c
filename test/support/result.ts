import type {ToolResult} from '#core/call'
import {isJsonObject, type Json} from '#core/json'

/** What a result comes to: its data; of an error our words and the API's together, as both say something. */
export function contentOf({isError, data, said = {}}: ToolResult): Json {
  if (!isError) return data ?? said
  return {...said, ...(data === undefined ? {} : isJsonObject(data) ? data : {data})}
}
