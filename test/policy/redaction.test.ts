// What a person says is no secret stays in answers; what somebody else writes into a policy does not.

import assert from 'node:assert/strict'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, afterEach, before, describe, test} from 'node:test'
import {createKey, unlockKey} from '#approvals/key'
import {createApprovalKeys} from '#cli/approval-keys'
import type {Sign} from '#core/proof'
import type {Tier} from '#core/tier'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {resolvePaths} from '#platform/paths'
import {sqliteState} from '#platform/state'
import {acceptStatement, keepAccepted} from '#policy/accepted'
import {startApi, type TestApi} from '../support/api.ts'
import {
  ask,
  connect,
  type Home,
  makeHome,
  runos,
  setUserPolicy,
  userPolicyPath,
  withoutPolicy,
} from '../support/server.ts'

/** It looks like a token, and is the name of a release. */
const RELEASE = ['spring', 'Release', '7'].join('-')
const PASSWORD = ['planted', 'Pa55', 'word'].join('-')
const KEY = `runos_pat_${'0123456789abcdef'}`
const ANSWER = {
  token: RELEASE,
  builds: [{token: RELEASE, password: PASSWORD}],
  odd: {token: Buffer.from(`xyz{"auth": "${KEY}"}`).toString('base64')},
  filling: Array.from({length: 300}, (_, n) => ({id: n, name: `build number ${n} of many`, token: RELEASE})),
}
const POLICY = `schemaVersion: 1
redaction:
  allow:
    - {api: runos, tool: "builds_*", field: token, reason: the name of a release}
`

let api: TestApi
let home: Home
let project: string
before(async () => {
  api = await startApi(
    [{command: 'builds/list'}, {command: 'apps/list'}],
    (_request, response) => void response.end(JSON.stringify(ANSWER)),
  )
  home = withoutPolicy(makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: KEY}))
  project = join(home.path, 'project')
  mkdirSync(project)
  for (const words of [
    ['config', 'set', 'store', 'file'],
    ['manifest', 'update'],
  ])
    assert.equal((await runos(home, words)).code, 0)
})
afterEach(() => {
  withoutPolicy(home)
  rmSync(join(project, 'runos.policy.yaml'), {force: true})
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

const paths = () => resolvePaths({platform: process.platform, env: home.env, home: home.path})
const projectPath = () => join(project, 'runos.policy.yaml')
const connected = (tier: Tier = 'read', ...args: string[]) =>
  connect(tier, home, 'legacy', undefined, {cwd: project, args})

/** What stands in the field, of one tool on one tier. */
async function shown(name = 'builds_list') {
  await using client = await connected()
  const {isError, value} = await ask(client, name)
  assert.equal(isError, false, JSON.stringify(value))
  assert.ok(!JSON.stringify(value).includes(PASSWORD), 'what nobody allowed is hidden')
  assert.ok(!JSON.stringify(value).includes(ANSWER.odd.token), 'a credential of this program is hidden')
  return value.token === RELEASE && value.builds[0].token === RELEASE
}

describe('what a person allowed', () => {
  test('stays in the answers of that tool, in that field, on every page; all else is hidden as before', async () => {
    assert.equal(await shown(), false)
    setUserPolicy(home, POLICY)
    assert.equal(await shown(), true)
    assert.equal(await shown('apps_list'), false, 'of another tool')
    await using client = await connected()
    const {content} = await client.callTool({name: 'builds_list', arguments: {}})
    const {more} = JSON.parse((content as {text: string}[])[0]?.text ?? '')
    const page = await ask(client, 'result_read', more.next.arguments)
    assert.match(JSON.stringify(page.value), new RegExp(RELEASE))
    assert.doesNotMatch(JSON.stringify(page.value), /«secret/)
  })

  test('stays through call_tool as well, and is not counted as a secret in the audit', async () => {
    setUserPolicy(home, POLICY)
    await using client = await connected('read', '--expose', 'search')
    const {value} = await ask(client, 'call_tool', {name: 'builds_list'})
    assert.equal(value.token, RELEASE, JSON.stringify(value).slice(0, 500))
    const {stdout} = await runos(home, ['audit', 'list', '--tool', 'builds_list', '--limit', '1', '--json'])
    const [{redacted}] = JSON.parse(stdout).entries
    assert.equal(redacted.token, 1, 'the one that holds a credential of this program')
  })

  test('is by the way to a field, or by kind; a broken policy lets nothing stay', async () => {
    const row = (what: string) => `schemaVersion: 1\nredaction: {allow: [{${what}, reason: a name}]}\n`
    setUserPolicy(home, row('field: [builds.token, token]'))
    assert.equal(await shown(), true)
    setUserPolicy(home, row('field: other.token'))
    assert.equal(await shown(), false)
    setUserPolicy(home, row('kind: token'))
    assert.equal(await shown(), true)
    setUserPolicy(home, `${POLICY}rules: [{name: a, then: perhaps}]\n`)
    assert.equal(await shown(), false)
  })

  test('is shown by policy show and explain, with what does not count and why', async () => {
    setUserPolicy(home, POLICY)
    writeFileSync(projectPath(), POLICY.replace('builds_', 'apps_'))
    const {stdout} = await runos(home, ['policy', 'show'], {cwd: project})
    assert.match(stdout, /tool builds_\*; field token +stays as it is +the name of a release/)
    assert.match(stdout, /tool apps_\*; field token +hidden all the same: a project only proposes/)
    const explained = JSON.parse(
      (await runos(home, ['policy', 'explain', 'apps_list', '--json'], {cwd: project})).stdout,
    )
    assert.deepEqual(
      explained.allowed.map(({tool, counts}: {tool: string[]; counts: boolean}) => [tool, counts]),
      [[['apps_*'], false]],
    )
    writeFileSync(projectPath(), 'schemaVersion: 1\nredaction: {allow: [{tool: x, reason: y}]}\n')
    const check = await runos(home, ['policy', 'check'], {cwd: project})
    assert.equal(check.code, 1)
    assert.match(check.stderr, /runos\.policy\.yaml:2:21: redaction\.allow\.0: a field or a kind is expected/)
  })

  test('attack 37: a project that was fetched from somewhere allows nothing by itself', async () => {
    writeFileSync(projectPath(), POLICY)
    assert.equal(await shown(), false)
    await keepAccepted(sqliteState(join(paths().state, 'state.db'), systemClock), {path: projectPath(), text: POLICY})
    assert.equal(await shown(), false)
  })
})

describe('attack 37: a shell that edits the policy, where a person has set a passphrase up', () => {
  let sign: Sign
  before(async () => {
    const {publicText, lockedText} = await createKey('correct horse battery', 0)
    sign = (await unlockKey(lockedText, 'correct horse battery', 'key')) as Sign
    const keys = createApprovalKeys({files: diskFiles, paths: paths(), machine: {platform: process.platform}})
    await keys.write({publicText, lockedText})
  })
  /** As `policy accept` does, once the passphrase was given. */
  async function accept(path: string, text: string): Promise<void> {
    const proof = sign({schemaVersion: 1, at: Date.now(), ...acceptStatement(path, text)})
    await keepAccepted(sqliteState(join(paths().state, 'state.db'), systemClock), {path, text, proof})
  }

  test('a row that nobody accepted lets nothing stay, nor does a copy that nobody signed', async () => {
    setUserPolicy(home, POLICY)
    assert.equal(await shown(), false)
    await keepAccepted(sqliteState(join(paths().state, 'state.db'), systemClock), {
      path: userPolicyPath(home),
      text: POLICY,
    })
    assert.equal(await shown(), false)
  })

  test('what was accepted stays, of the user and of the project; a row that was widened since does not', async () => {
    for (const [path, put] of [
      [userPolicyPath(home), (text: string) => setUserPolicy(home, text)],
      [projectPath(), (text: string) => writeFileSync(projectPath(), text)],
    ] as const) {
      put(POLICY)
      await accept(path, POLICY)
      assert.equal(await shown(), true, path)
      put(POLICY.replace('tool: "builds_*", ', ''))
      assert.equal(await shown(), false, path)
      put('schemaVersion: 1\n')
      assert.equal(await shown(), false, `${path}: what was taken out does not stay for having been accepted`)
    }
  })
})
