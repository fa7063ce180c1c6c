// What a document marks as a secret is hidden in answers whatever it looks like, and takes a handle in a write.

import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {type FarApi, farApi} from '../support/any-api.ts'
import {ask, connect, type Home, makeHome, runos, setUserPolicy} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'

/** They look like nothing, and stand under names that say nothing. */
const PLAIN = ['blue', 'whale'].join(' ')
const ANSWER = {
  id: 'i1',
  word: PLAIN,
  written: PLAIN,
  access: {first: PLAIN, list: [{word: PLAIN, other: 'shown'}]},
  settings: {known: 'shown', extra: PLAIN},
  choice: PLAIN,
  note: 'shown',
  seen: PLAIN,
  self: {word: PLAIN, self: {word: PLAIN}},
  floor: 7,
}
const SECRET = {type: 'string', format: 'password'}
const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
const DOCUMENT = {
  openapi: '3.1.0',
  info: {title: 'Items', version: '1'},
  components: {
    schemas: {
      Item: {
        type: 'object',
        properties: {
          id: {type: 'string'},
          word: SECRET,
          written: {type: 'string', writeOnly: true},
          access: ref('Access'),
          settings: {type: 'object', properties: {known: {type: 'string'}}, additionalProperties: SECRET},
          choice: {anyOf: [SECRET, {type: 'null'}]},
          note: {type: 'string'},
          seen: {type: 'string', 'x-sensitive': true},
          self: ref('Item'),
        },
      },
      Access: {
        allOf: [
          {type: 'object', properties: {first: SECRET}},
          {
            type: 'object',
            properties: {
              list: {type: 'array', items: {type: 'object', properties: {word: SECRET, other: {type: 'string'}}}},
            },
          },
        ],
      },
      Problem: {type: 'object', properties: {detail: {type: 'string'}, word: SECRET}},
    },
  },
  paths: {
    '/items/{id}': {
      get: {
        operationId: 'get_item',
        parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
        responses: {
          200: {description: 'it', content: {'application/json': {schema: ref('Item')}}},
          404: {description: 'none', content: {'application/json': {schema: ref('Problem')}}},
        },
      },
    },
  },
} as const

/** It answers with nothing secret, as far as the document says: a field that is only written, and a failure. */
const LATER = {
  '/items/{id}': {
    get: {
      ...DOCUMENT.paths['/items/{id}'].get,
      responses: {
        ...DOCUMENT.paths['/items/{id}'].get.responses,
        200: {
          description: 'it',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  written: {type: 'string', writeOnly: true},
                  note: {type: 'string'},
                  floor: {type: 'integer', writeOnly: true},
                },
              },
            },
          },
        },
      },
    },
  },
}

let api: FarApi
let home: Home
before(async () => {
  api = await farApi(({target}, response) => {
    if (target.endsWith('none')) response.writeHead(404)
    response.end(JSON.stringify(target.endsWith('none') ? {detail: 'shown', word: PLAIN} : ANSWER))
  })
  home = makeHome()
  for (const [name, document] of Object.entries({shop: DOCUMENT, later: {...DOCUMENT, paths: LATER}}))
    writeFileSync(join(home.path, `${name}.json`), JSON.stringify({...document, servers: [{url: api.url}]}))
  for (const words of [
    ['config', 'set', 'store', 'file'],
    ['api', 'add', 'shop.json', '--name', 'shop'],
    ['api', 'add', 'later.json', '--name', 'later'],
  ]) {
    const {code, stderr} = await runos(home, words)
    assert.equal(code, 0, stderr)
  }
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

describe('a field that the document marks as a secret', () => {
  test('puts its tool among the sensitive ones, where it is shown', async () => {
    await using client = await connect('sensitive-read', home, 'legacy', 'shop')
    assert.equal((await ask(client, 'get_item', {id: 'i1'})).value.word, PLAIN)
  })

  test('is hidden where a person puts the tool into read: by format, x-sensitive, references, alternatives, maps and lists, again in itself', {
    skip: noTerminal,
  }, async () => {
    await using person = atTerminal(home, [
      'tiers',
      'set',
      'get_item',
      'read',
      '--why',
      'its secrets are hidden',
      '--api',
      'shop',
    ])
    await person.sees('Do it? (y/N)')
    person.type(`y${KEY.enter}`)
    assert.equal(await person.ended(), 0)
    await using client = await connect('read', home, 'legacy', 'shop')
    const {isError, value} = await ask(client, 'get_item', {id: 'i1'})
    assert.equal(isError, false, JSON.stringify(value))
    const {word} = value
    assert.match(word, /^«secret:[a-z-]+:\w{20}»$/)
    assert.deepEqual(value, {
      id: 'i1',
      word,
      written: word,
      access: {first: word, list: [{word, other: 'shown'}]},
      settings: {known: 'shown', extra: word},
      choice: word,
      note: 'shown',
      seen: word,
      self: {word, self: {word}},
      floor: 7,
    })
  })

  test('is hidden when it is only written and comes back all the same, and in a failure', async () => {
    await using client = await connect('read', home, 'legacy', 'later')
    const {value} = await ask(client, 'get_item', {id: 'i1'})
    assert.match(value.written, /^«secret:/)
    assert.match(value.floor, /^«secret:/, 'a number too')
    assert.equal(value.note, 'shown')
    const {isError, value: failure} = await ask(client, 'get_item', {id: 'none'})
    assert.equal(isError, true)
    assert.match(failure.word, /^«secret:/)
    assert.equal(failure.detail, 'shown')
  })

  test('is hidden although a policy allows the field: the document knows better', async () => {
    setUserPolicy(home, 'schemaVersion: 1\nredaction: {allow: [{field: "*", reason: all of it}]}\n')
    await using client = await connect('read', home, 'legacy', 'later')
    assert.match((await ask(client, 'get_item', {id: 'i1'})).value.written, /^«secret:/)
  })
})
