import {flagName} from '../flag-name.ts'
import {cell, oneLine} from './cell.ts'
import type {Row} from './sheet.ts'
import {cut, pad, widthOf} from './width.ts'

const GAP = '  '
/** A column is never narrower than this, unless it has nothing longer to say. */
const NARROWEST = 8

/**
 * Rows below the names of their columns.
 * @param head the names as they are shown
 * @param width columns of the terminal; undefined: there is none, and nothing is cut
 */
export function tableOf(head: readonly string[], rows: readonly Row[], width?: number): readonly string[] {
  const cells = [head.map(oneLine), ...rows.map((row) => head.map((_, at) => cell(row[at])))]
  const natural = head.map((_, at) => cells.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), 0))
  const widths = width === undefined ? natural : fit(natural, width - GAP.length * (head.length - 1))
  return cells.map((row) => {
    const line = row.map((text, at) => pad(cut(text, widths[at] ?? 0), widths[at] ?? 0)).join(GAP)
    return width === undefined ? line.trimEnd() : cut(line.trimEnd(), width)
  })
}

/** The name of a field at the head of its column: `nodeCount` -> `NODE-COUNT`. */
export const headOf = (name: string): string => (flagName(name) || name).toUpperCase()

/** Takes from the widest columns until all fit; narrow ones (an id, a state) stay whole. */
function fit(natural: readonly number[], most: number): readonly number[] {
  const total = (cap: number) => natural.reduce((sum, width) => sum + Math.min(width, cap), 0)
  let cap = Math.max(NARROWEST, ...natural)
  while (cap > NARROWEST && total(cap) > most) cap--
  return natural.map((width) => Math.min(width, cap))
}
