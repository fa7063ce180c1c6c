// What handles stand for, as processes share it: the real state file, and the real store that holds the key.

import assert from 'node:assert/strict'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {after, before, beforeEach, describe, test} from 'node:test'
import {openVault, revealed} from '#cli/open-vault'
import {createWorld, type World} from '#cli/world'
import type {KeptSecret} from '#core/finder'
import {sqliteState} from '#platform/state'
import {createVault, findForPerson, type Owner} from '#secrets/vault'
import {standingClock} from '../approvals/support.ts'
import {type Home, makeHome, runos} from '../support/server.ts'

const VALUE = ['planted', 'vault', '7'].join('-')
const HANDLE = `«secret:password:${'0123456789'.repeat(2)}»`
const SECRET: KeptSecret = {handle: HANDLE, kind: 'password', value: VALUE, at: 'data.password', tool: 'db_show'}
const US: Owner = {session: 's1', api: 'runos', account: 'acme1'}
const HOUR = 60 * 60 * 1_000

let home: Home
let world: World
before(async () => {
  home = makeHome()
  assert.equal((await runos(home, ['config', 'set', 'store', 'file'])).code, 0)
  world = createWorld({platform: process.platform, env: home.env, home: home.path})
})
beforeEach(() => openVault(world, async () => US).keep([SECRET]))
after(() => home[Symbol.dispose]())

const statePath = () => join(world.paths.state, 'state.db')
const find = (owner: Partial<Owner> = {}) => openVault(world, async () => ({...US, ...owner})).find(HANDLE)

describe('the vault in the state file', () => {
  test('gives a value back to its own session, API and account, also in another process', async () => {
    assert.deepEqual(await find(), SECRET)
  })

  test('attack 32: gives nothing to another session, another API, another account', async () => {
    for (const other of [{session: 's2'}, {api: 'shop'}, {account: 'acme2'}, {session: 's1 '}, {account: ''}])
      assert.equal(await find(other), undefined)
  })

  test('holds neither the value nor the handle, in no file of the home but under the key', async () => {
    for (const name of readdirSync(world.paths.state)) {
      if (!statSync(join(world.paths.state, name)).isFile()) continue
      const text = readFileSync(join(world.paths.state, name), 'latin1')
      for (const form of [VALUE, Buffer.from(VALUE).toString('base64'), HANDLE, '0123456789'.repeat(2)])
        assert.ok(!text.includes(Buffer.from(form).toString('latin1')), `${name}: ${form}`)
    }
  })

  test('is good for an hour, and no longer; nor for a person then', async () => {
    const clock = standingClock()
    const needs = {
      state: () => sqliteState(join(home.path, 'clock.db'), clock),
      key: async () => Buffer.alloc(32, 7),
      clock,
    }
    const vault = createVault(needs, async () => US)
    await vault.keep([SECRET])
    clock.pass(HOUR - 1)
    assert.deepEqual(await vault.find(HANDLE), SECRET)
    assert.deepEqual(await findForPerson(needs, HANDLE), SECRET)
    clock.pass(1)
    assert.equal(await vault.find(HANDLE), undefined)
    assert.equal(await findForPerson(needs, HANDLE), undefined)
  })

  test('attack 37: a row that a shell changed opens nothing, for nobody, and is not taken for another', async () => {
    const row = (): {id: string; value: string} => {
      const db = new DatabaseSync(statePath())
      const found = db.prepare("select id, value from row where kind = 'handle'").get() as {id: string; value: string}
      db.close()
      return found
    }
    const put = (value: object): void => {
      const db = new DatabaseSync(statePath())
      assert.equal(db.prepare("update row set value = ? where kind = 'handle'").run(JSON.stringify(value)).changes, 1)
      db.close()
    }
    const good = JSON.parse(row().value)
    const flipped = Buffer.from(good.text, 'base64')
    flipped[0] = (flipped[0] ?? 0) ^ 1
    const altered: readonly (readonly [object, Partial<Owner>])[] = [
      [{...good, session: 's2'}, {session: 's2'}],
      [{...good, api: 'shop'}, {api: 'shop'}],
      [{...good, account: 'acme2'}, {account: 'acme2'}],
      [{...good, text: flipped.toString('base64')}, {}],
      [{...good, tag: Buffer.alloc(16).toString('base64')}, {}],
      [{...good, tag: Buffer.from(good.tag, 'base64').subarray(0, 4).toString('base64')}, {}],
      [{...good, nonce: ''}, {}],
      [{...good, schemaVersion: 2}, {}],
      [{}, {}],
    ]
    for (const [value, owner] of altered) {
      put(value)
      assert.equal(await find(owner), undefined, JSON.stringify(value))
      await assert.rejects(revealed(world, HANDLE), {code: 'E_HANDLE'}, JSON.stringify(value))
    }
    put(good)
    assert.deepEqual(await find(), SECRET)
    const db = new DatabaseSync(statePath())
    db.prepare("update row set id = ? where kind = 'handle'").run('0'.repeat(64))
    db.close()
    assert.equal(await find(), undefined, 'under another handle')
  })

  test('gives nothing once the key is another one', async () => {
    const clock = standingClock()
    const state = sqliteState(join(home.path, 'keys.db'), clock)
    const [one, two] = [1, 2].map((fill) =>
      createVault({state: () => state, key: async () => Buffer.alloc(32, fill), clock}, async () => US),
    )
    await one?.keep([SECRET])
    assert.deepEqual(await one?.find(HANDLE), SECRET)
    assert.equal(await two?.find(HANDLE), undefined)
  })
})
