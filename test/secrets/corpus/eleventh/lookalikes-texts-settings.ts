import type {HarmlessAnswer} from '../lookalikes.ts'
import {ip, like, text} from '../ninth/secrets-words.ts'
import type {Random} from '../random.ts'
import {big, hex, release, slug, small, theme, upper, who} from './lookalikes-texts-words.ts'

const file = (path: string, ...lines: readonly string[]) => ({path, mode: '0644', content: text(...lines)})
const pair = (r: Random): string => `${theme(r)}-${small(r, 5)}`

/** Files of settings that speak of secrets and hold none. */
export const eleventhSettings: readonly HarmlessAnswer[] = [
  like('settings of a server of web pages about keys', (r) => {
    const line = r.pick([
      `    ssl_certificate_key /etc/letsencrypt/live/${pair(r)}.example/privkey.pem;`,
      `    auth_basic_user_file /etc/nginx/${pair(r)}.htpasswd;`,
      `    SSLCertificateKeyFile "/etc/pki/tls/private/${pair(r)}.key"`,
      `    proxy_set_header X-Api-Key $http_x_${theme(r)}_${small(r, 4)}_key;`,
    ])
    return [file('/etc/nginx/conf.d/site.conf', 'server {', '    listen 443 ssl;', line, '}'), line.trim()]
  }),
  like('settings of a balancer about sign-ins', (r) => {
    const line = r.pick([
      `    http-request auth realm ${pair(r)} unless { http_auth(admins) }`,
      `    stick-table type string len ${32 + r.below(90)} size 100k expire 30m store http_req_rate(10s),gpc0 # api_key ${small(r, 4)}`,
      `    bind :443 ssl crt /etc/haproxy/certs/${pair(r)}.pem alpn h2,http/1.1`,
    ])
    return [file('/etc/haproxy/haproxy.cfg', 'frontend https', line), line.trim()]
  }),
  like('modules that check passwords of a system', (r) => {
    const line = r.pick([
      `password requisite pam_pwquality.so retry=3 minlen=${10 + r.below(30)} difok=${r.below(9)}`,
      `password sufficient pam_unix.so yescrypt shadow use_authtok remember=${r.below(90)}`,
      `auth required pam_google_authenticator.so secret=/var/lib/otp/${pair(r)}/\${USER} nullok`,
    ])
    return [file('/etc/pam.d/common-password', line), line]
  }),
  like('settings of a database about passwords in a file', (r) => {
    const line = r.pick([
      `ssl_key_file = '/etc/postgresql/${pair(r)}.key'`,
      `ssl_passphrase_command = '/usr/local/bin/${pair(r)}-passphrase'`,
      `validate_password.length = ${10 + r.below(40)} # ${pair(r)}`,
      `default_authentication_plugin = caching_sha2_password # ${pair(r)}`,
    ])
    return [file('/etc/db/server.conf', line), line]
  }),
  like('settings of a server of mail about sign-ins', (r) => {
    const line = r.pick([
      `smtp_sasl_password_maps = hash:/etc/postfix/${pair(r)}_passwd`,
      `  args = scheme=ARGON2ID username_format=%u /etc/dovecot/${pair(r)}-users`,
      `smtpd_tls_key_file = /etc/ssl/private/${pair(r)}.key`,
      `auth_mechanisms = plain login xoauth2 # ${pair(r)}`,
    ])
    return [file('/etc/postfix/main.cf', line), line.trim()]
  }),
  like('settings of a logger that masks', (r) => {
    const line = r.pick([
      `    replace: {pattern: '(?i)(password|token)=\\S+', with: '$1=***', name: ${pair(r)}}`,
      `    redact = ["req.headers.authorization", "body.${theme(r)}.${small(r, 5)}Password"]`,
      `    - key: ${theme(r)}.${small(r, 5)}.api_key`,
    ])
    return [file('collector.yaml', 'processors:', '  attributes/scrub:', line), line.trim()]
  }),
  like('anchors and references of YAML to a vault', (r) => {
    const reference = r.pick([
      `vault:kv/data/${pair(r)}#password`,
      `ref+awssecrets://${theme(r)}/${small(r, 6)}#/db_password`,
      `op://${theme(r)}/${small(r, 6)}/credential`,
      `{{ lookup('community.hashi_vault.hashi_vault', 'secret=kv/${pair(r)}:token') }}`,
      `!vault_ref ${pair(r)}/signing-key`,
      `ssm:/${theme(r)}/${small(r, 6)}/api-token~true`,
    ])
    return [{database: {user: who(r), password: reference, sslmode: 'verify-full'}}, reference]
  }),
  like('settings of a bot for updates of packages', (r) => {
    const name = `${upper(r)}_${big(r, 4)}_TOKEN`
    const line = `    token: \${{secrets.${name}}}`
    return [
      file(
        '.github/dependabot.yml',
        'version: 2',
        'registries:',
        `  ${pair(r)}:`,
        '    type: npm-registry',
        '    url: https://npm.example.com',
        line,
      ),
      line.trim(),
      name,
    ]
  }),
  like('settings of a shop of applications by name', (r) => {
    const line = r.pick([
      `  storePassword = System.getenv("${upper(r)}_${big(r, 4)}_STORE_PASSWORD")`,
      `  keyAlias = "${pair(r)}-upload-key"`,
      `  app_store_connect_api_key(key_id: ENV["ASC_KEY_ID"], key_filepath: "./${pair(r)}.p8")`,
    ])
    return [file('app/build.gradle.kts', 'signingConfigs {', line, '}'), line.trim()]
  }),
  like('settings of a service with passwords unset', (r) => {
    const user = pair(r)
    const section = {
      enabled: false,
      username: user,
      password: '',
      tokenFile: `/var/run/${user}/token`,
      secretName: `${user}-auth`,
    }
    return [
      {smtp: section, ldap: {bindDn: `cn=${user},dc=example`, bindPassword: null}},
      user,
      `/var/run/${user}/token`,
      `${user}-auth`,
    ]
  }),
  like('placeholders in a sample of settings', (r) => {
    const value = r.pick([
      `<your-${theme(r)}-api-key>`,
      `CHANGE_ME_${upper(r)}_${big(r, 3)}`,
      `replace-with-${theme(r)}-token`,
      `your_${theme(r)}_secret_here`,
      `{{${upper(r)}_SECRET_${big(r, 3)}}}`,
      `<<paste the ${theme(r)} token here>>`,
    ])
    return [file('config.sample.toml', `[${theme(r)}]`, `secret_key = "${value}"`, `region = "eu"`), value]
  }),
  like('settings of a directory of files to encrypt', (r) => {
    const recipient = `age1${r.text(58, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`
    const print = hex(r, 40).toUpperCase()
    const lines = [
      'creation_rules:',
      `  - path_regex: ${theme(r)}/secrets/.*\\.yaml$`,
      '    encrypted_regex: ^(data|stringData|password)$',
      `    age: ${recipient}`,
      `    pgp: ${print}`,
    ]
    return [file('.sops.yaml', ...lines), recipient, print]
  }),
  like('rules of a firewall and names of keys', (r) => {
    const line = `iifname "${small(r, 4)}0" ip saddr ${ip(r)} tcp dport { 88, 464 } accept comment "kerberos password change ${pair(r)}"`
    return [file('/etc/nftables.conf', 'table inet filter {', line, '}'), line]
  }),
  like('properties of a client of streams with files', (r) => {
    const line = r.pick([
      `ssl.truststore.location=/etc/kafka/${pair(r)}.truststore.jks`,
      `sasl.login.callback.handler.class=com.example.${theme(r)}.${small(r, 5)}.TokenCallbackHandler`,
      `ssl.keystore.password=\${file:/opt/${pair(r)}/secrets.properties:keystore.password}`,
      `sasl.oauthbearer.token.endpoint.url=https://id.${pair(r)}.example/oauth2/token`,
    ])
    return [file('client.properties', 'security.protocol=SASL_SSL', line, `client.id=${pair(r)}-${release(r)}`), line]
  }),
  like('site of an editor with rules for words', (r) => {
    const words = [`${theme(r)}passwd`, `tokenize${small(r, 5)}`, `keyring${small(r, 4)}`]
    return [
      {
        'cSpell.words': words,
        'files.exclude': {'**/*.pem': true},
        'editor.semanticTokenColorCustomizations': {[slug(r)]: {enabled: true}},
      },
      ...words,
    ]
  }),
]
