import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {Ajv2020} from 'ajv/dist/2020.js'
import type {ToolResult} from '#core/call'
import type {Json, JsonObject} from '#core/json'
import {fromResult} from '#mcp/from-result'
import {resultSchema} from '#mcp/result-schema'
import {connectTo, plainTool, portsWith, resultOf} from '../support/in-process.ts'

const validatorOf = (data: JsonObject) => new Ajv2020({strict: false}).compile(resultSchema(data) as object)

const LIST: JsonObject = {
  type: 'object',
  properties: {clusters: {type: 'array', items: {$ref: '#/$defs/Cluster'}}},
  $defs: {Cluster: {type: 'object', properties: {cid: {type: 'string'}, nodeCount: {type: 'integer'}}}},
}
const BARE: JsonObject = {type: 'array', items: {type: 'string'}}

/** What a tool may truly answer, whatever its schema says of its data. */
const ANSWERS: readonly (readonly [string, JsonObject, ToolResult])[] = [
  ['a whole answer', LIST, resultOf({data: {clusters: [{cid: 'i4y', nodeCount: 3}]}})],
  ['an answer with fields that the schema does not know', LIST, resultOf({data: {clusters: [{cid: 'i4y', new: 1}]}})],
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
  [
    'a list of which items were left out',
    LIST,
    resultOf({data: {clusters: [{cid: 'i4y'}]}, said: {more: {left: '9 of 10 items'}}}),
  ],
  [
    'an answer with a note in place of a part',
    LIST,
    resultOf({data: {clusters: '[left out: list of 900]'}, said: {more: {parts: '/clusters'}}}),
  ],
  [
    'a file',
    LIST,
    resultOf({
      said: {file: {name: 'a.png', type: 'image/png', bytes: 3}},
      files: [{name: 'a.png', type: 'image/png', base64: 'AAAA'}],
    }),
  ],
]

describe('no true answer is thrown away by a client that checks it against the schema of its tool', () => {
  for (const [about, schema, result] of ANSWERS) {
    test(about, async () => {
      const valid = validatorOf(schema)
      const {structuredContent} = fromResult(result)
      assert.ok(valid(JSON.parse(JSON.stringify(structuredContent))), JSON.stringify(valid.errors))
      for (const era of ['modern', 'legacy'] as const) {
        const tool = plainTool('a_list', {outputSchema: schema})
        await using client = await connectTo(
          portsWith([tool], () => result),
          era,
        )
        await client.listTools()
        assert.equal((await client.callTool({name: 'a_list'})).isError ?? false, result.isError)
      }
    })
  }

  test('what does not have the shape is told apart: the schema says something', () => {
    const valid = validatorOf(LIST)
    const wrong = (data: Json) => fromResult(resultOf({data})).structuredContent
    assert.equal(valid(wrong({clusters: [{cid: 7}]})), false)
    assert.equal(valid(wrong({clusters: 'none'})), false)
  })

  test('around the schema of the data stand fewer than 100 bytes', () => {
    const around = JSON.stringify(resultSchema(BARE)).length - JSON.stringify(BARE).length
    assert.ok(around < 100, `${around} bytes`)
  })
})
