import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {app, like, pascal, stamp, text, uuid} from './secrets-words.ts'

/** Built files, pages, scripts and tests without a secret. */
export const ninthBuilt: readonly HarmlessAnswer[] = [
  like('built script', (r) => {
    const code = `!function(e,t){"use strict";var n=t(${r.below(9_999)}),${r.text(1, LOWER)}=function(e){return e.password||e.token};e.exports={setToken:n.setToken,h:"${r.text(20, HEX)}"}}(module,require);`
    return [{path: `static/js/main.${r.text(8, HEX)}.chunk.js`, content: code}, code]
  }),
  like('map of a built script', (r) => {
    const mappings = Array.from({length: 12}, () => r.text(r.below(6) + 4, WORD)).join(',')
    return [
      {
        version: 3,
        file: `${app(r)}.min.js`,
        sources: ['src/password.ts', 'src/token.ts'],
        names: ['password', 'apiKey'],
        mappings: `AAAA,${mappings};`,
      },
      mappings,
    ]
  }),
  like('built styles', (r) => {
    const css = `.${r.text(6, LOWER)}_password__${r.text(5, WORD)}{background:url(/img/key.${r.text(20, HEX)}.svg);color:#${r.text(6, HEX)}}`
    return [{css}, css]
  }),
  like('picture in an address', (r) => {
    const image = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA${r.text(160, BASE64)}AAAABJRU5ErkJggg==`
    return [{avatar: image, name: app(r)}, image]
  }),
  like('picture in a text of markup', (r) => {
    const html = `<img alt="${app(r)}" src="data:image/gif;base64,R0lGODlhAQABAIAAAP${r.text(80, BASE64)}AAIBRAA7">`
    return [{body: `<p>See the screenshot</p>${html}`}, html]
  }),
  like('checks of scripts of a page', (r) => {
    const tag = `<script src="https://cdn.example.com/${app(r)}@3.${r.below(9)}.1.min.js" integrity="sha384-${r.text(64, BASE64)}" crossorigin="anonymous"></script>`
    return [{head: tag}, tag]
  }),
  like('rule for the contents of a page', (r) => {
    const policy = `default-src 'self'; script-src 'sha256-${r.bytes(32).toString('base64')}' https://${app(r)}.example.com; report-uri /csp/${r.text(24, HEX)}`
    return [
      {
        headers: [
          ['Content-Security-Policy', policy],
          ['Vary', 'Cookie'],
        ],
      },
      policy,
    ]
  }),
  like('notebook with a prompt for a password', (r) => {
    const line = `password = getpass.getpass('Password for ${app(r)}: ')`
    return [{cells: [{cell_type: 'code', id: r.text(8, HEX), source: ['import getpass\n', `${line}\n`]}]}, line]
  }),
  like('script that reads a password from a file', (r) => {
    const line = r.pick([
      `PGPASSWORD="$(cat /run/secrets/${app(r)})" psql -h db -U app`,
      `docker login -u robot --password-stdin registry.example.com < /etc/${app(r)}/token`,
      `mysql --defaults-extra-file=/etc/mysql/${app(r)}.cnf -e 'show tables'`,
      `ssh -i ~/.ssh/${app(r)}_ed25519 deploy@host.example.com`,
      `read -rsp "Password for ${app(r)}: " PASSWORD`,
      `export VAULT_TOKEN=$(vault login -token-only -method=oidc role=${app(r)})`,
    ])
    return [{script: text('set -eu', line)}, line]
  }),
  like('command with a name for a secret', (r) => {
    const command = r.pick([
      `kubectl -n prod create secret generic ${app(r)} --from-file=tls.key=./${app(r)}.key`,
      `helm upgrade ${app(r)} . --set auth.existingSecret=${app(r)}-credentials --set auth.passwordKey=db-password`,
      `vault kv get -field=password secret/${app(r)}/prod`,
      `gh secret set ${app(r).toUpperCase()}_TOKEN < token.txt`,
      `aws secretsmanager get-secret-value --secret-id ${app(r)}/db --version-stage AWSCURRENT`,
    ])
    return [{history: ['cd /srv', command]}, command]
  }),
  like('help of a command', (r) => {
    const help = text(
      `Usage: ${app(r)} login [options]`,
      '',
      '  --token <token>          personal access token',
      '  --password-file <path>   file with the password',
      `  --timeout <seconds>      (default ${r.below(90)})`,
    )
    return [{help}, help]
  }),
  like('code that splits a text into tokens', (r) => {
    const code = `for token in tokenizer.encode("${app(r)}")[:${r.below(512)}]: print(token, vocab["▁${r.text(5, LOWER)}"])`
    return [{source: code, usage: {prompt_tokens: r.below(999), completion_tokens: r.below(999)}}, code]
  }),
  like('test with a key of a cache', (r) => {
    const code = `expect(cache.key('${app(r)}', {page: 2})).toBe('${app(r)}:v${r.below(9)}:${r.text(40, HEX)}')`
    return [{failures: [{title: `keeps the key of ${app(r)}`, code, at: stamp(r)}]}, code]
  }),
  like('snapshot of a test', (r) => {
    const snapshot = `exports[\`renders PasswordField 1\`] = \`<div class="css-${r.text(6, LOWER + DIGITS)}-PasswordField" data-key="${app(r)}" />\`;`
    return [{file: 'field.snap', content: snapshot}, snapshot]
  }),
  like('ids of a contract of code', (r) => {
    const guid = `{${uuid(r).toUpperCase()}}`
    const token = `PublicKeyToken=${r.text(16, HEX)}`
    const line = `<assemblyIdentity name="Example.${pascal(app(r))}" ${token.replace('=', '="')}" culture="neutral" />`
    return [
      {xml: line, project: guid, display: `Example.${pascal(app(r))}, Version=13.0.0.0, Culture=neutral, ${token}`},
      line,
      guid,
      token,
    ]
  }),
  like('settings in XML without a secret', (r) => {
    const line = `<add key="${pascal(app(r))}KeyVaultName" value="kv-${app(r)}-${r.text(5, LOWER)}" />`
    return [
      {
        content: text(
          '<appSettings>',
          line,
          `<add key="TokenLifetimeMinutes" value="${r.below(90)}" />`,
          '</appSettings>',
        ),
      },
      line,
    ]
  }),
  like('address of a contract on a chain', (r) => {
    const address = `0x${r.text(40, HEX)}`
    const hash = `0x${r.text(64, HEX)}`
    return [
      {tokenSymbol: r.text(3, UPPER), tokenName: pascal(app(r)), contractAddress: address, hash, tokenDecimal: '18'},
      address,
      hash,
    ]
  }),
]
