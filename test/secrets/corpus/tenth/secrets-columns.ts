import {app, base64, camel, day, escaped, joined, stamp, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {HEX, LOWER} from '../random.ts'
import {setting, settingIn} from './secrets-words.ts'

/** Columns, documents with types, and JSON or base64 inside of a text. */
export const tenthColumns: readonly Shape[] = [
  setting('columns as arrays', (secret, name, r) => ({
    id: [1, 2],
    name: ['locale', joined(name, '_')],
    value: ['de_DE', secret],
    updated: [day(r), day(r)],
  })),
  setting('an index, columns and data', (secret, name, r) => ({
    index: [0, 1],
    columns: ['customer', joined(name, '_'), 'plan'],
    data: [
      [app(r), null, 'free'],
      [app(r), secret, 'pro'],
    ],
  })),
  setting('a series with columns', (secret, name, r) => ({
    results: [
      {
        series: [
          {name: 'settings', columns: ['time', 'key', 'value'], values: [[stamp(r), joined(name, '_'), secret]]},
        ],
      },
    ],
  })),
  setting('rows of cells with types', (secret, name) => ({
    schema: {
      fields: [
        {name: 'setting', type: 'STRING'},
        {name: joined(name, '_'), type: 'STRING'},
      ],
    },
    rows: [{f: [{v: 'prod'}, {v: secret}]}],
    jobComplete: true,
    totalRows: '1',
  })),
  setting('items of a table with types', (secret, name, r) => ({
    Items: [{pk: {S: `TENANT#${app(r)}`}, ttl: {N: '0'}, [joined(name, '_')]: {S: secret}}],
    Count: 1,
    ScannedCount: 1,
  })),
  setting('fields of a document with types', (secret, name, r) => ({
    name: `projects/${app(r)}/databases/(default)/documents/tenants/${r.text(20, LOWER)}`,
    fields: {plan: {stringValue: 'pro'}, [camel(name)]: {stringValue: secret}},
    createTime: stamp(r),
  })),
  setting('a document that was dumped', (secret, name, r) => ({
    _id: {$oid: r.text(24, HEX)},
    tenant: app(r),
    integrations: [{kind: 'erp', [name]: secret, at: {$date: stamp(r)}}],
  })),
  settingIn(
    'JSON in a text in a text',
    (secret) => escaped(escaped(secret)),
    (as, name, r) => ({
      id: uuid(r),
      body: `{"Type":"Notification","Message":"{\\"tenant\\":\\"${app(r)}\\",\\"${name}\\":\\"${as}\\"}"}`,
    }),
  ),
  settingIn('JSON in the arguments of a tool', escaped, (as, name, r) => ({
    choices: [
      {
        message: {
          role: 'assistant',
          content: null,
          tool_calls: [
            {
              id: `call_${r.text(24, LOWER)}`,
              type: 'function',
              function: {name: 'connect', arguments: `{"${joined(name, '_')}": "${as}"}`},
            },
          ],
        },
        finish_reason: 'tool_calls',
      },
    ],
  })),
  settingIn(
    'a payload in base64 of JSON',
    (secret) => base64(`{"v":1,"secret":${JSON.stringify(secret)}}`),
    (as, _name, r) => ({
      kind: 'Secret',
      metadata: {name: `${app(r)}-config`, namespace: 'prod'},
      data: {'settings.json': as},
      type: 'Opaque',
    }),
  ),
  settingIn(
    'a file of variables in base64',
    (secret) => base64(`NODE_ENV=production\nAPP_SECRET="${secret}"\n`),
    (as, _name, r) => ({
      name: '.env',
      path: '.env',
      sha: r.text(40, HEX),
      size: r.below(900),
      encoding: 'base64',
      content: as,
    }),
  ),
  settingIn(
    'a Secret in YAML in base64',
    (secret) => base64(`replicas: 2\nauth:\n  password: ${JSON.stringify(secret)}\n`),
    (as, _name, r) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {name: `${app(r)}-values`},
      data: {'values.yaml': as},
    }),
  ),
]
