import {SQL_KINDS, type SqlDialect, type SqlJudgement, type SqlKind, type SqlPlace, type SqlStatement} from '#core/sql'
import {placeAt} from '#core/text'
import {type Node, named} from './nodes.ts'
import {type Parsed, parse, type Token} from './parser.ts'
import {type Found, placeOf as nodePlace, readThrough, statementFault} from './reading.ts'
import {saidOf} from './statements.ts'

/** Statements that can be no more than reading. */
const READERS: Readonly<Record<string, string>> = {
  SelectStmt: 'SELECT',
  ExplainStmt: 'EXPLAIN',
  VariableShowStmt: 'SHOW',
}

/**
 * Says of each statement in a text of SQL what it is: whether it only reads, and if not, what else it does and where.
 * PostgreSQL's own parser reads it; what the parser cannot see (what a function, a view or a rule of the database does)
 * is for the role under which the API runs it. Never throws for a text, whatever it holds.
 */
export async function judgeSql(text: string, dialect: SqlDialect): Promise<SqlJudgement> {
  if (dialect !== 'postgresql') {
    const whose = dialect === 'mysql' ? 'SQL of MySQL' : 'SQL of this kind'
    return {unreadable: `${whose} cannot be judged: there is no parser for it here`}
  }
  const parsed = await parse(text)
  if (!('statements' in parsed)) {
    const {why, at} = parsed
    // The parser counts characters, and a character may be two units of JavaScript.
    const place = at === undefined ? undefined : placeOf(text, [...text].slice(0, at).join('').length)
    return {unreadable: why, ...(place === undefined ? {} : {place})}
  }
  const bytes = Buffer.from(text)
  const at = (offset: number): SqlPlace => placeOf(text, bytes.subarray(0, offset).toString().length)
  return {statements: parsed.statements.map((one) => judgeStatement(one, parsed.tokens, at))}
}

function judgeStatement(
  {name, node, at: from}: Parsed['statements'][number],
  tokens: readonly Token[],
  placeAt: (offset: number) => SqlPlace,
): SqlStatement {
  const begins = tokens.find(({start, tokenName}) => start >= from && !tokenName.endsWith('COMMENT'))?.start ?? from
  const reads = READERS[name]
  const said = saidOf(name, node)
  const {from: tables, found} =
    reads === undefined
      ? {from: [], found: [{...said, at: begins}, ...writesIn(node, begins)]}
      : readThrough(name, node, begins)
  const parts = found
    .map((one) => ({...one, at: offsetOf(one, tokens)}))
    .sort((one, other) => one.at - other.at)
    .map(({kind, words, at}) => ({kind, words: shown(words), place: placeAt(at)}))
  const tail = tables.length === 0 ? '' : ` from ${tables.slice(0, 3).join(', ')}${tables.length > 3 ? ', ...' : ''}`
  const words = shown(reads === undefined ? said.words : `${reads}${tail}`)
  return {kind: worst(found.map(({kind}) => kind)), words, place: placeAt(begins), parts}
}

/** Where something stands: at its own word, if the parse tree does not say where it begins. */
function offsetOf({at, word}: Found, tokens: readonly Token[]): number {
  if (word === undefined) return at
  const fits = ({text}: Token): boolean => text.toUpperCase() === word.text
  const own =
    word.side === 'behind'
      ? tokens.find((token) => token.start >= at && fits(token))
      : tokens.findLast((token) => token.start <= at && fits(token))
  return own?.start ?? at
}

/** Statements inside of one that writes which write as well: `WITH gone AS (DELETE ...) INSERT ...`. */
function writesIn(node: Node, at: number): readonly Found[] {
  const [found, left] = [[] as Found[], Object.values(node)]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    const [name, inner] = named(value) ?? []
    if (name !== undefined && inner !== undefined && /^(Insert|Update|Delete|Merge)Stmt$/.test(name))
      found.push({...statementFault(name, inner), at: nodePlace(inner) ?? at})
    for (const child of Object.values(value)) left.push(child)
  }
  return found
}

const worst = (kinds: readonly SqlKind[]): SqlKind =>
  kinds.reduce((most, kind) => (SQL_KINDS.indexOf(kind) > SQL_KINDS.indexOf(most) ? kind : most), 'reads' as SqlKind)

/** How much is shown of what stands at a place. */
const SHORT = 40

function placeOf(text: string, offset: number): SqlPlace {
  const rest = text.slice(offset, offset + 4 * SHORT).replaceAll(/\s+/g, ' ')
  return {...placeAt(text, offset), fragment: rest.length > SHORT ? `${shown(rest.slice(0, SHORT))}...` : shown(rest)}
}

/** Names and fragments come from whoever wrote the SQL, and are read by people on a terminal. */
const shown = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
