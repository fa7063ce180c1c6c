import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import {give} from '#call/answer/give'
import type {ToolResult} from '#core/call'
import type {Json, JsonObject} from '#core/json'
import {fromResult} from '#mcp/from-result'
import {resultSchema} from '#mcp/result-schema'
import {connectTo, plainTool, portsWith, resultOf} from '../support/in-process.ts'
import {toolOf} from '../support/manifest.ts'

const LIST: JsonObject = {
  type: 'object',
  properties: {
    clusters: {
      type: 'array',
      items: {type: 'object', properties: {cid: {type: 'string'}, nodeCount: {type: 'integer'}}},
    },
  },
}
const BARE: JsonObject = {type: 'array', items: {type: 'string'}}
const MANY = Array.from({length: 900}, (_none, index) => ({cid: `cluster-${index}`, nodeCount: index}))

/** What a tool may truly answer, whatever its schema says of its data. */
const ANSWERS: readonly (readonly [about: string, schema: JsonObject, result: ToolResult])[] = [
  ['a whole answer', LIST, resultOf({data: {clusters: [{cid: 'i4y', nodeCount: 3}]}})],
  ['fields that the schema does not know', LIST, resultOf({data: {clusters: [{cid: 'i4y', new: 1}]}})],
  ['an API that does not keep to its description', LIST, resultOf({data: {clusters: [{cid: 7}]}})],
  ['an empty answer', LIST, resultOf({said: {done: 'it succeeded (HTTP 204, no content)'}})],
  [
    'an error of the API that has another shape',
    BARE,
    resultOf({isError: true, data: {error: 'no'}, said: {error: 'the API answered 404', status: 404}}),
  ],
  [
    'an error whose fields mean something else there',
    LIST,
    resultOf({isError: true, data: {clusters: 'none'}, said: {error: 'the API answered 500', status: 500}}),
  ],
  ['a failure of ours', LIST, resultOf({isError: true, said: {error: 'nobody is signed in', code: 'E_NOT_SIGNED_IN'}})],
  ['a list of which items are left out', LIST, resultOf({data: {clusters: MANY}})],
  ['a part of which a note stands in its place', LIST, resultOf({data: {clusters: {text: 'x'.repeat(50_000)}}})],
  ['a text longer than fits', {type: 'string'}, resultOf({data: 'x'.repeat(50_000)})],
  [
    'a file',
    LIST,
    resultOf({
      said: {file: {name: 'a.png', type: 'image/png', bytes: 3}},
      files: [{name: 'a.png', type: 'image/png', base64: 'AAAA'}],
    }),
  ],
]

const validatorOf = (data: JsonObject) => new Ajv2020({strict: false}).compile(resultSchema(data) as object)

describe('no true answer is thrown away by a client that checks it against the schema of its tool', () => {
  const rest = {keep: async () => 'r1', find: async () => undefined}
  for (const [about, outputSchema, answered] of ANSWERS) {
    test(about, async () => {
      const tool = {...toolOf({command: 'a/list'}), outputSchema}
      const result = await give(answered, {options: {}, tool}, rest)
      const {structuredContent} = fromResult(result)
      const valid = validatorOf(outputSchema)
      assert.ok(valid(JSON.parse(JSON.stringify(structuredContent))), JSON.stringify(valid.errors))
      for (const era of ['modern', 'legacy'] as const) {
        await using client = await connectTo(
          portsWith([plainTool('a_list', {outputSchema})], () => result),
          era,
        )
        await client.listTools()
        assert.equal((await client.callTool({name: 'a_list'})).isError ?? false, answered.isError)
      }
    })
  }

  test('what has not the shape is told apart: the schema says something', () => {
    const valid = validatorOf(LIST)
    const wrong = (data: Json) => fromResult(resultOf({data})).structuredContent
    assert.equal(valid(wrong({clusters: [{cid: 7}]})), false)
    assert.equal(valid(wrong({clusters: 'none'})), false)
  })

  test('around the schema of the data stand no more than 40 bytes', () => {
    const around = JSON.stringify(resultSchema(BARE)).length - JSON.stringify(BARE).length
    assert.ok(around <= 40, `${around} bytes`)
  })
})
