import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  b64,
  b64url,
  digits,
  harmless,
  hex,
  mixed,
  named,
  small,
  time,
  ulid,
  uuid,
} from './lookalikes-tools-words.ts'

const ISSUER = 'https://id.example.com'

/** Providers of identities and what they tell of themselves. */
export const toolsIdentity: readonly HarmlessAnswer[] = [
  harmless('what a provider supports', (r) => {
    const [endpoint, methods] = [
      `${ISSUER}/${app(r)}-${small(r, 4)}/oauth2/token`,
      r.pick(['client_secret_basic', 'private_key_jwt', 'tls_client_auth', 'client_secret_jwt']),
    ]
    return [
      {
        issuer: ISSUER,
        token_endpoint: endpoint,
        token_endpoint_auth_methods_supported: [methods, 'none'],
        code_challenge_methods_supported: ['S256'],
        id_token_signing_alg_values_supported: ['RS256', 'ES256'],
        claims_supported: ['sub', 'auth_time', 'acr'],
      },
      endpoint,
      methods,
    ]
  }),
  harmless('set of public keys on curves', (r) => {
    const [kid, x, y] = [b64url(r, 20), b64url(r, 32), b64url(r, 32)]
    return [
      {
        keys: [
          {kty: 'EC', crv: 'P-256', use: 'sig', alg: 'ES256', kid, x, y},
          {kty: 'OKP', crv: 'Ed25519', kid: uuid(r), x: b64url(r, 32)},
        ],
      },
      kid,
      x,
      y,
    ]
  }),
  harmless('set of public keys with certificates', (r) => {
    const [print, chain] = [b64url(r, 20), `MIIC${b64(r, 420)}`]
    return [
      {
        keys: [
          {kty: 'RSA', use: 'sig', x5t: print, 'x5t#S256': b64url(r, 32), x5c: [chain], n: b64url(r, 256), e: 'AQAB'},
        ],
      },
      print,
      chain,
    ]
  }),
  harmless('claims about a user', (r) => {
    const sub = r.pick([`auth0|${hex(r, 24)}`, `00u${mixed(r, 17)}`, `google-oauth2|${digits(r, 21)}`, uuid(r)])
    return [
      {
        sub,
        preferred_username: 'deploy',
        email: 'deploy@example.com',
        email_verified: true,
        zoneinfo: 'Europe/Berlin',
        updated_at: Number(digits(r, 10)),
      },
      sub,
    ]
  }),
  harmless('examined token that is not active', (r) => {
    const trace = ulid(r)
    return [{request_id: trace, body: {active: false}, hint: 'token_type_hint=refresh_token'}, trace]
  }),
  harmless('claims of a token after the check', (r) => {
    const [jti, hash, party] = [`AT.${b64url(r, 32)}`, b64url(r, 16), uuid(r)]
    return [
      {
        decoded: {
          header: {alg: 'RS256', kid: b64url(r, 32)},
          claims: {
            iss: ISSUER,
            jti,
            at_hash: hash,
            aud: `0oa${mixed(r, 17)}`,
            scp: ['openid'],
            azp: party,
            exp: Number(digits(r, 10)),
          },
        },
      },
      jti,
      hash,
      party,
    ]
  }),
  harmless('application of a provider with a secret that is hidden', (r) => {
    const id = `0oa${mixed(r, 17)}`
    const secret = `ocs${mixed(r, 17)}`
    return [
      {
        id,
        label: named(r),
        signOnMode: 'OPENID_CONNECT',
        credentials: {
          oauthClient: {autoKeyRotation: true, client_id: id, token_endpoint_auth_method: 'client_secret_basic'},
        },
        _links: {clientSecrets: {href: `${ISSUER}/api/v1/apps/${id}/credentials/secrets/${secret}`}},
      },
      id,
      secret,
    ]
  }),
  harmless('factors of a user of a provider', (r) => {
    const [id, credential] = [`fuf${mixed(r, 17)}`, `fwf${mixed(r, 17)}`]
    return [
      [
        {id, factorType: 'token:software:totp', provider: 'GOOGLE', status: 'ACTIVE', lastUpdated: time(r)},
        {id: credential, factorType: 'webauthn', profile: {authenticatorName: 'YubiKey 5'}},
      ],
      id,
      credential,
    ]
  }),
  harmless('policy of passwords of a provider', (r) => {
    const [id, age] = [`00p${mixed(r, 17)}`, String(100 + r.below(9_000))]
    return [
      {
        id,
        type: 'PASSWORD',
        settings: {
          password: {
            complexity: {minLength: 14, excludeUsername: true, dictionary: {common: {exclude: true}}},
            age: {maxAgeDays: Number(age), historyCount: 4},
            lockout: {maxAttempts: 5},
          },
          recovery: {factors: {recovery_question: {status: 'INACTIVE'}}},
        },
      },
      id,
      age,
    ]
  }),
  harmless('tokens of a provider by name and network', (r) => {
    const [id, user] = [`00T${mixed(r, 17)}`, `00u${mixed(r, 17)}`]
    return [
      [
        {
          id,
          name: `${r.pick(['terraform', 'scim', 'backup'])} ${app(r)}`,
          userId: user,
          tokenWindow: 'P30D',
          network: {connection: 'ANYWHERE'},
          clientName: 'Okta API',
          expiresAt: time(r),
        },
      ],
      id,
      user,
    ]
  }),
]
