import {isDeepStrictEqual} from 'node:util'
import {type AST, getStaticTOMLValue} from 'toml-eslint-parser'
import {RunosError} from '#core/errors'
import type {Json} from '#core/json'
import {fresh, Include, UnlessSet, type Wish} from './patch.ts'
import {indentAt, lineEnd, lineStop, malformed, place, type Splice, splice, withoutBom} from './text.ts'
import {type Assignment, parseTomlTree, readToml, type TomlTree} from './toml-parse.ts'
import {printTable, printToml, printTomlKey, type TomlTable} from './toml-print.ts'
import {removeTable, type TomlRemoval} from './toml-remove.ts'

export interface TomlEdit {
  readonly set: readonly TomlTable[]
  /** Tables that go, with everything below them. */
  readonly remove: readonly TomlRemoval[]
}

/**
 * A TOML document with the tables in it; every byte that the edit does not speak of stays. A table is edited in the form
 * it is written in (header, dotted keys, inline); what cannot be edited in its form is refused with its place and with
 * what to write there. The result is checked with a second parser: nothing else may have changed.
 * @throws RunosError E_FILE_MALFORMED with line and column; E_FILE_UNSAFE
 */
export function editToml(before: string | undefined, edit: TomlEdit, path: string): string {
  const {bom, body} = withoutBom(before ?? '')
  readToml(body, path)
  let text = body
  for (const gone of edit.remove) text = splice(text, removeTable(parseTomlTree(text, path), gone, path))
  const tree = parseTomlTree(text, path)
  const splices: Splice[] = []
  const fresh: TomlTable[] = []
  for (const table of edit.set) {
    if (!editTable(tree, table, path, splices)) fresh.push(table)
  }
  const after = appendTables(splice(text, splices), fresh)
  assertOnlyOurs(body, after, edit, path)
  return bom + after
}

/** Edits a table where it stands; false: it stands nowhere. */
function editTable(tree: TomlTree, table: TomlTable, path: string, splices: Splice[]): boolean {
  const found = findTable(tree, table, path)
  if (found === undefined) return false
  const added: [string, Json][] = []
  for (const [key, wish] of Object.entries(table.values)) {
    const present = tree.assignments.find((one) => isDeepStrictEqual(one.path, [...table.path, key]))
    if (present) settle(tree, present, wish, path, splices)
    else {
      const value = fresh(wish)
      if (value !== undefined) added.push([key, value])
    }
  }
  if (added.length > 0) splices.push(addTo(tree, found, added))
  return true
}

type Found =
  | {readonly as: 'header'; readonly node: AST.TOMLTable}
  | {readonly as: 'inline'; readonly node: AST.TOMLInlineTable}
  | {readonly as: 'dotted'; readonly last: Assignment}

function findTable({text, tables, assignments}: TomlTree, table: TomlTable, path: string): Found | undefined {
  const {path: name} = table
  const at = (offset: number) => place(path, text, offset)
  const header = tables.find((one) => isDeepStrictEqual(one.resolvedKey, name))
  if (header) return {as: 'header', node: header}
  const list = tables.find(({resolvedKey}) => {
    const index = resolvedKey.indexOf(0)
    return index > 0 && startsWith(name, resolvedKey.slice(0, index))
  })
  if (list)
    throw malformed(
      path,
      at(list.range[0]),
      `${list.resolvedKey.slice(0, list.resolvedKey.indexOf(0)).join('.')} is a list here, a table is needed`,
    )
  const whole = assignments.find((one) => isDeepStrictEqual(one.path, name))
  if (whole?.node.value.type === 'TOMLInlineTable') return {as: 'inline', node: whole.node.value}
  if (whole) throw malformed(path, at(whole.node.value.range[0]), `${name.join('.')} is no table here`)
  const dotted = assignments.filter((one) => !one.inline && startsWith(one.path, name) && !startsWith(one.holder, name))
  const last = dotted.at(-1)
  if (last) return {as: 'dotted', last}
  // TOML does not let a table header reach into an inline table: what stands there has to be written as tables first.
  const closed = assignments.find((one) => startsWith(name, one.path))
  if (closed) {
    const wanted = printTable(table, '\n')
    throw new RunosError(
      'E_FILE_UNSAFE',
      `${path}: ${closed.path.join('.')} is closed in itself, nothing can be added to it safely`,
      {
        where: at(closed.node.range[0]),
        fix: [`write it as a table, [${closed.path.join('.')}], or add by hand:`, ...wanted.split('\n')],
      },
    )
  }
  return undefined
}

function settle(tree: TomlTree, present: Assignment, wish: Wish, path: string, splices: Splice[]): void {
  if (wish instanceof UnlessSet) return
  const node = present.node.value
  const value: unknown = getStaticTOMLValue(node)
  if (wish instanceof Include) {
    if (node.type !== 'TOMLArray') {
      throw malformed(path, place(path, tree.text, node.range[0]), `${present.path.join('.')} has to be a list`)
    }
    const missing = wish.values.filter((one) => !(value as unknown[]).some((other) => isDeepStrictEqual(other, one)))
    const last = node.elements.at(-1)
    if (missing.length === 0) return
    const printed = missing.map((one) => printToml(one)).join(', ')
    if (last) splices.push({from: last.range[1], to: last.range[1], text: `, ${printed}`})
    else splices.push({from: node.range[0] + 1, to: node.range[0] + 1, text: printed})
    return
  }
  const wanted = fresh(wish)
  if (wanted === undefined || isDeepStrictEqual(value, wanted)) return
  splices.push({from: node.range[0], to: node.range[1], text: printToml(wanted)})
}

function addTo({text}: TomlTree, found: Found, added: readonly (readonly [string, Json])[]): Splice {
  const lines = added.map(([key, value]) => `${printTomlKey(key)} = ${printToml(value)}`)
  if (found.as === 'inline') {
    const last = found.node.body.at(-1)
    if (last) return {from: last.range[1], to: last.range[1], text: `, ${lines.join(', ')}`}
    return {from: found.node.range[0] + 1, to: found.node.range[1] - 1, text: lines.join(', ')}
  }
  const after = found.as === 'header' ? (found.node.body.at(-1) ?? found.node.key) : found.last.node
  const at = lineStop(text, after.range[1])
  const indent = indentAt(text, after.range[0])
  const prefix = found.as === 'dotted' ? `${dottedPrefix(text, found.last)}.` : ''
  return {from: at, to: at, text: lines.map((line) => lineEnd(text) + indent + prefix + line).join('')}
}

/** The key of an assignment as it is written, without its last part. */
function dottedPrefix(text: string, {node}: Assignment): string {
  const owner = node.key.keys.at(-2)
  return text.slice(node.key.range[0], owner?.range[1] ?? node.key.range[0])
}

/** New tables go to the end of the document, each after an empty line; a document that ends without a line end keeps that. */
function appendTables(text: string, tables: readonly TomlTable[]): string {
  if (tables.length === 0) return text
  const eol = lineEnd(text)
  const blocks = tables.map((table) => printTable(table, eol)).join(eol + eol)
  if (text === '') return blocks + eol
  return /\n$/.test(text) ? text + eol + blocks + eol : text + eol + eol + blocks
}

function startsWith(path: readonly unknown[], start: readonly unknown[]): boolean {
  return path.length >= start.length && isDeepStrictEqual(path.slice(0, start.length), start)
}

/** A second parser has the last word: ours are as wanted, and all else has kept its value. */
function assertOnlyOurs(before: string, after: string, edit: TomlEdit, path: string): void {
  const was = readToml(before, path)
  const is = readToml(after, path)
  for (const {path: name, values} of edit.set) {
    for (const key of Object.keys(values)) {
      drop(was, [...name, key])
      drop(is, [...name, key])
    }
  }
  for (const {path: name} of edit.remove) drop(was, name)
  if (isDeepStrictEqual(pruned(was), pruned(is))) return
  throw new RunosError('E_FILE_UNSAFE', `${path} cannot be edited without changing something else in it`, {
    where: path,
    fix: ['write these tables by hand:', ...edit.set.flatMap((table) => printTable(table, '\n').split('\n'))],
  })
}

type Tree = {[key: string]: unknown}

function drop(tree: Tree, path: readonly string[]): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) delete tree[key]
  else if (isTree(tree[key])) drop(tree[key], rest)
}

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned)
  if (!isTree(value)) return value
  const kept = Object.entries(value).map(([key, inner]) => [key, pruned(inner)] as const)
  return new Map(kept.filter(([, inner]) => !(inner instanceof Map && inner.size === 0)))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
