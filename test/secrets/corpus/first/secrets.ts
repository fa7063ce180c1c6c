// The first part that was measured before anybody worked towards it.

import type {Labelled, Shape} from '../placed.ts'
import {placeAll} from '../placed.ts'
import {HEX} from '../random.ts'

const SHAPES: readonly Shape[] = [
  {
    shape: 'a field beside others of a service',
    place: (secret, name, r) => ({
      answer: {
        service: {uid: r.text(12, HEX), host: 'db.internal', port: 5432, credentials: {user: 'svc', [name]: secret}},
      },
    }),
  },
  {
    shape: 'the data of a Kubernetes Secret',
    place: (secret, name) => {
      const encoded = Buffer.from(secret).toString('base64')
      return {
        answer: {apiVersion: 'v1', kind: 'Secret', metadata: {name: 'app'}, type: 'Opaque', data: {[name]: encoded}},
        as: encoded,
      }
    },
  },
  {
    shape: 'a row of a query',
    place: (secret, name, r) => ({
      answer: {
        columns: ['id', name, 'created'],
        rows: [
          [1, secret, '2026-01-01'],
          [2, null, r.text(4, HEX)],
        ],
        rowCount: 2,
      },
    }),
  },
  {
    shape: 'an export in a shell script',
    oneLine: true,
    place: (secret, name) => ({
      answer: {
        script: `#!/bin/sh\nset -e\nexport ${name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()}='${secret}'\nexec app\n`,
      },
    }),
  },
  {
    shape: 'the arguments of a command',
    needsKnown: true,
    oneLine: true,
    place: (secret, name) => ({answer: {command: ['app', `--${name}`, secret, '--verbose'], restarts: 3}}),
  },
  {
    shape: 'JSON in JSON in a text',
    place: (secret, name) => {
      const inner = JSON.stringify({outer: JSON.stringify({[name]: secret})})
      return {answer: {annotations: {'last-applied': inner}}, as: JSON.stringify(JSON.stringify(secret)).slice(3, -3)}
    },
  },
  {
    shape: 'a markdown text',
    needsKnown: true,
    oneLine: true,
    place: (secret) => ({answer: {readme: `# Access\n\nUse \`${secret}\` to sign in.\n\n- do not share it\n`}}),
  },
  {
    shape: 'a trace of an exception',
    needsKnown: true,
    oneLine: true,
    place: (secret, _name, r) => ({
      answer: {events: [{at: r.below(1e9), stack: `Error: cannot open "${secret}"\n    at connect (db.js:10:3)`}]},
    }),
  },
  {
    shape: 'a key of an object',
    needsKnown: true,
    oneLine: true,
    place: (secret) => ({answer: {sessions: {[secret]: {user: 'ada', active: true}}}}),
  },
]

/** Three answers of each kind. */
export const first = (): readonly Labelled[] => placeAll(SHAPES, 3, 77_041)
