import {type Harmless, type HarmlessAnswer, type KeptFrame, keptOf, type Lookalike} from '../lookalikes.ts'
import {uuid} from '../names.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'

const noun = (r: Random): string => r.pick(['orders', 'payments', 'mail', 'search', 'reports', 'gateway', 'ledger'])
const day = (r: Random): string => `2026-0${r.below(9) + 1}-${r.below(18) + 10}`

const KINDS: readonly Harmless[] = [
  {
    kind: 'cron of a rotation',
    names: ['schedule', 'secretRotationSchedule', 'tokenCleanupCron'],
    make: (r) => `${r.below(60)} ${r.below(24)} */${r.below(9) + 2} * 1-5`,
  },
  {
    kind: 'pattern of a token',
    names: ['pattern', 'tokenPattern', 'passwordRegex'],
    make: (r) => `^${r.pick(['ghp_', 'glpat-', 'xox[bap]-', 'AKIA'])}[A-Za-z0-9_-]{${r.below(40) + 16}}$`,
  },
  {
    kind: 'arn of an encryption key',
    names: ['kmsKeyId', 'masterKeyArn', 'sseKmsKeyId'],
    make: (r) => `arn:aws:kms:eu-west-1:${r.text(12, DIGITS)}:key/${uuid(r)}`,
  },
  {
    kind: 'unique id of an identity',
    names: ['RoleId', 'UserId', 'principalId'],
    make: (r) => `${r.pick(['AROA', 'AIDA', 'ANPA'])}${r.text(17, `${UPPER}234567`)}`,
  },
  {
    kind: 'id of a machine or key pair',
    names: ['ResourceId', 'KeyPairId'],
    make: (r) => `${r.pick(['key', 'i'])}-0${r.text(16, HEX)}`,
  },
  {
    kind: 'public key of mail in DNS',
    names: ['txt', 'rdata', 'dkimRecord'],
    make: (r) => `v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ${r.text(170, BASE64)}IDAQAB`,
  },
  {
    kind: 'proof of a domain in DNS',
    names: ['txtRecord', 'rrdatas', 'dnsContent'],
    make: (r) => `${r.pick(['google-site-verification', 'ms-domain-verification'])}=${r.text(43, `${WORD}_-`)}`,
  },
  {
    kind: 'id of a log of certificates',
    names: ['logId', 'ctLogId', 'log_id'],
    make: (r) => r.bytes(32).toString('base64'),
  },
  {
    kind: 'answer about a revocation',
    names: ['ocspResponse', 'ocsp_staple'],
    make: (r) => `MIIBzAoBAKCCAcUwggHBBgkrBgEFBQcwAQEE${r.text(180, BASE64)}`,
  },
  {
    kind: 'thumbprint of a public key',
    names: ['x5t#S256', 'jwkThumbprint', 'x5t'],
    make: (r) => r.bytes(32).toString('base64url'),
  },
  {
    kind: 'record of a release of a chart',
    names: ['name', 'secretName', 'storage'],
    make: (r) => `sh.helm.release.v1.${noun(r)}.v${r.below(200)}`,
  },
  {
    kind: 'type of a Secret',
    names: ['secretType', 'type'],
    make: (r) =>
      r.pick([
        'kubernetes.io/tls',
        'kubernetes.io/dockerconfigjson',
        'bootstrap.kubernetes.io/token',
        'kubernetes.io/service-account-token',
        'kubernetes.io/basic-auth',
      ]),
  },
  {kind: 'member of etcd', names: ['memberID', 'leader', 'raftMember'], make: (r) => r.text(16, HEX)},
  {
    kind: 'query of metrics',
    names: ['expr', 'query', 'rule'],
    make: (r) => `sum(rate(token_refresh_failures_total{job="${noun(r)}"}[${r.below(50) + 5}m])) by (client_id) > 0`,
  },
  {
    kind: 'name of a header',
    names: ['apiKeyHeader', 'tokenHeader', 'secretHeader'],
    make: (r) => `X-${r.pick(['Api-Key', 'Auth-Token', 'Csrf-Token', 'Signature'])}-${noun(r)}`,
  },
  {
    kind: 'name of a cookie',
    names: ['sessionCookieName', 'csrfCookieName', 'tokenCookie'],
    make: (r) => `__Host-${noun(r)}-${r.pick(['session', 'csrf', 'token'])}`,
  },
  {
    kind: 'last characters of a key',
    names: ['last4', 'tokenLastFour', 'keySuffix'],
    make: (r) => r.text(4, WORD),
  },
  {
    kind: 'algorithm',
    names: ['keyAlgorithm', 'passwordHashAlgorithm', 'tokenSigningAlg', 'secretCipher'],
    make: (r) => r.pick(['RSA_2048', 'argon2id', 'AES-256-GCM', 'ES256', 'EC_prime256v1', 'PBKDF2_SHA256']),
  },
  {
    kind: 'way to sign in of a client',
    names: ['token_endpoint_auth_method', 'clientAuthMethod'],
    make: (r) => r.pick(['client_secret_basic', 'private_key_jwt', 'client_secret_post', 'tls_client_auth']),
  },
  {
    kind: 'id in billing',
    names: ['customer', 'price', 'charge', 'payment_method'],
    make: (r) => `${r.pick(['cus', 'price', 'ch', 'pm', 'in', 'sub'])}_1N${r.text(22, WORD)}`,
  },
  {
    kind: 'id of a mail',
    names: ['messageId', 'inReplyTo', 'Message-ID'],
    make: (r) => `<${r.text(14, DIGITS)}.${r.text(16, HEX)}@mail.example.com>`,
  },
  {
    kind: 'checksum of a module',
    names: ['sum', 'goSum', 'h1'],
    make: (r) => `h1:${r.bytes(32).toString('base64')}`,
  },
  {
    kind: 'path in a store of packages',
    names: ['storePath', 'drv', 'out'],
    make: (r) => `/nix/store/${r.text(32, `${DIGITS}abcdfghijklmnpqrsvwxyz`)}-openssl-3.${r.below(9)}.${r.below(20)}`,
  },
  {
    kind: 'place in a log of changes',
    names: ['lsn', 'replayLsn', 'restart_lsn'],
    make: (r) => `${r.text(2, `${DIGITS}ABCDEF`)}/${r.text(8, `${DIGITS}ABCDEF`)}`,
  },
  {kind: 'id of a cluster', names: ['clusterId', 'cluster_uuid', 'nodeId'], make: (r) => r.text(22, `${WORD}_-`)},
  {
    kind: 'public key of a form',
    names: ['siteKey', 'recaptchaSiteKey'],
    make: (r) => `6L${r.text(6, WORD)}AAAAA${r.text(27, `${WORD}_-`)}`,
  },
  {kind: 'version of an object', names: ['VersionId', 'versionId'], make: (r) => r.text(32, `${WORD}._`)},
  {kind: 'sum of an object', names: ['md5Hash', 'contentMd5'], make: (r) => r.bytes(16).toString('base64')},
  {
    kind: 'name of an operation',
    names: ['operation', 'selfLink', 'operationName'],
    make: (r) => `operation-17${r.text(11, DIGITS)}-${r.text(13, HEX)}-${r.text(8, HEX)}-${r.text(8, HEX)}`,
  },
  {
    kind: 'id with a group of resources',
    names: ['keyVaultId', 'id', 'scope'],
    make: (r) =>
      `/subscriptions/${uuid(r)}/resourceGroups/rg-${noun(r)}/providers/Microsoft.KeyVault/vaults/kv-${noun(r)}`,
  },
]

const ANSWERS: readonly HarmlessAnswer[] = [
  {
    kind: 'rules for passwords',
    make: (r) => {
      const symbols = r.pick(['!@#$%^&*', '!#$-_', '@#&+?', '!"£$%^'])
      return {
        answer: {
          PasswordPolicy: {
            MinimumPasswordLength: r.below(8) + 8,
            AllowedSymbols: symbols,
            RequireSymbols: true,
            MaxPasswordAge: 90,
            PasswordReusePrevention: r.below(24),
          },
        },
        kept: symbols,
      }
    },
  },
  {
    kind: 'rights on secrets',
    make: (r) => {
      const name = `${noun(r)}-tls-${r.text(4, LOWER)}`
      return {
        answer: {
          kind: 'Role',
          rules: [
            {apiGroups: [''], resources: ['secrets'], resourceNames: [name], verbs: ['get', 'watch']},
            {apiGroups: ['authentication.k8s.io'], resources: ['tokenreviews'], verbs: ['create']},
          ],
        },
        kept: r.pick([name, 'tokenreviews', 'secrets']),
      }
    },
  },
  {
    kind: 'where a Secret comes from',
    make: (r) => {
      const path = `prod/${noun(r)}/${r.pick(['db', 'smtp', 'queue'])}`
      const property = r.pick(['password', 'apiKey', 'client_secret', 'token'])
      return {
        answer: {
          kind: 'ExternalSecret',
          spec: {
            refreshInterval: '1h',
            secretStoreRef: {name: 'vault-backend', kind: 'ClusterSecretStore'},
            target: {name: `${noun(r)}-env`, creationPolicy: 'Owner'},
            data: [{secretKey: property.toUpperCase(), remoteRef: {key: path, property}}],
          },
          status: {conditions: [{type: 'Ready', reason: 'SecretSynced'}]},
        },
        kept: r.pick([path, property, 'vault-backend', 'SecretSynced']),
      }
    },
  },
  {
    kind: 'description of a provider of identity',
    make: (r) => {
      const issuer = `https://${noun(r)}.id.example.com/realms/${r.text(5, LOWER)}`
      return {
        answer: {
          issuer,
          introspection_endpoint: `${issuer}/protocol/token/introspect`,
          revocation_endpoint: `${issuer}/protocol/revoke`,
          id_token_signing_alg_values_supported: ['RS256', 'EdDSA'],
          token_endpoint_auth_signing_alg_values_supported: ['PS384'],
          code_challenge_methods_supported: ['S256'],
        },
        kept: r.pick([`${issuer}/protocol/token/introspect`, `${issuer}/protocol/revoke`, 'EdDSA', 'PS384', 'S256']),
      }
    },
  },
  {
    kind: 'list of names of secrets',
    make: (r) => {
      const name = `${noun(r).toUpperCase()}_${r.pick(['DB_PASSWORD', 'API_TOKEN', 'SIGNING_KEY', 'CLIENT_SECRET'])}`
      return {
        answer: {
          total_count: 1,
          secrets: [
            {name, created_at: `${day(r)}T10:00:00Z`, updated_at: `${day(r)}T10:00:00Z`, visibility: 'private'},
          ],
        },
        kept: name,
      }
    },
  },
  {
    kind: 'record about a token',
    make: (r) => {
      const [target, address] = [`tok_${r.text(14, LOWER + DIGITS)}`, `198.51.100.${r.below(255)}`]
      return {
        answer: {
          action: 'personal_access_token.revoked',
          actor: `${r.text(6, LOWER)}@example.com`,
          actor_ip: address,
          target: {type: 'token', id: target, name: `deploy ${noun(r)}`},
          at: `${day(r)}T04:05:06Z`,
        },
        kept: r.pick([target, address, 'personal_access_token.revoked']),
      }
    },
  },
  {
    kind: 'policy as JSON in a text',
    make: (r) => {
      const resource = `arn:aws:s3:::${noun(r)}-credentials-${r.text(6, HEX)}/*`
      return {
        answer: {
          Policy: JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              {
                Sid: 'ReadSecrets',
                Effect: 'Allow',
                Action: ['s3:GetObject', 'sts:GetSessionToken'],
                Resource: resource,
              },
            ],
          }),
        },
        kept: r.pick([resource, 'sts:GetSessionToken', 'ReadSecrets']),
      }
    },
  },
  {
    kind: 'what a model used',
    make: (r) => {
      const [model, id] = [`large-${r.below(9)}-20260${r.below(9)}01`, `msg_01${r.text(22, WORD)}`]
      return {
        answer: {
          id,
          model,
          usage: {input_tokens: r.below(9_999), cache_read_input_tokens: r.below(99), output_tokens: r.below(9_999)},
          stop_reason: 'max_tokens',
        },
        kept: r.pick([model, id, 'max_tokens']),
      }
    },
  },
]

const escaped = (value: string): string => JSON.stringify(value).slice(1, -1)

const FRAMES: readonly KeptFrame[] = [
  (value, key, r) => ({
    answer: {value: [{type: noun(r), properties: {[key]: value, provisioningState: 'Succeeded'}}]},
    kept: value,
  }),
  (value, key, r) => ({
    answer: {
      stderr: `{"ts":${1_790_000_000 + r.below(9_999)},"lvl":"info","msg":"synced","${key}":"${escaped(value)}"}\n{"lvl":"info","msg":"bye"}\n`,
    },
    kept: escaped(value),
  }),
  (value, key, r) => ({
    answer: {edges: [{node: {id: r.below(99), [key]: value}}], pageInfo: {hasNextPage: false}},
    kept: value,
  }),
  (value, key, r) => ({
    answer: {output: `Name:       ${noun(r)}\nNamespace:  prod\n${key}:  ${value}\nStatus:     Running\n`},
    kept: value,
  }),
  (value, key) => ({
    answer: {resource_changes: [{change: {actions: ['update'], before: {[key]: null}, after: {[key]: value}}}]},
    kept: value,
  }),
]

/** Thirty of each kind. */
export const thirdLookalikes = (): readonly Lookalike[] => keptOf(KINDS, FRAMES, ANSWERS, 30, 471_006)
