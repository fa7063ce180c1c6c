import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, afterEach, before, beforeEach, describe, it} from 'node:test'
import {createAccount} from '#cli/account'
import {createContext} from '#cli/context'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {type Home, runos} from '../support/server.ts'
import {bare, homeAt, login} from './support.ts'

describe('the accounts of one person', () => {
  let sandbox: TestSandbox
  let whole: Home
  let home: Home
  before(async () => {
    sandbox = await startSandbox()
  })
  beforeEach(async () => {
    whole = homeAt(sandbox)
    await login(sandbox, whole)
    home = bare(whole)
  })
  afterEach(() => whole[Symbol.dispose]())
  after(() => sandbox.stop())
  const json = async (args: readonly string[], env: Record<string, string> = {}) =>
    JSON.parse((await runos(bare(home, env), [...args, '--json'])).stdout)
  /** What the program says of itself in this home, without the network. */
  const described = (env: Record<string, string> = {}) =>
    createContext({platform: process.platform, env: {...home.env, ...env}, home: home.path}).account.describe()

  it('are listed, and the one in use is marked', async () => {
    const {confirmed, origin, accounts} = await json(['account', 'list'])
    assert.deepEqual([confirmed, origin], [true, sandbox.baseUrl])
    assert.deepEqual(accounts, [
      {accountId: 'acme1', name: 'Acme Ltd', role: 'owner', current: true, signedIn: true},
      {accountId: 'bolt2', name: 'Bolt GmbH', role: 'admin', current: false, signedIn: true},
    ])
  })

  it('are switched between without signing in again, and the cluster is not taken along', async () => {
    await runos(home, ['config', 'set', 'cid', 'i4y'])
    const {code, stdout} = await runos(home, ['account', 'switch', 'bolt2'])
    assert.equal(code, 0)
    assert.deepEqual(stdout.trim().split('\n'), [
      `Account Bolt GmbH (bolt2) at ${sandbox.baseUrl} is in use.`,
      'Before it was account Acme Ltd (acme1).',
      'Its default cluster is not known: runos config set cid <id>',
    ])
    assert.equal((await json(['config', 'get', 'account-id'])).value, 'bolt2')
    assert.equal((await json(['config', 'get', 'cid'])).value, null)
    assert.equal((await described()).signedIn, true)
  })

  it('are not switched to one that no credential opens', async () => {
    const {code, stderr} = await runos(home, ['account', 'switch', 'nobody'])
    assert.equal(code, 10)
    assert.match(stderr, /no credential on this machine opens account nobody/)
    assert.match(stderr, /runos login --account nobody/)
    assert.equal((await json(['config', 'get', 'account-id'])).value, 'acme1')
  })

  for (const id of ['../acme1', 'a b', 'x'.repeat(65), 'a/b']) {
    it(`have no id like ${JSON.stringify(id).slice(0, 20)}`, async () => {
      assert.equal((await runos(home, ['account', 'switch', id])).code, 64)
    })
  }

  it('are told to be overruled by RUNOS_ACCOUNT_ID', async () => {
    const {stderr} = await runos(bare(home, {RUNOS_ACCOUNT_ID: 'acme1'}), ['account', 'switch', 'bolt2'])
    assert.match(stderr, /RUNOS_ACCOUNT_ID is set and comes before it/)
  })

  it('are signed out of: the secrets go, the addresses stay', async () => {
    const {stdout} = await runos(home, ['logout'])
    assert.match(stdout, new RegExp(`Signed out of account Acme Ltd \\(acme1\\) at ${sandbox.baseUrl}`))
    const kept = readFileSync(join(home.path, '.local', 'share', 'runos', 'credentials.json'), 'utf8')
    assert.deepEqual(JSON.parse(kept).items, {})
    assert.equal((await runos(home, ['whoami'])).code, 10)
    assert.equal((await json(['config', 'get', 'api-url'])).value, sandbox.baseUrl)
    assert.equal((await json(['config', 'get', 'account-id'])).value, null)
    assert.deepEqual(await json(['logout']), {schemaVersion: 1, signedOut: [], environmentKey: false})
  })

  it('are described without the network', async () => {
    const {signedIn, credential, account, api} = await described()
    assert.equal(signedIn, true)
    assert.deepEqual(credential, {
      from: 'file',
      kind: 'session',
      path: join(home.path, '.local', 'share', 'runos', 'credentials.json'),
    })
    assert.deepEqual([account?.value, account?.name, api?.value], ['acme1', 'Acme Ltd', sandbox.baseUrl])
  })

  it('are described with the reason when nobody is signed in', async () => {
    assert.equal((await described({RUNOS_API_URL: 'https://elsewhere.test'})).problem?.code, 'E_WRONG_ORIGIN')
    assert.equal((await described({RUNOS_ACCOUNT_ID: 'other'})).problem?.code, 'E_NOT_SIGNED_IN')
    await runos(home, ['logout'])
    assert.equal((await described()).problem?.code, 'E_NOT_SIGNED_IN')
  })

  it('leave no access to a process that runs on when they are signed out of', async () => {
    const context = createContext({platform: process.platform, env: home.env, home: home.path})
    const account = createAccount(context)
    assert.equal((await account.access('read')).account, 'acme1')
    assert.ok(account.held().length >= 2)
    await runos(home, ['logout'])
    await assert.rejects(account.access('read'), {code: 'E_NOT_SIGNED_IN'})
  })
})
