import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {callTool} from '#call/call-tool'
import {RunosError} from '#core/errors'
import type {CallPorts} from '#core/ports'
import {Secret} from '#core/secret'
import {finder} from '#secrets/finder'
import {type Command, toolOf} from '../support/manifest.ts'

const COMMAND: Command = {command: 'apps/{id}/show', input: {fields: [{name: 'note', type: 'string'}]}}

/** The far ends of the waist, and what happened at them, in order. */
function farEnds(change: Partial<CallPorts> = {}) {
  const happened: string[] = []
  const ports: CallPorts = {
    approvals: {
      clear: async ({request}) => {
        happened.push(`clear ${request.method} ${request.target}`)
        return undefined
      },
    },
    audit: {
      open: () => ({
        cleared: async () => void happened.push('audit'),
        close: async (result) => {
          happened.push('closed')
          return result
        },
      }),
    },
    send: async ({request}) => {
      happened.push(`send ${request.target}`)
      return {status: 200, headers: {}, body: {ok: true}}
    },
    base: async () => new URL('https://api.example.com'),
    clock: {now: () => 0, sleep: async () => undefined},
    finder: async () => finder,
    secrets: () => [],
    supplied: async () => ({account: 'acme1'}),
    ...change,
  }
  return {happened, ports}
}

const call = (args: unknown, command = COMMAND) =>
  ({id: '1', tool: toolOf(command), tier: 'read', args, signal: new AbortController().signal}) as const

describe('every call goes one way', () => {
  test('valid, built, cleared, written, sent, closed', async () => {
    const {happened, ports} = farEnds()
    assert.deepEqual(await callTool(call({id: 'a'}), ports), {isError: false, data: {ok: true}})
    assert.deepEqual(happened, ['clear GET /acme1/apps/a/show', 'audit', 'send /acme1/apps/a/show', 'closed'])
  })

  test('without its audit line nothing leaves', async () => {
    const broken = new RunosError('E_AUDIT', 'the audit log cannot be written, so nothing was sent')
    const close = async <T>(result: T) => result
    const {happened, ports} = farEnds({audit: {open: () => ({cleared: () => Promise.reject(broken), close})}})
    const {isError, said} = await callTool(call({id: 'a'}), ports)
    assert.deepEqual([isError, said?.code], [true, 'E_AUDIT'])
    assert.ok(!happened.some((step) => step.startsWith('send')))
  })

  test('what a person refuses does not leave', async () => {
    const no = new RunosError('E_FORBIDDEN', 'refused')
    const {happened, ports} = farEnds({approvals: {clear: () => Promise.reject(no)}})
    assert.equal((await callTool(call({id: 'a'}), ports)).isError, true)
    assert.deepEqual(happened, ['closed'])
  })
})

describe('attack 25: arguments are exact or refused', () => {
  const hostile: readonly (readonly [string, unknown])[] = [
    ['__proto__', JSON.parse('{"id":"a","__proto__":{"note":"x"}}')],
    ['constructor', {id: 'a', constructor: 'x'}],
    ['a list for the arguments', ['a']],
    ['a text for the arguments', 'id=a'],
    ['a list for a text', {id: ['a']}],
    ['an object for a text', {id: {toString: 'a'}}],
    ['a number for a text', {id: 1}],
    ['null for a text', {id: null}],
  ]
  for (const [about, args] of hostile) {
    test(about, async () => {
      const {happened, ports} = farEnds()
      const {isError, said} = await callTool(call(args), ports)
      assert.deepEqual([isError, said?.code], [true, 'E_ARGS_INVALID'])
      assert.deepEqual(happened, ['closed'])
    })
  }
})

describe('RunOS clients have always been understood', () => {
  const rows: readonly (readonly [string, Command, Record<string, unknown>, string])[] = [
    ['app_id for id', COMMAND, {app_id: 'a'}, '/acme1/apps/a/show'],
    ['apps_id for id', COMMAND, {apps_id: 'a'}, '/acme1/apps/a/show'],
    [
      'a cluster as a list shows it',
      {command: 'nodes/list', endpoint: '/:aid/:cid/nodes'},
      {cid: 'i4y (Staging)'},
      '/acme1/i4y/nodes',
    ],
    [
      'a list written as JSON',
      {command: 'x', input: {fields: [{name: 'tags', type: 'array'}]}},
      {tags: '["a","b"]'},
      '/acme1/x?tags=a%2Cb',
    ],
  ]
  for (const [about, command, args, target] of rows) {
    test(about, async () => {
      const {happened, ports} = farEnds()
      assert.equal((await callTool(call(args, command), ports)).isError, false)
      assert.ok(happened.includes(`send ${target}`), happened.join('\n'))
    })
  }
})

describe('attack 20, for the credentials of this process: nothing leaves with one', () => {
  const secret = 'p"w\\d/ä+0123456789'
  const forms: readonly (readonly [string, unknown])[] = [
    ['in a value', {a: [{b: secret}]}],
    ['in a key', {[secret]: 1}],
    ['inside a text', `before ${secret} after`],
    ['percent-encoded', `https://x/?t=${encodeURIComponent(secret)}`],
    ['in base64', Buffer.from(secret).toString('base64')],
  ]
  for (const [about, body] of forms) {
    for (const status of [200, 500]) {
      test(`${about}, status ${status}`, async () => {
        const {ports} = farEnds({
          secrets: () => [new Secret(secret)],
          send: async () => ({status, headers: {}, body: body as never}),
        })
        const shown = JSON.stringify(await callTool(call({id: 'a'}), ports))
        const needles = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]
        for (const needle of needles) assert.ok(!shown.includes(JSON.stringify(needle).slice(1, -1)), shown)
        assert.match(shown, /\[redacted\]/)
      })
    }
  }

  test('a failure of ours is redacted as well', async () => {
    const failing = () => Promise.reject(new RunosError('E_NETWORK', `cannot reach https://x/${secret}`))
    const {ports} = farEnds({secrets: () => [new Secret(secret)], send: failing})
    assert.ok(!JSON.stringify(await callTool(call({id: 'a'}), ports)).includes('0123456789'))
  })
})
