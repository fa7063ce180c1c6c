import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, setUserPolicy, withoutPolicy} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

let sandbox: TestSandbox
let home: Home
before(async () => {
  sandbox = await startSandbox()
  home = withoutPolicy(await signedInHome(sandbox))
})
after(async () => {
  home[Symbol.dispose]()
  await sandbox.stop()
})

/** Asks in a session of its own. */
async function inSession(session: string, tier: 'read' | 'sensitive-read' | 'write', name: string, args: object) {
  const env = {...home.env, CLAUDE_CODE_SESSION_ID: session}
  await using client = await connect(tier, {...home, env})
  return await ask(client, name, {...args})
}

/** Requests that reached the API and are no reads. */
const changes = (since: number) => sandbox.log(since).filter(({method}) => method !== 'GET' && method !== 'POST')

/** What the API would be asked by, and what it was asked: nothing of a call that waits has left. */
async function waits(what: Promise<{isError: boolean; value: {code?: string; error?: string}}>, since: number) {
  const {isError, value} = await what
  assert.deepEqual([isError, value.code], [true, 'E_APPROVAL_PENDING'], JSON.stringify(value))
  assert.deepEqual(changes(since), [])
}
const last = () => sandbox.log().at(-1)?.n ?? 0
let count = 0
/** A change that destroys nothing. */
const change = () =>
  ['write', 'services_postgresql_rename', {cid: 'p7d2k', id: 'pg1a7', name: `users-${++count}`}] as const

describe('what is asked for without any policy', () => {
  test('what destroys waits for a person, and nothing has left', async () => {
    const since = last()
    await waits(
      inSession('s1', 'write', 'services_postgresql_delete', {cid: 'p7d2k', id: 'pg1a7', confirm: true}),
      since,
    )
  })

  test('another change is left to the question of the assistant', async () => {
    const since = last()
    const {value} = await inSession('s1', ...change())
    assert.equal(value.code, undefined, JSON.stringify(value))
    assert.equal(changes(since).length, 1)
  })
})

describe('attack 29: what was read, then a write', () => {
  test('after a log, the write server of the same session waits for a person; another session does not', async () => {
    const log = await inSession('s2', 'read', 'services_postgresql_logs', {cid: 'p7d2k', id: 'pg1a7'})
    assert.equal(log.isError, false, JSON.stringify(log.value))
    const since = last()
    await waits(inSession('s2', ...change()), since)
    const {value} = await inSession('s3', ...change())
    assert.equal(value.code, undefined)
  })

  test('names and states do not taint', async () => {
    assert.equal((await inSession('s4', 'read', 'services_postgresql_list', {cid: 'p7d2k'})).isError, false)
    assert.equal((await inSession('s4', ...change())).value.code, undefined)
  })

  test('not when a person switched it off by its name; an allow for everything does not', async () => {
    setUserPolicy(home, 'schemaVersion: 1\nrules: [{name: all, then: allow}]\n')
    assert.equal(
      (await inSession('s5', 'read', 'services_postgresql_logs', {cid: 'p7d2k', id: 'pg1a7'})).isError,
      false,
    )
    await waits(inSession('s5', ...change()), last())
    setUserPolicy(home, 'schemaVersion: 1\ntaint: off\n')
    assert.equal((await inSession('s5', ...change())).value.code, undefined)
    withoutPolicy(home)
  })
})
