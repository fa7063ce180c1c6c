import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, hour, ip, like, text, uuid} from '../ninth/secrets-words.ts'
import {HEX, type Random} from '../random.ts'
import {
  block,
  capitalHex,
  colons,
  digits,
  hex,
  mixed,
  print,
  release,
  slug,
  small,
  sum64,
  theme,
  title,
  upper,
} from './lookalikes-texts-words.ts'

const url64 = (r: Random, bytes: number): string => r.bytes(bytes).toString('base64url')

/** Headers and captures without credentials, certificates and public keys, digests and ids under telling names. */
export const eleventhWire: readonly HarmlessAnswer[] = [
  like('challenges in headers', (r) => {
    const challenge = r.pick([
      `Bearer realm="https://auth.${slug(r)}.example/token",service="${theme(r)}",scope="repository:${small(r, 6)}:pull"`,
      `Digest realm="${slug(r)}", qop="auth", algorithm=SHA-256, nonce="${mixed(r, 24)}", opaque="${hex(r, 32)}"`,
      `Basic realm="${title(r)} ${small(r, 5)}", charset="UTF-8"`,
    ])
    return [{status: 401, headers: {'WWW-Authenticate': challenge, 'Content-Length': '0'}}, challenge]
  }),
  like('headers of a cache and of a place', (r) => {
    const [etag, ray, served] = [`W/"${mixed(r, 27)}"`, `${r.text(16, HEX)}-FRA`, `${digits(r, 9)} ${digits(r, 9)}`]
    return [
      {headers: {etag, 'cf-ray': ray, 'x-varnish': served, 'x-cache-key': `/keys/${slug(r)}`, vary: 'Authorization'}},
      etag,
      ray,
      served,
    ]
  }),
  like('headers of digests of contents', (r) => {
    const [digest, input] = [
      `sha-256=:${sum64(r, 32)}:`,
      `sig1=("@method" "authorization");created=17${digits(r, 8)};keyid="${slug(r)}-key-${small(r, 4)}"`,
    ]
    return [
      {
        request: text(
          'POST /tokens HTTP/1.1',
          `Host: ${slug(r)}.example`,
          `Content-Digest: ${digest}`,
          `Signature-Input: ${input}`,
        ),
      },
      digest,
      input,
    ]
  }),
  like('handshake of a socket', (r) => {
    const [key, accept] = [sum64(r, 16), sum64(r, 20)]
    return [
      {
        request: {headers: [{name: 'Sec-WebSocket-Key', value: key}]},
        response: {status: 101, headers: [{name: 'Sec-WebSocket-Accept', value: accept}]},
      },
      key,
      accept,
    ]
  }),
  like('preflight and policies of a site about headers', (r) => {
    const allowed = `Authorization, X-Api-Key, X-CSRF-Token, X-${title(r)}-${title(r)}-Token-${small(r, 3)}`
    return [
      {status: 204, headers: {'access-control-allow-headers': allowed, 'access-control-max-age': digits(r, 4)}},
      allowed,
    ]
  }),
  like('frames of a capture about sign-ins', (r) => {
    const line = r.pick([
      `${r.below(900)} ${r.below(9)}.${digits(r, 6)} ${ip(r)} → ${ip(r)} KRB5 ${r.below(900)} AS-REQ ${theme(r)}`,
      `${r.below(900)} ${r.below(9)}.${digits(r, 6)} ${ip(r)} → ${ip(r)} TLSv1.3 ${r.below(900)} Client Hello (SNI=token.${slug(r)}.example)`,
      `${hour(r)}.${digits(r, 6)} IP ${ip(r)}.51820 > ${ip(r)}.51820: UDP, length ${r.below(900)} [${theme(r)} key exchange]`,
    ])
    return [{stdout: text(line, '2 packets captured')}, line]
  }),
  like('prints of clients at a handshake', (r) => {
    const [ja3, ja4] = [hex(r, 32), `t13d${digits(r, 4)}h2_${hex(r, 12)}_${hex(r, 12)}`]
    return [{tls: {client: {ja3, ja4, server_name: `${slug(r)}.example`}, server_key_exchange: 'x25519'}}, ja3, ja4]
  }),
  like('certificate in fields of an API', (r) => {
    const [serial, key, thumb] = [colons(r, 16), colons(r, 20), capitalHex(r, 40)]
    return [
      {
        certificate: {
          serialNumber: serial,
          subjectKeyIdentifier: key,
          thumbprint: thumb,
          notAfter: day(r),
          subject: `CN=${slug(r)}.example`,
          hasPrivateKey: true,
        },
      },
      serial,
      key,
      thumb,
    ]
  }),
  like('public keys in several blocks', (r) => {
    const label = r.pick([
      'PUBLIC KEY',
      'RSA PUBLIC KEY',
      'PGP PUBLIC KEY BLOCK',
      'CERTIFICATE REQUEST',
      'X509 CRL',
      'PKCS7',
      'DH PARAMETERS',
      'SSH SIGNATURE',
    ])
    const whole = block(r, label, 180)
    return [{name: `${slug(r)}-key`, type: label.toLowerCase(), material: whole}, whole.split('\n')[1] as string, whole]
  }),
  like('public keys in one line of many tools', (r) => {
    const key = r.pick([
      `ssh-ed25519 ${`${'AAAA'}C3NzaC1lZDI1NTE5AAAAI`}${mixed(r, 43)} ${slug(r)}`,
      `sk-ssh-ed25519@openssh.com ${`${'AAAA'}GnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t`}${mixed(r, 72)} ${theme(r)}`,
      `untrusted comment: minisign public key ${capitalHex(r, 16)}\nRW${mixed(r, 54)}`,
      `${slug(r)}.example-1:${sum64(r, 32)}`,
    ])
    return [{public_key: key, title: `${theme(r)} deploy key`, read_only: true}, key]
  }),
  like('public half as a key of JSON', (r) => {
    const [x, y, kid] = [url64(r, 32), url64(r, 32), url64(r, 32)]
    return [
      {
        client_id: slug(r),
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: {keys: [{kty: 'EC', crv: 'P-256', x, y, kid, use: 'sig'}]},
      },
      x,
      y,
      kid,
    ]
  }),
  like('records of text with public values', (r) => {
    const record = r.pick([
      `v=DKIM1; k=ed25519; p=${sum64(r, 32)}`,
      `${theme(r)}-domain-verification=${hex(r, 32)}`,
      `v=BIMI1; l=https://${slug(r)}.example/logo.svg; a=https://${theme(r)}.example/${small(r, 5)}-vmc.pem`,
      `MS=ms${digits(r, 8)}`,
    ])
    return [
      {result: [{type: 'TXT', name: `${small(r, 6)}._domainkey.${theme(r)}.example`, content: record, ttl: 300}]},
      record,
    ]
  }),
  like('ids under names that speak of keys', (r) => {
    const [key, token, apiKey] = [`${slug(r)}:${digits(r, 9)}`, `tok-${theme(r)}-${digits(r, 4)}`, uuid(r)]
    return [
      {
        partitionKey: key,
        tokenName: token,
        apiKeyId: apiKey,
        keyVersion: r.below(30),
        passwordPolicyId: `pp-${small(r, 5)}`,
      },
      key,
      token,
      apiKey,
    ]
  }),
  like('keys of contents by their digest', (r) => {
    const [cid, key] = [`bafybei${r.text(52, 'abcdefghijklmnopqrstuvwxyz234567')}`, `sha256-${hex(r, 64)}`]
    return [
      {cacheKey: key, restoreKeys: [`${upper(r)}-lock-`], cid, toolVersion: release(r), fingerprint: print(r)},
      cid,
      key,
    ]
  }),
]
