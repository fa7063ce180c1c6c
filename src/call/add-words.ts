import type {ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import {redact} from './redact.ts'

/**
 * The same result with more of our own words. What to do next stands first when something is to be done already.
 * @param words nothing that came from outside: they are our own
 */
export function addWords(result: ToolResult, words: JsonObject): ToolResult {
  const added = redact(words, []) as unknown as NonNullable<ToolResult['said']>
  const {next: known} = result.said ?? {}
  const next = typeof known === 'string' && typeof words.next === 'string' ? {next: `${words.next} ${known}`} : {}
  return {...result, said: {...result.said, ...added, ...(redact(next, []) as unknown as typeof added)}}
}
