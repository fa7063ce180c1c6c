import type {Shape} from '../placed.ts'
import {HEX, WORD} from '../random.ts'
import {app, env, joined, setting} from './secrets-words.ts'

/** Where tools keep the settings of applications. */
export const eighthSettingsTools: readonly Shape[] = [
  setting('outputs of a state', (secret, r, name) => ({
    format_version: '1.0',
    terraform_version: '1.9.8',
    values: {
      outputs: {
        region: {sensitive: false, value: 'eu-west-1', type: 'string'},
        [`${app(r)}_${joined(name, '_')}`]: {sensitive: true, value: secret, type: 'string'},
      },
    },
  })),
  setting('outputs of a version of a state', (secret, r, name) => ({
    data: [
      {
        id: `wsout-${r.text(16, WORD)}`,
        type: 'state-version-outputs',
        attributes: {
          name: joined(name, '_'),
          sensitive: true,
          type: 'string',
          value: secret,
          'detailed-type': 'string',
        },
      },
    ],
  })),
  setting('a change that is planned', (secret, r, name) => ({
    format_version: '1.2',
    resource_changes: [
      {
        address: `kubernetes_config_map.${app(r)}`,
        mode: 'managed',
        type: 'kubernetes_config_map',
        change: {
          actions: ['update'],
          before: {data: {}},
          after: {data: {[env(name)]: secret}},
          after_unknown: {},
          before_sensitive: {},
          after_sensitive: {},
        },
      },
    ],
  })),
  setting('configuration of a connector', (secret, r, name) => ({
    name: `${app(r)}-source`,
    config: {
      'connector.class': 'io.example.connect.HttpSource',
      'tasks.max': '1',
      topic: app(r),
      [`${app(r)}.${joined(name, '.')}`]: secret,
    },
    tasks: [{connector: `${app(r)}-source`, task: 0}],
    type: 'source',
  })),
  setting('variables of a scheduler of flows', (secret, r, name) => ({
    variables: [{key: `${app(r)}_${joined(name, '_')}`, value: secret, description: null}],
    total_entries: 1,
  })),
  setting(
    'variables of a frame of an event',
    (secret, r, name) => ({
      eventID: r.text(32, HEX),
      entries: [
        {
          type: 'exception',
          data: {
            values: [
              {
                type: 'ConnectionError',
                value: 'timed out',
                stacktrace: {
                  frames: [
                    {
                      function: 'connect',
                      module: `${app(r)}.client`,
                      lineNo: r.below(200),
                      inApp: true,
                      vars: {retries: '3', [joined(name, '_')]: `'${secret}'`},
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    }),
    {oneLine: true},
  ),
  setting(
    'a place in code that was found',
    (secret, r, name) => ({
      total_count: 1,
      items: [
        {
          name: 'client.ts',
          path: 'src/client.ts',
          sha: r.text(40, HEX),
          text_matches: [
            {
              property: 'content',
              fragment: `const ${name.replaceAll(/\W/g, '')} = '${secret}'\n\nexport const client = create(`,
              matches: [{text: 'client', indices: [4, 10]}],
            },
          ],
        },
      ],
    }),
    {oneLine: true},
  ),
  setting(
    'a patch of a file',
    (secret, r, name) => [
      {
        sha: r.text(40, HEX),
        filename: `deploy/${app(r)}/values.yaml`,
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: `@@ -4,7 +4,7 @@ env:\n   STAGE: prod\n-  ${env(name)}: \${${env(name)}}\n+  ${env(name)}: ${secret}\n   REGION: eu`,
      },
    ],
    {oneLine: true},
  ),
]
