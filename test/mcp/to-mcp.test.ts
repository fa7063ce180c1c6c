import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseJson} from '#core/json'
import {toMcp} from '#mcp/to-mcp'
import {toolOf} from '../support/manifest.ts'

test('integers above 2^53 in a schema are listed with all their digits', () => {
  const inputSchema = {type: 'object', properties: {id: {type: 'integer', default: 12345678901234567890n}}}
  const listed = JSON.stringify(toMcp({...toolOf({command: 'a/list'}), inputSchema}))
  assert.deepEqual((parseJson(listed) as {inputSchema: object}).inputSchema, inputSchema)
})
