import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import type {Wire} from '../../support/sandbox.ts'
import {type Api, MANIFEST, openApi, operationOf} from './support.ts'
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
      const query = row.queryOf?.(at) ?? row.query
      const body = row.bodyOf?.(at) ?? row.body
      const own = markersOf(row, at, query, body)
      const old = only((await api.call(row.read, reading)).body, own)
      await api.done(row.write, {at, ...(query ? {query} : {}), ...(body ? {body} : {})})
      const {status, body: changed} = await api.call(row.read, reading)
      assert.equal(status, 200)
      assert.notDeepEqual(only(changed, own), old)
    })
  }
})

function readingOf({read, readQuery}: Write, at: Readonly<Record<string, string>>): Parameters<Api['call']>[1] {
  if (read.endsWith('/query-sql')) return {at, body: {database: 'app', sql: 'SELECT count(*) FROM posts'}}
  return {at, ...(readQuery ? {query: readQuery} : {})}
}

/**
 * By what the row's own thing is known in a list. Rows run side by side, so a list changes through others as well; without
 * this a write that does nothing could pass.
 */
function markersOf(
  {read}: Write,
  at: Readonly<Record<string, string>>,
  query: object = {},
  body: Wire = {},
): unknown[] {
  const path = operationOf(read).path
  const unread = Object.entries(at).filter(([key]) => key !== 'aid' && !path.includes(`{${key}}`))
  const named = [...unread.map(([, value]) => value), ...Object.values(query)].filter((value) => value !== 'true')
  return [...named, body.name ?? body.domain ?? body.zone ?? body.block ?? body.vmId].filter(Boolean)
}

/** Of a list, the elements that name one of the markers; of anything else, all. */
function only(answer: Wire, markers: readonly unknown[]): unknown {
  // A list comes in an envelope of its own, some with a cursor beside it.
  const [list] = Object.values(answer) as Wire[][]
  if (Object.keys(answer).length > 2 || !Array.isArray(list) || markers.length === 0) return answer
  return list.filter((element) => markers.some((marker) => JSON.stringify(element).includes(JSON.stringify(marker))))
}
