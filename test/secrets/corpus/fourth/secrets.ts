import {env, joined, pascal} from '../names.ts'
import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {HEX, LOWER} from '../random.ts'

const ofXml = (text: string): string => text.replaceAll('&', '&amp;')
const TOKEN_OF_GIT = /^(git\w+-token|github-fine-grained)$/

const SHAPES: readonly Shape[] = [
  {
    shape: 'values of a chart',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        release: 'orders',
        values: `replicaCount: 2\nauth:\n  enabled: true\n  existingSecret: ""\n  ${name}: ${secret}\nresources: {}\n`,
      },
    }),
  },
  {
    shape: 'the environment of a container',
    place: (secret, name, r) => ({
      answer: [
        {
          Id: r.text(64, HEX),
          State: {Status: 'running'},
          Config: {Hostname: 'web', Env: ['PATH=/usr/local/bin:/usr/bin', `${env(name)}=${secret}`], Cmd: ['app']},
        },
      ],
    }),
  },
  {
    shape: 'the manifest of a pod as text',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        manifest: `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n      image: app:2\n      env:\n        - name: MODE\n          value: prod\n        - name: ${env(name)}\n          value: "${secret}"\n`,
      },
    }),
  },
  {
    shape: 'how a collection of requests signs in',
    only: /key$|token|secret$|password/,
    place: (secret, name, r) => ({
      answer: {
        collection: {
          info: {name: 'Orders', _postman_id: r.text(12, HEX)},
          auth: {
            type: 'apikey',
            apikey: [
              {key: 'key', value: `X-${joined(name, '-')}`, type: 'string'},
              {key: 'value', value: secret, type: 'string'},
            ],
          },
          item: [],
        },
      },
    }),
  },
  {
    shape: 'a table in CSV',
    oneLine: true,
    place: (secret, name) => ({
      answer: {export: `user,${joined(name, '_')},created\nada,"${secret}",2026-11-02\nben,,2026-11-03\n`},
    }),
  },
  {
    shape: 'a table as a console prints it',
    oneLine: true,
    place: (secret, name) => {
      const title = joined(name, '_')
      const width = Math.max(secret.length, title.length)
      return {
        answer: {
          output: ` id | ${title.padEnd(width)} | plan\n----+${'-'.repeat(width + 2)}+------\n  1 | ${secret.padEnd(width)} | big\n(1 row)\n`,
        },
      }
    },
  },
  {
    shape: 'properties with dots',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        propertySources: [
          {
            name: 'application-prod.properties',
            source: `server.port=8080\nspring.datasource.username=app\norders.client.${joined(name, '-')}=${secret}\n`,
          },
        ],
      },
    }),
  },
  {
    shape: 'a file of variables in HCL',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        files: [
          {
            name: 'main.tf',
            body: `provider "orders" {\n  region = "eu"\n  ${joined(name, '_')} = "${secret}"\n}\n\nvariable "zone" {}\n`,
          },
        ],
      },
    }),
  },
  {
    shape: 'a script of PowerShell',
    oneLine: true,
    place: (secret, name, r) => ({
      answer: {
        script: `$ErrorActionPreference = 'Stop'\n${r.pick([`$env:${env(name)}`, `$my${pascal(name)}`])} = '${secret}'\nStart-Service Orders\n`,
      },
    }),
  },
  {
    shape: 'settings in base64 of JSON',
    place: (secret, name, r) => {
      const encoded = Buffer.from(JSON.stringify({host: 'db', port: 5432, [name]: secret})).toString('base64')
      return {answer: {id: r.text(8, LOWER), encoding: 'base64', content: encoded}, as: encoded}
    },
  },
  {
    shape: 'remotes of a repository',
    oneLine: true,
    only: TOKEN_OF_GIT,
    place: (secret) => ({
      answer: {
        stdout: `origin\thttps://x-access-token:${secret}@git.example.com/team/orders.git (fetch)\norigin\thttps://x-access-token:${secret}@git.example.com/team/orders.git (push)\n`,
      },
    }),
  },
  {
    shape: 'a .pgpass or .npmrc file',
    oneLine: true,
    only: /^(password|npm-token)$/,
    place: (secret, name) => ({
      answer: /password/i.test(name)
        ? {path: '/root/.pgpass', content: `db.internal:5432:orders:app:${secret}\n`}
        : {
            path: '/root/.npmrc',
            content: `registry=https://npm.example.com/\n//npm.example.com/:_authToken=${secret}\n`,
          },
    }),
  },
  {
    shape: 'parts joined by spaces',
    oneLine: true,
    only: /^password$/,
    place: (secret) => ({
      answer: {
        subscription: 'orders_sub',
        conninfo: `host=db.internal port=5432 dbname=orders user=app password=${secret} sslmode=require`,
      },
    }),
  },
  {
    shape: 'a list of processes',
    oneLine: true,
    place: (secret, name, r) => ({
      answer: {
        processes: [
          `root ${r.below(9999)} 0.0 java -Xmx512m -Dorders.${joined(name, '.')}="${secret}" -jar /app/orders.jar`,
        ],
      },
    }),
  },
  {
    shape: 'settings of a web server',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        config: `location /orders {\n  proxy_pass http://orders:80;\n  proxy_set_header X-${joined(name, '-')} "${secret}";\n}\n`,
      },
    }),
  },
  {
    shape: 'attributes of XML',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        'web.config': `<configuration><appSettings><add key="Mode" value="prod" /><add key="${pascal(name)}" value="${ofXml(secret)}" /></appSettings></configuration>`,
      },
    }),
  },
  {
    shape: 'a variable of a project',
    place: (secret, name) => ({
      answer: [
        {
          variable_type: 'env_var',
          key: env(name),
          value: secret,
          protected: true,
          masked: false,
          environment_scope: '*',
        },
      ],
    }),
  },
  {
    shape: 'a line of JSON in a log',
    place: (secret, name) => ({
      answer: {
        hits: [
          {
            _source: {
              log: `{"ts":1790000000,"level":"debug","msg":"settings","ctx":{"port":80,"${name}":${JSON.stringify(secret)}}}`,
            },
          },
        ],
      },
      as: JSON.stringify(secret).slice(1, -1),
    }),
  },
  {
    shape: 'a pair in base64 in a store',
    place: (secret, name) => {
      const encoded = Buffer.from(secret).toString('base64')
      return {
        answer: [{LockIndex: 0, Key: `orders/prod/${joined(name, '_')}`, Flags: 0, Value: encoded, CreateIndex: 271}],
        as: encoded,
      }
    },
  },
  {
    shape: 'what a manager of secrets answers',
    place: (secret, name) => ({
      answer: {
        Name: 'prod/orders',
        VersionStages: ['AWSCURRENT'],
        SecretString: JSON.stringify({user: 'app', [name]: secret}),
      },
      as: JSON.stringify(secret).slice(1, -1),
    }),
  },
  {
    shape: 'versions of a pair',
    place: (secret, name, r) => ({
      answer: {
        request_id: r.text(32, HEX),
        lease_id: '',
        renewable: false,
        data: {data: {[name]: secret}, metadata: {created_time: '2026-11-02T10:00:00Z', version: 3}},
      },
    }),
  },
  {
    shape: 'a parameter of a stack',
    place: (secret, name) => ({
      answer: {
        Parameters: [
          {ParameterKey: 'Zone', ParameterValue: 'a'},
          {ParameterKey: pascal(name), ParameterValue: secret},
        ],
      },
    }),
  },
  {
    shape: 'a map as a language prints it',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        panic: `panic: cannot use settings map[host:db ${joined(name, '_')}:${secret} port:5432]\n\ngoroutine 1`,
      },
    }),
  },
]

/** Four answers of each kind. */
export const fourth = (): readonly Labelled[] => placeAll(SHAPES, 4, 914_203)
