import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {judge} from '#call/schema/judge'
import type {Json, JsonObject} from '#core/json'

/** Few names and few values, so that schemas and values meet often. */
const name = fc.constantFrom('a', 'b', 'ab', '/')
const plain = fc.constantFrom<Json>(null, true, false, 0, 1, 2, 1.5, -1, '', 'a', 'ab', '\u{1f600}')
const value = fc.letrec<{value: Json}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    plain,
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(name, tie('value'), {maxKeys: 4, noNullPrototype: true}),
  ),
})).value

const type = fc.constantFrom('null', 'boolean', 'number', 'integer', 'string', 'array', 'object')
const few = fc.nat(3)
const target = fc.constantFrom('one', 'two', 'three')
const pattern = fc.constantFrom('^a', 'b$', '^$', 'a|b', '.')
const names = fc.uniqueArray(name, {maxLength: 3})

/** Without `contains` and `unevaluated...`, which the other one gets wrong beside some keywords; the official tests have them. */
const schema = fc.letrec<{schema: Json}>((tie) => {
  const inner = tie('schema')
  const list = fc.array(inner, {minLength: 1, maxLength: 3})
  const under = (key: fc.Arbitrary<string>) => fc.dictionary(key, inner, {maxKeys: 3, noNullPrototype: true})
  const keywords = {
    type: fc.oneof(type, fc.uniqueArray(type, {minLength: 1, maxLength: 3})),
    enum: fc.array(value, {minLength: 1, maxLength: 3}),
    const: value,
    minimum: few,
    maximum: few,
    exclusiveMinimum: few,
    exclusiveMaximum: few,
    multipleOf: fc.constantFrom(1, 2, 0.5),
    minLength: few,
    maxLength: few,
    pattern,
    minItems: few,
    maxItems: few,
    uniqueItems: fc.boolean(),
    items: inner,
    prefixItems: list,
    minProperties: few,
    maxProperties: few,
    required: names,
    dependentRequired: fc.dictionary(name, names, {maxKeys: 2, noNullPrototype: true}),
    properties: under(name),
    patternProperties: under(pattern),
    additionalProperties: inner,
    propertyNames: inner,
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: inner,
    if: inner,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: inner,
    else: inner,
    dependentSchemas: under(name),
  }
  const entry = fc.oneof(
    ...Object.entries(keywords).map(([word, made]) => made.map((argument) => [word, argument] as const)),
  )
  const some = fc.uniqueArray(entry, {minLength: 1, maxLength: 5, selector: ([word]) => word})
  return {
    schema: fc.oneof(
      {maxDepth: 3, withCrossShrink: true},
      fc.boolean(),
      some.map((entries) => Object.fromEntries(entries) as Json),
      target.map((one) => ({properties: {a: {$ref: `#/$defs/${one}`}}, items: {$ref: `#/$defs/${one}`}})),
    ),
  }
}).schema

/** Each refers to the others, and to itself, through what is in a value. */
const whole = fc.record({one: schema, two: schema, three: schema, rest: schema}).map(({rest, ...$defs}) => ({
  ...(typeof rest === 'object' ? (rest as JsonObject) : {not: !rest}),
  $defs,
}))

test('says the same as another validator, whatever the schema and the value', () => {
  const ajv = new Ajv2020({strict: false, allErrors: true, ownProperties: true, addUsedSchema: false})
  ajv.opts.unevaluated = false // it keeps account of what it looked at even for those that do not ask, and trips over it
  let [fitting, refused] = [0, 0]
  fc.assert(
    fc.property(whole, fc.array(value, {minLength: 6, maxLength: 6}), (made, values) => {
      const check = ajv.compile(made)
      for (const one of values) {
        const fits = judge(made, one).length === 0
        assert.equal(fits, check(one), JSON.stringify({schema: made, value: one}))
        if (fits) fitting++
        else refused++
      }
    }),
    {numRuns: 250},
  )
  assert.ok(fitting > 200 && refused > 200, `${fitting} fitted, ${refused} were refused`)
})
