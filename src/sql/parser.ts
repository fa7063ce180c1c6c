import type {Node} from './nodes.ts'

/** Bytes of SQL that are parsed. What is longer is data in the form of SQL. */
const LONGEST = 64 * 1024
/** Bytes of the parse tree: many small parts weigh a hundred times what their text does. */
const LARGEST = 1024 * 1024
/** The memory of a parser never shrinks; after a text like this it is given back. */
const HEAVY = 16 * 1024

/** One token of a text; offsets in bytes. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokenName: string
}

export interface Parsed {
  /** Each with the offset, in bytes, at which its text begins (comments before it included). */
  readonly statements: readonly {readonly name: string; readonly node: Node; readonly at: number}[]
  readonly tokens: readonly Token[]
}

/** Why a text cannot be judged, and the character (from 0) at which that shows. */
export interface Unparsed {
  readonly why: string
  readonly at?: number
}

/** The parser itself, below what the package offers: there, one that failed could not be thrown away. */
interface Parser {
  readonly HEAPU8: Uint8Array
  lengthBytesUTF8(text: string): number
  stringToUTF8(text: string, at: number, bytes: number): void
  UTF8ToString(at: number): string
  getValue(at: number, type: 'i32'): number
  _malloc(bytes: number): number
  _free(at: number): void
  /** `{tree, stderr, error}`, three addresses (libpg_query, pg_query.h: PgQueryParseResult). */
  _wasm_parse_query_raw(text: number): number
  _wasm_free_parse_result(result: number): void
  /** The tokens as JSON, or a text that says why not. */
  _wasm_scan(text: number): number
  _wasm_free_string(text: number): void
}

let loaded: Promise<Parser> | undefined

/**
 * Parses SQL with PostgreSQL's own parser (libpg-query, WebAssembly), which is loaded at the first call. A text that it
 * cannot take, or that is too large or too deep, is unparsed. A parser that failed in any other way than by saying so
 * holds memory in an unknown state, and is thrown away.
 */
export async function parse(text: string): Promise<Parsed | Unparsed> {
  // To C, a NUL ends the text: what stands behind it would not be judged, and might be run.
  if (text.includes('\0')) return {why: 'it holds a NUL character', at: text.indexOf('\0')}
  if (!text.isWellFormed()) return {why: 'it is not well-formed Unicode'}
  const bytes = Buffer.byteLength(text)
  if (bytes > LONGEST) return {why: `it is longer than ${LONGEST / 1024} KiB`}
  loaded ??= load()
  const parser = await loaded
  try {
    const parsed = parseWith(parser, text)
    if (bytes > HEAVY) loaded = undefined
    return parsed
  } catch (error) {
    loaded = undefined
    if (error instanceof Error && /^(Range|Runtime)Error$/.test(error.name)) return {why: 'it is nested too deeply'}
    throw error
  }
}

async function load(): Promise<Parser> {
  // @ts-expect-error: this file of the package has no types
  const {default: createParser} = await import('libpg-query/wasm/libpg-query.js')
  return (createParser as () => Promise<Parser>)()
}

function parseWith(parser: Parser, text: string): Parsed | Unparsed {
  const bytes = parser.lengthBytesUTF8(text) + 1
  const query = parser._malloc(bytes)
  parser.stringToUTF8(text, query, bytes)
  const result = parser._wasm_parse_query_raw(query)
  try {
    const [tree, error] = [parser.getValue(result, 'i32'), parser.getValue(result + 8, 'i32')]
    if (error !== 0) {
      const message = parser.UTF8ToString(parser.getValue(error, 'i32'))
      const at = parser.getValue(error + 16, 'i32') - 1
      // What the grammar itself says about its own limit.
      if (message.startsWith('memory exhausted')) return {why: 'it is nested too deeply'}
      return {why: message, ...(at < 0 ? {} : {at})}
    }
    if (parser.HEAPU8.indexOf(0, tree) - tree > LARGEST) return {why: 'it has too many parts'}
    const {stmts = []} = JSON.parse(parser.UTF8ToString(tree)) as {
      stmts?: readonly {readonly stmt: Readonly<Record<string, Node>>; readonly stmt_location?: number}[]
    }
    const statements = stmts.flatMap(({stmt, stmt_location: at = 0}) =>
      Object.entries(stmt).map(([name, node]) => ({name, node, at})),
    )
    return {statements, tokens: statements.length === 0 ? [] : scan(parser, query)}
  } finally {
    parser._wasm_free_parse_result(result)
    parser._free(query)
  }
}

function scan(parser: Parser, query: number): readonly Token[] {
  const text = parser._wasm_scan(query)
  try {
    return (JSON.parse(parser.UTF8ToString(text)) as {tokens: readonly Token[]}).tokens
  } finally {
    parser._wasm_free_string(text)
  }
}
