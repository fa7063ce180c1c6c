import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {app, base64, day, ip, like, text, uuid} from './secrets-words.ts'

/** Addresses, rules and tables without a secret. */
export const ninthTables: readonly HarmlessAnswer[] = [
  like('address with a variable for the password', (r) => {
    const address = r.pick([
      `postgresql://app:\${DB_PASSWORD}@${app(r)}-db.internal:5432/${app(r)}`,
      `redis://:<password>@${ip(r)}:6379/0`,
      `amqp://worker:{{ mq_password }}@${app(r)}-mq.internal:5672/`,
      `mysql://root:****@${ip(r)}:3306/${app(r)}`,
    ])
    return [{content: text(`url: ${address}`)}, address]
  }),
  like('address without a password', (r) => {
    const address = r.pick([
      `jdbc:postgresql://${ip(r)}:5432/${app(r)}?sslmode=require`,
      `Server=${app(r)}.example.com;Database=${app(r)};Integrated Security=true;`,
      `host=${ip(r)} dbname=${app(r)} user=app passfile=/etc/app/pgpass sslmode=verify-full`,
    ])
    return [{settings: [{name: 'dsn', value: address, type: 'string'}]}, address]
  }),
  like('rules about passwords', (r) => {
    const settings = text(
      `password.min_length = ${r.below(20) + 8}`,
      'password.require_digits = true',
      `password.history = ${r.below(12)}`,
      'token.ttl = 15m',
      `token.issuer = https://id.example.com/${app(r)}`,
    )
    return [{'security.properties': settings}, settings]
  }),
  like('rules of a directory about passwords', (r) => {
    const ldif = text(
      'dn: cn=default,ou=policies,dc=example,dc=com',
      'objectClass: pwdPolicy',
      'pwdAttribute: userPassword',
      `pwdMinLength: ${r.below(12) + 8}`,
      `pwdMaxAge: ${r.below(99_999_999)}`,
      `entryUUID: ${uuid(r)}`,
    )
    return [{ldif}, ldif]
  }),
  like('how a database lets clients in', (r) => {
    const line = `hostssl ${app(r)}   app   ${ip(r)}/32   scram-sha-256`
    return [{'pg_hba.conf': text('local all postgres peer', line, 'host all all 127.0.0.1/32 password')}, line]
  }),
  like('settings of a server about keys', (r) => {
    const line = `HostKey /etc/ssh/ssh_host_${r.pick(['ed25519', 'rsa', 'ecdsa'])}_key_${app(r)}_${r.below(99)}`
    return [
      {
        sshd_config: text(
          'PasswordAuthentication no',
          'PermitRootLogin prohibit-password',
          'AuthorizedKeysFile .ssh/authorized_keys',
          line,
        ),
      },
      line,
    ]
  }),
  like('how to reach a cluster with a helper', (r) => {
    const authority = base64(`-----BEGIN CERTIFICATE-----\n${r.text(400, BASE64)}\n-----END CERTIFICATE-----\n`)
    const config = text(
      'clusters:',
      '- cluster:',
      `    certificate-authority-data: ${authority}`,
      `    server: https://${r.text(32, HEX)}.eks.example.com`,
      'users:',
      '- user:',
      '    exec:',
      `      command: aws`,
      `      args: [eks, get-token, --cluster-name, ${app(r)}]`,
    )
    return [{kubeconfig: config}, config, authority]
  }),
  like('helpers for sign-ins of registries', (r) => {
    const content = `{"auths": {"registry-${r.below(99)}.example.com": {}}, "credsStore": "${r.pick(['desktop', 'secretservice', 'pass', 'ecr-login'])}", "currentContext": "${app(r)}"}`
    return [{file: 'config.json', content}, content]
  }),
  like('file of a package manager with a variable', (r) => {
    const line = `//${app(r)}-${r.below(99)}.example.com/npm/:_authToken=\${${r.pick(['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'CI_JOB_TOKEN'])}}`
    return [{'.npmrc': text(line, 'always-auth=true')}, line]
  }),
  like('references of an environment', (r) => {
    const reference = r.pick([
      `@Microsoft.KeyVault(SecretUri=https://${app(r)}.vault.azure.net/secrets/db-password/${r.text(32, HEX)})`,
      `op://Platform/${app(r)}/password`,
      `arn:aws:ssm:eu-west-1:${r.text(12, DIGITS)}:parameter/${app(r)}/api-key`,
      `vault:secret/data/${app(r)}#password`,
      `projects/${r.text(12, DIGITS)}/secrets/${app(r)}-token/versions/${r.below(9)}`,
    ])
    return [{env: [{name: 'DB_PASSWORD', value: reference}]}, reference]
  }),
  like('table of psql without a secret', (r) => {
    const line = ` ${r.below(99)} | ${uuid(r)} | ${app(r)}  | ${r.text(32, HEX)} | ${day(r)}`
    return [
      {output: text(' id | external_id | name | checksum | created', '----+----+----+----+----', line, '(1 row)')},
      line,
    ]
  }),
  like('columns of a table', (r) => {
    const line = ` password_digest | character varying(${r.below(200) + 60}) |  | not null |`
    const token = ` reset_token     | character varying(64)  |  |          | NULL::character varying`
    return [
      {stdout: text(`Table "public.${app(r)}_users"`, ' Column | Type | Collation | Nullable | Default', line, token)},
      line,
      token,
    ]
  }),
  like('CSV of keys by id', (r) => {
    const line = `${uuid(r)},deploy ${app(r)},read-only,${day(r)},never`
    return [{export: text('key_id,key_name,scope,created,last_used', line)}, line]
  }),
  like('table in Markdown of variables and what they mean', (r) => {
    const line = `| \`${app(r).toUpperCase()}_TOKEN\` | Token of the bot, ${r.below(40) + 20} characters, from the vault | ${r.pick(['yes', 'no'])} | – |`
    return [{body: text('| Variable | Meaning | Required | Default |', '| --- | --- | --- | --- |', line)}, line]
  }),
  like('TSV of hashes of files', (r) => {
    const line = `${app(r)}/logo.${r.text(8, HEX)}.png\t${r.text(40, HEX)}\t${r.below(99_999)}`
    return [{manifest: text('path\tsha1\tbytes', line)}, line]
  }),
  like('ids of documents of a search', (r) => {
    const id = r.text(20, `${WORD}_-`)
    return [
      {
        columns: ['_id', '_version', 'title'],
        rows: [[id, r.below(9), `Password reset of ${app(r)}`]],
        shard: r.text(22, LOWER),
      },
      id,
    ]
  }),
]
