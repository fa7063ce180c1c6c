import assert from 'node:assert/strict'
import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import type {Client} from '@modelcontextprotocol/client'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {ask, connect, type Home, type Judged, makeHome, runos} from '../support/server.ts'

const COMMANDS: readonly Command[] = [
  {command: 'clusters/list', endpoint: '/:aid/clusters', description: 'Lists the clusters.'},
  {
    command: 'apps/{id}/logs',
    description: 'Shows log lines.',
    input: {fields: [{name: 'search', type: 'string'}]},
  },
  {
    command: 'apps/{id}/restart',
    method: 'POST',
    mcp: ['write'],
    description: 'Restarts an app.',
    input: {fields: [{name: 'note', type: 'string'}]},
  },
]
const KEY = `runos_pat_${'0123456789'}abcdef`
const SESSION = {CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: 'conversation-one'}

let api: TestApi
let home: Home
let reads: Client & AsyncDisposable
let writes: Client & AsyncDisposable
let other: Client & AsyncDisposable
const folder = () => join(home.path, '.local/state/runos/audit')
const lines = (): Judged[] =>
  readFileSync(join(folder(), 'audit.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

before(async () => {
  api = await startApi(COMMANDS, ({target}, response) => {
    if (target.includes('/apps/nope/')) return void response.writeHead(404).end('{"error":"App not found"}')
    response.end(JSON.stringify({answered: 'fake-answer-value'}))
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: KEY})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
  const inSession = (id: string): Home => ({...home, env: {...home.env, ...SESSION, CLAUDE_CODE_SESSION_ID: id}})
  ;[reads, writes, other] = await Promise.all([
    connect('read', inSession('one')),
    connect('write', inSession('one')),
    connect('read', inSession('two')),
  ])
})
after(async () => {
  await Promise.all([reads, writes, other].map((client) => client.close()))
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

describe('each step of a call is a line', () => {
  test('proposed, approved, executed, returned, with what an auditor asks for and no argument or answer', async () => {
    const from = existsSync(folder()) ? lines().length : 0
    const trace = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
    await writes.callTool({
      name: 'apps_restart',
      arguments: {id: 'shop', note: 'fake-argument-value'},
      _meta: {traceparent: trace},
    })
    const own = lines().slice(from)
    assert.deepEqual(
      own.map(({step, tier, tool}) => [step, tier, tool]),
      ['proposed', 'approved', 'executed', 'returned'].map((step) => [step, 'write', 'apps_restart']),
    )
    const [proposed, approved, executed, returned] = own
    assert.equal(new Set(own.map(({id}) => id)).size, 1)
    assert.match(proposed.argsDigest, /^[0-9a-f]{64}$/)
    assert.equal(approved.by, 'policy')
    assert.deepEqual(
      [executed.account, executed.method, executed.url],
      ['acme1', 'POST', `${api.url}/acme1/apps/shop/restart`],
    )
    assert.match(executed.credential, /^[0-9a-f]{16}$/)
    assert.deepEqual([returned.ok, returned.status, returned.requests], [true, 200, 1])
    assert.match(executed.who, /^Claude Code in /)
    assert.equal(executed.traceparent.slice(0, 36), trace.slice(0, 36), 'it is a part of the trace of the client')
    assert.notEqual(executed.traceparent, trace)
    assert.doesNotMatch(JSON.stringify(own), /fake-|runos_pat/)
  })

  test('of a query only the names stand in the address', async () => {
    await reads.callTool({name: 'apps_logs', arguments: {id: 'shop', search: 'fake-argument-value'}})
    const executed = lines().findLast(({step}) => step === 'executed')
    assert.match(executed.url, /\/apps\/shop\/logs\?search=\*$/)
  })

  test('what does not fit, and a name of another tier, is blocked; what the API refuses is returned', async () => {
    await reads.callTool({name: 'apps_logs', arguments: {id: 7}})
    assert.deepEqual(
      lines()
        .slice(-2)
        .map(({step, error}) => [step, error]),
      [
        ['proposed', undefined],
        ['blocked', 'E_ARGS_INVALID'],
      ],
    )
    await assert.rejects(reads.callTool({name: 'apps_restart', arguments: {id: 'shop'}}))
    assert.deepEqual([lines().at(-1)?.step, lines().at(-1)?.error], ['blocked', 'E_TOOL_UNKNOWN'])
    await reads.callTool({name: 'apps_logs', arguments: {id: 'nope'}})
    const {step, ok, error, status} = lines().at(-1)!
    assert.deepEqual([step, ok, error, status], ['returned', false, '404', 404])
  })
})

describe('an assistant reads the audit of its own session', () => {
  test('over its servers of all tiers, with a limit and filters', async () => {
    await writes.callTool({name: 'apps_restart', arguments: {id: 'shop'}})
    const {value} = await ask(reads, 'get_audit_log', {limit: 200})
    assert.ok(value.entries.some(({tier, step}: Judged) => tier === 'write' && step === 'executed'))
    assert.ok(value.entries.every(({session}: Judged) => session === value.session))
    assert.ok(value.entries.every((line: object) => !('hash' in line) && !('prev' in line)))
    const blocked = (await ask(reads, 'get_audit_log', {limit: 200, filter: {type: 'blocked'}})).value.entries
    assert.deepEqual([...new Set(blocked.map(({step}: Judged) => step))], ['blocked'])
    assert.equal((await ask(reads, 'get_audit_log', {limit: 1})).value.entries.length, 1)
    const none = await ask(reads, 'get_audit_log', {filter: {since: '2999-01-01'}})
    assert.deepEqual(none.value.entries, [])
    const wrong = await ask(reads, 'get_audit_log', {filter: {since: 'soon'}})
    assert.equal(wrong.isError, true)
  })

  test('attack 32: nothing of another session, by the tool or by an address', async () => {
    await reads.callTool({name: 'clusters_list', arguments: {}})
    const mine = (await ask(reads, 'get_audit_log', {limit: 200})).value
    const theirs = (await ask(other, 'get_audit_log', {limit: 200})).value
    assert.notEqual(mine.session, theirs.session)
    assert.ok(
      theirs.entries.every(({tool}: Judged) => tool === 'get_audit_log'),
      JSON.stringify(theirs.entries),
    )
    for (const agent of [mine.session, '*', '', '..', 'ME', `${mine.session}%00`])
      await assert.rejects(other.readResource({uri: `audit://${agent}/log`}), /not found/i, agent)
    const {contents} = await reads.readResource({uri: `audit://${mine.session}/log`})
    assert.match((contents[0] as {text: string}).text, /clusters_list/)
    assert.match(JSON.stringify(await reads.readResource({uri: 'audit://me/log'})), /clusters_list/)
  })
})

describe('a person reads and proves the audit', () => {
  test('list, show, export and verify', async () => {
    const listed = JSON.parse((await runos(home, ['audit', 'list', '--blocked', '--json'])).stdout)
    assert.ok(listed.count > 0)
    assert.ok(listed.entries.every(({step}: Judged) => step === 'blocked'))
    const shown = JSON.parse((await runos(home, ['audit', 'show', String(lines()[0]!.seq), '--json'])).stdout)
    assert.ok(shown.entries.every(({id}: Judged) => id === lines()[0]!.id))
    const {stdout} = await runos(home, ['audit', 'export'])
    assert.equal(stdout, readFileSync(join(folder(), 'audit.jsonl'), 'utf8'), 'byte by byte')
    const only = (await runos(home, ['audit', 'export', '--tier', 'write'])).stdout.trim().split('\n')
    assert.ok(only.length > 0 && only.every((line) => JSON.parse(line).tier === 'write'))
    const whole = await runos(home, ['audit', 'verify', '--json'])
    assert.deepEqual([whole.code, JSON.parse(whole.stdout).whole], [0, true], whole.stdout)
    assert.match((await runos(home, ['audit', 'list'])).stdout, /executed .*POST .*\/apps\/shop\/restart/)
  })

  test('what it says is anchored with a command of the person, which gets no credential of ours', async () => {
    const kept = join(home.path, 'keep')
    writeFileSync(kept, `#!/bin/sh\n{ cat; env; } > "${home.path}/heads.txt"\n`)
    chmodSync(kept, 0o700)
    assert.equal((await runos(home, ['audit', 'anchor', '--command', kept])).code, 0)
    const heads = readFileSync(join(home.path, 'heads.txt'), 'utf8')
    assert.match(heads, /^runos-audit-head seq=\d+ hash=[0-9a-f]{64}$/m)
    assert.doesNotMatch(heads, /RUNOS_|runos_pat/)
    const args = ['audit', 'verify', '--anchor', join(home.path, 'heads.txt'), '--json']
    assert.equal(JSON.parse((await runos(home, args)).stdout).anchored, 1)
    const failing = await runos(home, ['audit', 'anchor', '--command', join(home.path, 'nothing')])
    assert.deepEqual([failing.code, /E_AUDIT/.test(failing.stderr)], [1, true])
  })

  test('a changed line is exit code 2, with file, line and what', async () => {
    const path = join(folder(), 'audit.jsonl')
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.replace('apps/shop/restart', 'apps/sho2/restart'))
    const {code, stdout} = await runos(home, ['audit', 'verify'])
    writeFileSync(path, whole)
    assert.equal(code, 2)
    assert.match(stdout, /changed {2}\S*audit\.jsonl:\d+/)
  })
})
