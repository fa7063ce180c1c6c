import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, stamp, text, uuid} from '../ninth/secrets-words.ts'
import {
  big,
  capitalHex,
  digits,
  hex,
  mail,
  mixed,
  slug,
  small,
  sum64,
  theme,
  title,
  upper,
  who,
} from './lookalikes-texts-words.ts'

/** Statements, results of queries and sheets: columns named after secrets, cells without one. */
export const eleventhData: readonly HarmlessAnswer[] = [
  like('migration that adds columns for tokens', (r) => {
    const line = r.pick([
      `ALTER TABLE ${theme(r)}_${small(r, 4)} ADD COLUMN api_key_prefix varchar(${8 + r.below(20)}) NOT NULL;`,
      `t.string :reset_password_token_${small(r, 4)}, index: {unique: true}, comment: "${theme(r)}"`,
      `<addColumn tableName="${theme(r)}_${small(r, 4)}"><column name="password_changed_at" type="timestamptz"/></addColumn>`,
      `op.add_column("${theme(r)}_${small(r, 4)}", sa.Column("secret_ref", sa.String(length=255), nullable=True))`,
    ])
    return [{version: digits(r, 14), up: line, state: 'applied'}, line]
  }),
  like('version table of migrations with sums', (r) => {
    const [sum, script] = [
      -r.below(2_000_000_000),
      `V${r.below(90)}__rename_${theme(r)}_password_column_${small(r, 4)}.sql`,
    ]
    return [{rows: [{installed_rank: r.below(90), script, checksum: sum, success: true}]}, script, String(sum)]
  }),
  like('statements of grants and secrets of a database', (r) => {
    const line = r.pick([
      `GRANT USAGE ON SECRET ${theme(r)}_${small(r, 5)}_token TO ROLE ${who(r)};`,
      `CREATE USER MAPPING FOR ${who(r)} SERVER ${theme(r)}_${small(r, 5)} OPTIONS (password_required 'false');`,
      `ALTER USER ${who(r)}_${small(r, 5)} PASSWORD EXPIRE INTERVAL ${30 + r.below(200)} DAY;`,
      `CREATE SYMMETRIC KEY ${title(r)}Key${big(r, 2)} WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE ${title(r)}Cert;`,
    ])
    return [{statements: [{sql: line, ms: r.below(90)}]}, line]
  }),
  like('error of a statement that names a column', (r) => {
    const message = r.pick([
      `duplicate key value violates unique constraint "${theme(r)}_${small(r, 4)}_api_key_idx"`,
      `null value in column "password_digest" of relation "${theme(r)}_${small(r, 5)}" violates not-null constraint`,
      `Data too long for column 'access_token_${small(r, 4)}' at row ${r.below(900)}`,
      `ORA-28000: The account ${upper(r)}_${big(r, 4)} is locked.`,
    ])
    return [{error: {code: digits(r, 5), severity: 'ERROR', message}}, message]
  }),
  like('rows with states of keys', (r) => {
    const [id, prefix] = [uuid(r), `${small(r, 2)}_live_…`]
    return [
      {
        columns: ['key_id', 'key_name', 'key_prefix', 'status', 'expires_on'],
        rows: [[id, `${slug(r)}-key`, prefix, 'revoked', day(r)]],
      },
      id,
    ]
  }),
  like('result of counts of sign-ins', (r) => {
    const count = digits(r, 7)
    return [
      {
        fields: [{name: 'password_logins'}, {name: 'passkey_logins'}, {name: 'token_refreshes'}],
        rows: [[Number(count), r.below(9000), Number(digits(r, 8))]],
      },
      count,
    ]
  }),
  like('table on a terminal with owners of secrets', (r) => {
    const row = `| ${slug(r)}-${small(r, 5)}-password | ${who(r)} | ${day(r)} | ${r.below(90)} |`
    return [
      {
        stdout: text(
          '+-----+-----+-----+-----+',
          '| secret | owner | rotated_on | age_days |',
          row,
          '+-----+-----+-----+-----+',
        ),
      },
      row,
    ]
  }),
  like('sheet with formulas about passwords', (r) => {
    const formula = r.pick([
      `=COUNTIF('${title(r)} passwords'!C2:C${r.below(900)},"expired")`,
      `=IF(LEN(Token!${big(r, 1)}${r.below(900)})=0,"missing","set")`,
      `=VLOOKUP(A${r.below(900)},Keys!$A$2:$D$${r.below(900)},4,FALSE)`,
    ])
    return [
      {
        range: `Access!A1:D${r.below(90)}`,
        majorDimension: 'ROWS',
        values: [
          ['Account', 'Password state'],
          [slug(r), formula],
        ],
      },
      formula,
    ]
  }),
  like('sheet of access reviews', (r) => {
    const [cell, id] = [`Shared password in the vault, entry "${title(r)} ${small(r, 6)}"`, mixed(r, 44)]
    return [
      {spreadsheetId: id, valueRanges: [{range: 'Review!A2:C2', values: [[slug(r), 'Shared password?', cell]]}]},
      cell,
      id,
    ]
  }),
  like('file of values with a column of tokens left empty', (r) => {
    const row = `${digits(r, 6)},${mail(r)},,${r.pick(['true', 'false'])},${stamp(r)}`
    return [{filename: 'users.csv', data: text('id,email,password,mfa_enabled,last_login', row)}, row]
  }),
  like('lines of JSON with hashes of records', (r) => {
    const [row, dedupe] = [hex(r, 32), sum64(r, 20)]
    return [
      {
        ndjson: text(
          `{"row_hash":"${row}","dedupe_key":"${dedupe}","password_strength":${r.below(5)},"has_token":true}`,
        ),
      },
      row,
      dedupe,
    ]
  }),
  like('schema of a warehouse with masks', (r) => {
    const tag = `projects/${slug(r)}/locations/eu/taxonomies/${digits(r, 19)}/policyTags/${digits(r, 19)}`
    return [
      {
        schema: {
          fields: [
            {name: 'api_token', type: 'STRING', mode: 'NULLABLE', policyTags: {names: [tag]}},
            {name: 'password_set', type: 'BOOL'},
          ],
        },
      },
      tag,
    ]
  }),
  like('lineage of columns about keys', (r) => {
    const urn = `urn:li:schemaField:(urn:li:dataset:(urn:li:dataPlatform:snowflake,${theme(r)}.${small(r, 6)},PROD),customer_secret_key)`
    return [{entity: urn, upstreams: [{type: 'COPY', confidence: 1}], glossaryTerms: ['Classification.Secret']}, urn]
  }),
  like('partition and sort keys of a table', (r) => {
    const [pk, sk] = [`TENANT#${digits(r, 8)}#TOKEN`, `KEY#${stamp(r)}#${capitalHex(r, 12)}`]
    return [
      {
        Items: [{PK: {S: pk}, SK: {S: sk}, entity: {S: 'ApiKeyUsage'}, calls: {N: digits(r, 5)}}],
        LastEvaluatedKey: {PK: {S: pk}, SK: {S: sk}},
      },
      pk,
      sk,
    ]
  }),
  like('tests of data about columns of secrets', (r) => {
    const id = `test.${theme(r)}.not_null_stg_${small(r, 5)}_api_key_id.${hex(r, 10)}`
    return [
      {
        results: [
          {
            unique_id: id,
            status: 'pass',
            failures: 0,
            compiled_code: 'select api_key_id from stg where api_key_id is null',
          },
        ],
      },
      id,
    ]
  }),
]
