// Whose lines of the audit an assistant may read: its own session's, unless a person's policy says more.

import assert from 'node:assert/strict'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, beforeEach, describe, test} from 'node:test'
import type {Client} from '@modelcontextprotocol/client'
import {createKey, unlockKey} from '#approvals/key'
import type {Sign} from '#core/proof'
import {systemClock} from '#platform/clock'
import {sqliteState} from '#platform/state'
import {acceptStatement, keepAccepted} from '#policy/accepted'
import {parsePolicy} from '#policy/parse-policy'
import type {Layer} from '#policy/policy'
import {sessionsShown} from '#policy/sessions'
import {startApi, type TestApi} from '../support/api.ts'
import {
  ask,
  connect,
  type Home,
  type Judged,
  makeHome,
  runos,
  setUserPolicy,
  userPolicyPath,
} from '../support/server.ts'

const ALL = 'schemaVersion: 1\naudit: {sessions: all}\n'
const OWN = 'schemaVersion: 1\naudit: {sessions: own}\n'

describe('what an assistant reads of the audit, for every policy', () => {
  const WORDS = [undefined, 'own', 'all'] as const
  const layer = (of: Layer['of'], word: string | undefined, accepted = false): readonly Layer[] =>
    word === undefined
      ? []
      : [
          {
            of,
            path: `${of}.yaml`,
            digest: word,
            policy: parsePolicy(`schemaVersion: 1\naudit: {sessions: ${word}}`, 'p.yaml'),
            ...(accepted ? {accepted: true as const} : {}),
          },
        ]
  for (const needsAccepting of [false, true]) {
    test(`one word for its own is enough, a project never loosens, ${needsAccepting ? 'and the user only as accepted' : 'and the user does'}`, () => {
      for (const machine of WORDS)
        for (const user of WORDS)
          for (const accepted of needsAccepting ? WORDS : [undefined])
            for (const project of WORDS) {
              const layers = [
                ...layer('machine', machine),
                ...layer('user', user),
                ...layer('user', accepted, true),
                ...layer('project', project),
              ]
              const said = [machine, user, accepted, project]
              const users = user === 'all' && (!needsAccepting || accepted === 'all')
              const expected = !said.includes('own') && (machine === 'all' || users) ? 'all' : 'own'
              assert.equal(sessionsShown({layers, needsAccepting}), expected, JSON.stringify(said))
            }
    })
  }
})

let api: TestApi
let home: Home
let one: Client & AsyncDisposable
let two: Client & AsyncDisposable
const inSession = (id: string): Home => ({
  ...home,
  env: {...home.env, CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: id},
})
before(async () => {
  api = await startApi([{command: 'clusters/list', endpoint: '/:aid/clusters'}], (_request, response) => {
    response.end('{"clusters":[]}')
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  ;[one, two] = await Promise.all([connect('read', inSession('one')), connect('read', inSession('two'))])
  await one.callTool({name: 'clusters_list', arguments: {}})
})
const project = () => join(home.path, 'runos.policy.yaml')
beforeEach(() => {
  setUserPolicy(home, undefined)
  rmSync(project(), {force: true})
})
after(async () => {
  await Promise.all([one.close(), two.close()])
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

/** Whether the second session is shown what the first one called. */
async function seesTheOther(filter: object = {}): Promise<boolean> {
  const {isError, value} = await ask(two, 'get_audit_log', {limit: 200, filter})
  assert.equal(isError, false, JSON.stringify(value))
  return value.entries.some(({tool}: Judged) => tool === 'clusters_list')
}

describe('attack 32: the audit of another session, through a real client', () => {
  test('is there when the person says so, in a server that runs, and gone again with the word', async () => {
    assert.equal(await seesTheOther(), false)
    setUserPolicy(home, ALL)
    assert.equal(await seesTheOther(), true)
    const mine = (await ask(one, 'get_audit_log', {limit: 1})).value.session
    assert.equal(await seesTheOther({session: mine}), true)
    setUserPolicy(home, undefined)
    assert.equal(await seesTheOther(), false)
    assert.equal(await seesTheOther({session: mine}), false, 'nor by its id')
  })

  test('a project cannot open it, and can close it; a policy that cannot be used opens nothing', async () => {
    writeFileSync(project(), ALL)
    assert.equal(await seesTheOther(), false)
    setUserPolicy(home, ALL)
    assert.equal(await seesTheOther(), true)
    for (const closes of [OWN, 'schemaVersion: 1\naudit: {sessions: everybody}\n']) {
      writeFileSync(project(), closes)
      assert.equal(await seesTheOther(), false, closes)
    }
  })

  test('its address is no address, whatever the policy says', async () => {
    setUserPolicy(home, ALL)
    const {session} = (await ask(one, 'get_audit_log', {limit: 1})).value
    await assert.rejects(two.readResource({uri: `audit://${session}/log`}), /not found/i)
    assert.doesNotMatch(JSON.stringify(await two.readResource({uri: 'audit://me/log'})), /clusters_list/)
  })

  test('the commands say what holds and whose word it is', async () => {
    setUserPolicy(home, ALL)
    writeFileSync(project(), OWN)
    assert.match((await runos(home, ['policy', 'show'])).stdout, /Audit: +an assistant reads the lines of its own/)
    const explained = JSON.parse((await runos(home, ['policy', 'explain', 'get_audit_log', '--json'])).stdout)
    assert.equal(explained.sessions, 'own')
    assert.deepEqual(
      explained.said.map(({layer, sessions}: Judged) => [layer, sessions]),
      [
        ['user', 'all'],
        ['project', 'own'],
      ],
    )
    writeFileSync(project(), 'schemaVersion: 1\naudit: {sessions: mine}\n')
    const checked = await runos(home, ['policy', 'check', project()])
    assert.equal(checked.code, 1)
    assert.match(checked.stderr, /runos\.policy\.yaml:2:19: audit\.sessions: one of own, all is expected/)
  })

  test('where a passphrase is set up, a shell that writes the word opens nothing', async () => {
    const {publicText, lockedText} = await createKey('correct horse battery', 0)
    const sign = (await unlockKey(lockedText, 'correct horse battery', 'key')) as Sign
    const config = join(home.path, '.config/runos')
    mkdirSync(config, {recursive: true})
    writeFileSync(join(config, 'approvals.json'), publicText)
    writeFileSync(join(config, 'approvals.key.json'), lockedText)
    setUserPolicy(home, ALL)
    assert.equal(await seesTheOther(), false)
    const path = userPolicyPath(home)
    const state = sqliteState(join(home.path, '.local/state/runos/state.db'), systemClock)
    await keepAccepted(state, {path, text: ALL})
    assert.equal(await seesTheOther(), false, 'nor by a copy that nobody signed')
    const proof = sign({schemaVersion: 1, at: Date.now(), ...acceptStatement(path, ALL)})
    await keepAccepted(state, {path, text: ALL, proof})
    assert.equal(await seesTheOther(), true)
  })
})
