import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import type {SqlJudgement, SqlStatement} from '#core/sql'
import {judgeSql} from '#sql/judge-sql'
import {KNOWN_SQL, knownSql} from '../../scripts/lib/known-sql.ts'
import {ROOT} from '../../scripts/lib/tree.ts'
import {HARMLESS, HOSTILE, UNREADABLE} from '../support/sql.ts'

const judge = (sql: string): Promise<SqlJudgement> => judgeSql(sql, 'postgresql')

async function only(sql: string): Promise<SqlStatement> {
  const judgement = await judge(sql)
  assert.ok('statements' in judgement, `${sql}: ${JSON.stringify(judgement)}`)
  const [statement] = judgement.statements
  assert.ok(statement !== undefined && judgement.statements.length === 1, JSON.stringify(judgement))
  return statement
}
const partsOf = ({parts}: SqlStatement): string =>
  parts.map(({words, place}) => `${words} (line ${place.line}, column ${place.column}: ${place.fragment})`).join('; ')

describe('attack 19: what only reads is told from what does more', () => {
  test('the lists are long enough to mean something', () => {
    assert.ok(HARMLESS.length >= 40 && HOSTILE.length >= 60)
  })
  for (const sql of HARMLESS) {
    test(`reads: ${sql}`, async () => {
      const statement = await only(sql)
      assert.deepEqual([statement.kind, partsOf(statement)], ['reads', ''])
    })
  }
  for (const [sql, kind, said] of HOSTILE) {
    test(`${kind}: ${sql}`, async () => {
      const statement = await only(sql)
      assert.equal(statement.kind, kind)
      assert.match(partsOf(statement), said)
    })
  }
  for (const [about, sql, said] of UNREADABLE) {
    test(`cannot be judged: ${about}`, async () => {
      const judgement = await judge(sql)
      assert.ok('unreadable' in judgement, JSON.stringify(judgement))
      const {line, column} = judgement.place ?? {}
      assert.match(`${judgement.unreadable} line ${line}, column ${column}`, said)
      assert.equal((await only('SELECT 1')).kind, 'reads', 'and the next text is judged')
    })
  }
  for (const dialect of ['mysql', 'unknown'] as const) {
    test(`SQL of the dialect ${dialect} is never judged, not even SELECT 1`, async () => {
      assert.match(JSON.stringify(await judgeSql('SELECT 1', dialect)), /unreadable.*cannot be judged/)
    })
  }
})

describe('a refusal says which part and where', () => {
  const rows: readonly (readonly [sql: string, part: RegExp])[] = [
    ["SELECT 'ä€😀', nextval('s')", /nextval.*line 1, column 16: nextval\('s'\)/],
    ["SELECT 1,\n  -- ünïcode\n  setval('s', 1)", /setval.*line 3, column 3: setval/],
    ['SELECT 1\r\nFROM users\r\nFOR UPDATE', /FOR UPDATE.*line 3, column 1: FOR UPDATE/],
    ['SELECT "a\u202eb"(1)', /calls a\?b.*line 1, column 8/],
  ]
  for (const [sql, part] of rows) test(JSON.stringify(sql), async () => assert.match(partsOf(await only(sql)), part))

  test('the place of a syntax error counts characters, not bytes', async () => {
    const judgement = await judge("SELECT 'ä€😀' FRM x y")
    assert.ok('unreadable' in judgement)
    assert.deepEqual(judgement.place, {line: 1, column: 19, fragment: 'x y'})
  })
})

describe('what a statement is, for whoever approves it', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['SELECT * FROM a JOIN s.b ON true', 'SELECT from s.b, a: reads'],
    ['DELETE FROM orders WHERE id = 1', 'DELETE from orders: changes rows'],
    ['WITH g AS (DELETE FROM a) INSERT INTO b TABLE g', 'INSERT into b: destroys'],
    ['DROP TABLE a, b.c, d, e', 'DROP TABLE a, b.c, d and 1 more: destroys'],
    ['CREATE EXTENSION vector', 'CREATE EXTENSION: changes structure'],
  ]
  for (const [sql, said] of rows) {
    test(sql, async () => {
      const {words, kind} = await only(sql)
      assert.equal(`${words}: ${kind}`, said)
    })
  }
})

describe('how a statement is dressed changes no verdict', () => {
  const blank = fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '\r\n',
    '\f',
    '/**/',
    '/* ; DROP TABLE x */',
    '-- ; x\n',
    '/* /* */ */',
  )
  const blanks = fc.array(blank, {minLength: 1, maxLength: 4}).map((parts) => parts.join(''))
  const plain = HARMLESS.filter((sql) => /^(select|values|table|with)\b[^;]*$/i.test(sql) && !sql.includes('--'))
  const hostile = HOSTILE.map(([sql]) => sql).filter((sql) => /^(SELECT|WITH|VALUES)\b/.test(sql))
  // A locking clause or INTO inside of a subquery, or a WITH that writes below the top, is refused by PostgreSQL itself; here too.
  const wrappings: readonly ((sql: string, b: string) => string)[] = [
    (sql, b) => `${b}${sql}${b}`,
    (sql, b) => `${b}${sql}${b};${b}`,
    (sql, b) => `WITH${b}x${b}AS${b}(${sql})${b}SELECT${b}1`,
    (sql, b) => `SELECT${b}1${b}FROM${b}(${sql})${b}x`,
    (sql, b) => `SELECT${b}1${b}WHERE${b}EXISTS${b}(${sql})`,
    (sql, b) => `SELECT${b}ARRAY(${sql})`,
    (sql, b) => `(${b}${sql}${b})`,
    (sql, b) => `EXPLAIN${b}${sql}`,
  ]
  const dressed = (statements: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...statements), fc.array(fc.tuple(fc.constantFrom(...wrappings), blanks), {maxLength: 4}))
      .map(([sql, layers]) => {
        const inner = layers.reduce((text, [wrap, b], index) => {
          // A semicolon and EXPLAIN only make sense outside of everything.
          const outside = index === layers.length - 1
          return wrap === wrappings[1] || wrap === wrappings[7] ? (outside ? wrap(text, b) : text) : wrap(text, b)
        }, sql)
        return inner
      })

  test('harmless stays harmless', async () => {
    await fc.assert(
      fc.asyncProperty(dressed(plain), async (sql) => assert.equal((await only(sql)).kind, 'reads', sql)),
      {numRuns: 300},
    )
  })
  test('hostile stays hostile', async () => {
    await fc.assert(
      fc.asyncProperty(dressed(hostile), async (sql) => {
        const judgement = await judge(sql)
        const harmless = 'statements' in judgement && judgement.statements.every(({kind}) => kind === 'reads')
        assert.equal(harmless, false, sql)
      }),
      {numRuns: 300},
    )
  })
  test('a name is what it is, however it is spelled: in capitals, in quotes, with escapes', async () => {
    const names = fc.constantFrom('pg_sleep', 'nextval', 'pg_read_file', 'set_config', 'lo_unlink', 'evil')
    const spelled = fc.tuple(names, fc.constantFrom('plain', 'upper', 'quoted', 'escaped')).map(([name, how]) => {
      const code = (letter: string) => `\\${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`
      if (how === 'quoted') return `"${name}"`
      if (how === 'escaped') return `U&"${[...name].map(code).join('')}"`
      return how === 'upper' ? name.toUpperCase() : name
    })
    await fc.assert(
      fc.asyncProperty(spelled, fc.constantFrom('', 'pg_catalog.'), blanks, async (name, schema, b) => {
        assert.equal((await only(`SELECT${b}${schema}${name}${b}(1)`)).kind, 'acts')
      }),
    )
  })
  test('a text that says something terrible is a text, in whatever quotes', async () => {
    const terrible = fc.constantFrom('; DROP TABLE users; --', 'DELETE FROM users', '*/ ; COMMIT', "'' OR pg_sleep(9)")
    const quoted = fc.tuple(terrible, fc.constantFrom("'", '$$', '$a$', 'E', 'U&')).map(([text, quote]) => {
      const inner = text.replaceAll("'", "''")
      if (quote.startsWith('$')) return `${quote}${text}${quote}`
      return quote === "'" ? `'${inner}'` : `${quote}'${inner}'`
    })
    await fc.assert(
      fc.asyncProperty(quoted, async (text) => assert.equal((await only(`SELECT ${text}`)).kind, 'reads', text)),
    )
  })
  test('whatever is given, there is an answer and no exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 200}), async (text) => {
        assert.ok(await judge(text))
      }),
      {numRuns: 500},
    )
  })
})

test('a parser that failed is never asked again: verdicts stay what they are after any number of texts that break it', async () => {
  const breaking = `SELECT ${'1+'.repeat(20_000)}1`
  for (let count = 0; count < 40; count++) assert.match(JSON.stringify(await judge(breaking)), /nested too deeply/)
  assert.equal((await only('SELECT 1')).kind, 'reads')
  assert.equal((await only('DELETE FROM x')).kind, 'destroys')
})

test("what is known of PostgreSQL is what the sandbox's PostgreSQL says of itself", async () => {
  assert.equal(readFileSync(join(ROOT, KNOWN_SQL), 'utf8'), await knownSql(), 'run npm run known-sql')
})
