import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {malformed, place} from './text.ts'

/** What a document is called in errors, and whether its reader takes comments and trailing commas. */
export interface JsonKind {
  readonly path: string
  readonly comments: boolean
}

/**
 * The tree of a JSON text, or undefined for one of nothing but white space.
 * @throws RunosError E_FILE_MALFORMED with line and column: a syntax error, a comment where the reader takes none, a key
 * that stands twice in one object, or a root that is neither an object nor null
 */
export function parseJsonTree(text: string, kind: JsonKind): Node | undefined {
  if (text.trim() === '') return undefined
  const fail = (offset: number, reason: string, cause?: unknown): never => {
    throw malformed(kind.path, place(kind.path, text, offset), reason, cause)
  }
  const errors: ParseError[] = []
  const options = {disallowComments: !kind.comments, allowTrailingComma: kind.comments, allowEmptyContent: true}
  const root = withinStack(() => parseTree(text, errors, options), fail)
  const first = errors[0]
  if (first) fail(first.offset, REASONS[printParseErrorCode(first.error)] ?? 'this is not JSON')
  if (root === undefined) return kind.comments ? undefined : fail(0, 'there is no value')
  if (root.type !== 'object' && root.type !== 'null')
    fail(root.offset, `an object is needed here, this is ${root.type}`)
  const twice = withinStack(() => findTwice(root), fail)
  if (twice) fail(twice.offset, `the key ${JSON.stringify(twice.value)} stands twice in one object`)
  if (!kind.comments) assertStrict(text, fail)
  return root
}

type Fail = (offset: number, reason: string, cause?: unknown) => never

/** Both walks recurse: a document that is nested by the ten thousand ends here instead of ending us. */
function withinStack<T>(work: () => T, fail: Fail): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof RangeError) fail(0, 'it is nested too deeply', cause)
    throw cause
  }
}

/** The readers of these files use JSON.parse, so that has the last word. */
function assertStrict(text: string, fail: Fail): void {
  try {
    JSON.parse(text)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    fail(Number(/position (\d+)/.exec(message)?.[1] ?? 0), message, cause)
  }
}

function findTwice(node: Node): Node | undefined {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined
    if (key && seen.has(key.value)) return key
    if (key) seen.add(key.value)
    const inner = findTwice(child)
    if (inner) return inner
  }
  return undefined
}

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no JSON number',
  PropertyNameExpected: 'a key in double quotes is needed here',
  ValueExpected: 'a value is needed here',
  ColonExpected: 'a colon is needed here',
  CommaExpected: 'a comma is needed here',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'something follows after the end of the document',
  InvalidCommentToken: 'comments are not allowed here: the program that reads this file takes strict JSON only',
  UnexpectedEndOfComment: 'a comment does not end',
  UnexpectedEndOfString: 'a string does not end on its line',
  UnexpectedEndOfNumber: 'a number breaks off',
  InvalidUnicode: 'this is no unicode escape',
  InvalidEscapeCharacter: 'this is no escape of JSON',
  InvalidCharacter: 'a control character stands in a string',
}
