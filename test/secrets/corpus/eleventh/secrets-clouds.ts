import {app, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, UPPER} from '../random.ts'
import {at, flat, halves, id, number} from './secrets-words.ts'

const AWS = /^aws-/

/** Clouds that give out a key of their own. */
export const eleventhClouds: readonly Shape[] = [
  at('credentials of an identity of a pool', AWS, (secret, _name, r) => {
    const [AccessKeyId, SecretKey] = halves(secret, r)
    return {IdentityId: `eu-west-1:${uuid(r)}`, Credentials: {AccessKeyId, SecretKey, Expiration: 1_792_000_000}}
  }),
  at('credentials of a role of a person', AWS, (secret, _name, r) => {
    const [accessKeyId, secretAccessKey] = halves(secret, r)
    return {roleCredentials: {accessKeyId, secretAccessKey, expiration: 1_792_000_000_000}}
  }),
  at('user of a gateway of objects', AWS, (secret, _name, r) => {
    const [access_key, secret_key] = halves(secret, r)
    return {
      ...{user_id: app(r), display_name: app(r), suspended: 0, max_buckets: 1000, subusers: []},
      ...{keys: [{user: app(r), access_key, secret_key}], swift_keys: [], caps: [], op_mask: 'read, write, delete'},
    }
  }),
  at('key of a bucket of a small cloud', AWS, (secret, _name, r) => {
    const [accessKeyId, secretAccessKey] = halves(secret, r)
    return {
      accessKey: {accessKeyId, secretAccessKey, status: 'Active', createdAt: stamp(r)},
      operations: [{id: uuid(r), resourceName: app(r), resourceType: 'Bucket', status: 'Succeeded'}],
    }
  }),
  at('lease of a key of a cloud', AWS, (secret, _name, r) => {
    const [access_key, secret_key] = halves(secret, r)
    return {
      ...{request_id: uuid(r), lease_id: `aws/creds/${app(r)}/${id(r)}`, lease_duration: 2_764_800, renewable: true},
      ...{data: {access_key, secret_key, security_token: null}, warnings: null, mount_type: 'aws'},
    }
  }),
  at('key for a store at the edge', AWS, (secret, _name, r) => {
    const [accessKeyId, secretAccessKey] = halves(secret, r)
    return {success: true, errors: [], messages: [], result: {accessKeyId, secretAccessKey, bucket: app(r)}}
  }),
  flat('string of a key of a project', /^google-api-key$/, (secret) => ({keyString: secret})),
  flat('configuration of an app for pages', /^google-api-key$/, (secret, _name, r) => ({
    ...{projectId: `${app(r)}-prod`, appId: `1:${r.text(12, DIGITS)}:web:${r.text(22, HEX)}`, apiKey: secret},
    ...{authDomain: `${app(r)}-prod.firebaseapp.com`, messagingSenderId: r.text(12, DIGITS)},
  })),
  flat('integration of a site with a service of places', /^google-api-key$/, (secret, _name, r) => ({
    id: number(r, 90),
    ...{module: 'store_locator', enabled: true, options: {provider: 'google', browser_key: secret, zoom: 12}},
  })),
  flat('keys of a store of documents', /^azure-storage-key$/, (secret, _name, r) => ({
    primaryMasterKey: secret,
    secondaryMasterKey: r.bytes(64).toString('base64'),
    primaryReadonlyMasterKey: r.bytes(64).toString('base64'),
    secondaryReadonlyMasterKey: r.bytes(64).toString('base64'),
  })),
  flat('keys of a space of logs', /^azure-storage-key$/, (secret, _name, r) => ({
    primarySharedKey: r.bytes(64).toString('base64'),
    secondarySharedKey: secret,
  })),
  flat('keys of an account of batches', /^azure-storage-key$/, (secret, _name, r) => ({
    accountName: `${app(r)}batch`,
    primary: secret,
    secondary: r.bytes(64).toString('base64'),
  })),
  flat('outputs of an account of files', /^azure-storage-key$/, (secret, _name, r) => ({
    storage_account_name: {sensitive: false, type: 'string', value: `${app(r)}prod`},
    primary_access_key: {sensitive: true, type: 'string', value: secret},
  })),
  flat('password of an application that was added', /^azure-client-secret$/, (secret, _name, r) => ({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.passwordCredential',
    ...{customKeyIdentifier: null, displayName: app(r), endDateTime: stamp(r), hint: secret.slice(0, 3)},
    ...{keyId: uuid(r), secretText: secret, startDateTime: stamp(r)},
  })),
  flat('principal that was created', /^azure-client-secret$/, (secret, _name, r) => ({
    ...{appId: uuid(r), displayName: `sp-${app(r)}`, password: secret, tenant: uuid(r)},
  })),
  flat('configuration of a cloud on a node', /^azure-client-secret$/, (secret, _name, r) => ({
    ...{cloud: 'AzurePublicCloud', tenantId: uuid(r), subscriptionId: uuid(r), aadClientId: uuid(r)},
    ...{aadClientSecret: secret, resourceGroup: `mc_${app(r)}`, location: 'westeurope', vmType: 'vmss'},
  })),
  flat('principal of a factory of data', /^azure-client-secret$/, (secret, _name, r) => ({
    name: `ls_${app(r)}`,
    type: 'Microsoft.DataFactory/factories/linkedservices',
    properties: {
      type: 'AzureBlobFS',
      typeProperties: {
        ...{url: `https://${app(r)}.dfs.core.windows.net`, servicePrincipalId: uuid(r), tenant: uuid(r)},
        servicePrincipalKey: {type: 'SecureString', value: secret},
      },
    },
  })),
  flat('context of a client of a cloud', /^digitalocean-token$/, (secret, _name, r) => ({
    ...{'access-token': secret, context: 'default', output: 'json', 'api-url': ''},
    'auth-contexts': {[app(r)]: ''},
  })),
  flat('answer to a grant for an app of a cloud', /^digitalocean-token$/, (secret, _name, r) => ({
    ...{access_token: secret, token_type: 'bearer', expires_in: 2_592_000, scope: 'read write'},
    info: {name: app(r), uuid: uuid(r), team_uuid: uuid(r)},
  })),
  flat('token of an account at the edge', /^cloudflare-token$/, (secret, _name, r) => ({
    success: true,
    errors: [],
    messages: [],
    result: {
      ...{id: r.text(32, HEX), name: `${app(r)} dns`, status: 'active', issued_on: stamp(r), value: secret},
      policies: [{id: r.text(32, HEX), effect: 'allow', resources: {'com.cloudflare.api.account.zone.*': '*'}}],
    },
  })),
  flat('sites of a client for moving names', /^cloudflare-token$/, (secret, _name, r) => ({
    cloudflare: [
      {
        authentication: {api_token: secret, api_key: {api_key: '', account_email: ''}},
        ...{zone_id: r.text(32, HEX), subdomains: [{name: app(r), proxied: false}]},
      },
    ],
    ...{a: true, aaaa: false, purgeUnknownRecords: false, ttl: 300},
  })),
  flat('certificate by names in a panel', /^cloudflare-token$/, (secret, _name, r) => ({
    ...{id: number(r, 40), provider: 'letsencrypt', nice_name: `${app(r)}.example.com`, expires_on: stamp(r)},
    meta: {
      ...{dns_challenge: true, dns_provider: 'cloudflare', letsencrypt_agree: true},
      dns_provider_credentials: `# Cloudflare API token\ndns_cloudflare_api_token = ${secret}`,
    },
  })),
  flat('key of a workspace of data', /^databricks-token$/, (secret, _name, r) => ({
    token_value: secret,
    token_info: {token_id: r.text(64, HEX), creation_time: 1_792_000_000_000, expiry_time: -1, comment: app(r)},
  })),
  flat('connection of a tool for transformations', /^databricks-token$/, (secret, _name, r) => ({
    data: {
      ...{id: number(r, 900), account_id: number(r, 900), type: 'adapter', name: app(r)},
      details: {
        ...{host: `dbc-${r.text(8, HEX)}.cloud.databricks.com`, http_path: `/sql/1.0/warehouses/${r.text(16, HEX)}`},
        ...{token: secret, catalog: 'main', threads: 4},
      },
    },
  })),
  flat('target of a bundle of a project', /^runos-key$/, (secret, _name, r) => ({
    ...{profile: 'default', api: 'https://api.example.com', account: r.text(5, UPPER), apiKey: secret},
  })),
  flat('made key of an account', /^runos-key$/, (secret, _name, r) => ({
    data: {id: uuid(r), label: 'ci', scopes: ['clusters:read'], created_at: stamp(r), plaintext_key: secret},
  })),
]
