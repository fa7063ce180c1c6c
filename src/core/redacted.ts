import {isJsonObject, type Json} from './json.ts'

declare const redacted: unique symbol
/** JSON that has been through call/redact.ts: the only JSON that may be shown to a model, logged or written to the audit. */
export type Redacted = Json & {readonly [redacted]: true}

/** What stands under a key of it: it came through the same door. */
export function partOf(whole: Redacted, key: string): Redacted | undefined {
  const value: Json = whole
  return isJsonObject(value) && Object.hasOwn(value, key) ? (value[key] as Redacted) : undefined
}

/** The items of the list that an answer is, or that is the only one it holds (RunOS puts lists into an envelope of one key). */
export function itemsOf(whole: Redacted): readonly Redacted[] {
  const value: Json = whole
  const lists = Array.isArray(value) ? [value] : isJsonObject(value) ? Object.values(value).filter(Array.isArray) : []
  return lists.length === 1 ? (lists[0] as readonly Redacted[]) : []
}
