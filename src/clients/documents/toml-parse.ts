import {parse as parseValue, TomlError} from 'smol-toml'
import {type AST, ParseError, parseTOML} from 'toml-eslint-parser'
import {malformed, withoutBom} from './text.ts'

/** One `key = value` of a document, with its whole path. */
export interface Assignment {
  readonly path: readonly string[]
  readonly node: AST.TOMLKeyValue
  /** The table that it stands under; empty: none. */
  readonly holder: readonly (string | number)[]
  /** Whether it stands inside an inline table. */
  readonly inline: boolean
}

export interface TomlTree {
  readonly text: string
  readonly tables: readonly AST.TOMLTable[]
  readonly assignments: readonly Assignment[]
}

/** The document as ranges. TOML 1.1, which Codex accepts. @throws RunosError E_FILE_MALFORMED with line and column */
export function parseTomlTree(text: string, path: string): TomlTree {
  try {
    const {body} = parseTOML(text, {tomlVersion: '1.1'}).body[0]
    const tables = body.filter((node) => node.type === 'TOMLTable')
    return {text, tables, assignments: listAssignments(body)}
  } catch (error) {
    if (error instanceof ParseError) {
      throw malformed(path, `${path}:${error.lineNumber}:${error.column + 1}`, error.message, error)
    }
    if (error instanceof RangeError) throw malformed(path, `${path}:1:1`, 'it is nested too deeply', error)
    throw error
  }
}

/** The document as a value, by another parser than the one that gives the ranges. @throws RunosError E_FILE_MALFORMED */
export function readToml(text: string, path: string): {[key: string]: unknown} {
  try {
    return parseValue(text, {integersAsBigInt: 'asNeeded'})
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'this is not TOML'
    throw malformed(path, `${path}:${error.line}:${error.column}`, reason, error)
  }
}

/** The value of a document with or without a byte order mark; none is an empty one. @throws RunosError E_FILE_MALFORMED */
export function readTomlDocument(text: string | undefined, path: string): {[key: string]: unknown} {
  return readToml(withoutBom(text ?? '').body, path)
}

function listAssignments(body: readonly (AST.TOMLKeyValue | AST.TOMLTable)[]): Assignment[] {
  return body.flatMap((node) => {
    if (node.type === 'TOMLKeyValue') return assignmentsOf(node, [], [], false)
    if (node.kind === 'array' || node.resolvedKey.some((part) => typeof part === 'number')) return []
    const holder = node.resolvedKey.map(String)
    return node.body.flatMap((inner) => assignmentsOf(inner, holder, holder, false))
  })
}

function assignmentsOf(
  node: AST.TOMLKeyValue,
  above: readonly string[],
  holder: readonly string[],
  inline: boolean,
): Assignment[] {
  const path = [...above, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))]
  const own = {path, node, holder, inline}
  if (node.value.type !== 'TOMLInlineTable') return [own]
  return [own, ...node.value.body.flatMap((inner) => assignmentsOf(inner, path, holder, true))]
}
