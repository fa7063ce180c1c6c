import {isJsonObject, type Json, stringifyJson} from '#core/json'
import {plain} from '../../render.ts'

/** A value in one line: of things in it their number, of an object its fields. Nothing in it can move the cursor. */
export function cell(value: Json | undefined): string {
  return oneLine(compact(value))
}

/** A text without line breaks and tabs, and without what a terminal would obey. */
export const oneLine = (text: string): string => plain(text).replaceAll(/\s*[\n\t]+\s*/g, ' ')

function compact(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return listed(value)
  if (!isJsonObject(value)) return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name}=${isScalar(inner) ? compact(inner) : stringifyJson(inner)}`)
    .join(', ')
}

function listed(values: readonly Json[]): string {
  return values.every(isScalar) ? values.map(compact).join(', ') : entries(values.length)
}

/** How many things there are, where they themselves do not fit. */
export const entries = (count: number): string => `[${count} ${count === 1 ? 'entry' : 'entries'}]`

export const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null
