import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, WORD} from '../random.ts'
import {app, hour, ip, like, stamp, text, uuid} from './secrets-words.ts'

/** Lines of logs, errors and the output of commands without anything secret. */
export const ninthLines: readonly HarmlessAnswer[] = [
  like('line of JSON with its trace', (r) => {
    const line = `{"level":"info","ts":"${stamp(r)}","msg":"request done","trace_id":"${r.text(32, HEX)}","span_id":"${r.text(16, HEX)}","status":200,"token_count":${r.below(9_999)}}`
    return [{lines: [line]}, line]
  }),
  like('line of pairs about a token that expired', (r) => {
    const line = `time=${stamp(r)} level=warn msg="token expired" user_id=${r.below(9_999)} request_id=${uuid(r)} token_age=${r.below(90)}h`
    return [{logs: text(line)}, line]
  }),
  like('access log with digests in the paths', (r) => {
    const line = `${ip(r)} - - [02/Nov/2026:${hour(r)} +0000] "GET /assets/${app(r)}-${r.text(8, WORD)}.${r.text(20, HEX)}.js HTTP/2.0" 304 0 "https://app.example.com/" "Mozilla/5.0"`
    return [{'access.log': text(line, line)}, line]
  }),
  like('access log of the pages about passwords', (r) => {
    const line = `${ip(r)} - - [02/Nov/2026:${hour(r)} +0000] "POST /${r.pick(['password/reset', 'oauth/token', 'login', 'api-keys/new'])} HTTP/1.1" ${r.pick(['200', '302', '422'])} ${r.below(9_999)} "-" "curl/8.14.1" rt=0.0${r.below(90)}`
    return [{log: text(line)}, line]
  }),
  like('syslog of a sign-in with a key', (r) => {
    const line = `Nov  2 ${hour(r)} ${app(r)}-1 sshd[${r.below(9_999)}]: Accepted publickey for deploy from ${ip(r)} port ${r.below(60_000)} ssh2: ED25519 SHA256:${r.text(43, WORD)}`
    return [{messages: [line]}, line]
  }),
  like('syslog of a sign-in that failed', (r) => {
    const line = `Nov  2 ${hour(r)} ${app(r)}-1 sshd[${r.below(9_999)}]: Failed password for invalid user ${r.pick(['admin', 'oracle', 'test', 'git'])} from ${ip(r)} port ${r.below(60_000)} ssh2`
    return [{messages: [line]}, line]
  }),
  like('trace of Java without an address', (r) => {
    const trace = text(
      `com.example.auth.InvalidTokenException: Token is not active (iat=17${r.text(8, DIGITS)})`,
      `\tat com.example.auth.PasswordEncoderFactory$$SpringCGLIB$$${r.below(9)}.verify(<generated>)`,
      `\tat com.example.${app(r)}.SecretKeyFilter.doFilter(SecretKeyFilter.java:${r.below(400)})`,
    )
    return [{stackTrace: trace}, trace]
  }),
  like('traceback of Python without a value', (r) => {
    const trace = text(
      'Traceback (most recent call last):',
      `  File "/srv/${app(r)}/auth.py", line ${r.below(300)}, in login`,
      '    user = authenticate(username=form.username, password=form.password)',
      `KeyError: '${r.pick(['API_KEY', 'SECRET_KEY', 'access_token', 'DB_PASSWORD'])}'`,
    )
    return [{error: trace}, trace]
  }),
  like('panic of Go with addresses of memory', (r) => {
    const trace = `goroutine ${r.below(900)} [running]:\nmain.(*TokenStore).Get(0xc000${r.text(6, HEX)}, {0xc000${r.text(6, HEX)}, 0x20})\n\t/src/${app(r)}/store.go:${r.below(200)} +0x${r.text(3, HEX)}`
    return [{stderr: trace}, trace]
  }),
  like('step of a pipeline with masked variables', (r) => {
    const log = text(
      `${stamp(r)} env:`,
      `${stamp(r)}   ${r.pick(['NPM_TOKEN', 'DEPLOY_KEY', 'DB_PASSWORD'])}: ***`,
      `${stamp(r)}   GITHUB_SHA: ${r.text(40, HEX)}`,
    )
    return [{log}, log]
  }),
  like('pull of an image', (r) => {
    const line = `Digest: sha256:${r.text(64, HEX)}`
    const layer = `${r.text(12, HEX)}: Pull complete`
    return [
      {output: text(`1.${r.below(40)}: Pulling from ${app(r)}`, layer, line, 'Status: Downloaded newer image')},
      line,
      layer,
    ]
  }),
  like('plan of a change with hidden values', (r) => {
    const plan = text(
      `  ~ resource "example_database" "${app(r)}" {`,
      `      ~ password         = (sensitive value)`,
      `      ~ etag             = "${r.text(32, HEX)}" -> (known after apply)`,
      `        id               = "db-${r.text(10, WORD)}"`,
      '    }',
    )
    return [{plan}, plan]
  }),
  like('description of a pod with references', (r) => {
    const described = text(
      `Name:         ${app(r)}-${r.text(10, HEX)}-${r.text(5, LOWER)}`,
      `Image ID:     registry.example.com/${app(r)}@sha256:${r.text(64, HEX)}`,
      '    Environment:',
      `      DB_PASSWORD:  <set to the key 'password' in secret '${app(r)}-db'>  Optional: false`,
    )
    return [{stdout: described}, described]
  }),
  like('list of Secrets of a cluster', (r) => {
    const line = `${app(r)}-token-${r.text(5, LOWER)}   kubernetes.io/service-account-token   3      ${r.below(90)}d`
    return [
      {
        stdout: text(
          'NAME   TYPE   DATA   AGE',
          line,
          `sh.helm.release.v1.${app(r)}.v${r.below(9)}   helm.sh/release.v1   1   4d`,
        ),
      },
      line,
    ]
  }),
  like('description of a Secret', (r) => {
    const described = text(
      `Name:         ${app(r)}-db`,
      'Type:  Opaque',
      '',
      'Data',
      '====',
      `password:  ${r.below(40)} bytes`,
      `tls.key:   ${r.below(1_700)} bytes`,
    )
    return [{stdout: described}, described]
  }),
  like('containers and their ids', (r) => {
    const line = `${r.text(12, HEX)}   ${app(r)}:1.${r.below(20)}   "docker-entrypoint.s…"   ${r.below(20)} hours ago   Up   0.0.0.0:8080->8080/tcp   ${app(r)}-1`
    return [{ps: text('CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES', line)}, line]
  }),
  like('commits in one line each', (r) => {
    const line = `${r.text(7, HEX)} ${r.pick(['Rotate the API key', 'fix: token refresh', 'Remove password from logs', 'chore: bump auth'])} (#${r.below(999)})`
    return [{stdout: text(line, `${r.text(40, HEX)} Initial commit`)}, line]
  }),
]
