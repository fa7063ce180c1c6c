import type {HarmlessAnswer} from '../lookalikes.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, WORD} from '../random.ts'
import {harmless, named, uuid} from './secrets-words.ts'

const certificate = (r: Random): string =>
  `-----BEGIN CERTIFICATE-----\nMIID${r.text(60, BASE64)}\n${r.text(64, BASE64)}\n-----END CERTIFICATE-----`

/** Answers of tenants, directories and issuers that hold nothing secret. */
export const eighthDirectories: readonly HarmlessAnswer[] = [
  harmless('keys of a tenant', (r) => {
    const [kid, print, thumb] = [
      r.text(21, `${WORD}_-`),
      Array.from({length: 20}, () => r.text(2, '0123456789ABCDEF')).join(':'),
      r.text(40, '0123456789ABCDEF'),
    ]
    return [
      [{kid, cert: certificate(r), fingerprint: print, thumbprint: thumb, current: true, revoked: false}],
      kid,
      print,
      thumb,
    ]
  }),
  harmless('how a client of a tenant signs', (r) => {
    const [id, grant] = [
      r.text(32, WORD),
      r.pick([
        'urn:ietf:params:oauth:grant-type:device_code',
        'client_credentials',
        'http://auth0.com/oauth/grant-type/password-realm',
      ]),
    ]
    return [
      {
        client_id: id,
        token_endpoint_auth_method: 'client_secret_post',
        jwt_configuration: {alg: 'RS256', lifetime_in_seconds: 36_000, secret_encoded: true},
        grant_types: [grant],
        refresh_token: {rotation_type: 'rotating', leeway: 0},
      },
      id,
      grant,
    ]
  }),
  harmless('passwords of a connection', (r) => {
    const [id, policy] = [`con_${r.text(16, WORD)}`, r.pick(['excellent', 'good', 'fair'])]
    return [
      {
        id,
        strategy: 'auth0',
        options: {
          passwordPolicy: policy,
          password_history: {enable: true, size: 5},
          password_no_personal_info: {enable: true},
          brute_force_protection: true,
        },
      },
      id,
      policy,
    ]
  }),
  harmless('policy of a directory for passwords', (r) => {
    const id = `00p${r.text(17, WORD)}`
    return [
      {
        id,
        type: 'PASSWORD',
        settings: {
          password: {complexity: {minLength: 12, excludeUsername: true}, age: {maxAgeDays: 0}},
          recovery: {factors: {recovery_question: {status: 'INACTIVE'}}},
        },
      },
      id,
    ]
  }),
  harmless('application of a directory and its key', (r) => {
    const [kid, id] = [r.text(43, `${WORD}_-`), `0oa${r.text(17, WORD)}`]
    return [
      {
        id,
        name: named(r),
        credentials: {
          scheme: 'EDIT_USERNAME_AND_PASSWORD',
          revealPassword: false,
          signing: {kid, rotationMode: 'AUTO'},
          userNameTemplate: {template: `\${source.login}`, type: 'BUILT_IN'},
        },
      },
      kid,
      id,
    ]
  }),
  harmless('log of a directory', (r) => {
    const [request, hash] = [r.text(32, HEX), r.text(64, HEX)]
    return [
      [
        {
          eventType: 'user.account.reset_password',
          outcome: {result: 'SUCCESS'},
          debugContext: {
            debugData: {requestId: request, dtHash: hash, requestUri: '/api/v1/users/lifecycle/reset_password'},
          },
          uuid: uuid(r),
        },
      ],
      request,
      hash,
    ]
  }),
  harmless('state of a user of a directory', (r) => {
    const changed = `2026-10-0${r.below(9) + 1}T08:00:00.${r.text(3, DIGITS)}Z`
    return [
      {
        id: `00u${r.text(17, WORD)}`,
        status: r.pick(['PASSWORD_EXPIRED', 'ACTIVE', 'RECOVERY']),
        passwordChanged: changed,
        credentials: {password: {}, provider: {type: 'OKTA', name: 'OKTA'}},
      },
      changed,
    ]
  }),
  harmless('public keys of an issuer', (r) => {
    const [kid, x, thumb] = [
      r.text(24, `${WORD}_-`),
      r.bytes(32).toString('base64url'),
      r.bytes(20).toString('base64url'),
    ]
    return [
      {
        keys: [
          {kty: 'EC', use: 'sig', crv: 'P-256', alg: 'ES256', kid, x, y: r.bytes(32).toString('base64url'), x5t: thumb},
        ],
      },
      kid,
      x,
      thumb,
    ]
  }),
  harmless('what an issuer tells of itself', (r) => {
    const issuer = `https://id.example.com/${named(r)}`
    const [token, introspect] = [`${issuer}/oauth2/token`, `${issuer}/oauth2/introspect`]
    return [
      {
        issuer,
        token_endpoint: token,
        introspection_endpoint: introspect,
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
        grant_types_supported: ['refresh_token'],
      },
      token,
      introspect,
    ]
  }),
  harmless('refusal of an issuer', (r) => {
    const text = r.pick([
      `AADSTS700082: The refresh token has expired due to inactivity. Trace ID: ${uuid(r)}`,
      `AADSTS7000215: Invalid client secret provided. Ensure the secret being sent is the value, not the secret ID, for app '${uuid(r)}'.`,
      `Token is not active (client ${named(r)})`,
      `Wrong email or password. (${uuid(r)})`,
    ])
    return [{error: 'invalid_grant', error_description: text, error_codes: [700_082]}, text]
  }),
  harmless('token that was examined', (r) => {
    const [client, subject] = [named(r), uuid(r)]
    return [
      {
        active: true,
        token_type: 'Bearer',
        client_id: client,
        sub: subject,
        aud: 'api',
        exp: 1_790_003_600,
        scope: 'read:tokens',
      },
      client,
      subject,
    ]
  }),
  harmless('authenticators of a user', (r) => {
    const [id, aaguid] = [r.text(43, `${WORD}_-`), uuid(r)]
    return [
      {
        authenticators: [
          {
            credentialId: id,
            aaguid,
            authMethod: 'webauthn',
            signCount: r.below(99),
            backedUp: true,
            transports: ['internal'],
          },
        ],
      },
      id,
      aaguid,
    ]
  }),
  harmless('a user who must change something', (r) => {
    const [id, name] = [uuid(r), `ci-${r.text(5, LOWER)}`]
    return [
      {
        id,
        userName: name,
        passwordResetRequired: true,
        passwordNeverExpires: false,
        mfaEnabled: false,
        tokenVersion: r.below(9),
        requiredActions: ['UPDATE_PASSWORD'],
      },
      id,
      name,
      'UPDATE_PASSWORD',
    ]
  }),
]
