import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, type Random, WORD} from '../random.ts'
import {app, day, harmless, named, uuid} from './secrets-words.ts'

const certificate = (r: Random): string =>
  `-----BEGIN CERTIFICATE-----\nMIID${r.text(60, BASE64)}\n${r.text(64, BASE64)}\n-----END CERTIFICATE-----`

/** Answers of vaults and of services for sign-ins that hold nothing secret. */
export const eighthIdentity: readonly HarmlessAnswer[] = [
  harmless('policy of a vault', (r) => {
    const rule = `path "secret/data/${named(r)}/*" {\n  capabilities = ["read", "list"]\n}`
    return [
      {data: {name: app(r), policy: `${rule}\npath "auth/token/renew-self" {\n  capabilities = ["update"]\n}\n`}},
      rule,
    ]
  }),
  harmless('role of a vault', (r) => {
    const [policy, seconds] = [`${named(r)}-read`, String(1_201 + r.below(9_000))]
    return [
      {
        data: {
          bind_secret_id: true,
          secret_id_num_uses: 0,
          secret_id_ttl: Number(seconds),
          token_policies: [policy],
          token_type: 'batch',
          token_no_default_policy: false,
        },
      },
      policy,
      seconds,
    ]
  }),
  harmless('certificate read from a vault', (r) => {
    const pem = certificate(r)
    return [{data: {certificate: pem, revocation_time: 0, issuer_id: uuid(r)}, lease_duration: 0}, pem]
  }),
  harmless('keys of a vault that encrypt', (r) => {
    const key = r.bytes(32).toString('base64')
    return [
      {
        data: {
          name: named(r),
          type: 'ed25519',
          exportable: false,
          latest_version: 1,
          min_decryption_version: 1,
          keys: {1: {creation_time: day(r), name: 'ed25519', public_key: key}},
        },
      },
      key,
    ]
  }),
  harmless('names under a path of a vault', (r) => {
    const key = `${named(r)}-${r.pick(['db-password', 'api-token', 'tls-key'])}`
    return [{request_id: uuid(r), data: {keys: [key, 'shared/']}, warnings: null}, key]
  }),
  harmless('versions of a secret of a vault', (r) => {
    const made = `2026-11-02T10:00:00.${r.text(9, '123456789')}Z`
    return [
      {
        data: {
          cas_required: false,
          current_version: 2,
          custom_metadata: {owner: 'platform', rotates: 'monthly'},
          versions: {2: {created_time: made, deletion_time: '', destroyed: false}},
        },
      },
      made,
    ]
  }),
  harmless('roles of a vault for databases', (r) => {
    const statement = `CREATE ROLE "{{name}}" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}' IN ROLE ${app(r)}_${r.below(99)};`
    return [
      {
        data: {
          db_name: app(r),
          creation_statements: [statement],
          credential_type: 'password',
          default_ttl: 3600,
          max_ttl: 86_400,
        },
      },
      statement,
    ]
  }),
  harmless('policies of a mesh of services', (r) => {
    const [id, hash] = [uuid(r), r.bytes(32).toString('base64')]
    return [
      [
        {
          ID: id,
          Name: `${app(r)}-kv-read`,
          Description: 'Tokens of the web tier',
          Hash: hash,
          CreateIndex: r.below(99),
        },
      ],
      id,
      hash,
    ]
  }),
  harmless('tokens of a scheduler without secrets', (r) => {
    const [id, hash] = [uuid(r), r.bytes(32).toString('base64')]
    return [
      [
        {
          AccessorID: id,
          Name: named(r),
          Type: 'client',
          Policies: ['read'],
          Global: false,
          Hash: hash,
          ExpirationTime: null,
        },
      ],
      id,
      hash,
    ]
  }),
  harmless('rules of a realm', (r) => {
    const [policy, seconds] = [
      `length(${8 + r.below(9)}) and notUsername(undefined) and passwordHistory(${1 + r.below(20)}) and hashAlgorithm(pbkdf2-sha512)`,
      String(301 + r.below(900)),
    ]
    return [
      {
        realm: app(r),
        accessTokenLifespan: Number(seconds),
        ssoSessionIdleTimeout: 1800,
        passwordPolicy: policy,
        revokeRefreshToken: true,
        refreshTokenMaxReuse: 0,
        resetPasswordAllowed: true,
      },
      policy,
      seconds,
    ]
  }),
  harmless('keys of a realm', (r) => {
    const [kid, key] = [
      r.text(43, `${WORD}_-`),
      `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${r.text(340, BASE64)}IDAQAB`,
    ]
    return [
      {
        active: {ES256: r.text(43, WORD)},
        keys: [
          {providerId: uuid(r), kid, status: 'ACTIVE', type: 'RSA', algorithm: 'RS256', publicKey: key, use: 'SIG'},
        ],
      },
      kid,
      key,
    ]
  }),
  harmless('what a user signs in with', (r) => {
    const [id, data] = [
      uuid(r),
      `{"hashIterations":${27_500 + r.below(99_999)},"algorithm":"pbkdf2-sha256","additionalParameters":{}}`,
    ]
    return [
      [{id, type: 'password', userLabel: 'My password', createdDate: 1_790_000_000_000, credentialData: data}],
      id,
      data,
    ]
  }),
  harmless('events of a realm', (r) => {
    const [code, message] = [
      uuid(r),
      r.pick(['invalid_user_credentials', 'invalid_token', 'expired_code', 'client_credentials_setup_required']),
    ]
    return [
      [
        {
          type: 'LOGIN_ERROR',
          realmId: app(r),
          clientId: 'web',
          error: message,
          details: {auth_method: 'openid-connect', code_id: code, grant_type: 'password', credential_type: 'password'},
        },
      ],
      code,
      message,
    ]
  }),
  harmless('provider of sign-ins with a mask', (r) => {
    const [client, url] = [named(r), `https://login.example.com/${uuid(r)}/oauth2/v2.0/token`]
    return [
      {
        alias: 'corp',
        providerId: 'oidc',
        config: {
          clientId: client,
          clientSecret: '**********',
          tokenUrl: url,
          clientAuthMethod: 'client_secret_post',
          useJwksUrl: 'true',
        },
      },
      client,
      url,
      '**********',
    ]
  }),
  harmless('flow of sign-ins', (r) => {
    const [id, provider] = [
      uuid(r),
      r.pick([
        'auth-username-password-form',
        'reset-credential-email',
        'direct-grant-validate-password',
        'auth-otp-form',
      ]),
    ]
    return [
      [
        {
          id,
          requirement: 'REQUIRED',
          displayName: 'Password',
          providerId: provider,
          level: 1,
          index: 0,
          configurable: false,
        },
      ],
      id,
      provider,
    ]
  }),
]
