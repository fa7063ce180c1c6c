import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createPostgres} from '#sandbox/postgres'
import {removePostgres} from '#sandbox/postgres-install'
import {openStore} from '#sandbox/store'

export const KNOWN_SQL = 'src/sql/postgresql.generated.ts'

/** What a statement could call: no plumbing of the server (internal values, triggers, handlers, texts of C). */
const CALLABLE = `p.pronamespace = 'pg_catalog'::regnamespace
  AND NOT (ARRAY['internal', 'cstring']::regtype[]::oid[] && (p.proargtypes::oid[] || p.prorettype))
  AND p.prorettype NOT IN (SELECT oid FROM pg_type WHERE typname LIKE '%trigger' OR typname LIKE '%handler')`

/** One row, one column: the names in their order. A name counts as volatile when one of its functions is. */
const QUERIES: readonly (readonly [name: string, what: string, sql: string])[] = [
  [
    'STABLE_FUNCTIONS',
    'Functions, aggregates and window functions that PostgreSQL calls stable or immutable, in every form that they have.',
    `SELECT p.proname::text FROM pg_proc p WHERE ${CALLABLE} GROUP BY 1 HAVING bool_and(p.provolatile <> 'v')`,
  ],
  [
    'VOLATILE_FUNCTIONS',
    'Functions that PostgreSQL calls volatile, in one of their forms at least.',
    `SELECT p.proname::text FROM pg_proc p WHERE ${CALLABLE} GROUP BY 1 HAVING bool_or(p.provolatile = 'v')`,
  ],
  [
    'OPERATORS',
    'Operators, none of which runs a volatile function.',
    `SELECT o.oprname::text FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
     WHERE o.oprnamespace = 'pg_catalog'::regnamespace GROUP BY 1 HAVING bool_and(p.provolatile <> 'v')`,
  ],
  [
    'TYPES',
    'Types that a value can be cast to, without their arrays. None of them has checks of its own.',
    `SELECT t.typname::text FROM pg_type t WHERE t.typnamespace = 'pg_catalog'::regnamespace
     AND (t.typtype IN ('b', 'r', 'm') OR t.typname = 'record') AND t.typname NOT LIKE '\\_%'`,
  ],
]

/** Asks a real PostgreSQL, the sandbox's, what it has, and gives the text of the file that holds it. */
export async function knownSql(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'runos-known-sql-'))
  const store = openStore(join(dir, 'state.db'))
  const postgres = createPostgres(dir, store, async () => undefined)
  try {
    const parts: string[] = []
    for (const [name, what, sql] of QUERIES) {
      const {rows} = await postgres.admin('postgres', sql)
      const names = rows.map(([value]) => String(value)).sort()
      parts.push(`/** ${what} */\nexport const ${name} = \`\n${wrap(names)}\`\n`)
    }
    const {rows} = await postgres.admin('postgres', 'SHOW server_version')
    const from = `from the catalogs of PostgreSQL ${String(rows[0]?.[0])}`
    return [`// Made by npm run known-sql ${from}. Names, separated by white space.\n`, ...parts].join('\n')
  } finally {
    await postgres.stop()
    store.close()
    removePostgres(dir)
    rmSync(dir, {recursive: true, force: true})
  }
}

/** In lines of readable length. A backslash or a quote would end the text that they stand in, and no name has one but operators. */
function wrap(names: readonly string[]): string {
  const lines: string[] = []
  for (const name of names.map((one) => one.replaceAll(/[`\\]|\$\{/g, '\\$&'))) {
    const last = lines.at(-1)
    if (last === undefined || last.length + name.length > 118) lines.push(name)
    else lines[lines.length - 1] = `${last} ${name}`
  }
  return `${lines.join('\n')}\n`
}
