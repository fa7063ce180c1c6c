import type {SqlKind} from '#core/sql'
import {type Node, named, namesOf, relationName} from './nodes.ts'

/** What a statement is, in one word of danger and a few of people. */
export interface Said {
  readonly kind: SqlKind
  readonly words: string
}

/** Statements that are more than reading, and need more than their name to be told. */
const SAID: Readonly<Record<string, (node: Node) => Said>> = {
  InsertStmt: ({relation}) => rows('INSERT into', relation),
  UpdateStmt: ({relation, whereClause}) => rows('UPDATE', relation, whereClause === undefined ? ', every row' : ''),
  MergeStmt: ({relation}) => rows('MERGE into', relation),
  DeleteStmt: ({relation, whereClause}) =>
    whereClause === undefined
      ? {kind: 'destroys', words: `DELETE from ${relationName(relation)}, every row`}
      : rows('DELETE from', relation),
  TruncateStmt: ({relations}) => ({kind: 'destroys', words: with_('TRUNCATE', listed(relations))}),
  CopyStmt: ({relation, is_from, is_program, filename}) => {
    const target = is_program === true ? 'with a program' : filename === undefined ? '' : 'with a file'
    if (target !== '') return {kind: 'acts', words: `COPY ${target} of the database's machine`}
    return is_from === true ? rows('COPY into', relation) : {kind: 'acts', words: 'COPY'}
  },
  RefreshMatViewStmt: ({relation}) => rows('REFRESH MATERIALIZED VIEW', relation),
  DropStmt: ({removeType, objects}) => ({
    kind: 'destroys',
    words: with_(`DROP ${spelled(String(removeType).replace('OBJECT_', ''))}`, listed(objects)),
  }),
  DropdbStmt: ({dbname}) => ({kind: 'destroys', words: `DROP DATABASE ${String(dbname)}`}),
  DropRoleStmt: () => ({kind: 'destroys', words: 'DROP ROLE'}),
  DropOwnedStmt: () => ({kind: 'destroys', words: 'DROP OWNED'}),
  AlterTableStmt: ({relation, cmds, objtype}) => ({
    kind: (Array.isArray(cmds) ? cmds : []).some((cmd) => named(cmd)?.[1].subtype === 'AT_DropColumn')
      ? 'destroys'
      : 'changes structure',
    words: with_(`ALTER ${spelled(String(objtype).replace('OBJECT_', ''))}`, relationName(relation)),
  }),
  CreateStmt: ({relation}) => structure('CREATE TABLE', relation),
  CreateTableAsStmt: ({into}) => structure('CREATE TABLE AS', (into as Node | undefined)?.rel),
  IndexStmt: ({relation}) => structure('CREATE INDEX on', relation),
  ViewStmt: ({view}) => structure('CREATE VIEW', view),
  DefineStmt: ({kind}) => ({
    kind: 'changes structure',
    words: `CREATE ${spelled(String(kind).replace('OBJECT_', ''))}`,
  }),
  RenameStmt: ({relation}) => structure('RENAME', relation),
  GrantStmt: ({is_grant}) => ({kind: 'changes structure', words: is_grant === true ? 'GRANT' : 'REVOKE'}),
  GrantRoleStmt: ({is_grant}) => ({kind: 'changes structure', words: is_grant === true ? 'GRANT' : 'REVOKE'}),
  VariableSetStmt: ({kind, name}) => ({
    kind: 'acts',
    words: with_(String(kind).startsWith('VAR_RESET') ? 'RESET' : 'SET', typeof name === 'string' ? name : undefined),
  }),
  TransactionStmt: ({kind}) => ({kind: 'acts', words: spelled(String(kind).replace('TRANS_STMT_', ''))}),
  LockStmt: ({relations}) => ({kind: 'acts', words: with_('LOCK', listed(relations))}),
  VacuumStmt: ({is_vacuumcmd}) => ({kind: 'acts', words: is_vacuumcmd === true ? 'VACUUM' : 'ANALYZE'}),
  CallStmt: ({funccall}) => ({
    kind: 'acts',
    words: with_('CALL', namesOf((funccall as Node | undefined)?.funcname).join('.')),
  }),
}

const STRUCTURE = /^(Create|Alter|Define|Comment|SecLabel|Rename|Reassign|Import|Composite|Rule|ReplicaIdentity)/

/**
 * What a statement is that does more than read, or may. Those without a row are told by their name in the parse tree:
 * `CreateExtensionStmt` is CREATE EXTENSION.
 */
export function saidOf(name: string, node: Node): Said {
  const row = SAID[name]
  if (row !== undefined) return row(node)
  const words = name
    .replace(/Stmt$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase()
  const kind = name.startsWith('Drop') ? 'destroys' : STRUCTURE.test(name) ? 'changes structure' : 'acts'
  return {kind, words}
}

const rows = (verb: string, relation: unknown, more = ''): Said => ({
  kind: 'changes rows',
  words: `${with_(verb, relationName(relation))}${more}`,
})
const structure = (verb: string, relation: unknown): Said => ({
  kind: 'changes structure',
  words: with_(verb, relationName(relation)),
})

const with_ = (verb: string, name: string | undefined): string =>
  name === undefined || name === '' ? verb : `${verb} ${name}`
const spelled = (word: string): string => word.replaceAll('_', ' ').replace('MATVIEW', 'MATERIALIZED VIEW')

/** How many names are said. */
const FEW = 3

/** Relations or names in a list, the first few. */
function listed(list: unknown): string | undefined {
  if (!Array.isArray(list)) return undefined
  const names = list.flatMap((item) => {
    const [name, node] = named(item) ?? []
    if (node === undefined) return []
    if (name === 'RangeVar') return relationName(node) ?? []
    if (name === 'String') return String(node.sval)
    return namesOf(node.items ?? node.names ?? node.objname).join('.') || []
  })
  return names.length > FEW ? `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more` : names.join(', ')
}
