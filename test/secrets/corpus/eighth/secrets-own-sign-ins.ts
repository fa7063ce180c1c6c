import type {Shape} from '../placed.ts'
import {DIGITS, HEX, WORD} from '../random.ts'
import {app, day, named, own, uuid} from './secrets-words.ts'

/** Answers of gateways, and of services for sign-ins, with the secrets that they hold. */
export const eighthOwnSignIns: readonly Shape[] = [
  own('a job by the clock that calls', /^authorization-/, (secret, r) => ({
    name: `projects/${app(r)}/locations/europe-west1/jobs/sync`,
    schedule: '*/10 * * * *',
    httpTarget: {
      uri: 'https://api.example.com/sync',
      httpMethod: 'POST',
      headers: {Authorization: secret, 'User-Agent': 'Google-Cloud-Scheduler'},
    },
    state: 'ENABLED',
  })),
  own('headers that a mesh sets', /^authorization-/, (secret, r) => ({
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: {name: app(r)},
    spec: {
      hosts: [app(r)],
      http: [
        {headers: {request: {set: {Authorization: secret}}}, route: [{destination: {host: 'legacy.example.com'}}]},
      ],
    },
  })),
  own('a plugin of a gateway', /^authorization-/, (secret, r) => ({
    id: uuid(r),
    name: 'request-transformer',
    enabled: true,
    config: {add: {headers: [`Authorization:${secret}`], querystring: []}, http_method: null},
    protocols: ['https'],
  })),
  own('a policy of a gateway', /^authorization-/, (secret, r) => ({
    name: 'policy',
    properties: {
      format: 'xml',
      value: `<policies><inbound><base /><set-header name="Authorization" exists-action="override"><value>${secret}</value></set-header></inbound><!-- ${app(r)} --></policies>`,
    },
  })),
  own('cookies in a log of a proxy', /^session-cookie$/, (secret, r) => ({
    status: 'success',
    data: {
      resultType: 'streams',
      result: [
        {
          stream: {app: app(r)},
          values: [['1790000000000000000', `level=debug msg="response" status=302 set-cookie="${secret}"`]],
        },
      ],
    },
  })),
  own('a page as a robot saw it', /^session-cookie$/, (secret) => ({
    log: {
      version: '1.2',
      entries: [
        {
          request: {method: 'GET', url: 'https://app.example.com/'},
          response: {status: 200, headers: [{name: 'Set-Cookie', value: secret}]},
        },
      ],
    },
  })),
  own('a key for codes at a vault', /^otpauth-url$/, (secret, r) => ({
    request_id: uuid(r),
    data: {barcode: '', url: secret},
    mount_type: 'totp',
  })),
  own('a factor that is bound', /^(otpauth-url|totp-secret)$/, (secret, r) => ({
    sid: `YF${r.text(32, HEX)}`,
    factor_type: 'totp',
    status: 'unverified',
    binding: secret.startsWith('otp') ? {uri: secret} : {secret},
    config: {alg: 'sha1', code_length: 6, skew: 1, time_step: 30},
  })),
  own('a factor of a user of a tenant', /^(otpauth-url|totp-secret)$/, (secret) => ({
    authenticator_type: 'otp',
    ...(secret.startsWith('otp') ? {barcode_uri: secret} : {secret}),
  })),
  own('activation of a factor', /^totp-secret$/, (secret, r) => ({
    id: `uft${r.text(17, WORD)}`,
    factorType: 'token:software:totp',
    status: 'PENDING_ACTIVATION',
    _embedded: {activation: {timeStep: 30, sharedSecret: secret, encoding: 'base32', keyLength: 6}},
  })),
  own('a client of a realm', /^oauth-client-secret$/, (secret, r) => ({
    id: uuid(r),
    clientId: app(r),
    enabled: true,
    clientAuthenticatorType: 'client-secret',
    secret,
    redirectUris: ['https://app.example.com/*'],
    protocol: 'openid-connect',
  })),
  own('a provider of sign-ins of a pool', /^oauth-client-secret$/, (secret, r) => ({
    IdentityProvider: {
      UserPoolId: `eu-west-1_${r.text(9, WORD)}`,
      ProviderName: 'Corporate',
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: app(r),
        client_secret: secret,
        authorize_scopes: 'openid email',
        oidc_issuer: 'https://id.example.com',
      },
    },
  })),
  own('an application of a directory', /^oauth-client-secret$/, (secret, r) => ({
    id: `0oa${r.text(17, WORD)}`,
    name: 'oidc_client',
    status: 'ACTIVE',
    credentials: {
      oauthClient: {
        autoKeyRotation: true,
        client_id: `0oa${r.text(17, WORD)}`,
        client_secret: secret,
        token_endpoint_auth_method: 'client_secret_basic',
      },
    },
  })),
  own('a robot of a registry', /^(password|oauth-client-secret)$/, (secret, r) => ({
    id: r.below(99),
    name: `robot$${app(r)}+ci`,
    secret,
    creation_time: day(r),
    expires_at: 1_798_000_000,
  })),
  own('an index that is copied from afar', /^password$/, (secret, r) => ({
    source: {index: app(r), remote: {host: 'https://search.example.com:9200', username: 'elastic', password: secret}},
    dest: {index: `${app(r)}-2`},
  })),
  own('who may look into a directory', /^(password|passphrase)$/, (secret, r) => ({
    id: uuid(r),
    name: 'ldap',
    providerId: 'ldap',
    config: {
      vendor: ['other'],
      connectionUrl: ['ldaps://ldap.example.com'],
      bindDn: [`cn=${app(r)},dc=example,dc=com`],
      bindCredential: [secret],
    },
  })),
  own('console of a build', /^password$/, (secret, r) => ({
    id: r.below(9_999),
    content: `+ docker login -u ci -p ${secret} registry.example.com\r\nWARNING! Using --password via the CLI is insecure. Use --password-stdin.\r\nLogin Succeeded\r\n+ docker push ${app(r)}\r\n`,
  })),
  own('what protects a repository of backups', /^passphrase$/, (secret, r) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {name: named(r)},
    spec: {
      containers: [
        {
          name: 'backup',
          env: [
            {name: 'BORG_REPO', value: 'ssh://backup.example.com/./repo'},
            {name: 'BORG_PASSPHRASE', value: secret},
          ],
        },
      ],
    },
  })),
  own('a service account of a store of objects', /^aws-(access|secret)-key$/, (secret, r, name) => ({
    status: 'success',
    [/id$/i.test(name) ? 'accessKey' : 'secretKey']: secret,
    expiration: day(r),
    accountStatus: 'enabled',
  })),
  own('lines of a message to a phone', /^one-time-code$/, (secret, r) => ({
    messages: [
      {
        sid: `SM${r.text(32, HEX)}`,
        direction: 'outbound-api',
        status: 'delivered',
        num_segments: '1',
        body: `${secret} is your ${app(r)} login code. Never share it.`,
      },
    ],
  })),
  own('a code in a trace of functions', /^one-time-code$/, (secret, r) => ({
    logs: [
      {
        type: 'sapi',
        description: 'MFA code sent',
        details: {channel: 'sms', request: {body: {otp: secret}}},
        log_id: r.text(64, DIGITS),
      },
    ],
  })),
  own('a sign-in to a registry in a job', /^docker-auth$/, (secret, r) => ({
    ID: app(r),
    Type: 'batch',
    TaskGroups: [
      {Tasks: [{Name: 'push', Env: {DOCKER_AUTH_CONFIG: `{"auths":{"registry.example.com":{"auth":"${secret}"}}}`}}]},
    ],
  })),
  own('a credential of a store of a tool', /^docker-auth$/, (secret, r) => ({
    path: '/root/.docker/config.json',
    mode: '0600',
    owner: app(r),
    content: `{\n  "auths": {\n    "https://index.docker.io/v1/": {\n      "auth": "${secret}"\n    }\n  }\n}\n`,
  })),
]
