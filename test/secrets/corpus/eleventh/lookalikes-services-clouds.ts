import type {HarmlessAnswer} from '../lookalikes.ts'
import {
  app,
  base64url,
  colons,
  day,
  digits,
  epoch,
  hex,
  low,
  service,
  ulid,
  up,
  uuid,
  when,
} from './lookalikes-services-words.ts'

/** Clouds and places that host. */
export const eleventhServicesClouds: readonly HarmlessAnswer[] = [
  service('action of a small cloud on a password', (r) => {
    const command = r.pick(['reset_password', 'enable_rescue', 'request_console', 'change_protection'])
    const action = {id: r.below(99_999_999), command, status: 'success', progress: 100, started: when(r), error: null}
    return [{action: {...action, resources: [{id: r.below(9_999_999), type: 'server'}]}, root_password: null}, command]
  }),
  service('instance of a cloud whose first password is gone', (r) => {
    const id = uuid(r)
    const instance = {
      id,
      os: 'Debian 12 x64 (bookworm)',
      ram: 2048,
      default_password: '',
      status: 'active',
      label: app(r),
    }
    return [{instance: {...instance, internal_ip: '10.1.96.3', features: ['ipv6'], user_scheme: 'root'}}, id]
  }),
  service('script of a cloud with a field for a password', (r) => {
    const field = r.pick(['DB_PASSWORD', 'ADMIN_PASS', 'API_TOKEN', 'ROOT_PASSPHRASE'])
    const line = `echo "password=$${field}" >> /etc/${app(r)}/my.cnf`
    const udf = {label: 'The password of the database', name: field, example: 'not your own one'}
    const script = `#!/bin/bash\n# <UDF name="${field}" Label="Password" />\nset -e\n${line}\n`
    return [{id: r.below(999_999), label: app(r), is_public: true, script, user_defined_fields: [udf]}, line]
  }),
  service('keys of an application of a cloud by owner', (r) => {
    const application = uuid(r)
    const key = {secret_key: null, application_id: application, description: `${app(r)} deploys`, expires_at: when(r)}
    return [{api_keys: [{...key, editable: true, creation_ip: '192.0.2.7'}], total_count: 1}, application]
  }),
  service('rules of a credential of a host', (r) => {
    const path = r.pick([
      '/domain/zone/*',
      '/me/api/credential/*',
      '/vps/*/getConsoleUrl',
      '/secret/*',
      '/ip/*/reverse',
    ])
    const credential = {credentialId: r.below(999_999_999), status: 'validated', applicationId: r.below(99_999)}
    return [
      {...credential, rules: [{method: 'GET', path}], allowedIPs: null, ovhSupport: false, expiration: when(r)},
      path,
    ]
  }),
  service('machine at the edge with its version', (r) => {
    const instance = ulid(r)
    const ref = {
      registry: 'registry.fly.io',
      repository: app(r),
      tag: `deployment-${ulid(r)}`,
      digest: `sha256:${hex(r, 64)}`,
    }
    return [[{id: hex(r, 14), state: 'started', region: 'ams', instance_id: instance, image_ref: ref}], instance]
  }),
  service('service of a host and its owner', (r) => {
    const owner = `tea-c${low(r, 19)}`
    const item = {id: `srv-c${low(r, 19)}`, name: app(r), ownerId: owner, autoDeploy: 'yes', notifyOnFail: 'default'}
    return [[{cursor: base64url(r, 12), service: {...item, type: 'web_service', suspended: 'not_suspended'}}], owner]
  }),
  service('deployments by GraphQL', (r) => {
    const id = uuid(r)
    const meta = {commitHash: hex(r, 40), image: null, branch: 'main', reason: 'redeploy'}
    const node = {id, status: 'SUCCESS', staticUrl: `${app(r)}-production.up.example.app`, meta, canRedeploy: true}
    return [{data: {project: {projectTokens: {edges: []}, deployments: {edges: [{cursor: id, node}]}}}}, id]
  }),
  service('addon and the variables that it sets', (r) => {
    const variable = r.pick([
      'HEROKU_POSTGRESQL_AMBER_URL',
      'REDIS_TLS_URL',
      'SENDGRID_PASSWORD',
      'PAPERTRAIL_API_TOKEN',
    ])
    const addon = {id: uuid(r), name: `postgresql-curved-${r.below(99_999)}`, plan: {name: 'heroku-postgresql:mini'}}
    return [{...addon, config_vars: [variable], provider_id: uuid(r), state: 'provisioned'}, variable]
  }),
  service('secret of a vault by its long id', (r) => {
    const id = `ocid1.vaultsecret.oc1.iad.amaaaaaa${low(r, 52)}`
    const data = {id, 'secret-name': `${app(r)}-password`, 'current-version-number': 3, 'lifecycle-state': 'ACTIVE'}
    return [{data: [{...data, 'key-id': `ocid1.key.oc1.iad.${low(r, 13)}.${low(r, 60)}`, 'time-created': when(r)}]}, id]
  }),
  service('key of an account by its id and name', (r) => {
    const id = `ApiKey-${uuid(r)}`
    const key = {id, crn: `crn:v1:bluemix:public:iam-identity::a/${hex(r, 32)}::apikey:${id}`, locked: false}
    return [{offset: 0, limit: 10, apikeys: [{...key, name: app(r), iam_id: `IBMid-${up(r, 10)}`, apikey: ''}]}, id]
  }),
  service('certificate of a balancer by number', (r) => {
    const id = `${digits(r, 16)}_${hex(r, 11)}_${digits(r, 10)}_${digits(r, 9)}`
    const listener = {ListenerPort: 443, TLSCipherPolicy: 'tls_cipher_policy_1_2', ServerCertificateId: id}
    return [{RequestId: uuid(r).toUpperCase(), ...listener, StickySession: 'off', CookieTimeout: 0}, id]
  }),
  service('audit ids of a token of a cloud', (r) => {
    const audit = base64url(r, 16)
    const user = {id: hex(r, 32), name: 'deploy', domain: {id: 'default', name: 'Default'}, password_expires_at: null}
    const project = {id: hex(r, 32), name: app(r), domain: {id: 'default', name: 'Default'}}
    return [{token: {methods: ['password'], audit_ids: [audit], user, project, expires_at: when(r)}}, audit]
  }),
  service('secret of a cloud by its reference', (r) => {
    const ref = `https://key-manager.cloud.example.net/v1/secrets/${uuid(r)}`
    const secret = {name: `${app(r)} tls`, secret_type: r.pick(['passphrase', 'opaque', 'private']), status: 'ACTIVE'}
    return [
      {secrets: [{...secret, secret_ref: ref, algorithm: 'aes', bit_length: 256, expiration: null}], total: 1},
      ref,
    ]
  }),
  service('token of a host of machines by id', (r) => {
    const id = `ci@pve!${app(r)}-${low(r, 4)}`
    return [{data: [{'full-tokenid': id, info: {privsep: 1, expire: epoch(r), comment: 'token for backups'}}]}, id]
  }),
  service('thumbprint of a host of machines', (r) => {
    const thumbprint = colons(r, 20)
    const spec = {hostname: `esx-${r.below(40)}.example.net`, thumbprint_verification: 'THUMBPRINT', thumbprint}
    return [{value: {...spec, user_name: 'root', force_add: false, folder: `group-h${r.below(99)}`}}, thumbprint]
  }),
  service('ages of the keys of a store', (r) => {
    const time = `${day(r)}T09:14:22.${digits(r, 7)}Z`
    const properties = {keyCreationTime: {key1: time, key2: when(r)}, keyPolicy: {keyExpirationPeriodInDays: 90}}
    return [{name: `${app(r)}${r.below(99)}`, properties: {...properties, allowSharedKeyAccess: false}}, time]
  }),
  service('document with the marks of its store', (r) => {
    const rid = `${r.text(6, 'abcdefghijkXYZ')}${r.text(9, 'abcdefghQRST0123')}AAA==`
    const marks = {
      _rid: rid,
      _self: `dbs/${rid.slice(0, 6)}==/colls/x/docs/${rid}/`,
      _etag: `"${uuid(r)}"`,
      _ts: epoch(r),
    }
    return [{id: `${app(r)}-${r.below(999)}`, partitionKey: 'eu', ...marks, _attachments: 'attachments/'}, rid]
  }),
  service('header of a delivery that is no secret', (r) => {
    const value = r.pick([`${app(r)}-events-${low(r, 6)}`, uuid(r), `tenant-${hex(r, 12)}`])
    const mapping = {name: 'X-Source-Key', type: 'Static', properties: {isSecret: false, value}}
    const endpointBaseUrl = 'https://hooks.example.net/in'
    const properties = {endpointBaseUrl, deliveryAttributeMappings: [mapping]}
    return [{properties: {provisioningState: 'Succeeded', destination: {endpointType: 'WebHook', properties}}}, value]
  }),
  service('setting that points into a vault', (r) => {
    const uri = `https://${app(r)}-kv.vault.azure.net/secrets/db-password/${hex(r, 32)}`
    const contentType = 'application/vnd.microsoft.appconfig.keyvaultref+json;charset=utf-8'
    return [
      {items: [{key: 'Db:Password', label: 'prod', value: JSON.stringify({uri}), content_type: contentType}]},
      uri,
    ]
  }),
]
