import {app, camel, day, env, ip, joined, text, uuid} from '../ninth/secrets-words.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, HEX} from '../random.ts'
import {setting, settingLine} from './secrets-words.ts'

/** Texts of clusters, states, playbooks, databases and clients of requests. */
export const tenthTexts: readonly Shape[] = [
  settingLine('literals of an overlay', (secret, name, r) => ({
    'kustomization.yaml': text(
      'secretGenerator:',
      `  - name: ${app(r)}`,
      '    literals:',
      `      - ${joined(name, '-')}=${secret}`,
    ),
  })),
  settingLine('description of a pod', (secret, name, r) => ({
    output: text(
      `Name:         ${app(r)}-0`,
      'Containers:',
      '  web:',
      '    Environment:',
      '      PORT:  8080',
      `      ${env(name)}:  ${secret}`,
      '    Mounts:  <none>',
    ),
  })),
  settingLine('data of a description of settings', (secret, name, r) => ({
    output: text(
      `Name:         ${app(r)}`,
      'Data',
      '====',
      `${joined(name, '.')}:`,
      '----',
      secret,
      '',
      'Events:  <none>',
    ),
  })),
  setting('attributes of a resource of a state', (secret, name, r) => ({
    version: 4,
    lineage: uuid(r),
    resources: [
      {
        mode: 'managed',
        type: 'example_integration',
        name: app(r),
        instances: [
          {
            schema_version: 0,
            attributes: {id: r.text(12, DIGITS), [joined(name, '_')]: secret},
            sensitive_attributes: [],
          },
        ],
      },
    ],
  })),
  settingLine('plan as a text', (secret, name, r) => ({
    stdout: text(
      `  # example_service.${app(r)} will be created`,
      `  + resource "example_service" "${app(r)}" {`,
      '      + id    = (known after apply)',
      `      + ${joined(name, '_')} = "${secret}"`,
      '    }',
      'Plan: 1 to add, 0 to change, 0 to destroy.',
    ),
  })),
  settingLine('block of a provider', (secret, name, r) => ({
    'main.tf': text(
      `provider "${app(r)}" {`,
      '  endpoint = "https://api.example.com"',
      `  ${joined(name, '_')} = "${secret}"`,
      '}',
    ),
  })),
  settingLine('outputs of a state on a terminal', (secret, name, r) => ({
    log: text(
      'Apply complete! Resources: 3 added, 0 changed, 0 destroyed.',
      '',
      'Outputs:',
      '',
      `endpoint = "${ip(r)}"`,
      `${joined(name, '_')} = "${secret}"`,
    ),
  })),
  settingLine('settings of a stack in YAML', (secret, name, r) => ({
    'Pulumi.prod.yaml': text('config:', '  aws:region: eu-west-1', `  ${app(r)}:${camel(name)}: ${secret}`),
  })),
  setting('inventory with variables of hosts', (secret, name, r) => ({
    _meta: {hostvars: {[`${app(r)}-1`]: {ansible_host: ip(r), [joined(name, '_')]: secret}}},
    all: {children: ['ungrouped']},
  })),
  settingLine('result of a task of a playbook', (secret, name, r) => ({
    stdout: `TASK [debug] *****\nok: [${app(r)}-1] => {\n    "${joined(name, '_')}": "${secret}"\n}\n`,
  })),
  settingLine('preferences of a browser', (secret, name, r) => ({
    'prefs.js': text(
      'user_pref("browser.startup.page", 3);',
      `user_pref("extensions.${app(r)}.${camel(name)}", "${secret}");`,
    ),
  })),
  settingLine('settings of an editor', (secret, name, r) => ({
    'settings.json': `{\n  // comments are allowed here\n  "editor.tabSize": 2,\n  "${app(r)}.${camel(name)}": "${secret}",\n}\n`,
  })),
  settingLine('rows that a dump copies', (secret, name, r) => ({
    dump: `COPY public.settings (id, name, value, updated_at) FROM stdin;\n1\tlocale\tde\t${day(r)}\n2\t${joined(name, '_')}\t${secret}\t${day(r)}\n\\.\n`,
  })),
  settingLine('row that is shown upright', (secret, name, r) => ({
    output: text(
      '*************************** 1. row ***************************',
      `         id: ${r.below(99)}`,
      `     tenant: ${app(r)}`,
      `${joined(name, '_').padStart(11)}: ${secret}`,
    ),
  })),
  settingLine('fields of a hash on a terminal', (secret, name, r) => ({
    output: text(`> HGETALL tenant:${app(r)}`, '1) "plan"', '2) "pro"', `3) "${joined(name, '_')}"`, `4) "${secret}"`),
  })),
  settingLine('cell of a notebook', (secret, name, r) => ({
    nbformat: 4,
    metadata: {kernelspec: {name: 'python3'}},
    cells: [
      {
        cell_type: 'code',
        execution_count: r.below(99),
        source: ['import os\n', `${env(name)} = "${secret}"\n`],
        outputs: [],
      },
    ],
  })),
  settingLine('output of a cell of a notebook', (secret, name, r) => ({
    cell_type: 'code',
    source: [`cfg['${app(r)}']`],
    outputs: [
      {output_type: 'execute_result', data: {'text/plain': [`{'region': 'eu', '${joined(name, '_')}': '${secret}'}`]}},
    ],
  })),
  settingLine('variables at the start of a file of requests', (secret, name, r) => ({
    'api.http': text(
      `@host = https://${app(r)}.example.com`,
      `@${camel(name)} = ${secret}`,
      '',
      'GET {{host}}/v1/items',
      `X-Trace: ${r.text(8, HEX)}`,
    ),
  })),
  setting('environment of a client of requests', (secret, name, r) => ({
    id: uuid(r),
    name: app(r),
    values: [
      {key: 'baseUrl', value: 'https://api.example.com', enabled: true},
      {key: joined(name, '_'), value: secret, type: 'default', enabled: true},
    ],
    _postman_variable_scope: 'environment',
  })),
]
