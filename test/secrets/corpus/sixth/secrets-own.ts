import type {Json} from '#core/json'
import {uuid} from '../names.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'

const app = (r: Random): string => r.pick(['bookings', 'courier', 'labels', 'meters', 'returns', 'seats'])
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** A shape in which a secret stands as it is. */
const own = (shape: string, only: RegExp, answer: (secret: string, r: Random, name: string) => Json): Shape => ({
  ...{shape, only},
  place: (secret, name, r) => ({answer: answer(secret, r, name)}),
})
/** A shape in which it stands in another form. */
const within = (
  shape: string,
  only: RegExp,
  form: (secret: string) => string,
  answer: (as: string, r: Random) => Json,
): Shape => ({
  ...{shape, only},
  place: (secret, _name, r) => ({answer: answer(form(secret), r), as: form(secret)}),
})

/** Answers of services with the secrets that they really give out. Each kind is in at least one. */
export const sixthOwn: readonly Shape[] = [
  own('a new key of a user of a cloud', /^aws-/, (secret, r, name) => ({
    AccessKey: {
      UserName: 'ci',
      Status: 'Active',
      [/id$/i.test(name) ? 'AccessKeyId' : 'SecretAccessKey']: secret,
      CreateDate: `2026-11-0${r.below(9) + 1}T10:00:00Z`,
    },
  })),
  own('a lease of a key of a cloud', /^aws-/, (secret, r, name) => ({
    lease_id: `aws/creds/deploy/${r.text(24, WORD)}`,
    lease_duration: 3600,
    renewable: true,
    data: {[/id$/i.test(name) ? 'access_key' : 'secret_key']: secret, security_token: null},
  })),
  own('a new pair of keys', /^(rsa|openssh)-private-key$/, (secret, r) => ({
    KeyFingerprint: Array.from({length: 20}, () => r.text(2, HEX)).join(':'),
    KeyMaterial: secret,
    KeyName: app(r),
    KeyPairId: `key-0${r.text(16, HEX)}`,
  })),
  own('a certificate that a vault made', /^(rsa|pkcs8|ec)-private-key$/, (secret, r) => ({
    lease_id: '',
    data: {expiration: 1_790_000_000, private_key: secret, private_key_type: 'rsa', serial_number: r.text(40, HEX)},
    warnings: null,
  })),
  own(
    'an application made of a manifest',
    /^(rsa-private-key|webhook-secret|oauth-client-secret)$/,
    (secret, r, name) => ({
      id: r.below(9_999),
      slug: app(r),
      client_id: `Iv1.${r.text(16, HEX)}`,
      [/client/i.test(name) ? 'client_secret' : /key/i.test(name) ? 'pem' : 'webhook_secret']: secret,
      html_url: 'https://git.example.com/apps/x',
    }),
  ),
  within(
    'a file of a key of a service account',
    /^pkcs8-private-key$/,
    (secret) => base64(JSON.stringify({type: 'service_account', private_key: secret})),
    (as, r) => ({
      name: `projects/shop/serviceAccounts/ci/keys/${r.text(40, HEX)}`,
      privateKeyType: 'TYPE_GOOGLE_CREDENTIALS_FILE',
      privateKeyData: as,
      keyAlgorithm: 'KEY_ALG_RSA_2048',
    }),
  ),
  own('the string of a key', /^google-api-key$/, (secret, r) => ({
    done: true,
    name: `operations/akmf.p7-${r.text(12, DIGITS)}-${uuid(r)}`,
    response: {'@type': 'type.googleapis.com/google.api.apikeys.v2.Key', displayName: app(r), keyString: secret},
  })),
  own('keys of an account of documents', /^azure-storage-key$/, (secret) => ({
    primaryMasterKey: secret,
    primaryReadonlyMasterKey: null,
  })),
  own('the settings of a cluster of computing', /^(azure-storage-key|databricks-token)$/, (secret, r, name) => ({
    cluster_id: `1102-100000-${r.text(8, LOWER)}`,
    spark_version: '16.4.x-scala2.13',
    ...(/account/i.test(name)
      ? {spark_conf: {[`fs.azure.account.key.${app(r)}.dfs.core.windows.net`]: secret}}
      : {spark_env_vars: {PYSPARK_PYTHON: '/usr/bin/python3', DATABRICKS_TOKEN: secret}}),
  })),
  own('a new password of an application', /^azure-client-secret$/, (secret, r) => ({
    '@odata.context': 'https://graph.example.com/v1.0/$metadata#passwordCredential',
    displayName: app(r),
    endDateTime: '2027-11-02T00:00:00Z',
    keyId: uuid(r),
    secretText: secret,
  })),
  own(
    'a token that was just made',
    /^(github|gitlab|pypi|digitalocean|grafana|runos)|^(npm-token|anthropic-key)$/,
    (secret, r) => ({
      id: r.below(99_999),
      name: `deploy ${app(r)}`,
      revoked: false,
      scopes: ['read', 'write'],
      created_at: '2026-11-02T10:00:00Z',
      active: true,
      token: secret,
    }),
  ),
  own('a key of an account of a robot', /^(grafana-token|runos-key|anthropic-key)$/, (secret, r) => ({
    id: r.below(999),
    name: `${app(r)}-robot`,
    key: secret,
  })),
  own('a token of a registry of packages', /^npm-token$/, (secret, r) => ({
    token: secret,
    key: r.text(64, HEX),
    cidr_whitelist: null,
    readonly: false,
    created: '2026-11-02T10:00:00Z',
  })),
  own('an answer of a chat to a sign-in', /^slack-(token|webhook)$/, (secret, r, name) => ({
    ok: true,
    token_type: 'bot',
    app_id: `A0${r.text(9, UPPER + DIGITS)}`,
    team: {name: 'Example', id: `T0${r.text(9, UPPER + DIGITS)}`},
    ...(/url/i.test(name) ? {incoming_webhook: {channel: '#ops', url: secret}} : {access_token: secret}),
  })),
  own('an integration of a project', /^(slack|discord)-webhook$/, (secret, r) => ({
    id: r.below(999),
    title: 'Notifications',
    slug: 'chat',
    active: true,
    push_events: true,
    properties: {webhook: secret, username: 'ci', notify_only_broken_pipelines: true},
  })),
  own('receivers of a group of actions', /^((slack|discord)-webhook|sas-url)$/, (secret, r) => ({
    name: app(r),
    properties: {
      enabled: true,
      emailReceivers: [],
      webhookReceivers: [{name: 'chat', serviceUri: secret, useCommonAlertSchema: true}],
    },
  })),
  own('an answer of OAuth of a payment service', /^stripe-key$/, (secret, r) => ({
    access_token: secret,
    livemode: true,
    token_type: 'bearer',
    stripe_user_id: `acct_1N${r.text(14, WORD)}`,
    scope: 'read_write',
  })),
  own('an answer of OAuth', /^(jwt|refresh-token)$/, (secret, _r, name) => ({
    [/refresh/i.test(name) ? 'refresh_token' : 'id_token']: secret,
    expires_in: 86_400,
    scope: 'openid offline_access',
    token_type: 'Bearer',
  })),
  own('a token for a service account', /^jwt$/, (secret, r) => ({
    kind: 'TokenRequest',
    apiVersion: 'authentication.k8s.io/v1',
    metadata: {name: app(r), namespace: 'prod'},
    spec: {audiences: ['https://kubernetes.default.svc'], expirationSeconds: 3600},
    status: {token: secret, expirationTimestamp: '2026-11-02T11:00:00Z'},
  })),
  own('a new key to send mails', /^(sendgrid|mailgun)-key$/, (secret, r, name) =>
    /mailgun/i.test(name) || secret.startsWith('key-')
      ? {message: 'great success', key: {id: r.text(8, HEX), kind: 'domain', role: 'sending', secret}}
      : {api_key: secret, api_key_id: r.text(22, WORD), name: app(r), scopes: ['mail.send']},
  ),
  own('an account for calls and messages', /^twilio-auth-token$/, (secret, r) => ({
    sid: `AC${r.text(32, HEX)}`,
    friendly_name: app(r),
    status: 'active',
    auth_token: secret,
    type: 'Full',
  })),
  own('a service account with its key', /^openai-key$/, (secret, r) => ({
    object: 'organization.project.service_account',
    id: `svc_acct_${r.text(10, LOWER)}`,
    name: app(r),
    api_key: {object: 'organization.project.service_account.api_key', value: secret, id: `key_${r.text(6, LOWER)}`},
  })),
  own('a new token of a network', /^cloudflare-token$/, (secret, r) => ({
    success: true,
    errors: [],
    result: {id: r.text(32, HEX), name: `${app(r)} token`, status: 'active', value: secret, policies: []},
  })),
  within(
    'where a topic is sent',
    /^telegram-bot-token$/,
    (secret) => secret,
    (as, r) => ({
      Subscriptions: [
        {
          SubscriptionArn: `arn:aws:sns:eu-west-1:${r.text(12, DIGITS)}:ops:${uuid(r)}`,
          Protocol: 'https',
          Endpoint: `https://api.telegram.org/bot${as}/sendMessage?chat_id=-100${r.text(9, DIGITS)}`,
        },
      ],
    }),
  ),
  own('a sign-in to a vault', /^vault-token$/, (secret, r) => ({
    request_id: uuid(r),
    data: null,
    auth: {client_token: secret, policies: ['default', app(r)], lease_duration: 1200, token_type: 'service'},
  })),
  own('a vault that was just made', /^vault-token$/, (secret) => ({keys: [], keys_base64: [], root_token: secret})),
  within(
    'a file of an identity in a Secret',
    /^age-key$/,
    (secret) => base64(`# created: 2026-11-02T10:00:00Z\n${secret}\n`),
    (as, r) => ({
      kind: 'Secret',
      type: 'Opaque',
      metadata: {name: `sops-${app(r)}`, namespace: 'flux-system'},
      data: {'age.agekey': as},
    }),
  ),
  own('a key to join a network', /^tailscale-key$/, (secret, r) => ({
    id: `k${r.text(11, DIGITS)}CNTRL`,
    key: secret,
    expires: '2027-01-31T10:00:00Z',
    capabilities: {devices: {create: {reusable: true, ephemeral: false, tags: ['tag:ci']}}},
  })),
  own('a new token of a workspace', /^databricks-token$/, (secret, r) => ({
    token_value: secret,
    token_info: {token_id: r.text(64, HEX), creation_time: 1_790_000_000_000, comment: app(r)},
  })),
  own('a database of a provider', /^(postgres|mysql|mongodb|redis)-url$/, (secret, r) => ({
    database: {
      id: uuid(r),
      name: app(r),
      status: 'online',
      connection: {uri: secret, database: 'defaultdb', port: 25_060, ssl: true},
      tags: [],
    },
  })),
  own('a service with its address', /^(postgres|mysql|redis|amqp)-url$/, (secret, r) => ({
    service: {
      service_name: app(r),
      plan: 'business-4',
      state: 'RUNNING',
      service_uri: secret,
      termination_protection: true,
    },
  })),
  own('a parameter of a broker', /^amqp-url$/, (secret, r) => ({
    component: 'shovel',
    vhost: '/',
    name: app(r),
    value: {'src-uri': 'amqp://', 'src-queue': 'orders', 'dest-uri': secret, 'dest-queue': 'orders'},
  })),
  own('a project that is mirrored', /^basic-auth-url$/, (secret, r) => ({
    id: r.below(9_999),
    path_with_namespace: `team/${app(r)}`,
    import_url: secret,
    import_status: 'finished',
    mirror: true,
  })),
  own('the source of an application', /^basic-auth-url$/, (secret, r) => ({
    kind: 'Application',
    metadata: {name: app(r)},
    spec: {source: {repoURL: secret, path: 'deploy/prod', targetRevision: 'HEAD'}},
  })),
  own('a probe with a header', /^authorization-/, (secret) => ({
    livenessProbe: {
      httpGet: {path: '/health', port: 8080, scheme: 'HTTP', httpHeaders: [{name: 'Authorization', value: secret}]},
      periodSeconds: 10,
    },
  })),
  own('a request as a gateway hands it on', /^(authorization-|session-cookie$)/, (secret, r, name) => ({
    version: '2.0',
    routeKey: 'GET /seats',
    ...(/cookie/i.test(name) ? {cookies: [secret.slice(0, secret.indexOf(';'))]} : {}),
    headers: {accept: '*/*', ...(/cookie/i.test(name) ? {} : {authorization: secret})},
    requestContext: {http: {method: 'GET', sourceIp: '198.51.100.7'}, requestId: r.text(15, WORD)},
  })),
  own('how to reach a cluster', /^kubeconfig-key$/, (secret, r) => ({
    server: `https://${uuid(r)}.k8s.example.com`,
    certificate_authority_data: null,
    client_key_data: secret,
    expires_at: '2026-11-09T10:00:00Z',
  })),
  own('the masters of a cluster', /^kubeconfig-key$/, (secret, r) => ({
    name: app(r),
    endpoint: '198.51.100.7',
    masterAuth: {clientKey: secret, clientCertificateConfig: {issueClientCertificate: true}},
  })),
  own('tokens to join a cluster', /^kubeadm-token$/, (secret) => ({
    kind: 'BootstrapToken',
    apiVersion: 'output.kubeadm.k8s.io/v1alpha3',
    token: secret,
    expires: '2026-11-03T10:00:00Z',
    usages: ['authentication', 'signing'],
    groups: ['system:bootstrappers:kubeadm:default-node-token'],
  })),
  own('how a machine joins', /^kubeadm-token$/, (secret, r) => ({
    kind: 'KubeadmConfig',
    metadata: {name: app(r)},
    spec: {joinConfiguration: {discovery: {bootstrapToken: {apiServerEndpoint: '10.0.0.1:6443', token: secret}}}},
  })),
  own('an interface of a router', /^wireguard-key$/, (secret, r) => [
    {'.id': '*8', name: 'wg-office', 'listen-port': '13231', mtu: '1420', 'private-key': secret, comment: app(r)},
  ]),
  own('enrolment of a second factor', /^(totp-secret|otpauth-url)$/, (secret, r, name) => ({
    authenticator_type: 'otp',
    ...(/ur[il]/i.test(name) ? {barcode_uri: secret} : {secret}),
    recovery_codes: [],
    id: `totp|dev_${r.text(16, WORD)}`,
  })),
  own('a factor that waits for its first code', /^totp-secret$/, (secret, r) => ({
    id: `uft${r.text(17, WORD)}`,
    factorType: 'token:software:totp',
    status: 'PENDING_ACTIVATION',
    _embedded: {activation: {timeStep: 30, sharedSecret: secret, encoding: 'base32', keyLength: 6}},
  })),
  own('where something can be fetched', /^presigned-url$/, (secret, r) =>
    r.pick<Json>([
      {Code: {RepositoryType: 'S3', Location: secret}, Configuration: {FunctionName: app(r), MemorySize: 128}},
      {downloadUrl: secret, layerDigest: `sha256:${r.text(64, HEX)}`},
    ]),
  ),
  own('access to a disk', /^sas-url$/, (secret) => ({status: 'Succeeded', properties: {output: {accessSAS: secret}}})),
  own('the sign-in of runners to a registry', /^docker-auth$/, (secret) => ({
    variable_type: 'file',
    protected: true,
    key: 'DOCKER_AUTH_CONFIG',
    value: JSON.stringify({auths: {'registry.example.com': {auth: secret}}}),
  })),
  own('a client of a tenant', /^oauth-client-secret$/, (secret, r) => ({
    tenant: 'example',
    client_id: r.text(32, WORD),
    name: app(r),
    app_type: 'regular_web',
    client_secret: secret,
    callbacks: ['https://app.example.com/callback'],
  })),
  own('a client of a pool', /^oauth-client-secret$/, (secret, r) => ({
    UserPoolClient: {
      ClientName: app(r),
      ClientId: r.text(26, LOWER + DIGITS),
      ClientSecret: secret,
      RefreshTokenValidity: 30,
    },
  })),
  own('who is told of incidents', /^webhook-secret$/, (secret, r) => ({
    webhook_subscription: {
      id: `P${r.text(6, UPPER + DIGITS)}`,
      type: 'webhook_subscription',
      delivery_method: {type: 'http_delivery_method', url: 'https://app.example.com/hook', secret},
      events: ['incident.triggered'],
    },
  })),
  own('a new machine', /^password$/, (secret, r) => ({
    server: {id: r.below(99_999), name: app(r), status: 'initializing'},
    action: {command: 'create_server', progress: 0},
    next_actions: [],
    root_password: secret,
  })),
  own('a statement that runs', /^password$/, (secret, r) => ({
    rows: [
      {pid: r.below(9_999), usename: 'postgres', state: 'active', query: `ALTER ROLE app WITH PASSWORD '${secret}'`},
    ],
  })),
  own('how a connector signs in to a cluster', /^password$/, (secret, r) => ({
    'connector.class': 'io.example.Sink',
    topics: app(r),
    'producer.override.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="${secret}";`,
  })),
  own('a network of radio', /^passphrase$/, (secret, r) => ({
    meta: {rc: 'ok'},
    data: [{_id: r.text(24, HEX), name: 'Office', security: 'wpapsk', wpa_mode: 'wpa2', x_passphrase: secret}],
  })),
  own('a message that was sent', /^one-time-code$/, (secret, r) => ({
    sid: `SM${r.text(32, HEX)}`,
    status: 'delivered',
    to: '+15550100',
    body: `Your Example verification code is: ${secret}. It expires in 10 minutes.`,
  })),
  own('a login with its current code', /^one-time-code$/, (secret, r) => ({
    id: r.text(26, LOWER),
    category: 'LOGIN',
    fields: [{id: `TOTP_${r.text(8, HEX)}`, type: 'OTP', label: 'one-time password', totp: secret}],
  })),
]
