import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import type {ServerResponse} from 'node:http'
import {dirname, join} from 'node:path'
import {after, before, beforeEach, describe, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {ask, connect, type Era, type Home, type Judged, makeHome, runos, toolNames} from '../support/server.ts'

const CLUSTERS: Command = {command: 'clusters/list', endpoint: '/:aid/clusters'}
const NODES: Command = {command: 'nodes/list', endpoint: '/:aid/nodes'}
const DROP: Command = {command: 'apps/{id}/drop', method: 'POST', endpoint: '/:aid/apps/:id/drop', mcp: ['write']}
const ERAS: readonly Era[] = ['modern', 'legacy']

let api: TestApi
/** Answers that are kept back until a test lets them go. */
let held: ServerResponse[] = []
let home: Home
before(async () => {
  api = await startApi([CLUSTERS], ({target}, response) => {
    const path = target.split('?')[0] ?? ''
    if (path.endsWith('/slow')) return void held.push(response)
    if (path.endsWith('/gone')) return void response.writeHead(404).end('{"error":"not here"}')
    response.end(JSON.stringify({path}))
  })
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})
beforeEach(async () => {
  home?.[Symbol.dispose]()
  held = []
  api.serve([CLUSTERS])
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: 'runos_pat_0123456789abcdef'})
  await update()
})

async function update(): Promise<void> {
  const {code, stderr} = await runos(home, ['manifest', 'update'])
  assert.equal(code, 0, stderr)
}

const LONGEST_MS = 20_000
async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + LONGEST_MS
  while (!(await holds())) {
    if (performance.now() > deadline) assert.fail(`it never came to this: ${what}`)
    await wait(25)
  }
}

/** A client that counts how often it was told that the list has changed. It has listed once, as every client does. */
async function listening(era: Era, args: readonly string[] = [], api?: string) {
  const heard = {times: 0}
  const client = await connect('read', home, era, api, {args, onChanged: () => void heard.times++})
  await client.listTools()
  return Object.assign(client, {heard})
}

describe('a changed catalog reaches a running server', () => {
  for (const era of ERAS) {
    test(`${era}: the client is told once, and the list is the new one`, async () => {
      await using client = await listening(era)
      await settled(client)
      api.serve([CLUSTERS, NODES], '2.0.0')
      await update()
      await until(() => client.heard.times > 0, 'told of the change')
      assert.deepEqual(await toolNames(client), ['clusters_list', 'nodes_list'])
      await wait(500)
      assert.equal(client.heard.times, 1)
    })
  }

  test('a new version of the same tools is no change', async () => {
    await using client = await listening('legacy')
    await settled(client)
    api.serve([CLUSTERS], '2.0.0')
    await update()
    await wait(1_000)
    assert.equal(client.heard.times, 0)
    api.serve([CLUSTERS, NODES], '3.0.0')
    await update()
    await until(() => client.heard.times === 1, 'the watch was awake')
  })

  test('so does the first manifest, where not even the folder was there', async () => {
    for (const name of ['.local', '.cache']) rmSync(join(home.path, name), {recursive: true, force: true})
    await using client = await listening('modern')
    assert.deepEqual(await toolNames(client), ['runos_status'])
    await settled(client)
    await update()
    await until(() => client.heard.times > 0, 'told that there are tools now')
    assert.deepEqual(await toolNames(client), ['clusters_list'])
  })

  test('and a default cluster, because an argument may then be left out', async () => {
    api.serve([CLUSTERS, {command: 'parts/list', endpoint: '/:aid/:cid/parts'}], '2.0.0')
    await update()
    await using client = await listening('legacy')
    await settled(client)
    assert.equal((await runos(home, ['config', 'set', 'cid', 'i4y'])).code, 0)
    await until(() => client.heard.times === 1, 'told that the schema has changed')
  })
})

describe('a newer manifest is noticed in the background', () => {
  test('nobody runs anything, and the client is told', async () => {
    api.serve([CLUSTERS, NODES], '2.0.0')
    await using client = await listening('modern')
    assert.deepEqual(await toolNames(client), ['clusters_list'], 'the list is there at once, as it was stored')
    await until(() => client.heard.times > 0, 'told of the change')
    assert.deepEqual(await toolNames(client), ['clusters_list', 'nodes_list'])
  })

  test('several servers ask once in half a minute, whoever is first', async () => {
    const before = api.versionAsked()
    const clients = await Promise.all([1, 2, 3].map(() => listening('legacy')))
    await until(() => api.versionAsked() > before, 'asked')
    for (const client of clients) await client.listTools()
    await wait(1_500)
    assert.equal(api.versionAsked() - before, 1)
    await Promise.all(clients.map((client) => client.close()))
  })

  test('a client never waits for the answer', async () => {
    using held = api.holdVersion()
    await using client = await listening('legacy')
    await ask(client, 'clusters_list') // what the first call loads is loaded
    for (let tries = 1; ; tries++) {
      await until(() => held.open() > 0, 'asked, and not answered')
      await client.listTools()
      assert.equal((await ask(client, 'clusters_list')).isError, false)
      if (held.open() > 0) break
      // On a slow machine the question was given up meanwhile: it is asked again.
      assert.ok(tries < 10, 'list and call end with the question')
      rmSync(join(home.path, '.cache', 'runos', 'fresh'), {recursive: true, force: true})
      await client.listTools()
    }
  })

  test('attack 30: without a network it works from what is stored, and says so where it matters', async () => {
    const own = await startApi([CLUSTERS], (_, response) => void response.end('{}'))
    const {HOME: _, ...env} = home.env
    using alone = makeHome({...env, RUNOS_API_URL: own.url})
    assert.equal((await runos(alone, ['manifest', 'update'])).code, 0)
    await own[Symbol.asyncDispose]()
    for (const era of ERAS) {
      await using client = await connect('read', alone, era)
      assert.deepEqual(await toolNames(client), ['clusters_list'])
      const {value} = await ask(client, 'clusters_list')
      assert.equal(value.code, 'E_NETWORK')
      assert.match(value.tools, /^they are those of the stored manifest 1\.0\.0, of \d{4}-/)
      const updated = await ask(client, 'manifest_update')
      assert.equal(updated.value.code, 'E_NETWORK')
      assert.match(updated.value.tools, /stored manifest 1\.0\.0/)
    }
  })
})

describe('a call ends with the definition that it began with', () => {
  test('the tool goes while it is called: the answer comes all the same', async () => {
    api.serve([CLUSTERS, {command: 'slow', endpoint: '/:aid/slow'}], '2.0.0')
    await update()
    await using client = await listening('legacy')
    const call = ask(client, 'slow')
    await until(() => held.length === 1, 'the request has arrived')
    api.serve([CLUSTERS], '3.0.0')
    await update()
    await until(async () => !(await toolNames(client)).includes('slow'), 'the tool is gone')
    held[0]?.end('{"done":true}')
    assert.deepEqual(await call, {isError: false, value: {done: true}})
    await assert.rejects(ask(client, 'slow'), /has no tool of that name/)
  })
})

describe('manifest_update', () => {
  test('makes the tools current, and says what came, went and moved', async () => {
    api.serve([{...CLUSTERS, mcp: ['write']}, NODES], '2.0.0')
    using _held = api.holdVersion() // the background is kept out of it
    await using client = await listening('modern')
    const {isError, value} = await ask(client, 'manifest_update')
    assert.equal(isError, false)
    assert.deepEqual(
      [value.manifest, value.before, value.changed],
      ['2.0.0', '1.0.0', {added: ['nodes_list (read)'], moved: ['clusters_list: read -> write']}],
    )
    assert.deepEqual(await toolNames(client), ['nodes_list'])
  })

  test('lowers nothing: what would move down waits for a person, and the answer says how they accept it', async () => {
    api.serve([CLUSTERS, DROP], '2.0.0')
    await update()
    api.serve([CLUSTERS, {...DROP, mcp: ['read']}], '3.0.0')
    using _held = api.holdVersion()
    await using client = await listening('modern')
    const {value} = await ask(client, 'manifest_update')
    assert.deepEqual(
      value.waiting.map(({tool, why, was, would}: Judged) => [tool, why, was, would]),
      [['apps_drop', 'it would move down', 'write', 'read']],
    )
    assert.match(value.next, /runos tiers diff; then: runos tiers accept/)
    assert.deepEqual(await toolNames(client), ['clusters_list'])
    await assert.rejects(ask(client, 'apps_drop', {id: 'a'}), /has no tool of that name/)
  })

  test('asks at most every half minute, and gives the last answer again', async () => {
    api.serve([CLUSTERS, NODES], '2.0.0')
    using _held = api.holdVersion()
    await using client = await listening('legacy')
    await ask(client, 'manifest_update')
    api.serve([CLUSTERS], '3.0.0')
    const {value} = await ask(client, 'manifest_update')
    assert.deepEqual(value.changed, {added: ['nodes_list (read)']})
    assert.match(value.asked, /^\d+ s ago; not again before \d+ s have passed$/)
    assert.deepEqual(await toolNames(client), ['clusters_list', 'nodes_list'])
  })

  test('says that nobody is signed in', async () => {
    using nobody = makeHome()
    await using client = await connect('read', nobody)
    const {isError, value} = await ask(client, 'manifest_update')
    assert.deepEqual([isError, value.code, value.next], [true, 'E_NOT_SIGNED_IN', 'a person runs: runos login'])
  })
})

describe('an error after the manifest has changed', () => {
  test('says that the list is old', async () => {
    api.serve([CLUSTERS, {command: 'gone', endpoint: '/:aid/gone'}], '2.0.0')
    await update()
    await using client = await listening('legacy')
    const before = await ask(client, 'gone')
    assert.doesNotMatch(before.value.next, /since this server listed its tools/)
    api.serve([CLUSTERS, {command: 'gone', endpoint: '/:aid/gone'}, NODES], '3.0.0')
    await update()
    const {value} = await ask(client, 'gone')
    assert.match(value.next, /^The manifest has changed since this server listed its tools: call manifest_update/)
    await client.listTools()
    assert.doesNotMatch((await ask(client, 'gone')).value.next, /since this server listed its tools/)
  })
})

describe('attack 35: the account is switched under a running server', () => {
  test('every way to a tool ends with a clear word, and nothing of the other account is asked for', async () => {
    const {RUNOS_ACCOUNT_ID: _account, HOME: _home, ...env} = home.env
    using own = makeHome(env)
    const settings = join(own.path, '.config', 'runos', 'settings.json')
    mkdirSync(dirname(settings), {recursive: true})
    const account = (accountId: string) =>
      writeFileSync(settings, JSON.stringify({schemaVersion: 1, accountId, accounts: []}))
    account('acme1')
    assert.equal((await runos(own, ['manifest', 'update'])).code, 0)
    await using client = await connect('read', own, 'modern', undefined, {args: ['--expose', 'search']})
    assert.equal((await ask(client, 'call_tool', {name: 'clusters_list'})).isError, false)
    const before = api.arrived.length
    account('bolt2')
    const calls: readonly (readonly [string, Record<string, unknown>])[] = [
      ['clusters_list', {}],
      ['call_tool', {name: 'clusters_list'}],
      ['search_tools', {query: 'clusters'}],
      ['describe_tool', {name: 'clusters_list'}],
      ['manifest_update', {}],
    ]
    for (const [name, args] of calls) {
      const {isError, value} = await ask(client, name, args)
      assert.deepEqual([isError, value.code], [true, 'E_FORBIDDEN'], name)
      assert.match(value.error, /started for account acme1 .* now it is bolt2/)
      assert.match(value.next, /restart the server/)
    }
    await assert.rejects(client.listTools(), /started for account acme1/)
    assert.equal(api.arrived.length, before)
    const stored = readdirSync(join(own.path, '.local', 'share', 'runos', 'manifests'))
    assert.ok(!stored.some((name) => name.includes('bolt2')), stored.join())
  })
})

/** The first look is over: the watch has begun, and the API was asked. */
async function settled(_client: object): Promise<void> {
  await wait(1_500)
}
