import {app, camel, env, joined, pascal, stamp, title, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'
import {setting} from './secrets-words.ts'

/** Further pairs of a name and a value, traces and events with attributes, columns, and JSON inside of a text. */
export const tenthPairs: readonly Shape[] = [
  setting('macros of a monitor', (secret, name, r) => ({
    jsonrpc: '2.0',
    result: [
      {hostmacroid: r.text(5, DIGITS), hostid: '10084', macro: '{$PORT}', value: '443', type: '0'},
      {hostmacroid: r.text(5, DIGITS), hostid: '10084', macro: `{$${env(name)}}`, value: secret, type: '0'},
    ],
    id: 1,
  })),
  setting('context of a machine in an inventory', (secret, name, r) => ({
    id: r.below(99),
    name: `${app(r)}-01`,
    status: {value: 'active', label: 'Active'},
    config_context: {ntp_servers: ['10.0.0.1'], [joined(name, '_')]: secret},
    local_context_data: null,
  })),
  setting('parameters of a machine of a manager', (secret, name, r) => ({
    name: `${app(r)}.example.com`,
    all_parameters: [
      {id: r.below(99), name: joined(name, '_'), parameter_type: 'string', 'hidden_value?': false, value: secret},
    ],
  })),
  setting('pillar of a minion', (secret, name, r) => ({
    return: [{[`${app(r)}-1.example.com`]: {roles: ['web'], [app(r)]: {[joined(name, '_')]: secret}}}],
  })),
  setting('attributes of a node', (secret, name, r) => ({
    name: `${app(r)}-1`,
    chef_environment: 'prod',
    normal: {tags: [], [app(r)]: {config: {[joined(name, '_')]: secret}}},
    run_list: ['recipe[base]'],
  })),
  setting('variables of a host of a monitor', (secret, name, r) => ({
    results: [
      {name: app(r), type: 'Host', attrs: {check_command: 'http', vars: {os: 'Linux', [joined(name, '_')]: secret}}},
    ],
  })),
  setting('pairs of key and val', (secret, name) => ({
    config: [
      {key: 'region', val: 'eu'},
      {key: joined(name, '_'), val: secret},
    ],
  })),
  setting('pairs of attr and content', (secret, name) => ({
    meta: [
      {attr: 'charset', content: 'utf-8'},
      {attr: joined(name, '-'), content: secret},
    ],
  })),
  setting('pairs of n and v', (secret, name, r) => [
    {bn: `urn:dev:${app(r)}:`, n: 'fw', vs: '1.4'},
    {n: joined(name, '_'), v: secret},
  ]),
  setting('pairs of label and data', (secret, name) => ({
    sections: [
      {
        heading: 'Connection',
        lines: [
          {label: 'Port', data: '443'},
          {label: title(name), data: secret},
        ],
      },
    ],
  })),
  setting('pairs of propertyName and propertyValue', (secret, name, r) => ({
    deploymentId: r.below(999),
    properties: [{propertyName: `${app(r)}.${camel(name)}`, propertyValue: secret, overridable: true}],
  })),
  setting('settings with a current and a default value', (secret, name) => ({
    groups: [{id: 'sync', settings: [{id: joined(name, '-'), title: title(name), default: '', current: secret}]}],
  })),
  setting('pairs of param and setting', (secret, name) => ({
    rows: [{param: camel(name), setting: secret, unit: null, source: 'file'}],
  })),
  setting('fields with a field and contents', (secret, name, r) => ({
    record: r.below(999),
    fields: [
      {field: 'owner', contents: 'ops'},
      {field: pascal(name), contents: secret},
    ],
  })),
  setting('characteristics of a product', (secret, name, r) => ({
    id: uuid(r),
    serviceCharacteristic: [{name: camel(name), valueType: 'string', value: {'@type': 'String', value: secret}}],
    state: 'active',
  })),
  setting('questions with replies', (secret, name) => ({
    onboarding: [
      {q: `${title(name)} of the test system?`, a: secret},
      {q: 'Time zone?', a: 'CET'},
    ],
  })),
  setting('titles and texts of a card', (secret, name, r) => ({
    type: 'AdaptiveCard',
    body: [
      {
        type: 'FactSet',
        facts: [
          {title: 'System', value: app(r)},
          {title: title(name), value: secret},
        ],
      },
    ],
  })),
  setting('fields of an embed', (secret, name, r) => ({
    embeds: [
      {title: `Deployed ${app(r)}`, fields: [{name: title(name), value: secret, inline: true}], color: r.below(99_999)},
    ],
  })),
  setting('attributes of a span', (secret, name, r) => ({
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: [
              {
                traceId: r.text(32, HEX),
                spanId: r.text(16, HEX),
                name: 'client.configure',
                attributes: [
                  {key: 'peer.service', value: {stringValue: app(r)}},
                  {key: `config.${joined(name, '_')}`, value: {stringValue: secret}},
                ],
              },
            ],
          },
        ],
      },
    ],
  })),
  setting('tags of a span', (secret, name, r) => ({
    data: [
      {
        traceID: r.text(32, HEX),
        spans: [
          {
            operationName: 'setup',
            tags: [
              {key: 'span.kind', type: 'string', value: 'client'},
              {key: joined(name, '.'), type: 'string', value: secret},
            ],
            duration: r.below(9_999),
          },
        ],
      },
    ],
  })),
  setting('meta of a span of a monitor', (secret, name, r) => [
    [
      {
        service: app(r),
        resource: 'GET /',
        trace_id: r.text(18, DIGITS),
        meta: {env: 'prod', [`app.${joined(name, '_')}`]: secret},
      },
    ],
  ]),
  setting('a crumb of an event', (secret, name, r) => ({
    breadcrumbs: {
      values: [{category: 'config', level: 'info', timestamp: stamp(r), data: {[name]: secret, retries: 3}}],
    },
  })),
  setting('metadata of an error', (secret, name, r) => ({
    errorClass: 'ConfigError',
    message: 'sync failed',
    metaData: {device: {osName: 'linux'}, settings: {[name]: secret, timeout: r.below(90)}},
  })),
]
