import {isJsonObject, type Json} from '#core/json'
import {fresh, type Patch} from './patch.ts'

/** One table that the document should hold: what is not named in `values` stays as it is. */
export interface TomlTable {
  readonly path: readonly string[]
  readonly values: Patch
  /** Lines above the table where it is written anew, without `#`. */
  readonly comment?: readonly string[]
}

const LINE = 100

/** A value in TOML, on one line. */
export function printToml(value: Json): string {
  if (typeof value === 'string') return printString(value)
  if (Array.isArray(value)) return `[${value.map((one: Json) => printToml(one)).join(', ')}]`
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([key, inner]) => `${printTomlKey(key)} = ${printToml(inner)}`)
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
  }
  if (value === null) throw new Error('TOML has no null')
  return String(value)
}

/** A key, in quotes where it has to be. */
export function printTomlKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : printString(key)
}

/** A table with its header and comment; a list that is too long for a line has one value a line. */
export function printTable({path, values, comment = []}: TomlTable, eol: string): string {
  const lines = Object.entries(values).flatMap(([key, wish]) => {
    const value = fresh(wish)
    if (value === undefined) return []
    const line = `${printTomlKey(key)} = ${printToml(value)}`
    if (!Array.isArray(value) || line.length <= LINE) return [line]
    return [`${printTomlKey(key)} = [`, ...value.map((one: Json) => `  ${printToml(one)},`), ']']
  })
  return [...comment.map(commentLine), `[${path.map(printTomlKey).join('.')}]`, ...lines].join(eol)
}

/** A comment as it stands in the file. */
export function commentLine(text: string): string {
  return text === '' ? '#' : `# ${text}`
}

/** JSON's escapes are TOML's; DEL is the one character that JSON leaves alone and TOML does not allow. */
function printString(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f')
}
