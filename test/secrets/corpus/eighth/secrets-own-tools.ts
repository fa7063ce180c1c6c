import type {Shape} from '../placed.ts'
import {HEX, LOWER, WORD} from '../random.ts'
import {account, app, base64, day, escaped, named, own, uuid, within} from './secrets-words.ts'

/** Answers of tools that run and build things, with the secrets that people put there. */
export const eighthOwnTools: readonly Shape[] = [
  own('models behind a gateway', /^(openai|anthropic)-key$/, (secret, r) => ({
    kind: 'ConfigMap',
    metadata: {name: `${app(r)}-gateway`},
    data: {
      'config.yaml': `model_list:\n  - model_name: default\n    litellm_params:\n      model: large\n      api_key: ${secret}\n`,
    },
  })),
  own('a call that was refused', /^(openai|stripe)-key$/, (secret, r) => ({
    id: r.text(32, HEX),
    culprit: `${app(r)}.client`,
    metadata: {type: 'AuthenticationError', value: `Invalid API Key provided: ${secret}`},
    status: 'unresolved',
  })),
  own('how names are proven at a web server', /^(cloudflare|digitalocean)-token$/, (secret, _r, name) => ({
    apps: {
      tls: {
        automation: {
          policies: [
            {
              subjects: ['*.example.com'],
              issuers: [
                {
                  module: 'acme',
                  challenges: {
                    dns: {
                      provider: {
                        name: secret.startsWith('dop') ? 'digitalocean' : 'cloudflare',
                        [/api/i.test(name) || name.startsWith('CLOUD') ? 'api_token' : 'auth_token']: secret,
                      },
                    },
                  },
                },
              ],
            },
          ],
        },
      },
    },
  })),
  own('a wrapped answer of a vault', /^vault-token$/, (secret, r) => ({
    request_id: '',
    data: null,
    wrap_info: {
      token: secret,
      accessor: r.text(24, WORD),
      ttl: 300,
      creation_time: day(r),
      creation_path: `auth/approle/role/${app(r)}/secret-id`,
    },
  })),
  own('a token that was looked up', /^vault-token$/, (secret, r) => ({
    data: {
      accessor: r.text(24, WORD),
      creation_ttl: 2_764_800,
      display_name: `token-${app(r)}`,
      entity_id: '',
      id: secret,
      num_uses: 0,
      orphan: true,
      policies: ['default'],
      type: 'service',
    },
  })),
  own('keys of a deployer to files', /^age-key$/, (secret, r) => ({
    kind: 'Deployment',
    metadata: {name: 'argocd-repo-server'},
    spec: {
      template: {
        spec: {
          containers: [
            {
              name: 'repo-server',
              env: [
                {name: 'SOPS_AGE_KEY', value: secret},
                {name: 'XDG_CONFIG_HOME', value: `/.${app(r)}`},
              ],
            },
          ],
        },
      },
    },
  })),
  own('a variable that is a file', /^(age-key|openssh-private-key|pkcs8-private-key)$/, (secret) => ({
    variable_type: 'file',
    key: 'DEPLOY_IDENTITY',
    value: secret,
    protected: true,
    masked: false,
    environment_scope: 'production',
  })),
  own('the first start of a machine', /^tailscale-key$/, (secret, r) => ({
    InstanceTemplate: {
      name: named(r),
      properties: {
        metadata: {
          items: [
            {
              key: 'user-data',
              value: `#cloud-config\nruncmd:\n  - curl -fsSL https://tailscale.com/install.sh | sh\n  - tailscale up --authkey=${secret} --ssh\n`,
            },
          ],
        },
      },
    },
  })),
  own('a sidecar of a network', /^tailscale-key$/, (secret, r) => ({
    kind: 'Secret',
    metadata: {name: 'tailscale-auth', namespace: app(r)},
    stringData: {TS_AUTHKEY: secret},
  })),
  within('a connection of a scheduler of flows', /^databricks-token$/, escaped, (as, r) => ({
    connection_id: `${app(r)}_databricks`,
    conn_type: 'databricks',
    host: 'https://adb-1.example.net',
    extra: `{"token": "${as}", "host": "adb-1.example.net"}`,
  })),
  own('a token of an identity of a job', /^jwt$/, (secret) => ({count: 1, value: secret})),
  own('keys of a project of a platform', /^jwt$/, (secret) => [
    {name: 'service_role', type: 'legacy', api_key: secret, description: 'bypasses row level security'},
  ]),
  within(
    'a cluster of a deployer',
    /^jwt$/,
    (secret) => base64(`{"bearerToken":"${secret}","tlsClientConfig":{"insecure":false}}`),
    (as, r) => ({
      kind: 'Secret',
      metadata: {name: `cluster-${app(r)}`, labels: {'argocd.argoproj.io/secret-type': 'cluster'}},
      data: {name: base64('prod'), server: base64('https://10.0.0.1:6443'), config: as},
    }),
  ),
  own('an answer to a sign-in at a pool', /^(jwt|refresh-token)$/, (secret, _r, name) => ({
    ChallengeParameters: {},
    AuthenticationResult: {
      [/refresh/i.test(name) ? 'RefreshToken' : /id/.test(name) ? 'IdToken' : 'AccessToken']: secret,
      ExpiresIn: 3600,
      TokenType: 'Bearer',
    },
  })),
  own('default credentials of an application', /^refresh-token$/, (secret, r) => ({
    account: '',
    client_id: `${account(r)}-${r.text(32, LOWER)}.apps.googleusercontent.com`,
    refresh_token: secret,
    type: 'authorized_user',
    universe_domain: 'googleapis.com',
  })),
  own('a remote of a tool that copies', /^refresh-token$/, (secret, r) => ({
    [app(r)]: {
      type: 'drive',
      scope: 'drive',
      token: `{"token_type":"Bearer","refresh_token":"${secret}","expiry":"${day(r)}"}`,
    },
  })),
  own('a broker in the settings of a scheduler', /^(amqp|redis|postgres|mysql)-url$/, (secret) => ({
    sections: [
      {
        name: 'celery',
        options: [
          {key: 'worker_concurrency', value: '16'},
          {key: 'broker_url', value: secret},
        ],
      },
    ],
  })),
  own('a source that follows documents', /^mongodb-url$/, (secret, r) => ({
    name: app(r),
    config: {
      'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector',
      'mongodb.connection.string': secret,
      'topic.prefix': app(r),
    },
  })),
  own('an upstream of a federation', /^amqp-url$/, (secret, r) => ({
    component: 'federation-upstream',
    vhost: '/',
    name: app(r),
    value: {'ack-mode': 'on-confirm', 'trust-user-id': false, uri: secret},
  })),
  own('what a build was made from', /^basic-auth-url$/, (secret, r) => ({
    _class: 'hudson.model.FreeStyleBuild',
    actions: [
      {
        _class: 'hudson.plugins.git.util.BuildData',
        lastBuiltRevision: {SHA1: r.text(40, HEX)},
        remoteUrls: [secret],
        scmName: '',
      },
    ],
  })),
  own('a project of playbooks', /^basic-auth-url$/, (secret, r) => ({
    id: r.below(99),
    type: 'project',
    name: app(r),
    scm_type: 'git',
    scm_url: secret,
    scm_branch: 'main',
    credential: null,
    status: 'successful',
  })),
  own('a pipeline of a service that builds', /^basic-auth-url$/, (secret, r) => ({
    id: uuid(r),
    slug: app(r),
    repository: secret,
    default_branch: 'main',
    provider: {id: 'unknown', settings: {}},
  })),
]
