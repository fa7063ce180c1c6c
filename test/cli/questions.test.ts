// The questions that commands ask, each answered with keys at a terminal: yes, no, and Ctrl-C.

import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, afterEach, before, beforeEach, describe, test} from 'node:test'
import {documentText, type FarEnd, startFarEnd} from '../apis/support.ts'
import {runningIn} from '../support/assistants.ts'
import {type Home, type Judged, makeHome, runos} from '../support/server.ts'
import {atTerminal, KEY, noTerminal} from '../support/terminal.ts'

const THINGS = {'GET /things': {id: 'listThings'}, 'DELETE /things/{id}': {id: 'deleteThing', parameters: ['id']}}
const SECRET = 'not-a-real-token'

let far: FarEnd
let home: Home
before(async () => {
  far = await startFarEnd()
})
after(() => far[Symbol.asyncDispose]())
beforeEach(() => {
  home = makeHome({SHOP_TOKEN: 'token-of-the-shop'})
  far.arrived.length = 0
  far.document = undefined
})
afterEach(() => home[Symbol.dispose]())

const file = (...parts: string[]) => join(home.path, ...parts)
async function json(...args: readonly string[]): Promise<Judged> {
  const {code, stdout, stderr} = await runos(home, [...args, '--json'])
  assert.equal(code, 0, stdout + stderr)
  return JSON.parse(stdout)
}
function write(text = documentText(`${far.url}/v1`, THINGS), name = 'shop.json'): string {
  writeFileSync(file(name), text)
  return file(name)
}
const add = (...more: readonly string[]) => json('api', 'add', write(), '--name', 'shop', ...more)
const known = async (): Promise<readonly string[]> => (await json('api', 'list')).apis.map(({name}: Judged) => name)
const credentials = () => file('.local', 'share', 'runos', 'credentials.json')

describe('a secret that is asked for', {skip: noTerminal}, () => {
  test('is not shown, stands in no command line, and is kept where it was said', async () => {
    await add()
    await using person = atTerminal(home, ['api', 'login', 'shop', '--store', 'file'])
    await person.sees(`token for ${far.url}, empty for later:`)
    person.type(SECRET)
    await person.sees('*'.repeat(SECRET.length))
    const running = runningIn(home)
    assert.ok(running.some((line) => line.includes('api login shop')))
    assert.ok(!running.join().includes(SECRET))
    person.type(`\u0014${KEY.enter}`) // Ctrl-T shows it in other programs
    await person.sees('shop has all that it asks for')
    assert.equal(await person.ended(), 0)
    assert.ok(!person.shown().includes(SECRET))
    assert.ok(readFileSync(credentials(), 'utf8').includes(SECRET))
  })

  test('can be left for later, and the answer says how it is given then', async () => {
    await using person = atTerminal(home, ['api', 'add', write(), '--name', 'shop'])
    await person.sees('empty for later:')
    person.type(KEY.enter)
    await person.sees('Not given yet: token. Later: runos api login shop')
    assert.equal(await person.ended(), 0)
    assert.deepEqual([await known(), existsSync(credentials())], [['runos', 'shop'], false])
  })

  test('is asked for again when it cannot be one', async () => {
    const document = JSON.parse(documentText(`${far.url}/v1`, THINGS))
    document.components.securitySchemes.token.scheme = 'basic'
    const path = write(JSON.stringify(document))
    await using person = atTerminal(home, ['api', 'add', path, '--name', 'shop', '--store', 'file'])
    await person.sees('token (user:password)')
    person.type(`ada${KEY.enter}`)
    await person.sees('takes two parts with a colon between them')
    person.type(`:${SECRET}${KEY.enter}`)
    await person.sees('shop is added')
    assert.equal(await person.ended(), 0)
    assert.match(readFileSync(credentials(), 'utf8'), new RegExp(`ada.*${SECRET}`))
  })

  test('Ctrl-C instead of it adds no API', async () => {
    await using person = atTerminal(home, ['api', 'add', write(), '--name', 'shop'])
    await person.sees('empty for later:')
    person.type(SECRET + KEY.ctrlC)
    await person.sees('shop was not added')
    assert.equal(await person.ended(), 1)
    assert.deepEqual([await known(), existsSync(credentials())], [['runos'], false])
  })
})

describe('an address that only a document names', {skip: noTerminal}, () => {
  const adding = () => {
    far.document = documentText('https://elsewhere.example/v1', THINGS)
    return atTerminal(home, [
      'api',
      'add',
      `${far.url}/openapi.json`,
      '--name',
      'shop',
      '--credential',
      'env:SHOP_TOKEN',
    ])
  }
  for (const [keys, code, apis] of [
    ['y', 0, ['runos', 'shop']],
    ['n', 1, ['runos']],
    [KEY.ctrlC, 1, ['runos']],
  ] as const)
    test(`is used after a yes: ${JSON.stringify(keys)}`, async () => {
      await using person = adding()
      await person.sees('sends requests, with your credential, to https://elsewhere.example/v1. Right?')
      person.type(keys === KEY.ctrlC ? keys : keys + KEY.enter)
      assert.deepEqual([await person.ended(), await known()], [code, apis], person.shown())
    })
})

describe('runos setup', {skip: noTerminal}, () => {
  beforeEach(() => {
    mkdirSync(file('work', '.git'), {recursive: true})
    write(documentText(far.url, THINGS), join('work', 'openapi.json'))
    write('apis:\n  shop:\n    source: openapi.json\n', join('work', 'runos.yaml'))
  })
  const setup = () => atTerminal(home, ['setup', '--store', 'file'], {cwd: file('work')})

  test('shows what the file would do, asks, and asks for the credential', async () => {
    await using person = setup()
    await person.sees(/add\s+shop\s+.*openapi\.json\s+as the document says/)
    await person.sees('Do this? (Y/n)')
    person.type(KEY.enter)
    await person.sees(`token for ${far.url}`)
    person.type(SECRET + KEY.enter)
    await person.sees('Next: runos mcp configure <assistant> --api shop')
    assert.equal(await person.ended(), 0)
    assert.ok(!person.shown().includes(SECRET))
    assert.deepEqual([await known(), existsSync(file('work', 'tiers.lock'))], [['runos', 'shop'], true])
  })

  test('does nothing after a no', async () => {
    await using person = setup()
    await person.sees('Do this? (Y/n)')
    person.type(`n${KEY.enter}`)
    await person.sees('nothing was changed')
    assert.equal(await person.ended(), 1)
    assert.deepEqual([await known(), existsSync(file('work', 'tiers.lock'))], [['runos'], false])
  })

  test('says what stays when it is ended at the credential', async () => {
    await using person = setup()
    await person.sees('Do this? (Y/n)')
    person.type(KEY.enter)
    await person.sees(`token for ${far.url}`)
    person.type(KEY.ctrlC)
    await person.sees('shop is ready, without all of its credentials')
    await person.sees('runos api login shop')
    assert.equal(await person.ended(), 1)
    assert.deepEqual(await known(), ['runos', 'shop'])
  })
})

describe('mcp configure', {skip: noTerminal}, () => {
  const configure = () => atTerminal(home, ['mcp', 'configure', '--api', 'shop', '--no-verify'])
  const written = () => ['.mcp.json', '.codex', '.roo'].filter((name) => existsSync(file(name)))
  beforeEach(() => add('--credential', 'env:SHOP_TOKEN'))

  test('asks which assistants, shows every change, and writes after a yes', async () => {
    await using person = configure()
    await person.sees('Which assistants?')
    person.type(KEY.space + KEY.enter)
    await person.sees(/\+\+\+ .*\.mcp\.json/)
    await person.sees('Write this? (Y/n)')
    assert.deepEqual(written(), [])
    person.type(KEY.enter)
    assert.equal(await person.ended(), 0, person.shown())
    assert.deepEqual(written(), ['.mcp.json'])
  })

  for (const [what, keys] of [
    ['no', `n${KEY.enter}`],
    ['Ctrl-C', KEY.ctrlC],
  ] as const)
    test(`writes nothing after ${what}`, async () => {
      await using person = configure()
      await person.sees('Which assistants?')
      person.type(KEY.space + KEY.enter)
      await person.sees('Write this? (Y/n)')
      person.type(keys)
      await person.sees('nothing was changed')
      assert.equal(await person.ended(), 1)
      assert.deepEqual(written(), [])
    })

  test('needs at least one assistant, and Ctrl-C at the first question writes nothing', async () => {
    await using person = configure()
    await person.sees('Which assistants?')
    person.type(KEY.enter)
    await person.sees('At least one choice must be selected')
    person.type(KEY.ctrlC)
    await person.sees('nothing was changed')
    assert.deepEqual([await person.ended(), written()], [1, []])
  })
})

describe('what cannot be undone is asked for', {skip: noTerminal}, () => {
  test('api remove', async () => {
    await add('--credential', 'env:SHOP_TOKEN')
    for (const [keys, code, apis] of [
      [KEY.ctrlC, 1, ['runos', 'shop']],
      [KEY.enter, 1, ['runos', 'shop']],
      [`y${KEY.enter}`, 0, ['runos']],
    ] as const) {
      await using person = atTerminal(home, ['api', 'remove', 'shop'])
      await person.sees('and its credentials? (y/N)')
      person.type(keys)
      assert.deepEqual([await person.ended(), await known()], [code, apis])
    }
  })

  test('a call that destroys', async () => {
    await add('--credential', 'env:SHOP_TOKEN')
    for (const [keys, code, lines] of [
      [KEY.ctrlC, 1, []],
      [`n${KEY.enter}`, 1, []],
      [`y${KEY.enter}`, 0, ['DELETE /v1/things/7']],
    ] as const) {
      await using person = atTerminal(home, ['call', 'delete_thing', '--args', '{"id": "7"}', '--api', 'shop'])
      await person.sees('delete_thing --api shop  (DELETE /things/{id})')
      await person.sees('This can destroy something. Go on? (y/N)')
      person.type(keys)
      assert.equal(await person.ended(), code, person.shown())
      assert.deepEqual(
        far.arrived.map(({line}) => line),
        lines,
      )
    }
  })

  test('sandbox reset', async () => {
    for (const [keys, code, said] of [
      [KEY.ctrlC, 1, 'nothing was changed'],
      [KEY.enter, 0, 'Nothing was removed.'],
      [`y${KEY.enter}`, 0, 'There was nothing to remove.'],
    ] as const) {
      await using person = atTerminal(home, ['sandbox', 'reset'])
      await person.sees(/Remove all state of the sandbox in .*\? \(y\/N\)/)
      person.type(keys)
      await person.sees(said)
      assert.equal(await person.ended(), code)
    }
  })
})

test('a folder for uploads is allowed at a terminal, as it is in the end', {skip: noTerminal}, async () => {
  await add()
  mkdirSync(file('outbox'))
  await using person = atTerminal(home, ['api', 'uploads', 'shop', 'outbox'])
  await person.sees('Files may be sent to shop from')
  assert.equal(await person.ended(), 0)
  assert.equal((await json('api', 'uploads', 'shop')).uploads, file('outbox'))
})
