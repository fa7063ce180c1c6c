// Attacks that need the whole product: what comes out of it on a terminal and on standard output, answers that nobody asked
// for, and an account that changes under a running server.

import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {existsSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {startSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, makeHome, RUNOS, runos} from '../support/server.ts'
import {signedInHome} from '../support/sign-in.ts'

/** What moves the cursor, clears the screen, sets the title, goes back to the line's start, or turns text around. */
const NASTY = '\u001b[2J\u001b]0;owned\u0007\rApproved by you\u202e\u009b31m\u2066'
const SEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const COMMANDS: readonly Command[] = [
  {
    command: 'things/list',
    description: `Lists things${NASTY}`,
    output: {type: 'array', fields: ['id', `na${NASTY}me`]},
    input: {fields: [{name: 'kind', type: 'string', enum: [`a${NASTY}`], description: `which${NASTY}`}]},
  },
  {command: 'things/{id}/show', description: 'Shows one'},
  {command: 'things/{id}/delete', method: 'DELETE', mcp: ['write'], description: `Deletes one${NASTY}`},
]

let api: TestApi
let home: Home
before(async () => {
  api = await startApi(COMMANDS, ({method, target}, response) => {
    if (target.startsWith('/acme1/things/list'))
      return void response.end(JSON.stringify([{id: `x${NASTY}`, [`na${NASTY}me`]: NASTY}]))
    if (method === 'DELETE') return void response.end(JSON.stringify({deleted: NASTY}))
    response.writeHead(500).end(JSON.stringify({error: `broken${NASTY}`, code: NASTY}))
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

describe('attack 33: what strangers wrote does nothing to a terminal', () => {
  const commands: readonly (readonly string[])[] = [
    ['mcp', 'serve', 'read', '--list-tools'],
    ['manifest', 'show', 'things/list'],
    ['tiers'],
    ['tiers', 'explain', 'things_list'],
    ['call', 'things_list'],
    ['call', 'things_list', '--help'],
    ['call', 'things_show', '--args', '{"id":"a"}'],
    ['call', 'things_show', '--args', JSON.stringify({id: NASTY})],
    ['call', `things${NASTY}`],
    ['call', 'things_list', '--args', JSON.stringify({kind: NASTY})],
    ['call', 'things_delete', '--args', JSON.stringify({id: `a${NASTY}`}), '--yes'],
    ['things', 'list'],
    ['things', `list${NASTY}`],
  ]
  for (const args of commands) {
    test(args.join(' ').replaceAll(new RegExp(SEEN, 'g'), '?'), async () => {
      const {stdout, stderr} = await runos(home, args)
      assert.notEqual(stdout + stderr, '')
      assert.doesNotMatch(stdout, SEEN)
      assert.doesNotMatch(stderr, SEEN)
    })
  }
})

describe('attack 28: nothing but the protocol on standard output', () => {
  /** Says all of this to a server, and gives back every line of its output. */
  async function say(
    lines: readonly (string | object)[],
    env: Record<string, string> = {},
  ): Promise<readonly string[]> {
    const child = spawn(process.execPath, [RUNOS, 'mcp', 'serve', 'read'], {env: {...home.env, ...env}, cwd: home.path})
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.resume()
    const wanted = lines.filter((line) => typeof line === 'object' && 'id' in line).length
    for (const line of lines) child.stdin.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    while (output.split('\n').length - 1 < wanted && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.stdin.end()
    await ended
    return output.split('\n').filter((line) => line !== '')
  }

  const HELLO = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {protocolVersion: '2025-11-25', capabilities: {}, clientInfo: {name: 'test', version: '1'}},
  }
  const request = (id: number, method: string, params: object = {}) => ({jsonrpc: '2.0', id, method, params})
  const onlyProtocol = (lines: readonly string[]) => {
    for (const line of lines) assert.equal(JSON.parse(line).jsonrpc, '2.0', line)
    return lines.length
  }

  test('whatever it is told: no JSON, no request, unknown methods, tools that fail', async () => {
    const lines = await say([
      'this is no JSON',
      '{"jsonrpc":"2.0"',
      '[]',
      'null',
      HELLO,
      {jsonrpc: '2.0', method: 'notifications/initialized'},
      request(2, 'no/such/method'),
      request(3, 'tools/call', {name: 'nothing', arguments: {}}),
      request(4, 'tools/call', {name: 'things_show', arguments: {id: 'a'}}),
      request(5, 'tools/call', {name: 'things_show', arguments: {id: '..'}}),
      request(6, 'tools/list'),
    ])
    assert.ok(onlyProtocol(lines) >= 6)
  })

  test('whatever its environment asks for: debugging, colours, warnings', async () => {
    const loud = {DEBUG: '*', NODE_DEBUG: 'net,http,fs,module', FORCE_COLOR: '3', NODE_PENDING_DEPRECATION: '1'}
    const lines = await say([HELLO, request(2, 'tools/call', {name: 'things_list', arguments: {}})], loud)
    assert.equal(onlyProtocol(lines), 2)
  })

  test('whatever is damaged: its catalog, its settings', async () => {
    using broken = makeHome(home.env)
    const env = {...home.env, HOME: broken.path}
    await runos({...broken, env}, ['manifest', 'update'])
    const data = join(broken.path, '.local/share/runos')
    assert.ok(existsSync(data))
    for (const name of readdirSync(data, {recursive: true}) as string[])
      if (name.endsWith('.json')) writeFileSync(join(data, name), '{"broken":')
    const lines = await say([HELLO, request(2, 'tools/list'), request(3, 'tools/call', {name: 'things_list'})], env)
    assert.ok(onlyProtocol(lines) >= 2)
  })
})

describe('attack 13: answers to questions that were never asked', () => {
  const META = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {elicitation: {form: {}}},
    'io.modelcontextprotocol/clientInfo': {name: 'test', version: '1'},
  }
  const answers: readonly (readonly [string, object])[] = [
    ['an approval', {inputResponses: {confirm: {action: 'accept', content: {confirm: true}}}}],
    ['a state', {requestState: 'eyJjb25maXJtIjp0cnVlfQ'}],
    ['both', {inputResponses: {a: {action: 'accept', content: {confirm: true}}}, requestState: 'x'.repeat(10_000)}],
  ]
  for (const [what, more] of answers) {
    test(`${what} stands for nothing: what destroys is refused as without it, and nothing leaves`, async () => {
      const before = api.arrived.length
      const child = spawn(process.execPath, [RUNOS, 'mcp', 'serve', 'write'], {env: home.env, cwd: home.path})
      const answer = new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve))
      const params = {name: 'things_delete', arguments: {id: 'a'}, ...more, _meta: META}
      child.stdin.write(`${JSON.stringify({jsonrpc: '2.0', id: 1, method: 'tools/call', params})}\n`)
      const {result, error} = JSON.parse(await answer)
      child.stdin.end()
      assert.ok(error !== undefined || (result.isError === true && /confirm/.test(JSON.stringify(result))))
      assert.equal(api.arrived.length, before)
    })
  }
})

describe('attack 35: another account under a running server', () => {
  test('it keeps the account that it began with, and says so instead of mixing two', async () => {
    const sandbox = await startSandbox()
    try {
      using owner = await signedInHome(sandbox)
      await using client = await connect('read', owner)
      assert.equal((await ask(client, 'clusters_list')).isError, false)
      assert.equal((await runos(owner, ['account', 'switch', 'bolt2'])).code, 0)
      const {isError, value} = await ask(client, 'clusters_list')
      assert.deepEqual([isError, value.code], [true, 'E_FORBIDDEN'])
      assert.match(value.error, /this server was started for account acme1 .* now it is bolt2/)
      await runos(owner, ['account', 'switch', 'acme1'])
      assert.equal((await ask(client, 'clusters_list')).isError, false)
    } finally {
      await sandbox.stop()
    }
  })
})
