import {env, joined, pascal} from '../names.ts'
import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {BASE64, DIGITS, HEX, LOWER, type Random, WORD} from '../random.ts'

const ofHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const service = (r: Random): string => r.pick(['billing', 'invoices', 'sessions', 'alerts', 'mirror', 'shipping'])

/** The sign-in of a registry is told by where it stands, not by the word `auth` alone. */
const NAMED = /^(?!docker-auth$)/
const TOKENS = /token|^jwt$|^github-fine-grained$/

// The order counts: of the shapes that suit a kind, each takes four in a row.
const SHAPES: readonly Shape[] = [
  {
    shape: 'an object of JSON:API',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        data: {
          type: 'integrations',
          id: r.text(6, DIGITS),
          attributes: {label: service(r), [joined(name, '-')]: secret, 'created-at': '2026-11-02T10:00:00Z'},
          relationships: {owner: {data: {type: 'users', id: '7'}}},
        },
      },
    }),
  },
  {
    shape: 'credentials for a while',
    only: /^aws-/,
    place: (secret, name, r) => {
      const ours = /id$/i.test(name) ? 'AccessKeyId' : 'SecretAccessKey'
      return {
        answer: {
          Credentials: {[ours]: secret, Expiration: '2026-11-02T11:00:00Z'},
          AssumedRoleUser: {Arn: `arn:aws:sts::${r.text(12, DIGITS)}:assumed-role/deploy/ci`},
        },
      }
    },
  },
  {
    shape: 'the result of a mutation',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        data: {
          createIntegration: {
            integration: {__typename: 'Integration', id: r.text(20, WORD), [name]: secret, enabled: true},
            userErrors: [],
          },
        },
      },
    }),
  },
  {
    shape: 'a connection to a provider',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: [
        {
          id: `con_${r.text(16, WORD)}`,
          strategy: 'oidc',
          enabled_clients: [],
          options: {
            scope: 'openid email',
            [joined(name, '_')]: secret,
            discovery_url: 'https://id.example.com/.well-known',
          },
        },
      ],
    }),
  },
  {
    shape: 'the two keys of an account',
    only: /^azure-storage-key$/,
    place: (secret, _name, r) => ({
      answer: {
        keys: [
          {creationTime: '2026-01-02T03:04:05Z', keyName: 'key1', permissions: 'FULL', value: secret},
          {
            creationTime: '2026-01-02T03:04:05Z',
            keyName: 'key2',
            permissions: 'FULL',
            value: `${r.text(86, BASE64)}==`,
          },
        ],
      },
    }),
  },
  {
    shape: 'who is told of an alert',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        uid: r.text(14, LOWER),
        name: 'on call',
        type: 'webhook',
        settings: {httpMethod: 'POST', maxAlerts: 0, [name]: secret},
        disableResolveMessage: false,
      },
    }),
  },
  {
    shape: 'a hook of a repository',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        type: 'Repository',
        id: r.below(99_999),
        active: true,
        events: ['push', 'release'],
        config: {content_type: 'json', insecure_ssl: '0', [joined(name, '_')]: secret},
        last_response: {code: 200, status: 'active', message: 'OK'},
      },
    }),
  },
  {
    shape: 'settings of a connector with dots',
    only: NAMED,
    place: (secret, name, r) => {
      const of = service(r)
      return {
        answer: {
          name: `${of}-source`,
          config: {
            'connector.class': 'com.example.Source',
            'tasks.max': '1',
            [`connection.${joined(name, '.')}`]: secret,
            'topic.prefix': of,
          },
          tasks: [{connector: `${of}-source`, task: 0}],
        },
      }
    },
  },
  {
    shape: 'an item with types',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: r.pick([
        {Item: {pk: {S: 'tenant#7'}, [name]: {S: secret}, revision: {N: '3'}}, ConsumedCapacity: null},
        {
          name: 'projects/demo/documents/tenants/7',
          fields: {[name]: {stringValue: secret}, revision: {integerValue: '3'}},
        },
      ]),
    }),
  },
  {
    shape: 'attributes of a message',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        Messages: [
          {
            MessageId: r.text(32, HEX),
            Body: 'sync',
            MessageAttributes: {[pascal(name)]: {DataType: 'String', StringValue: secret}},
          },
        ],
      },
    }),
  },
  {
    shape: 'a patch of an object',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        verb: 'patch',
        objectRef: {resource: 'integrations', name: service(r)},
        requestObject: [
          {op: 'test', path: '/spec/replicas', value: 2},
          {op: 'replace', path: `/spec/auth/${name}`, value: secret},
        ],
      },
    }),
  },
  {
    shape: 'the data of a ConfigMap',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        kind: 'ConfigMapList',
        items: [
          {metadata: {name: `${service(r)}-env`, namespace: 'prod'}, data: {LOG_LEVEL: 'info', [env(name)]: secret}},
        ],
      },
    }),
  },
  {
    shape: 'the texts of a Secret',
    place: (secret, name, r) => {
      const of = service(r)
      return {
        answer: {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: {name: `${of}-access`, labels: {app: of}},
          stringData: {[name]: secret},
        },
      }
    },
  },
  {
    shape: 'variables of an application, nothing else',
    only: NAMED,
    place: (secret, name) => ({
      answer: {NODE_ENV: 'production', PORT: '8080', [env(name)]: secret, WEB_CONCURRENCY: '2'},
    }),
  },
  {
    shape: 'secrets by name with what they come to',
    place: (secret, name) => ({
      answer: {
        secrets: {
          [env(name)]: {raw: secret, computed: secret, note: '', rawVisibility: 'masked'},
          PORT: {raw: '8080', computed: '8080', note: '', rawVisibility: 'unmasked'},
        },
        success: true,
      },
    }),
  },
  {
    shape: 'secrets in a list',
    place: (secret, name, r) => ({
      answer: {
        secrets: [
          {
            id: r.text(24, HEX),
            version: 2,
            type: 'shared',
            secretKey: env(name),
            secretValue: secret,
            secretComment: '',
          },
        ],
        imports: [],
      },
    }),
  },
  {
    shape: 'what a service was made with',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        cluster: {
          id: r.text(12, LOWER),
          engine: 'pg',
          status: 'creating',
          [`${r.pick(['initial', 'primary', 'service'])}${pascal(name)}`]: secret,
          maintenanceWindow: {day: 'sunday', hour: '04:00:00'},
        },
      },
    }),
  },
  {
    shape: 'arguments with an equals sign',
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        spec: {
          template: {
            spec: {
              containers: [{name: service(r), args: ['serve', `--${joined(name, '-')}=${secret}`, '--port=8080']}],
            },
          },
        },
      },
    }),
  },
  {
    shape: 'sign-ins of registries',
    only: /^docker-auth$/,
    place: (secret, _name, r) => ({
      answer: {
        auths: {[`registry-${r.below(99)}.example.com`]: {auth: secret, email: 'ci@example.com'}},
        credsStore: '',
      },
    }),
  },
  {
    shape: 'a certificate and its key in one text',
    only: /^(rsa|pkcs8|ec)-private-key$/,
    place: (secret, _name, r) => ({
      answer: {
        storageName: `${service(r)}.pem`,
        content: `-----BEGIN CERTIFICATE-----\n${r.text(64, BASE64)}\n${r.text(40, BASE64)}\n-----END CERTIFICATE-----\n${secret}`,
      },
    }),
  },
  {
    shape: 'where a browser is sent',
    only: TOKENS,
    place: (secret, name) => {
      const encoded = encodeURIComponent(secret)
      return {
        answer: {
          status: 302,
          headers: {
            location: `https://app.example.com/callback#${joined(name, '_')}=${encoded}&token_type=bearer&expires_in=3600`,
          },
        },
        as: encoded,
      }
    },
  },
  {
    shape: 'a link in a mail',
    only: /token|^jwt$|^one-time-code$/,
    place: (secret, name) => {
      const encoded = encodeURIComponent(secret)
      return {
        answer: {
          to: ['ada@example.com'],
          subject: 'Set a new password',
          html: `<p>Hello,</p><p><a href="https://app.example.com/reset?user=7&amp;${joined(name, '_')}=${encoded}">Go on</a></p>`,
        },
        as: encoded,
      }
    },
  },
  {
    shape: 'a sign-in in a step of a pipeline',
    oneLine: true,
    only: /^(password|git\w+-token|github-fine-grained|digitalocean-token)$/,
    place: (secret) => ({
      answer: {
        steps: [
          {
            name: 'sign in',
            run: `docker login registry.example.com --username ci --password '${secret}'`,
            exit_code: 0,
          },
        ],
      },
    }),
  },
  {
    shape: 'arguments in the history of an image',
    oneLine: true,
    only: NAMED,
    place: (secret, name) => ({
      answer: {
        history: [
          {created_by: `RUN |1 ${env(name)}=${secret} /bin/sh -c make install # buildkit`, empty_layer: false},
          {created_by: 'CMD ["node" "main.js"]', empty_layer: true},
        ],
      },
    }),
  },
  {
    shape: 'what describes a pod',
    oneLine: true,
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        output: `Name:         ${service(r)}\nContainers:\n  web:\n    Image:      app:2\n    Environment:\n      LOG_LEVEL:  info\n      ${env(name)}:  ${secret}\n    Mounts:  <none>\n`,
      },
    }),
  },
  {
    shape: 'a row printed upright',
    oneLine: true,
    only: NAMED,
    place: (secret, name) => ({
      answer: {stdout: `-[ RECORD 1 ]----------\nid | 7\n${joined(name, '_')} | ${secret}\nplan | large\n`},
    }),
  },
  {
    shape: 'the page of a wiki',
    oneLine: true,
    only: NAMED,
    place: (secret, name, r) => ({
      answer: {
        id: r.text(8, DIGITS),
        title: `How we run ${service(r)}`,
        body: {
          storage: {
            representation: 'storage',
            value: `<table><tbody><tr><th>Host</th><td>db.internal</td></tr><tr><th>${pascal(name)}</th><td>${ofHtml(secret)}</td></tr></tbody></table>`,
          },
        },
      },
      as: ofHtml(secret) === secret ? secret : ofHtml(secret),
    }),
  },
  {
    shape: 'the configuration of alerts as text',
    oneLine: true,
    only: NAMED,
    place: (secret, name) => ({
      answer: {
        cluster: {status: 'ready', peers: []},
        config: {
          original: `route:\n  receiver: ops\nreceivers:\n- name: ops\n  webhook_configs:\n  - send_resolved: true\n    http_config:\n      ${joined(name, '_')}: ${secret}\n`,
        },
      },
    }),
  },
  {
    shape: 'definitions of a site',
    oneLine: true,
    only: NAMED,
    place: (secret, name) => ({
      answer: {
        path: 'site-config.php',
        content: `<?php\ndefine('APP_HOST', 'db.internal');\ndefine('APP_${env(name)}', '${secret}');\n$table_prefix = 'app_';\n`,
      },
    }),
  },
  {
    shape: 'the plan of a provisioner as text',
    oneLine: true,
    only: NAMED,
    place: (secret, name, r) => {
      const of = service(r)
      return {
        answer: {
          plan: `  # app_service.${of} will be created\n  + resource "app_service" "${of}" {\n      + id     = (known after apply)\n      + ${joined(name, '_')} = "${secret}"\n      + region = "eu"\n    }\n\nPlan: 1 to add, 0 to change, 0 to destroy.\n`,
        },
      }
    },
  },
]

/** Four answers of each kind. */
export const fifth = (): readonly Labelled[] => placeAll(SHAPES, 4, 618_347)
