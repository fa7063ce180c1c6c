// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.
import type {Json} from '#core/json'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {app, uuid} from './secrets-words.ts'

/** A shape in which a secret stands as it is. */
export const own = (
  shape: string,
  only: RegExp,
  answer: (secret: string, r: Random, name: string) => Json,
  oneLine = false,
): Shape => ({...{shape, only, oneLine}, place: (secret, name, r) => ({answer: answer(secret, r, name)})})
/** A shape in which it stands in another form. */
export const within = (
  shape: string,
  only: RegExp,
  form: (secret: string) => string,
  answer: (as: string, r: Random, name: string) => Json,
): Shape => ({
  ...{shape, only},
  place: (secret, name, r) => ({answer: answer(form(secret), r, name), as: form(secret)}),
})

/** Answers with keys in PEM, addresses, sign-ins, factors and passwords. */
export const seventhOthers: readonly Shape[] = [
  own('certificates of a gateway', /^(rsa|pkcs8|ec)-private-key$/, (secret, r) => ({
    data: [{id: uuid(r), cert: null, key: secret, snis: [`${app(r)}.example.com`], created_at: 1_790_000_000}],
    next: null,
  })),
  own('how one gets into a machine', /^(rsa|openssh)-private-key$/, (secret, r) => ({
    accessDetails: {
      username: 'ubuntu',
      instanceName: app(r),
      protocol: 'ssh',
      privateKey: secret,
      ipAddress: '203.0.113.9',
    },
  })),
  own('a pair of keys of a project', /^(rsa|openssh)-private-key$/, (secret, r) => ({
    keypair: {name: app(r), type: 'ssh', user_id: r.text(32, HEX), private_key: secret},
  })),
  own('pairs that a web server loads', /^(pkcs8|ec)-private-key$/, (secret, r) => ({
    apps: {tls: {certificates: {load_pem: [{key: secret, tags: [app(r)]}]}}},
  })),
  own('a new project of a database', /^(postgres-url|password)$/, (secret, r, name) => ({
    project: {id: `${app(r)}-${r.text(8, DIGITS)}`, pg_version: 17},
    ...(/password/i.test(name)
      ? {roles: [{name: 'owner', password: secret, protected: false}]}
      : {connection_uris: [{connection_uri: secret}]}),
  })),
  own('how to connect to a service', /^(postgres|redis)-url$/, (secret) => ({
    internalConnectionString: null,
    externalConnectionString: secret,
  })),
  own('a database on a machine of our own', /^(postgres|mysql|mongodb|redis)-url$/, (secret, r) => ({
    uuid: r.text(24, LOWER + DIGITS),
    name: app(r),
    status: 'running:healthy',
    internal_db_url: secret,
    is_public: false,
  })),
  own('strings to connect to an account', /^mongodb-url$/, (secret) => ({
    connectionStrings: [{connectionString: secret, description: 'Primary MongoDB Connection String', type: 'MongoDB'}],
  })),
  own('an instance of a broker', /^amqp-url$/, (secret, r) => ({
    id: r.below(9999),
    plan: 'lemur',
    region: 'amazon-web-services::eu-west-1',
    name: app(r),
    url: secret,
    ready: true,
  })),
  own('what a worker was started with', /^amqp-url$/, (secret, r) => ({
    [`celery@${app(r)}`]: {broker_url: secret, task_acks_late: true, worker_concurrency: 4, timezone: 'UTC'},
  })),
  own('a build and where it came from', /^basic-auth-url$/, (secret, r) => ({
    actions: [
      {
        _class: 'hudson.plugins.git.util.BuildData',
        lastBuiltRevision: {SHA1: r.text(40, HEX), branch: [{name: 'refs/remotes/origin/main'}]},
        remoteUrls: [secret],
      },
    ],
    number: r.below(999),
    result: 'SUCCESS',
  })),
  own('a job that calls an address', /^authorization-/, (secret, r) => ({
    name: `projects/shop/locations/europe-west1/jobs/${app(r)}`,
    schedule: '*/10 * * * *',
    httpTarget: {uri: 'https://app.example.com/run', httpMethod: 'POST', headers: {Authorization: secret}},
    state: 'ENABLED',
  })),
  own('an integration of a route', /^authorization-/, (secret, r) => ({
    type: 'HTTP_PROXY',
    httpMethod: 'GET',
    requestParameters: {'integration.request.header.Authorization': `'${secret}'`},
    cacheNamespace: r.text(6, LOWER + DIGITS),
  })),
  own('a record of a browser', /^session-cookie$/, (secret) => ({
    log: {
      version: '1.2',
      entries: [
        {
          request: {method: 'GET', url: 'https://app.example.com/'},
          response: {
            status: 200,
            cookies: [
              {
                name: secret.slice(0, secret.indexOf('=')),
                value: secret.slice(secret.indexOf('=') + 1, secret.indexOf(';')),
                path: '/',
                httpOnly: true,
                secure: true,
              },
            ],
          },
        },
      ],
    },
  })),
  within(
    'credentials of administrators of a cluster',
    /^kubeconfig-key$/,
    (secret) =>
      Buffer.from(
        `apiVersion: v1\nkind: Config\nusers:\n- name: clusterAdmin\n  user:\n    client-key-data: ${secret}\n`,
      ).toString('base64'),
    (as) => ({kubeconfigs: [{name: 'clusterAdmin', value: as}]}),
  ),
  own('a cluster that is deployed to', /^kubeconfig-key$/, (secret, r) => ({
    metadata: {name: app(r), labels: {'argocd.argoproj.io/secret-type': 'cluster'}},
    stringData: {
      server: 'https://10.0.0.1:6443',
      config: JSON.stringify({tlsClientConfig: {insecure: false, keyData: secret}}),
    },
  })),
  own('a tunnel of a firewall', /^wireguard-key$/, (secret, r) => ({
    code: 200,
    status: 'ok',
    data: {name: 'tun_wg0', enabled: true, descr: app(r), listenport: '51820', privatekey: secret},
  })),
  own('interfaces of a router by name', /^wireguard-key$/, (secret) => ({
    success: true,
    data: {wireguard: {wg0: {address: ['10.9.0.1/24'], port: '51820', 'private-key': secret}}},
    error: null,
  })),
  own('a factor of a person', /^(totp-secret|otpauth-url)$/, (secret, r) => ({
    sid: `YF${r.text(32, HEX)}`,
    factor_type: 'totp',
    status: 'unverified',
    binding: secret.startsWith('otpauth') ? {uri: secret} : {secret},
    config: {alg: 'sha1', skew: 1, code_length: 6, time_step: 30},
  })),
  own('what a page shows to enrol', /^(totp-secret|otpauth-url)$/, (secret, r) => ({
    id: uuid(r),
    type: 'totp',
    friendly_name: app(r),
    totp: secret.startsWith('otpauth') ? {uri: secret} : {secret},
  })),
  own('an entry of a store of passwords', /^(password|totp-secret|otpauth-url)$/, (secret, r, name) => ({
    object: 'item',
    id: uuid(r),
    type: 1,
    name: app(r),
    login: {username: 'ops', [/password/i.test(name) ? 'password' : 'totp']: secret, uris: []},
  })),
  own('objects of large files', /^presigned-url$/, (secret, r) => ({
    transfer: 'basic',
    objects: [{oid: r.text(64, HEX), size: r.below(99_999), actions: {download: {href: secret, expires_in: 900}}}],
  })),
  own('where to upload a site', /^presigned-url$/, (secret, r) => ({
    jobId: String(r.below(99)),
    fileUploadUrls: {},
    zipUploadUrl: secret,
  })),
  own('where to put an artifact', /^sas-url$/, (secret) => ({ok: true, signed_upload_url: secret})),
  own('a report that can be fetched', /^sas-url$/, (secret, r) => ({
    status: 'Completed',
    manifest: {blobCount: 1, byteCount: r.below(99_999), blobs: [{blobLink: secret}]},
  })),
  own('registries of a machine', /^docker-auth$/, (secret) => ({
    machine: {type: 'worker', registries: {config: {'registry.example.com': {auth: {auth: secret}}}}},
  })),
  own('the secret of a client', /^oauth-client-secret$/, (secret) => ({type: 'secret', value: secret})),
  own('an application of a forge', /^oauth-client-secret$/, (secret, r) => ({
    id: r.below(999),
    application_id: r.text(64, HEX),
    application_name: app(r),
    secret,
    callback_url: 'https://app.example.com/callback',
    confidential: true,
  })),
  own('a sign-in that was linked', /^refresh-token$/, (secret, r) => ({
    user_id: `google-oauth2|${r.text(21, DIGITS)}`,
    identities: [{provider: 'google-oauth2', connection: 'google-oauth2', isSocial: true, refresh_token: secret}],
  })),
  own('a sign-in of a phone', /^(refresh-token|jwt)$/, (secret, r, name) => ({
    localId: r.text(28, WORD),
    email: 'ada@example.com',
    registered: true,
    [/refresh/i.test(name) ? 'refreshToken' : 'idToken']: secret,
    expiresIn: '3600',
  })),
  own('credentials of a new application', /^webhook-secret$/, (secret, r) => ({
    ok: true,
    app_id: `A0${r.text(9, UPPER + DIGITS)}`,
    credentials: {client_id: `${r.text(12, DIGITS)}.${r.text(13, DIGITS)}`, signing_secret: secret},
  })),
  own('a hook of a team', /^webhook-secret$/, (secret, r) => ({
    id: `account_hook_${r.text(24, WORD)}`,
    url: 'https://app.example.com/hook',
    events: ['deployment.created'],
    secret,
    createdAt: 1_790_000_000_000,
  })),
  own('a server that is being built', /^password$/, (secret, r) => ({
    server: {id: uuid(r), adminPass: secret, security_groups: [{name: 'default'}], 'OS-DCF:diskConfig': 'MANUAL'},
  })),
  own('sign-ins to a registry of images', /^password$/, (secret, r) => ({
    username: app(r),
    passwords: [{name: 'password', value: secret}],
  })),
  own('a network of wireless', /^passphrase$/, (secret, r) => ({
    number: r.below(14),
    name: 'Office',
    enabled: true,
    authMode: 'psk',
    encryptionMode: 'wpa',
    psk: secret,
  })),
  own('settings of copies', /^passphrase$/, (secret, r) => ({
    Backup: {
      ID: String(r.below(9)),
      Name: app(r),
      Settings: [
        {Name: 'encryption-module', Value: 'aes'},
        {Name: 'passphrase', Value: secret},
      ],
    },
  })),
  own('repositories of copies', /^passphrase$/, (secret, r) => ({
    source_directories: ['/etc', '/srv'],
    repositories: [{path: `ssh://backup@store.example.com/./${app(r)}`, label: 'store'}],
    encryption_passphrase: secret,
  })),
  own('a mail of a test', /^one-time-code$/, (secret, r) => ({
    id: uuid(r),
    subject: 'Your verification code',
    to: [{email: 'ada@example.com'}],
    text: {links: [], codes: [{value: secret}], body: `Your verification code is ${secret}`},
  })),
]
