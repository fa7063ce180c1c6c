import type {HarmlessAnswer} from '../lookalikes.ts'
import {HEX} from '../random.ts'
import {app, like, text} from './secrets-words.ts'

/** Files of settings with references, places and placeholders, and tables without a secret. */
export const ninthFiles: readonly HarmlessAnswer[] = [
  like('variables that refer to others', (r) => {
    const line = `${r.pick(['DB_PASSWORD', 'API_TOKEN', 'CLIENT_SECRET'])}=$\{${app(r).toUpperCase()}_${r.pick(['SECRET', 'PASSWORD', 'TOKEN'])}}`
    return [{content: text('NODE_ENV=production', line)}, line]
  }),
  like('example of a file of variables', (r) => {
    const line = `${app(r).toUpperCase()}_${r.pick(['API_KEY=YOUR_API_KEY', 'PASSWORD=<password>', 'TOKEN=your-token-here', 'SECRET=', 'API_KEY=xxxxxxxxxxxxxxxx', 'PASSWORD=<your-password>', 'TOKEN=<paste the token here>'])}`
    return [{path: '.env.example', content: text('# copy to .env', line, `PORT=80${r.below(90) + 10}`)}, line]
  }),
  like('templates of a chart', (r) => {
    const line = `  ${r.pick(['password', 'token', 'tls.key', 'api-key'])}: {{ .Values.${app(r)}.${r.pick(['auth', 'db', 'global'])}.password | b64enc | quote }}`
    return [{template: text('kind: Secret', 'data:', line)}, line]
  }),
  like('variables of a playbook from a vault', (r) => {
    const line = `${app(r)}_password: "{{ lookup('hashi_vault', 'secret=kv/data/${app(r)}:password') }}"`
    return [{group_vars: text('---', line, 'replicas: 2')}, line]
  }),
  like('where a key is, in a proxy', (r) => {
    const line = `  ssl_certificate_key /etc/ssl/private/${app(r)}-${r.below(99)}.example.com.key;`
    return [{config: text('server {', line, `  ssl_certificate /etc/ssl/${app(r)}.pem;`, '}')}, line]
  }),
  like('passwords in files of a compose file', (r) => {
    const line = `      POSTGRES_PASSWORD_FILE: /run/secrets/${app(r)}_password`
    return [
      {
        compose: text(
          'services:',
          '  db:',
          '    environment:',
          line,
          'secrets:',
          `  ${app(r)}_password:`,
          '    external: true',
        ),
      },
      line,
    ]
  }),
  like('secrets of a workflow by name', (r) => {
    const line = `      TOKEN: \${{ secrets.${app(r).toUpperCase()}_DEPLOY_TOKEN }}`
    const uses = `      - uses: actions/checkout@${r.text(40, HEX)} # v4.2.${r.below(9)}`
    return [{workflow: text('jobs:', '  deploy:', '    env:', line, '    steps:', uses)}, line, uses]
  }),
  like('variables of Terraform that are declared', (r) => {
    const block = `variable "${app(r)}_password" {\n  type        = string\n  sensitive   = true\n  description = "Password of the ${app(r)} user, at least ${r.below(20) + 8} characters"\n}\n`
    return [{'variables.tf': block}, block]
  }),
  like('resource that takes a password from a store', (r) => {
    const line = `  password = data.aws_secretsmanager_secret_version.${app(r)}.secret_string`
    const digest = `  source_code_hash = "${r.bytes(32).toString('base64')}"`
    return [{'main.tf': text('resource "example_db" "main" {', line, digest, '}')}, line, digest]
  }),
  like('lock of providers', (r) => {
    const line = `    "h1:${r.bytes(32).toString('base64')}",`
    const zip = `    "zh:${r.text(64, HEX)}",`
    return [
      {
        '.terraform.lock.hcl': text(
          `provider "registry.example.com/acme/${app(r)}" {`,
          '  hashes = [',
          line,
          zip,
          '  ]',
          '}',
        ),
      },
      line,
      zip,
    ]
  }),
  like('lock of packages', (r) => {
    const line = `      "integrity": "sha512-${r.bytes(64).toString('base64')}",`
    return [
      {
        patch: `@@ -1,4 +1,4 @@\n     "node_modules/${app(r)}": {\n-      "version": "1.${r.below(9)}.0",\n+      "version": "2.0.0",\n+${line}\n`,
      },
      line,
    ]
  }),
  like('sums of modules', (r) => {
    const line = `golang.org/x/oauth2 v0.${r.below(40)}.0 h1:${r.bytes(32).toString('base64')}`
    return [
      {'go.sum': text(line, `github.com/example/${app(r)} v1.2.3/go.mod h1:${r.bytes(32).toString('base64')}`)},
      line,
    ]
  }),
  like('requirements with hashes', (r) => {
    const line = `    --hash=sha256:${r.text(64, HEX)}`
    return [{'requirements.txt': text(`passlib==1.7.${r.below(9)} \\`, line)}, line]
  }),
  like('image by its digest', (r) => {
    const line = `FROM registry.example.com/${app(r)}:1.${r.below(30)}@sha256:${r.text(64, HEX)} AS build`
    return [
      {Dockerfile: text(line, 'ARG TOKEN', 'RUN --mount=type=secret,id=token cat /run/secrets/token >/dev/null')},
      line,
    ]
  }),
  like('unit that loads a credential', (r) => {
    const line = `LoadCredential=db-password:/etc/${app(r)}/credentials/db-password`
    return [
      {
        cat: text(
          '[Service]',
          line,
          'Environment=PASSWORD_FILE=%d/db-password',
          `EnvironmentFile=-/etc/default/${app(r)}`,
        ),
      },
      line,
    ]
  }),
  like('crontab that renews certificates', (r) => {
    const line = `${r.below(60)} 4 * * 1 /usr/bin/certbot renew --deploy-hook /opt/${app(r)}/reload.sh --key-type ecdsa`
    return [{crontab: text('SHELL=/bin/sh', line)}, line]
  }),
]
