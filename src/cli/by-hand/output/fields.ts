import {isJsonObject, type Json} from '#core/json'
import {plain} from '../../render.ts'
import {cell, isScalar, oneLine} from './cell.ts'
import {sheetOf} from './sheet.ts'
import {headOf, tableOf} from './table.ts'
import {cut} from './width.ts'

const INDENT = '  '

/**
 * What is known of one thing: a name and a value a line. What has an inside stands below its name, indented.
 * @param width columns of the terminal; undefined: there is none, and nothing is cut
 */
export function fieldsOf(fields: readonly (readonly [name: string, value: Json])[], width?: number): readonly string[] {
  const names = fields.map(([name]) => `${oneLine(name)}:`)
  const column = Math.max(0, ...fields.map(([, value], at) => (isBlock(value) ? 0 : (names[at] ?? '').length))) + 2
  return fields.flatMap(([, value], at): readonly string[] => {
    const name = names[at] ?? ''
    if (isBlock(value)) return [name, ...block(value, width === undefined ? undefined : width - INDENT.length)]
    // A value is never cut here: there is room below for the rest of it.
    return [`${name.padEnd(column)}${cell(value)}`.trimEnd()]
  })
}

/** Whether a value needs lines of its own. */
function isBlock(value: Json): boolean {
  if (typeof value === 'string') return value.trim().includes('\n')
  if (Array.isArray(value)) return value.length > 0 && !value.every(isScalar)
  return isJsonObject(value) && Object.keys(value).length > 0
}

function block(value: Json, width: number | undefined): readonly string[] {
  return inside(value, width).map((line) => `${INDENT}${line}`.trimEnd())
}

function inside(value: Json, width: number | undefined): readonly string[] {
  if (typeof value === 'string') return plain(value).trimEnd().split('\n')
  if (isJsonObject(value)) return fieldsOf(Object.entries(value), width)
  const sheet = sheetOf(value)
  if (sheet.kind === 'table') return tableOf(sheet.columns.map(headOf), sheet.rows, width)
  const line = cell(value)
  return [width === undefined ? line : cut(line, width)]
}
