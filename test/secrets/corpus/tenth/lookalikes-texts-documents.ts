import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, stamp, text} from '../ninth/secrets-words.ts'
import {HEX, WORD} from '../random.ts'
import {kebab, letters, role, thing, version} from './lookalikes-texts-words.ts'

/** Texts about secrets that hold none: documentation, changelogs, commits, reviews, tables and files. */
export const tenthDocuments: readonly HarmlessAnswer[] = [
  like('documentation about tokens', (r) => {
    const body = r.pick([
      `Set the environment variable \`${thing(r).toUpperCase()}_TOKEN\` before you run \`${kebab(r)} login\`.`,
      `The token must start with \`${'gh'}p_\` or \`${'github'}_pat_\`; tokens of ${kebab(r)} are refused.`,
      `Passwords are hashed with Argon2id (m=64 MiB, t=3) since ${version(r)}.`,
      `Every request needs an \`Authorization: Bearer <token>\` header, see "${thing(r)}".`,
      `Default password: none. The installer of ${kebab(r)} asks for one.`,
    ])
    return [{page: {title: 'Authentication', body, format: 'markdown'}}, body]
  }),
  like('changelog of a release', (r) => {
    const entry = r.pick([
      `* **auth:** do not log the bearer token (#${r.below(9_999)}) (${r.text(7, HEX)})`,
      `- Fixed: password: field lost its focus in ${thing(r)} ${version(r)}`,
      `- Removed the option \`--password\`; use \`--password-stdin\` (${version(r)})`,
      `- Security: API key = required from now on in ${kebab(r)}`,
    ])
    return [{tag_name: `v${version(r)}`, body: text('## What changed', entry)}, entry]
  }),
  like('message of a commit', (r) => {
    const message = r.pick([
      `fix(auth): token: refresh before it expires in ${kebab(r)}`,
      `chore: rotate secret ${kebab(r)}-db (ref only)`,
      `Passwort: Länge prüfen (${thing(r)} ${version(r)})`,
      `revert "feat: api key = per team" ${r.text(8, HEX)}`,
    ])
    return [
      {
        sha: r.text(40, HEX),
        commit: {message, tree: {sha: r.text(40, HEX)}, verification: {verified: true, reason: 'valid'}},
      },
      message,
    ]
  }),
  like('remark in a review of code', (r) => {
    const body = r.pick([
      `Is \`password\` ever undefined here? See ${kebab(r)}.ts:${r.below(400)}`,
      `nit: rename \`secretKey\` to \`secretName${r.below(99)}\`, it is not the key.`,
      `Please read the token from the store, not from process.env.TOKEN_${thing(r).toUpperCase()}.`,
    ])
    return [
      {
        id: r.below(99_999),
        path: 'src/login.ts',
        body,
        diff_hunk: `@@ -${r.below(99)},3 +1,4 @@\n-const password = ''\n+const password = await prompt('Password')`,
      },
      body,
    ]
  }),
  like('difference with names only', (r) => {
    const diff = text(
      `index ${r.text(10, HEX)}..${r.text(10, HEX)} 100644`,
      '--- a/values.yaml',
      '+++ b/values.yaml',
      '-  password: ""',
      `+  passwordSecretRef: ${kebab(r)}-db`,
      '+  token: null',
    )
    return [{files: [{filename: 'values.yaml', patch: diff, sha: r.text(40, HEX)}]}, diff]
  }),
  like('difference of code about tokens', (r) => {
    const line = `+  const token = await this.${letters(r, 5)}Store.getToken(${r.pick(['userId', 'request.headers.authorization', 'ctx.session.id'])})`
    return [{patch: text('@@ -1,2 +1,2 @@', '-  const token = null', line)}, line]
  }),
  like('expressions that find secrets', (r) => {
    const regex = r.pick([
      `(?i)\\b(${thing(r)}_[a-z0-9]{${20 + r.below(40)}})\\b`,
      `(ghp|gho|ghs)_[0-9a-zA-Z]{${30 + r.below(9)}}`,
      `password\\s*[:=]\\s*['"]?([^'"\\s]{${6 + r.below(9)},})`,
      `-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\\s\\S]{${60 + r.below(40)},}?-----END`,
    ])
    return [{rules: [{id: `${kebab(r)}-token`, regex, keywords: ['token'], entropy: 3.5, secretGroup: 1}]}, regex]
  }),
  like('rules of a scanner that allow', (r) => {
    const [print, path] = [
      `${r.text(40, HEX)}:src/${thing(r)}/config.ts:generic-api-key:${r.below(400)}`,
      `test/fixtures/${kebab(r)}/fake-secrets.json`,
    ]
    return [{'.gitleaksignore': text(print), allowlist: {paths: [path], stopwords: ['example']}}, print, path]
  }),
  like('table in Markdown of permissions', (r) => {
    const row = `| \`${r.pick(['secrets.read', 'token.write', 'password.reset'])}\` | ${role(r)} | ${r.pick(['yes', 'no'])} | since ${version(r)} |`
    return [{markdown: text('| Scope | Role | Token needed | Note |', '|---|---|---|---|', row)}, row]
  }),
  like('table in HTML of keys', (r) => {
    const row = `<tr><td>${kebab(r)}</td><td>key_${r.text(8, WORD)}</td><td><code>****${r.text(4, WORD)}</code></td><td>${day(r)}</td></tr>`
    return [
      {
        html: `<table><thead><tr><th>Name</th><th>Key ID</th><th>Secret</th><th>Expires</th></tr></thead><tbody>${row}</tbody></table>`,
      },
      row,
    ]
  }),
  like('table in CSV of rules', (r) => {
    const row = `${kebab(r)},${r.below(90)},rotate,${day(r)},${r.pick(['vault', 'manual', 'none'])}`
    return [{csv: text('service,password_max_age,token_policy,next_rotation,secret_store', row)}, row]
  }),
  like('definition list and other markups', (r) => {
    const body = r.pick([
      `*password*:: The password of the user, at most ${r.below(90) + 30} bytes (${kebab(r)}).`,
      `:param str token: the bearer token of ${kebab(r)}, default None`,
      `@param {string} apiKey - key of ${kebab(r)}, from the page "API keys"`,
      `/// \`secret\`: shared with ${kebab(r)}; must not be empty.`,
    ])
    return [{doc: text('Options', body)}, body]
  }),
  like('questions and answers', (r) => {
    const text_ = r.pick([
      `Where do I find my API key? Under ${thing(r)} > Settings > Developer.`,
      `Can support see my password? No, ${kebab(r)} keeps only a hash.`,
      `How long is a token valid? ${r.below(90)} days unless you revoke it.`,
    ])
    return [{faq: [{'@type': 'Question', acceptedAnswer: {'@type': 'Answer', text: text_}}]}, text_]
  }),
  like('runbook of an incident', (r) => {
    const step = r.pick([
      `1. Revoke the key by id (${kebab(r)}), never paste it here.`,
      `2. kubectl -n ${thing(r)} rollout restart deploy/${kebab(r)} after the Secret changed`,
      `3. Check that token_expired_total of ${kebab(r)} falls below ${r.below(90)}`,
    ])
    return [{postmortem: {summary: text('Token leaked in a build log.', step), severity: 'SEV2', at: stamp(r)}}, step]
  }),
  like('code as an example with places', (r) => {
    const code = r.pick([
      `client = ${thing(r).toUpperCase()}Client(api_key=os.environ["${thing(r).toUpperCase()}_API_KEY"])`,
      `const client = new Client({apiKey: process.env.${thing(r).toUpperCase()}_KEY ?? ''})`,
      `cfg.Password = viper.GetString("${thing(r)}.password")`,
      `$token = $this->getParameter('${thing(r)}.token');`,
      `password = Rails.application.credentials.dig(:${thing(r)}, :password)`,
      `val token = System.getenv("${thing(r).toUpperCase()}_TOKEN")`,
    ])
    return [{snippet: {lang: 'auto', code}}, code]
  }),
  like('report of tests about passwords', (r) => {
    const name = `${r.pick(['rejects a password shorter than', 'keeps a token for', 'asks for the secret after'])} ${r.below(90)} ${r.pick(['characters', 'minutes'])} (${kebab(r)})`
    return [
      {testResults: [{ancestorTitles: ['auth', 'password'], title: name, status: 'passed', duration: r.below(900)}]},
      name,
    ]
  }),
  like('report of tests in XML', (r) => {
    const xml = `<testcase classname="auth.TokenTest" name="test_password_${letters(r, 6)}" time="0.${r.below(900)}"><failure message="expected: &lt;null&gt; but was: &lt;expired&gt;"/></testcase>`
    return [{junit: `<testsuite name="auth">${xml}</testsuite>`}, xml]
  }),
  like('coverage of files about secrets', (r) => {
    const file = `src/${thing(r)}/${r.pick(['secret-store', 'token-bucket', 'password-field', 'api-key'])}.${letters(r, 3)}.ts`
    return [{coverage: {[file]: {lines: {total: r.below(400), covered: 12, pct: 88.1}}}}, file]
  }),
  like('finding of a check of code', (r) => {
    const message = `${r.pick(['Possible hardcoded password', "'PASSWORD' detected in this expression, review this potentially hard-coded secret", 'Insecure token comparison'])} (${kebab(r)}.py:${r.below(900)})`
    return [
      {
        runs: [
          {
            results: [
              {
                ruleId: r.pick(['B105', 'S2068', 'CWE-798']),
                message: {text: message},
                partialFingerprints: {primaryLocationLineHash: `${r.text(16, HEX)}:1`},
              },
            ],
          },
        ],
      },
      message,
    ]
  }),
  like('advisory about a leak', (r) => {
    const [cve, ghsa, summary] = [
      `CVE-2026-${r.below(90_000) + 10_000}`,
      `GHSA-${r.text(4, '23456789cfghjmpqrvwx')}-${r.text(4, '23456789cfghjmpqrvwx')}-${r.text(4, '23456789cfghjmpqrvwx')}`,
      `${kebab(r)} before ${version(r)} logs the password in clear text`,
    ]
    return [{advisories: [{ghsa_id: ghsa, cve_id: cve, summary, cwes: [{cwe_id: 'CWE-532'}]}]}, cve, ghsa, summary]
  }),
]
