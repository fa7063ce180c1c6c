import {isDeepStrictEqual} from 'node:util'
import {findNodeAtLocation, getNodeValue, type Node} from 'jsonc-parser'
import {isJsonObject, type Json} from '#core/json'
import {type JsonKind, parseJsonTree} from './json-parse.ts'
import {printJson} from './json-print.ts'
import {removeMember} from './json-remove.ts'
import {fresh, Include, isPatch, type Patch, Removed, UnlessSet, type Wish} from './patch.ts'
import {
  indentAt,
  lineEnd,
  lineStart,
  malformed,
  place,
  type Splice,
  splice,
  withoutBom,
  withoutComments,
} from './text.ts'

/**
 * A JSON document with the patch in it; every byte that the patch does not speak of stays. No file, an empty one and
 * `null` count as an empty object.
 * @throws RunosError E_FILE_MALFORMED with line and column: not JSON, a key twice, or another kind of value than the patch needs
 */
export function editJson(before: string | undefined, patch: Patch, kind: JsonKind): string {
  const {bom, body} = withoutBom(before ?? '')
  const root = parseJsonTree(body, kind)
  if (root === undefined || root.type === 'null') {
    const made = fresh(patch) ?? {}
    const text = printJson(made, {unit: '  ', eol: lineEnd(body), base: ''})
    if (root === undefined) return `${bom}${text}${lineEnd(body)}`
    return bom + splice(body, [{from: root.offset, to: root.offset + root.length, text}])
  }
  let text = body
  for (const path of removals(patch)) {
    const tree = parseJsonTree(text, kind)
    if (tree && findNodeAtLocation(tree, [...path])) text = splice(text, removeMember(text, tree, path))
  }
  const tree = parseJsonTree(text, kind)
  if (tree === undefined) return bom + text
  const splices: Splice[] = []
  merge({text, kind, unit: indentUnit(text, tree), eol: lineEnd(text), splices}, tree, patch)
  return bom + splice(text, splices)
}

/** The value of a document: an empty object for none, an empty one and `null`. @throws RunosError E_FILE_MALFORMED */
export function readJson(text: string | undefined, kind: JsonKind): {readonly [key: string]: Json} {
  const {body} = withoutBom(text ?? '')
  const root = parseJsonTree(body, kind)
  if (root === undefined || root.type === 'null') return {}
  const value: unknown = kind.comments ? getNodeValue(root) : JSON.parse(body)
  return isJsonObject(value) ? value : {}
}

interface Work {
  readonly text: string
  readonly kind: JsonKind
  readonly unit: string
  readonly eol: string
  readonly splices: Splice[]
}

function merge(work: Work, node: Node, patch: Patch): void {
  if (node.type !== 'object') throw wrongType(work, node, 'an object')
  const members = node.children ?? []
  const added: [string, Json][] = []
  for (const [key, wish] of Object.entries(patch)) {
    const value = members.find((member) => member.children?.[0]?.value === key)?.children?.[1]
    if (value === undefined) {
      const made = fresh(wish)
      if (made !== undefined) added.push([key, made])
    } else {
      settle(work, value, wish)
    }
  }
  if (added.length > 0) addMembers(work, node, added)
}

function settle(work: Work, node: Node, wish: Wish): void {
  if (wish instanceof UnlessSet || wish instanceof Removed) return
  const nothing = node.type === 'null'
  if (wish instanceof Include && !nothing) {
    include(work, node, wish.values)
  } else if (isPatch(wish) && !nothing) {
    merge(work, node, wish)
  } else {
    const value = fresh(wish) ?? null
    if (!isDeepStrictEqual(plainValue(node), value)) replace(work, node, value)
  }
}

function include(work: Work, node: Node, values: readonly Json[]): void {
  if (node.type !== 'array') throw wrongType(work, node, 'a list')
  const present: unknown[] = (node.children ?? []).map(plainValue)
  const missing = values.filter((value) => !present.some((one) => isDeepStrictEqual(one, value)))
  if (missing.length > 0) addElements(work, node, missing)
}

/** The parser makes objects without a prototype, which compare as different. */
function plainValue(node: Node): unknown {
  return structuredClone(getNodeValue(node))
}

function replace({text, unit, eol, splices}: Work, node: Node, value: Json): void {
  const printed = printJson(value, {unit, eol, base: indentAt(text, node.offset)})
  splices.push({from: node.offset, to: node.offset + node.length, text: printed})
}

function addMembers(work: Work, object: Node, added: readonly (readonly [string, Json])[]): void {
  const lines = (base: string) =>
    added.map(([key, value]) => `${JSON.stringify(key)}: ${printJson(value, {...work, base})}`)
  const flat = () => added.map(([key, value]) => `${JSON.stringify(key)}: ${printJson(value)}`)
  addInside(work, object, lines, flat)
}

function addElements(work: Work, array: Node, added: readonly Json[]): void {
  const lines = (base: string) => added.map((value) => printJson(value, {...work, base}))
  addInside(work, array, lines, () => added.map((value) => printJson(value)))
}

/**
 * Puts new children at the end of an object or list, in its own manner: on lines of their own where its last child has
 * one, behind it where it stands on one line. A comment behind the last child stays with that child.
 */
function addInside(work: Work, parent: Node, lines: (base: string) => string[], flat: () => string[]): void {
  const {text, unit, eol, splices} = work
  const last = parent.children?.at(-1)
  const close = parent.offset + parent.length - 1
  if (last === undefined) {
    const outer = indentAt(text, parent.offset)
    const inner = text.slice(parent.offset + 1, close)
    const added = lines(outer + unit).map((line) => eol + outer + unit + line)
    const whole = added.join(',')
    if (inner.trim() === '') splices.push({from: parent.offset + 1, to: close, text: `${whole}${eol}${outer}`})
    else splices.push({from: trimmedEnd(text, close), to: close, text: `${whole}${eol}${outer}`})
    return
  }
  const end = last.offset + last.length
  const comma = trailingComma(text, end, close)
  const ownLine = /^[ \t]*$/.test(text.slice(lineStart(text, last.offset), last.offset))
  if (comma === undefined) splices.push({from: end, to: end, text: ','})
  const after = comma === undefined ? end : comma + 1
  const tail = comma === undefined ? '' : ','
  if (ownLine) {
    const base = indentAt(text, last.offset)
    const rest = withoutComments(text.slice(after, close)).search(/\r?\n/)
    const at = rest < 0 ? trimmedEnd(text, close) : after + rest
    const added = lines(base).map((line) => eol + base + line)
    splices.push({from: at, to: at, text: added.join(',') + tail})
  } else {
    splices.push({from: after, to: after, text: ` ${flat().join(', ')}${tail}`})
  }
}

/** Offset of the comma between the last child and the closing bracket, comments skipped; undefined: none. */
function trailingComma(text: string, end: number, close: number): number | undefined {
  const found = withoutComments(text.slice(end, close)).indexOf(',')
  return found < 0 ? undefined : end + found
}

/** Where the text before `offset` ends, white space left out. */
function trimmedEnd(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length
}

function removals(patch: Patch, above: readonly string[] = []): string[][] {
  return Object.entries(patch).flatMap(([key, wish]) => {
    if (wish instanceof Removed) return [[...above, key]]
    return isPatch(wish) ? removals(wish, [...above, key]) : []
  })
}

/** One step of indentation, as the document's first member has it; two spaces when it does not say. */
function indentUnit(text: string, root: Node): string {
  const first = root.children?.[0]
  if (first === undefined) return '  '
  const indent = indentAt(text, first.offset)
  return lineStart(text, first.offset) + indent.length === first.offset && indent !== '' ? indent : '  '
}

function wrongType({text, kind}: Work, node: Node, wanted: string): Error {
  return malformed(kind.path, place(kind.path, text, node.offset), `${wanted} is needed here, this is ${node.type}`)
}
