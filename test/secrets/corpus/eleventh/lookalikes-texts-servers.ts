import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, hour, ip, like, stamp, text, uuid} from '../ninth/secrets-words.ts'
import {digits, hex, mail, mixed, release, slug, small, sum64, theme, title, who} from './lookalikes-texts-words.ts'

/** Lines of servers and frameworks about sign-ins, keys and tokens, without one. */
export const eleventhServers: readonly HarmlessAnswer[] = [
  like('error log of a web server', (r) => {
    const line = r.pick([
      `2026/11/0${r.below(8) + 1} ${hour(r)} [error] ${r.below(99)}#0: *${digits(r, 6)} user "${who(r)}": password mismatch, client: ${ip(r)}, server: ${slug(r)}.example, request: "GET /admin HTTP/2.0"`,
      `[ssl:warn] [pid ${digits(r, 5)}] AH01909: ${slug(r)}.example:443:0 server certificate does NOT include an ID which matches the server name`,
      `nginx: [emerg] cannot load certificate key "/etc/ssl/private/${theme(r)}.key": PEM_read_bio_PrivateKey() failed (SSL: error:0909006C)`,
    ])
    return [{lines: [line], source: 'error.log'}, line]
  }),
  like('log of a proxy at the edge as JSON', (r) => {
    const [handler, id] = [`tls.obtain: certificate obtained successfully for ${slug(r)}.example`, uuid(r)]
    return [
      {level: 'info', ts: Number(digits(r, 10)), logger: 'tls', msg: handler, issuer: 'acme-v02', request_id: id},
      handler,
      id,
    ]
  }),
  like('access log with a user and no password', (r) => {
    const line = `${ip(r)} - ${who(r)} [0${r.below(8) + 1}/Nov/2026:${hour(r)} +0000] "POST /oauth/token HTTP/1.1" ${r.pick([200, 400, 401])} ${r.below(4000)} "-" "${theme(r)}-client/${release(r)}"`
    return [{message: line}, line]
  }),
  like('line of a framework of Python', (r) => {
    const line = r.pick([
      `WARNING ${stamp(r)} django.security.csrf Forbidden (CSRF token missing.): /accounts/${theme(r)}/login/`,
      `ERROR:flask_jwt_extended:Signature verification failed for path /api/${slug(r)}`,
      `INFO:     ${ip(r)}:${digits(r, 5)} - "POST /v1/${theme(r)}/token HTTP/1.1" 401 Unauthorized`,
      `[${day(r)} ${hour(r)},001: WARNING/MainProcess] celery.${theme(r)}: No hostname was supplied. broker password is not set`,
    ])
    return [{record: {message: line, levelno: 30}}, line]
  }),
  like('line of a framework of PHP', (r) => {
    const line = r.pick([
      `[${day(r)} ${hour(r)}] production.ERROR: No application encryption key has been specified. {"exception":"[object] (${title(r)}MissingAppKeyException(code: 0)"}`,
      `[${stamp(r)}] security.INFO: Authenticator successful! {"token":{"${title(r)}PostAuthenticationToken":"${title(r)}PostAuthenticationToken(user=\\"${mail(r)}\\", roles=\\"ROLE_USER\\")"}}`,
      `[${day(r)} ${hour(r)}] local.WARNING: TokenMismatchException for route ${slug(r)}.update`,
    ])
    return [{log: line}, line]
  }),
  like('line of a framework of .NET', (r) => {
    const key = `{${uuid(r)}}`
    const line = r.pick([
      `info: Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager[58] Creating key ${key} with creation date ${stamp(r)}`,
      `fail: Microsoft.AspNetCore.Antiforgery.DefaultAntiforgery[7] The key ${key} was not found in the key ring.`,
      `warn: IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '${stamp(r)}', kid: '${hex(r, 40)}'`,
    ])
    return [{SourceContext: 'Auth', RenderedMessage: line}, line]
  }),
  like('line of a gateway for keys', (r) => {
    const line = r.pick([
      `[kong] authenticate.lua:${r.below(300)} [key-auth] no API key found in request, consumer: ${slug(r)}`,
      `[envoy] jwt_authn: verification of issuer https://id.${theme(r)}.example failed: Jwks doesn't have key to match kid or alg from Jwt`,
      `[traefik] middleware ${slug(r)}-auth@file: Authentication failed for ${ip(r)}`,
    ])
    return [{streams: [{stream: {app: slug(r)}, values: [[digits(r, 19), line]]}]}, line]
  }),
  like('log of a cache server', (r) => {
    const line = r.pick([
      `${digits(r, 5)}:M 02 Nov 2026 ${hour(r)}.012 # Warning: no password is set for the default user (db ${theme(r)})`,
      `${digits(r, 5)}:S 02 Nov 2026 ${hour(r)}.114 * MASTER aborted replication with an error: NOAUTH Authentication required. replid ${hex(r, 40)}`,
      `${digits(r, 5)}:M 02 Nov 2026 ${hour(r)}.310 * Partial resynchronization not accepted: Replication ID mismatch (Replica asked for '${hex(r, 40)}')`,
    ])
    return [{container: slug(r), line}, line]
  }),
  like('log of a search server at its start', (r) => {
    const [node, cluster] = [mixed(r, 22), mixed(r, 22)]
    const line = `[${stamp(r)}][INFO ][o.e.x.s.a.TokenService] [${slug(r)}] refresh keys`
    return [
      {type: 'server', message: line, 'elasticsearch.node.id': node, 'elasticsearch.cluster.uuid': cluster},
      line,
      node,
      cluster,
    ]
  }),
  like('log of a server of directories', (r) => {
    const line = r.pick([
      `conn=${digits(r, 4)} op=0 BIND dn="uid=${who(r)},ou=people,dc=${theme(r)},dc=example" method=128`,
      `conn=${digits(r, 4)} op=1 RESULT tag=97 err=49 text=invalid credentials for ${theme(r)}`,
      `ppolicy_bind: Entry uid=${who(r)},dc=${theme(r)} has an expired password: ${r.below(5)} grace logins`,
    ])
    return [{_SYSTEMD_UNIT: 'slapd.service', MESSAGE: line}, line]
  }),
  like('log of a remote access server', (r) => {
    const line = r.pick([
      `charon: 0${r.below(9)}[IKE] authentication of '${slug(r)}.example' with RSA_EMSA_PKCS1_SHA2_256 successful`,
      `openvpn[${digits(r, 4)}]: ${ip(r)}:1194 Control Channel: TLSv1.3, cipher TLS_AES_256_GCM_SHA384, peer certificate: 256 bits ECprime256v1 ${theme(r)}`,
      `charon: 1${r.below(6)}[IKE] no shared key found for '${ip(r)}' - '${slug(r)}.example'`,
    ])
    return [{entries: [{line, host: 'edge'}]}, line]
  }),
  like('log of bans after wrong passwords', (r) => {
    const line = `${day(r)} ${hour(r)},${digits(r, 3)} fail2ban.filter [${digits(r, 4)}]: INFO [sshd-${theme(r)}] Found ${ip(r)} - wrong password - ${day(r)} ${hour(r)}`
    return [{stdout: text(line)}, line]
  }),
  like('log of a server of streams', (r) => {
    const line = r.pick([
      `[${stamp(r)}] INFO [SocketServer listenerType=BROKER, nodeId=${r.below(9)}] Failed authentication with /${ip(r)} (channelId=${ip(r)}:9093-${digits(r, 5)}) (SSL handshake failed)`,
      `[${stamp(r)}] INFO Successfully logged in as ${who(r)} with mechanism SCRAM-SHA-512 to ${theme(r)}`,
      `[${stamp(r)}] INFO [DelegationTokenManager ${r.below(9)}] Created delegation token for owner User:${who(r)}: tokenId=${mixed(r, 22)}`,
    ])
    return [{line}, line]
  }),
  like('log of a chain of builds', (r) => {
    const line = r.pick([
      `##[add-mask]*** ${theme(r)}`,
      `Masking supported pattern matches of $${theme(r).toUpperCase()}_PASSWORD or $CI_${small(r, 5).toUpperCase()}_TOKEN`,
      `Warning: secret ${theme(r).toUpperCase()}_SIGNING_KEY is empty, skipping signing of ${slug(r)}-${release(r)}.jar`,
      `Using credential ${slug(r)}-deploy-key from /var/jenkins_home/caches/git-${hex(r, 32)}`,
    ])
    return [{log: text('Running on agent-4', line), truncated: false}, line]
  }),
  like('sums that a server of files logs', (r) => {
    const [md5, sum] = [sum64(r, 16), sum64(r, 32)]
    const line = `PUT /${theme(r)}/keys-backup.tar Content-MD5=${md5} x-amz-checksum-sha256=${sum} 200`
    return [{time: stamp(r), api: {name: 'PutObject'}, line}, line, md5, sum]
  }),
]
