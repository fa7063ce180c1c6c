import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {describes} from '#call/answer/describes'
import {outputSchema} from '#catalog/output-schema'
import type {Json, JsonObject} from '#core/json'
import {operation} from '../support/operation.ts'

const answering = (schema: JsonObject, defs: Record<string, JsonObject> = {}) =>
  outputSchema(operation('GET /things', {answer: schema}), defs)

const PET = {
  type: 'object',
  required: ['id'],
  properties: {
    id: {type: 'integer', minimum: 1},
    name: {type: 'string', pattern: '^x', description: 'What it is called. Chosen by its owner.'},
    friend: {$ref: '#/$defs/Pet'},
  },
} as const

describe('what a tool answers with is described', () => {
  test('by names, types and meanings; nothing is required or bounded', () => {
    const schema = answering({type: 'array', items: {$ref: '#/$defs/Pet'}}, {Pet: PET}) as JsonObject
    const {items} = schema as {items: {properties: JsonObject}}
    assert.equal(schema.type, 'array')
    assert.deepEqual(items.properties.id, {type: 'integer'})
    assert.deepEqual(items.properties.name, {type: 'string', description: 'What it is called.'})
    assert.ok(JSON.stringify(schema).length <= 1_500)
    assert.doesNotMatch(JSON.stringify(schema), /required|minimum|pattern|\$ref/)
  })

  test('allOf is one thing, and of several alternatives nothing is said', () => {
    const all = answering({allOf: [{properties: {a: {type: 'string'}}}, {properties: {b: {type: 'boolean'}}}]})
    assert.deepEqual(all, {
      type: 'object',
      properties: {a: {type: 'string'}, b: {type: 'boolean'}},
    })
    assert.equal(answering({oneOf: [{type: 'string'}, {type: 'object'}]}), undefined)
  })

  test('a large one is told as deep as there is room', () => {
    const wide = (depth: number): JsonObject => ({
      type: 'object',
      properties: Object.fromEntries(
        Array.from({length: 8}, (_none, index) => [`field${index}`, depth === 0 ? {type: 'string'} : wide(depth - 1)]),
      ),
    })
    const schema = answering(wide(4)) as JsonObject
    assert.ok(JSON.stringify(schema).length <= 1_500)
    assert.equal(Object.keys(schema.properties as JsonObject).length, 8)
  })
})

describe('whether an answer is as described', () => {
  const schema = answering({type: 'array', items: {$ref: '#/$defs/Pet'}}, {Pet: PET}) as JsonObject
  const cases: readonly (readonly [Json, boolean])[] = [
    [[], true],
    [[{id: 1, more: {}}], true],
    [[{id: 1, name: null}], false],
    [[{id: 9007199254740993n}], true],
    [null, false],
    [[{friend: {id: 2}}], true],
    [[{id: '1'}], false],
    [{id: 1}, false],
    [[{id: 1}, {friend: 'x'}], false],
  ]
  for (const [answer, wanted] of cases)
    test(
      JSON.stringify(answer, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)),
      () => assert.equal(describes(schema, answer), wanted),
    )
})
