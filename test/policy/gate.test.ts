import assert from 'node:assert/strict'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, beforeEach, describe, test} from 'node:test'
import {createKey, unlockKey} from '#approvals/key'
import {createApprovalKeys} from '#cli/approval-keys'
import type {Sign} from '#core/proof'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {resolvePaths} from '#platform/paths'
import {sqliteState} from '#platform/state'
import {acceptStatement, keepAccepted} from '#policy/accepted'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, runos, setUserPolicy, userPolicyPath, withoutPolicy} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

let sandbox: TestSandbox
let home: Home
before(async () => {
  sandbox = await startSandbox()
  home = withoutPolicy(await signedInHome(sandbox))
})
beforeEach(() => {
  withoutPolicy(home)
  for (const name of ['runos.policy.yaml', 'runos.yaml']) rmSync(join(home.path, name), {force: true})
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

describe('policies of several layers', () => {
  const DENIES =
    'schemaVersion: 1\nrules:\n  - {name: frozen, when: {tool: "*_rename"}, then: deny, reason: release week}\n'
  const project = () => join(home.path, 'runos.policy.yaml')

  test('a deny of the project names its rule, its place and its reason; nothing leaves', async () => {
    writeFileSync(project(), DENIES)
    setUserPolicy(home, 'schemaVersion: 1\nrules: [{name: all, then: allow}]\n')
    const since = last()
    const {value} = await inSession('s6', ...change())
    assert.equal(value.code, 'E_POLICY_DENIED')
    assert.match(JSON.stringify(value), /frozen.*release week/)
    assert.match(JSON.stringify(value), /runos\.policy\.yaml:3/)
    assert.deepEqual(changes(since), [])
    rmSync(project())
    withoutPolicy(home)
  })

  test('the file that runos.yaml names counts as well', async () => {
    mkdirSync(join(home.path, 'rules'))
    writeFileSync(join(home.path, 'runos.yaml'), 'schemaVersion: 1\npolicy: rules/ours.yaml\n')
    writeFileSync(join(home.path, 'rules', 'ours.yaml'), DENIES)
    assert.equal((await inSession('s6', ...change())).value.code, 'E_POLICY_DENIED')
    rmSync(join(home.path, 'runos.yaml'))
  })

  test('a broken one stops what changes something, with its place, and lets reads go on', async () => {
    writeFileSync(project(), 'schemaVersion: 1\nrules: [{name: a, then: perhaps}]\n')
    const since = last()
    const {value} = await inSession('s7', ...change())
    assert.equal(value.code, 'E_POLICY_INVALID')
    assert.match(JSON.stringify(value), /runos\.policy\.yaml:2:25/)
    assert.deepEqual(changes(since), [])
    assert.equal((await inSession('s7', 'read', 'services_postgresql_list', {cid: 'p7d2k'})).isError, false)
    assert.match((await runos(home, ['status'])).stdout, /nothing is changed until it is repaired/)
    rmSync(project())
  })

  test('a rate is counted over all processes', async () => {
    setUserPolicy(
      home,
      'schemaVersion: 1\nrules: [{name: slow, when: {tool: "*_rename", rate: {over: 1, per: 1h}}, then: deny}]\n',
    )
    assert.equal((await inSession('s8', ...change())).value.code, undefined)
    assert.match(JSON.stringify((await inSession('s9', ...change())).value), /slow.*E_POLICY_DENIED/)
    withoutPolicy(home)
  })
})

describe('by hand', () => {
  test('off a terminal --yes is no approval: what destroys waits there as well', async () => {
    const since = last()
    const words = ['call', 'services_postgresql_delete', '--cid', 'p7d2k', '--id', 'pg1a7', '--yes', '--json']
    const {code, stdout} = await runos(home, words)
    assert.equal(code, 10)
    assert.match(stdout, /E_APPROVAL_PENDING/)
    assert.deepEqual(changes(since), [])
  })
})

describe('the commands', () => {
  test('check says line and column and ends with 1; explain and test say which rule and where', async () => {
    const bad = join(home.path, 'bad.yaml')
    writeFileSync(bad, 'schemaVersion: 1\nmode: loose\n')
    const checked = await runos(home, ['policy', 'check', bad])
    assert.equal(checked.code, 1)
    assert.match(checked.stderr, /bad\.yaml:2:7/)
    setUserPolicy(
      home,
      'schemaVersion: 1\nrules:\n  - {name: big, when: {arguments: {replicas: {above: 3}}}, then: ask}\n',
    )
    const explain = ['policy', 'explain', 'apps_update', '--tier', 'write', '--arg']
    const {decision, where} = JSON.parse((await runos(home, [...explain, 'replicas=4', '--json'])).stdout)
    assert.deepEqual([decision.effect, decision.rule, where], ['ask', 'big', `${userPolicyPath(home)}:3`])
    assert.match((await runos(home, [...explain, 'replicas=3'])).stdout, /Decision: +allow/)
    const ours = JSON.parse((await runos(home, ['policy', 'explain', 'secret_to_env_file', '--json'])).stdout)
    assert.deepEqual([ours.tier, ours.decision.effect, ours.decision.rule], ['write', 'ask', 'runos:handle'])
    const cases = join(home.path, 'cases.yaml')
    const write = (expect: string) =>
      writeFileSync(
        cases,
        `schemaVersion: 1\ncases:\n  - {tool: apps_delete, expect: ${expect}}\n  - {tool: apps_update, args: {replicas: 9}, expect: ask, rule: big}\n`,
      )
    write('ask')
    assert.equal((await runos(home, ['policy', 'test', cases])).code, 0)
    write('allow')
    const different = await runos(home, ['policy', 'test', cases])
    assert.equal(different.code, 2)
    assert.match(different.stdout, /apps_delete +allow +ask \(runos:destroys\) +DIFFERENT/)
    withoutPolicy(home)
  })

  test('accept is for a person at a terminal', async () => {
    setUserPolicy(home, 'schemaVersion: 1\nmode: strict\n')
    const {code, stderr} = await runos(home, ['policy', 'accept'])
    assert.equal(code, 10)
    assert.match(stderr, /E_NEEDS_PERSON/)
    withoutPolicy(home)
  })

  test('status shows whose writes need a person', async () => {
    assert.equal(
      (await inSession('s10', 'read', 'services_postgresql_logs', {cid: 'p7d2k', id: 'pg1a7'})).isError,
      false,
    )
    const {policy} = JSON.parse((await runos(home, ['status', '--json'])).stdout)
    assert.match(JSON.stringify(policy.tainted), /other people's text/)
  })
})

describe('attack 37: a shell that edits the policy, where a person has set a passphrase up', () => {
  const LOOSE = 'schemaVersion: 1\nrules: [{name: loose, when: {destroys: true}, then: allow}]\n'
  const STRICT = 'schemaVersion: 1\nrules: [{name: frozen, when: {tool: "*_rename"}, then: deny}]\n'
  const destroy = ['write', 'services_postgresql_delete', {cid: 'p7d2k', id: 'none1', confirm: true}] as const
  let sign: Sign
  const paths = () => resolvePaths({platform: process.platform, env: home.env, home: home.path})
  const state = () => sqliteState(join(paths().state, 'state.db'), systemClock)
  const accept = async (text: string, at = Date.now()) => {
    const path = userPolicyPath(home)
    const proof = sign({schemaVersion: 1, at, ...acceptStatement(path, text)})
    await keepAccepted(state(), {path, text, proof})
  }

  before(async () => {
    const {publicText, lockedText} = await createKey('correct horse battery', 0)
    sign = (await unlockKey(lockedText, 'correct horse battery', 'key')) as Sign
    const keys = createApprovalKeys({files: diskFiles, paths: paths(), machine: {platform: process.platform}})
    await keys.write({publicText, lockedText})
  })

  test('a file that nobody accepted loosens nothing, nor does a copy that nobody signed', async () => {
    setUserPolicy(home, LOOSE)
    await waits(inSession('s11', ...destroy), last())
    await keepAccepted(state(), {path: userPolicyPath(home), text: LOOSE})
    await waits(inSession('s11', ...destroy), last())
  })

  test('what a person accepted loosens; the same copy for another text does not', async () => {
    setUserPolicy(home, LOOSE)
    await accept(LOOSE)
    const {value} = await inSession('s11', ...destroy)
    assert.notEqual(value.code, 'E_APPROVAL_PENDING')
    const proof = sign({
      schemaVersion: 1,
      at: Date.now(),
      ...acceptStatement(userPolicyPath(home), 'schemaVersion: 1\n'),
    })
    await keepAccepted(state(), {path: userPolicyPath(home), text: LOOSE, proof})
    await waits(inSession('s11', ...destroy), last())
  })

  test('a deny that was accepted holds when the file is edited or removed', async () => {
    await accept(STRICT)
    for (const text of [STRICT, 'schemaVersion: 1\n', LOOSE, undefined]) {
      setUserPolicy(home, text)
      assert.equal((await inSession('s12', ...change())).value.code, 'E_POLICY_DENIED', text)
    }
  })
})
