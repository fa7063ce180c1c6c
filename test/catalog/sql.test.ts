import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {compile} from '#catalog/compile'
import type {Tier} from '#core/tier'
import type {SqlArgument} from '#core/tool'
import {openapiOf} from '../manifest/openapi/support.ts'
import {toolOf} from '../support/manifest.ts'

describe('a RunOS command that takes SQL', () => {
  const rows: readonly (readonly [command: string, mcp: string[], tiers: Tier[], readsOnly: boolean])[] = [
    ['services/postgresql/{id}/query-sql', ['sensitive_read'], ['sensitive-read'], true],
    ['services/postgresql/{id}/exec-sql', ['sensitive_write'], ['sensitive-write'], false],
    ['services/mysql/{id}/query-sql', ['sensitive_read'], ['sensitive-write'], false],
    ['services/mysql/{id}/query-sql', ['read', 'write'], ['write'], false],
    ['services/clickhouse/{id}/ask', ['read'], ['sensitive-write'], false],
  ]
  for (const [command, mcp, tiers, readsOnly] of rows) {
    test(`${command} of ${mcp.join(', ')} is offered in ${tiers.join(', ')}`, () => {
      const tool = toolOf({command, method: 'POST', mcp, input: {fields: [{name: 'sql', type: 'string'}]}})
      assert.deepEqual([tool.tiers, tool.sql?.arg, tool.sql?.readsOnly], [tiers, 'sql', readsOnly])
      if (readsOnly) assert.match(tool.description, /one statement that only reads/)
      else if (mcp.some((tier) => tier.endsWith('read'))) assert.match(tool.why.join(), /unjudged-sql-is-no-read/)
    })
  }
})

describe('the mark x-runos-sql of another API', () => {
  const sqlOf = async (operation: object): Promise<{tiers: readonly Tier[]; sql: SqlArgument | undefined}> => {
    const [tool] = compile(await openapiOf({'/reports': operation}))
    return {tiers: tool?.tiers ?? [], sql: tool?.sql}
  }
  const mark = {'x-runos-sql': {argument: 'sql', dialect: 'postgresql'}}
  const query = {parameters: [{name: 'sql', in: 'query', schema: {type: 'string'}}], responses: {}}
  const schema = {type: 'object', properties: {sql: {type: 'string'}}}
  const body = {requestBody: {content: {'application/json': {schema}}}, responses: {}}

  test('without it, SQL belongs to the write tiers', async () => {
    assert.deepEqual(await sqlOf({get: query}), {tiers: ['sensitive-write'], sql: undefined})
  })
  test('with it, a GET is a sensitive read whose SQL is judged', async () => {
    const {tiers, sql} = await sqlOf({get: {...query, ...mark}})
    assert.deepEqual([tiers, sql], [['sensitive-read'], {arg: 'sql', dialect: 'postgresql', readsOnly: true}])
  })
  test('a POST stays where it is; declared as a sensitive read, the SQL in its body is judged', async () => {
    assert.deepEqual((await sqlOf({post: {...body, ...mark}})).sql?.readsOnly, false)
    const {sql} = await sqlOf({post: {...body, ...mark, 'x-runos-tier': 'sensitive-read'}})
    assert.deepEqual(sql, {arg: 'body.sql', dialect: 'postgresql', readsOnly: true})
  })
  test('a mark that names nothing, or a dialect that nobody knows, is an error', async () => {
    for (const wrong of [{argument: 'sql'}, {argument: 'sql', dialect: 'oracle'}, {dialect: 'postgresql'}, 'sql', null])
      await assert.rejects(openapiOf({'/x': {get: {...query, 'x-runos-sql': wrong}}}), /x-runos-sql/)
  })
})
