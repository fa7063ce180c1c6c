import {oneLine} from './output/cell.ts'
import {pad, widthOf} from './output/width.ts'

/** Lines are not longer than this, however wide the terminal is. */
const WIDEST = 110

/** How wide help is here. */
export const helpWidth = (columns: number | undefined): number => Math.min(columns ?? WIDEST, WIDEST)

/** A heading with indented lines below it; nothing when there are none. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`.trimEnd()), '']

/** Names with what they mean beside them, wrapped; where that leaves no room, below. */
export function columnsOf(rows: readonly (readonly [name: string, text: string])[], width: number): readonly string[] {
  const most = Math.max(0, ...rows.map(([name]) => widthOf(name)).filter((long) => long <= width * 0.45))
  return rows.flatMap(([name, text]) => {
    const fits = widthOf(name) <= most
    const lines = wrap(text, Math.max(20, width - most - 4))
    const beside = lines.map((line, at) => `${pad(fits && at === 0 ? name : '', most)}  ${line}`.trimEnd())
    if (fits) return lines.length === 0 ? [name] : beside
    return [name, ...beside]
  })
}

/** A text in lines of at most so many columns, broken between words. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(/\s+/)) {
    if (word === '') continue
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
