import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {parseJson} from '#core/json'
import {manifestOf, schemaOf} from './support.ts'

/** As text, because an object with a key `then` looks like a promise. */
const CONDITIONS = JSON.parse('{"if": {"type": "string"}, "then": {"minLength": 1}, "else": true}')

describe('a schema says the same in JSON Schema 2020-12', () => {
  const rows: readonly (readonly [string, object, object])[] = [
    ['nullable of 3.0', {type: 'string', nullable: true}, {type: ['string', 'null']}],
    [
      'a choice that may be null',
      {type: 'string', nullable: true, enum: ['a']},
      {type: ['string', 'null'], enum: ['a', null]},
    ],
    ['x-nullable of Swagger', {type: 'integer', 'x-nullable': true}, {type: ['integer', 'null']}],
    [
      'nullable and composed',
      {nullable: true, description: 'One', allOf: [{type: 'object'}]},
      {anyOf: [{allOf: [{type: 'object'}]}, {type: 'null'}], description: 'One'},
    ],
    [
      'an excluded bound as a switch',
      {type: 'number', minimum: 0, exclusiveMinimum: true},
      {type: 'number', exclusiveMinimum: 0},
    ],
    ['a switch that is off', {type: 'number', minimum: 0, exclusiveMinimum: false}, {type: 'number', minimum: 0}],
    ['an excluded bound as a number', {exclusiveMaximum: 9}, {exclusiveMaximum: 9}],
    ['an example', {type: 'string', example: 'Rex'}, {type: 'string', examples: ['Rex']}],
    ['a file', {type: 'file'}, {type: 'string', format: 'binary'}],
    ['what is not of the schema', {type: 'string', xml: {}, externalDocs: {}, 'x-go': 1}, {type: 'string'}],
    [
      'a tuple as it was said before',
      {type: 'array', items: [{type: 'string'}]},
      {type: 'array', prefixItems: [{type: 'string'}]},
    ],
    ['dependencies as they were said before', {dependencies: {a: ['b']}}, {dependentRequired: {a: ['b']}}],
    ['conditions', CONDITIONS, CONDITIONS],
    ['a needless escape in a pattern', {pattern: '^[\\w\\.\\_]+\\@x$'}, {pattern: '^[\\w\\._]+@x$'}],
    ['a pattern with delimiters', {pattern: '/^a$/i'}, {pattern: '^a$'}],
    [
      'a field that is called __proto__',
      JSON.parse('{"properties": {"__proto__": {"type": "string"}}}'),
      JSON.parse('{"properties": {"__proto__": {"type": "string"}}}'),
    ],
    [
      'what a request does not have',
      {properties: {id: {readOnly: true}, pin: {writeOnly: true}}, required: ['id']},
      {properties: {pin: {writeOnly: true}}},
    ],
  ]
  for (const [about, given, wanted] of rows) {
    test(about, async () => {
      const {schema, remarks} = await schemaOf(given)
      assert.deepEqual(schema, wanted)
      assert.deepEqual(remarks, [])
    })
  }
})

describe('what is not valid is repaired or left out, and said', () => {
  const rows: readonly (readonly [string, object, object | boolean, RegExp])[] = [
    ['a type that is none', {type: 'int'}, {type: 'integer'}, /type "int" is none; read as integer/],
    ['a type that means nothing', {type: 'thing'}, {}, /type "thing" is none; read as any/],
    ['a pattern of another language', {pattern: '(?i)a'}, {}, /pattern is no ECMA-262 regular expression/],
    ['a choice of nothing', {enum: []}, {}, /enum lists nothing/],
    ['a length that is no number', {maxLength: 'many'}, {}, /maxLength is not valid here/],
    ['a length below zero', {maxLength: -1}, {}, /maxLength is not valid here/],
    [
      'choices of another type',
      {type: 'string', enum: [1, 2]},
      {type: 'string', enum: ['1', '2']},
      /its values are no string/,
    ],
    ['a composition of nothing', {allOf: []}, {}, /allOf is not valid here/],
    ['properties that are a list', {properties: []}, {}, /properties is not valid here/],
    ['a schema that is text', {properties: {a: 'string'}}, {properties: {a: true}}, /is no schema/],
    ['a reference to nothing', {$ref: '#/components/schemas/No'}, {}, /#\/components\/schemas\/No leads nowhere/],
  ]
  for (const [about, given, wanted, remark] of rows) {
    test(about, async () => {
      const {schema, remarks} = await schemaOf(given)
      assert.deepEqual(schema, wanted)
      assert.match(remarks[0] ?? '', remark)
      assert.match(remarks[0] ?? '', /POST \/x, \/srv\/api\.json#\/paths\/~1x\/post\/requestBody/)
    })
  }
})

describe('schemas that are shared', () => {
  const ref = (name: string) => ({$ref: `#/components/schemas/${name}`})
  const components = (schemas: object) => ({components: {schemas}})

  test('a schema that holds itself stands once', async () => {
    const {schema, defs} = await schemaOf(ref('Node'), components({Node: {properties: {next: ref('Node')}}}))
    assert.deepEqual(schema, {$ref: '#/$defs/Node'})
    assert.deepEqual(defs, {Node: {properties: {next: {$ref: '#/$defs/Node'}}}})
  })

  test('a schema that is only itself is cut, so that judging a value ends', async () => {
    const {defs, remarks} = await schemaOf(
      ref('A'),
      components({A: {allOf: [ref('B')]}, B: {anyOf: [ref('A'), {type: 'string'}]}}),
    )
    assert.deepEqual(defs, {A: {allOf: [{$ref: '#/$defs/B'}]}, B: {anyOf: [{}, {type: 'string'}]}})
    assert.match(remarks[0] ?? '', /schema B asks for itself/)
  })

  test('schemas that refer to each other twice, and so on, do not ask for billions of judgements', async () => {
    const twice = Array.from({length: 40}, (_, index) => [
      `S${index}`,
      {anyOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)]},
    ])
    const {remarks} = await schemaOf(ref('S0'), components({...Object.fromEntries(twice), S40: {type: 'null'}}))
    assert.match(remarks[0] ?? '', /schema S\d+ asks for itself, or for too many others/)
  })

  test('references that only lead to each other lead nowhere', async () => {
    const {schema, remarks} = await schemaOf(ref('A'), components({A: ref('B'), B: ref('A')}))
    assert.deepEqual(schema, {})
    assert.match(remarks[0] ?? '', /leads nowhere/)
  })

  test('two schemas with one name stay two', async () => {
    const {schema, defs} = await schemaOf(
      {properties: {a: ref('Pet'), b: {$ref: '#/definitions/Pet'}}},
      {...components({Pet: {type: 'string'}}), definitions: {Pet: {type: 'integer'}}},
    )
    assert.deepEqual(schema, {properties: {a: {$ref: '#/$defs/Pet'}, b: {$ref: '#/$defs/Pet_2'}}})
    assert.deepEqual(defs, {Pet: {type: 'string'}, Pet_2: {type: 'integer'}})
  })

  test('names are safe in a reference, whatever they are in the document', async () => {
    const {schema} = await schemaOf(
      {$ref: '#/components/schemas/Pet%20of~1the%20month'},
      components({'Pet of/the month': {}}),
    )
    assert.deepEqual(schema, {$ref: '#/$defs/Pet_of_the_month'})
  })

  test('a long chain of references is no deep recursion', async () => {
    const many = Object.fromEntries(
      Array.from({length: 5000}, (_, index) => [`S${index}`, {properties: {next: ref(`S${index + 1}`)}}]),
    )
    const {defs} = await schemaOf(ref('S0'), components({...many, S5000: {type: 'null'}}))
    assert.equal(Object.keys(defs).length, 5001)
  })

  test('beside a reference 3.0 knows only notes, 3.1 everything', async () => {
    const schema = {...ref('Pet'), description: 'Mine', maxLength: 3}
    const of = async (openapi: string) =>
      (await schemaOf(schema, {openapi, ...components({Pet: {type: 'string'}})})).schema
    assert.deepEqual(await of('3.0.0'), {$ref: '#/$defs/Pet', description: 'Mine'})
    assert.deepEqual(await of('3.1.0'), {$ref: '#/$defs/Pet', description: 'Mine', maxLength: 3})
  })

  test('a mapped discriminator chooses a branch of oneOf', async () => {
    const {schema} = await schemaOf(
      {
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: {propertyName: 'kind', mapping: {cat: '#/components/schemas/Cat', dog: 'Dog'}},
      },
      components({Cat: {}, Dog: {}}),
    )
    assert.deepEqual(schema, {
      oneOf: [
        {$ref: '#/$defs/Cat', properties: {kind: {const: 'cat'}}, required: ['kind']},
        {$ref: '#/$defs/Dog', properties: {kind: {const: 'dog'}}, required: ['kind']},
      ],
    })
  })

  test('a schema that maps its own subtypes is a choice between them, and itself for anything else', async () => {
    const {defs} = await schemaOf(
      ref('Pet'),
      components({
        Pet: {type: 'object', discriminator: {propertyName: 'kind', mapping: {cat: '#/components/schemas/Cat'}}},
        Cat: {allOf: [ref('Pet'), {properties: {lives: {type: 'integer'}}}]},
      }),
    )
    assert.deepEqual(defs, {
      Pet: {
        oneOf: [
          {$ref: '#/$defs/Cat', properties: {kind: {const: 'cat'}}, required: ['kind']},
          {$ref: '#/$defs/Pet_base', properties: {kind: {not: {enum: ['cat']}}}},
        ],
      },
      Pet_base: {type: 'object'},
      Cat: {allOf: [{$ref: '#/$defs/Pet_base'}, {properties: {lives: {type: 'integer'}}}]},
    })
  })
})

test('integers above 2^53 are exact', async () => {
  const text = `{"openapi": "3.1.0", "info": {"version": "1"}, "paths": {"/x": {"get": {"parameters": [
    {"name": "id", "in": "query", "schema": {"type": "integer", "maximum": 9223372036854775807, "default": 9007199254740993}}]}}}}`
  for (const document of [text, `# YAML\n${text}`]) {
    const {operations} = await manifestOf(document)
    assert.deepEqual(
      operations[0]?.parameters[0]?.schema,
      parseJson('{"type": "integer", "maximum": 9223372036854775807, "default": 9007199254740993}'),
    )
  }
})
