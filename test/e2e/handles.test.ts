// A secret goes from one server to another by its handle, and to a person: real clients, a loopback API, a terminal.

import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {createKey} from '#approvals/key'
import type {Tier} from '#core/tier'
import {type FarApi, farApi} from '../support/any-api.ts'
import {startApi, type TestApi} from '../support/api.ts'
import {ask, connect, type Home, makeHome, runos, withoutPolicy} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'

const PASSWORD = ['planted', 'Pa55', 'word'].join('-')
const PASSPHRASE = 'correct horse battery'
const SESSION = 'aaaaaaaa-0000-4000-8000-000000000003'
const SHOP = {
  openapi: '3.1.0',
  info: {title: 'Shop', version: '1'},
  paths: {
    '/users/{id}': {
      put: {
        operationId: 'set_user',
        parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
        requestBody: {
          content: {
            'application/json': {
              schema: {type: 'object', properties: {password: {type: 'string', format: 'password'}}},
            },
          },
        },
        responses: {200: {description: 'done'}},
      },
    },
  },
}

let api: TestApi
let shop: FarApi
let home: Home
before(async () => {
  const fields = [
    {name: 'password', type: 'string'},
    {name: 'note', type: 'string'},
  ]
  api = await startApi(
    [{command: 'db/{id}/show'}, {command: 'apps/{id}/set', method: 'PUT', mcp: ['write'], input: {fields}}],
    ({method}, response) => void response.end(JSON.stringify(method === 'GET' ? {password: PASSWORD} : {done: true})),
  )
  shop = await farApi()
  home = withoutPolicy(
    makeHome({
      RUNOS_API_URL: api.url,
      RUNOS_ACCOUNT_ID: 'acme1',
      RUNOS_API_KEY: `runos_pat_${'0123456789abcdef'}`,
      CLAUDE_CODE_SESSION_ID: SESSION,
    }),
  )
  writeFileSync(join(home.path, 'shop.json'), JSON.stringify({...SHOP, servers: [{url: shop.url}]}))
  const {publicText, lockedText} = await createKey(PASSPHRASE, 0)
  mkdirSync(join(home.path, '.config/runos'), {recursive: true})
  writeFileSync(join(home.path, '.config/runos/approvals.json'), publicText)
  writeFileSync(join(home.path, '.config/runos/approvals.key.json'), lockedText)
  for (const words of [
    ['config', 'set', 'store', 'file'],
    ['manifest', 'update'],
    ['api', 'add', 'shop.json', '--name', 'shop'],
  ]) {
    const {code, stderr} = await runos(home, words)
    assert.equal(code, 0, stderr)
  }
})
after(async () => {
  home[Symbol.dispose]()
  await api[Symbol.asyncDispose]()
  await shop[Symbol.asyncDispose]()
})

const as = (session: string): Home => ({...home, env: {...home.env, CLAUDE_CODE_SESSION_ID: session}})
/** A person's own terminal: no mark of an assistant is there. */
function own(): Home {
  const {CLAUDE_CODE_SESSION_ID: _mark, ...env} = home.env
  return {...home, env}
}
const client = (tier: Tier, name?: string, session = SESSION) => connect(tier, as(session), 'legacy', name)
const changes = () => api.arrived.filter(({method}) => method !== 'GET')

async function handle(): Promise<string> {
  await using read = await client('read')
  const {value} = await ask(read, 'db_show', {id: 'pg1'})
  assert.match(value.password, /^«secret:password:\w{20}»$/)
  return value.password
}

describe('a secret from A to B by its handle', {skip: noTerminal}, () => {
  test('waits for a person, who sees what it is and where it goes; then the API gets the value, and the model never', async () => {
    const password = await handle()
    await using write = await client('write')
    const args = {id: 'web', password}
    const waits = await ask(write, 'apps_set', args)
    assert.equal(waits.value.code, 'E_APPROVAL_PENDING', JSON.stringify(waits.value))
    assert.deepEqual(changes(), [])
    const id = /[a-z2-9]{4}-[a-z2-9]{4}/.exec(waits.value.error)?.[0] ?? ''

    await using person = atTerminal(own(), ['approve', 'accept', id])
    await person.sees(/request: +PUT http:\/\/127\.0\.0\.1:\d+\/acme1\/apps\/web/)
    await person.sees(/secret: +«secret:password:\w{20}», password of db_show, into\s+password/)
    await person.sees('[y/N]')
    person.type(`y${KEY.enter}`)
    await person.sees('Passphrase')
    person.type(PASSPHRASE + KEY.enter)
    await person.sees('may go through once')
    assert.equal(await person.ended(), 0)
    assert.ok(!person.shown().includes(PASSWORD))

    const done = await ask(write, 'apps_set', args)
    assert.equal(done.isError, false, JSON.stringify(done.value))
    assert.ok(!JSON.stringify(done.value).includes(PASSWORD))
    assert.deepEqual(
      changes().map(({target, body}) => [target, JSON.parse(body)]),
      [['/acme1/apps/web/set', {password: PASSWORD}]],
    )
    assert.equal((await ask(write, 'apps_set', args)).value.code, 'E_APPROVAL_PENDING', 'once')
    const {stdout} = await runos(home, ['audit', 'list', '--json'])
    assert.ok(!stdout.includes(PASSWORD) && !stdout.includes(password))
  })

  test('attack 32: not for another session, to another API, or into what is no secret; nobody is asked and nothing leaves', async () => {
    const before = changes().length
    const password = await handle()
    await using others = await client('write', undefined, 'bbbbbbbb-0000-4000-8000-000000000004')
    await using far = await client('sensitive-write', 'shop')
    await using write = await client('write')
    await using reads = await client('read')
    const refusals = [
      await ask(others, 'apps_set', {id: 'web', password}),
      await ask(far, 'set_user', {id: 'u1', body: {password}}),
      await ask(write, 'apps_set', {id: 'web', note: password}),
      await ask(write, 'apps_set', {id: password, password: 'x'}),
      await ask(write, 'apps_set', {id: 'web', password: `${password} `}),
      await ask(reads, 'db_show', {id: password}),
    ]
    assert.deepEqual(
      refusals.map(({value}) => value.code),
      Array(refusals.length).fill('E_HANDLE'),
      JSON.stringify(refusals),
    )
    assert.equal(changes().length, before)
    assert.deepEqual(shop.arrived, [])
  })

  test('no id of a request that waits tells whether two handles stand for the same value', async () => {
    await using write = await client('write')
    const ids = []
    for (const password of [await handle(), await handle()])
      ids.push((await ask(write, 'apps_set', {id: 'db', password})).value.error.match(/[a-z2-9]{4}-[a-z2-9]{4}/)?.[0])
    assert.notEqual(ids[0], ids[1])
  })
})

describe('a secret that is revealed to a person', {skip: noTerminal}, () => {
  test('is shown on a terminal, with the passphrase', async () => {
    await using person = atTerminal(own(), ['secret', 'reveal', await handle()])
    await person.sees('Passphrase')
    person.type(PASSPHRASE + KEY.enter)
    await person.sees('password of db_show:')
    await person.sees(PASSWORD)
    assert.equal(await person.ended(), 0)
    const {entries} = JSON.parse((await runos(own(), ['audit', 'list', '--step', 'revealed', '--json'])).stdout)
    assert.equal(entries.at(-1).from, 'password of db_show', 'the audit knows that somebody looked, and at what')
    assert.ok(!JSON.stringify(entries).includes(PASSWORD))
  })

  test('attack 37: is not with another passphrase, though it makes a terminal of its own', async () => {
    await using shell = atTerminal(own(), ['secret', 'reveal', await handle()])
    for (const guess of ['', 'password', 'correct horse']) {
      await shell.sees('Passphrase for approvals:')
      shell.type(guess + KEY.enter)
      await shell.sees('not the passphrase')
    }
    assert.equal(await shell.ended(), 10)
    assert.ok(!shell.shown().includes(PASSWORD))
  })

  test('attack 37: is not without a terminal, nor under the marks of an assistant', async () => {
    const one = await handle()
    const {code, stdout, stderr} = await runos(own(), ['secret', 'reveal', one], {input: `${PASSPHRASE}\n`})
    assert.equal(code, 10)
    assert.match(stderr, /E_NEEDS_PERSON/)
    assert.ok(!(stdout + stderr).includes(PASSWORD))
    for (const mark of ['CLAUDECODE', 'CLAUDE_CODE_SESSION_ID', 'CODEX_SANDBOX', 'GEMINI_CLI']) {
      const {env} = own()
      await using shell = atTerminal({...home, env: {...env, [mark]: '1'}}, ['secret', 'reveal', one])
      await shell.sees('E_NEEDS_PERSON')
      assert.equal(await shell.ended(), 10, mark)
      assert.ok(!shell.shown().includes(PASSWORD))
    }
  })

  test('goes into a .env file by hand in the same way: with the passphrase, and only where git does not see it', async () => {
    const folder = join(home.path, 'project')
    mkdirSync(folder)
    const words = ['secret', 'to-env-file', '.env.local', `DB_PASSWORD=${await handle()}`]
    const off = await runos(own(), words, {cwd: folder, input: `${PASSPHRASE}\n`})
    assert.deepEqual([off.code, existsSync(join(folder, '.env.local'))], [10, false], 'not without a terminal')
    await using person = atTerminal(own(), words, {cwd: folder})
    await person.sees('Passphrase')
    person.type(PASSPHRASE + KEY.enter)
    await person.sees('password of db_show: written into DB_PASSWORD in .env.local')
    assert.equal(await person.ended(), 0)
    assert.equal(readFileSync(join(folder, '.env.local'), 'utf8'), `DB_PASSWORD='${PASSWORD}'\n`)
    assert.ok(!person.shown().includes(PASSWORD))
    mkdirSync(join(folder, '.git'))
    const tracked = await runos(own(), words, {cwd: folder})
    assert.match(tracked.stderr, /E_FILE_UNSAFE/)
  })

  test('that stands for nothing is said, once the person is known', async () => {
    await using person = atTerminal(own(), ['secret', 'reveal', `«secret:password:${'0'.repeat(20)}»`])
    await person.sees('Passphrase')
    person.type(PASSPHRASE + KEY.enter)
    await person.sees('E_HANDLE')
    assert.equal(await person.ended(), 64)
  })
})
