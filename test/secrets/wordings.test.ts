import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Json} from '#core/json'
import {finder} from '#secrets/finder'

/** Told apart by nothing but by what stands around it. */
const S = ['Xk93hf', 'Qz7LmPw2Rt'].join('')

const SECRET: readonly (readonly [what: string, answer: Json])[] = [
  ['insert', `INSERT INTO users (id, name, password) VALUES (1, 'ada', '${S}'), (2, 'bob', 'x${S}')`],
  ['update', `UPDATE users SET password = '${S}' WHERE id = 1`],
  ['alter', `ALTER ROLE shop WITH LOGIN PASSWORD '${S}'`],
  ['identified', `CREATE USER 'a'@'%' IDENTIFIED BY '${S}'`],
  ['netrc', `machine git.example.com\n  login ada\n  password ${S}\n`],
  ['netrc on one line', `machine git.example.com login ada password ${S}`],
  ['docker env', `FROM node\nENV API_TOKEN ${S}\nRUN x`],
  ['define', `define('DB_PASSWORD', '${S}');`],
  ['an index of PHP', `$config['db']['password'] = '${S}';`],
  ['an index of Python', `os.environ["API_TOKEN"] = "${S}"`],
  ['call', `client.setPassword("${S}")`],
  ['tuple', `auth = [("api_key", "${S}"), ("x", "y")]`],
  ['xml attr', `<add key="ApiKey" value="${S}" />`],
  ['xml prop', `<property name="db.password">${S}</property>`],
  ['hadoop', `<property><name>fs.s3a.secret.key</name><value>${S}</value></property>`],
  ['plist', `<key>Password</key>\n\t<string>${S}</string>`],
  ['tf diff', `  ~ password = "old-${S}" -> "${S}"`],
  ['yaml pair', `env:\n  - name: DB_PASSWORD\n    value: ${S}\n`],
  ['json pair', `{"env":[{"name":"DB_PASSWORD","value":"${S}"}]}`],
  ['curl', `curl -s -u ada:${S} https://api.example.com/`],
  ['mysql', `mysqldump -h db -u root -p${S} shop > x.sql`],
  ['sshpass', `sshpass -p ${S} ssh ada@host`],
  ['docker login', `docker login -u ada -p ${S} registry.example.com`],
  ['redis', `requirepass ${S}`],
  ['redis-cli', `redis-cli -h x -a ${S} ping`],
  ['openssl', `openssl rsa -in k.pem -passin pass:${S}`],
  ['securestring', `ConvertTo-SecureString "${S}" -AsPlainText -Force`],
  ['csv', `id,email,password\n1,a@example.com,${S}\n2,b@example.com,y${S}`],
  ['psql', ` id | name | password \n----+------+----------\n  1 | ada  | ${S}\n(1 row)`],
  [
    'mysql table',
    `+----+------------------+\n| id | api_token        |\n+----+------------------+\n|  7 | ${S} |\n+----+------------------+`,
  ],
  ['columns', `NAME      API-TOKEN              AGE\nshop      ${S}       5d\n`],
  ['prose', `The initial password for the admin user is ${S}.`],
  [
    'header tuple',
    {
      headers: [
        ['Accept', '*/*'],
        ['X-Api-Key', S],
      ],
    },
  ],
  ['argv', {args: ['serve', '--admin-password', S]}],
  ['outputs', {Outputs: [{OutputKey: 'DbPassword', OutputValue: S}]}],
  ['parameter', {Parameters: [{ParameterKey: 'MasterPassword', ParameterValue: S}]}],
  ['ssm', {Name: '/shop/prod/db_password', Type: 'SecureString', Value: S}],
  ['changes', {changes: [{attribute: 'client_secret', old: null, new: S}]}],
  ['patch', [{op: 'replace', path: '/spec/password', value: S}]],
  ['bigquery', {schema: {fields: [{name: 'id'}, {name: 'signing_secret'}]}, rows: [{f: [{v: '1'}, {v: S}]}]}],
  ['influx', {series: [{columns: ['time', 'password'], values: [['1', S]]}]}],
  ['rds', {columnMetadata: [{name: 'id'}, {name: 'password'}], records: [[{longValue: 1}, {stringValue: S}]]}],
  [
    'sheet',
    {
      values: [
        ['id', 'password'],
        ['1', S],
      ],
    },
  ],
  ['dynamo', {Item: {id: {S: '1'}, password: {S}}}],
  ['nested value', {name: 'DB_PASSWORD', value: {stringValue: S}}],
  ['copy', `COPY users (id, password) FROM stdin;\n1\t${S}\n\\.`],
  ['env list', {env: ['A=b', `DB_PASSWORD=${S}`]}],
  ['flag space', `app --token ${S} --verbose`],
  ['php arrow', `'password' => '${S}',`],
  ['hcl', `password = "${S}"`],
  ['pgpass', `db.example.com:5432:shop:ada:${S}`],
  ['npmrc', `//registry.npmjs.org/:_authToken=${S}`],
  ['git cred', `https://ada:${S}@git.example.com`],
  ['jdbc', `jdbc:postgresql://db/shop?user=ada&password=${S}`],
  ['jdbc oracle', `jdbc:oracle:thin:ada/${S}@db:1521:x`],
  ['ado', `Server=db;User Id=ada;Password=${S};`],
  ['yaml block', `password: >-\n  ${S}\n`],
  ['multi json', JSON.stringify({settings: [{key: 'smtp.password', type: 'string', value: S}]})],
  ['toml arr', `[auth]\ntoken = '${S}'`],
  ['cookie hdr', `Cookie: sid=${S}; a=b`],
  ['basic', `Authorization: Basic ${Buffer.from(`ada:${S}`).toString('base64')}`],
  ['log kv', `level=info msg="login" password="${S}" user=ada`],
  ['java props', `spring.datasource.password=${S}`],
  ['systemd', `Environment="API_TOKEN=${S}" "B=c"`],
  ['a mask of GitHub Actions', `::add-mask::${S}`],
  ['k8s literal', `kubectl create secret generic x --from-literal=password=${S}`],
  ['http query', `GET /hook?access_token=${S} HTTP/1.1`],
  ['html input', `<input type="password" name="password" value="${S}">`],
  ['wpa', `network={\n ssid="x"\n psk="${S}"\n}`],
  ['cisco', `username ada password 0 ${S}`],
  ['rails', `secret_key_base: ${S}${S}`],
  ['graphql', `mutation { login(user: "ada", password: "${S}") { id } }`],
  ['split map', {password: {old: S, new: `n${S}`}}],
  ['snippet', {text: `aws_secret_access_key\t${S}${S}`}],
]

const HARMLESS: readonly (readonly [what: string, answer: Json, kept: string])[] = [
  ['reqs', 'password required', 'required'],
  ['policy', 'password must be at least 12 characters long', 'must be at least 12'],
  ['table', 'NAME    SECRET        AGE\nweb     web-tls-cert  5d\n', 'web-tls-cert'],
  ['count', {tokens: '128000'}, '128000'],
  ['cookieName', {sessionCookie: 'orders-session'}, 'orders-session'],
  ['site', {siteKey: '6Li5YvsdAAAAAPpb24yA9zlTA84Mi4AhAiuddpfp'}, '6Li5'],
  ['csv', 'id,token_count\n1,1234', '1234'],
  ['ref', {name: 'db-password', secretName: 'db-credentials'}, 'db-credentials'],
  ['log', 'the token is expired', 'expired'],
  ['log2', 'GET /api/token from 10.0.0.1 to 10.0.0.2', '10.0.0.2'],
  ['flow', {path: '/api/token', from: '10.0.0.1', to: '10.0.0.2'}, '10.0.0.2'],
  ['type', {name: 'password', type: 'string', default: ''}, 'string'],
  ['validation', {field: 'password', message: 'is too short', code: 'too_short'}, 'is too short'],
  ['desc', {name: 'API_TOKEN', description: 'Token for the API, see docs'}, 'Token for the API, see docs'],
  ['clicmd', 'kubectl get secret web-tls -n prod', 'web-tls'],
  ['kubectl', 'NAME                TYPE     DATA   AGE\nsh.helm.release.v1  Opaque   3      5d', 'Opaque'],
  ['perm', {scopes: ['secret:read', 'token:write']}, 'token:write'],
  ['arr', ['password', 'username', 'email'], 'username'],
  ['two', ['token', 'session'], 'session'],
  ['sql', 'SELECT id, password FROM users WHERE id = 1', 'users'],
  ['insert', 'INSERT INTO users (id, name, password) VALUES ($1, $2, $3)', '$3'],
  ['md', '| Option | Default |\n|---|---|\n| token | none |', 'none'],
  ['code', 'const token = getToken(user)', 'getToken'],
  ['helm', 'existingSecret: web-credentials', 'web-credentials'],
  ['args', {args: ['--token-file', '/var/run/token']}, '/var/run/token'],
]

const shown = (answer: Json): string => JSON.stringify(finder.replace(answer, () => '«hidden»'))

for (const [what, answer] of SECRET)
  test(`a secret is found as it is written in ${what}`, () => {
    assert.ok(JSON.stringify(answer).includes(S) || what === 'basic')
    assert.ok(!shown(answer).includes(S), shown(answer))
  })
for (const [what, answer, kept] of HARMLESS)
  test(`what only looks alike stays: ${what}`, () => assert.ok(shown(answer).includes(kept), shown(answer)))
