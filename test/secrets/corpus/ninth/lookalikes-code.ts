import type {HarmlessAnswer} from '../lookalikes.ts'
import {HEX} from '../random.ts'
import {app, like, pascal, text, title} from './secrets-words.ts'

/** Code, statements, differences and built files that handle secrets and hold none. */
export const ninthCode: readonly HarmlessAnswer[] = [
  like('functions about passwords', (r) => {
    const code = text(
      `export async function change${pascal(app(r))}Password(user: User, newPassword: string): Promise<void> {`,
      `  if (newPassword.length < ${r.below(20) + 8}) throw new PasswordTooShortError(user.id)`,
      '  user.passwordHash = await hashPassword(newPassword, this.pepper)',
      '}',
    )
    return [{path: 'src/users.ts', content: code}, code]
  }),
  like('declaration of types with secrets', (r) => {
    const code = text(
      `interface ${pascal(app(r))}Credentials {`,
      '  readonly clientSecret: string',
      '  readonly refreshToken?: string',
      `  readonly expiresIn: ${r.below(9_999)}`,
      '  apiKey: ApiKey | null',
      '}',
    )
    return [{code}, code]
  }),
  like('settings that are read from the environment', (r) => {
    const line = r.pick([
      `SECRET_KEY = os.environ['${app(r).toUpperCase()}_SECRET_KEY']`,
      `const token = process.env.${app(r).toUpperCase()}_API_TOKEN ?? ''`,
      `password := os.Getenv("${app(r).toUpperCase()}_PASSWORD")`,
      `'password' => env('${app(r).toUpperCase()}_DB_PASSWORD', ''),`,
      `String apiKey = System.getenv("${app(r).toUpperCase()}_API_KEY");`,
      `@Value("\${${app(r)}.client-secret}") private String clientSecret;`,
    ])
    return [{source: text(line)}, line]
  }),
  like('statement that makes a table of users', (r) => {
    const sql = `CREATE TABLE ${app(r)}_users (id uuid PRIMARY KEY, email text NOT NULL, password_hash varchar(${r.below(200) + 60}) NOT NULL, api_token_id bigint REFERENCES tokens (id))`
    return [{ddl: sql}, sql]
  }),
  like('statement with places for values', (r) => {
    const sql = r.pick([
      `UPDATE ${app(r)}_users SET password = $1, reset_token = NULL WHERE id = $2`,
      `SELECT id, token_type, expires_at FROM ${app(r)}_tokens WHERE token_digest = ? AND revoked_at IS NULL`,
      `INSERT INTO ${app(r)}_api_keys (name, secret, created_by) VALUES (:name, :secret, :user)`,
      `ALTER TABLE ${app(r)} ALTER COLUMN password SET DATA TYPE varchar(${r.below(200)})`,
    ])
    return [{statements: [{queryid: r.text(19, '123456789'), query: sql, calls: r.below(9_999)}]}, sql]
  }),
  like('policy of rows', (r) => {
    const sql = `ALTER POLICY ${app(r)}_token_owner_${r.below(99)} ON ${r.pick(['api_tokens', 'passwords', 'secrets'])} USING (owner_id = current_setting('app.user_id')::uuid)`
    return [{migration: text(sql)}, sql]
  }),
  like('rules of a profile of a database', (r) => {
    const sql = `ALTER PROFILE ${app(r)} LIMIT PASSWORD_LIFE_TIME ${r.below(180)} FAILED_LOGIN_ATTEMPTS ${r.below(9) + 1} PASSWORD_VERIFY_FUNCTION ora12c_verify_function`
    return [{sql}, sql]
  }),
  like('texts of a surface in another language', (r) => {
    const shown = r.pick([
      'Passwort zurücksetzen',
      'Contraseña olvidada',
      'Mot de passe oublié',
      'Neues Passwort bestätigen',
      'Wachtwoord vergeten',
    ])
    const label = `${shown} (${title(app(r))} ${r.below(99)})`
    return [
      {de: {'login.password': 'Passwort', 'login.token': 'Zugriffstoken', 'login.reset_password': label}},
      label,
      'Passwort',
      'Zugriffstoken',
    ]
  }),
  like('messages of a catalogue', (r) => {
    const po = text(
      `#: src/${app(r)}.py:${r.below(400)}`,
      'msgid "Your password has expired"',
      'msgstr "Ihr Passwort ist abgelaufen"',
    )
    return [{po}, po]
  }),
  like('fields of a form', (r) => {
    const hint = `At least ${r.below(20) + 8} characters, one digit and one of !@#$%^&*`
    const field = {
      name: 'password',
      type: 'password',
      label: 'Password',
      placeholder: '••••••••',
      autocomplete: 'new-password',
      hint,
    }
    return [{form: app(r), fields: [field]}, hint, '••••••••', 'new-password']
  }),
  like('markup of a form', (r) => {
    const html = `<input type="password" name="${app(r)}[password]" id="password-${r.below(99)}" autocomplete="current-password" placeholder="Enter your password" minlength="12">`
    return [{html}, html]
  }),
  like('messages of a check', (r) => {
    const message = r.pick([
      'Password must contain an uppercase letter',
      'The token field is required',
      'API key must start with "sk_"',
      'Secret may not be blank',
      'Le mot de passe est trop court',
    ])
    return [
      {errors: [{field: `${app(r)}.${r.pick(['password', 'token', 'secret', 'apiKey'])}`, message, rule: 'format'}]},
      message,
    ]
  }),
  like('ways to sign in', (r) => {
    const method = r.pick([
      'client_secret_basic',
      'client_secret_post',
      'private_key_jwt',
      'tls_client_auth',
      'urn:ietf:params:oauth:grant-type:token-exchange',
      'password-realm',
    ])
    return [
      {client: app(r), token_endpoint_auth_method: method, secret_type: 'symmetric', password: 'REQUIRED'},
      method,
      'REQUIRED',
      'symmetric',
    ]
  }),
  like('description of an interface with a field for a password', (r) => {
    const pattern = `^[A-Za-z0-9_-]{${r.below(40) + 20}}$`
    return [
      {
        components: {
          schemas: {
            [pascal(app(r))]: {
              properties: {
                apiKey: {type: 'string', writeOnly: true, pattern},
                password: {type: 'string', format: 'password'},
              },
            },
          },
        },
      },
      pattern,
    ]
  }),
  like('commit that takes a password out', (r) => {
    const patch = text(
      `@@ -${r.below(90)},7 +${r.below(90)},6 @@ def connect():`,
      "-    password = config['password']",
      `+    password = vault.read('${app(r)}/password')`,
      '     return Client(user, password)',
    )
    return [{files: [{filename: 'db.py', sha: r.text(40, HEX), patch}]}, patch]
  }),
  like('head of a difference', (r) => {
    const head = `diff --git a/${app(r)}/token.go b/${app(r)}/token.go\nindex ${r.text(7, HEX)}..${r.text(7, HEX)} 100644\n--- a/${app(r)}/token.go`
    return [{diff: text(head)}, head]
  }),
]
