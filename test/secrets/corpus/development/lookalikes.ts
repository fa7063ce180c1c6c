import {type Frame, type Harmless, type Lookalike, lookalikesOf} from '../lookalikes.ts'
import {uuid} from '../names.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, WORD} from '../random.ts'

const name = (r: Random): string =>
  `${r.pick(['orders', 'users', 'cache', 'billing'])}-${r.pick(['db', 'api', 'web', 'worker'])}`

/** What development may look at. */
const KINDS: readonly Harmless[] = [
  {kind: 'sha256 digest', names: ['digest', 'checksum', 'sha256'], make: (r) => `sha256:${r.text(64, HEX)}`},
  {
    kind: 'image with digest',
    names: ['image', 'imageID'],
    make: (r) => `registry.example.com/${name(r)}@sha256:${r.text(64, HEX)}`,
  },
  {kind: 'git commit', names: ['commit', 'sha', 'revision'], make: (r) => r.text(40, HEX)},
  {kind: 'md5 checksum', names: ['etag', 'md5', 'hash'], make: (r) => r.text(32, HEX)},
  {kind: 'uuid', names: ['id', 'uid', 'jobId', 'requestId'], make: uuid},
  {kind: 'cluster id', names: ['cid', 'nid', 'id'], make: (r) => r.text(5, LOWER + DIGITS)},
  {kind: 'ulid', names: ['id', 'eventId'], make: (r) => `01${r.text(24, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`},
  {
    kind: 'version',
    names: ['version', 'appVersion'],
    make: (r) => `${r.below(9)}.${r.below(20)}.${r.below(40)}-rc.${r.below(9)}`,
  },
  {
    kind: 'public key (ssh)',
    names: ['publicKey', 'sshPublicKey'],
    make: (r) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA${r.text(43, BASE64)} ada@example.com`,
  },
  {
    kind: 'public key (pem)',
    names: ['publicKey', 'public_key'],
    make: (r) => `-----BEGIN PUBLIC KEY-----\n${r.bytes(44).toString('base64')}\n-----END PUBLIC KEY-----\n`,
  },
  {
    kind: 'certificate',
    names: ['certificate', 'tls.crt', 'caCert'],
    make: (r) =>
      `-----BEGIN CERTIFICATE-----\n${r
        .bytes(300)
        .toString('base64')
        .match(/.{1,64}/g)
        ?.join('\n')}\n-----END CERTIFICATE-----\n`,
  },
  {
    kind: 'certificate in base64',
    names: ['certificate-authority-data', 'caBundle'],
    make: (r) =>
      Buffer.from(
        `-----BEGIN CERTIFICATE-----\n${r.bytes(200).toString('base64')}\n-----END CERTIFICATE-----\n`,
      ).toString('base64'),
  },
  {
    kind: 'picture in base64',
    names: ['icon', 'thumbnail', 'content'],
    make: (r) => `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA${r.bytes(120).toString('base64')}`,
  },
  {
    kind: 'token count',
    names: ['maxTokens', 'tokensUsed', 'token_count'],
    make: (r) => String(r.below(200_000) + 1_000),
  },
  {kind: 'kind of token', names: ['tokenType', 'token_type'], make: (r) => r.pick(['Bearer', 'bearer', 'DPoP'])},
  {
    kind: 'time of a password',
    names: ['passwordChangedAt', 'passwordExpiresAt', 'tokenExpiresAt'],
    make: (r) => `2026-0${r.below(9) + 1}-1${r.below(9)}T0${r.below(9)}:00:00Z`,
  },
  {
    kind: 'name of a secret',
    names: ['secretName', 'secretRef', 'passwordSecretName', 'existingSecret'],
    make: (r) => `${name(r)}-credentials`,
  },
  {
    kind: 'id of a key',
    names: ['keyId', 'apiKeyId', 'kid', 'tokenId'],
    make: (r) => `key_${r.text(16, LOWER + DIGITS)}`,
  },
  {
    kind: 'token endpoint',
    names: ['token_endpoint', 'tokenUrl', 'jwksUri'],
    make: (r) => `https://id.example.com/${r.text(6, LOWER)}/oauth2/token`,
  },
  {
    kind: 'cursor',
    names: ['nextPageToken', 'cursor', 'continue', 'pageToken'],
    make: (r) => Buffer.from(`{"offset":${r.below(9_999)},"id":"${r.text(12, HEX)}"}`).toString('base64'),
  },
  {
    kind: 'placeholder',
    names: ['password', 'secret', 'apiKey'],
    make: (r) =>
      r.pick([
        '********',
        '<your-password>',
        `${'$'}{DB_PASSWORD}`,
        '[redacted]',
        'xxxxxxxx',
        '{{ .Values.password }}',
      ]),
  },
  {kind: 'key fingerprint', names: ['fingerprint', 'keyFingerprint'], make: (r) => `SHA256:${r.text(43, BASE64)}`},
  {
    kind: 'hostname',
    names: ['host', 'endpoint'],
    make: (r) => `${r.text(12, LOWER + DIGITS)}.eu-central-1.rds.example.com`,
  },
  {
    kind: 'address without a user',
    names: ['url', 'webhookUrl', 'callback'],
    make: (r) => `https://hooks.example.com/${r.text(8, LOWER)}/${r.below(999)}`,
  },
  {
    kind: 'connection without a password',
    names: ['connectionString', 'url'],
    make: (r) => `postgresql://app@${name(r)}.internal:5432/shop`,
  },
  {kind: 'container id', names: ['containerID', 'container'], make: (r) => `containerd://${r.text(64, HEX)}`},
  {kind: 'trace id', names: ['traceparent', 'trace'], make: (r) => `00-${r.text(32, HEX)}-${r.text(16, HEX)}-01`},
  {kind: 'subresource integrity', names: ['integrity'], make: (r) => `sha512-${r.bytes(64).toString('base64')}`},
  {
    kind: 'prose about passwords',
    names: ['description', 'message', 'help'],
    make: (r) => `Choose a password with at least ${r.below(9) + 8} characters; your API key and token are shown once.`,
  },
  {kind: 'key of a setting', names: ['key', 'configKey'], make: (r) => `app.${name(r)}.cache.ttl.${r.below(99)}`},
  {
    kind: 'path of a file',
    names: ['keyFile', 'passwordFile', 'tokenPath'],
    make: (r) => `/var/run/secrets/${name(r)}/token-${r.below(9)}`,
  },
  {kind: 'user name', names: ['user', 'username', 'credentialUser'], make: (r) => `${name(r)}_rw${r.below(9)}`},
  {
    kind: 'arn',
    names: ['secretArn', 'arn'],
    make: (r) => `arn:aws:secretsmanager:eu-west-1:${r.text(12, DIGITS)}:secret:${name(r)}-${r.text(6, WORD)}`,
  },
  {
    kind: 'big number',
    names: ['serial', 'resourceVersion', 'generation'],
    make: (r) => `${r.below(9) + 1}${r.text(17, DIGITS)}`,
  },
]

const FRAMES: readonly Frame[] = [
  (value, key, r) => ({id: r.text(6, HEX), [key]: value, ready: true}),
  (value, key) => ({items: [{metadata: {[key]: value}}], total: 1}),
  (value, key) => ({content: JSON.stringify({[key]: value})}),
  (value, key) => ({
    text: `# generated\n${key}: ${value.includes('\n') ? JSON.stringify(value) : value}\nreplicas: 2\n`,
  }),
]

/** Forty of each kind. */
export const developmentLookalikes = (): readonly Lookalike[] =>
  lookalikesOf(KINDS, FRAMES, 40, 4_100).map((one, index) =>
    // Inside of JSON and YAML texts a line break stands as two characters.
    index % 4 >= 2 && one.kept.includes('\n') ? {...one, kept: JSON.stringify(one.kept).slice(1, -1)} : one,
  )
