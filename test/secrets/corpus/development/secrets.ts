import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {HEX} from '../random.ts'

/** The part of the corpus that one may look at: shapes of answers, made before the detectors were. */
const SHAPES: readonly Shape[] = [
  {
    shape: 'a field of an object',
    place: (secret, name, r) => ({answer: {id: r.text(8, HEX), name: 'orders', [name]: secret, ready: true}}),
  },
  {
    shape: 'deep in a list',
    place: (secret, name, r) => ({
      answer: {items: [{id: r.text(8, HEX)}, {id: r.text(8, HEX), spec: {auth: {[name]: secret}}}], total: 2},
    }),
  },
  {
    shape: 'JSON inside of a text',
    place: (secret, name) => ({
      answer: {type: 'config', content: JSON.stringify({region: 'eu', [name]: secret})},
      as: JSON.stringify(secret).slice(1, -1),
    }),
  },
  {
    shape: 'a line of an .env file',
    oneLine: true,
    place: (secret, name) => ({
      answer: {file: '.env', text: `MODE=production\n${envName(name)}=${secret}\nPORT=8080\n`},
    }),
  },
  {
    shape: 'YAML inside of a text',
    oneLine: true,
    place: (secret, name) => ({
      answer: {manifest: `kind: App\nspec:\n  replicas: 2\n  ${name}: "${secret}"\n  port: 80\n`},
    }),
  },
  {
    shape: 'a line of a log',
    needsKnown: true,
    oneLine: true,
    place: (secret) => ({answer: {lines: ['10:01 starting', `10:02 connecting with ${secret} ...`, '10:03 ready']}}),
  },
  {
    shape: 'the message of an error',
    needsKnown: true,
    oneLine: true,
    place: (secret) => ({answer: {error: `request failed: ${secret} was rejected`, code: 'auth'}}),
  },
  {
    shape: 'a name and a value',
    place: (secret, name) => ({
      answer: {
        env: [
          {name: 'PORT', value: '80'},
          {name: envName(name), value: secret},
        ],
      },
    }),
  },
  {
    shape: 'base64 of a known kind',
    needsKnown: true,
    place: (secret) => {
      const encoded = Buffer.from(secret).toString('base64')
      return {answer: {name: 'blob', payload: encoded}, as: encoded}
    },
  },
]

const envName = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()

/** Five answers of each kind. */
export const development = (): readonly Labelled[] => placeAll(SHAPES, 5, 20_260)
