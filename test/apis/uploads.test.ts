import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {type FarApi, farApi} from '../support/any-api.ts'
import {ask, connect, type Home, makeHome, runos} from '../support/server.ts'

const content = (type: string, schema: object) => ({content: {[type]: {schema}}})
const done = {200: {description: 'done'}}
const text = {type: 'string'}

/** A document with what is hard to send: a form with a file, and parameters in many styles. */
const documentAt = (url: string) => ({
  openapi: '3.1.0',
  info: {title: 'Shop', version: '1'},
  servers: [{url}],
  paths: {
    '/things/{id}/files': {
      post: {
        operationId: 'uploadFile',
        parameters: [{name: 'id', in: 'path', required: true, schema: text}],
        requestBody: content('multipart/form-data', {
          type: 'object',
          properties: {title: text, doc: {type: 'string', format: 'binary'}},
          required: ['doc'],
        }),
        responses: done,
      },
    },
    '/search/{place}': {
      get: {
        operationId: 'searchThings',
        parameters: [
          {
            name: 'place',
            in: 'path',
            required: true,
            style: 'matrix',
            explode: true,
            schema: {type: 'array', items: text},
          },
          {name: 'filter', in: 'query', style: 'deepObject', schema: {type: 'object', additionalProperties: text}},
          {name: 'sort', in: 'query', explode: false, schema: {type: 'array', items: text}},
          {name: 'lang', in: 'cookie', schema: text},
          {name: 'X-Trace', in: 'header', schema: text},
        ],
        responses: done,
      },
    },
  },
})

let api: FarApi
let home: Home
const folder = (...parts: string[]) => join(home.path, ...parts)
before(async () => {
  api = await farApi()
  home = makeHome({})
  mkdirSync(folder('outbox'))
  writeFileSync(folder('outbox', 'note.txt'), 'a note')
  writeFileSync(folder('secret.txt'), 'secret')
  symlinkSync('../secret.txt', folder('outbox', 'link.txt'))
  writeFileSync(folder('shop.json'), JSON.stringify(documentAt(`${api.url}/v1`)))
  const {code, stderr} = await runos(home, ['api', 'add', folder('shop.json'), '--name', 'shop'])
  assert.equal(code, 0, stderr)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

describe('files of this machine', () => {
  const upload = async (file: string) => {
    await using client = await connect('write', home, 'legacy', 'shop')
    return await ask(client, 'upload_file', {id: '7', body: {title: 'A note', doc: {file}}})
  }
  test('are not sent as long as no folder is allowed, and the answer says what a person does', async () => {
    const {isError, value} = await upload(folder('outbox', 'note.txt'))
    assert.deepEqual([isError, value.code, api.arrived.length], [true, 'E_UPLOAD', 0])
    assert.match(value.next, /runos api uploads shop <folder>/)
  })
  test('attack 37: a folder is allowed by a person at a terminal, not by a shell', async () => {
    const {code, stdout} = await runos(home, ['api', 'uploads', 'shop', folder('outbox'), '--json'])
    assert.deepEqual([code, JSON.parse(stdout).error.code], [10, 'E_NEEDS_PERSON'])
    assert.equal(JSON.parse((await runos(home, ['api', 'uploads', 'shop', '--json'])).stdout).uploads, null)
  })
  test('attack 34: are sent from inside the folder that was allowed, and from nowhere else', async () => {
    const path = folder('.local', 'share', 'runos', 'apis', 'shop', 'settings.json')
    writeFileSync(path, JSON.stringify({...JSON.parse(readFileSync(path, 'utf8')), uploads: folder('outbox')}))
    for (const file of ['../secret.txt', 'link.txt', folder('secret.txt'), '/dev/zero']) {
      const {isError, value} = await upload(file)
      assert.deepEqual([isError, value.code, api.arrived.length], [true, 'E_UPLOAD', 0], file)
    }
    assert.equal((await upload('note.txt')).isError, false)
    const {target, body} = api.arrived.at(-1)!
    assert.equal(target, '/v1/things/7/files')
    assert.match(
      body.toString(),
      /name="title"\r\n\r\nA note\r\n.*filename="note.txt"\r\nContent-Type: application\/octet-stream\r\n\r\na note\r\n/s,
    )
  })
})

test('every style of a document arrives as its specification says', async () => {
  await using client = await connect('read', home, 'legacy', 'shop')
  const args = {place: ['a', 'b,c'], filter: {name: 'x y'}, sort: ['up', 'down'], lang: 'de;', 'X-Trace': 'abc'}
  assert.equal((await ask(client, 'search_things', args)).isError, false)
  const {target, headers} = api.arrived.at(-1)!
  assert.equal(target, '/v1/search/;place=a;place=b%2Cc?filter%5Bname%5D=x%20y&sort=up,down')
  assert.deepEqual([headers.cookie, headers['x-trace']], ['lang=de%3B', 'abc'])
})
