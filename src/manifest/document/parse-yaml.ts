import {type Document, isAlias, Lexer, parseDocument, visit} from 'yaml'
import type {Json} from '#core/json'
import type {Limits} from './limits.ts'
import {TextFault} from './text-fault.ts'

/**
 * Reads YAML 1.2 (core schema, with merge keys). Aliases are followed only so often (the "billion laughs"), a key that
 * stands twice is a fault, and integers that a double cannot hold become `bigint`.
 * @throws TextFault
 */
export function parseYamlText(text: string, limits: Limits): Json {
  if (text.length > limits.yamlBytes)
    throw new TextFault(`YAML of more than ${limits.yamlBytes / 1024 / 1024} MiB; convert it to JSON`, limits.yamlBytes)
  refuseDepth(text, limits.depth)
  const document = read(text, limits)
  const [fault] = document.errors
  if (fault !== undefined) throw new TextFault(messageOf(fault, limits), fault.pos[0])
  try {
    return plain(document.toJS({maxAliasCount: limits.aliases}), limits)
  } catch (error) {
    if (error instanceof TextFault) throw error
    throw aliasFault(document, error, limits)
  }
}

/** The library says of aliases with a ReferenceError what is wrong, and not where. */
function aliasFault(document: Document, cause: unknown, {aliases}: Limits): TextFault {
  const missing = /^Unresolved alias.*: (.*)$/.exec(cause instanceof Error ? cause.message : '')?.[1]
  let offset = 0
  visit(document, {
    Alias(_key, node) {
      if (missing !== undefined && node.source !== missing) return undefined
      offset = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  const message =
    missing === undefined ? `aliases that repeat more than ${aliases} times` : `the alias ${missing} leads nowhere`
  return Object.assign(new TextFault(message, offset), {cause})
}

function read(text: string, {depth}: Limits): Document {
  try {
    return parseDocument(text, {intAsBigInt: true, merge: true, prettyErrors: false, logLevel: 'silent'})
  } catch (cause) {
    // What indentation alone makes deep ends the library's recursion; nothing else is thrown here.
    throw Object.assign(new TextFault(tooDeep(depth), 0), {cause})
  }
}

/** Where a path leads in YAML, as an offset. */
export function yamlOffset(text: string, path: readonly string[]): number {
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent'})
  let offset = 0
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length).map(asIndex), true) as {range?: readonly number[]} | undefined
    if (node === undefined || isAlias(node)) continue
    offset = node.range?.[0] ?? 0
    break
  }
  return offset
}

const asIndex = (key: string): string | number => (/^\d{1,9}$/.test(key) ? Number(key) : key)

/** The first line of what the library says; it also reports the end of its own recursion as a fault. */
function messageOf({message}: Error, {depth}: Limits): string {
  if (message.includes('call stack')) return tooDeep(depth)
  return (message.split('\n')[0] ?? '').replace(/ at line .*$/, '')
}

/**
 * The library goes down by recursion and keeps a stack, so depth is judged before it reads: by brackets, and by the
 * dashes and question marks that open one level each. Only a text that looks deep is looked at closely, because brackets
 * also stand in descriptions.
 */
function refuseDepth(text: string, max: number): void {
  const dashes = new RegExp(`(?:[-?:] +){${max + 1}}`).exec(text)
  if (dashes !== null) throw new TextFault(tooDeep(max), dashes.index)
  if (deepestBracket(text) <= max) return
  let open = 0
  let at = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') open++
    else if (lexeme === ']' || lexeme === '}') open--
    if (open > max) throw new TextFault(tooDeep(max), at)
    // The lexer marks scalars, documents and its own control signs with one character that the text does not have.
    if (!/^[\u0002\u0018\u001f\ufeff]/.test(lexeme)) at += lexeme.length
  }
}

function deepestBracket(text: string): number {
  let open = 0
  let most = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 123 || code === 91) most = Math.max(most, ++open)
    else if ((code === 125 || code === 93) && open > 0) open--
  }
  return most
}

const tooDeep = (max: number): string => `values stand more than ${max} deep in each other`

/** The library's value as JSON: safe integers as numbers, and everything counted, also what aliases repeat. */
function plain(root: unknown, {depth: maxDepth, values: maxValues}: Limits): Json {
  let values = 0
  const walk = (value: unknown, depth: number): Json => {
    if (++values > maxValues) throw new TextFault(`more than ${maxValues} values`, 0)
    if (depth > maxDepth) throw new TextFault(tooDeep(maxDepth), 0)
    if (typeof value === 'bigint') {
      const number = Number(value)
      return Number.isSafeInteger(number) ? number : value
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, depth + 1))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, depth + 1)]))
    return value === undefined ? null : (value as Json)
  }
  return walk(root, 0)
}
