import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, type Judged} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'
import {HARMLESS, HOSTILE, NOT_ONE, UNREADABLE} from '../support/sql.ts'

type Client = Awaited<ReturnType<typeof connect>>

/** `users-db` of the sandbox's production cluster. */
const WHERE = {cid: 'p7d2k', id: 'pg1a7', database: 'app'}

let sandbox: TestSandbox
let home: Home
let reading: Client
let writing: Client
before(async () => {
  sandbox = await startSandbox()
  home = await signedInHome(sandbox)
  reading = await connect('sensitive-read', home)
  writing = await connect('sensitive-write', home)
  await query('SELECT 1') // PostgreSQL is made when it is first used
})
after(async () => {
  await reading?.close()
  await writing?.close()
  await sandbox?.stop()
  home?.[Symbol.dispose]()
})

const query = (sql: string): Promise<{isError: boolean; value: Judged}> =>
  ask(reading, 'services_postgresql_query_sql', {...WHERE, sql})
const exec = (sql: string): Promise<{isError: boolean; value: Judged}> =>
  ask(writing, 'services_postgresql_exec_sql', {...WHERE, sql, confirm: true})
const asked = (): number => sandbox.log().filter(({path}) => path.endsWith('-sql')).length
const rowsOf = async (sql: string): Promise<Judged> => (await query(sql)).value.rows
const audit = (): Judged[] =>
  readFileSync(join(home.path, '.local/state/runos/audit/audit.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('attack 19: the query tool runs one statement that only reads, on a real PostgreSQL', () => {
  test('every harmless statement is answered', async () => {
    for (const sql of HARMLESS) {
      const {isError, value} = await query(sql)
      assert.equal(isError, false, `${sql}: ${JSON.stringify(value)}`)
      assert.ok(Array.isArray(value.rows), sql)
    }
  })

  test('every hostile one is refused with the part and its place, and nothing leaves', async () => {
    const before = asked()
    const refused = [...HOSTILE.map(([sql, , said]) => [sql, said] as const), ...NOT_ONE]
    for (const [sql, said] of refused) {
      const {isError, value} = await query(sql)
      assert.deepEqual([isError, value.code], [true, 'E_SQL_REFUSED'], `${sql}: ${JSON.stringify(value)}`)
      assert.match(value.error, said)
      assert.match(value.next, /write tier/)
    }
    assert.equal(asked(), before)
  })

  test('what cannot be judged is refused, and nothing leaves', async () => {
    const before = asked()
    for (const [about, sql] of UNREADABLE) {
      const {isError, value} = await query(sql)
      assert.deepEqual([isError, value.code], [true, 'E_SQL_REFUSED'], about)
    }
    assert.equal(asked(), before)
  })

  test('nothing of it has changed anything', async () => {
    assert.deepEqual(await rowsOf('SELECT (SELECT count(*) FROM users), (SELECT count(*) FROM posts)'), [[3, 4]])
  })
})

describe('what a parser cannot see, the role and the transaction of the API refuse', () => {
  const WIPE = 'LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN DELETE FROM public.posts; RETURN 1; END $$'
  const tricks: readonly (readonly [about: string, setUp: readonly string[], harmless: string])[] = [
    [
      'a function of its own type of argument behind the name of one of PostgreSQL',
      [`CREATE FUNCTION public.lower(varchar) RETURNS int ${WIPE}`],
      "SELECT lower('X'::varchar)",
    ],
    [
      'a function behind a column, as PostgreSQL lets one be called',
      [`CREATE FUNCTION public.gone(public.users) RETURNS int ${WIPE}`],
      'SELECT u.gone FROM public.users u',
    ],
    [
      'a function behind a view',
      [`CREATE FUNCTION public.wipe() RETURNS int ${WIPE}`, 'CREATE VIEW public.calm AS SELECT public.wipe() AS x'],
      'SELECT * FROM public.calm',
    ],
    [
      'a function behind an operator',
      [
        `CREATE FUNCTION public.plus(public.users, public.users) RETURNS int ${WIPE}`,
        'CREATE OPERATOR public.+ (FUNCTION = public.plus, LEFTARG = public.users, RIGHTARG = public.users)',
      ],
      'SELECT u + u FROM public.users u',
    ],
    [
      'a search path that puts a schema before PostgreSQL itself',
      [
        'CREATE SCHEMA shadow',
        `CREATE FUNCTION shadow.upper(text) RETURNS int ${WIPE}`,
        'ALTER DATABASE app SET search_path = shadow, pg_catalog, public',
      ],
      "SELECT upper('x')",
    ],
  ]
  for (const [about, setUp, harmless] of tricks) {
    test(about, async () => {
      for (const sql of setUp) {
        const {isError, value} = await exec(sql)
        assert.equal(isError, false, `${sql}: ${JSON.stringify(value)}`)
      }
      const {isError, value} = await query(harmless)
      assert.deepEqual([isError, value.status, value.code], [true, 400, 'sql.failed'], JSON.stringify(value))
      assert.match(JSON.stringify(value), /cannot execute DELETE in a read-only transaction/)
      assert.deepEqual(await rowsOf('SELECT count(*) FROM public.posts'), [[4]])
    })
  }
})

describe('the tool that writes refuses nothing, and the audit says what the SQL was', () => {
  const rows: readonly (readonly [sql: string, about: RegExp])[] = [
    ['SELECT 1', /^SQL: SELECT \(reads\)$/],
    ['UPDATE users SET name = name WHERE id = 1', /^SQL: UPDATE users \(changes rows\)$/],
    ['CREATE TABLE notes (id int)', /^SQL: CREATE TABLE notes \(changes structure\)$/],
    ['DROP TABLE notes', /^SQL: DROP TABLE notes \(destroys\)$/],
    ['SELEC 1', /^SQL that nobody judged$/],
    ['SELECT 1; DELETE FROM users', /^SQL: SELECT \(reads\); DELETE from users, every row \(destroys\)$/],
  ]
  for (const [sql, about] of rows) {
    test(sql, async () => {
      const before = asked()
      await exec(sql)
      assert.equal(asked(), before + 1, 'it was sent')
      const line = audit().findLast(({step}) => step === 'executed')
      assert.match(line.about, about)
      assert.equal(line.tool, 'services_postgresql_exec_sql')
    })
  }
})
