import type {HarmlessAnswer} from '../lookalikes.ts'
import {HEX, WORD} from '../random.ts'
import {app, day, hour, ip, like, stamp, text, uuid} from './secrets-words.ts'

/** What commands print and servers answer, without anything secret. */
export const ninthOutput: readonly HarmlessAnswer[] = [
  like('checksums of files', (r) => {
    const line = `${r.text(64, HEX)}  ${app(r)}_1.${r.below(20)}.0_linux_amd64.tar.gz`
    return [{SHA256SUMS: text(line, `${r.text(64, HEX)}  install.sh`)}, line]
  }),
  like('fingerprint of a key on a terminal', (r) => {
    const line = `256 SHA256:${r.text(43, WORD)} deploy@${app(r)} (ED25519)`
    return [{command: 'ssh-keygen -lf id_ed25519.pub', stdout: text(line)}, line]
  }),
  like('key of a host', (r) => {
    const line = `${ip(r)} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${r.text(43, WORD)}`
    return [{known_hosts: text(line)}, line]
  }),
  like('keys that may sign in', (r) => {
    const line = `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ${r.text(338, WORD)} ci@${app(r)}`
    return [{path: '/home/deploy/.ssh/authorized_keys', content: text('# ci', line)}, line]
  }),
  like('interface of a tunnel, shown', (r) => {
    const shown = text(
      'interface: wg0',
      `  public key: ${r.bytes(32).toString('base64')}`,
      '  private key: (hidden)',
      '  listening port: 51820',
      '',
      `peer: ${r.bytes(32).toString('base64')}`,
      `  endpoint: ${ip(r)}:51820`,
    )
    return [{stdout: shown}, shown]
  }),
  like('error of a database without a password', (r) => {
    const message = r.pick([
      `FATAL:  password authentication failed for user "${app(r)}"`,
      `Access denied for user '${app(r)}'@'${ip(r)}' (using password: YES)`,
      `ORA-01017: invalid username/password; logon denied`,
      `NOAUTH Authentication required. (${ip(r)}:6379)`,
    ])
    return [{error: {code: '28P01', message, severity: 'FATAL', at: stamp(r)}}, message]
  }),
  like('error of an interface about a key', (r) => {
    const message = r.pick([
      `Invalid API key provided: sk-...${r.text(4, WORD)}.`,
      `The security token included in the request is expired (Request ID: ${uuid(r)})`,
      `Bad credentials for ${app(r)}`,
      `Missing bearer token in the Authorization header of request ${r.text(20, WORD)}`,
    ])
    return [{statusCode: 401, error: 'Unauthorized', message}, message]
  }),
  like('headers of an answer without a cookie', (r) => {
    const [tag, id] = [`W/"${r.text(32, HEX)}"`, `${r.text(16, HEX)}-FRA`]
    const raw = `HTTP/1.1 200 OK\r\nETag: ${tag}\r\nCF-RAY: ${id}\r\nX-Request-Id: ${uuid(r)}\r\nVary: Authorization, Cookie\r\nWWW-Authenticate: Bearer realm="${app(r)}"\r\n\r\n`
    return [{raw}, tag, id, raw]
  }),
  like('request with a variable in its header', (r) => {
    const command = `curl -H "Authorization: Bearer $${r.pick(['TOKEN', '{API_TOKEN}', '(cat token.txt)'])}" https://api.example.com/${app(r)}/${uuid(r)}`
    return [{doc: `Run:\n\n  ${command}\n`}, command]
  }),
  like('numbers of requests to sign in', (r) => {
    const line = `auth_token_requests_total{client="${app(r)}",grant="password",code="200"} ${r.below(99_999)}`
    return [{metrics: text('# TYPE auth_token_requests_total counter', line)}, line]
  }),
  like('journal of a unit without a secret', (r) => {
    const message = `${r.pick(['Reloaded', 'Read', 'Watching'])} credentials file /run/secrets/${app(r)}_${r.pick(['token', 'password', 'key'])}`
    const [boot, cursor] = [
      r.text(32, HEX),
      `s=${r.text(32, HEX)};i=${r.text(5, HEX)};b=${r.text(32, HEX)};m=${r.text(8, HEX)};t=${r.text(13, HEX)};x=${r.text(16, HEX)}`,
    ]
    return [{entries: [{__CURSOR: cursor, _BOOT_ID: boot, MESSAGE: message}]}, message, boot, cursor]
  }),
  like('dump of bytes', (r) => {
    const bytes = Array.from({length: 16}, () => r.text(2, HEX)).join(' ')
    const line = `000000${r.text(2, '012345678')}  ${bytes}  |................|`
    return [{hexdump: text(line)}, line]
  }),
  like('certificate as openssl prints it', (r) => {
    const printed = text(
      '        Serial Number:',
      `            ${Array.from({length: 18}, () => r.text(2, HEX)).join(':')}`,
      `        Subject: CN = ${app(r)}.example.com`,
      '        Subject Public Key Info:',
      `                    ${Array.from({length: 15}, () => r.text(2, HEX)).join(':')}:`,
    )
    return [{stdout: printed}, printed]
  }),
  like('certificate and request as PEM', (r) => {
    const label = r.pick(['CERTIFICATE', 'CERTIFICATE REQUEST', 'PUBLIC KEY'])
    const body =
      r
        .bytes(r.below(200) + 200)
        .toString('base64')
        .match(/.{1,64}/g) ?? []
    const pem = text(`-----BEGIN ${label}-----`, ...body, `-----END ${label}-----`)
    return [{files: [{name: `${app(r)}.pem`, content: pem}]}, pem]
  }),
  like('backup and its snapshots', (r) => {
    const line = `${r.text(8, HEX)}  ${day(r)} ${hour(r)}  ${app(r)}-1  /srv`
    const saved = `snapshot ${r.text(8, HEX)} saved`
    return [{stdout: text('repository opened (version 2, compression level auto)', line, saved)}, line, saved]
  }),
]
