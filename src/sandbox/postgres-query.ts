import pg from 'pg'
import type {Json} from '#core/json'
import type {SqlResult} from './world.ts'

/** Where a statement runs and as whom. */
export interface Login {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface Statement {
  readonly sql: string
  readonly values?: readonly Json[]
  readonly readOnly?: boolean
  /** Rows that are fetched; the server is not asked for more. */
  readonly limit?: number
}

/** On a machine that is busy with other work a connection may take its time; it is on this machine, so it comes. */
const CONNECT_TIMEOUT_MS = 30_000
const STATEMENT_TIMEOUT_MS = 30_000

/** A connection. Whoever opens it ends it. */
export async function connect(login: Login): Promise<pg.Client> {
  const client = new pg.Client({
    ...login,
    ssl: false,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    types: {getTypeParser: (oid: number) => PARSERS.get(oid) ?? asText} as pg.CustomTypesConfig,
  })
  // An error of the connection also rejects the query that is under way; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * Runs one statement on a connection of its own, so that nothing of a session is left for the next one.
 * The extended protocol refuses a second statement after a semicolon. Read-only means a transaction that began so:
 * within it neither the statement nor a DO block can become read-write.
 * @throws Error with PostgreSQL's own message
 */
export async function runStatement(login: Login, statement: Statement): Promise<SqlResult> {
  const client = await connect(login)
  try {
    if (statement.readOnly) await client.query('BEGIN READ ONLY')
    return await fetchRows(client, statement)
  } finally {
    await client.end()
  }
}

/** The parts of pg's Query that `rows` paging uses and its type declarations leave out. */
type PagedQuery = pg.Submittable & {handlePortalSuspended(connection: {sync(): void}): void}
type QueryClass = new (
  config: object,
  values: unknown,
  done: (error: Error | null, result: PgResult) => void,
) => PagedQuery
interface PgResult {
  readonly fields: readonly {readonly name: string}[]
  readonly rows: readonly (readonly Json[])[]
  readonly rowCount: number | null
  readonly command: string | null
}

/** Runs one statement on a connection that stays. */
export function fetchRows(client: pg.Client, {sql, values = [], limit}: Statement): Promise<SqlResult> {
  return new Promise((resolve, reject) => {
    const config = {
      text: sql,
      values,
      rowMode: 'array',
      queryMode: 'extended',
      ...(limit === undefined ? {} : {rows: limit + 1}),
    }
    const query = new (pg.Query as unknown as QueryClass)(config, undefined, (error, result) => {
      if (error) return reject(error)
      const {fields, rowCount, command} = result
      const rows = limit === undefined ? result.rows : result.rows.slice(0, limit)
      const count = fields.length > 0 ? rows.length : (rowCount ?? 0)
      const word = command ?? (fields.length > 0 ? 'SELECT' : '')
      const truncated = rows.length < result.rows.length
      resolve({columns: fields.map((field) => field.name), rows, rowCount: count, truncated, command: word})
    })
    // One row more than the limit was asked for: when the server stops there, that is enough.
    query.handlePortalSuspended = (connection) => connection.sync()
    client.query(query)
  })
}

const asText = (text: string): Json => text

/** Integers stay integers, exact above 2^53 too; what JSON cannot say stays the text that PostgreSQL prints. */
const asInteger = (text: string): Json => {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}
const asFloat = (text: string): Json => (Number.isFinite(Number(text)) ? Number(text) : text)
const asJson = (text: string): Json => JSON.parse(text) as Json

/** By type oid (PostgreSQL's catalog pg_type, stable): bool, int8, int2, int4, oid, float4, float8, json, jsonb. */
const PARSERS: ReadonlyMap<number, (text: string) => Json> = new Map([
  [16, (text: string): Json => text === 't'],
  [20, asInteger],
  [21, asInteger],
  [23, asInteger],
  [26, asInteger],
  [700, asFloat],
  [701, asFloat],
  [114, asJson],
  [3802, asJson],
])
