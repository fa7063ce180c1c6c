import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {HEX} from '../random.ts'

const snake = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()

const SHAPES: readonly Shape[] = [
  {
    shape: 'an output of a provisioner',
    place: (secret, name) => ({
      answer: {outputs: {[name]: {value: secret, type: 'string'}, region: {value: 'eu-west-1', type: 'string'}}},
    }),
  },
  {
    shape: 'TOML inside of a text',
    oneLine: true,
    place: (secret, name) => ({
      answer: {file: `[server]\nport = 80\n\n[auth]\n${snake(name)} = "${secret}"\nttl = 60\n`},
    }),
  },
  {
    shape: 'a list of variables in a compose file',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        compose: `services:\n  web:\n    image: app:2\n    environment:\n      - MODE=prod\n      - ${snake(name).toUpperCase()}=${secret}\n`,
      },
    }),
  },
  {
    shape: 'an encoded form',
    place: (secret, name, r) => {
      const encoded = encodeURIComponent(secret)
      return {answer: {id: r.text(6, HEX), body: `grant_type=x&${snake(name)}=${encoded}&scope=all`}, as: encoded}
    },
  },
  {
    shape: 'what somebody wrote to somebody',
    needsKnown: true,
    oneLine: true,
    place: (secret) => ({answer: {comments: [{by: 'ada', text: `here you go: ${secret}, it works until Friday`}]}}),
  },
  {
    shape: 'a part of XML',
    oneLine: true,
    place: (secret, name) => ({
      answer: {config: `<settings><host>db</host><${snake(name)}>${secret}</${snake(name)}></settings>`},
    }),
  },
  {
    shape: 'a dictionary as a language prints it',
    oneLine: true,
    place: (secret, name) => ({
      answer: {stdout: `config = {'host': 'db', '${snake(name)}': '${secret}', 'port': 5432}\n`},
    }),
  },
  {
    shape: 'a line of a difference',
    oneLine: true,
    place: (secret, name) => ({
      answer: {patch: `@@ -1,3 +1,3 @@\n host: db\n-${name}: none\n+${name}: ${secret}\n port: 1\n`},
    }),
  },
  {
    shape: 'headers as pairs',
    needsKnown: true,
    oneLine: true,
    place: (secret) => ({
      answer: {
        request: {
          headers: [
            ['accept', '*/*'],
            ['x-forwarded-secret', secret],
          ],
        },
      },
    }),
  },
  {
    shape: 'beside its name in a list of settings',
    place: (secret, name) => ({
      answer: {
        settings: [
          {key: 'region', value: 'eu'},
          {key: snake(name), value: secret, updatedBy: 'ada'},
        ],
      },
    }),
  },
]

/** Four answers of each kind. */
export const second = (): readonly Labelled[] => placeAll(SHAPES, 4, 51_733)
