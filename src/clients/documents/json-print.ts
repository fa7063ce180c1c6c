import {isJsonObject, type Json} from '#core/json'

/** How a value is laid out over lines: one step of indentation, the line end, and the indentation of its first line. */
export interface JsonLayout {
  readonly unit: string
  readonly eol: string
  readonly base: string
}

const SHORT = 80

/**
 * A JSON value as text. With a layout: one member a line, short lists of plain values on one line; without: on one line.
 */
export function printJson(value: Json, layout?: JsonLayout): string {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return printList(value, layout)
  if (!isJsonObject(value)) return JSON.stringify(value)
  const members = Object.entries(value)
  if (members.length === 0) return '{}'
  if (layout === undefined) {
    return `{${members.map(([key, inner]) => `${JSON.stringify(key)}: ${printJson(inner)}`).join(', ')}}`
  }
  const inside = {...layout, base: layout.base + layout.unit}
  return block(
    '{',
    '}',
    layout,
    members.map(([key, inner]) => `${JSON.stringify(key)}: ${printJson(inner, inside)}`),
  )
}

function printList(values: readonly Json[], layout: JsonLayout | undefined): string {
  const flat = `[${values.map((value) => printJson(value)).join(', ')}]`
  const plain = values.every((value) => typeof value !== 'object' || value === null)
  if (layout === undefined || (plain && flat.length <= SHORT)) return flat
  const inside = {...layout, base: layout.base + layout.unit}
  return block(
    '[',
    ']',
    layout,
    values.map((value) => printJson(value, inside)),
  )
}

function block(open: string, close: string, {unit, eol, base}: JsonLayout, lines: readonly string[]): string {
  return open + lines.map((line) => eol + base + unit + line).join(',') + eol + base + close
}
