import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {buildRequest} from '#api/request'
import {compile} from '#catalog/compile'
import type {ApiRequest, ValidCall} from '#core/call'
import type {Json} from '#core/json'
import type {Operation, Parameter, Style} from '#core/manifest'
import {operation, param, whole} from '../support/any-api.ts'

const BASE = new URL('https://api.example.com/v1')

function built(one: Operation, args: Record<string, Json>): ApiRequest {
  const [tool] = compile({version: '1', operations: [one], defs: {}})
  return buildRequest({tool, args} as unknown as ValidCall, {}, BASE)
}
const styled = (at: Parameter['in'], style: Style, explode: boolean, value: Json, more: object = {}): ApiRequest =>
  built(
    operation({
      id: 'x',
      path: at === 'path' ? '/{color}' : '/x',
      parameters: [param('color', at, {style, explode, ...more})],
    }),
    {color: value},
  )

const LIST = ['blue', 'black', 'brown']
const OBJECT = {R: 100, G: 200, B: 150}

/** The table of the specification (OpenAPI 3.1.1, 4.8.12.2), without the columns that it calls undefined. */
describe('the examples of the specification', () => {
  const path: readonly (readonly [Style, boolean, string, string, string])[] = [
    ['matrix', false, ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
    ['matrix', true, ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
    ['label', false, '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
    ['label', true, '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
    ['simple', false, 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
    ['simple', true, 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
  ]
  for (const [style, explode, text, list, object] of path) {
    test(`path, ${style}${explode ? ', exploded' : ''}`, () => {
      assert.equal(styled('path', style, explode, 'blue').target, `/${text}`)
      assert.equal(styled('path', style, explode, LIST).target, `/${list}`)
      assert.equal(styled('path', style, explode, OBJECT).target, `/${object}`)
    })
  }

  const query: readonly (readonly [Style, boolean, Json, string])[] = [
    ['form', false, 'blue', 'color=blue'],
    ['form', false, '', 'color='],
    ['form', false, LIST, 'color=blue,black,brown'],
    ['form', false, OBJECT, 'color=R,100,G,200,B,150'],
    ['form', true, 'blue', 'color=blue'],
    ['form', true, LIST, 'color=blue&color=black&color=brown'],
    ['form', true, OBJECT, 'R=100&G=200&B=150'],
    ['spaceDelimited', false, LIST, 'color=blue%20black%20brown'],
    ['spaceDelimited', false, OBJECT, 'color=R%20100%20G%20200%20B%20150'],
    ['pipeDelimited', false, LIST, 'color=blue%7Cblack%7Cbrown'],
    ['pipeDelimited', false, OBJECT, 'color=R%7C100%7CG%7C200%7CB%7C150'],
    ['pipeDelimited', true, LIST, 'color=blue&color=black&color=brown'],
    ['tabDelimited', false, LIST, 'color=blue%09black%09brown'],
    ['deepObject', true, OBJECT, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    ['json', false, OBJECT, 'color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D'],
  ]
  for (const [style, explode, value, wanted] of query) {
    test(`query, ${style}${explode ? ', exploded' : ''}: ${JSON.stringify(value)}`, () =>
      assert.equal(styled('query', style, explode, value).target, `/x?${wanted}`))
  }

  const header: readonly (readonly [boolean, Json, string])[] = [
    [false, 'blue', 'blue'],
    [false, LIST, 'blue,black,brown'],
    [false, OBJECT, 'R,100,G,200,B,150'],
    [true, OBJECT, 'R=100,G=200,B=150'],
  ]
  for (const [explode, value, wanted] of header) {
    test(`header${explode ? ', exploded' : ''}: ${JSON.stringify(value)}`, () =>
      assert.deepEqual(styled('header', 'simple', explode, value).headers, {color: wanted}))
  }

  const cookie: readonly (readonly [boolean, Json, string])[] = [
    [true, 'blue', 'color=blue'],
    [false, LIST, 'color=blue,black,brown'],
    [false, OBJECT, 'color=R,100,G,200,B,150'],
    [true, LIST, 'color=blue; color=black; color=brown'],
    [true, OBJECT, 'R=100; G=200; B=150'],
  ]
  for (const [explode, value, wanted] of cookie) {
    test(`cookie${explode ? ', exploded' : ''}: ${JSON.stringify(value)}`, () =>
      assert.deepEqual(styled('cookie', 'form', explode, value).headers, {cookie: wanted}))
  }
})

describe('what a value means is kept', () => {
  test('a delimiter inside of a value is told from one between two values', () => {
    assert.equal(styled('query', 'form', false, ['a,b', 'c']).target, '/x?color=a%2Cb,c')
    assert.equal(styled('path', 'simple', false, ['a,b', 'c']).target, '/a%2Cb,c')
  })
  test('reserved characters stand where they may, but none that ends the value', () => {
    const {target} = styled('query', 'form', true, "/a:b?c@d!$'()*,=&e#f+g;h[i]%2F", {allowReserved: true})
    assert.equal(target, "/x?color=/a:b?c@d!$'()*,=%26e%23f%2Bg%3Bh%5Bi%5D%252F")
  })
  test('an empty value is sent where it is allowed', () =>
    assert.equal(
      styled('query', 'form', true, '', {allowEmptyValue: true, schema: {type: 'integer'}}).target,
      '/x?color=',
    ))
  test('lists inside of a deep object, as PHP and Rails read them', () =>
    assert.equal(
      decodeURIComponent(styled('query', 'deepObject', true, {a: ['x', 'y'], b: {c: [{d: 1}]}}).target),
      '/x?color[a][]=x&color[a][]=y&color[b][c][0][d]=1',
    ))
  test('numbers and truth are written as JSON writes them, big integers with all digits', () =>
    assert.equal(
      styled('query', 'form', true, [1.5, true, 9007199254740993n]).target,
      '/x?color=1.5&color=true&color=9007199254740993',
    ))
  test('JSON in a header has no character that is not ASCII', () =>
    assert.deepEqual(styled('header', 'json', false, {name: 'Zoë'}).headers, {color: '{"name":"Zo\\u00eb"}'}))

  const refused: readonly (readonly [string, Parameter['in'], Style, boolean, Json])[] = [
    ['a list in a list', 'query', 'form', true, [['a']]],
    ['an object in a list', 'query', 'form', true, [{a: 1}]],
    ['null in a list', 'query', 'form', true, [null]],
    ['an empty list, which would read like none: a delete of one becomes a delete of all', 'query', 'form', true, []],
    ['an empty object', 'query', 'deepObject', true, {}],
    ['a blank between blanks', 'query', 'spaceDelimited', false, ['a b', 'c']],
    ['a pipe between pipes', 'query', 'pipeDelimited', false, ['a|b', 'c']],
    ['a dot between dots', 'path', 'label', true, ['a.b', 'c']],
    ['a comma between commas of a header', 'header', 'simple', false, ['a,b', 'c']],
    ['brackets in a key between brackets', 'query', 'deepObject', true, {'a][b': 1}],
  ]
  for (const [about, at, style, explode, value] of refused) {
    test(`${about} is refused`, () =>
      assert.throws(() => styled(at, style, explode, value), {name: 'RunosError', message: /^color /}))
  }
})

describe('bodies', () => {
  const post = (body: Operation['body'] & object, value: Json, more: Record<string, Json> = {}) =>
    built(operation({id: 'x', method: 'POST', body}), {body: value, ...more})

  const json: readonly (readonly [string, Json, string])[] = [
    ['application/json', ['a', 1, null], '["a",1,null]'],
    ['application/json', 'text', '"text"'],
    ['application/merge-patch+json', {a: null}, '{"a":null}'],
    ['application/json; charset=utf-8', 9007199254740993n, '9007199254740993'],
  ]
  for (const [type, value, wanted] of json) {
    test(`${type}: ${wanted}`, () => {
      const {body, headers} = post(whole(type), value)
      assert.deepEqual([body, headers?.['content-type']], [wanted, type])
    })
  }
  test('a form: lists repeat, what is nested is JSON unless its encoding says otherwise', () => {
    const encoding = {tags: {style: 'pipeDelimited', explode: false}, deep: {style: 'deepObject', explode: true}}
    const {body} = post(whole('application/x-www-form-urlencoded', {encoding}), {
      a: 'x y&z',
      b: [1, 2],
      c: {d: 1},
      tags: ['p', 'q'],
      deep: {k: 'v'},
    })
    assert.equal(body, 'a=x%20y%26z&b=1&b=2&c=%7B%22d%22%3A1%7D&tags=p%7Cq&deep%5Bk%5D=v')
  })
  test('text is text', () => assert.equal(post(whole('text/plain'), 'a\nb').body, 'a\nb'))
  test('of several kinds the caller names one', () => {
    const several: Operation['body'] & object = {
      kind: 'whole',
      required: true,
      media: [
        {type: 'application/json', schema: true},
        {type: 'text/plain', schema: {type: 'string'}},
      ],
    }
    assert.equal(post(several, 'a').body, '"a"')
    const {body, headers} = post(several, 'a', {content_type: 'text/plain'})
    assert.deepEqual([body, headers?.['content-type']], ['a', 'text/plain'])
    assert.throws(() => post(several, 'a', {content_type: 'text/xml'}), {code: 'E_ARGS_INVALID'})
  })
  test('bytes come as base64, in either alphabet; what is no base64 is refused', () => {
    const bytes = whole('application/octet-stream', {}, {type: 'string', format: 'binary'})
    assert.deepEqual(post(bytes, {base64: '+/8='}).body, Buffer.from([0xfb, 0xff]))
    assert.deepEqual(post(bytes, {base64: '-_8'}).body, Buffer.from([0xfb, 0xff]))
    assert.throws(() => post(bytes, {base64: 'a*b'}), {code: 'E_ARGS_INVALID'})
  })
  test('no body is no body', () => {
    const {body, headers} = built(operation({id: 'x', method: 'POST', body: whole('application/json')}), {})
    assert.deepEqual([body, headers], [undefined, undefined])
  })
})
