// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.

import {env, joined, pascal} from '../names.ts'
import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {DIGITS, HEX, WORD} from '../random.ts'
import {own, within} from './secrets-others.ts'
import {seventhOwn} from './secrets-own.ts'
import {app} from './secrets-words.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

/** The sign-in of a registry, a header and a code for some minutes are no settings of an application. */
const SETTING = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$)/

/** Where applications and tools keep their settings: suits every kind, under a name. */
const COMMON: readonly Shape[] = [
  own('parameters of a build', SETTING, (secret, r, name) => ({
    _class: 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
    actions: [
      {
        _class: 'hudson.model.ParametersAction',
        parameters: [
          {_class: 'hudson.model.StringParameterValue', name: 'BRANCH', value: 'main'},
          {_class: 'hudson.model.StringParameterValue', name: env(name), value: secret},
        ],
      },
    ],
    number: r.below(999),
  })),
  within('a version of a secret', SETTING, base64, (as, r, name) => ({
    name: `projects/${r.text(12, DIGITS)}/secrets/${app(r)}-${joined(name, '-')}/versions/${r.below(9) + 1}`,
    payload: {data: as, dataCrc32c: r.text(10, '123456789')},
  })),
  own('a machine at the edge', SETTING, (secret, r, name) => ({
    id: r.text(14, HEX),
    name: app(r),
    state: 'started',
    config: {
      env: {PRIMARY_REGION: 'fra', [env(name)]: secret},
      guest: {cpu_kind: 'shared', cpus: 1, memory_mb: 256},
      restart: {policy: 'on-failure', max_retries: 10},
    },
  })),
  own('the environment of a running service', SETTING, (secret, _r, name) => ({
    activeProfiles: ['prod'],
    propertySources: [
      {
        name: 'systemEnvironment',
        properties: {
          LANG: {value: 'C.UTF-8', origin: 'System Environment Property "LANG"'},
          [env(name)]: {value: secret, origin: `System Environment Property "${env(name)}"`},
        },
      },
    ],
  })),
  own('an environment of a client of APIs', SETTING, (secret, r, name) => ({
    environment: {
      id: r.text(8, HEX),
      name: 'Production',
      values: [
        {key: 'baseUrl', value: 'https://app.example.com', enabled: true, type: 'default'},
        {key: name, value: secret, enabled: true, type: 'secret'},
      ],
    },
  })),
  own('fields of an entry of a store of passwords', SETTING, (secret, r, name) => ({
    object: 'item',
    type: 2,
    name: app(r),
    notes: null,
    fields: [
      {name: 'host', value: 'app.internal', type: 0},
      {name: joined(name, ' '), value: secret, type: 1},
    ],
  })),
  own('items of a store of settings', SETTING, (secret, r, name) => ({
    items: [
      {
        etag: r.text(43, WORD),
        key: `App:${pascal(name)}`,
        label: 'prod',
        content_type: '',
        value: secret,
        locked: false,
      },
    ],
  })),
  own(
    'the result of a query of files',
    SETTING,
    (secret, r, name) => ({
      ResultSet: {
        Rows: [
          {Data: [{VarCharValue: 'id'}, {VarCharValue: joined(name, '_')}]},
          {Data: [{VarCharValue: String(r.below(999))}, {VarCharValue: secret}]},
        ],
      },
      UpdateCount: 0,
    }),
    true,
  ),
  own(
    'the result of a query of logs',
    SETTING,
    (secret, _r, name) => ({
      status: 'Complete',
      results: [
        [
          {field: '@timestamp', value: '2026-11-03 08:00:00.000'},
          {field: 'level', value: 'debug'},
          {field: `config.${name}`, value: secret},
        ],
      ],
    }),
    true,
  ),
  own(
    'variables of a frame',
    SETTING,
    (secret, r, name) => ({
      eventID: r.text(32, HEX),
      entries: [
        {
          type: 'exception',
          data: {
            values: [
              {
                type: 'ConnectionError',
                stacktrace: {
                  frames: [
                    {
                      filename: 'app/client.py',
                      function: 'connect',
                      lineNo: r.below(400),
                      vars: {[joined(name, '_')]: `'${secret}'`},
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    }),
    true,
  ),
  own('a block of a tool of flows', SETTING, (secret, r, name) => ({
    id: r.text(32, HEX),
    name: app(r),
    block_type: {name: 'Credentials', slug: 'credentials', is_protected: false},
    data: {[joined(name, '_')]: secret},
    is_anonymous: false,
  })),
  own(
    'settings of a forum',
    SETTING,
    (secret, r, name) => ({
      site_settings: [
        {setting: 'title', value: app(r), default: '', category: 'required', type: 'string'},
        {setting: joined(name, '_'), value: secret, default: '', category: 'plugins', type: 'string', secret: true},
      ],
    }),
    true,
  ),
  own('a row of a vault in a database', SETTING, (secret, r, name) => ({
    rows: [{id: r.text(32, HEX), name: `${app(r)}_${joined(name, '_')}`, description: '', decrypted_secret: secret}],
  })),
  own('metadata of a machine', SETTING, (secret, r, name) => ({
    kind: 'compute#metadata',
    fingerprint: base64(r.text(8, WORD)),
    items: [
      {key: 'enable-oslogin', value: 'TRUE'},
      {key: joined(name, '-'), value: secret},
    ],
  })),
  own('variables of a project that builds', SETTING, (secret, r, name) => ({
    projects: [
      {
        name: app(r),
        environment: {
          type: 'LINUX_CONTAINER',
          privilegedMode: true,
          environmentVariables: [{name: env(name), value: secret, type: 'PLAINTEXT'}],
        },
      },
    ],
  })),
  own('variables of a scheduler', SETTING, (secret, r, name) => ({
    variables: [{key: `${app(r)}_${joined(name, '_')}`, value: secret, description: null}],
    total_entries: 1,
  })),
  own(
    'options of a run of a job',
    SETTING,
    (secret, r, name) => ({
      id: r.below(9999),
      status: 'succeeded',
      job: {id: r.text(32, HEX), name: app(r), options: {env: 'prod', [joined(name, '_')]: secret}},
    }),
    true,
  ),
  own(
    'the serial console of a machine',
    SETTING,
    (secret, r, name) => ({
      kind: 'compute#serialPortOutput',
      contents: `[   ${r.below(90) + 10}.021347] cloud-init[812]: + export ${env(name)}='${secret}'\r\n[   99.118820] cloud-init[812]: + systemctl restart app\r\n`,
      next: String(r.below(99_999)),
    }),
    true,
  ),
  own('a hit of a search', SETTING, (secret, r, name) => ({
    took: 3,
    timed_out: false,
    hits: {
      total: {value: 1, relation: 'eq'},
      hits: [{_index: 'tenants', _id: r.text(20, WORD), _source: {tenant: app(r), settings: {[name]: secret}}}],
    },
  })),
  own('values put into a build', SETTING, (secret, r, name) => ({
    id: r.text(32, HEX),
    status: 'SUCCESS',
    substitutions: {BRANCH_NAME: 'main', [`_${env(name)}`]: secret, SHORT_SHA: r.text(7, HEX)},
  })),
  within('variables of a job of a tower', SETTING, escaped, (as, r, name) => ({
    id: r.below(999),
    type: 'job',
    name: app(r),
    status: 'successful',
    extra_vars: `{"target": "prod", "${joined(name, '_')}": "${as}"}`,
  })),
  own('requests that a firewall saw', /^(authorization-|session-cookie$)/, (secret, r, name) => ({
    SampledRequests: [
      {
        Request: {
          ClientIP: '198.51.100.7',
          URI: `/${app(r)}`,
          Method: 'GET',
          Headers: [
            {Name: 'accept', Value: '*/*'},
            /cookie/i.test(name)
              ? {Name: 'cookie', Value: secret.slice(0, secret.indexOf(';'))}
              : {Name: 'authorization', Value: secret},
          ],
        },
        Action: 'ALLOW',
      },
    ],
  })),
  own('a route of a mesh', /^authorization-/, (secret, r) => ({
    configs: [
      {
        name: app(r),
        virtual_hosts: [
          {
            domains: ['*'],
            request_headers_to_add: [
              {header: {key: 'Authorization', value: secret}, append_action: 'OVERWRITE_IF_EXISTS_OR_ADD'},
            ],
          },
        ],
      },
    ],
  })),
  own('what a runtime was set up with', /^docker-auth$/, (secret) => ({
    status: {conditions: [{type: 'RuntimeReady', status: true}]},
    config: {
      registry: {configs: {'registry.example.com': {auth: {username: '', password: '', auth: secret}}}},
    },
  })),
  own('a link for a sign-in', /^one-time-code$/, (secret, r) => ({
    id: r.text(32, HEX),
    email: 'ada@example.com',
    email_otp: secret,
    redirect_to: 'https://app.example.com/',
    verification_type: r.pick(['signup', 'magiclink', 'recovery']),
  })),
]

/** Three answers of each kind in settings, and three in answers of services that give out this kind. */
export const seventh = (): readonly Labelled[] => [...placeAll(COMMON, 3, 530_261), ...placeAll(seventhOwn, 3, 771_408)]
