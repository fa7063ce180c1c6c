import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, stamp, text} from '../ninth/secrets-words.ts'
import {HEX, WORD} from '../random.ts'
import {kebab, letters, role, thing} from './lookalikes-texts-words.ts'

/** Plans of queries, tables and texts of surfaces without a secret. */
export const tenthTables: readonly HarmlessAnswer[] = [
  like('plan of a query', (r) => {
    const line = `Index Scan using ${thing(r)}_token_digest_idx on ${thing(r)}_tokens  (cost=0.42..8.44 rows=1 width=${r.below(900)}) (actual time=0.0${r.below(90)}..0.031 rows=1 loops=1)`
    return [{'QUERY PLAN': [line, '  Index Cond: (token_digest = $1)', `Planning Time: 0.${r.below(900)} ms`]}, line]
  }),
  like('plan of a query as data', (r) => {
    const [condition, name] = [
      `(password_changed_at < (now() - '${r.below(365)} days'::interval))`,
      `idx_${thing(r)}_secret_${letters(r, 4)}`,
    ]
    return [
      [
        {
          Plan: {
            'Node Type': 'Index Scan',
            'Index Name': name,
            Filter: condition,
            'Rows Removed by Filter': r.below(999),
          },
        },
      ],
      condition,
      name,
    ]
  }),
  like('winning plan of a search for documents', (r) => {
    const [hash, index] = [r.text(8, '0123456789ABCDEF'), `tokenHash_${r.below(99)}_${thing(r)}`]
    return [
      {
        queryPlanner: {
          namespace: `${thing(r)}.sessions`,
          planCacheKey: hash,
          winningPlan: {stage: 'IXSCAN', indexName: index, keyPattern: {tokenHash: 1}},
        },
      },
      hash,
      index,
    ]
  }),
  like('statements by their digests', (r) => {
    const [digest, sample] = [
      r.text(64, HEX),
      `SELECT \`id\` FROM \`${thing(r)}_users\` WHERE \`email\` = ? AND \`password_reset_token\` = ? LIMIT ${r.below(99)}`,
    ]
    return [{rows: [{DIGEST: digest, DIGEST_TEXT: sample, COUNT_STAR: r.below(9_999)}]}, digest, sample]
  }),
  like('migration of a table of tokens', (r) => {
    const sql = text(
      `-- ${stamp(r)}`,
      `ALTER TABLE ${thing(r)}.api_tokens ADD COLUMN last_used_at timestamptz, ADD CONSTRAINT token_len_${r.below(99)} CHECK (length(token_digest) = 64);`,
      'COMMENT ON COLUMN users.password IS NULL;',
    )
    return [{migrations: [{name: `2026_${r.below(9_999)}_add_last_used`, sql, checksum: r.below(999_999)}]}, sql]
  }),
  like('roles of a database in statements', (r) => {
    const sql = r.pick([
      `CREATE ROLE ${role(r)}_${letters(r, 3)} LOGIN PASSWORD NULL VALID UNTIL '${day(r)}';`,
      `CREATE USER '${role(r)}'@'%' IDENTIFIED WITH auth_socket; -- ${r.below(999)}`,
      `ALTER ROLE ${role(r)}_${letters(r, 3)} SET password_encryption = 'scram-sha-256';`,
      `GRANT SELECT (id, name) ON ${thing(r)}.api_keys TO ${role(r)}_${letters(r, 3)};`,
    ])
    return [{statements: [sql], dryRun: true}, sql]
  }),
  like('columns of a warehouse', (r) => {
    const [name, tag] = [`${thing(r)}_password_last_changed_${r.below(99)}`, `governance.tags.${letters(r, 5)}_secret`]
    return [{columns: [{column_name: name, data_type: 'TIMESTAMP_NTZ', masking_policy: 'MASK_SECRET', tag}]}, name, tag]
  }),
  like('mapping of an index of documents', (r) => {
    const field = `${r.pick(['password', 'token', 'secret', 'api_key'])}_${letters(r, 5)}`
    return [
      {[`${thing(r)}-2026`]: {mappings: {properties: {[field]: {type: 'keyword', ignore_above: 256, index: false}}}}},
      field,
    ]
  }),
  like('texts of a surface by key, many languages', (r) => {
    const value = r.pick([
      `Contraseña olvidada (${r.below(99)})`,
      `パスワードをお忘れですか? ${r.below(99)}`,
      `Забыли пароль? ${r.below(99)}`,
      `忘记密码了吗？ ${r.below(99)}`,
      `Hasło musi mieć co najmniej ${r.below(20)} znaków`,
      `Şifrenizi mi unuttunuz? ${r.below(99)}`,
      `Senha incorreta, restam ${r.below(9)} tentativas`,
      `Wachtwoord vergeten? ${r.below(99)}`,
    ])
    return [{locale: {login: {password: value, password_confirm: 'OK', token: '…'}}}, value]
  }),
  like('units of a translation', (r) => {
    const xml = `<trans-unit id="${r.text(40, HEX)}" datatype="html"><source>Password</source><target>Passwort ${letters(r, 4)}</target></trans-unit>`
    return [{xliff: `<file source-language="en" target-language="de"><body>${xml}</body></file>`}, xml]
  }),
  like('strings of a project for translation', (r) => {
    const [key, translation] = [
      `settings.${thing(r)}.apiKey.placeholder.${r.below(99)}`,
      `Colle ta clé d’API ici (${letters(r, 4)})`,
    ]
    return [
      {
        keys: [
          {key_id: r.below(99_999), key_name: {web: key}, translations: [{language_iso: 'fr', translation, words: 5}]},
        ],
      },
      key,
      translation,
    ]
  }),
  like('bundle of properties with texts', (r) => {
    const line = r.pick([
      `login.password.label=Password (${letters(r, 4)})`,
      `error.token.expired=Your token expired {0} minutes ago ${letters(r, 4)}`,
      `secret.prompt=Enter the secret of {0}: ${letters(r, 4)}`,
      `api.key.missing=No API key given ${letters(r, 4)}`,
    ])
    return [{'messages_en.properties': text('# texts', line, 'button.ok=OK')}, line]
  }),
  like('attributes of a kind of resource', (r) => {
    const description = `(Optional, Sensitive) Master password of ${thing(r)}. Conflicts with manage_master_user_password. ${letters(r, 4)}`
    return [
      {
        resource_schemas: {
          example_database: {
            version: r.below(9),
            block: {attributes: {password: {type: 'string', optional: true, sensitive: true, description}}},
          },
        },
      },
      description,
    ]
  }),
  like('inputs of an action and a component', (r) => {
    const [description, fallback] = [
      `Token to comment on pull requests of ${kebab(r)}`,
      `\${{ github.token || inputs.${letters(r, 5)} }}`,
    ]
    return [
      {
        name: 'comment',
        inputs: {token: {description, required: false, default: fallback}},
        runs: {using: 'node24'},
        cache: r.text(12, WORD),
      },
      description,
      fallback,
    ]
  }),
]
