import assert from 'node:assert/strict'
import {after, before, describe, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import type {Client} from '@modelcontextprotocol/client'
import {startApi, type TestApi} from '../support/api.ts'
import type {Command} from '../support/manifest.ts'
import {ask, connect, type Home, makeHome, runos, startRaw} from '../support/server.ts'

const COMMANDS: readonly Command[] = [
  {command: 'clusters/list', endpoint: '/:aid/clusters'},
  {command: 'services/list', endpoint: '/:aid/:cid/services'},
  {
    command: 'apps/{id}/logs',
    input: {
      fields: [
        {name: 'tail', type: 'integer', default: 100},
        {name: 'level', type: 'string', enum: ['info', 'error']},
      ],
    },
  },
  {command: 'slow', endpoint: '/:aid/slow'},
  {command: 'lie', endpoint: '/:aid/lie'},
  {command: 'big', endpoint: '/:aid/big'},
  {command: 'endless', endpoint: '/:aid/endless'},
  {command: 'text', endpoint: '/:aid/text'},
  {command: 'nothing', endpoint: '/:aid/nothing'},
  {command: 'echo', endpoint: '/:aid/echo'},
  {command: 'away', endpoint: '/:aid/away'},
  {command: 'jobs/{id}/show', endpoint: '/jobs/:id'},
  {command: 'apps/{id}/delete', method: 'DELETE', endpoint: '/:aid/apps/:id', mcp: ['write']},
]
const KEY = 'runos_pat_0123456789abcdef'

let api: TestApi
let home: Home
let polls = 0
before(async () => {
  api = await startApi(COMMANDS, async ({target, headers, aborted}, response) => {
    const [path] = target.split('?')
    if (path === '/acme1/clusters') return void response.end('{"clusters":[{"cid":"i4y","serial":9007199254740993}]}')
    if (path === '/acme1/slow') return void (await Promise.race([aborted, wait(20_000, undefined, {ref: false})]))
    if (path === '/acme1/lie')
      return void response.end('{"error":"metrics are missing","statusCode":503,"code":"metrics.gone"}')
    if (path === '/acme1/big') return void response.end(`"${'x'.repeat(11 * 1024 * 1024)}"`)
    if (path === '/acme1/endless') {
      const more = () => response.write('x'.repeat(65_536)) && !response.closed && setImmediate(more)
      response.on('drain', more)
      return void more()
    }
    if (path === '/acme1/text') return void response.setHeader('content-type', 'text/plain').end('plain words')
    if (path === '/acme1/nothing') return void response.writeHead(204).end()
    if (path === '/acme1/echo')
      return void response.end(JSON.stringify({you: headers.authorization, [`key ${headers.authorization}`]: 1}))
    if (path === '/acme1/away') return void response.writeHead(302, {location: '/acme1/clusters'}).end()
    if (path?.startsWith('/jobs/')) {
      polls += 1
      const status = polls < 3 ? 'running' : 'completed'
      return void response.end(
        JSON.stringify({id: 'j', type: 'x', status, progress: `${polls}/3`, currentStep: `step ${polls}`}),
      )
    }
    if (path === '/acme1/apps/gone') return void response.writeHead(200).end('{"deleted":true}')
    response.writeHead(404).end('{"error":"App not found","code":"app.not_found","statusCode":404}')
  })
  home = makeHome({RUNOS_API_URL: api.url, RUNOS_ACCOUNT_ID: 'acme1', RUNOS_API_KEY: KEY})
  assert.equal((await runos(home, ['manifest', 'update'])).code, 0)
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
})

describe('both protocol eras are served by one program', () => {
  for (const era of ['modern', 'legacy'] as const) {
    test(era, async () => {
      await using client = await connect('read', home, era)
      const {tools} = await client.listTools()
      assert.ok(tools.some(({name}) => name === 'clusters_list'))
      assert.ok(tools.every(({annotations}) => annotations?.readOnlyHint === true))
      assert.deepEqual((await ask(client, 'clusters_list')).isError, false)
      assert.match(client.getInstructions() ?? '', /^Read-only access to RunOS/)
    })
  }
})

describe('an answer is what the API said', () => {
  test('integers keep every digit', async () => {
    await using client = await connect('read', home)
    const result = await client.callTool({name: 'clusters_list', arguments: {}})
    assert.match(JSON.stringify(result.content), /9007199254740993/)
  })
  test('text stays text, and an empty answer says what succeeded', async () => {
    await using client = await connect('read', home)
    assert.deepEqual(await ask(client, 'text'), {isError: false, value: 'plain words'})
    assert.deepEqual(await ask(client, 'nothing'), {
      isError: false,
      value: {done: 'nothing succeeded (HTTP 204, no content)'},
    })
  })
  test('an error keeps its code and says what to try', async () => {
    await using client = await connect('read', home)
    const {isError, value} = await ask(client, 'apps_logs', {id: 'zzzzz'})
    assert.equal(isError, true)
    assert.equal(value.error, 'App not found')
    assert.equal(value.code, 'app.not_found')
    assert.equal(value.status, 404)
    assert.match(value.next, /list tool/)
  })
  test('a 200 with an error inside is an error', async () => {
    await using client = await connect('read', home)
    const {isError, value} = await ask(client, 'lie')
    assert.deepEqual([isError, value.status, value.code], [true, 503, 'metrics.gone'])
  })
  test('more than is ever read ends with a clear word, and the next call works', async () => {
    await using client = await connect('read', home)
    for (const name of ['big', 'endless']) {
      const {isError, value} = await ask(client, name)
      assert.deepEqual([isError, value.code], [true, 'E_REPLY_TOO_LARGE'])
    }
    assert.equal((await ask(client, 'clusters_list')).isError, false)
  })
  test('a redirect is not followed', async () => {
    await using client = await connect('read', home)
    assert.equal((await ask(client, 'away')).value.code, 'E_REPLY_INVALID')
  })
  test('the credential of this process never comes back, in a value or a key', async () => {
    await using client = await connect('read', home)
    const {value} = await ask(client, 'echo')
    assert.deepEqual(value, {you: 'Bearer [redacted]', 'key Bearer [redacted]': 1})
  })
})

describe('arguments are checked before anything is sent', () => {
  const rows: readonly (readonly [string, string, Record<string, unknown>, RegExp])[] = [
    ['a missing one', 'apps_logs', {}, /id is missing/],
    ['an unknown one', 'apps_logs', {id: 'a', tial: 1}, /tial is not an argument of this tool/],
    ['a wrong type', 'apps_logs', {id: 'a', tail: 'many'}, /tail must be an integer; given "many"/],
    ['a wrong choice', 'apps_logs', {id: 'a', level: 'loud'}, /level must be one of "info", "error"; given "loud"/],
    ['an empty id', 'apps_logs', {id: ''}, /id must not be empty/],
    ['an id that climbs', 'apps_logs', {id: '..'}, /id is a dot segment/],
    ['a list for a text', 'apps_logs', {id: ['a']}, /id must be a string; given \["a"\]/],
    ['no cluster at all', 'services_list', {}, /cid is missing/],
  ]
  for (const [about, name, args, message] of rows) {
    test(about, async () => {
      await using client = await connect('read', home)
      const before = api.arrived.length
      const {isError, value} = await ask(client, name, args)
      assert.equal(isError, true)
      assert.match(value.error, message)
      assert.match(String(value.next), /./)
      assert.equal(api.arrived.length, before, 'nothing leaves')
    })
  }

  test('what destroys wants confirm: true', async () => {
    await using client = await connect('write', home)
    const {value} = await ask(client, 'apps_delete', {id: 'gone'})
    assert.match(value.error, /confirm is missing/)
    assert.match(
      (await ask(client, 'apps_delete', {id: 'gone', confirm: false})).value.error,
      /confirm must be true; given false/,
    )
    assert.deepEqual(await ask(client, 'apps_delete', {id: 'gone', confirm: true}), {
      isError: false,
      value: {deleted: true},
    })
    assert.equal(api.arrived.at(-1)?.target, '/acme1/apps/gone')
  })
})

describe('calls run side by side and end when they should', () => {
  test('twenty at once, while one hangs', async () => {
    await using client = await connect('read', home)
    const stop = new AbortController()
    const hanging = client.callTool({name: 'slow', arguments: {}}, {signal: stop.signal})
    const answers = await Promise.all(Array.from({length: 20}, () => ask(client, 'clusters_list')))
    assert.ok(answers.every(({isError}) => !isError))
    stop.abort()
    await assert.rejects(hanging)
  })

  for (const era of ['modern', 'legacy'] as const) {
    test(`a cancelled call aborts its request, and the next call works (${era})`, async () => {
      await using client = await connect('read', home, era)
      const stop = new AbortController()
      const seen = api.arrived.length
      const call = client.callTool({name: 'slow', arguments: {}}, {signal: stop.signal})
      while (api.arrived.length === seen) await wait(5)
      stop.abort('enough')
      await assert.rejects(call)
      assert.equal(await api.arrived.at(-1)?.aborted, true)
      assert.equal((await ask(client, 'clusters_list')).isError, false)
    })

    test(`following a job reports its steps (${era})`, async () => {
      const steps: string[] = []
      // The client forgets who wanted a call's progress when its answer comes, and hears of both at once when it is slow.
      const prepare = (client: Client) =>
        client.setNotificationHandler('notifications/progress', ({params}) => void steps.push(params.message ?? ''))
      await using client = await connect('read', home, era, undefined, {prepare})
      polls = 0
      const result = await client.callTool({name: 'jobs_follow', arguments: {id: 'j'}}, {onprogress: () => {}})
      assert.match(JSON.stringify(result.content), /completed/)
      assert.deepEqual(steps, ['running · step 1 · 1/3', 'running · step 2 · 2/3', 'completed · step 3 · 3/3'])
    })
  }
})

describe('attack 27: a server is gone within two seconds, with a call in flight', () => {
  const ways: readonly (readonly [string, (server: Awaited<ReturnType<typeof startRaw>>) => void])[] = [
    ['its input ends', ({child}) => child.stdin.end()],
    ['SIGTERM', ({child}) => child.kill('SIGTERM')],
    [
      'its output is closed',
      ({child, send}) => {
        child.stdout.destroy()
        send({id: 9, method: 'tools/list'})
      },
    ],
  ]
  for (const [about, end] of ways) {
    test(about, async () => {
      const server = await startRaw('read', home)
      const seen = api.arrived.length
      server.send({id: 1, method: 'tools/call', params: {name: 'slow', arguments: {}}})
      while (api.arrived.length === seen) await wait(5)
      const since = performance.now()
      end(server)
      const {ms} = await server.ended(since)
      assert.ok(ms < 2000, `${ms} ms`)
      assert.equal(await api.arrived.at(-1)?.aborted, true)
    })
  }
})

describe('what came from the API is told apart from what we say', () => {
  test('it stands between two marks of its own, in the text and in the structured content alike', async () => {
    await using client = await connect('read', home)
    const marks = new Set<string>()
    for (let count = 0; count < 2; count++) {
      const {content, structuredContent} = await client.callTool({name: 'clusters_list', arguments: {}})
      const text = (content[0] as {text: string}).text
      // JSON.parse rounds what is above 2^53; the text has all digits, and that is compared.
      assert.match(text, /"serial":9007199254740993/)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(structuredContent)))
      const [, mark = ''] = /^\{"untrusted":"(\S{10}) begins: data from the API/.exec(text) ?? []
      assert.match(text, new RegExp(`"end":"${mark} ends"\\}$`))
      marks.add(mark)
    }
    assert.equal(marks.size, 2)
  })

  test('an error of the API is data too, and what to do comes from us', async () => {
    await using client = await connect('read', home)
    const {structuredContent, isError} = await client.callTool({name: 'apps_logs', arguments: {id: 'nope'}})
    const {data, error, status, sent, next} = structuredContent as Record<string, unknown>
    assert.deepEqual([isError, error, status], [true, 'the API answered 404', 404])
    assert.deepEqual(data, {error: 'App not found', code: 'app.not_found', statusCode: 404})
    assert.equal(sent, 'GET /acme1/apps/nope/logs')
    assert.match(String(next), /list tool/)
  })
})
