// The first part that was measured before anybody worked towards it.

import {type Frame, type Harmless, type Lookalike, lookalikesOf} from '../lookalikes.ts'
import {uuid} from '../names.ts'
import {BASE64, DIGITS, HEX, LOWER, WORD} from '../random.ts'

const KINDS: readonly Harmless[] = [
  {kind: 'image digest of a layer', names: ['layer', 'diffId', 'blob'], make: (r) => `sha256:${r.text(64, HEX)}`},
  {kind: 'short commit', names: ['head', 'rev', 'gitSha'], make: (r) => r.text(r.pick([7, 8, 12, 40]), HEX)},
  {kind: 'sha1 of an object', names: ['object', 'tree', 'parent'], make: (r) => r.text(40, HEX)},
  {kind: 'uuid in a list', names: ['ids', 'operations', 'correlationId'], make: uuid},
  {kind: 'nano id', names: ['id', 'slug', 'ref'], make: (r) => r.text(21, `${WORD}_-`)},
  {kind: 'object id', names: ['_id', 'documentId'], make: (r) => r.text(24, HEX)},
  {
    kind: 'semantic version with a build',
    names: ['build', 'release'],
    make: (r) => `v${r.below(9)}.${r.below(9)}.${r.below(9)}+${r.text(7, HEX)}`,
  },
  {
    kind: 'rsa public key',
    names: ['authorizedKey', 'deployKey', 'pub'],
    make: (r) => `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${r.text(200, BASE64)} deploy`,
  },
  {kind: 'modulus of a public jwk', names: ['n', 'x', 'y'], make: (r) => r.bytes(64).toString('base64url')},
  {
    kind: 'chain of certificates',
    names: ['chain', 'client-certificate-data', 'crt'],
    make: (r) =>
      Buffer.from(
        `-----BEGIN CERTIFICATE-----\n${r.bytes(150).toString('base64')}\n-----END CERTIFICATE-----\n`,
      ).toString('base64'),
  },
  {
    kind: 'svg in base64',
    names: ['logo', 'avatar', 'favicon'],
    make: (r) =>
      `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><path d="M${r.below(99)} ${r.below(99)}z"/></svg>`).toString('base64')}`,
  },
  {
    kind: 'jpeg in base64',
    names: ['data', 'image', 'preview'],
    make: (r) => `/9j/4AAQSkZJRgABAQAAAQABAAD/${r.bytes(90).toString('base64')}`,
  },
  {
    kind: 'limits of tokens',
    names: ['max_output_tokens', 'promptTokens', 'tokenLimit'],
    make: (r) => String(r.pick([1024, 4096, 8192, 32768, 128000]) + r.below(7)),
  },
  {
    kind: 'policy of passwords',
    names: ['passwordPolicy', 'password_policy', 'passwordRules'],
    make: (r) => `min=${r.below(9) + 8},upper,digit,history=${r.below(9)}`,
  },
  {
    kind: 'flag about secrets',
    names: ['hasPassword', 'secretRotation', 'tokenAuth'],
    make: (r) => r.pick(['enabled', 'disabled', 'required', 'optional']),
  },
  {
    kind: 'age of a key',
    names: ['keyCreatedAt', 'lastRotatedAt', 'secretUpdatedAt'],
    make: (r) => `2026-1${r.below(3)}-0${r.below(9) + 1}T1${r.below(9)}:30:00.000Z`,
  },
  {
    kind: 'reference to a secret',
    names: ['secretKeyRef', 'valueFrom', 'credentialsSecret'],
    make: (r) => `${r.pick(['pg', 'redis', 'smtp'])}-auth-${r.below(99)}`,
  },
  {
    kind: 'path in a vault',
    names: ['secretPath', 'vaultPath', 'passwordRef'],
    make: (r) => `secret/data/${r.text(6, LOWER)}/${r.text(5, LOWER)}#password`,
  },
  {
    kind: 'public id of a client',
    names: ['client_id', 'clientId', 'audience'],
    make: (r) => `${r.text(12, DIGITS)}-${r.text(20, LOWER + DIGITS)}.apps.example.com`,
  },
  {kind: 'publishable key', names: ['publishableKey', 'publicToken'], make: (r) => `pk_live_${r.text(24, WORD)}`},
  {
    kind: 'bookmark',
    names: ['next', 'nextToken', 'continuation', 'after'],
    make: (r) => r.bytes(30).toString('base64url'),
  },
  {
    kind: 'link to a token page',
    names: ['tokensUrl', 'passwordResetUrl', 'apiKeysUrl'],
    make: (r) => `https://console.example.com/account/${r.text(5, LOWER)}/tokens?tab=${r.below(9)}`,
  },
  {
    kind: 'masked value',
    names: ['password', 'token', 'clientSecret', 'apiKey'],
    make: (r) => r.pick(['••••••••', 'sk-...a1b2', '(hidden)', '***', '<redacted>', '$(PASSWORD)', '%PASSWORD%']),
  },
  {
    kind: 'fingerprint with colons',
    names: ['thumbprint', 'fingerprint'],
    make: (r) => Array.from({length: 20}, () => r.text(2, `${DIGITS}ABCDEF`)).join(':'),
  },
  {kind: 'mac address', names: ['mac', 'hwaddr'], make: (r) => Array.from({length: 6}, () => r.text(2, HEX)).join(':')},
  {
    kind: 'mongodb address without a password',
    names: ['uri', 'dsn'],
    make: (r) => `mongodb://mongo-${r.below(99)}.internal:27017/app?replicaSet=rs0`,
  },
  {kind: 'email', names: ['email', 'credentialOwner', 'tokenOwner'], make: (r) => `${r.text(8, LOWER)}@example.com`},
  {kind: 'etag with quotes', names: ['etag', 'ETag'], make: (r) => `W/"${r.text(27, `${WORD}+/`)}="`},
  {kind: 'span', names: ['spanId', 'parentSpanId'], make: (r) => r.text(16, HEX)},
  {
    kind: 'integrity of a package',
    names: ['integrity', 'dist'],
    make: (r) => `sha384-${r.bytes(48).toString('base64')}`,
  },
  {
    kind: 'sentence about tokens',
    names: ['note', 'hint', 'detail'],
    make: (r) => `The token expired ${r.below(50) + 2} minutes ago. Sign in again; passwords are never sent by email.`,
  },
  {
    kind: 'label of a metric',
    names: ['series', 'metric'],
    make: (r) =>
      `http_requests_total{auth="token",code="${r.pick(['200', '401', '403'])}",pod="${r.text(5, LOWER)}-${r.text(9, LOWER + DIGITS)}-${r.text(5, LOWER + DIGITS)}"}`,
  },
  {
    kind: 'name of a pod',
    names: ['pod', 'name'],
    make: (r) =>
      `${r.pick(['auth', 'vault', 'token'])}-service-${r.text(9, LOWER + DIGITS)}-${r.text(5, LOWER + DIGITS)}`,
  },
  {
    kind: 'upper case constant',
    names: ['reason', 'type'],
    make: (r) => r.pick(['PASSWORD_EXPIRED', 'TOKEN_REVOKED', 'SECRET_NOT_FOUND', 'API_KEY_LIMIT_REACHED']),
  },
  {kind: 'number of an account', names: ['accountId', 'projectNumber'], make: (r) => r.text(12, DIGITS)},
]

const FRAMES: readonly Frame[] = [
  (value, key, r) => ({data: {[key]: value, count: r.below(9)}}),
  (value, key) => ({columns: ['id', key], rows: [[1, value]], rowCount: 1}),
  (value, key) => ({log: [`level=info ${key}=${JSON.stringify(value)} msg="done"`]}),
]

/** Twenty-one of each kind. */
export const firstLookalikes = (): readonly Lookalike[] =>
  lookalikesOf(KINDS, FRAMES, 21, 90_210).map((one, index) =>
    // In the line of a log quotes and line breaks stand as two characters.
    index % 3 === 2 ? {...one, kept: JSON.stringify(one.kept).slice(1, -1)} : one,
  )
