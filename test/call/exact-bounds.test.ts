import assert from 'node:assert/strict'
import {test} from 'node:test'
import {validate} from '#call/validate'
import {toolOf} from '../support/manifest.ts'

const tool = {
  ...toolOf({command: 'a/list'}),
  inputSchema: {
    type: 'object',
    properties: {id: {type: 'integer', maximum: 9223372036854775807n}, name: {type: 'string', pattern: '^(a+)+$'}},
    additionalProperties: false,
  },
}
const judge = (args: object) => validate({tool, args} as never)

test('a bound above 2^53 is a bound', async () => {
  await judge({id: 9223372036854775806n})
  await assert.rejects(
    judge({id: 99223372036854775807n}),
    /id must be <= 9223372036854776000; given 99223372036854775807/,
  )
})

test('what is given is shown, with integers of any length inside', async () => {
  await assert.rejects(
    judge({id: {a: 12345678901234567890n}}),
    /id must be an integer; given \{"a":12345678901234567890\}/,
  )
})

test('a catastrophic pattern of a description costs nothing', async () => {
  const start = process.cpuUsage()
  await judge({name: `${'a'.repeat(60)}!`})
  assert.ok(process.cpuUsage(start).user < 2_000_000)
})
