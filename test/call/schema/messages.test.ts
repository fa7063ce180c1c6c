import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {validate} from '#call/validate'
import {RunosError} from '#core/errors'
import type {Json, JsonObject} from '#core/json'
import {toolOf} from '../../support/manifest.ts'

/** What is said about arguments that do not fit; the name of the tool stands before it. */
async function said(inputSchema: JsonObject, args: JsonObject): Promise<{message: string; fix: readonly string[]}> {
  const tool = {...toolOf({command: 'a/list'}), inputSchema}
  try {
    await validate({id: '1', tool, tier: 'read', args, signal: new AbortController().signal})
  } catch (error) {
    assert.ok(error instanceof RunosError)
    assert.equal(error.code, 'E_ARGS_INVALID')
    return {message: error.message.replace(/^a_list: /, ''), fix: error.fix}
  }
  assert.fail('the arguments fit')
}

const x = (schema: Json): JsonObject => ({type: 'object', properties: {x: schema}, additionalProperties: false})

describe('what does not fit is said with the field, what is allowed and what was given', () => {
  const rows: readonly (readonly [schema: JsonObject, args: JsonObject, wanted: string])[] = [
    [x({type: 'integer'}), {x: 'a'}, 'x must be an integer; given "a"'],
    [x({type: ['string', 'null']}), {x: 1}, 'x must be a string or null; given 1'],
    [x({enum: ['a', 'b', 3]}), {x: 'c'}, 'x must be one of "a", "b", 3; given "c"'],
    [x({const: true}), {x: false}, 'x must be true; given false'],
    [x({minimum: 2}), {x: 1}, 'x must be at least 2; given 1'],
    [
      x({maximum: 9007199254740993n}),
      {x: 9007199254740994n},
      'x must be at most 9007199254740993; given 9007199254740994',
    ],
    [x({exclusiveMinimum: 2}), {x: 2}, 'x must be above 2; given 2'],
    [x({exclusiveMaximum: 2}), {x: 2}, 'x must be below 2; given 2'],
    [x({multipleOf: 0.1}), {x: 0.25}, 'x must be a multiple of 0.1; given 0.25'],
    [x({minLength: 1}), {x: ''}, 'x must not be empty; given ""'],
    [x({minLength: 3}), {x: 'ab'}, 'x must have at least 3 characters; given 2'],
    [x({maxLength: 1}), {x: '\u{1f600}\u{1f600}'}, 'x must have at most 1 character; given 2'],
    [x({pattern: '^a'}), {x: 'b'}, 'x must match ^a; given "b"'],
    [x({minItems: 2}), {x: [1]}, 'x must have at least 2 items; given 1'],
    [x({maxItems: 1}), {x: [1, 2]}, 'x must have at most 1 item; given 2'],
    [x({uniqueItems: true}), {x: [1, 2, 1]}, 'x must not have anything twice; items 0 and 2 are the same'],
    [x({contains: {const: 1}}), {x: [2]}, 'x must have at least 1 item of the kind that it needs; given [2]'],
    [x({minProperties: 1}), {x: {}}, 'x must have at least 1 field; given 0'],
    [x({not: {const: 1}}), {x: 1}, 'x must not fit {"const":1}; given 1'],
    [x(false), {x: 1}, 'x must not be given; given 1'],
    [x(true), {y: 1}, 'y is not an argument of this tool'],
    [{...x(true), required: ['x']}, {}, 'x is missing'],
    [x({dependentRequired: {a: ['b']}}), {x: {a: 1}}, 'x.b is missing, which x.a needs'],
    [x({propertyNames: {maxLength: 1}}), {x: {ab: 1}}, 'the name "ab" in x must have at most 1 character; given 2'],
    [
      x({properties: {a: true, b: true}, additionalProperties: false}),
      {x: {c: 1}},
      'x.c is not a field of x, which has a, b',
    ],
    [x({properties: {a: true}, unevaluatedProperties: false}), {x: {c: 1}}, 'x.c is not a field of x'],
    [x({items: {properties: {a: {type: 'null'}}}}), {x: [{a: null}, {a: 'b'}]}, 'x.1.a must be null; given "b"'],
    [x({if: {required: ['a']}, else: {required: ['b']}}), {x: {}}, 'x.b is missing'],
  ]
  for (const [schema, args, wanted] of rows)
    test(wanted, async () => assert.equal((await said(schema, args)).message, wanted))

  test('long values and long lists are cut, and it is said', async () => {
    const {message} = await said(x({enum: Array.from({length: 30}, (_, i) => i)}), {x: 'a'.repeat(100)})
    assert.match(message, /17, 18, 19, 10 more; given "a{56}\.\.\.$/)
  })

  test('of very many problems the first ten are said', async () => {
    const many = Object.fromEntries(Array.from({length: 10_000}, (_, i) => [`wrong${i}`, 1]))
    const {message} = await said(x(true), many)
    const lines = message.split('; ')
    assert.deepEqual(
      [lines.length, lines[9], lines[10]],
      [11, 'wrong9 is not an argument of this tool', 'and perhaps more'],
    )
  })

  test('what the tool takes is said, required first', async () => {
    const schema = {type: 'object', properties: {a: true, b: true}, required: ['b'], additionalProperties: false}
    assert.deepEqual((await said(schema, {})).fix, ['a_list takes required: b; optional: a'])
  })
})

describe('of several alternatives the one that came nearest is explained', () => {
  const shapes = {
    oneOf: [
      {type: 'object', properties: {kind: {const: 'circle'}, radius: {type: 'number'}}, required: ['kind', 'radius']},
      {
        type: 'object',
        properties: {kind: {const: 'box'}, width: {type: 'number'}, height: {type: 'number'}},
        required: ['kind', 'width', 'height'],
      },
      {type: 'null'},
    ],
  }
  const rows: readonly (readonly [about: string, schema: Json, value: Json, wanted: string])[] = [
    [
      'by the value that tells them apart',
      shapes,
      {kind: 'box', width: 'wide'},
      'x.height is missing; x.width must be a number; given "wide" (the nearest of 3 alternatives for x)',
    ],
    [
      'by its kind',
      {anyOf: [{type: 'string', minLength: 3}, {type: 'integer'}]},
      'ab',
      'x must have at least 3 characters; given 2 (the nearest of 2 alternatives for x)',
    ],
    [
      'all kinds, when it is of none',
      {anyOf: [{type: 'string'}, {type: ['array', 'null']}]},
      1,
      'x must be a string, an array or null; given 1',
    ],
    [
      'all names, when it has none',
      {oneOf: [{required: ['file']}, {required: ['text']}]},
      {},
      'x must have file or text; {} has none',
    ],
    ['a single alternative is none', {anyOf: [{type: 'string'}]}, 1, 'x must be a string; given 1'],
    [
      'those that fit, when only one may',
      {oneOf: [{title: 'Short', maxLength: 3}, {$ref: '#/$defs/Word'}, {type: 'null'}]},
      'ab',
      'x must fit one of its alternatives only, and fits Short and Word; given "ab"',
    ],
  ]
  for (const [about, schema, value, wanted] of rows) {
    test(about, async () => {
      const whole = {...x(schema), $defs: {Word: {type: 'string'}}}
      const {message} = await said(whole, {x: value})
      assert.equal(message, wanted)
    })
  }
})
