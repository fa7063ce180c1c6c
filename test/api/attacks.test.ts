import assert from 'node:assert/strict'
import {link, mkdir, mkdtemp, rename, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {parseJson} from '#core/json'
import type {Body, Operation, Parameter} from '#core/manifest'
import {createUploads} from '#platform/uploads'
import {caller, codeOf, type FarApi, farApi, operation, param, whole} from '../support/any-api.ts'
import {contentOf} from '../support/result.ts'

/** Each row of the list of attacks, against an API that a person added, through the way that every call takes. */
let api: FarApi
before(async () => {
  api = await farApi()
})
after(() => api[Symbol.asyncDispose]())

/** Expects that nothing leaves, and that the reason has one of these codes. */
async function nothingLeaves(
  operations: readonly Operation[],
  args: object,
  code = /^E_(REQUEST_UNSAFE|ARGS_INVALID)$/,
  means: object = {},
): Promise<void> {
  const seen = api.arrived.length
  const result = await caller(operations, {base: `${api.url}/v1`, ...means})(operations[0]?.id ?? '', args)
  assert.match(String(codeOf(result)), code, JSON.stringify(contentOf(result)))
  assert.equal(api.arrived.length, seen)
}
async function arrives(operations: readonly Operation[], args: object, means: object = {}) {
  const result = await caller(operations, {base: `${api.url}/v1`, ...means})(operations[0]?.id ?? '', args)
  assert.equal(codeOf(result), undefined, JSON.stringify(contentOf(result)))
  return api.arrived.at(-1)!
}

describe('attack 1: no value makes another path', () => {
  const climbing = [
    '..',
    '.',
    '%2e%2e',
    '.%2e',
    'a/b',
    'a\\b',
    '..;/',
    '%252e%252e',
    'x?admin=true',
    'x#f',
    '',
    '%2f',
    '%00',
  ]
  const shapes: readonly (readonly [string, string, Partial<Parameter>, (value: string) => unknown])[] = [
    ['simple', '/items/{id}', {}, (value) => value],
    ['simple, in a list', '/items/{id}', {}, (value) => ['a', value]],
    ['label', '/items/{id}', {style: 'label'}, (value) => value],
    ['label, in an object', '/items/{id}', {style: 'label', explode: true}, (value) => ({a: value})],
    ['matrix', '/items/{id}', {style: 'matrix'}, (value) => value],
    ['beside other text', '/items/x-{id}.json', {}, (value) => value],
  ]
  for (const [about, path, more, shape] of shapes) {
    for (const value of climbing) {
      test(`${about}: ${JSON.stringify(value)}`, () =>
        nothingLeaves([operation({id: 'x', method: 'DELETE', path, parameters: [param('id', 'path', more)]})], {
          id: shape(value),
        }))
    }
  }
  const together: readonly (readonly [string, object])[] = [
    ['/items/{a}{b}', {a: '%', b: '2e%2e'}],
    ['/items/{a}{b}', {a: '%2', b: 'fadmin'}],
    ['/items/.{a}', {a: '.'}],
    ['/items/{a}.', {a: '.'}],
  ]
  for (const [path, args] of together) {
    test(`two that are harmless alone: ${path} ${JSON.stringify(args)}`, () =>
      nothingLeaves(
        [operation({id: 'x', path, parameters: Object.keys(args).map((name) => param(name, 'path'))})],
        args,
      ))
  }

  const get = operation({id: 'get', path: '/items/{id}', parameters: [param('id', 'path')]})
  const family = [
    get,
    operation({id: 'export', path: '/items/export'}),
    operation({id: 'cancel', path: '/items/{id}:cancel', parameters: [param('id', 'path')]}),
  ]
  for (const id of ['export', 'EXPORT', 'export.json', 'export;x', 'exp%6Frt', 'export.', '7:cancel', '7%3Acancel']) {
    test(`an id that is the path of another operation: ${id}`, () => nothingLeaves(family, {id}, /^E_REQUEST_UNSAFE$/))
  }
  test('an id that only looks like it', async () => {
    assert.equal((await arrives(family, {id: 'exports'})).target, '/v1/items/exports')
    assert.equal((await arrives([get], {id: 'export'})).target, '/v1/items/export')
  })
  test('a template that climbs by itself is refused', () =>
    nothingLeaves([operation({id: 'x', path: '/a/../admin'})], {}))
  test('a template with a query or a fragment of its own is refused', async () => {
    await nothingLeaves([operation({id: 'x', path: '/a?admin=true'})], {})
    await nothingLeaves([operation({id: 'x', path: '/a#b'})], {})
  })
})

describe('attack 3: an operation leads to another origin only where a person allowed it', () => {
  for (const server of [
    'https://evil.example',
    'http://user@127.0.0.1:1/',
    'http://2130706433:1/',
    'http://[::1]:1/',
    '//evil.example',
    'ftp://127.0.0.1/',
    'not an address',
  ]) {
    test(server, () => nothingLeaves([operation({id: 'x', server})], {}, /^E_WRONG_ORIGIN$/))
  }
  test('one that was allowed, and its own base path', async () => {
    await using other = await farApi()
    const result = await caller([operation({id: 'x', server: `${other.url}/upload`})], {
      base: api.url,
      origins: [other.url],
    })('x', {})
    assert.equal(codeOf(result), undefined)
    assert.deepEqual(
      other.arrived.map(({target}) => target),
      ['/upload/things'],
    )
  })
})

describe('attack 9: no argument makes another method', () => {
  for (const name of ['X-HTTP-Method-Override', 'x-http-method', 'X-Method-Override']) {
    test(`header ${name}`, () =>
      nothingLeaves([operation({id: 'x', parameters: [param(name, 'header')]})], {[name]: 'DELETE'}))
  }
  for (const name of ['_method', '_METHOD', 'X-HTTP-Method-Override', '$method', '_HttpMethod']) {
    test(`query ${name}`, () =>
      nothingLeaves([operation({id: 'x', parameters: [param(name, 'query')]})], {[argument(name)]: 'DELETE'}))
    test(`query ${name}, as the key of an object`, () =>
      nothingLeaves([operation({id: 'x', parameters: [param('filter', 'query')]})], {filter: {[name]: 'DELETE'}}))
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data', 'application/json']) {
      test(`${type} with ${name}`, () =>
        nothingLeaves([operation({id: 'x', method: 'POST', body: whole(type)})], {body: {[name]: 'DELETE'}}))
    }
  }
  test('a parameter called method is an ordinary one', async () =>
    assert.equal(
      (await arrives([operation({id: 'x', parameters: [param('method', 'query')]})], {method: 'card'})).target,
      '/v1/things?method=card',
    ))
})

/** How the catalog names the argument of a parameter whose name has other characters. */
const argument = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_').replaceAll(/^[_.-]+|_+$/g, '') || 'value'

describe('attack 17: headers', () => {
  const one = operation({id: 'x', parameters: [param('X-Note', 'header')]})
  for (const value of ['a\r\nHost: evil', 'a\nb', 'a\rb', 'a\u0000b', 'Zoë', '\u2028', ' a', 'a ', '\u007f']) {
    test(`${JSON.stringify(value)} is refused`, () => nothingLeaves([one], {'X-Note': value}, /^E_REQUEST_UNSAFE$/))
  }
  test('what is visible arrives as it is', async () =>
    assert.equal((await arrives([one], {'X-Note': 'a "b"; c=d, e\\'})).headers['x-note'], 'a "b"; c=d, e\\'))

  for (const name of [
    ...['Host', 'Authorization', 'Cookie', 'Content-Length', 'Transfer-Encoding', 'Connection', 'Content-Type'],
    ...[
      'X-Forwarded-For',
      'X-Forwarded-Host',
      'Forwarded',
      'Proxy-Authorization',
      'Upgrade',
      'TE',
      'Expect',
      'X-Original-URL',
    ],
    ...['a b', 'a:b', 'ü', 'a\r\nb'],
  ]) {
    const declared = operation({
      id: 'x',
      method: 'POST',
      parameters: [param(name, 'header')],
      body: whole('application/json'),
    })
    test(`${JSON.stringify(name)} cannot be an argument`, async () => {
      await nothingLeaves([declared], {[argument(name)]: 'evil', body: {}}, /^E_REQUEST_UNSAFE$/)
    })
  }
  test('the type of a body is that of its kind, whatever its file says', async () => {
    const {headers} = await arrives([operation({id: 'x', method: 'POST', body: whole('application/json')})], {body: {}})
    assert.equal(headers['content-type'], 'application/json')
  })
})

describe('attack 18: cookies and unknown arguments', () => {
  const one = operation({id: 'x', parameters: [param('session', 'cookie'), param('extra', 'cookie')]})
  for (const value of ['a; admin=true', 'a,b', 'a\r\nb', '"a"', 'a b', '%3B']) {
    test(`${JSON.stringify(value)} stays one value`, async () => {
      const {cookie = ''} = (await arrives([one], {session: value})).headers
      assert.match(cookie, /^session=[\w%.~-]*$/)
      assert.equal(decodeURIComponent(cookie.slice('session='.length)), value)
    })
  }
  test('the keys of an object take no other cookie, and are names', async () => {
    await nothingLeaves([one], {session: 'a', extra: {session: 'b'}}, /^E_REQUEST_UNSAFE$/)
    await nothingLeaves([one], {extra: {'a; b': 'c'}}, /^E_REQUEST_UNSAFE$/)
  })
  test('unknown arguments are refused by name', async () => {
    await nothingLeaves([one], {session: 'a', admin: true}, /^E_ARGS_INVALID$/)
    await nothingLeaves([one], {session: 'a', Session: 'b'}, /^E_ARGS_INVALID$/)
  })
  test('the keys of an object take the place of no other value of the query', async () => {
    const filter = operation({
      id: 'x',
      parameters: [param('limit', 'query'), param('filter', 'query')],
      fixedQuery: {merge: 'true'},
    })
    await nothingLeaves([filter], {limit: 1, filter: {limit: 100}}, /^E_REQUEST_UNSAFE$/)
    await nothingLeaves([filter], {filter: {merge: 'false'}}, /^E_REQUEST_UNSAFE$/)
    assert.equal(
      (await arrives([filter], {limit: 1, filter: {name: 'x&y=z'}})).target,
      '/v1/things?merge=true&limit=1&name=x%26y%3Dz',
    )
  })
})

describe('attack 25: values are exact or refused', () => {
  const body = operation({id: 'x', method: 'POST', body: whole('application/json', {}, {type: 'object'})})
  test('integers above 2^53, in a body and in a query', async () => {
    const args = parseJson('{"n":9007199254740993}') as object
    const query = operation({id: 'x', parameters: [param('n', 'query', {schema: {type: 'integer'}})]})
    assert.equal((await arrives([body], {body: args})).body.toString(), '{"n":9007199254740993}')
    assert.equal((await arrives([query], args)).target, '/v1/things?n=9007199254740993')
  })
  test('an integer that may have lost digits on the way is refused; its digits as text are exact', async () => {
    const query = operation({id: 'x', parameters: [param('n', 'query', {schema: {type: 'integer'}})]})
    await nothingLeaves([query], {n: 2 ** 53}, /^E_ARGS_INVALID$/)
    await nothingLeaves([query], {n: -(2 ** 60)}, /^E_ARGS_INVALID$/)
    await nothingLeaves([body], {body: {deep: [{id: 2 ** 60}]}}, /^E_ARGS_INVALID$/)
    assert.equal((await arrives([query], {n: '9007199254740993'})).target, '/v1/things?n=9007199254740993')
    assert.equal((await arrives([query], {n: 2 ** 53 - 1})).target, '/v1/things?n=9007199254740991')
    await nothingLeaves([query], {n: '12'}, /^E_ARGS_INVALID$/)
  })
  test('__proto__ and constructor are keys like others', async () => {
    const given = parseJson('{"__proto__":{"admin":true},"constructor":{"prototype":1}}') as object
    assert.equal(
      (await arrives([body], {body: given})).body.toString(),
      '{"__proto__":{"admin":true},"constructor":{"prototype":1}}',
    )
    const query = operation({id: 'x', parameters: [param('f', 'query', {style: 'deepObject'})]})
    assert.equal(
      (await arrives([query], {f: given})).target,
      `/v1/things?${'f[__proto__][admin]=true&f[constructor][prototype]=1'.replaceAll('[', '%5B').replaceAll(']', '%5D')}`,
    )
  })
  test('a parameter that is called like a property of every object', async () => {
    const odd = operation({id: 'x', parameters: [param('constructor', 'query'), param('toString', 'header')]})
    assert.equal((await arrives([odd], {})).target, '/v1/things')
  })
  test('a list for a text is refused', () =>
    nothingLeaves(
      [operation({id: 'x', parameters: [param('q', 'query', {schema: {type: 'string'}})]})],
      {q: ['a', 'b']},
      /^E_ARGS_INVALID$/,
    ))
})

describe('attack 34: only files from inside the folder that a person allowed are sent', () => {
  let root: string
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'runos-test-upload-'))
    for (const folder of ['allowed/deep', 'allowed-not']) await mkdir(join(root, folder), {recursive: true})
    await writeFile(join(root, 'allowed/deep/a.txt'), 'fine')
    await writeFile(join(root, 'secret.txt'), 'secret')
    await writeFile(join(root, 'allowed-not/b.txt'), 'secret')
    await symlink('../secret.txt', join(root, 'allowed/link.txt'))
    await symlink('../allowed-not', join(root, 'allowed/folder'))
    await symlink('deep/a.txt', join(root, 'allowed/inside.txt'))
    await symlink('circle', join(root, 'allowed/circle'))
    await symlink('/dev/zero', join(root, 'allowed/zero'))
    await link(join(root, 'allowed/deep/a.txt'), join(root, 'allowed/twin.txt'))
  })
  after(() => rm(root, {recursive: true, force: true}))
  const form: Body = whole(
    'multipart/form-data',
    {},
    {type: 'object', properties: {doc: {type: 'string', format: 'binary'}}},
  )
  const upload = operation({id: 'x', method: 'POST', body: form})
  const means = () => ({uploads: createUploads(join(root, 'allowed'))})

  test('a file of the folder, by its path in it, by its whole path, through a link inside', async () => {
    for (const file of [
      'deep/a.txt',
      './deep/../deep/a.txt',
      join(root, 'allowed/deep/a.txt'),
      'inside.txt',
      'twin.txt',
    ]) {
      const {body} = await arrives([upload], {body: {doc: {file}}}, means())
      assert.match(
        body.toString(),
        /filename="(a|inside|twin)\.txt"\r\nContent-Type: application\/octet-stream\r\n\r\nfine\r\n/,
      )
    }
  })
  const paths = () => [
    ...['../secret.txt', 'link.txt', 'folder/b.txt', '../allowed-not/b.txt', 'deep/../../secret.txt', 'circle', 'zero'],
    ...[join(root, 'secret.txt'), join(root, 'allowed-not/b.txt'), join(root, 'allowed'), '.', 'deep', 'nothing.txt'],
    ...['/dev/zero', '/dev/stdin', '/proc/self/environ', '/etc/passwd', 'deep/a.txt\u0000.png', '~/.ssh/id_rsa'],
  ]
  test('a link, a common prefix, a device, a folder, what is not there', async () => {
    for (const file of paths()) await nothingLeaves([upload], {body: {doc: {file}}}, /^E_UPLOAD$/, means())
  })
  test('nothing at all when no folder was allowed', () =>
    nothingLeaves([upload], {body: {doc: {file: join(root, 'allowed/deep/a.txt')}}}, /^E_UPLOAD$/))
  test('a path is no file where the document wants none', async () => {
    const text = operation({
      id: 'x',
      method: 'POST',
      body: whole('multipart/form-data', {}, {type: 'object', properties: {doc: {type: 'string'}}}),
    })
    await nothingLeaves([text], {body: {doc: {file: 'deep/a.txt'}}}, /^E_ARGS_INVALID$/, means())
  })
  test('a folder that becomes a link while files are asked for', async () => {
    const uploads = createUploads(join(root, 'allowed'))
    await mkdir(join(root, 'allowed/swap'))
    await writeFile(join(root, 'allowed/swap/b.txt'), 'fine')
    const reads = Array.from({length: 40}, () =>
      uploads.read('swap/b.txt').catch((error: {code: string}) => error.code),
    )
    await rename(join(root, 'allowed/swap'), join(root, 'allowed/old'))
    await symlink('../allowed-not', join(root, 'allowed/swap'))
    for (const one of await Promise.all(reads)) {
      assert.ok(one === 'E_UPLOAD' || (typeof one === 'object' && Buffer.from(one.bytes).toString() === 'fine'))
    }
  })
  test('a name cannot leave its header', async () => {
    const {body} = await arrives([upload], {body: {doc: {text: 'x', name: 'a"\r\nX-Evil: 1\r\n\r\n'}}})
    assert.match(body.toString(), /filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0A"\r\n/)
  })
})
