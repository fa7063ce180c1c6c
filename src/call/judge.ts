import type {JudgedCall, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {CallPorts} from '#core/ports'
import type {SqlJudgement, SqlPlace, SqlStatement} from '#core/sql'
import type {Door} from './redact.ts'

/**
 * Lets a call through whose SQL its tool may run: of a tool that only reads, one statement that only reads. Of any other
 * tool nothing is refused; what its SQL does is noted for the audit and for whoever approves it.
 * @throws RunosError E_SQL_REFUSED naming the part and its place
 */
export async function judge(
  valid: ValidCall,
  ports: Pick<CallPorts, 'judge'>,
  door: Pick<Door, 'text'>,
): Promise<JudgedCall> {
  const {sql} = valid.tool
  const text = sql === undefined ? undefined : valueAt(valid.args, sql.arg)
  if (sql === undefined || text === undefined) return valid as JudgedCall
  const judgement = await judgementOf(text, sql.dialect, ports.judge)
  if (sql.readsOnly) requireReading(judgement, valid)
  return {...valid, about: door.text(aboutOf(judgement))} as unknown as JudgedCall
}

/** The value of an argument, or of a field in it: `body.sql`. */
function valueAt(args: JsonObject, way: string): Json | undefined {
  if (Object.hasOwn(args, way)) return args[way]
  let here: Json | undefined = args
  for (const key of way.split('.')) here = isJsonObject(here) && Object.hasOwn(here, key) ? here[key] : undefined
  return here
}

async function judgementOf(
  text: unknown,
  dialect: NonNullable<ValidCall['tool']['sql']>['dialect'],
  judgeSql: CallPorts['judge'],
): Promise<SqlJudgement> {
  if (typeof text !== 'string') return {unreadable: 'it is no text'}
  return judgeSql === undefined ? {unreadable: 'nobody here can judge it'} : judgeSql(text, dialect)
}

function requireReading(judgement: SqlJudgement, {tool}: ValidCall): void {
  if ('unreadable' in judgement) throw refused(`the SQL is not run: ${judgement.unreadable}`, judgement.place)
  const [statement, second] = judgement.statements
  if (statement === undefined) throw refused('the SQL is not run: there is no statement in it')
  if (second !== undefined) {
    const count = judgement.statements.length
    throw refused(`${tool.name} takes one statement, and these are ${count}`, second.place)
  }
  if (statement.kind === 'reads') return
  const parts = statement.parts.slice(0, MOST_SAID).map(({words, place}) => `${words} (${at(place)})`)
  const more = statement.parts.length > MOST_SAID ? `; and ${statement.parts.length - MOST_SAID} more` : ''
  throw refused(
    `${tool.name} takes what only reads, and this ${statement.kind}: ${parts.join('; ')}${more}`,
    statement.parts[0]?.place,
  )
}

const MOST_SAID = 3

function refused(message: string, place?: SqlPlace): RunosError {
  return new RunosError('E_SQL_REFUSED', message, {
    ...(place === undefined ? {} : {where: `the SQL, ${at(place)}`}),
    fix: [
      "give one SELECT, VALUES, TABLE, SHOW or EXPLAIN with PostgreSQL's own functions",
      'what changes something is for the tool of a write tier',
    ],
  })
}

const at = ({line, column, fragment}: SqlPlace): string =>
  `line ${line}, column ${column}${fragment === '' ? '' : `: ${fragment}`}`

/** What the SQL of a call does, in one line. */
function aboutOf(judgement: SqlJudgement): string {
  if ('unreadable' in judgement) {
    const {unreadable, place} = judgement
    return `SQL that nobody judged: ${unreadable}${place === undefined ? '' : ` (${at(place)})`}`
  }
  const {statements} = judgement
  if (statements.length === 0) return 'SQL without a statement'
  const more = statements.length > MOST_SAID ? `; and ${statements.length - MOST_SAID} statements more` : ''
  return `SQL: ${statements.slice(0, MOST_SAID).map(saying).join('; ')}${more}`
}

/** `INSERT into a, with DELETE from b (changes rows)` */
function saying({kind, words, parts}: SqlStatement): string {
  const inner = [...new Set(parts.map((part) => part.words).filter((one) => one !== words))].slice(0, MOST_SAID)
  return `${words}${inner.length === 0 ? '' : `, with ${inner.join(', ')}`} (${kind})`
}
