import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  base64,
  base64url,
  day,
  digits,
  hex,
  host,
  low,
  service,
  up,
  uuid,
  when,
  word,
} from './lookalikes-services-words.ts'

/** Names, registrars, networks that deliver pages, and mail. */
export const eleventhServicesNames: readonly HarmlessAnswer[] = [
  service('names under which a sender publishes its keys', (r) => {
    const token = low(r, 32)
    const attributes = {SigningEnabled: true, Status: 'SUCCESS', Tokens: [token, low(r, 32), low(r, 32)]}
    return [{IdentityType: 'DOMAIN', DkimAttributes: attributes, VerifiedForSendingStatus: true}, token]
  }),
  service('record that proves a name for a certificate', (r) => {
    const value = `_${hex(r, 32)}.${low(r, 10)}.acm-validations.aws.`
    const name = host(r)
    const record = {Name: `_${hex(r, 32)}.${name}.`, Type: 'CNAME', Value: value}
    const option = {DomainName: name, ValidationStatus: 'SUCCESS', ResourceRecord: record, ValidationMethod: 'DNS'}
    return [{Certificate: {DomainValidationOptions: [option], KeyAlgorithm: 'EC_prime256v1'}}, value]
  }),
  service('zone and the key that verifies it in its names', (r) => {
    const key = `${digits(r, 9)}-${digits(r, 10)}`
    const zone = {id: hex(r, 32), name: host(r), type: 'partial', verification_key: key, status: 'active'}
    return [{result: [{...zone, account: {id: hex(r, 32), name: app(r)}}], success: true, errors: []}, key]
  }),
  service('name of a customer and its proof', (r) => {
    const value = uuid(r)
    const hostname = host(r)
    const proof = {type: 'txt', name: `_cf-custom-hostname.${hostname}`, value}
    const ssl = {status: 'pending_validation', method: 'http', type: 'dv', bundle_method: 'ubiquitous'}
    return [{result: {id: uuid(r), hostname, ssl, ownership_verification: proof}, success: true}, value]
  }),
  service('token of a service at a door, by client', (r) => {
    const client = `${hex(r, 32)}.access.${host(r)}`
    const token = {id: uuid(r), name: `${app(r)} CI token`, client_id: client, duration: '8760h', expires_at: when(r)}
    return [{success: true, errors: [], messages: [], result: [{...token, created_at: when(r)}]}, client]
  }),
  service('key of a site against robots', (r) => {
    const sitekey = `0x4AAAAAAA${word(r, 14)}`
    const widget = {sitekey, name: app(r), domains: [host(r)], mode: 'managed', clearance_level: 'no_clearance'}
    return [{result: [{...widget, bot_fight_mode: false, created_on: when(r)}], success: true}, sitekey]
  }),
  service('spaces of keys and values', (r) => {
    const id = hex(r, 32)
    return [{result: [{id, title: `${app(r)}-sessions`, supports_url_encoding: true}], result_info: {count: 1}}, id]
  }),
  service('tunnel and its connections', (r) => {
    const tag = hex(r, 32)
    const connection = {colo_name: 'fra08', uuid: uuid(r), is_pending_reconnect: false, client_version: '2026.1.2'}
    return [{result: {id: uuid(r), account_tag: tag, name: app(r), status: 'healthy', connections: [connection]}}, tag]
  }),
  service('name at a register', (r) => {
    const digest = up(r, 1) + r.text(63, '0123456789ABCDEF')
    const dsData = [{keyTag: r.below(65_000), algorithm: 13, digestType: 2, digest}]
    const status = ['client transfer prohibited', 'server delete prohibited']
    const handle = `${digits(r, 9)}_DOMAIN_COM-VRSN`
    return [{objectClassName: 'domain', handle, status, secureDNS: {delegationSigned: true, dsData}}, digest]
  }),
  service('zone that copies with a signed transfer', (r) => {
    const name = `${app(r)}-tsig-key-${low(r, 4)}.`
    const tsig = {enabled: true, hash: 'hmac-sha256', name, key: null}
    return [{zone: host(r), id: hex(r, 24), secondary: {primary_ip: '192.0.2.53', status: 'ok', tsig}, ttl: 3600}, name]
  }),
  service('keys of a server of names that sign', (r) => {
    const ds = `${r.below(65_000)} 13 2 ${hex(r, 64)}`
    const dnskey = `257 3 13 ${base64(r, 64)}`
    const key = {type: 'Cryptokey', id: 4, keytype: 'csk', active: true, published: true, bits: 256}
    return [[{...key, algorithm: 'ECDSAP256SHA256', dnskey, ds: [ds]}], ds]
  }),
  service('key for transfers without its value', (r) => {
    const id = `${app(r)}-${low(r, 5)}.`
    return [[{algorithm: 'hmac-sha512', id, key: '', name: id.slice(0, -1), type: 'TSIGKey'}], id]
  }),
  service('tokens at a host of names', (r) => {
    const id = uuid(r)
    const rights = {perm_create_domain: false, perm_delete_domain: false, perm_manage_tokens: false}
    return [
      [{id, created: when(r), last_used: null, name: app(r), ...rights, max_age: '365 00:00:00', is_valid: true}],
      id,
    ]
  }),
  service('certificate that waits for a record', (r) => {
    const domain = host(r)
    const name = `_${r.text(32, '0123456789ABCDEF')}.${domain}`
    const to = [hex(r, 32), hex(r, 32), `${low(r, 13)}.sectigo.com`].map((part) => part.toUpperCase()).join('.')
    const details = {[domain]: {cname_validation_p1: name, cname_validation_p2: to}}
    return [{id: hex(r, 32), status: 'draft', validation: {email_validation: {}, other_methods: details}}, name]
  }),
  service('service of a network of pages', (r) => {
    const id = word(r, 22)
    const version = {number: r.below(200), active: true, locked: true, service_id: id, comment: 'rotate the API token'}
    return [{customer_id: word(r, 22), id, name: app(r), type: 'vcl', versions: [version]}, id]
  }),
  service('refusal at the edge with its reference', (r) => {
    const reference = `18.${hex(r, 8)}.${digits(r, 10)}.${hex(r, 8)}`
    const body = `<H1>Access Denied</H1>\nYou don't have permission to access this token.<P>\nReference&#32;&#35;${reference}`
    return [{status: 403, headers: {server: 'AkamaiGHost', 'mime-version': '1.0'}, body}, reference]
  }),
  service('headers of a network of pages', (r) => {
    const ray = `${hex(r, 16)}-${r.pick(['FRA', 'AMS', 'CDG', 'VIE'])}`
    const nel = '{"success_fraction":0,"report_to":"cf-nel","max_age":604800}'
    return [
      {status: 401, headers: {'cf-ray': ray, 'cf-cache-status': 'DYNAMIC', nel, 'www-authenticate': 'Bearer'}},
      ray,
    ]
  }),
  service('event of a mail on its way', (r) => {
    const id = base64url(r, 16)
    const headers = {'message-id': `${day(r)}.${hex(r, 16)}@mg.${host(r)}`, subject: 'Reset your password'}
    const status = {code: 250, message: 'OK', tls: true, 'certificate-verified': true, 'session-seconds': 1.2}
    return [{items: [{id, event: 'delivered', 'delivery-status': status, message: {headers}}]}, id]
  }),
  service('records of a sender of mail', (r) => {
    const value = `k=rsa;p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC${base64(r, 117)}IDAQAB`
    const domain = host(r)
    const dkim = {DKIMPendingHost: `${digits(r, 14)}pm._domainkey.${domain}`, DKIMPendingTextValue: value}
    return [
      {Name: domain, SPFVerified: true, ...dkim, DKIMRevokedHost: '', WeakDKIM: false, ID: r.below(99_999)},
      value,
    ]
  }),
  service('events of mails by hook', (r) => {
    const id = base64url(r, 16)
    const message = `${base64url(r, 16)}.recvd-${hex(r, 9)}-${low(r, 5)}-1-${hex(r, 8)}-3A.0`
    return [[{event: 'processed', sg_event_id: id, sg_message_id: message, category: ['password-reset']}], id]
  }),
  service('member of a list of mails', (r) => {
    const id = hex(r, 32)
    const member = {id, unique_email_id: hex(r, 10), web_id: r.below(999_999_999), status: 'subscribed'}
    return [{members: [{...member, list_id: hex(r, 10), merge_fields: {}, vip: false}], total_items: 1}, id]
  }),
  service('mail that was refused', (r) => {
    const id = hex(r, 32)
    const subject = 'Your one-time code'
    return [
      [{_id: id, status: 'rejected', reject_reason: 'unsigned', subject, queued_reason: null, ts: 1_766_000_000}],
      id,
    ]
  }),
]
