import type {HarmlessAnswer} from '../lookalikes.ts'
import {hour, ip, like, stamp, text, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {kebab, letters, role, thing, unix, version} from './lookalikes-texts-words.ts'

/** Lines of logs, traces of errors, output of commands and files of settings without secrets. */
export const tenthLines: readonly HarmlessAnswer[] = [
  like('line of an application of Java', (r) => {
    const line = `${stamp(r)}  WARN ${r.below(9_999)} --- [nio-8080-exec-${r.below(9)}] o.s.s.a.d.DaoAuthenticationProvider : Password does not match stored value for ${role(r)}`
    return [{logs: [{line, stream: 'stdout'}]}, line]
  }),
  like('line of a web framework with filtered values', (r) => {
    const line = `I, [${stamp(r)} #${r.below(9_999)}]  INFO -- : [${uuid(r)}]   Parameters: {"user"=>{"email"=>"${role(r)}@example.com", "password"=>"[FILTERED]"}, "authenticity_token"=>"[FILTERED]"}`
    return [{log: text(line)}, line]
  }),
  like('line of a server of databases', (r) => {
    const line = r.pick([
      `${stamp(r)} [${r.below(9_999)}] LOG:  connection authenticated: identity="${role(r)}" method=scram-sha-256 (/etc/postgresql/pg_hba.conf:${r.below(99)})`,
      `${stamp(r)} ${r.below(99)} [Note] [MY-010926] Access denied for user '${role(r)}'@'${ip(r)}' (using password: NO)`,
      `{"t":{"$date":"${stamp(r)}"},"s":"I","c":"ACCESS","id":20249,"ctx":"conn${r.below(999)}","msg":"Authentication failed","attr":{"mechanism":"SCRAM-SHA-256","principalName":"${role(r)}"}}`,
    ])
    return [{entries: [line]}, line]
  }),
  like('line of a balancer', (r) => {
    const line = `https ${stamp(r)} app/${kebab(r)}/${r.text(16, HEX)} ${ip(r)}:${r.below(60_000)} ${ip(r)}:8080 0.001 0.012 0.000 200 200 "GET https://example.com:443/tokens HTTP/2.0" "-" TLS_AES_128_GCM_SHA256 TLSv1.3 "Root=1-${r.text(8, HEX)}-${r.text(24, HEX)}"`
    return [{message: line, ingestionTime: unix(r)}, line]
  }),
  like('line of a daemon of mail', (r) => {
    const line = `Nov  2 ${hour(r)} mx1 postfix/smtpd[${r.below(9_999)}]: ${r.text(10, '0123456789ABCDEF')}: client=unknown[${ip(r)}], sasl_method=PLAIN, sasl_username=${role(r)}@example.com`
    return [{lines: [line]}, line]
  }),
  like('line of a trail of a kernel', (r) => {
    const line = `type=USER_AUTH msg=audit(17${r.text(8, DIGITS)}.${r.text(3, DIGITS)}:${r.below(9_999)}): pid=${r.below(9_999)} uid=0 msg='op=PAM:authentication grantors=? acct="${role(r)}" exe="/usr/bin/sudo" res=failed'`
    return [{'audit.log': text(line)}, line]
  }),
  like('event of Windows in a log', (r) => {
    const message = `An account failed to log on. Account Name: ${role(r)} Logon ID: 0x${r.text(6, HEX)} Failure Reason: Unknown user name or bad password. Key Length: 0 Logon GUID: {${uuid(r)}}`
    return [{Events: [{Id: 4625, RecordId: r.below(99_999), Message: message}]}, message]
  }),
  like('line of a store of secrets', (r) => {
    const line = r.pick([
      `${stamp(r)} [INFO]  expiration: revoked lease: lease_id=auth/kubernetes/login/h${r.text(63, HEX)}`,
      `level=info ts=${stamp(r)} msg="secret synced" ExternalSecret.name=${kebab(r)}-password hash=${r.text(28, HEX)}`,
      `${stamp(r)} [DEBUG] core: token renewed: accessor=${r.text(24, WORD)} ttl=${r.below(90)}m`,
    ])
    return [{data: [{ts: unix(r), line}]}, line]
  }),
  like('trace of Ruby, PHP and others', (r) => {
    const trace = r.pick([
      `app/models/user.rb:${r.below(400)}:in \`authenticate_password': undefined method \`digest' for nil (NoMethodError) ${letters(r, 4)}`,
      `PHP Fatal error:  Uncaught TypeError: ${thing(r)}\\Token::__construct(): Argument #1 ($secret) must be of type string, null given in /srv/${kebab(r)}/Token.php:${r.below(400)}`,
      `System.Security.Cryptography.CryptographicException: Keyset does not exist at ${thing(r)}.Auth.TokenProvider.Load(String keyName) in /src/Token.cs:line ${r.below(400)}`,
      `thread 'main' panicked at src/${thing(r)}.rs:${r.below(400)}:18: called \`Result::unwrap()\` on an \`Err\` value: MissingEnv("API_TOKEN")`,
      `** (KeyError) key :secret_key_base not found in: [http: [port: 4000]] (${thing(r)} ${version(r)})`,
    ])
    return [{exception: {values: [{type: 'Error', value: trace, mechanism: {handled: false}}]}}, trace]
  }),
  like('trace of a script in a browser', (r) => {
    const trace = `TypeError: Cannot read properties of undefined (reading 'accessToken')\n    at ${letters(r, 2)} (https://app.example.com/assets/login-${r.text(8, WORD)}.js:${r.below(99)}:${r.below(99_999)})`
    return [{stack: trace, release: r.text(40, HEX)}, trace]
  }),
  like('output of a command about secrets', (r) => {
    const output = r.pick([
      text(
        'NAME            UPDATED',
        `DB_PASSWORD     about ${r.below(20)} days ago`,
        `${thing(r).toUpperCase()}_TOKEN  about 2 months ago`,
      ),
      text(`✓ Set Actions secret API_KEY for ${thing(r)}/${kebab(r)}`),
      text(`secret/${kebab(r)}-credentials configured`, 'deployment.apps/web unchanged'),
      text('Keys', '----', `${kebab(r)}-db`, `${thing(r)}-signing`),
      text(`Password for user ${role(r)} on ${kebab(r)}: `, 'Login succeeded'),
    ])
    return [{exitCode: 0, stdout: output, stderr: ''}, output]
  }),
  like('questions of a terminal', (r) => {
    const screen = r.pick([
      `[sudo] password for ${role(r)}${letters(r, 3)}: `,
      `${role(r)}@${ip(r)}'s password: `,
      `Enter passphrase for key '/home/${role(r)}/.ssh/id_${letters(r, 3)}': `,
      `Username for 'https://git.example.com/${kebab(r)}': ci`,
      `Enter PIN for authenticator ${kebab(r)}:`,
    ])
    return [{screen, waiting: true}, screen]
  }),
  like('help of options about secrets', (r) => {
    const line = r.pick([
      `  -p, --password-file string   file with the password of ${kebab(r)} (default "/run/secrets/${thing(r)}")`,
      `      --token string           bearer token (env ${thing(r).toUpperCase()}_TOKEN) [required]`,
      `  --client-secret <SECRET>     secret of the client [env: ${thing(r).toUpperCase()}_SECRET=]`,
    ])
    return [{usage: text('Options:', line, '  -h, --help')}, line]
  }),
  like('signatures of a key ring', (r) => {
    const output = text(
      'pub   ed25519 2026-01-02 [SC]',
      `      ${r.text(40, '0123456789ABCDEF')}`,
      `uid           [ultimate] ${role(r)} <${role(r)}@example.com>`,
      `sub   cv25519 2026-01-02 [E] [expires: 2028-01-02]`,
    )
    return [{command: 'gpg --list-keys', output}, output]
  }),
  like('checks of certificates on a terminal', (r) => {
    const line = `SHA256 Fingerprint=${Array.from({length: 32}, () => r.text(2, '0123456789ABCDEF')).join(':')}`
    return [
      {stdout: text(line, `serial=${r.text(36, '0123456789ABCDEF')}`, 'Verify return code: 0 (ok)', 'Session-ID-ctx:')},
      line,
    ]
  }),
  like('settings of an application without values', (r) => {
    const content = r.pick([
      text('[auth]', `password_file = /run/secrets/${kebab(r)}`, 'token =', `secret_name = ${thing(r)}-oauth`),
      text(
        'spring:',
        '  datasource:',
        `    username: ${role(r)}`,
        `    password: \${${thing(r).toUpperCase()}_DB_PASSWORD}`,
      ),
      text('auth:', '  password: null', '  token: ~', `  existingSecret: ${kebab(r)}`),
      text(`API_KEY=`, `TOKEN_TTL=${r.below(900)}`, `PASSWORD_FILE=/etc/${kebab(r)}/pw`, 'SECRET_BACKEND=vault'),
    ])
    return [{path: `/etc/${thing(r)}/app.conf`, content}, content]
  }),
  like('settings of tools of code about secrets', (r) => {
    const [key, value] = [
      `${r.pick(['secrets-scan', 'no-hardcoded-password', 'detect-token'])}-${letters(r, 4)}`,
      `^${thing(r)}_(test|fake)_[a-z]+${r.below(9)}$`,
    ]
    return [{hooks: [{id: key, args: ['--baseline', '.secrets.baseline'], exclude: value}]}, key, value]
  }),
  like('metrics in the form of text', (r) => {
    const line = `${thing(r)}_token_requests_total{grant="password",client="${kebab(r)}",code="401"} ${r.below(99_999)}`
    return [{metrics: text('# HELP requests for tokens', '# TYPE counter', line)}, line]
  }),
  like('query of logs and metrics', (r) => {
    const query = r.pick([
      `sum by (client) (rate(password_reset_total{app="${kebab(r)}"}[${r.below(50) + 5}m]))`,
      `{app="${kebab(r)}"} |= "token=" | json | status >= ${400 + r.below(99)}`,
      `SigninLogs | where ResultType == 50126 and AppDisplayName == "${kebab(r)}" | summarize count() by bin(TimeGenerated, ${r.below(50) + 1}m)`,
      `index=${thing(r)} "Failed password" user=${role(r)} | stats count by src | where count > ${r.below(90)}`,
    ])
    return [{alert: {expr: query, for: '10m', labels: {severity: 'page'}}}, query]
  }),
  like('jobs of a queue about mails for passwords', (r) => {
    const [jid, clazz] = [
      r.text(24, HEX),
      `${r.pick(['PasswordResetMailer', 'TokenCleanupJob', 'RotateSecretsWorker'])}.${letters(r, 5)}`,
    ]
    return [
      {
        retries: [
          {jid, class: clazz, queue: 'mailers', retry_count: r.below(9), error_class: 'Net::SMTPAuthenticationError'},
        ],
      },
      jid,
      clazz,
    ]
  }),
  like('keys of a cache by name', (r) => {
    const key = r.pick([
      `ratelimit:login:${ip(r)}`,
      `token-bucket:${kebab(r)}:${r.below(999)}`,
      `user:${r.below(9_999)}:password_attempts`,
      `lock:{${thing(r)}}:rotate-secret:${r.text(6, LOWER)}`,
    ])
    return [{keys: [{key, type: 'string', ttl: r.below(900), memory: 72}], cursor: '0'}, key]
  }),
  like('dump of heads of packets', (r) => {
    const line = `${hour(r)}.${r.text(6, DIGITS)} IP ${ip(r)}.${r.below(60_000)} > ${ip(r)}.443: Flags [P.], seq ${r.text(9, DIGITS)}:${r.text(9, DIGITS)}, ack ${r.text(9, DIGITS)}, win 501, options [nop,nop,TS val ${r.text(9, DIGITS)} ecr ${r.text(9, DIGITS)}], length 517`
    return [{stdout: text(line)}, line]
  }),
]
