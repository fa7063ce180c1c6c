import {type Frame, type Harmless, type Lookalike, lookalikesOf} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, WORD} from '../random.ts'

const words = (r: Random): string => r.pick(['orders', 'users', 'invoices', 'carts', 'sessions'])

const KINDS: readonly Harmless[] = [
  {
    kind: 'file with a hash in its name',
    names: ['asset', 'script', 'file'],
    make: (r) => `main.${r.text(20, HEX)}.chunk.js`,
  },
  {kind: 'tag of an image', names: ['tag', 'imageTag'], make: (r) => `sha-${r.text(40, HEX)}`},
  {
    kind: 'hash of a replica set',
    names: ['pod-template-hash', 'revisionHash'],
    make: (r) => r.text(10, LOWER + DIGITS),
  },
  {
    kind: 'request for a certificate',
    names: ['csr', 'certificateRequest'],
    make: (r) =>
      `-----BEGIN CERTIFICATE REQUEST-----\n${r.bytes(180).toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`,
  },
  {
    kind: 'line of known hosts',
    names: ['knownHosts', 'hostKey'],
    make: (r) => `git.example.com ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAI${r.text(90, BASE64)}=`,
  },
  {
    kind: 'pgp public key',
    names: ['gpgKey', 'signingKey'],
    make: (r) =>
      `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${r.bytes(140).toString('base64')}\n-----END PGP PUBLIC KEY BLOCK-----\n`,
  },
  {
    kind: 'age recipient',
    names: ['recipient', 'ageRecipient'],
    make: (r) => `age1${r.text(58, 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')}`,
  },
  {kind: 'wireguard public key', names: ['PublicKey', 'peerPublicKey'], make: (r) => r.bytes(32).toString('base64')},
  {
    kind: 'checksum of a release',
    names: ['checksums', 'sha512sum'],
    make: (r) => `${r.text(128, HEX)}  app-linux-amd64`,
  },
  {kind: 'color', names: ['color', 'accent'], make: (r) => `#${r.text(6, HEX)}`},
  {
    kind: 'scopes',
    names: ['scope', 'scopes', 'permissions'],
    make: (r) => `${words(r)}:read ${words(r)}:write token:introspect secret:list`,
  },
  {
    kind: 'state of a token',
    names: ['tokenStatus', 'keyState', 'secretState'],
    make: (r) => r.pick(['active', 'revoked', 'expired', 'rotating']),
  },
  {
    kind: 'strength of a password',
    names: ['passwordStrength', 'password_score'],
    make: (r) => r.pick(['strong', 'weak', 'medium', '3', '4']),
  },
  {
    kind: 'tokenizer',
    names: ['tokenizer', 'encoding'],
    make: (r) => r.pick(['o200k_base', 'cl100k_base', 'sentencepiece-v2']),
  },
  {
    kind: 'key of a table',
    names: ['primaryKey', 'foreignKey', 'sortKey', 'partitionKey'],
    make: (r) => `fk_${words(r)}_${words(r)}_id`,
  },
  {
    kind: 'key of a cache',
    names: ['cacheKey', 'redisKey'],
    make: (r) => `${words(r)}:${r.below(99_999)}:profile:v${r.below(9)}`,
  },
  {
    kind: 'way to authenticate',
    names: ['authMethod', 'password_encryption', 'auth_type'],
    make: (r) => r.pick(['scram-sha-256', 'md5', 'cert', 'peer', 'trust']),
  },
  {
    kind: 'template of an address',
    names: ['url', 'webhook'],
    make: (r) => `https://hooks.example.com/t/${'$'}{TOKEN}/${words(r)}`,
  },
  {
    kind: 'git remote',
    names: ['remote', 'repository', 'origin'],
    make: (r) => `https://git.example.com/${words(r)}/${words(r)}.git`,
  },
  {kind: 'ssh remote', names: ['cloneUrl', 'sshUrl'], make: (r) => `git@git.example.com:${words(r)}/${words(r)}.git`},
  {
    kind: 's3 address',
    names: ['bucket', 'destination'],
    make: (r) => `s3://${words(r)}-backup-${r.text(8, HEX)}/2026/11/${r.text(12, HEX)}.gz`,
  },
  {kind: 'issuer', names: ['issuer', 'iss'], make: (r) => `https://id.example.com/realms/${words(r)}`},
  {
    kind: 'sentence about a variable',
    names: ['description', 'doc'],
    make: (r) => `Set DB_PASSWORD to the password of ${words(r)} and API_TOKEN to a token with the scope read.`,
  },
  {kind: 'range of addresses', names: ['cidr', 'allowed'], make: (r) => `10.${r.below(255)}.0.0/16`},
  {kind: 'serial of a certificate', names: ['serialNumber', 'certSerial'], make: (r) => r.text(36, HEX)},
  {
    kind: 'duration',
    names: ['tokenTtl', 'secretLease', 'passwordMaxAge'],
    make: (r) => r.pick(['15m', '24h', 'P30D', '3600s', '720h0m0s']),
  },
  {kind: 'count of secrets', names: ['secretCount', 'tokenCount', 'keysTotal'], make: (r) => String(r.below(900) + 11)},
  {
    kind: 'field of a schema',
    names: ['field', 'column', 'attribute'],
    make: (r) => r.pick(['password_hash', 'api_token', 'client_secret', 'refresh_token']),
  },
  {kind: 'identifier of a run', names: ['runId', 'workflow', 'pipeline'], make: (r) => r.text(26, `${LOWER}234567`)},
  {kind: 'signature of a release', names: ['signature', 'sig'], make: (r) => r.bytes(64).toString('base64')},
  {kind: 'compressed log', names: ['archive', 'gz'], make: (r) => `H4sIAAAAAAAAA${r.text(120, BASE64)}`},
  {kind: 'machine', names: ['machineId', 'bootId', 'systemUUID'], make: (r) => r.text(32, HEX)},
  {
    kind: 'place in a stream',
    names: ['offset', 'checkpoint', 'shardIterator', 'syncToken'],
    make: (r) => r.bytes(36).toString('base64'),
  },
  {
    kind: 'name of a role',
    names: ['role', 'serviceAccount'],
    make: (r) => `arn:aws:iam::${r.text(12, DIGITS)}:role/${words(r)}-secret-reader`,
  },
  {
    kind: 'user agent',
    names: ['userAgent', 'client'],
    make: (r) => `app/${r.below(9)}.${r.below(9)} (token-refresher; ${r.text(8, WORD)})`,
  },
]

const FRAMES: readonly Frame[] = [
  (value, key, r) => ({result: {[key]: value, at: r.below(1e9)}}),
  (value, key) => ({list: [{key, value}]}),
  (value, key) => ({stdout: `${key} = ${JSON.stringify(value)}\nok\n`}),
]

/** Thirty of each kind. */
export const secondLookalikes = (): readonly Lookalike[] =>
  lookalikesOf(KINDS, FRAMES, 30, 62_808).map((one, index) =>
    // In what is printed, quotes and line breaks stand as two characters.
    index % 3 === 2 ? {...one, kept: JSON.stringify(one.kept).slice(1, -1)} : one,
  )
