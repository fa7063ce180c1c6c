import {holdsValue, namesValue} from './pairs.ts'
import type {Span} from './span.ts'
import {isSecretUnder, kindOf, looksRandom, tellingOf} from './values.ts'

/** A cell of a row, and where it stands. */
interface Cell {
  readonly text: string
  readonly start: number
}
type Split = (line: string, at: number) => readonly Cell[]

/** A longer line is no row that somebody reads. */
const LONGEST_LINE = 20_000
const MOST_COLUMNS = 100

/** How the cells of a line are told apart: by signs, or as a terminal shows them, by two spaces and more. */
const SPLITS: readonly Split[] = [
  ...['|', '\t', ',', ';'].map(
    (sign): Split =>
      (line, at) =>
        splitAt(line, at, sign),
  ),
  (line, at) => [...line.matchAll(/\S+(?: \S+)*/g)].map(({0: text, index}) => ({text, start: at + index})),
]
const COLUMN = /^["'`]?[A-Za-z_][\w .-]{0,39}["'`]?(?: \([\w .-]{1,30}\))?$/
/** The columns of what a dump of PostgreSQL copies; the rows below it have tabs between their cells. */
const COPY = /^COPY \S{1,200} \(([^()]{1,1500})\) FROM stdin;/i
const RULE = /^[\s|+:=─│┼-]+$/

/** Secrets in the columns of a text that is a table: CSV, what a database's shell prints, what a command lists. */
export function inTables(text: string): readonly Span[] {
  const found: Span[] = []
  if (!text.includes('\n')) return found
  let head: {readonly split: Split; readonly names: readonly string[]} | undefined
  let at = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.length > LONGEST_LINE || RULE.test(line)) continue
    const cells = head?.split(line, start)
    if (head !== undefined && cells?.length === head.names.length) found.push(...secretsIn(head.names, cells))
    else head = headIn(COPY.exec(line.slice(0, 2_000))?.[1]?.replaceAll(/\s*,\s*/g, '\t') ?? line)
  }
  return found
}

/** Which columns a line names, if one of them tells of a secret. */
function headIn(line: string): {readonly split: Split; readonly names: readonly string[]} | undefined {
  if (line.length > 2_000) return undefined
  for (const split of SPLITS) {
    const names = split(line, 0).map(({text}) => text)
    if (
      names.length < 2 ||
      names.length > MOST_COLUMNS ||
      !names.every((name) => COLUMN.test(name) && !/\d.* /.test(name))
    )
      continue
    const plain = names.map((name) => name.replaceAll(/["'`]|\s{1,3}\([^()]*\)$/g, ''))
    if ((plain.some((name) => tellingOf(name) !== 'nothing') || pairIn(plain)) && !plain.some(looksRandom))
      return {split, names: plain}
  }
  return undefined
}

/** Columns of names and one of values: `id | setting | content`. */
function pairIn(names: readonly string[]): {readonly named: readonly number[]; readonly value: number} | undefined {
  const value = names.findIndex(holdsValue)
  const named = names.flatMap((name, column) => (namesValue(name) ? [column] : []))
  return value < 0 || named.length === 0 ? undefined : {named, value}
}

const bare = (text: string): string => (/^(["'`]).+\1$/.test(text) ? text.slice(1, -1) : text)

function secretsIn(names: readonly string[], cells: readonly Cell[]): readonly Span[] {
  const pair = pairIn(names)
  const told = pair?.named
    .map((column) => bare(cells[column]?.text ?? ''))
    .find((text) => text.length <= 100 && tellingOf(text) !== 'nothing')
  return cells.flatMap(({text, start}, column) => {
    const name = (column === pair?.value ? told : undefined) ?? names[column] ?? ''
    const value = bare(text)
    const quotes = value === text ? 0 : 1
    return isSecretUnder(name, value)
      ? [{start: start + quotes, end: start + quotes + value.length, kind: kindOf(name)}]
      : []
  })
}

/** The cells between signs, without the spaces around them; a sign between quotes is a part of the cell (RFC 4180). */
function splitAt(line: string, at: number, sign: string): readonly Cell[] {
  const cells: Cell[] = []
  let from = 0
  let quote = ''
  for (let index = 0; index <= line.length && cells.length <= MOST_COLUMNS; index++) {
    const here = line[index]
    if (quote !== '') {
      if (here === quote || here === undefined) quote = ''
      if (here !== undefined) continue
    }
    if (here === sign || here === undefined) {
      const raw = line.slice(from, index)
      cells.push({text: raw.trim(), start: at + from + (raw.length - raw.trimStart().length)})
      from = index + 1
    } else if ((here === '"' || here === "'") && line.slice(from, index).trim() === '') quote = here
  }
  // `| a | b |`: the signs at the edges begin and end the line.
  if (sign === '|' && cells.length > 2 && cells[0]?.text === '') cells.shift()
  if (sign === '|' && cells.length > 1 && cells.at(-1)?.text === '') cells.pop()
  return cells
}

const INSERT =
  /\b(?:insert|replace)\s{1,5}(?:ignore\s{1,5})?into\s{1,5}[^\s()]{1,200}\s{0,5}\(([^()]{1,4000})\)\s{0,5}values?\s{0,5}/gi
/** One value of SQL: a text between quotes, doubled or behind a backslash inside of it, or anything else up to the comma. */
const VALUE = /\s*(?:[NEeBXx]?'((?:[^'\\]|''|\\[\s\S])*)'|([^,()']*(?:\([^()]*\))?))\s*([,)])/y

/** Secrets in the rows that a statement of SQL inserts: the columns stand before, the values behind. */
export function inStatements(text: string): readonly Span[] {
  const found: Span[] = []
  if (!/into/i.test(text)) return found
  for (const match of text.matchAll(INSERT)) {
    const names = (match[1] ?? '').split(',').map((name) => name.trim().replaceAll(/["'`[\]]/g, ''))
    if (names.every((name) => tellingOf(name) === 'nothing') && pairIn(names) === undefined) continue
    let at = match.index + match[0].length
    while (text[at] === '(') {
      const row = rowAt(text, at + 1)
      found.push(...secretsIn(names, row.cells))
      at = row.end
      const next = /^\s{0,5},\s{0,20}(?=\()/.exec(text.slice(at, at + 30))
      if (next === null) break
      at += next[0].length
    }
  }
  return found
}

function rowAt(text: string, from: number): {readonly cells: readonly Cell[]; readonly end: number} {
  const cells: Cell[] = []
  VALUE.lastIndex = from
  for (let end = from; cells.length <= MOST_COLUMNS; ) {
    const value = VALUE.exec(text)
    if (value === null) return {cells, end}
    const [whole, quoted, bare, sign] = value
    const inner = quoted ?? bare ?? ''
    cells.push({text: inner, start: value.index + whole.indexOf(inner, quoted === undefined ? 0 : whole.indexOf("'"))})
    end = VALUE.lastIndex
    if (sign === ')') return {cells, end}
  }
  return {cells, end: VALUE.lastIndex}
}
