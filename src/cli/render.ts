import {styleText} from 'node:util'
import {asUpdated, RunosError} from '#core/errors'
import {INVISIBLE} from '#core/text'

/** What moves a cursor, sets a title, goes back in a line, or turns text around; line breaks and tabs do none of it. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** Takes terminal escapes, other control characters, bidirectional marks and what nobody sees out of text that came from elsewhere. */
export function plain(text: string): string {
  return text.replaceAll(UNSAFE, '').replaceAll(INVISIBLE, '')
}

/**
 * The last door before a terminal: of all escapes only colours pass, and only where there are any. Text from elsewhere
 * has been through `plain` before; this holds where somebody forgot (attack 33).
 */
export function printable(text: string, stream: NodeJS.WriteStream): string {
  if (styleText('bold', '', {stream}) === '') return plain(text)
  return text
    .split(/(\u001b\[[0-9;]{0,20}m)/)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join('')
}

/** JSON text with the same characters written as escapes: its values stay what they are. */
export function printableJson(json: string): string {
  return json.replaceAll(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Colours for one stream: none unless it is a terminal and NO_COLOR is unset (no-color.org), as `styleText` decides. */
export function paint(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  return (style, text) => styleText(style, text, {stream})
}

/** An error as a person reads it: what, where, what next, and the code to search for. */
export function renderError(error: RunosError, stream: NodeJS.WriteStream = process.stderr): string {
  const color = paint(stream)
  const lines = [`${color('red', 'Error:')} ${plain(error.message)}`]
  if (error.where !== undefined && !error.message.includes(error.where)) {
    lines.push(`  ${color('dim', 'where:')} ${plain(error.where)}`)
  }
  for (const step of error.fix) lines.push(`  ${color('dim', 'next:')}  ${plain(step)}`)
  lines.push(`  ${color('dim', `${error.title} (${error.code})`)}`)
  return lines.join('\n')
}

/** The same for a program. */
export function errorJson(error: RunosError): object {
  const {code, message, where, fix, exitCode} = error
  return {schemaVersion: 1, error: {code, message, ...(where === undefined ? {} : {where}), fix, exit: exitCode}}
}

/** Any thrown thing as a RunosError; what is not one already is a fault of ours and says so. */
export function toRunosError(thrown: unknown): RunosError {
  const error = asUpdated(thrown)
  if (error instanceof RunosError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new RunosError('E_INTERNAL', message, {cause: error, fix: ['run it again with DEBUG=runos to see where']})
}

/**
 * Rows as a table: columns as wide as their widest cell, two spaces between, no trailing space.
 * @param mayCut columns whose cells lose their middle at a terminal that is too narrow. Only where nobody decides by what
 *   is lost, and another command shows it.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  stream: NodeJS.WriteStream,
  mayCut: readonly number[] = [],
): string {
  const clean = rows.map((row) => row.map((cell) => plain(cell).replaceAll('\n', ' ')))
  const wide = head.map((name, column) =>
    clean.reduce((most, row) => Math.max(most, (row[column] ?? '').length), name.length),
  )
  const widths = stream.isTTY ? narrowed(wide, mayCut, stream.columns) : wide
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cut(cell, widths[column] ?? 0).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [paint(stream)('dim', line(head)), ...clean.map(line)].join('\n')
}

/** A column is not cut below this. */
const LEAST = 20

/** The widths that fit a terminal, taken from the widest of the columns that may be cut. */
function narrowed(widths: readonly number[], mayCut: readonly number[], columns: number): readonly number[] {
  const fitted = [...widths]
  let over = fitted.reduce((sum, width) => sum + width + 2, -2) - columns
  for (; over > 0; over--) {
    const [widest] = mayCut.toSorted((a, b) => (fitted[b] ?? 0) - (fitted[a] ?? 0))
    if (widest === undefined || (fitted[widest] ?? 0) <= LEAST) break
    fitted[widest] = (fitted[widest] ?? 0) - 1
  }
  return fitted
}

/** A text in so many characters: what is too long loses its middle, because an address says most at its ends. */
function cut(text: string, width: number): string {
  if (text.length <= width) return text
  const end = Math.floor((width - 1) / 2)
  return `${text.slice(0, width - 1 - end)}…${text.slice(text.length - end)}`
}

/** What is known of one thing: a name and a value a line, the values below each other. What is not known is left out. */
export function fields(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
  const known = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
  const width = Math.max(0, ...known.map(([name]) => name.length)) + 2
  return known.map(([name, value]) => `${`${name}:`.padEnd(width)}${plain(value)}`).join('\n')
}

/** A number with its word: `1 operation`, `8 operations`. */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** An account as people know it: its name, and the id that commands take. */
export function accountName({accountId, name}: {readonly accountId: string; readonly name?: string}): string {
  return plain(name === undefined ? accountId : `${name} (${accountId})`)
}
