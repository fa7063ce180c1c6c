import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {signInAddress, signInByDevice} from '#account/device-flow'
import {systemClock} from '#platform/clock'
import {undiciHttp} from '#platform/http'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {type Home, makeHome, runos} from '../support/server.ts'
import {bare, farEnd, homeAt, login} from './support.ts'

describe('a credential (attack 31)', () => {
  let sandbox: TestSandbox
  let home: Home
  before(async () => {
    sandbox = await startSandbox()
    home = homeAt(sandbox)
    await login(sandbox, home)
  })
  after(async () => {
    home[Symbol.dispose]()
    await sandbox.stop()
  })

  for (const args of [['whoami'], ['account', 'list'], ['account', 'switch', 'acme1'], ['manifest', 'update']]) {
    it(`does not go where RUNOS_API_URL points: ${args.join(' ')}`, async () => {
      await using evil = await farEnd(() => ({json: {accounts: [], uid: 'x', version: '1', commands: []}}))
      const {code, stderr} = await runos(bare(home, {RUNOS_API_URL: evil.url}), args)
      assert.equal(code, 10)
      assert.match(stderr, /E_WRONG_ORIGIN/)
      assert.deepEqual(evil.asked, [])
    })
  }

  it('does not go where settings point that somebody changed', async () => {
    await using evil = await farEnd(() => ({json: {}}))
    const path = join(home.path, '.config', 'runos', 'settings.json')
    const settings = readFileSync(path, 'utf8')
    writeFileSync(path, JSON.stringify({...JSON.parse(settings), apiUrl: evil.url}))
    const {code} = await runos(bare(home), ['whoami'])
    // Also when the list of accounts is changed with it: the secret itself knows its origin.
    const {accounts} = JSON.parse(settings)
    writeFileSync(
      path,
      JSON.stringify({apiUrl: evil.url, accountId: 'acme1', accounts: [{...accounts[0], origin: evil.url}]}),
    )
    const {code: again} = await runos(bare(home), ['whoami'])
    writeFileSync(path, settings)
    assert.deepEqual([code, again, evil.asked], [10, 10, []])
  })

  it('is not renewed where RUNOS_IDENTITY_URL points', async () => {
    await using evil = await farEnd(() => ({json: {}}))
    const path = join(home.path, '.local', 'share', 'runos', 'credentials.json')
    const kept = readFileSync(path, 'utf8')
    const {items} = JSON.parse(kept)
    writeFileSync(
      path,
      JSON.stringify({items: Object.fromEntries(Object.entries(items).filter(([name]) => !name.endsWith('id-token')))}),
    )
    const {code, stderr} = await runos(bare(home, {RUNOS_IDENTITY_URL: evil.url}), ['whoami'])
    writeFileSync(path, kept)
    assert.equal(code, 10)
    assert.match(stderr, /E_WRONG_ORIGIN/)
    assert.deepEqual(evil.asked, [])
  })

  it('of the Go client is not used for another address either', async () => {
    await using evil = await farEnd(() => ({json: {}}))
    using gopher = makeHome({RUNOS_API_URL: evil.url})
    mkdirSync(join(gopher.path, '.runos'))
    const config = {conductor_url: 'https://go.test', account_id: 'gopher', api_key: 'runos_pat_go', refresh_token: 'r'}
    writeFileSync(join(gopher.path, '.runos', 'config.json'), JSON.stringify(config))
    assert.equal((await runos(gopher, ['whoami'])).code, 10)
    assert.deepEqual(evil.asked, [])
  })

  it('from the environment does not follow an address that only the environment names, unless it is on this machine', async () => {
    const env = {
      RUNOS_API_URL: 'https://elsewhere.invalid',
      RUNOS_API_KEY: 'runos_pat_robot',
      RUNOS_ACCOUNT_ID: 'acme1',
    }
    using robot = makeHome(env)
    for (const args of [['whoami'], ['manifest', 'update'], ['account', 'list']]) {
      const {code, stderr} = await runos(robot, args)
      assert.equal(code, 10, args.join(' '))
      assert.match(stderr, /E_WRONG_ORIGIN/)
      assert.match(stderr, /runos config set api-url https:\/\/elsewhere\.invalid/)
    }
    await runos(robot, ['config', 'set', 'api-url', 'https://elsewhere.invalid'])
    assert.equal((await runos(robot, ['whoami'])).code, 11, 'once a person has said so, it is asked')
  })

  it('from the environment goes to an address on this machine that the same environment names', async () => {
    await using far = await farEnd((line) =>
      line === 'GET /auth/whoami' ? {json: {uid: 'robot', aid: 'acme1', scopes: ['tier:read']}} : {status: 404},
    )
    using robot = makeHome({RUNOS_API_URL: far.url, RUNOS_API_KEY: 'runos_pat_robot', RUNOS_ACCOUNT_ID: 'acme1'})
    const {code, stdout} = await runos(robot, ['whoami', '--json'])
    assert.equal(code, 0)
    assert.deepEqual(JSON.parse(stdout).credential, {from: 'environment', kind: 'api-key'})
    assert.deepEqual(
      far.asked.map(({authorization}) => authorization),
      ['Bearer runos_pat_robot'],
    )
  })

  it('is not looked for when a credential variable is set but empty, by any command', async () => {
    for (const args of [['whoami'], ['mcp', 'serve', 'read'], ['login', '--no-browser', '--store', 'file']]) {
      for (const name of ['RUNOS_API_KEY', 'RUNOS_ACCOUNT_ID']) {
        const {code, stderr} = await runos(bare(home, {[name]: ''}), args)
        assert.equal(code, 64, `${args.join(' ')} with ${name}=`)
        assert.match(stderr, /E_EMPTY_VARIABLE/)
      }
    }
  })
})

describe('a sign-in address (attack 15)', () => {
  for (const console of [
    'javascript:alert(1)//',
    'file:///bin/sh',
    'http://console.evil.test',
    'https://x.test/$(touch /tmp/owned) ',
    'https://x.test/`id`\n',
    'https://user:pass@x.test',
    'data:text/html,x',
    'vscode://x/',
  ]) {
    it(`is refused below ${JSON.stringify(console)}`, () => {
      assert.throws(() => signInAddress(console, 'ABCDE', 'token'), {code: 'E_USAGE'})
    })
  }

  for (const answer of [
    {deviceId: '$(id)', token: 'x'},
    {deviceId: 'ABCDE', token: 'x;rm -rf ~'},
    {deviceId: 'ABCDE', token: '../../evil'},
    {deviceId: 'ABCDE', token: 'a&calc.exe'},
    {deviceId: 'A\u001b[2J', token: 'x'},
    {deviceId: 'ABCDE', token: 'x?next=javascript:alert(1)'},
    {deviceId: '', token: 'x'},
    {deviceId: ['ABCDE'], token: 'x'},
  ]) {
    it(`is not made from ${JSON.stringify(answer)}`, async () => {
      await using far = await farEnd(() => ({json: answer}))
      const opened: URL[] = []
      const steps = signInByDevice({
        http: undiciHttp,
        clock: systemClock,
        api: far.url,
        console: `${far.url}/console`,
        signal: new AbortController().signal,
        open: async (url) => opened.push(url) > 0,
      })
      await assert.rejects(steps.next(), {code: 'E_REPLY_INVALID'})
      assert.deepEqual(opened, [])
    })
  }
})
