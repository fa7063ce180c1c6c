import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {judge} from '#call/schema/judge'
import {compare, isMultiple, numberIdentity} from '#call/schema/number'
import {validate} from '#call/validate'
import type {Json} from '#core/json'
import {toolOf} from '../support/manifest.ts'

const tool = {
  ...toolOf({command: 'a/list'}),
  inputSchema: {
    type: 'object',
    properties: {id: {type: 'integer', maximum: 9223372036854775807n}, name: {type: 'string', pattern: '^(a+)+$'}},
    additionalProperties: false,
  },
}
const call = (args: object) => validate({tool, args} as never)

test('a bound above 2^53 is a bound, to the last digit', async () => {
  await call({id: 9223372036854775807n})
  await assert.rejects(
    call({id: 9223372036854775808n}),
    /id must be at most 9223372036854775807; given 9223372036854775808/,
  )
})

test('what is given is shown, with integers of any length inside', async () => {
  await assert.rejects(
    call({id: {a: 12345678901234567890n}}),
    /id must be an integer; given \{"a":12345678901234567890\}/,
  )
})

test('a number that is no number in JSON is refused', async () => {
  for (const id of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])
    await assert.rejects(call({id}), {code: 'E_ARGS_INVALID', message: /id is no number that JSON can hold/})
})

test('a catastrophic pattern of a description costs nothing', async () => {
  const start = process.cpuUsage()
  await call({name: `${'a'.repeat(60)}!`})
  assert.ok(process.cpuUsage(start).user < 2_000_000)
})

describe('numbers are judged as they are written', () => {
  const fits: readonly (readonly [schema: Json, value: Json, fits: boolean])[] = [
    [{type: 'integer'}, 1.0, true],
    [{type: 'integer'}, 10n ** 40n, true],
    [{type: 'number'}, Number.POSITIVE_INFINITY, false],
    [{minimum: 9007199254740993n}, 9007199254740992n, false],
    [{minimum: 9007199254740993n}, 9007199254740993n, true],
    [{exclusiveMaximum: 9007199254740993n}, 9007199254740992n, true],
    [{maximum: 1e300}, 10n ** 300n, true],
    [{maximum: 1e300}, 10n ** 300n + 1n, false],
    [{multipleOf: 0.01}, 19.99, true],
    [{multipleOf: 0.01}, 19.999, false],
    [{multipleOf: 0.1}, 12345678901234567890n, true],
    [{multipleOf: 7}, 7n * 10n ** 30n, true],
    [{multipleOf: 7}, 7n * 10n ** 30n + 1n, false],
    [{const: 9007199254740993n}, 9007199254740992n, false],
    [{const: 9007199254740993n}, 9007199254740993n, true],
    [{enum: [1, 10n ** 21n]}, 1e21, true],
    [{uniqueItems: true}, [9007199254740993n, 9007199254740992n], true],
    [{uniqueItems: true}, [1, 1.0], false],
    [
      {uniqueItems: true},
      [
        {a: 1, b: [2]},
        {b: [2], a: 1},
      ],
      false,
    ],
    [{uniqueItems: true}, [1, true, '1', null, 'null', [1], [], {}, ''], true],
    [{minItems: 2n}, [1], false],
  ]
  for (const [schema, value, wanted] of fits)
    test(`${show(value)} ${wanted ? 'fits' : 'does not fit'} ${show(schema)}`, () =>
      assert.equal(judge(schema, value).length === 0, wanted))

  const decimal = fc.oneof(
    fc.bigInt(-(10n ** 25n), 10n ** 25n),
    fc.maxSafeInteger(),
    fc.double({noNaN: true, noDefaultInfinity: true}),
  )

  test('and are the same when neither is larger, and never otherwise', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        assert.equal(compare(a, b), -compare(b, a) + 0)
        assert.equal(numberIdentity(a) === numberIdentity(b), compare(a, b) === 0)
      }),
    )
  })

  test('integers of any length are multiples of what divides them', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({min: 1n}), (factor, divisor) => {
        assert.ok(isMultiple(factor * divisor, divisor))
        assert.equal(isMultiple(factor * divisor + 1n, divisor), divisor === 1n)
      }),
    )
  })

  test('tenths of integers are multiples of a tenth', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), (tenths) => {
        assert.ok(isMultiple(Number(`${tenths}e-1`), 0.1))
        assert.ok(!isMultiple(Number(`${tenths * 10 + 5}e-2`), 0.1))
      }),
    )
  })
})

function show(value: Json): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner)) ?? String(value)
  )
}
