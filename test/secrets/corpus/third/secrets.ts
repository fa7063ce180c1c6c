import {pascal, words} from '../names.ts'
import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {DIGITS, HEX, WORD} from '../random.ts'

const snake = (name: string): string => words(name).join('_')
const env = (name: string): string => snake(name).toUpperCase()
const header = (name: string): string =>
  words(name)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('-')

const SHAPES: readonly Shape[] = [
  {
    shape: 'the user of a kubeconfig',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        kubeconfig: `apiVersion: v1\nkind: Config\nclusters:\n- name: prod\n  cluster:\n    server: https://10.0.0.1:6443\nusers:\n- name: admin\n  user:\n    ${name}: ${secret}\ncontexts: []\n`,
      },
    }),
  },
  {
    shape: 'the state of a provisioner',
    place: (secret, name, r) => ({
      answer: {
        version: 4,
        lineage: r.text(32, HEX),
        resources: [
          {
            mode: 'managed',
            type: 'app_service',
            name: 'orders',
            instances: [
              {
                schema_version: 1,
                attributes: {id: r.text(10, DIGITS), [snake(name)]: secret, timeouts: null},
                sensitive_attributes: [],
              },
            ],
          },
        ],
      },
    }),
  },
  {
    shape: 'user data of a machine in base64',
    oneLine: true,
    place: (secret, name) => {
      const text = `#cloud-config\npackages: [nginx]\nwrite_files:\n  - path: /etc/orders/env\n    content: |\n      MODE=prod\n      ${env(name)}=${secret}\nruncmd:\n  - systemctl start orders\n`
      const encoded = Buffer.from(text).toString('base64')
      return {answer: {instance: {name: 'orders-1', userData: encoded}}, as: encoded}
    },
  },
  {
    shape: 'a unit of systemd',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        path: '/etc/systemd/system/orders.service',
        content: `[Unit]\nDescription=Orders\n\n[Service]\nEnvironment="${env(name)}=${secret}"\nExecStart=/usr/bin/orders\nRestart=always\n`,
      },
    }),
  },
  {
    shape: 'curl in the log of a build',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        job: 'deploy',
        trace: `$ make release\n+ curl -fsS -X POST https://api.example.com/v1/apps -d '{"app":"orders","${snake(name)}":"${secret}"}'\n{"ok":true}\n`,
      },
    }),
  },
  {
    shape: 'a dump of headers',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        debug: `> GET /v1/orders HTTP/1.1\n> Host: api.example.com\n> ${/auth.*tion|cookie/i.test(name) ? header(name) : `X-${header(name)}`}: ${secret}\n> Accept: */*\n>\n< HTTP/1.1 204 No Content\n`,
      },
    }),
  },
  {
    shape: 'parts joined by semicolons',
    oneLine: true,
    only: /^(password|passphrase|azure-storage-key)$/,
    place: (secret, name) => ({
      answer: {
        name: 'Orders',
        value: /account/i.test(name)
          ? `DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=${secret};EndpointSuffix=core.example.net`
          : `Server=tcp:orders.example.net,1433;Initial Catalog=orders;User ID=app;Password=${secret};Encrypt=True;`,
      },
    }),
  },
  {
    shape: 'a statement of SQL',
    oneLine: true,
    place: (secret, name, r) => ({
      answer: {
        slowQueries: [
          {
            ms: r.below(900),
            statement: `INSERT INTO integrations (id, ${snake(name)}, enabled) VALUES (${r.below(99)}, '${secret}', true);`,
          },
        ],
      },
    }),
  },
  {
    shape: 'a line of a Dockerfile',
    oneLine: true,
    place: (secret, name, r) => ({
      answer: {
        filename: 'Dockerfile',
        source: `FROM node:24-slim\nWORKDIR /app\n${r.pick(['ENV', 'ARG'])} ${env(name)}="${secret}"\nCOPY . .\nCMD ["node", "main.js"]\n`,
      },
    }),
  },
  {
    shape: 'the environment in the log of a workflow',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        logs: `2026-11-02T10:11:12.4410000Z ##[group]Run npm publish\n2026-11-02T10:11:12.4420000Z env:\n2026-11-02T10:11:12.4430000Z   CI: true\n2026-11-02T10:11:12.4440000Z   ${env(name)}: ${secret}\n2026-11-02T10:11:12.4450000Z ##[endgroup]\n`,
      },
    }),
  },
  {
    shape: 'a .netrc file',
    oneLine: true,
    only: /^(password|passphrase|git\w+-token|github-fine-grained|grafana-token|digitalocean-token)$/,
    place: (secret) => ({
      answer: {
        home: {'.netrc': `machine git.example.com\n  login ci\n  password ${secret}\nmachine pkg.example.com\n`},
      },
    }),
  },
  {
    shape: 'old and new in a record of changes',
    place: (secret, name, r) => ({
      answer: {
        events: [
          {
            at: '2026-10-10T10:00:00Z',
            actor: 'ada@example.com',
            changes: [
              {attribute: 'plan', old: 'small', new: 'large'},
              {attribute: snake(name), old: null, new: secret},
            ],
            id: r.text(16, HEX),
          },
        ],
      },
    }),
  },
  {
    shape: 'cells below a schema',
    place: (secret, name) => ({
      answer: {
        schema: {
          fields: [
            {name: 'id', type: 'INTEGER'},
            {name: snake(name), type: 'STRING'},
            {name: 'plan', type: 'STRING'},
          ],
        },
        rows: [{f: [{v: '7'}, {v: secret}, {v: 'large'}]}],
        jobComplete: true,
      },
    }),
  },
  {
    shape: 'an INI file',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        files: [{path: '.app/config', body: `[profile prod]\nregion = eu-west-1\n${snake(name)} = ${secret}\n`}],
      },
    }),
  },
  {
    shape: 'the result of a play',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        stdout: `TASK [read settings] ***\nok: [web-1] => {"ansible_facts": {"port": 80, "${snake(name)}": "${secret}"}, "changed": false}\n`,
      },
    }),
  },
  {
    shape: 'variables of a function',
    place: (secret, name) => ({
      answer: {
        FunctionName: 'orders',
        Runtime: 'nodejs24.x',
        Environment: {Variables: {LOG_LEVEL: 'info', [env(name)]: secret}},
        MemorySize: 256,
      },
    }),
  },
  {
    shape: 'a value set for a chart',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        history: [`helm upgrade orders ./chart --install --set replicas=2 --set 'auth.${name}=${secret}' --wait`],
      },
    }),
  },
  {
    shape: 'a constant in source',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        files: {
          'config.js': {
            language: 'JavaScript',
            content: `const port = 80\nconst my${pascal(name)} = '${secret}'\nexport {port, my${pascal(name)}}\n`,
          },
        },
      },
    }),
  },
  {
    shape: 'a line of the log of a proxy',
    oneLine: true,
    place: (secret, name) => {
      const encoded = encodeURIComponent(secret)
      return {
        answer: {
          accessLog: [
            `10.0.3.4 - - [02/Nov/2026:10:11:12 +0000] "GET /callback?state=1&${snake(name)}=${encoded} HTTP/1.1" 302 0`,
          ],
        },
        as: encoded,
      }
    },
  },
  {
    shape: 'keys and values in turn',
    place: (secret, name) => ({
      answer: {command: 'HGETALL app:settings', result: ['host', 'db.internal', snake(name), secret, 'port', '5432']},
    }),
  },
  {
    shape: 'a parameter in a store',
    place: (secret, name, r) => ({
      answer: {
        Parameters: [
          {
            Name: `/prod/orders/${snake(name)}`,
            Type: 'SecureString',
            Value: secret,
            Version: r.below(20),
            ARN: `arn:aws:ssm:eu-west-1:${r.text(12, DIGITS)}:parameter/prod/orders`,
          },
        ],
        InvalidParameters: [],
      },
    }),
  },
  {
    shape: 'an output of a stack',
    place: (secret, name) => ({
      answer: {
        Stacks: [
          {
            StackName: 'orders',
            Outputs: [
              {OutputKey: 'Region', OutputValue: 'eu-west-1'},
              {OutputKey: pascal(name), OutputValue: secret, Description: 'for the workers'},
            ],
          },
        ],
      },
    }),
  },
  {
    shape: 'a mail with a label',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        subject: 'Your access',
        from: 'ops@example.com',
        text: `Hello Ada,\n\nuse these:\n\nUsername: ada\n${header(name).replaceAll('-', ' ')}: ${secret}\n\nBye\n`,
      },
    }),
  },
  {
    shape: 'a struct as a language prints it',
    oneLine: true,
    place: (secret, name, r) => ({
      answer: {
        logLine: `level=debug caller=main.go:${r.below(99)} msg="loaded &Config{Host:\\"db\\", ${pascal(name)}:\\"${secret}\\", Port:5432}" id=${r.text(6, WORD)}`,
      },
    }),
  },
]

/** Four answers of each kind. */
export const third = (): readonly Labelled[] => placeAll(SHAPES, 4, 330_719)
