// Why was this refused, and who allowed that: the audit says so of every call, whatever became of it.

import assert from 'node:assert/strict'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, beforeEach, describe, test} from 'node:test'
import type {Client} from '@modelcontextprotocol/client'
import {boundedStatement} from '#approvals/bounded'
import {grantStatement} from '#approvals/grant'
import {policyVersion} from '#policy/decide'
import {processWith} from '../approvals/support.ts'
import {startApi, type TestApi} from '../support/api.ts'
import {ask, connect, type Home, type Judged, makeHome, runos, setUserPolicy, withoutPolicy} from '../support/server.ts'

const COMMANDS = [
  {command: 'apps/{id}/delete', method: 'DELETE', endpoint: '/:aid/apps/:id', mcp: ['write']},
  {command: 'apps/{id}/restart', method: 'POST', endpoint: '/:aid/apps/:id/restart', mcp: ['write']},
]
let api: TestApi
let home: Home
let client: Client & AsyncDisposable
before(async () => {
  api = await startApi(COMMANDS, (_request, response) => void response.end('{"done":true}'))
  const env = {RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'}
  home = withoutPolicy(makeHome(env))
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  client = await connect('write', home)
})
beforeEach(() => {
  withoutPolicy(home)
  rmSync(join(home.path, 'runos.policy.yaml'), {force: true})
})
after(async () => {
  await client.close()
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

const listed = async (...words: string[]): Promise<Judged[]> =>
  JSON.parse((await runos(home, ['audit', 'list', '--json', '--limit', '400', ...words])).stdout).entries
const lastOf = async (step: string): Promise<Judged> => (await listed('--step', step)).at(-1)
/** The version of the policy without any file. */
const NO_FILES = policyVersion({layers: [], needsAccepting: false})
const queue = () => processWith(join(home.path, '.local/state/runos'), {now: () => Date.now()}).queue

/** Asks for a deletion that waits. @returns the id that it waits as */
async function waiting(id: string): Promise<string> {
  const {value} = await ask(client, 'apps_delete', {id, confirm: true})
  assert.equal(value.code, 'E_APPROVAL_PENDING', JSON.stringify(value))
  return value.where
}

describe('the audit answers why a call was refused', () => {
  test('by the policy: with the rule, whose file it is in, where it stands, and the version', async () => {
    const text = 'schemaVersion: 1\nrules:\n  - {name: frozen, when: {tool: apps_restart}, then: deny}\n'
    for (const layer of ['user', 'project'] as const) {
      if (layer === 'user') setUserPolicy(home, text)
      else writeFileSync(join(home.path, 'runos.policy.yaml'), text)
      assert.equal((await ask(client, 'apps_restart', {id: 'web'})).value.code, 'E_POLICY_DENIED')
      const line = await lastOf('denied')
      assert.deepEqual([line.by, line.rule, line.layer], ['policy', 'frozen', layer])
      assert.match(line.where, /runos\.policy\.yaml:3$/)
      assert.match(line.policy, /^[0-9a-f]{16}$/)
      assert.notEqual(line.policy, NO_FILES)
      assert.match((await runos(home, ['audit', 'list'])).stdout, new RegExp(`denied .*rule "frozen" \\(${layer}\\)`))
      withoutPolicy(home)
    }
  })

  test('by a policy that cannot be used: with whose it is and where it is wrong', async () => {
    writeFileSync(join(home.path, 'runos.policy.yaml'), 'schemaVersion: 1\nrules: [{name: a, then: perhaps}]\n')
    assert.equal((await ask(client, 'apps_restart', {id: 'web'})).value.code, 'E_POLICY_INVALID')
    const line = await lastOf('denied')
    assert.deepEqual([line.by, line.error, line.layer, line.rule], ['policy', 'E_POLICY_INVALID', 'project', undefined])
    assert.match(line.where, /runos\.policy\.yaml:2:25$/)
  })

  test('by a person: with the approval that was refused, and the rule that asked', async () => {
    const id = await waiting('web')
    const pending = await lastOf('pending')
    assert.deepEqual(
      [pending.by, pending.approvalId, pending.rule, pending.layer, pending.policy],
      ['person', id, 'runos:destroys', 'built-in', NO_FILES],
    )
    assert.equal((await runos(home, ['approve', 'deny', id])).code, 0)
    assert.equal((await lastOf('refused')).approvalId, id, 'what the person did has a line of its own')
    assert.equal((await ask(client, 'apps_delete', {id: 'web', confirm: true})).value.code, 'E_APPROVAL_DENIED')
    const denied = await lastOf('denied')
    assert.deepEqual([denied.by, denied.approvalId, denied.rule], ['person', id, 'runos:destroys'])
  })

  test('what is stopped before anything judged it names no rule', async () => {
    assert.equal((await ask(client, 'apps_restart', {id: 7})).value.code, 'E_ARGS_INVALID')
    const line = await lastOf('blocked')
    assert.deepEqual([line.error, line.rule, line.approvalId], ['E_ARGS_INVALID', undefined, undefined])
  })
})

describe('the audit answers who allowed a call', () => {
  test('the policy: by which rule of which file', async () => {
    setUserPolicy(home, 'schemaVersion: 1\nrules: [{name: fine, when: {tool: apps_restart}, then: allow}]\n')
    assert.equal((await ask(client, 'apps_restart', {id: 'web'})).isError, false)
    const line = await lastOf('approved')
    assert.deepEqual([line.by, line.rule, line.layer, line.approvalId], ['policy', 'fine', 'user', undefined])
  })

  test('a person: audit show finds by the id of the approval who asked and what it was spent on', async () => {
    const id = await waiting('db')
    const found = await queue().find(id)
    assert.ok(found)
    await queue().accept(id, {statement: grantStatement(id, found.fingerprint, Date.now())})
    assert.equal((await ask(client, 'apps_delete', {id: 'db', confirm: true})).isError, false)
    const shown = JSON.parse((await runos(home, ['audit', 'show', id.toUpperCase(), '--json'])).stdout).entries
    assert.deepEqual(
      shown.map(({step, approvalId}: Judged) => [step, approvalId]),
      [
        ['proposed', undefined],
        ['pending', id],
        ['proposed', undefined],
        ['approved', id],
        ['executed', undefined],
        ['returned', undefined],
      ],
    )
    const approved = shown.find(({step}: Judged) => step === 'approved')
    assert.deepEqual([approved.by, approved.rule, approved.layer], ['person', 'runos:destroys', 'built-in'])
    assert.match((await runos(home, ['audit', 'list'])).stdout, new RegExp(`approved .*by person, ${id}, rule "runos:`))
  })

  test('an assistant finds the same in its own session', async () => {
    const {value} = await ask(client, 'get_audit_log', {limit: 200, filter: {type: 'denied'}})
    assert.ok(value.entries.some(({rule}: Judged) => rule === 'frozen'))
  })
})

describe('attack 12: a grant that was revoked and whose row somebody set back', () => {
  test('is named by audit verify with the line that used it; what was under way is not', async () => {
    const {queue, state} = processWith(join(home.path, '.local/state/runos'), {now: () => Date.now()})
    const bounds = {id: 'aaaa-2222', api: 'runos', tool: 'apps_delete', count: 5, account: 'acme1'}
    await queue.bounded.add({statement: boundedStatement(bounds, Date.now(), 60_000)})
    assert.equal((await ask(client, 'apps_delete', {id: 'a1', confirm: true})).isError, false)
    assert.equal((await lastOf('approved')).approvalId, bounds.id)
    const before = await state.get('bounded-grant', bounds.id)
    assert.ok(before)
    assert.equal((await runos(home, ['approve', 'deny', bounds.id])).code, 0)
    assert.equal((await lastOf('revoked')).approvalId, bounds.id)
    assert.equal((await runos(home, ['audit', 'verify'])).code, 0)
    await state.remove('bounded-grant', bounds.id)
    assert.ok(await state.put('bounded-grant', {id: bounds.id, value: before.value}, 0))
    assert.equal((await ask(client, 'apps_delete', {id: 'a2', confirm: true})).isError, false)
    const {seq} = await lastOf('approved')
    const {code, stdout} = await runos(home, ['audit', 'verify'])
    assert.equal(code, 2)
    assert.match(stdout, new RegExp(`revoked {2}\\S*audit\\.jsonl:${seq}\\n.*line ${seq} used the grant aaaa-2222`))
  })
})
