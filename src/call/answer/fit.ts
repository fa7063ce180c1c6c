import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import {mainList, pointerTo} from './list.ts'

/**
 * How long the data of an answer may be, in bytes of JSON: about 2,500 tokens. Clients cut or hide longer answers, each
 * in its own way, and a model that needs more asks for it.
 */
export const BUDGET = 9_500

/** What was left out. Places are JSON Pointers into the whole answer. */
export interface Cut {
  /** What stands at `at` goes on from this item, character or key. */
  readonly from?: {
    readonly unit: 'items' | 'characters' | 'keys'
    readonly at: string
    readonly offset: number
    readonly of: number
  }
  /** Parts that have a note in their place. */
  readonly parts?: readonly string[]
}

/** An answer that is short enough. */
export interface Fitted {
  readonly value: Json
  /** undefined: all of it is there. */
  readonly cut?: Cut
}

export const bytesOf = (value: Json): number => Buffer.byteLength(stringifyJson(value))

/**
 * Makes an answer fit: of a list as many whole items as fit, of a text as many whole lines, of an object its small parts,
 * with a note in place of the large ones.
 * @param at where it stands in the whole answer, and the item, character or key of it that comes first here
 */
export function fit(
  answer: Json,
  {pointer = '', skipped = 0, budget = BUDGET}: {pointer?: string; skipped?: number; budget?: number} = {},
): Fitted {
  if (bytesOf(answer) <= budget) return {value: answer}
  if (typeof answer === 'string') return fitText(answer, {pointer, skipped, budget})
  const list = mainList(answer)
  const room = list === undefined ? 0 : budget - bytesOf(list.with([]))
  if (list === undefined || room < SMALL) return fitParts(answer as JsonObject, {pointer, skipped, budget})
  const {items, key} = list
  const inside = key === undefined ? pointer : pointerTo(pointer, key)
  const before = key === undefined ? skipped : 0
  const count = countFitting(items, room)
  const from = {unit: 'items', at: inside, offset: before + Math.max(count, 1), of: before + items.length} as const
  if (count > 0) return {value: list.with(items.slice(0, count)), cut: {from}}
  // Not even the first item fits: it is shown as far as it goes.
  const first = fit(items[0] as Json, {pointer: pointerTo(inside, before), budget: room})
  const parts = [...(first.cut?.parts ?? []), ...(first.cut?.from === undefined ? [] : [first.cut.from.at])]
  return {value: list.with([first.value]), cut: {...(items.length > 1 ? {from} : {}), parts}}
}

interface Spot {
  readonly pointer: string
  readonly skipped: number
  readonly budget: number
}

function countFitting(items: readonly Json[], room: number): number {
  let used = 0
  let count = 0
  for (const item of items) {
    used += bytesOf(item) + 1
    if (used > room) break
    count++
  }
  return count
}

/** Whole lines where there are any, and never half a character. */
function fitText(text: string, {pointer, skipped, budget}: Spot): Fitted {
  let end = Math.min(text.length, budget)
  while (end > 1 && bytesOf(text.slice(0, end)) > budget) end = Math.floor(end * 0.9)
  const line = text.lastIndexOf('\n', end - 1) + 1
  if (line > end / 2) end = line
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1
  const from = {unit: 'characters', at: pointer, offset: skipped + end, of: skipped + text.length} as const
  return {value: text.slice(0, end), cut: {from}}
}

/**
 * Notes in place of the largest parts until the rest fits. Where that would be a note for every other part, the object is a long
 * list with names: then as many of its parts as fit are given whole, and only one that would fill the page alone has a note.
 */
function fitParts(answer: JsonObject, {pointer, skipped, budget}: Spot): Fitted {
  const entries = Object.entries(answer)
  const sizes = new Map(entries.map(([key, value]) => [key, bytesOf(value)]))
  const bySize = [...sizes].sort(([, one], [, other]) => other - one)
  const large = new Set<string>()
  let total = bytesOf(answer)
  for (const [key, size] of bySize) {
    if (total <= budget || size <= SMALL) break
    large.add(key)
    total -= size - SMALL
  }
  const hasNote = (key: string): boolean =>
    large.size > MOST_NOTES ? (sizes.get(key) ?? 0) > budget / MOST_NOTES : large.has(key)
  const noted = entries.map(([key, value]): [string, Json] => [
    key,
    hasNote(key) ? noteOf(value, sizes.get(key) ?? 0) : value,
  ])
  const count = Math.max(1, countFitting(noted, budget))
  const shown = noted.slice(0, count)
  const parts = shown.flatMap(([key]) => (hasNote(key) ? [pointerTo(pointer, key)] : []))
  const from = {unit: 'keys', at: pointer, offset: skipped + count, of: skipped + noted.length} as const
  return {
    value: Object.fromEntries(shown),
    cut: {...(count < noted.length ? {from} : {}), ...(parts.length > 0 ? {parts} : {})},
  }
}

/** With more notes than this, a page would say more about what it leaves out than it gives. */
const MOST_NOTES = 12

/** A smaller part is not worth a note. */
const SMALL = 80

function noteOf(value: Json, size: number): string {
  const what = Array.isArray(value)
    ? `list of ${value.length}`
    : isJsonObject(value)
      ? `object with ${Object.keys(value).length} keys`
      : 'text'
  return `[left out: ${what}, ${size} bytes]`
}
