import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {judge} from '#call/schema/judge'
import {Unjudged} from '#call/schema/problem'
import {validate} from '#call/validate'
import type {Json, JsonObject} from '#core/json'
import {toolOf} from '../../support/manifest.ts'

const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({length: count}, (_, index) => make(index))
const named = (count: number, make: (index: number) => Json): JsonObject =>
  Object.fromEntries(many(count, (index) => [`a${index}`, make(index)]))
const to = (index: number): JsonObject => ({$ref: `#/$defs/a${index}`})
const always =
  <Value>(value: Value) =>
  (): Value =>
    value
const TEN_THOUSAND = named(10_000, () => true)

function nested(depth: number, inner: Json, around: (inner: Json) => Json): Json {
  let value = inner
  for (let at = 0; at < depth; at++) value = around(value)
  return value
}

/** Seconds of the processor, whatever else this machine does; in milliseconds nobody has a slow computer. */
function within(seconds: number, act: () => void): void {
  const start = process.cpuUsage()
  act()
  const {user, system} = process.cpuUsage(start)
  assert.ok(user + system < seconds * 1e6, `${(user + system) / 1e6} s`)
}

describe('attack 24: whatever a schema and a value are, judging them is over soon', () => {
  const shape = (index: number): JsonObject => ({
    type: 'object',
    required: ['k'],
    properties: {k: {const: `v${index}`}},
  })
  const rows: readonly (readonly [about: string, schema: () => Json, value: () => Json, wanted: string])[] = [
    ['a schema that is itself', () => ({$ref: '#'}), () => 1, 'schema'],
    ['schemas that are each other', () => ({$defs: {a0: to(1), a1: {allOf: [to(0)]}}, ...to(0)}), () => 1, 'schema'],
    ['a schema that is not itself', () => ({not: {$ref: '#'}}), () => 1, 'schema'],
    [
      'a schema 10,000 deep',
      () => nested(10_000, {type: 'string'}, (inner) => ({properties: {n: inner}})),
      () => ({n: 1}),
      'schema',
    ],
    [
      'a chain of 5,000 references',
      () => ({$defs: named(5000, (index) => (index === 4999 ? {type: 'string'} : to(index + 1))), ...to(0)}),
      () => 1,
      'depth',
    ],
    [
      'two ways at each of 200 references: more than there are atoms',
      () => ({
        $defs: named(200, (index) => (index === 199 ? {type: 'string'} : {anyOf: [to(index + 1), to(index + 1)]})),
        ...to(0),
      }),
      () => 1,
      'refused',
    ],
    [
      'two ways at each of 100 steps into the value',
      () => ({
        $defs: named(100, (index) => {
          const step = {properties: {n: index === 99 ? {type: 'string'} : to(index + 1)}}
          return {anyOf: [step, {...step}]}
        }),
        ...to(0),
      }),
      () => nested(100, 1, (inner) => ({n: inner})),
      'refused',
    ],
    [
      'a cyclic schema and a value 10,000 deep',
      () => ({properties: {n: {$ref: '#'}}}),
      () => nested(10_000, {}, (n) => ({n})),
      'depth',
    ],
    [
      'a cyclic schema and a value 200 deep',
      () => ({properties: {n: {$ref: '#'}}}),
      () => nested(200, {}, (n) => ({n})),
      'fits',
    ],
    [
      '10,000 items, each once',
      () => ({uniqueItems: true}),
      () => many(10_000, (index) => ({index, same: [1]})),
      'fits',
    ],
    [
      '10,000 items, one twice',
      () => ({uniqueItems: true}),
      () => [...many(10_000, (index) => ({index})), {index: 1}],
      'refused',
    ],
    [
      '10,000 items among 10,000 values',
      () => ({items: {enum: many(10_000, (a) => ({a}))}}),
      () => many(10_000, (a) => ({a})),
      'fits',
    ],
    ['2,000 alternatives', () => ({anyOf: many(2000, shape)}), () => ({k: 'none'}), 'refused'],
    [
      '2,000 alternatives for each of 10,000 items',
      () => ({items: {anyOf: many(2000, shape)}}),
      () => many(10_000, () => ({k: 'v1999'})),
      'effort',
    ],
    [
      '5,000 needed names in each of 10,000 items',
      () => ({items: {required: Object.keys(named(5000, () => 1))}}),
      () => many(10_000, always(named(5000, () => 1))),
      'effort',
    ],
    [
      '1,000 patterns for 10,000 names',
      () => ({patternProperties: Object.fromEntries(many(1000, (index) => [`^a${index}x*y`, true]))}),
      () => named(10_000, () => 1),
      'effort',
    ],
    [
      '100 schemas that each look at 10,000 names',
      () => ({allOf: many(100, () => ({properties: TEN_THOUSAND})), unevaluatedProperties: false}),
      () => named(10_000, () => 1),
      'effort',
    ],
    [
      '2,000 lengths of 10 MB',
      () => ({allOf: many(2000, (index) => ({minLength: 6_000_000 + index}))}),
      () => 'ä'.repeat(10_000_000),
      'effort',
    ],
    [
      'a slow pattern for each of 10,000 items',
      () => ({items: {pattern: '[a-z]+@[a-z]+!'}}),
      () => many(10_000, () => 'a'.repeat(100)),
      'any',
    ],
    ['a pattern that takes long to read', () => ({pattern: '[\\p{L}\\p{N}]'.repeat(300)}), () => 'a', 'fits'],
    [
      '100 patterns that take long to read',
      () => ({allOf: many(100, (index) => ({pattern: `${'[\\p{L}\\p{N}]?'.repeat(4)}${index}`}))}),
      () => 'a',
      'any',
    ],
    [
      'a hundred digits by a tiny fraction',
      () => ({items: {multipleOf: 1e-300}}),
      () => many(1000, () => 10n ** 100n),
      'fits',
    ],
  ]
  for (const [about, schema, value, wanted] of rows) {
    test(`${about}: ${wanted}`, () => {
      const [made, given] = [schema(), value()]
      let outcome = ''
      within(5, () => {
        try {
          outcome = judge(made, given).length === 0 ? 'fits' : 'refused'
        } catch (error) {
          assert.ok(error instanceof Unjudged, String(error))
          outcome = error.because
        }
      })
      assert.equal(outcome, wanted === 'any' ? outcome : wanted)
    })
  }
})

describe('what cannot be judged is refused with its reason, and not let through', () => {
  const call = (schema: Json, x: Json) => {
    const inputSchema = {type: 'object', properties: {x: schema}, additionalProperties: false}
    return validate({tool: {...toolOf({command: 'a/list'}), inputSchema}, args: {x}} as never)
  }
  const schemas: readonly (readonly [Json, RegExp])[] = [
    [{type: 'text'}, /its type "text" is none/],
    [{type: '__proto__'}, /its type "__proto__" is none/],
    [{type: 'constructor'}, /its type "constructor" is none/],
    [{pattern: '('}, /its pattern "\(" is no regular expression/],
    [{$ref: '#/$defs/none'}, /its reference "#\/\$defs\/none" leads nowhere/],
    [{$ref: '#/__proto__'}, /leads nowhere/],
    [{$ref: '#/properties/x/constructor'}, /leads nowhere/],
    [{$ref: '#/%zz'}, /leads nowhere/],
    [{$ref: 'https://example.com/schema.json'}, /leads nowhere/],
    [{$ref: 'file:///etc/passwd'}, /leads nowhere/],
    [{$dynamicRef: '#a'}, /it holds a \$dynamicRef/],
    [{$id: 'https://example.com/'}, /another schema with an \$id/],
    [{maxLength: '3'}, /its maxLength is not a number/],
    [{maxLength: -1}, /its maxLength is not a count/],
    [{multipleOf: 0}, /its multipleOf is not above 0/],
    [{anyOf: []}, /its anyOf is empty/],
    [{anyOf: {}}, /its anyOf is not a list/],
    [{anyOf: [1]}, /something in it is no schema/],
    [{uniqueItems: 'yes'}, /its uniqueItems is not true or false/],
  ]
  for (const [schema, wanted] of schemas)
    test(JSON.stringify(schema), async () =>
      assert.rejects(call(schema, 'text'), {code: 'E_MANIFEST_INVALID', message: wanted}),
    )

  test('arguments that are too deep', async () => {
    const deep = nested(10_000, 1, (inner) => [inner])
    await assert.rejects(call(true, deep), {code: 'E_ARGS_INVALID', message: /more than 256 deep/})
  })

  test('arguments that take too much', async () => {
    const items = {items: {anyOf: many(2000, (index) => ({const: index}))}}
    await assert.rejects(
      call(
        items,
        many(10_000, () => 1999),
      ),
      {code: 'E_ARGS_INVALID', message: /too large to be judged/},
    )
  })
})

describe('attack 25: names that mean something to JavaScript are names', () => {
  const parsed = (text: string): Json => JSON.parse(text) as Json
  const closed = {properties: {a: true}, additionalProperties: false}
  const rows: readonly (readonly [about: string, schema: Json, value: Json, fits: boolean])[] = [
    ['__proto__ is a name that is not known', closed, parsed('{"__proto__":{"a":1}}'), false],
    ['constructor is a name that is not known', closed, parsed('{"constructor":1}'), false],
    ['no object has toString without being given one', {required: ['toString']}, {}, false],
    ['nor __proto__', {required: ['__proto__']}, {}, false],
    [
      'one that is given is there',
      {required: ['__proto__', 'constructor']},
      parsed('{"__proto__":1,"constructor":1}'),
      true,
    ],
    [
      'a schema for __proto__ judges it',
      parsed('{"properties":{"__proto__":{"type":"string"}}}'),
      parsed('{"__proto__":1}'),
      false,
    ],
    ['and nothing else', parsed('{"properties":{"__proto__":{"type":"string"}}}'), {}, true],
    ['no schema for __proto__ comes from elsewhere', {properties: {}}, parsed('{"__proto__":1,"constructor":2}'), true],
    [
      '__proto__ is looked at only by who names it',
      {properties: {a: true}, unevaluatedProperties: false},
      parsed('{"__proto__":1}'),
      false,
    ],
    [
      'it needs what depends on it',
      parsed('{"dependentRequired":{"__proto__":["a"]}}'),
      parsed('{"__proto__":1}'),
      false,
    ],
    ['and only when given', parsed('{"dependentRequired":{"constructor":["a"]}}'), {}, true],
    ['the same for schemas', parsed('{"dependentSchemas":{"constructor":false}}'), {}, true],
    ['patterns see it', {patternProperties: {'^__': false}}, parsed('{"__proto__":1}'), false],
    ['values with it differ', {const: parsed('{"__proto__":1}')}, {}, false],
    ['and are the same', {const: parsed('{"__proto__":1}')}, parsed('{"__proto__":1}'), true],
    ['a list is no object', {type: 'object'}, [], false],
    ['an object is no list', {type: 'array'}, {length: 0}, false],
    ['a list with one text is no text', {type: 'string'}, ['a'], false],
    ['null is no object', {type: 'object'}, null, false],
    ['a word is no number', {type: 'number'}, 'NaN', false],
    ['nor is a number that is none', {type: 'number'}, Number.NaN, false],
    ['a text that looks like false is not false', {const: false}, '', false],
  ]
  for (const [about, schema, value, fits] of rows)
    test(about, () => assert.equal(judge(schema, value).length === 0, fits))

  test('a key that a client said twice is judged as it is sent: once', async () => {
    const tool = {
      ...toolOf({command: 'a/list'}),
      inputSchema: {type: 'object', properties: {o: {type: 'object', properties: {n: {maximum: 1}}}}},
    }
    const call = (args: object) => validate({tool, args} as never)
    await assert.rejects(call({o: '{"n": 1, "n": 2}'}), /o\.n must be at most 1; given 2/)
    assert.deepEqual((await call({o: '{"n": 2, "n": 1}'})).args, {o: {n: 1}})
  })

  test('integers inside of JSON that is given as text keep their digits', async () => {
    const tool = {...toolOf({command: 'a/list'}), inputSchema: {type: 'object', properties: {o: {type: 'object'}}}}
    const {args} = await validate({tool, args: {o: '{"id": 9007199254740993}'}} as never)
    assert.deepEqual(args, {o: {id: 9007199254740993n}})
  })
})
