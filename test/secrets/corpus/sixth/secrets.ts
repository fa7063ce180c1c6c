import {env, joined} from '../names.ts'
import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'
import {sixthOwn} from './secrets-own.ts'

const app = (r: Random): string => r.pick(['bookings', 'courier', 'labels', 'meters', 'returns', 'seats'])

/** The sign-in of a registry, a header and a code for some minutes are no settings of an application. */
const SETTING = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$)/

/** Where applications and pipelines keep their settings: suits every kind, under the name of a variable. */
const COMMON: readonly Shape[] = [
  {
    shape: 'settings of a web application',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        id: `/subscriptions/1/resourceGroups/prod/providers/Microsoft.Web/sites/${app(r)}/config/appsettings`,
        name: 'appsettings',
        type: 'Microsoft.Web/sites/config',
        properties: {WEBSITE_NODE_DEFAULT_VERSION: '~24', WEBSITE_TIME_ZONE: 'UTC', [env(name)]: secret},
      },
    }),
  },
  {
    shape: 'what was applied last',
    only: SETTING,
    place: (secret, name, r) => {
      const applied = JSON.stringify({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        spec: {
          template: {spec: {containers: [{env: [{name: env(name), value: secret}], image: 'app:2', name: 'web'}]}},
        },
      })
      return {
        answer: {
          kind: 'Deployment',
          metadata: {name: app(r), annotations: {'kubectl.kubernetes.io/last-applied-configuration': `${applied}\n`}},
          status: {readyReplicas: 2},
        },
        as: JSON.stringify(secret).slice(1, -1),
      }
    },
  },
  {
    shape: 'variables of a project of sites',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        envs: [
          {type: 'plain', id: r.text(16, WORD), key: env(name), value: secret, target: ['production'], gitBranch: null},
        ],
        pagination: {count: 1, next: null, prev: null},
      },
    }),
  },
  {
    shape: 'variables by context',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: [
        {
          key: env(name),
          scopes: ['builds', 'functions'],
          values: [{id: r.text(24, HEX), value: secret, context: 'production'}],
          is_secret: false,
        },
      ],
    }),
  },
  {
    shape: 'variables with cursors',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: [
        {envVar: {key: 'PORT', value: '8080'}, cursor: r.text(20, WORD)},
        {envVar: {key: env(name), value: secret}, cursor: r.text(20, WORD)},
      ],
    }),
  },
  {
    shape: 'variables of a workspace',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        data: [
          {
            id: `var-${r.text(16, WORD)}`,
            type: 'vars',
            attributes: {key: joined(name, '_'), value: secret, sensitive: false, category: 'terraform', hcl: false},
          },
        ],
      },
    }),
  },
  {
    shape: 'an item of a manager of passwords',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        id: r.text(26, LOWER),
        title: app(r),
        category: 'API_CREDENTIAL',
        vault: {id: r.text(26, LOWER), name: 'Platform'},
        fields: [
          {id: 'username', type: 'STRING', label: 'username', value: 'ops'},
          {id: joined(name, '_'), type: 'CONCEALED', label: joined(name, ' '), value: secret},
        ],
      },
    }),
  },
  {
    shape: 'parameters of a chart in an application',
    oneLine: true,
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        kind: 'Application',
        metadata: {name: app(r), namespace: 'argocd'},
        spec: {
          source: {
            chart: app(r),
            targetRevision: '4.2.1',
            helm: {
              parameters: [
                {name: 'replicas', value: '2'},
                {name: `auth.${name}`, value: secret},
              ],
            },
          },
        },
      },
    }),
  },
  {
    shape: 'the description of an application with workers',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        app: {
          id: r.text(32, HEX),
          spec: {
            name: app(r),
            region: 'fra',
            workers: [
              {
                name: 'sync',
                envs: [{key: env(name), value: secret, scope: 'RUN_TIME', type: 'GENERAL'}],
                run_command: '',
              },
            ],
          },
        },
      },
    }),
  },
  {
    shape: 'the environment of a task of a job',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        ID: app(r),
        Type: 'service',
        TaskGroups: [
          {
            Name: 'web',
            Tasks: [
              {Name: 'web', Driver: 'docker', Env: {MODE: 'prod', [env(name)]: secret}, KillTimeout: 5_000_000_000},
            ],
          },
        ],
      },
    }),
  },
  {
    shape: 'options of an environment',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        ConfigurationSettings: [
          {
            ApplicationName: app(r),
            EnvironmentName: `${app(r)}-prod`,
            OptionSettings: [
              {Namespace: 'aws:autoscaling:asg', OptionName: 'MinSize', Value: '1'},
              {
                Namespace: 'aws:elasticbeanstalk:application:environment',
                OptionName: env(name),
                ResourceName: 'env',
                Value: secret,
              },
            ],
          },
        ],
      },
    }),
  },
  {
    shape: 'default arguments of a job',
    only: SETTING,
    place: (secret, name, r) => ({
      answer: {
        Job: {
          Name: app(r),
          Command: {Name: 'glueetl', ScriptLocation: 's3://scripts/main.py'},
          DefaultArguments: {'--job-language': 'python', [`--${joined(name, '_')}`]: secret},
          MaxRetries: 0,
        },
      },
    }),
  },
  {
    shape: 'headers that are added on the way to the origin',
    only: /^authorization-/,
    place: (secret) => ({
      answer: {
        Origins: {
          Quantity: 1,
          Items: [
            {
              Id: 'api',
              DomainName: 'origin.example.com',
              CustomHeaders: {Quantity: 1, Items: [{HeaderName: 'Authorization', HeaderValue: secret}]},
            },
          ],
        },
      },
    }),
  },
  {
    shape: 'the request of an event at an error tracker',
    only: /^(authorization-|session-cookie$)/,
    place: (secret, name, r) => ({
      answer: {
        eventID: r.text(32, HEX),
        title: 'TypeError',
        entries: [
          {
            type: 'request',
            data: {
              method: 'GET',
              url: 'https://app.example.com/seats',
              headers: [
                ['Accept', 'text/html'],
                /cookie/i.test(name) ? ['Cookie', secret.slice(0, secret.indexOf(';'))] : ['Authorization', secret],
              ],
            },
          },
        ],
      },
    }),
  },
  {
    shape: 'a pull secret of a cluster',
    only: /^docker-auth$/,
    place: (secret, _name, r) => {
      const config = JSON.stringify({auths: {'registry.example.com': {username: 'robot', auth: secret}}})
      const encoded = Buffer.from(config).toString('base64')
      const metadata = {name: `pull-${app(r)}`, namespace: 'prod'}
      return {
        answer: {
          kind: 'Secret',
          type: 'kubernetes.io/dockerconfigjson',
          metadata,
          data: {'.dockerconfigjson': encoded},
        },
        as: encoded,
      }
    },
  },
  {
    shape: 'a sign-in to a registry of a cloud',
    only: /^docker-auth$/,
    place: (secret, _name, r) => ({
      answer: {
        authorizationData: [
          {
            authorizationToken: secret,
            expiresAt: '2026-11-02T22:00:00+00:00',
            proxyEndpoint: `https://${r.text(12, '0123456789')}.registry.example.com/${r.text(2, UPPER).toLowerCase()}`,
          },
        ],
      },
    }),
  },
  {
    shape: 'a message in a mailbox',
    only: /^one-time-code$/,
    place: (secret, _name, r) => ({
      answer: {
        ID: r.text(22, WORD),
        From: {Name: 'Example', Address: 'no-reply@example.com'},
        Subject: 'Your sign-in code',
        Text: `Hello,\n\nyour one-time code is ${secret}.\nDo not share it with anybody.\n`,
        Size: 812,
      },
    }),
  },
  {
    shape: 'a meeting with its password',
    only: /^one-time-code$/,
    place: (secret, _name, r) => ({
      answer: {
        id: r.below(99_999_999),
        type: 2,
        topic: app(r),
        join_url: 'https://meet.example.com/j/85746065',
        password: secret,
        settings: {host_video: true, waiting_room: true},
      },
    }),
  },
]

/** Two answers of each kind in settings, and two in an answer of a service that gives out this kind. */
export const sixth = (): readonly Labelled[] => [...placeAll(COMMON, 2, 118_529), ...placeAll(sixthOwn, 2, 402_667)]
