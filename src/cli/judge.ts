import type {CallPorts} from '#core/ports'

/** Judges SQL. The parser of PostgreSQL is heavy, so it is loaded by the first SQL that comes. */
export const judgeSql: NonNullable<CallPorts['judge']> = async (sql, dialect) =>
  (await import('#sql/judge-sql')).judgeSql(sql, dialect)
