import type {SqlKind} from '#core/sql'
import {callFault, operatorFault, typeFault} from './known.ts'
import {type Node, named, namesOf, readingFields, relationName} from './nodes.ts'
import {saidOf} from './statements.ts'

/** Something that is more than reading, at an offset in bytes. */
export interface Found {
  readonly kind: SqlKind
  readonly words: string
  readonly at: number
  /** Its own place is not in the parse tree: it is this word, the first behind `at` or the last before it. */
  readonly word?: {readonly text: string; readonly side: 'behind' | 'before'}
}

/** What a statement reads from, and what in it is more than reading. */
export interface Read {
  readonly from: readonly string[]
  readonly found: readonly Found[]
}

/**
 * Walks through a statement that should only read. Everything that it is made of must be known to do no more
 * (nodes.ts, known.ts); the first node of a branch that is not ends the branch.
 * @param at where the statement begins
 */
export function readThrough(name: string, node: Node, at: number): Read {
  const [from, found] = [new Set<string>(), [] as Found[]]
  const branches = [{name, node, at}]
  for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
    const {name: kind, node: here} = branch
    const place = placeOf(here) ?? branch.at
    const fields = readingFields(kind)
    if (fields === undefined) {
      found.push({at: place, ...stranger(kind, here)})
      continue
    }
    if (kind === 'RangeVar') from.add(relationName(here) ?? '')
    found.push(...faultsOf(kind, here).map((fault) => ({at: place, ...fault})))
    for (const [field, value] of Object.entries(here)) {
      if (typeof value !== 'object' || value === null || SAID_APART.has(`${kind}.${field}`)) continue
      if (!fields.has(field)) {
        found.push({kind: 'acts', words: `has a part that is not known (${kind}.${field})`, at: place})
        continue
      }
      const inner = fields.get(field)
      const items = Array.isArray(value) ? value : [value]
      for (const item of items) {
        const [next, child] = inner === undefined ? (named(item) ?? []) : [inner, item as Node]
        if (next !== undefined && child !== undefined) branches.push({name: next, node: child, at: place})
      }
    }
  }
  return {from: [...from], found}
}

/** Fields that `faultsOf` looks at, and that lead no further. */
const SAID_APART: ReadonlySet<string> = new Set(['SelectStmt.intoClause', 'SelectStmt.lockingClause'])

function stranger(name: string, node: Node): Fault {
  if (name.endsWith('Stmt')) return statementFault(name, node)
  return {kind: 'acts', words: `has a part that is not known to only read (${name})`}
}

/** A statement inside of another: its first word stands before what it works on. */
export function statementFault(name: string, node: Node): Fault {
  const said = saidOf(name, node)
  return {...said, word: {text: said.words.split(' ', 1)[0] ?? '', side: 'before'}}
}

type Fault = Pick<Found, 'kind' | 'words'> & Partial<Pick<Found, 'at' | 'word'>>

/** What a node of its own kind does beyond reading. */
function faultsOf(name: string, node: Node): readonly Fault[] {
  const acts = (words: string | undefined): readonly Fault[] => (words === undefined ? [] : [{kind: 'acts', words}])
  switch (name) {
    case 'SelectStmt':
      return [...intoOf(node), ...locksOf(node)]
    case 'FuncCall':
      return acts(callFault(namesOf(node.funcname)))
    case 'TypeName':
      return acts(typeFault(namesOf(node.names)))
    case 'A_Expr':
      return /BETWEEN/.test(String(node.kind)) ? [] : acts(operatorFault(namesOf(node.name)))
    case 'SubLink':
      return node.operName === undefined ? [] : acts(operatorFault(namesOf(node.operName)))
    case 'SortBy':
      return node.useOp === undefined ? [] : acts(operatorFault(namesOf(node.useOp)))
    case 'RangeTableSample':
      return /^(pg_catalog\.)?(bernoulli|system)$/.test(namesOf(node.method).join('.'))
        ? []
        : acts(`samples with ${namesOf(node.method).join('.')}, which is not PostgreSQL's own`)
    default:
      return []
  }
}

function intoOf({intoClause}: Node): readonly Fault[] {
  if (intoClause === undefined) return []
  const {rel} = intoClause as Node
  const at = placeOf((rel ?? {}) as Node)
  return [
    {
      kind: 'changes structure',
      words: `SELECT INTO ${relationName(rel) ?? ''}, which makes a table`,
      ...(at === undefined ? {} : {at}),
    },
  ]
}

const STRENGTH: Readonly<Record<string, string>> = {
  LCS_FORKEYSHARE: 'FOR KEY SHARE',
  LCS_FORSHARE: 'FOR SHARE',
  LCS_FORNOKEYUPDATE: 'FOR NO KEY UPDATE',
}

function locksOf({lockingClause}: Node): readonly Fault[] {
  return (Array.isArray(lockingClause) ? lockingClause : []).map((item) => {
    const {strength} = named(item)?.[1] ?? {}
    return {
      kind: 'acts',
      words: `${STRENGTH[String(strength)] ?? 'FOR UPDATE'}, which locks rows`,
      word: {text: 'FOR', side: 'behind'},
    }
  })
}

/** Where a node begins, or the table that it works on. */
export function placeOf({location, relation}: Node): number | undefined {
  if (typeof location === 'number') return location
  const {location: inner} = (relation ?? {}) as Node
  return typeof inner === 'number' ? inner : undefined
}
