import {type Harmless, type HarmlessAnswer, type KeptFrame, keptOf, type Lookalike} from '../lookalikes.ts'
import {uuid} from '../names.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'

const app = (r: Random): string => r.pick(['catalog', 'checkout', 'identity', 'notify', 'ingest', 'wallet', 'portal'])

const KINDS: readonly Harmless[] = [
  {
    kind: 'language or zone',
    names: ['locale', 'timezone', 'passwordPromptLocale'],
    make: (r) => r.pick(['de-DE', 'pt-BR', 'zh-Hant-TW', 'Europe/Berlin', 'America/Argentina/Buenos_Aires']),
  },
  {
    kind: 'key of a feature',
    names: ['flagKey', 'featureKey', 'key'],
    make: (r) => `${app(r)}.enable-token-exchange-v${r.below(9)}`,
  },
  {
    kind: 'resource name of a secret',
    names: ['secretVersion', 'parent', 'secretResource'],
    make: (r) => `projects/${r.text(12, DIGITS)}/secrets/${app(r)}-password/versions/${r.below(20)}`,
  },
  {
    kind: 'resource name of an encryption key',
    names: ['kmsKeyName', 'encryptionKeyName', 'cryptoKey'],
    make: (r) => `projects/${app(r)}/locations/europe/keyRings/${app(r)}/cryptoKeys/disk-${r.below(99)}`,
  },
  {
    kind: 'id of a zone',
    names: ['HostedZoneId', 'zone', 'zoneId'],
    make: (r) => `Z0${r.text(19, UPPER + DIGITS)}`,
  },
  {
    kind: 'digest of a key in DNS',
    names: ['ds', 'dsRecord', 'dnssec'],
    make: (r) => `${r.below(60_000)} 13 2 ${r.text(64, `${DIGITS}ABCDEF`)}`,
  },
  {
    kind: 'fingerprint of a host in DNS',
    names: ['sshfp', 'content', 'rdata'],
    make: (r) => `${r.pick(['SSHFP 4 2', 'SSHFP 1 2', 'TLSA 3 1 1'])} ${r.text(64, HEX)}`,
  },
  {
    kind: 'account at an authority',
    names: ['accountUri', 'acmeAccount', 'orderUrl'],
    make: (r) => `https://acme.example.org/acme/${r.pick(['acct', 'order', 'cert'])}/${r.text(10, DIGITS)}`,
  },
  {
    kind: 'list of revoked certificates',
    names: ['crl', 'revocationList'],
    make: (r) => `-----BEGIN X509 CRL-----\n${r.bytes(150).toString('base64')}\n-----END X509 CRL-----\n`,
  },
  {
    kind: 'public key of signed releases',
    names: ['minisignPublicKey', 'verifyKey', 'public_key'],
    make: (r) => `RWQ${r.text(53, BASE64)}`,
  },
  {
    kind: 'policy of contents',
    names: ['content-security-policy', 'csp'],
    make: (r) => `script-src 'self' 'sha256-${r.bytes(32).toString('base64')}'; object-src 'none'`,
  },
  {
    kind: 'holder of a lease',
    names: ['holderIdentity', 'leaseHolder'],
    make: (r) => `${app(r)}-node-${r.below(9)}_${uuid(r)}`,
  },
  {
    kind: 'beginning of a key',
    names: ['keyPrefix', 'tokenPrefix', 'secretPrefix'],
    make: (r) => `${r.pick(['sk_live_', 'ghp_', 'glpat-', 'key_'])}${r.text(3, WORD)}`,
  },
  {
    kind: 'use of a key',
    names: ['keyUsage', 'key_ops', 'extendedKeyUsage'],
    make: (r) => r.pick(['digitalSignature,keyEncipherment', 'serverAuth', 'wrapKey unwrapKey', 'ENCRYPT_DECRYPT']),
  },
  {
    kind: 'kinds of grants',
    names: ['grant_types', 'subject_token_type', 'tokenGrant'],
    make: (r) =>
      r.pick([
        'client_credentials refresh_token',
        'urn:ietf:params:oauth:grant-type:token-exchange',
        'urn:ietf:params:oauth:token-type:access_token',
        'password authorization_code',
      ]),
  },
  {
    kind: 'number of an invoice',
    names: ['invoiceNumber', 'receipt', 'vatNumber'],
    make: (r) => `INV-2026-${r.text(8, UPPER + DIGITS)}-${r.text(4, DIGITS)}`,
  },
  {
    kind: 'signature of a mail',
    names: ['dkim-signature', 'DKIM-Signature'],
    make: (r) =>
      `v=1; a=rsa-sha256; d=example.com; s=${app(r)}; h=from:to:subject; bh=${r.bytes(32).toString('base64')}; b=${r.text(170, BASE64)}=`,
  },
  {
    kind: 'id in a chat',
    names: ['channel', 'team_id', 'botUserId'],
    make: (r) => `${r.pick(['C0', 'T0', 'U0'])}${r.text(9, UPPER + DIGITS)}`,
  },
  {
    kind: 'address of IPv6',
    names: ['ipv6', 'privateIp', 'keyServer'],
    make: (r) => `2001:db8:${r.text(4, HEX)}:${r.text(4, HEX)}::${r.text(4, HEX)}`,
  },
  {
    kind: 'public key of notifications',
    names: ['vapidPublicKey', 'applicationServerKey'],
    make: (r) => `B${r.text(86, `${WORD}_-`)}`,
  },
  {kind: 'id of a host in storage', names: ['x-amz-id-2', 'HostId'], make: (r) => r.bytes(56).toString('base64')},
  {
    kind: 'ray of a request',
    names: ['cf-ray', 'rayId', 'x-request-id'],
    make: (r) => `${r.text(16, HEX)}-${r.pick(['FRA', 'AMS', 'IAD'])}`,
  },
  {
    kind: 'set of transactions',
    names: ['gtid_executed', 'gtidSet'],
    make: (r) => `${uuid(r)}:1-${r.below(99_999)}`,
  },
  {kind: 'etag of parts', names: ['ETag', 'partEtag'], make: (r) => `"${r.text(32, HEX)}-${r.below(90) + 2}"`},
  {
    kind: 'id of a stack',
    names: ['StackId', 'parentStack'],
    make: (r) => `arn:aws:cloudformation:eu-west-1:${r.text(12, DIGITS)}:stack/${app(r)}-secrets/${uuid(r)}`,
  },
  {
    kind: 'name of a stream of logs',
    names: ['logStreamName', 'stream'],
    make: (r) => `2026/1${r.below(3)}/0${r.below(9) + 1}/[$LATEST]${r.text(32, HEX)}`,
  },
  {
    kind: 'checksum in an annotation',
    names: ['checksum/secret', 'checksum/config', 'checksum/credentials'],
    make: (r) => r.text(64, HEX),
  },
  {kind: 'sum of code', names: ['CodeSha256', 'layerSha256'], make: (r) => r.bytes(32).toString('base64')},
  {
    kind: 'suite of ciphers',
    names: ['cipherSuite', 'tlsCipher', 'ssl_ciphers'],
    make: (r) => r.pick(['TLS_AES_256_GCM_SHA384', 'ECDHE-ECDSA-CHACHA20-POLY1305', 'TLS_CHACHA20_POLY1305_SHA256']),
  },
  {
    kind: 'description of a commit',
    names: ['describe', 'gitVersion', 'buildTag'],
    make: (r) => `v1.${r.below(40)}.${r.below(9)}-${r.below(90)}-g${r.text(9, HEX)}-dirty`,
  },
  {
    kind: 'file of a backup',
    names: ['snapshot', 'backupKey', 'objectKey'],
    make: (r) => `backups/${app(r)}/db-2026-11-0${r.below(9) + 1}-${r.text(16, HEX)}.dump.zst`,
  },
]

const ANSWERS: readonly HarmlessAnswer[] = [
  {
    kind: 'order of a certificate',
    make: (r) => {
      const [name, host] = [`${app(r)}-tls-key`, `${app(r)}-${r.below(99)}.example.com`]
      return {
        answer: {
          kind: 'Certificate',
          spec: {
            secretName: name,
            dnsNames: [host],
            privateKey: {algorithm: 'ECDSA', encoding: 'PKCS8', rotationPolicy: 'Always', size: 256},
            issuerRef: {name: 'letsencrypt-prod', kind: 'ClusterIssuer'},
          },
          status: {nextPrivateKeySecretName: `${name}-x${r.text(4, LOWER)}`},
        },
        kept: r.pick([name, host, 'PKCS8', 'ECDSA', 'rotationPolicy', 'letsencrypt-prod']),
      }
    },
  },
  {
    kind: 'variables that point to Secrets',
    make: (r) => {
      const [ref, variable] = [`${app(r)}-db-${r.below(99)}`, `${app(r).toUpperCase()}_PASSWORD`]
      return {
        answer: {
          containers: [
            {
              name: 'web',
              env: [
                {name: variable, valueFrom: {secretKeyRef: {name: ref, key: 'password', optional: false}}},
                {name: 'TOKEN_FILE', value: `/run/secrets/${ref}/token`},
              ],
              envFrom: [{secretRef: {name: `${ref}-extra`}}],
            },
          ],
        },
        kept: r.pick([ref, variable, `/run/secrets/${ref}/token`, `${ref}-extra`]),
      }
    },
  },
  {
    kind: 'policy of a vault',
    make: (r) => {
      const path = `secret/data/${app(r)}/${r.text(5, LOWER)}/*`
      return {
        answer: {
          name: `${app(r)}-read`,
          policy: `path "${path}" {\n  capabilities = ["read", "list"]\n}\npath "auth/token/renew-self" {\n  capabilities = ["update"]\n}\n`,
        },
        kept: r.pick([path, 'auth/token/renew-self']),
      }
    },
  },
  {
    kind: 'list of keys without their values',
    make: (r) => {
      const [id, title] = [`ak_${r.text(12, LOWER + DIGITS)}`, `${app(r)} key of ${r.pick(['ci', 'ops', 'staging'])}`]
      return {
        answer: {
          apiKeys: [
            {
              id,
              name: title,
              scopes: ['secrets:read', 'tokens:write'],
              lastUsedAt: '2026-11-02T00:00:00Z',
              expired: false,
            },
          ],
          next: null,
        },
        kept: r.pick([id, title, 'secrets:read', 'tokens:write']),
      }
    },
  },
  {
    kind: 'schema of a form',
    make: (r) => {
      const help = `At least ${r.below(9) + 8} characters`
      return {
        answer: {
          type: 'object',
          required: ['username', 'password'],
          properties: {
            username: {type: 'string', maxLength: 63},
            password: {type: 'string', format: 'password', minLength: 12, description: help},
            apiToken: {type: 'string', writeOnly: true, title: 'API token', examples: []},
          },
        },
        kept: r.pick([help, 'API token', 'writeOnly', 'maxLength']),
      }
    },
  },
  {
    kind: 'words of a page',
    make: (r) => {
      const [one, two] = r.pick([
        ['Passwort vergessen?', 'Zugangsschlüssel'],
        ['Contraseña olvidada', 'Clave de acceso'],
        ['Mot de passe oublié', "Jeton d'accès"],
        ['Forgot your password?', 'Access token'],
      ] as const)
      return {
        answer: {
          namespace: app(r),
          messages: {'login.password.forgot': one, 'settings.token.title': two, 'login.submit': 'OK'},
        },
        kept: r.pick([one, two]),
      }
    },
  },
  {
    kind: 'form in HTML',
    make: (r) => {
      const id = `${app(r)}-password-${r.below(99)}`
      return {
        answer: {
          html: `<form action="/session" method="post"><label for="${id}">Password</label><input type="password" name="password" id="${id}" autocomplete="current-password" placeholder="Your password"></form>`,
        },
        kept: r.pick([`id="${id}"`, 'current-password', 'placeholder="Your password"']),
      }
    },
  },
  {
    kind: 'result of tests',
    make: (r) => {
      const line = `ok ${r.below(200)} - rejects an expired token of ${app(r)} (${r.below(90)} ms)`
      return {
        answer: {log: `TAP version 14\n${line}\nok 201 - password: hashes with a fresh salt\n1..201\n`},
        kept: r.pick([line, 'password: hashes with a fresh salt']),
      }
    },
  },
]

const escaped = (value: string): string => JSON.stringify(value).slice(1, -1)

const FRAMES: readonly KeptFrame[] = [
  (value, key, r) => ({
    answer: {
      Resource: app(r),
      Tags: [
        {Key: 'stage', Value: 'prod'},
        {Key: key, Value: value},
      ],
    },
    kept: value,
  }),
  (value, key, r) => ({
    answer: {instances: [{index_key: r.below(9), attributes: {[key]: value, tags: {}, timeouts: null}}]},
    kept: value,
  }),
  (value, key) => ({
    answer: {dump: `[main]\nstage=prod\n${key}=${escaped(value)}\nverbose=1\n`},
    kept: escaped(value),
  }),
  (value, key, r) => ({
    answer: {jsonrpc: '2.0', id: r.below(99), result: {[key]: [value], truncated: false}},
    kept: value,
  }),
  (value, key, r) => ({
    answer: {metaData: [{name: 'ID'}, {name: key}], records: [{values: [r.below(99), value]}]},
    kept: value,
  }),
]

/** Thirty of each kind. */
export const fourthLookalikes = (): readonly Lookalike[] => keptOf(KINDS, FRAMES, ANSWERS, 30, 806_155)
