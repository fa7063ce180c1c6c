import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, test} from 'node:test'
import {foreignText} from '#catalog/foreign-text'
import {sqliteState} from '#platform/state'
import {createTaints} from '#policy/taint'

const folder = mkdtempSync(join(tmpdir(), 'runos-test-taint-'))
after(() => rmSync(folder, {recursive: true, force: true}))

describe('a tainted session', () => {
  let now = Date.UTC(2026, 0, 1)
  const clock = {now: () => now}
  const taints = () => createTaints(sqliteState(join(folder, 'state.db'), clock), clock)
  const session = {id: '0123456789abcdef', who: 'Claude Code in shop'}
  const MINUTE = 60_000

  test('is one in every process, and is none any more when the time is over', async () => {
    const mine = taints()
    await mine.mark(session, 'it has read a log', 15)
    now += 14 * MINUTE
    assert.equal((await taints().of(session.id))?.why, 'it has read a log')
    assert.equal(await taints().of('another'), undefined)
    now += 2 * MINUTE
    assert.equal(await taints().of(session.id), undefined)
    assert.deepEqual(await taints().all(), [])
  })

  test('is marked longer by what it reads later, and never shorter', async () => {
    const mine = taints()
    await mine.mark(session, 'first', 15)
    now += 10 * MINUTE
    await mine.mark(session, 'second', 15)
    await mine.mark(session, 'third', 1)
    now += 14 * MINUTE
    assert.equal((await mine.of(session.id))?.why, 'second')
  })
})

describe('what taints is what other people write', () => {
  const list = (name: string) => ({type: 'object', properties: {[name]: {type: 'array', items: {type: 'object'}}}})
  const CASES: readonly (readonly [
    path: string,
    output: Parameters<typeof foreignText>[1],
    found: string | undefined,
  ])[] = [
    ['/{aid}/apps/{id}/logs', undefined, 'logs'],
    ['/{aid}/minio/{id}/buckets/{bucket}/objects', undefined, 'objects'],
    ['/{aid}/vector/{id}/search-logs', undefined, 'logs'],
    ['/issues', list('comments'), 'comments'],
    ['/chats/{id}', list('messages'), 'messages'],
    ['/posts/{id}', {type: 'object', properties: {body: {type: 'string'}}}, 'body'],
    ['/lists', {type: 'array', items: {type: 'object', properties: {post: list('rows')}}}, 'rows'],
    ['/apps', list('apps'), undefined],
    [
      '/apps/{id}/status',
      {type: 'object', properties: {state: {type: 'string'}, message: {type: 'string'}}},
      undefined,
    ],
    ['/apps/{id}', {type: 'object', properties: {name: {type: 'string'}}}, undefined],
  ]
  for (const [path, output, found] of CASES) {
    test(`${path}: ${found ?? 'nothing'}`, () => assert.equal(foreignText({path}, output, true), found))
  }

  test('rows of SQL always, the answer to another change never', () => {
    assert.equal(foreignText({path: '/sql', sql: {name: 'sql', dialect: 'postgresql'}}, undefined, false), 'rows')
    assert.equal(foreignText({path: '/logs'}, undefined, false), undefined)
  })
})
