import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {Busboy} from '@fastify/busboy'
import {parseCookie} from 'cookie'
import fc from 'fast-check'
import qs from 'qs'
import type {ToolResult} from '#core/call'
import type {Json} from '#core/json'
import type {Operation, Parameter, Style} from '#core/manifest'
import {type Arrival, caller, codeOf, type FarApi, farApi, operation, param, whole} from '../support/any-api.ts'

/**
 * What arrives at a server is read by libraries that know nothing of us, and must be what was meant; a value that cannot be
 * written must be refused, and then nothing arrives.
 */
let api: FarApi
before(async () => {
  api = await farApi()
})
after(() => api[Symbol.asyncDispose]())

/** The way to send values by an operation: what arrived, or undefined when a value was refused. */
const senderOf = (one: Operation) => {
  const call = caller([one], {base: `${api.url}/v1`})
  return (args: object) => send(() => call(one.id, args))
}

async function send(call: () => Promise<ToolResult>): Promise<Arrival | undefined> {
  const seen = api.arrived.length
  const result = await call()
  const code = codeOf(result)
  if (code === undefined) {
    assert.equal(api.arrived.length, seen + 1)
    return api.arrived.at(-1)
  }
  assert.ok(code === 'E_REQUEST_UNSAFE' || code === 'E_ARGS_INVALID', JSON.stringify(result))
  assert.equal(api.arrived.length, seen, 'nothing leaves')
  return undefined
}

const nasty = fc.constantFrom(
  ...['..', '.', '%2e', '/', '\\', '?', '#', '&', '=', ';', ',', '|', ' ', '+', '%', '%25', '"', "'", '\r\n', '\u0000'],
  ...['ü', '😀', '\u202e', '[', ']', '{}', '_method', '__proto__', 'a', 'B', '0', ':', '@', '$', '!', '~', '<', '\t'],
)
const text = fc.oneof(
  fc.string({maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 8}),
  fc.array(nasty, {maxLength: 5}).map((parts) => parts.join('')),
)
const list = fc.array(text, {minLength: 1, maxLength: 4})
/** Not a number, of which qs would make a list. */
const key = fc
  .string({unit: fc.constantFrom(...'abcXYZ019_-.$'), minLength: 1, maxLength: 6})
  .filter((name) => !/^\d+$/.test(name))
const object = fc.dictionary(key, text, {minKeys: 1, maxKeys: 4, noNullPrototype: true})

/** One parameter; a share of the values has to get through, or the property would prove nothing. */
async function property<T>(
  at: Parameter['in'],
  style: Style,
  explode: boolean,
  values: fc.Arbitrary<T>,
  read: (arrival: Arrival) => unknown,
  least: number,
  wanted: (value: T) => unknown = (value) => value,
): Promise<void> {
  const one = operation({
    id: 'x',
    path: at === 'path' ? '/things/{color}/parts' : '/things',
    parameters: [param('color', at, {style, explode})],
  })
  const sent = senderOf(one)
  let through = 0
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      const arrival = await sent({color: value})
      if (arrival === undefined) return
      through += 1
      const [path = ''] = arrival.target.split('?')
      assert.match(path, at === 'path' ? /^\/v1\/things\/[^/]+\/parts$/ : /^\/v1\/things$/)
      assert.equal(arrival.method, 'GET')
      assert.deepEqual(read(arrival), wanted(value))
    }),
    {numRuns: RUNS},
  )
  assert.ok(through >= RUNS * least, `${through} of ${RUNS} values got through`)
}
const RUNS = 100
const plain = {noNullPrototype: true}

const query = ({target}: Arrival): string => target.split('?').slice(1).join('?')
const decoded = (one: string): string => decodeURIComponent(one)
const pairsOf = (parts: readonly string[]): object =>
  Object.fromEntries(parts.map((one) => one.split('=').map(decoded) as [string, string]))
const halves = (parts: readonly string[]): object =>
  Object.fromEntries(parts.flatMap((one, index) => (index % 2 === 0 ? [[one, parts[index + 1]]] : [])))

describe('a query arrives as it was meant', () => {
  const parse =
    (delimited: object = {}) =>
    (arrival: Arrival) =>
      (qs.parse(query(arrival), delimited) as {color?: unknown}).color
  test('form: text, read by URLSearchParams', () =>
    property('query', 'form', true, text, (arrival) => new URLSearchParams(query(arrival)).get('color'), 0.9))
  test('form, exploded: a list, read by URLSearchParams', () =>
    property('query', 'form', true, list, (arrival) => new URLSearchParams(query(arrival)).getAll('color'), 0.9))
  test('form: a list, parted at its commas', () =>
    property(
      'query',
      'form',
      false,
      list,
      (arrival) => query(arrival).slice('color='.length).split(',').map(decoded),
      0.9,
    ))
  test('form, exploded: an object, read by URLSearchParams', () =>
    property('query', 'form', true, object, (arrival) => Object.fromEntries(new URLSearchParams(query(arrival))), 0.9))
  test('form: an object, parted at its commas', () =>
    property(
      'query',
      'form',
      false,
      object,
      (arrival) => halves(query(arrival).slice('color='.length).split(',').map(decoded)),
      0.9,
    ))
  for (const [style, delimiter] of [
    ['spaceDelimited', ' '],
    ['pipeDelimited', '|'],
    ['tabDelimited', '\t'],
  ] as const) {
    test(`${style}: a list, parted after decoding`, () =>
      property(
        'query',
        style,
        false,
        list,
        (arrival) => new URLSearchParams(query(arrival)).get('color')?.split(delimiter),
        0.5,
      ))
  }
  test('deepObject: an object, read by qs', () => property('query', 'deepObject', true, object, parse(), 0.9))
  test('deepObject: objects and lists in it, read by qs', () => {
    const nested = fc.record({a: text, b: list, c: fc.record({d: text}, plain)}, plain)
    return property('query', 'deepObject', true, nested, parse(), 0.9)
  })
  test('JSON, read by JSON.parse', () =>
    property(
      'query',
      'json',
      false,
      fc.jsonValue(),
      (arrival) => JSON.parse(new URLSearchParams(query(arrival)).get('color') ?? ''),
      0.5,
      (value) => JSON.parse(JSON.stringify(value)),
    ))
  test('reserved characters that stand as they are', async () => {
    const one = operation({id: 'x', parameters: [param('color', 'query', {allowReserved: true})]})
    const sent = senderOf(one)
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const arrival = await sent({color: value})
        if (arrival === undefined) return
        assert.deepEqual([...new URLSearchParams(query(arrival))], [['color', value]])
      }),
      {numRuns: RUNS},
    )
  })
})

describe('a path arrives as it was meant, in its own segment', () => {
  const segment = ({target}: Arrival): string => target.split('?')[0]?.split('/')[3] ?? ''
  const harmless = fc.string({unit: fc.constantFrom(...'abc019_-~ü:@$!,;= &+'), minLength: 1, maxLength: 8})
  const mixed = fc.oneof({weight: 2, arbitrary: harmless}, text)
  const plainList = fc.array(mixed, {minLength: 1, maxLength: 3})
  const plainObject = fc.dictionary(key, harmless, {minKeys: 1, maxKeys: 3, noNullPrototype: true})
  test('simple: text', () => property('path', 'simple', false, mixed, (arrival) => decoded(segment(arrival)), 0.3))
  test('simple: a list', () =>
    property('path', 'simple', false, plainList, (arrival) => segment(arrival).split(',').map(decoded), 0.1))
  test('simple, exploded: an object', () =>
    property('path', 'simple', true, plainObject, (arrival) => pairsOf(segment(arrival).split(',')), 0.3))
  test('label: a list', () =>
    property('path', 'label', false, plainList, (arrival) => segment(arrival).slice(1).split(',').map(decoded), 0.1))
  test('label, exploded: a list', () =>
    property('path', 'label', true, plainList, (arrival) => segment(arrival).slice(1).split('.').map(decoded), 0.1))
  test('matrix, exploded: a list', () =>
    property(
      'path',
      'matrix',
      true,
      plainList,
      (arrival) =>
        segment(arrival)
          .slice(1)
          .split(';')
          .map((one) => decoded(one.slice('color='.length))),
      0.1,
    ))
  test('matrix, exploded: an object', () =>
    property('path', 'matrix', true, plainObject, (arrival) => pairsOf(segment(arrival).slice(1).split(';')), 0.3))
})

describe('headers and cookies arrive as they were meant', () => {
  const visible = fc.string({
    unit: fc.integer({min: 0x20, max: 0x7e}).map((code) => String.fromCharCode(code)),
    maxLength: 10,
  })
  const mixed = fc.oneof({weight: 2, arbitrary: visible}, text)
  test('a header: text', () => property('header', 'simple', false, mixed, ({headers}) => headers.color, 0.4))
  test('a header: a list', () =>
    property(
      'header',
      'simple',
      false,
      fc.array(visible, {minLength: 1, maxLength: 3}),
      ({headers}) => String(headers.color).split(','),
      0.05,
    ))
  test('a header: JSON', () =>
    property(
      'header',
      'json',
      false,
      fc.jsonValue(),
      ({headers}) => JSON.parse(String(headers.color)),
      0.5,
      (value) => JSON.parse(JSON.stringify(value)),
    ))
  test('a cookie: text, read by cookie', () =>
    property('cookie', 'form', true, text, ({headers}) => parseCookie(headers.cookie ?? '').color, 0.9))
  test('a cookie: an object, exploded, read by cookie', () =>
    property('cookie', 'form', true, object, ({headers}) => ({...parseCookie(headers.cookie ?? '')}), 0.9))
})

describe('a body arrives as it was meant', () => {
  async function body<T>(
    one: Operation['body'] & object,
    values: fc.Arbitrary<T>,
    check: (arrival: Arrival, value: T) => unknown,
  ) {
    const sent = senderOf(operation({id: 'x', method: 'POST', body: one}))
    let through = 0
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const arrival = await sent({body: value})
        if (arrival === undefined) return
        through += 1
        await check(arrival, value)
      }),
      {numRuns: RUNS},
    )
    assert.ok(through >= RUNS * 0.5, `${through} of ${RUNS} values got through`)
  }
  test('JSON of any kind', () =>
    body(whole('application/json'), fc.jsonValue(), ({body: bytes}, value) =>
      assert.deepEqual(JSON.parse(bytes.toString()), JSON.parse(JSON.stringify(value))),
    ))
  test('a form, read by URLSearchParams', () =>
    body(whole('application/x-www-form-urlencoded'), fc.record({a: text, b: list}, plain), ({body: bytes}, {a, b}) => {
      const form = new URLSearchParams(bytes.toString())
      assert.deepEqual([form.getAll('a'), form.getAll('b'), form.size], [[a], b, 1 + b.length])
    }))
  test('a form with deep objects, read by qs', () => {
    const encoding = {deep: {style: 'deepObject', explode: true}}
    return body(
      whole('application/x-www-form-urlencoded', {encoding}),
      fc.record({deep: object}, plain),
      ({body: bytes}, value) => assert.deepEqual(qs.parse(bytes.toString()), value),
    )
  })
  test('text', () => body(whole('text/plain'), text, ({body: bytes}, value) => assert.equal(bytes.toString(), value)))
  test('multipart, read by busboy: texts, lists, JSON and files of any bytes', () => {
    const schema = {
      type: 'object',
      properties: {
        one: {type: 'string', format: 'binary'},
        more: {type: 'array', items: {type: 'string', format: 'binary'}},
      },
    }
    const bytes = fc.uint8Array({maxLength: 40}).map((value) => Buffer.from(value))
    const values = fc.record({
      a: text,
      b: list,
      c: object,
      one: bytes,
      more: fc.array(bytes, {minLength: 1, maxLength: 3}),
    })
    const asArgs = values.map(({one, more, ...rest}) => ({
      ...rest,
      one: {base64: one.toString('base64'), name: 'ü "x".bin'},
      more: more.map((value) => ({base64: value.toString('base64')})),
    }))
    return body(whole('multipart/form-data', {}, schema), asArgs, async (arrival, {a, b, c, one, more}) => {
      const {fields, files} = await parts(arrival)
      assert.deepEqual(fields, [['a', a], ...b.map((item) => ['b', item]), ['c', JSON.stringify(c)]])
      assert.deepEqual(files, [
        ['one', 'ü %22x%22.bin', one.base64],
        ...more.map(({base64}) => ['more', 'more', base64]),
      ])
    })
  })
})

/** The parts of a form as busboy reads them. */
async function parts({headers, body: bytes}: Arrival) {
  const fields: (readonly [string, string])[] = []
  const files: (readonly [string, string, string])[] = []
  const parser = new Busboy({headers: {...headers, 'content-type': String(headers['content-type'])}})
  parser.on('field', (name, value) => fields.push([name, value]))
  parser.on('file', (name, stream, filename) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => files.push([name, filename, Buffer.concat(chunks).toString('base64')]))
  })
  const done = new Promise((resolve, reject) => parser.on('finish', resolve).on('error', reject))
  parser.end(bytes)
  await done
  return {fields: fields satisfies readonly (readonly [string, Json])[], files}
}
