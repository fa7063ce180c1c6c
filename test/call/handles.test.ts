import assert from 'node:assert/strict'
import {randomBytes} from 'node:crypto'
import {describe, test} from 'node:test'
import {callTool} from '#call/call-tool'
import type {ClearedCall} from '#core/call'
import type {Json} from '#core/json'
import {stringifyJson} from '#core/json'
import type {CallPorts} from '#core/ports'
import type {State, StoredRow} from '#core/state'
import type {Tier} from '#core/tier'
import {finder} from '#secrets/finder'
import {createVault, type Owner} from '#secrets/vault'
import {type Command, toolOf} from '../support/manifest.ts'

const PASSWORD = 'planted-Pa55word'
const SHOW: Command = {command: 'apps/{id}/show', input: {fields: []}}
const SET: Command = {
  command: 'apps/{id}/set',
  method: 'PUT',
  mcp: ['write'],
  input: {
    fields: [
      {name: 'password', type: 'string'},
      {name: 'note', type: 'string'},
    ],
  },
}
const US: Owner = {session: 's1', api: 'runos', account: 'acme1'}

/** Rows in memory, as all processes would share them. */
function rows(): State & {readonly all: Map<string, StoredRow>} {
  const all = new Map<string, StoredRow>()
  return {
    all,
    get: async (kind, id) => all.get(`${kind} ${id}`),
    list: async () => [...all.values()],
    async put(kind, row) {
      all.set(`${kind} ${row.id}`, {...row, version: 1})
      return true
    },
    remove: async (kind, id) => void all.delete(`${kind} ${id}`),
  }
}

function world(answer: Json = {password: PASSWORD}) {
  const [state, key, sent] = [rows(), randomBytes(32), [] as ClearedCall[]]
  let owner = US
  const ports: CallPorts = {
    approvals: {clear: async () => undefined},
    audit: {open: () => ({cleared: async () => {}, close: async (result) => result})},
    send: async (cleared) => {
      sent.push(cleared)
      return {status: 200, headers: {}, body: answer}
    },
    base: async () => new URL('https://api.example.com'),
    clock: {now: () => 0, sleep: async () => undefined},
    finder: async () => finder,
    vault: createVault({state: () => state, key: async () => key, clock: {now: () => 0}}, async () => owner),
    secrets: () => [],
    supplied: async () => ({account: 'acme1'}),
  }
  const call = (command: Command, args: Json, tier: Tier) =>
    callTool({id: '1', tool: toolOf(command), tier, args, signal: new AbortController().signal}, ports)
  return {
    state,
    sent,
    call,
    read: async () => String((await call(SHOW, {id: 'a'}, 'read')).data && (await lastHandle(call))),
    as: (other: Partial<Owner>) => {
      owner = {...US, ...other}
    },
  }
}

async function lastHandle(call: ReturnType<typeof world>['call']): Promise<string> {
  const {data} = await call(SHOW, {id: 'a'}, 'read')
  return (data as unknown as {password: string}).password
}

describe('a secret in an answer', () => {
  test('is a handle below the sensitive tiers, another one in every answer, the same one inside of it', async () => {
    const {call} = world({password: PASSWORD, again: {password: PASSWORD}})
    const [first, second] = [await call(SHOW, {id: 'a'}, 'read'), await call(SHOW, {id: 'a'}, 'read')]
    const handle = (first.data as unknown as {password: string}).password
    assert.match(handle, /^«secret:password:[0-9a-hjkmnp-tv-z]{20}»$/)
    assert.deepEqual(first.data, {password: handle, again: {password: handle}})
    assert.notDeepEqual(first.data, second.data)
    assert.deepEqual(first.secrets, {hidden: {password: 2}, shown: 0})
  })

  test('stays as it is on a sensitive tier, and is counted', async () => {
    const {data, secrets} = await world().call(SHOW, {id: 'a'}, 'sensitive-read')
    assert.deepEqual([data, secrets], [{password: PASSWORD}, {hidden: {}, shown: 1}])
  })

  test('stands nowhere in what is kept of it', async () => {
    const {state, read} = world()
    const handle = await read()
    const kept = JSON.stringify([...state.all.values()])
    assert.ok(!kept.includes(PASSWORD) && !kept.includes(handle))
  })
})

describe('a write with a handle', () => {
  test('carries the value; the call, what is approved and the answer do not hold it', async () => {
    const {call, read, sent} = world()
    const handle = await read()
    const {isError, data, said} = await call(SET, {id: 'a', password: handle}, 'sensitive-write')
    assert.equal(isError, false, JSON.stringify(said))
    const last = sent.at(-1) as ClearedCall
    assert.match(String(last.request.body), new RegExp(PASSWORD))
    assert.deepEqual(last.call.handles, [{handle, from: 'password of apps_show', into: 'password'}])
    assert.ok(!stringifyJson(last.call.args).includes(PASSWORD))
    assert.deepEqual(data, {password: '[redacted]'}) // an echo, on a tier that shows secrets
  })

  const refusals: Readonly<Record<string, (handle: string) => Json>> = {
    'an argument that is no secret': (handle) => ({id: 'a', note: handle}),
    'a path': (handle) => ({id: handle}),
    'more than the handle': (handle) => ({id: 'a', password: `x${handle}`}),
  }
  for (const [where, args] of Object.entries(refusals)) {
    test(`is refused for ${where}, and nothing leaves`, async () => {
      const {call, read, sent} = world()
      const handle = await read()
      const before = sent.length
      const {said} = await call(SET, args(handle), 'write')
      assert.deepEqual([said?.code, sent.length], ['E_HANDLE', before])
    })
  }

  test('is refused on a tier that reads', async () => {
    const {call, read} = world()
    assert.equal((await call(SET, {id: 'a', password: await read()}, 'read')).said?.code, 'E_HANDLE')
  })

  test('attack 32: of another session, API or account, or unknown, it is one and the same error', async () => {
    const {call, read, as} = world()
    const handle = await read()
    const unknown = await call(SET, {id: 'a', password: '«secret:password:00000000000000000000»'}, 'write')
    for (const other of [{session: 's2'}, {api: 'shop'}, {account: 'acme2'}]) {
      as(other)
      assert.deepEqual(await call(SET, {id: 'a', password: handle}, 'write'), unknown)
    }
    assert.equal(unknown.said?.code, 'E_HANDLE')
    as({})
    assert.equal((await call(SET, {id: 'a', password: handle}, 'write')).isError, false)
  })
})
