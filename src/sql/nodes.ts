/** A node of PostgreSQL's parse tree, as libpg-query writes it. What is 0, false or empty is left out. */
export type Node = {readonly [field: string]: unknown}

/**
 * The nodes that a statement which only reads is made of, and their fields that hold other nodes. `field:Node` is a field
 * whose node stands there without its name. Whatever is not here is more than reading, or new: it is refused.
 * (PostgreSQL, src/include/nodes/parsenodes.h and primnodes.h.)
 */
const READING: Readonly<Record<string, string>> = {
  // Statements
  SelectStmt: `distinctClause targetList fromClause whereClause groupClause havingClause windowClause valuesLists sortClause
    limitOffset limitCount withClause:WithClause larg:SelectStmt rarg:SelectStmt`,
  ExplainStmt: 'query options',
  VariableShowStmt: '',
  DefElem: 'arg',
  WithClause: 'ctes',
  CommonTableExpr:
    'aliascolnames ctequery search_clause:CTESearchClause cycle_clause:CTECycleClause ctecolnames ctecoltypes ctecoltypmods ctecolcollations',
  CTESearchClause: 'search_col_list',
  CTECycleClause: 'cycle_col_list cycle_mark_value cycle_mark_default',
  ResTarget: 'indirection val',
  SortBy: 'node useOp',
  GroupingSet: 'content',
  WindowDef: 'partitionClause orderClause startOffset endOffset',
  // Where rows come from
  RangeVar: 'alias:Alias',
  RangeSubselect: 'subquery alias:Alias',
  RangeFunction: 'functions alias:Alias coldeflist',
  ColumnDef: 'typeName:TypeName collClause:CollateClause',
  RangeTableSample: 'relation method args repeatable',
  RangeTableFunc: 'docexpr rowexpr namespaces columns alias:Alias',
  RangeTableFuncCol: 'typeName:TypeName colexpr coldefexpr',
  JoinExpr: 'larg rarg usingClause join_using_alias:Alias quals alias:Alias',
  Alias: 'colnames',
  // Values
  String: '',
  Integer: '',
  Float: '',
  Boolean: '',
  BitString: '',
  List: 'items',
  A_Const: 'ival:Integer fval:Float boolval:Boolean sval:String bsval:BitString',
  A_Star: '',
  A_Expr: 'name lexpr rexpr',
  A_Indices: 'lidx uidx',
  A_Indirection: 'arg indirection',
  A_ArrayExpr: 'elements',
  ColumnRef: 'fields',
  ParamRef: '',
  BoolExpr: 'args',
  BooleanTest: 'arg',
  NullTest: 'arg',
  CaseExpr: 'arg args defresult',
  CaseWhen: 'expr result',
  CoalesceExpr: 'args',
  MinMaxExpr: 'args',
  CollateClause: 'arg collname',
  FuncCall: 'funcname args agg_order agg_filter over:WindowDef',
  GroupingFunc: 'args refs',
  NamedArgExpr: 'arg',
  RowExpr: 'args colnames',
  SQLValueFunction: '',
  SubLink: 'testexpr operName subselect',
  TypeCast: 'arg typeName:TypeName',
  TypeName: 'names typmods arrayBounds',
  XmlExpr: 'named_args arg_names args',
  XmlSerialize: 'expr typeName:TypeName',
  // SQL/JSON
  JsonArgument: 'val:JsonValueExpr',
  JsonArrayConstructor: 'exprs output:JsonOutput',
  JsonArrayQueryConstructor: 'query output:JsonOutput format:JsonFormat',
  JsonArrayAgg: 'constructor:JsonAggConstructor arg:JsonValueExpr',
  JsonAggConstructor: 'output:JsonOutput agg_filter agg_order over:WindowDef',
  JsonBehavior: 'expr',
  JsonFormat: '',
  JsonFuncExpr:
    'context_item:JsonValueExpr pathspec passing output:JsonOutput on_empty:JsonBehavior on_error:JsonBehavior',
  JsonIsPredicate: 'expr format:JsonFormat',
  JsonKeyValue: 'key value:JsonValueExpr',
  JsonObjectConstructor: 'exprs output:JsonOutput',
  JsonObjectAgg: 'constructor:JsonAggConstructor arg:JsonKeyValue',
  JsonOutput: 'typeName:TypeName returning:JsonReturning',
  JsonParseExpr: 'expr:JsonValueExpr output:JsonOutput',
  JsonReturning: 'format:JsonFormat',
  JsonScalarExpr: 'expr output:JsonOutput',
  JsonSerializeExpr: 'expr:JsonValueExpr output:JsonOutput',
  JsonTable: 'context_item:JsonValueExpr pathspec:JsonTablePathSpec passing columns on_error:JsonBehavior alias:Alias',
  JsonTableColumn:
    'typeName:TypeName pathspec:JsonTablePathSpec format:JsonFormat columns on_empty:JsonBehavior on_error:JsonBehavior',
  JsonTablePathSpec: 'string',
  JsonValueExpr: 'raw_expr formatted_expr format:JsonFormat',
}

/** The fields of a node that may hold nodes: the name of what stands in it, or undefined where the node says it itself. */
export type Fields = ReadonlyMap<string, string | undefined>

const FIELDS: ReadonlyMap<string, Fields> = new Map(
  Object.entries(READING).map(([name, fields]) => [
    name,
    new Map(
      fields
        .split(/\s+/)
        .filter((field) => field !== '')
        .map((field) => field.split(':') as [string, string | undefined]),
    ),
  ]),
)

/** What a node of a reading statement may hold; undefined: such a node is not part of one. */
export const readingFields = (name: string): Fields | undefined => FIELDS.get(name)

/** A node with its name, as it stands in a list or a field of any kind: `{SelectStmt: {...}}`. Empty: nothing stands there. */
export function named(value: unknown): readonly [name: string, node: Node] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [entry] = Object.entries(value)
  return entry === undefined ? undefined : [entry[0], entry[1] as Node]
}

/** The texts of a list of names: `pg_catalog`, `int4`. */
export function namesOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return list.map((item) => {
    const [, node] = named(item) ?? []
    return typeof node?.sval === 'string' ? node.sval : '*'
  })
}

/** Name of a relation as it is written. */
export function relationName(relation: unknown): string | undefined {
  if (typeof relation !== 'object' || relation === null) return undefined
  const {catalogname, schemaname, relname} = relation as Node
  const parts = [catalogname, schemaname, relname].filter((part): part is string => typeof part === 'string')
  return parts.length === 0 ? undefined : parts.join('.')
}
