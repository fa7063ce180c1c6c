// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.
import type {Json} from '#core/json'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {own, seventhOthers} from './secrets-others.ts'
import {app, uuid} from './secrets-words.ts'

const isId = (name: string): boolean => /id$/i.test(name)

const ofResource = (secret: string, r: Random): Json => {
  if (secret.startsWith('https://hooks')) return {name: 'chat', type: 'slack-notification', source: {url: secret}}
  if (secret.startsWith('https://ci')) return {name: 'code', type: 'git', source: {uri: secret, branch: 'main'}}
  return {name: 'code', type: 'git', source: {uri: `git@git.example.com:team/${app(r)}.git`, private_key: secret}}
}
const ofSpan = (secret: string): Json => {
  if (/^\d+:/.test(secret)) return {key: 'http.url', value: `https://api.telegram.org/bot${secret}/sendMessage`}
  if (secret.startsWith('https://files')) return {key: 'http.url', value: secret}
  if (secret.includes('://')) return {key: 'db.connection_string', value: secret}
  return {key: 'http.url', value: `https://maps.example.com/geocode/json?address=Main+St&key=${secret}`}
}
const ofConnection = (secret: string, name: string): Json => {
  if (/account/i.test(name))
    return {
      value: `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${secret};EndpointSuffix=core.windows.net`,
      type: 'Custom',
    }
  if (/password/i.test(name))
    return {
      value: `Server=tcp:shop.database.windows.net,1433;Database=orders;User ID=app;Password=${secret};Encrypt=True;`,
      type: 'SQLAzure',
    }
  return {value: secret, type: 'PostgreSQL'}
}
const ofWebServer = (secret: string, name: string): Json => {
  if (/aws|access/i.test(name)) return {name: 'route53', [isId(name) ? 'access_key_id' : 'secret_access_key']: secret}
  return secret.startsWith('dop') ? {name: 'digitalocean', auth_token: secret} : {name: 'cloudflare', api_token: secret}
}
const ofNotification = (secret: string): Json => {
  if (!secret.startsWith('https')) return {order: 0, name: 'botToken', label: 'Bot Token', value: secret}
  return {order: 0, name: 'webHookUrl', label: 'Webhook URL', value: secret, type: 'textbox'}
}
const ofSignIns = (secret: string, name: string): Json => {
  if (/^auth|twilio/i.test(name)) return {sms_provider: 'twilio', sms_twilio_auth_token: secret}
  if (/client/i.test(name)) return {external_google_enabled: true, external_google_secret: secret}
  return {smtp_host: 'smtp.example.com', smtp_port: '587', smtp_user: 'apikey', smtp_pass: secret}
}

/** Answers of services with the secrets that they really give out. Each kind is in at least one. */
export const seventhOwn: readonly Shape[] = [
  own('keys of the role of a machine', /^aws-/, (secret, _r, name) => ({
    Code: 'Success',
    LastUpdated: '2026-11-03T08:00:00Z',
    Type: 'AWS-HMAC',
    [isId(name) ? 'AccessKeyId' : 'SecretAccessKey']: secret,
    Expiration: '2026-11-03T14:20:11Z',
  })),
  own('a new service account of a store', /^aws-/, (secret, _r, name) => ({
    status: 'success',
    credentials: {[isId(name) ? 'accessKey' : 'secretKey']: secret, expiration: '1970-01-01T00:00:00Z'},
  })),
  own('challenges of a web server', /^(digitalocean|cloudflare)-token$|^aws-/, (secret, r, name) => ({
    apps: {
      tls: {
        automation: {
          policies: [
            {
              subjects: [`${app(r)}.example.com`],
              issuers: [{module: 'acme', challenges: {dns: {provider: ofWebServer(secret, name)}}}],
            },
          ],
        },
      },
    },
  })),
  own('a certificate of a proxy', /^(digitalocean|cloudflare)-token$/, (secret, r) => ({
    id: r.below(99),
    provider: 'letsencrypt',
    domain_names: [`*.${app(r)}.example.com`],
    meta: {
      dns_challenge: true,
      dns_provider_credentials: secret.startsWith('dop')
        ? `dns_digitalocean_token = ${secret}`
        : `# API token\r\ndns_cloudflare_api_token=${secret}`,
    },
  })),
  own(
    'tags of a span',
    /^(google-api-key|telegram-bot-token|presigned-url|(postgres|mysql|redis)-url)$/,
    (secret, r) => ({
      data: [
        {
          traceID: r.text(32, HEX),
          spans: [{spanID: r.text(16, HEX), operationName: 'call', tags: [ofSpan(secret)], duration: r.below(9999)}],
        },
      ],
    }),
  ),
  own('what a gateway adds', /^(google-api-key|authorization-.*)$/, (secret, r) => ({
    id: uuid(r),
    name: 'request-transformer',
    enabled: true,
    config: {
      add: secret.includes(' ')
        ? {headers: [`Authorization:${secret}`], querystring: []}
        : {headers: [], querystring: [`key:${secret}`]},
    },
  })),
  own('resources of a pipeline', /^(slack-webhook|basic-auth-url|openssh-private-key)$/, (secret, r) => ({
    config: {resources: [ofResource(secret, r)], jobs: [{name: 'deploy', plan: [{get: 'code', trigger: true}]}]},
  })),
  own('keys shared with agents', /^azure-storage-key$/, (secret) => ({
    primarySharedKey: secret,
    secondarySharedKey: null,
  })),
  own('connection strings of a site', /^(azure-storage-key|password|postgres-url)$/, (secret, r, name) => ({
    name: 'connectionstrings',
    location: 'West Europe',
    properties: {[`${app(r)}Db`]: ofConnection(secret, name)},
  })),
  own('a principal for a pipeline', /^azure-client-secret$/, (secret, r) => ({
    appId: uuid(r),
    displayName: `azure-cli-2026-11-0${r.below(9) + 1}`,
    password: secret,
    tenant: uuid(r),
  })),
  own('an export of a realm', /^(azure|oauth)-client-secret$/, (secret, r) => ({
    realm: app(r),
    enabled: true,
    identityProviders: [
      {
        alias: 'corp',
        providerId: 'oidc',
        config: {clientId: uuid(r), clientSecret: secret, clientAuthMethod: 'client_secret_post'},
      },
    ],
  })),
  own('rules for hosts of a bot', /^(github-token|github-fine-grained|gitlab-token|npm-token)$/, (secret) => ({
    extends: ['config:recommended'],
    hostRules: [
      {
        hostType: {gl: 'gitlab', np: 'npm'}[secret.slice(0, 2)] ?? 'github',
        matchHost: 'git.example.com',
        token: secret,
      },
    ],
  })),
  own('sign-ins of a manager of packages', /^(github-token|github-fine-grained|gitlab-token)$/, (secret) => ({
    config: {
      [secret.startsWith('gl') ? 'gitlab-token' : 'github-oauth']: {'git.example.com': secret},
      'sort-packages': true,
    },
  })),
  own('a connection of a scheduler', /^(slack-token|databricks-token|password)$/, (secret, r) => ({
    connection_id: `${app(r)}_default`,
    conn_type: r.pick(['http', 'generic']),
    host: 'example.internal',
    login: null,
    password: secret,
    port: null,
  })),
  own('fields of a notification', /^(slack-webhook|discord-webhook|telegram-bot-token)$/, (secret, r) => ({
    id: r.below(9),
    name: 'Ops',
    onGrab: false,
    onHealthIssue: true,
    fields: [ofNotification(secret)],
  })),
  own('an extension of a service', /^slack-webhook$/, (secret, r) => ({
    extension: {id: `P${r.text(6, UPPER + DIGITS)}`, type: 'extension', name: app(r), endpoint_url: secret},
  })),
  own('hooks of a channel', /^discord-webhook$/, (secret, r) => [
    {id: r.text(18, DIGITS), type: 1, name: app(r), channel_id: r.text(18, DIGITS), avatar: null, url: secret},
  ]),
  own('a new account of a platform', /^stripe-key$/, (secret, r) => ({
    id: `acct_1P${r.text(14, WORD)}`,
    object: 'account',
    country: 'DE',
    default_currency: 'eur',
    keys: {secret},
  })),
  own(
    'settings of a service of sign-ins',
    /^(sendgrid-key|twilio-auth-token|oauth-client-secret|password)$/,
    (s, r, name) => ({
      site_url: `https://${app(r)}.example.com`,
      jwt_exp: 3600,
      mailer_autoconfirm: false,
      ...(ofSignIns(s, name) as object),
    }),
  ),
  own('settings of a magazine', /^mailgun-key$/, (secret) => ({
    settings: [
      {key: 'mailgun_domain', value: 'mg.example.com'},
      {key: 'mailgun_api_key', value: secret},
    ],
  })),
  own('a second token of an account', /^twilio-auth-token$/, (secret, r) => ({
    account_sid: `AC${r.text(32, HEX)}`,
    date_created: '2026-11-03T08:00:00Z',
    secondary_auth_token: secret,
  })),
  own('an exchange for a token to publish', /^(npm|pypi)-token$/, (secret) => ({success: true, token: secret})),
  own('where a registry looks further', /^npm-token$/, (secret) => ({
    uplinks: {npmjs: {url: 'https://registry.example.com/', auth: {type: 'bearer', token: secret}, maxage: '30m'}},
  })),
  own('settings of a packager', /^pypi-token$/, (secret) => ({
    'cache-dir': '/root/.cache/pypoetry',
    'pypi-token': {pypi: secret},
    'virtualenvs.in-project': true,
  })),
  own('models behind a proxy', /^(openai|anthropic)-key$/, (secret, r) => ({
    data: [
      {
        model_name: app(r),
        litellm_params: {api_key: secret, model: 'provider/large', rpm: r.below(900)},
        model_info: {id: uuid(r), db_model: true},
      },
    ],
  })),
  own('settings of a chat with models', /^openai-key$/, (secret) => ({
    ENABLE_OPENAI_API: true,
    OPENAI_API_BASE_URLS: ['https://llm.example.com/v1'],
    OPENAI_API_KEYS: [secret],
  })),
  own('a token in a wrapping', /^vault-token$/, (secret, r) => ({
    request_id: uuid(r),
    data: null,
    wrap_info: {token: secret, accessor: r.text(24, WORD), ttl: 300, creation_path: 'auth/approle/role/ci/secret-id'},
  })),
  own('the authority of a mesh', /^vault-token$/, (secret, r) => ({
    Provider: 'vault',
    Config: {Address: 'https://vault.example.com:8200', Token: secret, RootPKIPath: 'connect-root', LeafCertTTL: '72h'},
    CreateIndex: r.below(99),
  })),
  own('what making a key printed', /^age-key$/, (secret, r) => ({
    rc: 0,
    stdout: `# created: 2026-11-03T08:00:00Z\n# public key: age1${r.text(58, LOWER + DIGITS)}\n${secret}`,
    stderr: '',
  })),
  own('commands that were sent to machines', /^(tailscale-key|kubeadm-token)$/, (secret, r) => ({
    Commands: [
      {
        CommandId: uuid(r),
        DocumentName: 'AWS-RunShellScript',
        Parameters: {
          commands: secret.startsWith('ts')
            ? ['apt-get install -y tailscale', `tailscale up --auth-key=${secret} --ssh`]
            : [`kubeadm join 10.0.0.1:6443 --token ${secret} --discovery-token-ca-cert-hash sha256:${r.text(64, HEX)}`],
        },
        Status: 'Success',
      },
    ],
  })),
  own('what a first master printed', /^kubeadm-token$/, (secret, r) => ({
    Status: 'Success',
    StandardOutputContent: `Your Kubernetes control-plane has initialized successfully!\n\nkubeadm join 10.0.0.1:6443 --token ${secret} \\\n\t--discovery-token-ca-cert-hash sha256:${r.text(64, HEX)}\n`,
    StandardErrorContent: '',
  })),
  own('a token of a workspace of dashboards', /^grafana-token$/, (secret, r) => ({
    serviceAccountId: String(r.below(99)),
    serviceAccountToken: {id: '1', key: secret, name: app(r)},
    workspaceId: `g-${r.text(10, HEX)}`,
  })),
  own('servers of an assistant', /^(runos-key|github-token|github-fine-grained|grafana-token)$/, (secret, r) => ({
    mcpServers: {
      [app(r)]: {type: 'http', url: 'https://mcp.example.com/', headers: {Authorization: `Bearer ${secret}`}},
    },
  })),
  own('the identity of a job', /^jwt$/, (secret, r) => ({count: r.below(999), value: secret})),
  own('keys of a project', /^jwt$/, (secret) => [{name: 'service_role', api_key: secret, type: 'legacy'}]),
  ...seventhOthers,
]
