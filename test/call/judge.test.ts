import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {callTool} from '#call/call-tool'
import {compile} from '#catalog/compile'
import type {Json} from '#core/json'
import type {CallPorts} from '#core/ports'
import {finder} from '#secrets/finder'
import {judgeSql} from '#sql/judge-sql'
import {openapiOf} from '../manifest/openapi/support.ts'
import {toolOf} from '../support/manifest.ts'

const READING = toolOf({
  command: 'services/postgresql/{id}/query-sql',
  method: 'POST',
  mcp: ['sensitive_read'],
  input: {fields: [{name: 'sql', type: 'string'}]},
})

/** Calls a tool with far ends that answer at once; says what the audit was told. */
async function call(tool: typeof READING, args: Json, change: Partial<CallPorts> = {}) {
  const about: (string | undefined)[] = []
  const result = await callTool(
    {id: '1', tool, tier: 'sensitive-read', args, signal: new AbortController().signal},
    {
      approvals: {clear: async () => undefined},
      judge: judgeSql,
      audit: {
        open: () => ({
          cleared: async (cleared) => void about.push('request' in cleared ? cleared.call.about : undefined),
          close: async (closed) => closed,
        }),
      },
      send: async () => ({status: 200, headers: {}, body: {}}),
      base: async () => new URL('https://api.example.com'),
      clock: {now: () => 0, sleep: async () => undefined},
      finder: async () => finder,
      secrets: () => [],
      supplied: async () => ({account: 'acme1'}),
      ...change,
    },
  )
  return {code: result.said?.code, error: String(result.said?.error ?? ''), about}
}

describe('a reading tool and its SQL', () => {
  test('what was judged is what is noted and sent', async () => {
    const {code, about} = await call(READING, {id: 'a', sql: 'SELECT 1'})
    assert.deepEqual([code, about], [undefined, ['SQL: SELECT (reads)']])
  })
  test('where nobody can judge, it takes none', async () => {
    const {code, about} = await call(READING, {id: 'a', sql: 'SELECT 1'}, {judge: undefined as never})
    assert.deepEqual([code, about], ['E_SQL_REFUSED', []])
  })
  test('SQL inside of a body is found where the mark says', async () => {
    const schema = {type: 'object', properties: {sql: {type: 'string'}, also: {}}}
    const [tool] = compile(
      await openapiOf({
        '/reports': {
          post: {
            'x-runos-sql': {argument: 'sql', dialect: 'postgresql'},
            'x-runos-tier': 'sensitive-read',
            requestBody: {content: {'application/json': {schema}}},
            responses: {},
          },
        },
      }),
    )
    assert.ok(tool !== undefined)
    assert.equal((await call(tool, {body: {sql: 'SELECT 1'}})).code, undefined)
    const {code, error} = await call(tool, {body: {sql: 'DROP TABLE x'}})
    assert.equal(code, 'E_SQL_REFUSED')
    assert.match(error, /this destroys: DROP TABLE x/)
  })
  test('a refusal names three parts and counts the rest', async () => {
    const {error} = await call(READING, {id: 'a', sql: 'SELECT a(), b(), c(), d(), e()'})
    assert.match(error, /calls a,.*calls b,.*calls c,.*; and 2 more$/)
  })
})
