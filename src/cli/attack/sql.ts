import type {JsonObject} from '#core/json'
import type {Attack} from './attack.ts'

const STATEMENTS = [
  'SELECT 1; DROP TABLE t',
  'WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x',
  'SELECT * INTO copied FROM t',
  'EXPLAIN ANALYZE DELETE FROM t',
  "COPY t TO PROGRAM 'sh'",
  'SET ROLE admin',
  'SELECT pg_terminate_backend(1)',
  'SELECT * FROM t FOR UPDATE',
  'DO $$ BEGIN DELETE FROM t; END $$',
  'TRUNCATE t /* SELECT 1 */',
] as const

/** Statements that do more than read, for tools that only read. */
export const sql: Attack = {
  id: 'sql',
  what: 'SQL that does more than read, on a tool that only reads: refused, and nothing leaves',
  async run({tool, args, call}) {
    const where = tool.sql
    if (where === undefined || !where.readsOnly) return {tries: 0, broken: []}
    const broken: string[] = []
    for (const statement of STATEMENTS) {
      const {arrived} = await call(withValue(args, where.arg.split('.'), statement))
      if (arrived.length > 0) broken.push(`${JSON.stringify(statement)} was sent`)
    }
    return {tries: STATEMENTS.length, broken}
  },
}

function withValue(args: JsonObject, [key = '', ...rest]: readonly string[], value: string): JsonObject {
  if (rest.length === 0) return {...args, [key]: value}
  return {...args, [key]: withValue((args[key] ?? {}) as JsonObject, rest, value)}
}
