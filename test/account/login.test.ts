import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {type KeyringSession, noKeyringHere, startKeyring} from '../support/keyring.ts'
import {startSandbox, type TestSandbox} from '../support/sandbox.ts'
import {ask, connect, type Home, makeHome, runos} from '../support/server.ts'
import {bare, farEnd, homeAt, login, start} from './support.ts'

const credentialsIn = (home: Home): string => join(home.path, '.local', 'share', 'runos', 'credentials.json')
const settingsIn = (home: Home): string => join(home.path, '.config', 'runos', 'settings.json')
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('runos login', () => {
  let sandbox: TestSandbox
  before(async () => {
    sandbox = await startSandbox()
  })
  after(() => sandbox.stop())

  it('shows code and address, waits for the approval, and names account and store', async () => {
    using home = homeAt(sandbox)
    const {code, stdout} = await login(sandbox, home)
    assert.equal(code, 0)
    const [first, second, third, ...rest] = stdout.trim().split('\n')
    assert.match(first!, /^Code: {4}[A-Z]{5}$/)
    assert.match(second!, new RegExp(`^Address: ${sandbox.baseUrl}/console/account/connect-device/[A-Z]{5}-\\w{32}$`))
    assert.match(third!, /^Open the address, compare the code, and approve/)
    assert.deepEqual(rest, [
      `Signed in to account Acme Ltd (acme1) at ${sandbox.baseUrl}.`,
      `The secret is in plain text in ${credentialsIn(home)}, readable by you alone (0600).`,
    ])
    assert.match((await runos(bare(home), ['whoami'])).stdout, /^Account: +Acme Ltd \(acme1\)$/m)
  })

  it('fetches the manifest at the end, so that the servers have tools', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    const {code, stdout} = await runos(bare(home), ['mcp', 'serve', 'read', '--list-tools', '--json'])
    assert.equal(code, 0)
    assert.ok(JSON.parse(stdout).tools.length > 10)
  })

  it('tells one event a line under --json', async () => {
    using home = homeAt(sandbox)
    const {child, ended} = start(home, ['login', '--no-browser', '--store', 'file', '--json'])
    child.stdout!.on('data', (text: Buffer) => {
      if (String(text).includes('"pending"')) void sandbox.approve()
    })
    const {code, stdout} = await ended
    assert.equal(code, 0)
    const events = lines(stdout)
    assert.deepEqual([...new Set(events.map(({event}) => event))], ['device_code', 'pending', 'authorized'])
    const {schemaVersion, deviceId, url} = events[0]
    assert.equal(schemaVersion, 1)
    assert.ok(url.startsWith(`${sandbox.baseUrl}/console/account/connect-device/${deviceId}-`))
    const {accountId, name, origin, store, previous} = events.at(-1)
    assert.deepEqual(
      {accountId, name, origin, store, previous},
      {
        accountId: 'acme1',
        name: 'Acme Ltd',
        origin: sandbox.baseUrl,
        store: 'file',
        previous: undefined,
      },
    )
  })

  it('opens a browser after code and address are shown, with the address as its one argument', async () => {
    using home = homeAt(sandbox)
    const opened = join(home.path, 'opened')
    mkdirSync(join(home.path, 'bin'))
    // A far end of ours: the desktop's opener, which notes what it was given.
    writeFileSync(join(home.path, 'bin', 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$#" "$1" > '${opened}'\n`, {
      mode: 0o755,
    })
    const env = {...home.env, DISPLAY: ':0', PATH: `${join(home.path, 'bin')}:${home.env.PATH}`}
    const {code, stdout} = await login(sandbox, {...home, env}, ['--store', 'file', '--json'])
    assert.equal(code, 0)
    const [first, second] = lines(stdout)
    assert.deepEqual([first.event, second.event, second.browserOpened], ['device_code', 'browser_opened', true])
    assert.equal(readFileSync(opened, 'utf8'), `1\n${first.url}\n`)
  })

  it('keeps secrets in a file of this user alone, whatever the umask, and none in the settings', async () => {
    using home = homeAt(sandbox)
    const umask = process.umask(0)
    try {
      await login(sandbox, home)
    } finally {
      process.umask(umask)
    }
    assert.equal(statSync(credentialsIn(home)).mode & 0o777, 0o600)
    assert.equal(statSync(dirname(credentialsIn(home))).mode & 0o777, 0o700)
    const kept = JSON.parse(readFileSync(credentialsIn(home), 'utf8'))
    const {refreshToken} = JSON.parse(kept.items[`${sandbox.baseUrl} acme1`])
    assert.match(refreshToken, /^\w{32}$/)
    assert.ok(!readFileSync(settingsIn(home), 'utf8').includes(refreshToken))
  })

  it('offers the choice when there is no keychain, and asks nobody to approve in vain', async () => {
    using home = homeAt(sandbox, {DBUS_SESSION_BUS_ADDRESS: `unix:path=${sandbox.dir}/no-such-bus`})
    const {code, stdout, stderr} = await runos(home, ['login', '--no-browser'])
    assert.equal(code, 1)
    assert.equal(stdout, '')
    assert.match(stderr, /runos login --store file/)
    assert.match(stderr, /E_STORE/)
  })

  it('leaves nothing behind when it is interrupted while it waits', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      using home = homeAt(sandbox)
      const {child, ended} = start(home, ['login', '--no-browser', '--store', 'file', '--json'])
      child.stdout!.once('data', () => child.kill(signal))
      const {code, stdout} = await ended
      assert.equal(code, 1)
      const {event, reason, code: error} = lines(stdout).at(-1)
      assert.deepEqual({event, reason, error}, {event: 'error', reason: 'cancelled', error: 'E_CANCELLED'})
      assert.deepEqual(JSON.parse(readFileSync(credentialsIn(home), 'utf8')).items, {})
      assert.throws(() => readFileSync(settingsIn(home)), {code: 'ENOENT'})
    }
  })

  it('puts the secret of before back when the settings cannot be written', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    const secrets = readFileSync(credentialsIn(home), 'utf8')
    // From the approval on, the settings are broken: what is stored must be what was stored before.
    const {child, ended} = start(home, ['login', '--no-browser', '--store', 'file', '--json'])
    child.stdout!.once('data', (text: Buffer) => {
      writeFileSync(settingsIn(home), '{"schemaVersion": 99}')
      void sandbox.approve(JSON.parse(String(text).split('\n')[0]!).deviceId)
    })
    assert.equal((await ended).code, 1)
    assert.equal(readFileSync(credentialsIn(home), 'utf8'), secrets)
  })

  it('signs in to the account that is named, when the person is a member of it', async () => {
    using home = homeAt(sandbox)
    const others = await login(sandbox, home, ['--no-browser', '--store', 'file', '--account', 'nobody']) // not a member
    assert.equal(others.code, 10)
    assert.match(others.stderr, /does not open account nobody; nothing was stored/)
    assert.deepEqual(JSON.parse(readFileSync(credentialsIn(home), 'utf8')).items, {})
  })

  it('names both accounts when they change, and takes no cluster over', async () => {
    using home = homeAt(sandbox)
    await login(sandbox, home)
    const [, second] = JSON.parse((await runos(bare(home), ['account', 'list', '--json'])).stdout).accounts
    await runos(bare(home), ['config', 'set', 'cid', 'i4y'])
    const {stdout} = await login(sandbox, bare(home), undefined, second.accountId)
    assert.match(stdout, new RegExp(`Signed in to account .*\\(${second.accountId}\\)`))
    assert.match(stdout, /Before it was account Acme Ltd \(acme1\)/)
    assert.equal((await runos(bare(home), ['config', 'get', 'cid'])).stdout, '')
  })
})

describe('runos login with a keychain', () => {
  const skip = noKeyringHere()
  let sandbox: TestSandbox | undefined
  let keyring: KeyringSession | undefined
  before(async () => {
    if (!skip) [sandbox, keyring] = await Promise.all([startSandbox(), startKeyring({unlocked: true})])
  })
  after(() => Promise.all([sandbox?.stop(), keyring?.stop()]))

  it('keeps the secret there, where another process finds it, and writes it into no file', {skip}, async () => {
    using home = homeAt(sandbox!, keyring!.env)
    home.env.HOME = home.path
    home.env.XDG_DATA_HOME = join(home.path, '.local', 'share')
    const {code, stdout, stderr} = await login(sandbox!, home, ['--no-browser'])
    assert.equal(code, 0, stderr)
    assert.match(stdout, /The secret is in the keychain of this system\./)
    assert.throws(() => statSync(credentialsIn(home)), {code: 'ENOENT'})
    assert.match((await runos(bare(home), ['whoami'])).stdout, /^Credential: session, from the keychain$/m)
    await runos(bare(home), ['logout'])
    assert.equal((await runos(bare(home), ['whoami'])).code, 10)
  })

  it('is found by a server that an assistant starts', {skip}, async () => {
    using home = homeAt(sandbox!, keyring!.env)
    home.env.HOME = home.path
    home.env.XDG_DATA_HOME = join(home.path, '.local', 'share')
    assert.equal((await login(sandbox!, home, ['--no-browser'])).code, 0)
    await using client = await connect('read', bare(home))
    const {isError, value} = await ask(client, 'clusters_list')
    assert.equal(isError, false, JSON.stringify(value))
  })
})

describe('runos login --with-token', () => {
  let sandbox: TestSandbox
  let key: string
  before(async () => {
    sandbox = await startSandbox()
    const {idToken} = await sandbox.session()
    const made = await sandbox.request('POST', '/acme1/api-keys', idToken, {name: 'test', tiers: ['read']})
    assert.equal(made.status, 200, JSON.stringify(made.body))
    key = made.body.token
  })
  after(() => sandbox.stop())
  const flags = ['login', '--with-token', '--store', 'file']

  it('reads an API key from standard input and never shows it', async () => {
    using home = homeAt(sandbox)
    const {code, stdout, stderr} = await runos(home, flags, {input: `${key}\n`})
    assert.equal(code, 0, stderr)
    assert.match(stdout, /Signed in to account .*acme1/)
    assert.ok(!(stdout + stderr).includes(key))
    const {stdout: who} = await runos(bare(home), ['whoami', '--json'])
    const {scopes, credential} = JSON.parse(who)
    assert.deepEqual([scopes, credential.kind], [['tier:read'], 'api-key'])
  })

  it('refuses a key for another account than the one that is named', async () => {
    using home = homeAt(sandbox)
    const {code, stderr} = await runos(home, [...flags, '--account', 'other'], {input: key})
    assert.equal(code, 10)
    assert.match(stderr, /does not open account other; nothing was stored/)
  })

  for (const [input, code] of [
    ['', 64],
    ['  \n', 64],
    ['runos_pat_a\nrunos_pat_b', 64],
    ['x'.repeat(20_000), 64],
    ['runos_pat_unknown', 10],
  ] as const) {
    it(`ends with ${code} for ${JSON.stringify(input.slice(0, 30))} and stores nothing`, async () => {
      using home = homeAt(sandbox)
      const ran = await runos(home, flags, {input})
      assert.equal(ran.code, code, ran.stderr)
      assert.throws(() => readFileSync(settingsIn(home)), {code: 'ENOENT'})
    })
  }
})

describe('a token on a command line', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJl'
  for (const args of [
    ['login', 'runos_pat_abcdef123456'],
    ['login', '--account', 'runos_pat_abcdef123456'],
    ['login', '--account=runos_pat_abcdef123456'],
    ['login', '--with-token', jwt],
    ['config', 'set', 'cid', jwt],
    ['whoami', `--token=${jwt}`],
    ['runos_pat_abcdef123456'],
  ]) {
    it(`is refused and not repeated: ${args.join(' ').slice(0, 40)}`, async () => {
      using home = makeHome()
      const {code, stdout, stderr} = await runos(home, args)
      assert.equal(code, 64)
      assert.match(stderr, /looks like a token/)
      assert.doesNotMatch(stdout + stderr, /abcdef123456|c2lnbmF0dXJl/)
    })
  }
})

describe('what the Go client keeps in plain text', () => {
  const goHome = (home: Home, config: object): string => {
    const path = join(home.path, '.runos', 'config.json')
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, JSON.stringify(config))
    return path
  }
  const api = () =>
    farEnd((line) => {
      if (line === 'GET /user/accounts') return {json: {accounts: [{aid: 'gopher', name: 'Gopher'}]}}
      return {status: 404, json: {error: 'no'}}
    })

  it('is moved in only when a person asks for it, and the file stays as it is', async () => {
    await using far = await api()
    using home = makeHome()
    const path = goHome(home, {conductor_url: far.url, account_id: 'gopher', api_key: 'runos_pat_go'})
    const text = readFileSync(path, 'utf8')
    const {code, stderr} = await runos(home, ['login', '--from-go-client', '--store', 'file'])
    assert.equal(code, 0, stderr)
    assert.match(stderr, /the Go client's copy is still in plain text/)
    assert.equal(readFileSync(path, 'utf8'), text)
    assert.match((await runos(home, ['whoami'])).stdout, /Account: +Gopher \(gopher\)/)
  })

  it('is offered, not moved, when a person signs in otherwise', async () => {
    await using far = await api()
    using home = makeHome()
    goHome(home, {conductor_url: far.url, account_id: 'gopher', api_key: 'runos_pat_go'})
    const {stderr} = await runos(home, ['login', '--with-token', '--store', 'file', '--account', 'gopher'], {
      input: 'runos_pat_new',
    })
    assert.match(
      stderr,
      /keeps secrets in plain text in .*config\.json; to use them from a safe place: runos login --from-go-client/,
    )
    assert.ok(!readFileSync(credentialsIn(home), 'utf8').includes('runos_pat_go'))
  })

  it('goes to no other address than the one it was issued for', async () => {
    await using far = await api()
    await using other = await api()
    using home = makeHome()
    goHome(home, {conductor_url: far.url, account_id: 'gopher', api_key: 'runos_pat_go'})
    const {code, stderr} = await runos(home, ['login', '--from-go-client', '--store', 'file', '--api-url', other.url])
    assert.equal(code, 10)
    assert.match(stderr, /E_WRONG_ORIGIN/)
    assert.deepEqual([far.asked, other.asked], [[], []])
  })
})
