import {app, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, UPPER, WORD} from '../random.ts'
import {flat, id, number} from './secrets-words.ts'

const CLIENT = /^oauth-client-secret$/
const REFRESH = /^refresh-token$/
const SEED = /^totp-secret$/

/** Sign-ins, clients, sessions and second factors. */
export const eleventhIdentity: readonly Shape[] = [
  flat('keys of a project with a backend', /^jwt$/, (secret, _name, r) => [
    {...{name: 'service_role', id: null, type: 'legacy', description: app(r), api_key: secret, hash: r.text(12, HEX)}},
  ]),
  flat('session of a deployer', /^jwt$/, (secret) => ({token: secret})),
  flat('sign-in of an editor of contents', /^jwt$/, (secret, _name, r) => ({
    jwt: secret,
    user: {id: number(r, 90), username: app(r), provider: 'local', confirmed: true, blocked: false},
  })),
  flat('pair of tokens of a framework', /^jwt$/, (secret, _name, r) => ({refresh: r.text(60, WORD), access: secret})),
  flat('answer to a sign-in with an id', /^jwt$/, (secret, _name, r) => ({
    ...{kind: 'identitytoolkit#VerifyPasswordResponse', localId: r.text(28, WORD), idToken: secret},
    ...{registered: true, expiresIn: '3600', displayName: app(r)},
  })),
  flat('data of a sign-in to a headless store', /^jwt$/, (secret, _name, r) => ({
    data: {tokenCreate: {token: secret, csrfToken: r.text(64, WORD), errors: [], user: {id: id(r)}}},
  })),
  flat('secret of a client of a realm', CLIENT, (secret) => ({type: 'secret', value: secret})),
  flat('client file of a console', CLIENT, (secret, _name, r) => ({
    web: {
      ...{client_id: `${r.text(12, DIGITS)}.apps.example.com`, project_id: `${app(r)}-prod`},
      ...{
        auth_uri: 'https://accounts.example.com/o/oauth2/auth',
        client_secret: secret,
        redirect_uris: ['https://a.test'],
      },
    },
  })),
  flat('application of a forge for sign-ins', CLIENT, (secret, _name, r) => ({
    ...{id: number(r, 90), application_id: r.text(64, HEX), application_name: app(r), secret},
    ...{callback_url: `https://${app(r)}.example.com/cb`, confidential: true},
  })),
  flat('application of a social network', CLIENT, (secret, _name, r) => ({
    ...{id: r.text(6, DIGITS), name: app(r), website: null, redirect_uri: 'urn:ietf:wg:oauth:2.0:oob'},
    ...{client_id: r.text(43, WORD), client_secret: secret, vapid_key: r.text(87, WORD)},
  })),
  flat('provider of sign-ins at an edge', CLIENT, (secret, _name, r) => ({
    result: [
      {
        ...{id: uuid(r), name: 'Directory', type: 'oidc'},
        config: {
          client_id: id(r),
          client_secret: secret,
          auth_url: 'https://id.example.com/authorize',
          scopes: ['openid'],
        },
      },
    ],
    success: true,
  })),
  flat('static clients of a small provider', CLIENT, (secret, _name, r) => ({
    issuer: 'https://dex.example.com',
    staticClients: [{id: app(r), name: app(r), redirectURIs: [`https://${app(r)}.example.com/callback`], secret}],
  })),
  flat('consumer of an interface', CLIENT, (secret, _name, r) => ({
    ...{id: uuid(r), consumer: {id: uuid(r)}, name: app(r), client_type: 'confidential', hash_secret: false},
    ...{client_id: r.text(32, WORD), client_secret: secret, tags: null},
  })),
  flat('connected app of a customer system', CLIENT, (secret, _name, r) => ({
    ...{attributes: {type: 'ConnectedApp'}, Name: app(r), consumerKey: r.text(85, WORD), consumerSecret: secret},
  })),
  flat('default credentials of a person for a cloud', REFRESH, (secret, _name, r) => ({
    ...{account: '', type: 'authorized_user', universe_domain: 'googleapis.com', quota_project_id: `${app(r)}-prod`},
    ...{client_id: `${r.text(12, DIGITS)}.apps.googleusercontent.com`, refresh_token: secret},
  })),
  flat('settings of a tool of a platform of apps', REFRESH, (secret, _name, r) => ({
    ...{user: {email: 'ci@example.com', email_verified: true}, activeProjects: {'/srv': app(r)}},
    tokens: {expires_at: 1_792_000_000_000, refresh_token: secret, scopes: ['email'], token_type: 'Bearer'},
  })),
  flat('connection of a calendar of a planner', REFRESH, (secret, _name, r) => ({
    credentials: [
      {id: number(r, 90), type: 'google_calendar', key: {scope: 'calendar', refresh_token: secret}, appId: app(r)},
    ],
  })),
  flat('entries of a store of accounts of a home', REFRESH, (secret, _name, r) => ({
    data: {
      ...{auth_implementation: app(r), token: {expires_in: 3_599, token_type: 'Bearer', refresh_token: secret}},
      ...{created_at: stamp(r), domain: 'google'},
    },
  })),
  flat('enrolment of codes at a backend', SEED, (secret, _name, r) => ({
    ...{id: uuid(r), type: 'totp', friendly_name: app(r)},
    totp: {qr_code: '<svg height="0"></svg>', secret},
  })),
  flat('software token of a person of a pool', SEED, (secret, _name, r) => ({
    SecretCode: secret,
    Session: r.text(80, WORD),
  })),
  flat('association of an authenticator', SEED, (secret) => ({
    ...{authenticator_type: 'otp', secret, recovery_codes: [], oob_channel: null},
  })),
  flat('start of an enrolment of codes', SEED, (secret, _name, r) => ({
    totpSessionInfo: {
      ...{sharedSecretKey: secret, verificationCodeLength: 6, hashingAlgorithm: 'SHA1', periodSec: 30},
      ...{sessionInfo: r.text(60, WORD), finalizeEnrollmentTime: stamp(r)},
    },
  })),
  flat('registration of codes at a portal', SEED, (secret) => ({
    ...{status: 'OK', data: {base32_secret: secret, algorithm: 'SHA1', digits: 6, period: 30}},
  })),
  flat('codes of a person of a headless store', /^otpauth-url$/, (secret, _name, r) => ({
    data: {object: 'totp', id: `totp_${id(r)}`, uri: secret, verified: false, backup_codes: null},
  })),
  flat('enrolment of a directory by an address', /^otpauth-url$/, (secret, _name, r) => ({
    result: {
      ...{ipatokenuniqueid: [uuid(r)], type: 'TOTP', ipatokenotpdigits: ['6'], ipatokenowner: [app(r)], uri: secret},
    },
    error: null,
    id: 0,
  })),
  flat('vault that makes codes', /^otpauth-url$/, (secret, _name, r) => ({
    ...{request_id: uuid(r), lease_id: '', renewable: false, data: {barcode: 'iVBORw0KGgo=', url: secret}, auth: null},
  })),
  flat('setup of codes of a panel', /^otpauth-url$/, (secret, _name, r) => ({
    ...{enabled: false, user: app(r), two_factor_setup: {provisioning_uri: secret, digits: 6}},
  })),
  flat('tokens of a person of a desk', /^(?:jwt|refresh-token)$/, (secret, _name, r) => ({
    data: {
      connections: [
        {id: uuid(r), provider: app(r), accountId: r.text(8, UPPER), oauthToken: secret, scopes: 'offline'},
      ],
    },
  })),
]
