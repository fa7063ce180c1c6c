import assert from 'node:assert/strict'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {startApi, type TestApi} from '../support/api.ts'
import {ask, connect, type Home, makeHome, runos, toolNames} from '../support/server.ts'

let api: TestApi
before(async () => {
  api = await startApi([{command: 'clusters/list', endpoint: '/:aid/clusters'}], ({headers}, response) => {
    if (headers.authorization === 'Bearer runos_pat_readonly000') {
      return void response.writeHead(403).end('{"error":"scope","code":"auth.scope","required":"tier:write"}')
    }
    response.writeHead(401).end('{"error":"Invalid token","reason":"expired","code":"auth.session_expired"}')
  })
})
after(() => api[Symbol.asyncDispose]())

const signedIn = (key = 'runos_pat_0123456789ab'): Home =>
  makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: key})

describe('the server does not start', () => {
  test('not signed in: it starts all the same, and a tool of ours says how to sign in', async () => {
    using home = makeHome()
    await using client = await connect('read', home)
    const {tools} = await client.listTools()
    assert.deepEqual(
      tools.map(({name}) => name),
      ['runos_status', 'manifest_update', 'get_audit_log'],
    )
    const {isError, value} = await ask(client, 'runos_status')
    assert.equal(isError, true)
    assert.match(value.error, /nobody is signed in/)
    assert.equal(value.next, 'A person runs: runos login')
  })

  for (const name of ['RUNOS_API_KEY', 'RUNOS_ACCOUNT_ID']) {
    test(`${name} is set but empty: wrong usage, in words`, async () => {
      using home = makeHome({[name]: ''})
      const {code, stdout, stderr} = await runos(home, ['mcp', 'serve', 'read'])
      assert.deepEqual([code, stdout], [64, ''])
      assert.match(stderr, new RegExp(`${name} is set but empty.*unset ${name}`, 's'))
    })
  }

  test('a tier that does not exist', async () => {
    using home = makeHome()
    const {code, stderr} = await runos(home, ['mcp', 'serve', 'reed'])
    assert.equal(code, 64)
    assert.match(stderr, /reed.*read, sensitive-read, write, sensitive-write/s)
  })
})

describe('tools do not appear', () => {
  test('no manifest yet: the only tool says what to run, and afterwards they are there without a restart', async () => {
    using home = signedIn()
    await using client = await connect('read', home)
    assert.equal((await ask(client, 'runos_status')).value.next, 'A person runs: runos manifest update')
    await runos(home, ['manifest', 'update'])
    assert.deepEqual(await toolNames(client), ['clusters_list'])
  })

  test('an old manifest: update says what came and what moved', async () => {
    await using own = await startApi([{command: 'clusters/list'}], (_, response) => void response.end('{}'))
    using home = makeHome({RUNOS_API_URL: own.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
    await runos(home, ['manifest', 'update'])
    own.serve([{command: 'clusters/list', mcp: ['write']}, {command: 'nodes/list'}], '2.0.0')
    const difference = await runos(home, ['manifest', 'diff'])
    assert.equal(difference.code, 2)
    const {code, stdout} = await runos(home, ['manifest', 'update'])
    assert.equal(code, 0)
    assert.match(stdout, /Manifest 1\.0\.0 -> 2\.0\.0/)
    assert.match(stdout, /\+ nodes_list {2}\(read\)/)
    assert.match(stdout, /~ clusters_list {2}read -> write/)
    assert.equal((await runos(home, ['manifest', 'diff'])).code, 0)
  })

  test('--list-tools without a manifest', async () => {
    using home = makeHome()
    const {code, stderr} = await runos(home, ['mcp', 'serve', 'read', '--list-tools'])
    assert.equal(code, 1)
    assert.match(stderr, /there is no manifest yet.*runos login.*runos manifest update/s)
  })
})

describe('permission denied', () => {
  test('the wrong server: it says what it is for and which one a person may enable', async () => {
    using home = signedIn()
    await runos(home, ['manifest', 'update'])
    await using client = await connect('read', home)
    await assert.rejects(
      ask(client, 'services_valkey_add'),
      /it is for looking around without secrets.*runos-write for making changes/,
    )
  })

  test('the API does not allow it with this credential', async () => {
    using home = signedIn('runos_pat_readonly000')
    await runos(home, ['manifest', 'update'])
    await using client = await connect('read', home)
    const {value} = await ask(client, 'clusters_list')
    assert.deepEqual([value.status, value.code, value.required], [403, 'auth.scope', 'tier:write'])
    assert.match(value.next, /credential for read only/)
  })

  test('the session has expired', async () => {
    using home = signedIn()
    await runos(home, ['manifest', 'update'])
    await using client = await connect('read', home)
    const {isError, value} = await ask(client, 'clusters_list')
    assert.deepEqual([isError, value.code], [true, 'auth.session_expired'])
    assert.match(value.next, /runos login/)
  })
})

describe('a configuration does not load', () => {
  test('configure names the file and the line before it writes anything; status shows it', async () => {
    using home = makeHome()
    const project = join(home.path, 'project')
    mkdirSync(project)
    writeFileSync(join(project, '.mcp.json'), '{\n  "mcpServers": {\n    oops\n  }\n}\n')
    const {code, stderr} = await runos(home, ['mcp', 'configure', 'codex', 'claude', '--no-verify'], {cwd: project})
    assert.equal(code, 1)
    assert.match(stderr, /\.mcp\.json:3:5/)
    const status = await runos(home, ['status'], {cwd: project})
    assert.match(status.stdout, /\.mcp\.json:3:5/)
  })
})

describe('without a network, and with a manifest that cannot be used', () => {
  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['cut off', '{"version":"2","commands":[{"command":"a/b","meth', /not JSON \(is it cut off\?\).*manifest:1:\d+/s],
    ['not a manifest', '<html>maintenance</html>', /not JSON/],
    [
      'a tool with a tier that does not exist',
      '{"version":"2","commands":[{"command":"a","method":"GET","endpoint":"/a","mcp":["root"]}]}',
      /commands\[0\]\.mcp\[0\]/,
    ],
    ['enormous', `{"version":"2","commands":[${' '.repeat(11 * 1024 * 1024)}]}`, /longer than 10485760 bytes/],
  ]
  for (const [about, text, message] of broken) {
    test(`${about}: it is named, and the stored one stays`, async () => {
      await using own = await startApi([{command: 'clusters/list'}], (_, response) => void response.end('{}'))
      using home = makeHome({
        RUNOS_API_URL: own.url,
        RUNOS_ACCOUNT_ID: 'acme1',
        RUNOS_API_KEY: 'runos_pat_0123456789ab',
      })
      await runos(home, ['manifest', 'update'])
      own.serveText(text)
      const {code, stderr} = await runos(home, ['manifest', 'update'])
      assert.equal(code, 1)
      assert.match(stderr, message)
      assert.match(stderr, /the stored manifest 1\.0\.0 of \S+ goes on serving/)
      const {stdout} = await runos(home, ['mcp', 'serve', 'read', '--list-tools', '--json'])
      assert.deepEqual(
        JSON.parse(stdout).tools.map(({name}: {name: string}) => name),
        ['clusters_list'],
      )
    })
  }

  test('attack 30: without a network the stored manifest serves, and update says what is wrong', async () => {
    const own = await startApi([{command: 'clusters/list'}], (_, response) => void response.end('{}'))
    using home = makeHome({RUNOS_API_URL: own.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789ab'})
    await runos(home, ['manifest', 'update'])
    await own[Symbol.asyncDispose]()
    const {code, stderr} = await runos(home, ['manifest', 'update'])
    assert.equal(code, 11)
    assert.match(stderr, /nothing listens there.*stored manifest 1\.0\.0/s)
    await using client = await connect('read', home)
    assert.deepEqual(await toolNames(client), ['clusters_list'])
    assert.equal((await ask(client, 'clusters_list')).value.code, 'E_NETWORK')
  })
})
