import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {type Api, MANIFEST, openApi} from './support.ts'
import {WRITES, type Write} from './writes.ts'

/** Commands that are on a write server and on no read server. */
const writeCommands = (MANIFEST.commands as {command: string; mcp?: string[]}[])
  .filter(({mcp = []}) => mcp.some((tier) => tier.endsWith('write')) && !mcp.includes('read'))
  .map(({command}) => command)

describe('every write changes what its read answers', {concurrency: 24}, () => {
  let api: Api
  before(async () => {
    api = await openApi()
    await api.done('services/postgresql/{id}/create-database', {at: {id: 'pg1a7'}, body: {name: 'app2'}})
  })
  after(() => api[Symbol.asyncDispose]())

  test('no write command is left out of the table', () => {
    assert.deepEqual(WRITES.map(({write}) => write).sort(), writeCommands.sort())
  })

  for (const row of WRITES) {
    test(`${row.write} -> ${row.read}`, async () => {
      const at = {...row.at, ...(await row.given?.(api))}
      const reading = readingOf(row, at)
      const old = (await api.call(row.read, reading)).body
      const query = row.queryOf?.(at) ?? row.query
      const body = row.bodyOf?.(at) ?? row.body
      await api.done(row.write, {at, ...(query ? {query} : {}), ...(body ? {body} : {})})
      const {status, body: changed} = await api.call(row.read, reading)
      assert.equal(status, 200)
      assert.notDeepEqual(changed, old)
    })
  }
})

function readingOf({read, readQuery}: Write, at: Readonly<Record<string, string>>): Parameters<Api['call']>[1] {
  if (read.endsWith('/query-sql')) return {at, body: {database: 'app', sql: 'SELECT count(*) FROM posts'}}
  return {at, ...(readQuery ? {query: readQuery} : {})}
}
