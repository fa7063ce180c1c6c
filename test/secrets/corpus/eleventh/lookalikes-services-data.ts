import type {HarmlessAnswer} from '../lookalikes.ts'
import {LOWER} from '../random.ts'
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
  uuid,
  when,
  word,
} from './lookalikes-services-words.ts'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Clusters, databases, queues, stores and functions as a service. */
export const eleventhServicesData: readonly HarmlessAnswer[] = [
  service('cluster of a manager of clusters', (r) => {
    const id = `c-m-${low(r, 8)}`
    const links = {self: `https://${host(r)}/v3/clusters/${id}`, clusterRegistrationTokens: `https://${host(r)}/v3/x`}
    return [{data: [{id, type: 'cluster', state: 'active', links, agentImageOverride: '', internal: false}]}, id]
  }),
  service('authority of a cluster of a cloud', (r) => {
    const pem = `-----BEGIN CERTIFICATE-----\nMIIELDCCApSgAwIBAgIQ${base64(r, 180)}\n-----END CERTIFICATE-----\n`
    const certificate = Buffer.from(pem).toString('base64')
    const masterAuth = {clientCertificateConfig: {}, clusterCaCertificate: certificate}
    return [{name: app(r), masterAuth, endpoint: '192.0.2.80', initialNodeCount: 3, status: 'RUNNING'}, certificate]
  }),
  service('identity of the nodes of a cluster', (r) => {
    const id = uuid(r)
    const kubeletidentity = {clientId: uuid(r), objectId: id, resourceId: `/subscriptions/${uuid(r)}/kubelet`}
    const properties = {servicePrincipalProfile: {clientId: 'msi', secret: null}, identityProfile: {kubeletidentity}}
    return [{name: app(r), properties, sku: {name: 'Base', tier: 'Free'}}, id]
  }),
  service('place of containers at the edge', (r) => {
    const id = uuid(r)
    const azure = {ApplicationID: '', AuthenticationKey: '', TenantID: ''}
    return [
      [{Id: 4, Name: app(r), Type: 4, EdgeID: id, AzureCredentials: azure, TLSConfig: {TLS: false}, Status: 1}],
      id,
    ]
  }),
  service('secret of a database that a cloud manages', (r) => {
    const arn = `arn:aws:secretsmanager:eu-west-1:${digits(r, 12)}:secret:rds!db-${uuid(r)}-${word(r, 6)}`
    const secret = {SecretArn: arn, SecretStatus: 'active', KmsKeyId: `arn:aws:kms:eu-west-1:1:key/${uuid(r)}`}
    const instance = {DBInstanceIdentifier: app(r), MasterUsername: 'root', MasterUserSecret: secret}
    return [{DBInstances: [{...instance, DbiResourceId: `db-${low(r, 26).toUpperCase()}`}]}, arn]
  }),
  service('endpoint of a branch of a database', (r) => {
    const name = `ep-${r.pick(['cool-darkness', 'aged-salad', 'royal-frog'])}-${low(r, 8)}`
    const endpoint = {host: `${name}.eu-central-1.aws.example.tech`, id: name, branch_id: `br-old-sun-${low(r, 8)}`}
    return [{endpoints: [{...endpoint, passwordless_access: true, pooler_mode: 'transaction'}]}, endpoint.host]
  }),
  service('passwords of a branch by id', (r) => {
    const id = low(r, 12)
    const password = {id, type: 'Password', name: `${app(r)}-ci`, role: 'reader', renewable: false, plain_text: null}
    return [{type: 'list', data: [{...password, access_host_url: 'eu.connect.example.cloud', expired: false}]}, id]
  }),
  service('project of a database by its reference', (r) => {
    const ref = r.text(20, LOWER)
    const database = {host: `db.${ref}.example.co`, version: '15.1.0.147'}
    return [[{id: ref, organization_id: r.text(20, LOWER), name: app(r), database, status: 'ACTIVE_HEALTHY'}], ref]
  }),
  service('keys of a cluster of rows by id', (r) => {
    const id = `CCDB1_${word(r, 22)}`
    return [{keys: [{id, name: `${app(r)} key`, created_at: when(r), service_account_id: uuid(r)}], pagination: {}}, id]
  }),
  service('user of a warehouse and the print of a key', (r) => {
    const print = `SHA256:${base64(r, 32)}`
    const rows = [
      ['RSA_PUBLIC_KEY_FP', print, null, 'Fingerprint of the RSA public key'],
      ['PASSWORD', '********', null, 'Password of the user'],
    ]
    return [{resultSetMetaData: {numRows: 2}, data: rows, statementHandle: uuid(r), sqlState: '00000'}, print]
  }),
  service('tokens of a lake by id', (r) => {
    const id = hex(r, 64)
    const info = {token_id: id, creation_time: epoch(r) * 1000, expiry_time: -1, comment: `${app(r)} notebooks`}
    return [{token_infos: [info]}, id]
  }),
  service('names in a scope of secrets', (r) => {
    const key = `${app(r)}-${r.pick(['jdbc-password', 'storage-account-key', 'oauth-client-secret'])}-${low(r, 3)}`
    return [{secrets: [{key, last_updated_timestamp: epoch(r) * 1000}], scope: app(r), backend_type: 'DATABRICKS'}, key]
  }),
  service('deployment of a search with its cloud id', (r) => {
    const parts = `eu-central-1.aws.cloud.example.io$${hex(r, 32)}$${hex(r, 32)}`
    const cloud = `${app(r)}:${Buffer.from(parts).toString('base64')}`
    const info = {cluster_id: base64url(r, 16), healthy: true, metadata: {cloud_id: cloud, version: 4}}
    return [{resources: {elasticsearch: [{ref_id: 'main-elasticsearch', info}]}, healthy: true}, cloud]
  }),
  service('answer of a search with the id of the query', (r) => {
    const id = hex(r, 32)
    const params = 'query=password%20manager&clickAnalytics=true'
    return [{hits: [], nbHits: 0, page: 0, queryID: id, params, serverUsed: 'c1-de-3', exhaustiveTypo: true}, id]
  }),
  service('index of vectors and its host', (r) => {
    const place = `${app(r)}-tokens-${low(r, 7)}.svc.us-east1-gcp.example.io`
    const status = {ready: true, state: 'Ready'}
    return [{indexes: [{name: `${app(r)}-tokens`, metric: 'cosine', dimension: 1536, host: place, status}]}, place]
  }),
  service('documents and the last change of a database', (r) => {
    const seq = `${r.below(99)}-g1AAAACTeJzLYWBgYMpgTmHg${base64url(r, 60)}`
    const row = {id: '_design/auth', key: '_design/auth', value: {rev: `1-${hex(r, 32)}`}}
    return [{update_seq: seq, total_rows: 1, offset: 0, rows: [row]}, seq]
  }),
  service('organization of a store of series', (r) => {
    const org = hex(r, 16)
    const links = {self: `/api/v2/buckets/${hex(r, 16)}`, org: `/api/v2/orgs/${org}`}
    return [{buckets: [{id: hex(r, 16), orgID: org, name: 'tokens', links, retentionRules: [{everySeconds: 0}]}]}, org]
  }),
  service('server of messages and its public id', (r) => {
    const id = `N${r.text(55, BASE32)}`
    const limits = {auth_required: true, auth_timeout: 2, tls_required: true, nonce: null}
    return [{server_id: id, server_name: `${app(r)}-0`, version: '2.10.4', proto: 1, ...limits, cores: 2}, id]
  }),
  service('connections of a server of messages with public keys', (r) => {
    const key = `U${r.text(55, BASE32)}`
    const connection = {cid: r.below(900), kind: 'Client', ip: '10.2.0.7', authorized_user: key, account: 'APP'}
    return [{num_connections: 1, connections: [{...connection, lang: 'go', nkey: key, rtt: '412µs'}]}, key]
  }),
  service('message that a queue took', (r) => {
    const id = `msg_${word(r, 26)}`
    return [
      {messages: [{messageId: id, state: 'DELIVERED', url: `https://${host(r)}/password-reset`, maxRetries: 3}]},
      id,
    ]
  }),
  service('file in a store of buckets', (r) => {
    const bucket = hex(r, 24)
    const id = `4_z${bucket}_f1${hex(r, 16)}_d20260809_m012853_c100_v0009990_t0000_u0${digits(r, 13)}`
    const file = {fileId: id, fileName: 'keys/id_rsa.pub', contentSha1: hex(r, 40), serverSideEncryption: {mode: null}}
    return [{files: [{...file, bucketId: bucket, action: 'upload'}], nextFileName: null}, id]
  }),
  service('file in a box and its sum', (r) => {
    const sha1 = hex(r, 40)
    const version = {type: 'file_version', id: digits(r, 12), sha1}
    const link = {is_password_enabled: true, effective_access: 'company', access: 'company'}
    return [
      {type: 'file', id: digits(r, 12), etag: '1', file_version: version, name: 'passwords.docx', shared_link: link},
      sha1,
    ]
  }),
  service('file in a folder that is kept equal', (r) => {
    const hash = hex(r, 64)
    const entry = {'.tag': 'file', name: 'secrets.kdbx', id: `id:${word(r, 12)}AAAAAAAAAA`, rev: hex(r, 23)}
    return [{entries: [{...entry, content_hash: hash, is_downloadable: true, size: 4096}], has_more: false}, hash]
  }),
  service('file of an office with its revision', (r) => {
    const revision = `0B${base64url(r, 36)}Qvc3${word(r, 3)}`
    const file = {kind: 'drive#file', id: `1${base64url(r, 24)}`, name: 'Password policy', headRevisionId: revision}
    return [{files: [{...file, md5Checksum: hex(r, 32), hasThumbnail: false}], incompleteSearch: false}, revision]
  }),
  service('refusal of a store with its transaction', (r) => {
    const id = `tx${hex(r, 21)}-00${hex(r, 8)}`
    const body = '<html><h1>Unauthorized</h1><p>This server could not verify the token.</p></html>'
    return [{status: 401, headers: {'x-trans-id': id, 'x-openstack-request-id': id}, body}, id]
  }),
  service('picture in a store of media', (r) => {
    const id = hex(r, 32)
    const resource = {asset_id: id, public_id: `${app(r)}/${low(r, 20)}`, version: epoch(r), access_mode: 'public'}
    return [{resources: [{...resource, format: 'jpg', etag: hex(r, 32)}], rate_limit_remaining: 499}, id]
  }),
  service('pin of a file by its content', (r) => {
    const cid = r.pick([`Qm${word(r, 44)}`, `bafybei${r.text(52, BASE32).toLowerCase()}`])
    const row = {id: uuid(r), ipfs_pin_hash: cid, size: 4210, date_unpinned: null, metadata: {name: 'public.key'}}
    return [{count: 1, rows: [row]}, cid]
  }),
  service('site of a host and the key that deploys it, by id', (r) => {
    const key = hex(r, 24)
    const build = {repo_branch: 'main', provider: 'github', deploy_key_id: key, public_repo: false, env: {}}
    return [
      {id: uuid(r), name: app(r), password: null, has_password: false, sso_login: false, build_settings: build},
      key,
    ]
  }),
  service('script at the edge and what it is bound to', (r) => {
    const etag = hex(r, 64)
    const bindings = [
      {type: 'secret_text', name: 'API_TOKEN'},
      {type: 'kv_namespace', name: 'SESSIONS'},
    ]
    return [{result: {id: app(r), etag, bindings, usage_model: 'standard', handlers: ['fetch']}, success: true}, etag]
  }),
  service('function that checks a token', (r) => {
    const sum = hex(r, 64)
    const item = {id: uuid(r), slug: `${app(r)}-auth`, verify_jwt: true, ezbr_sha256: sum, status: 'ACTIVE', version: 7}
    return [[{...item, import_map: false, entrypoint_path: 'file:///src/token/index.ts'}], sum]
  }),
]
