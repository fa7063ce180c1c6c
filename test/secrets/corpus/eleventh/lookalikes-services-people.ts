import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  base64,
  base64url,
  digits,
  epoch,
  hex,
  host,
  low,
  service,
  ulid,
  up,
  uuid,
  when,
  word,
} from './lookalikes-services-words.ts'

/** What watches, who signs in, and what is known about secrets. */
export const eleventhServicesPeople: readonly HarmlessAnswer[] = [
  service('goal of a monitor', (r) => {
    const id = hex(r, 32)
    const query = {numerator: 'sum:auth.token.ok{*}.as_count()', denominator: 'sum:auth.token.all{*}.as_count()'}
    return [{data: [{id, name: 'Token endpoint', type: 'metric', query, thresholds: [{target: 99.9}]}], errors: []}, id]
  }),
  service('entity of a monitor by GUID', (r) => {
    const guid = Buffer.from(`${digits(r, 7)}|APM|APPLICATION|${digits(r, 9)}`)
      .toString('base64')
      .replace(/=+$/, '')
    const entity = {guid, name: app(r), accountId: r.below(9_999_999), reporting: true, permalink: null}
    return [{data: {actor: {entitySearch: {count: 1, results: {nextCursor: null, entities: [entity]}}}}}, guid]
  }),
  service('event that people on call received', (r) => {
    const key = r.pick([hex(r, 32), `srv-${app(r)}/token-expiry-${low(r, 5)}`, up(r, 22)])
    return [{status: 'success', message: 'Event processed', dedup_key: key}, key]
  }),
  service('alert by its alias', (r) => {
    const id = `${uuid(r)}-${epoch(r)}${digits(r, 3)}`
    const data = {id, tinyId: digits(r, 4), alias: `secret-rotation-${app(r)}`, message: 'Password expires soon'}
    return [{data: [{...data, status: 'open', acknowledged: false}], took: 0.4, requestId: uuid(r)}, id]
  }),
  service('component of a page of status', (r) => {
    const id = low(r, 12)
    return [[{id, page_id: low(r, 12), name: 'Token service', status: 'operational', automation_email: null}], id]
  }),
  service('check with a variable that is not locked', (r) => {
    const value = `https://${host(r)}/oauth/token`
    const variables = [{key: 'TOKEN_URL', value, locked: false, secret: false}]
    return [{id: uuid(r), name: 'Sign-in', checkType: 'API', environmentVariables: variables, muted: false}, value]
  }),
  service('policy that gives access to a place of metrics', (r) => {
    const id = uuid(r)
    const realms = [{type: 'stack', identifier: digits(r, 6), labelPolicies: []}]
    const item = {id, orgId: digits(r, 6), name: `${app(r)}-tokens`, scopes: ['metrics:write', 'logs:write'], realms}
    return [{items: [{...item, status: 'active', createdAt: when(r)}], metadata: {pagination: {nextPage: null}}}, id]
  }),
  service('host that is watched with a shared key, by name', (r) => {
    const identity = r.pick([`PSK ${app(r)} ${digits(r, 3)}`, `psk-${low(r, 8)}`, `PSK-${up(r, 10)}`])
    const tls = {tls_connect: '2', tls_accept: '2', tls_psk_identity: identity, tls_issuer: '', tls_subject: ''}
    return [{jsonrpc: '2.0', result: [{hostid: digits(r, 5), host: `${app(r)}-db`, ...tls}], id: 1}, identity]
  }),
  service('tokens of a monitor by their public part', (r) => {
    const id = `${'dt0'}c01.${r.text(24, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`
    const token = {id, name: `${app(r)} ingest`, enabled: true, personalAccessToken: false, owner: 'ci'}
    return [{totalCount: 1, pageSize: 200, apiTokens: [{...token, creationDate: when(r)}]}, id]
  }),
  service('application and the key that signs for it, by kid', (r) => {
    const kid = base64url(r, 32)
    const credentials = {scheme: 'SHARED_USERNAME_AND_PASSWORD', signing: {kid}, revealPassword: false}
    return [{id: `0oa${word(r, 17)}`, label: app(r), signOnMode: 'SAML_2_0', credentials, features: []}, kid]
  }),
  service('devices that hold a grant', (r) => {
    const id = `dcr_${word(r, 16)}`
    return [
      [{id, device_name: 'build agent', type: 'refresh_token', user_id: `auth0|${hex(r, 24)}`, client_id: word(r, 32)}],
      id,
    ]
  }),
  service('user with flags about a password', (r) => {
    const id = `idn_2${word(r, 26)}`
    const flags = {password_enabled: true, two_factor_enabled: false, totp_enabled: false, backup_code_enabled: false}
    return [{id: `user_2${word(r, 26)}`, object: 'user', primary_email_address_id: id, ...flags, banned: false}, id]
  }),
  service('connection of a company', (r) => {
    const id = `conn_${ulid(r)}`
    return [
      {object: 'list', data: [{id, organization_id: `org_${ulid(r)}`, state: 'active', connection_type: 'OktaSAML'}]},
      id,
    ]
  }),
  service('keys of a server of identity', (r) => {
    const kid = base64url(r, 20)
    const key = {id: uuid(r), kid, algorithm: 'RS256', hasPrivateKey: true, issuer: host(r), length: 2048, type: 'RSA'}
    return [{keys: [{...key, name: 'Access token signing key', insertInstant: epoch(r) * 1000}]}, kid]
  }),
  service('identity and what it signs in with, without values', (r) => {
    const id = uuid(r)
    const password = {type: 'password', identifiers: ['deploy@example.com'], version: 0, created_at: when(r)}
    return [[{id, credentials: {password}, schema_id: 'default', state: 'active', metadata_public: null}], id]
  }),
  service('user of a directory and rules for the password', (r) => {
    const id = hex(r, 24)
    const flags = {password_never_expires: false, password_expired: false, passwordless_sudo: false, totp_enabled: true}
    return [
      {totalCount: 1, results: [{_id: id, username: 'deploy', ...flags, unix_uid: 5012, externally_managed: false}]},
      id,
    ]
  }),
  service('tokens of a provider by what they are for', (r) => {
    const identifier = r.pick([`ak-outpost-${uuid(r)}-api`, `service-account-${app(r)}-${low(r, 4)}-password`])
    const token = {pk: uuid(r), managed: null, identifier, intent: 'app_password', expiring: true, expires: when(r)}
    return [{pagination: {next: 0, count: 1}, results: [{...token, description: ''}]}, identifier]
  }),
  service('tokens of a machine user, searched', (r) => {
    const id = digits(r, 18)
    const details = {sequence: digits(r, 4), creationDate: when(r), resourceOwner: digits(r, 18)}
    return [{details: {totalResult: '1'}, result: [{id, details, expirationDate: when(r), scopes: ['openid']}]}, id]
  }),
  service('hardware that makes codes', (r) => {
    const id = `DH${up(r, 18)}`
    const token = {serial: digits(r, 7), token_id: id, totp_step: 30, type: 'h6', admins: []}
    return [{stat: 'OK', response: [{...token, users: [{user_id: `DU${up(r, 18)}`, username: 'deploy'}]}]}, id]
  }),
  service('tokens of a service of settings by slug', (r) => {
    const slug = uuid(r)
    return [
      {tokens: [{name: `${app(r)} prd`, slug, project: app(r), config: 'prd', access: 'read', expires_at: null}]},
      slug,
    ]
  }),
  service('log of a service of settings', (r) => {
    const name = `${app(r).toUpperCase()}_${r.pick(['DB_PASSWORD', 'API_TOKEN', 'SIGNING_KEY'])}`
    const log = {id: word(r, 20), text: `Modified ${name} in production`, html: `<b>${name}</b>`, rollback: false}
    return [{logs: [{...log, created_at: when(r)}], page: 1, success: true}, name]
  }),
  service('item of a vault as a service', (r) => {
    const name = `/prod/${app(r)}/db/${r.pick(['password', 'root-password', 'api-key'])}-${low(r, 3)}`
    const item = {item_name: name, item_id: r.below(99_999), display_id: `${low(r, 12)}-${low(r, 8)}`}
    return [{items: [{...item, item_type: 'STATIC_SECRET', last_version: 4, with_customer_fragment: false}]}, name]
  }),
  service('resources of a vault by their long name', (r) => {
    const id = `prod:variable:${app(r)}/${r.pick(['db/password', 'api/token', 'tls/private-key'])}-${low(r, 3)}`
    const secrets = [{version: 3, expires_at: null}]
    return [[{created_at: when(r), id, owner: 'prod:policy:root', permissions: [], annotations: [], secrets}], id]
  }),
  service('records of a server of secrets', (r) => {
    const name = `${app(r)}-${low(r, 5)}\\root`
    const record = {id: r.below(9_999), name, secretTemplateName: 'Unix Account (SSH)', autoChangeEnabled: true}
    const last = {lastHeartBeatStatus: 'Success', lastPasswordChangeAttempt: when(r), hidePassword: true}
    return [{records: [{...record, ...last, checkedOut: false}], total: 1, hasNext: false}, name]
  }),
  service('record of a keeper by uid', (r) => {
    const uid = base64url(r, 16)
    return [[{record_uid: uid, title: `${app(r)} admin login`, type: 'login', folder: base64(r, 6), shared: true}], uid]
  }),
]
