import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Outline} from './outline.ts'

/** An answer as a person reads it best. */
export type Sheet =
  /** Many things, one a line; `beside` is what the API says of the list itself (`nextCursor`). */
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      /** The columns are called so and not otherwise: they are names in a database. */
      readonly exact?: true
      readonly rows: readonly Row[]
      readonly beside: JsonObject
    }
  /** Lines of a log. */
  | {readonly kind: 'log'; readonly entries: readonly JsonObject[]; readonly beside: JsonObject}
  | {readonly kind: 'fields'; readonly fields: readonly (readonly [name: string, value: Json])[]}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'value'; readonly value: Json}
export type Row = readonly (Json | undefined)[]

/** What a list says of itself: that there is more, where it goes on, how many there are. */
const OF_THE_LIST =
  /^(next|prev|cursor|has_?more|more$|total|count|limit|offset|page|per_?page|truncated|row_?count|incomplete|links?$|warnings$)/i
/** What lists are put under where much stands beside them. */
const LIST_KEY = /^(items|data|results|values?|records|entries)$/

/** Decides how an answer is shown. @param outline what the manifest says of it */
export function sheetOf(answer: Json, outline?: Outline): Sheet {
  if (typeof answer === 'string') return {kind: 'text', text: answer}
  const asked = isJsonObject(answer) ? askedTable(answer) : undefined
  if (asked !== undefined) return asked
  const list = listIn(answer, outline)
  if (list !== undefined) return sheetOfList(list.items, list.beside, outline)
  if (!isJsonObject(answer)) return {kind: 'value', value: answer}
  const [only, ...more] = Object.values(answer)
  if (more.length === 0 && typeof only === 'string' && only.includes('\n')) return {kind: 'text', text: only}
  const order = inOrder(Object.keys(answer), outline?.columns ?? [])
  return {kind: 'fields', fields: order.map((name) => [name, answer[name] as Json])}
}

/** A list of things, whatever stands around it. */
export function listIn(
  answer: Json,
  outline?: Outline,
): {readonly items: readonly Json[]; readonly beside: JsonObject} | undefined {
  if (Array.isArray(answer)) return {items: answer, beside: {}}
  if (!isJsonObject(answer)) return undefined
  const lists = Object.entries(answer).filter(([, value]) => Array.isArray(value))
  const [found] = lists
  if (found === undefined || lists.length > 1) return undefined
  const [name, items] = found as [string, readonly Json[]]
  const beside = Object.fromEntries(Object.entries(answer).filter(([key]) => key !== name))
  const isList = outline?.list || LIST_KEY.test(name) || Object.keys(beside).every((key) => OF_THE_LIST.test(key))
  const things = items.every((item) => isJsonObject(item))
  return isList && (things || outline?.list) ? {items, beside} : undefined
}

/** What a question in SQL is answered with: the names of columns, and rows of values. */
function askedTable({columns, rows, ...beside}: JsonObject): Sheet | undefined {
  if (!Array.isArray(columns) || !columns.every((name: Json) => typeof name === 'string')) return undefined
  if (!Array.isArray(rows) || !rows.every((row: Json) => Array.isArray(row))) return undefined
  return {kind: 'table', exact: true, columns: columns as string[], rows: rows as unknown as Row[], beside}
}

function sheetOfList(items: readonly Json[], beside: JsonObject, outline: Outline | undefined): Sheet {
  const things = items.filter(isJsonObject)
  if (things.length < items.length)
    return {kind: 'table', columns: ['value'], rows: items.map((item) => [item]), beside}
  if (isLog(things, outline)) return {kind: 'log', entries: things, beside}
  const names = [...new Set(things.flatMap((thing) => Object.keys(thing)))]
  const columns = things.length === 0 ? (outline?.columns ?? []) : inOrder(names, outline?.columns ?? [])
  const rows = things.map((thing) => columns.map((name) => (Object.hasOwn(thing, name) ? thing[name] : undefined)))
  return {kind: 'table', columns, rows, beside}
}

/** Whether things are lines of a log: each has a message, and when it was written. */
function isLog(things: readonly JsonObject[], outline: Outline | undefined): boolean {
  if (things.length === 0) return isLogOutline(outline)
  return things.every(({message, timestamp}) => typeof message === 'string' && timestamp !== undefined)
}

/** Whether a manifest says that a tool answers with lines of a log. */
export const isLogOutline = (outline: Outline | undefined): boolean =>
  outline?.list === true && outline.columns.includes('message') && outline.columns.includes('timestamp')

/** First what the manifest names, in its order; then what else there is. */
function inOrder(names: readonly string[], wanted: readonly string[]): readonly string[] {
  return [...wanted.filter((name) => names.includes(name)), ...names.filter((name) => !wanted.includes(name))]
}
