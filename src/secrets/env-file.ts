/** Who is to read a file of variables: a shell (`. ./.env`), the readers of `.env` files, or both alike. */
export const READERS = ['both', 'dotenv', 'sh'] as const
export type Reader = (typeof READERS)[number]

/** A name that both a shell and the readers of `.env` files take. */
export const VARIABLE = '^[A-Za-z_][A-Za-z0-9_]{0,127}$'

/**
 * A value as it stands behind `NAME=`, so that exactly it is read back. A shell (POSIX, 2.2) and the readers of `.env`
 * files (dotenv, Node's own) agree on less than it seems: neither escapes nor doubled quotes mean the same to both.
 * @returns undefined: these readers would not all read it back as it is
 */
export function quoted(value: string, readers: Reader): string | undefined {
  // Readers of .env files take every line break for \n, and no variable of the environment can hold a NUL.
  if (value.includes('\0') || !value.isWellFormed()) return undefined
  if (readers === 'sh') return `'${value.replaceAll("'", "'\\''")}'`
  if (value.includes('\r')) return undefined
  // A quote behind a backslash does not end the text for dotenv.
  const ends = !value.endsWith('\\')
  if (!value.includes("'") && ends) return `'${value}'`
  if (!/["$`\\]/.test(value)) return `"${value}"`
  if (readers === 'dotenv' && !value.includes('`') && ends) return `\`${value}\``
  return undefined
}

/** An assignment in a file: from its name to the end of its last line. */
interface Assignment {
  readonly name: string
  readonly start: number
  /** undefined: readers do not agree where its value ends. */
  readonly end: number | undefined
}

/**
 * Puts assignments into the text of a file of variables. Each takes the place of those of the same name, or stands at the
 * end; every other line stays as it is.
 * @param assigned names, and their values as `quoted` gives them
 * @returns the name of one whose value has no end that all readers agree on, when there is such a one
 */
export function withVariables(
  text: string,
  assigned: ReadonlyMap<string, string>,
): {readonly text: string} | {readonly unclear: string} {
  const there = assignmentsIn(text)
  let result = ''
  let last = 0
  for (const {name, start, end} of there) {
    const value = assigned.get(name)
    if (value === undefined) continue
    if (end === undefined) return {unclear: name}
    result += `${text.slice(last, start)}${name}=${value}`
    last = end
  }
  result += text.slice(last)
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n'
  for (const [name, value] of assigned) {
    if (there.some((one) => one.name === name)) continue
    if (result !== '' && !/[\r\n]$/.test(result)) result += lineEnd
    result += `${name}=${value}${lineEnd}`
  }
  return {text: result}
}

const START = /([ \t]*(?:export[ \t]+)?)([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*/y

/** The assignments of a file, line by line; what a quoted value holds over several lines is a part of it. */
function assignmentsIn(text: string): readonly Assignment[] {
  const found: Assignment[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    START.lastIndex = at
    const [whole, before = '', name = ''] = START.exec(text) ?? []
    let from = at
    if (whole !== undefined) {
      const value = at + whole.length
      const end = wordEnd(text, value)
      found.push({name, start: at + before.length, end: end === undefined ? undefined : lineEnd(text, end)})
      from = end ?? value
    }
    at = lineEnd(text, from)
    while (/[\r\n]/.test(text[at] ?? '')) at++
  }
  return found
}

/** Where the line ends that a place is in: before its line break. */
function lineEnd(text: string, from: number): number {
  const breaks = /[\r\n]/g
  breaks.lastIndex = from
  return breaks.exec(text)?.index ?? text.length
}

/**
 * Where a value ends that begins with a quote, as a shell reads it (`'it'\\''s'`); one without ends with its line.
 * @returns undefined: a quote does not close, or stands behind a backslash, which ends a text for some and not for others
 */
function wordEnd(text: string, value: number): number | undefined {
  let at = value
  if (!/['"`]/.test(text[at] ?? '')) return at
  while (at < text.length && !/\s/.test(text[at] ?? '')) {
    const sign = text[at] ?? ''
    if (sign === '\\') at += 2
    else if (/['"`]/.test(sign)) {
      const close = text.indexOf(sign, at + 1)
      if (close < 0 || text[close - 1] === '\\') return undefined
      at = close + 1
    } else at++
  }
  return at
}
