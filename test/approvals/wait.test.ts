import assert from 'node:assert/strict'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {grantStatement} from '#approvals/grant'
import type {WantedRequest} from '#core/approval'
import {RunosError} from '#core/errors'
import {callerSession} from '#platform/caller-session'
import {startApi} from '../support/api.ts'
import {ask, connect, makeHome, runos, toolNames} from '../support/server.ts'
import {deletion, processWith} from './support.ts'

const CONVERSATION = 'aaaaaaaa-0000-4000-8000-000000000000'

/** A write server of one conversation, and the queue that it shares with the person. */
async function conversation() {
  const commands = [{command: 'apps/{id}/delete', method: 'DELETE', endpoint: '/:aid/apps/:id', mcp: ['write']}]
  const api = await startApi(commands, (_request, response) => void response.end('{}'))
  const env = {RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'}
  const home = makeHome({...env, CLAUDE_CODE_SESSION_ID: CONVERSATION})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  const {queue} = processWith(join(home.path, '.local/state/runos'), {now: () => Date.now()})
  const session = callerSession({env: home.env}, {pid: 1}, home.path).id
  const waits = async (more: Partial<WantedRequest> = {}): Promise<string> => {
    const error = await queue.spend(deletion({session, ...more})).catch((thrown: unknown) => thrown)
    assert.ok(error instanceof RunosError && error.code === 'E_APPROVAL_PENDING')
    return error.where ?? ''
  }
  const accept = async (id: string) => {
    const statement = grantStatement(id, (await queue.find(id))?.fingerprint ?? '', Date.now())
    return queue.accept(id, {statement})
  }
  const end = async (): Promise<void> => {
    await api[Symbol.asyncDispose]()
    home[Symbol.dispose]()
  }
  return {home, queue, waits, accept, [Symbol.asyncDispose]: end}
}

describe('approval_wait', () => {
  test('says how a request of its own conversation stands, and waits until somebody has answered', async () => {
    await using here = await conversation()
    const id = await here.waits()
    await using client = await connect('write', here.home)
    const pending = await ask(client, 'approval_wait', {id, wait: 0})
    assert.deepEqual([pending.isError, pending.value.standing], [false, 'pending'])
    assert.match(pending.value.next, new RegExp(`runos approve accept ${id}`))

    const answered = ask(client, 'approval_wait', {id, wait: 60})
    await here.accept(id)
    const granted = (await answered).value
    assert.equal(granted.standing, 'granted')
    assert.match(granted.next, /exactly the same arguments/)

    const denied = await here.waits({url: 'https://api.example.com/acme1/apps/db'})
    await here.queue.deny(denied)
    assert.equal((await ask(client, 'approval_wait', {id: denied})).value.standing, 'denied')
  })

  test('knows no more of another conversation than of an id that nobody has', async () => {
    await using here = await conversation()
    const id = await here.waits({session: 'fedcba9876543210'})
    await using client = await connect('write', here.home)
    const [others, nobodys] = [
      await ask(client, 'approval_wait', {id, wait: 0}),
      await ask(client, 'approval_wait', {id: 'aaaa-2222', wait: 0}),
    ]
    assert.equal(others.isError, true)
    const same = (text: string, what: string) => text.replaceAll(what, 'ID')
    assert.equal(same(JSON.stringify(others.value), id), same(JSON.stringify(nobodys.value), 'aaaa-2222'))
  })

  test('ends when the call is taken back', async () => {
    await using here = await conversation()
    const id = await here.waits()
    await using client = await connect('write', here.home)
    const controller = new AbortController()
    const began = performance.now()
    const call = client.callTool({name: 'approval_wait', arguments: {id, wait: 300}}, {signal: controller.signal})
    setTimeout(() => controller.abort(), 300)
    await assert.rejects(call)
    assert.equal(
      (await ask(client, 'approval_wait', {id, wait: 0})).value.standing,
      'pending',
      'and the server goes on',
    )
    assert.ok(performance.now() - began < 20_000)
  })

  test('is on the write servers alone', async () => {
    await using here = await conversation()
    for (const tier of ['read', 'sensitive-read'] as const) {
      await using client = await connect(tier, here.home)
      const listed = (await client.listTools()).tools.map(({name}) => name)
      assert.ok(!listed.includes('approval_wait'))
      assert.deepEqual(await toolNames(client), [])
    }
  })
})
