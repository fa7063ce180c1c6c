import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, it} from 'node:test'
import {createSettings} from '#account/settings'
import {diskFiles} from '#platform/files'
import {type Home, makeHome, runos} from '../support/server.ts'

const pathIn = (home: Home): string => join(home.path, '.config', 'runos', 'settings.json')

function homeWith(text: string): Home {
  const home = makeHome()
  mkdirSync(dirname(pathIn(home)), {recursive: true})
  writeFileSync(pathIn(home), text)
  return home
}

describe('runos config', () => {
  it('says of every value where it comes from', async () => {
    using home = makeHome({RUNOS_CLUSTER_ID: 'i4y'})
    await runos(home, ['config', 'set', 'api-url', 'https://api.test'])
    const {stdout} = await runos(home, ['config', 'get', '--json'])
    const settings = {from: 'settings', where: pathIn(home)}
    assert.deepEqual(JSON.parse(stdout), {
      schemaVersion: 1,
      values: {
        env: {value: 'custom', ...settings},
        'account-id': {value: null},
        cid: {value: 'i4y', from: 'environment', where: 'RUNOS_CLUSTER_ID'},
        'console-url': {value: 'https://api.test/console', from: 'default', where: 'below the API'},
        'api-url': {value: 'https://api.test', ...settings},
        'identity-url': {value: null},
        store: {value: 'keychain', from: 'default', where: 'built in'},
      },
    })
  })

  it('prints one value alone, also by the spelling of the Go client', async () => {
    using home = makeHome()
    await runos(home, ['config', 'set', 'conductor_url', 'https://api.test'])
    assert.equal((await runos(home, ['config', 'get', 'api-url'])).stdout, 'https://api.test\n')
  })

  it("reads the Go client's file and never writes it", async () => {
    using home = makeHome()
    const text =
      '{"conductor_url": "https://go.test", "account_id": "gopher", "default_cluster_id": "go1", "extra": [1]}'
    mkdirSync(join(home.path, '.runos'))
    writeFileSync(join(home.path, '.runos', 'config.json'), text)
    assert.equal((await runos(home, ['config', 'get', 'cid'])).stdout, 'go1\n')
    await runos(home, ['config', 'set', 'cid', 'mine'])
    assert.equal((await runos(home, ['config', 'get', 'cid'])).stdout, 'mine\n')
    assert.equal(readFileSync(join(home.path, '.runos', 'config.json'), 'utf8'), text)
  })

  for (const [key, value] of [
    ['cid', 'I4Y'],
    ['cid', 'ab'],
    ['cid', 'a'.repeat(17)],
    ['cid', '../x'],
    ['api-url', 'http://api.test'],
    ['api-url', 'javascript:alert(1)'],
    ['console-url', 'https://user:pw@console.test'],
    ['identity-url', 'http://10.0.0.1'],
    ['store', 'plain'],
    ['account-id', 'acme1'],
    ['env', 'staging'],
    ['nonsense', 'x'],
  ] as const) {
    it(`refuses ${key} = ${value} and writes nothing`, async () => {
      using home = makeHome()
      const {code, stderr} = await runos(home, ['config', 'set', key, value])
      assert.equal(code, 64, stderr)
      assert.equal(await diskFiles.stat(pathIn(home)), undefined)
    })
  }

  it('takes what belonged to the old address away with it, and says so', async () => {
    using home = homeWith('{"apiUrl": "https://old.test", "accountId": "acme1", "clusterId": "i4y", "accounts": []}')
    const {stdout} = await runos(home, ['config', 'set', 'api-url', 'https://new.test', '--json'])
    assert.deepEqual(JSON.parse(stdout), {
      schemaVersion: 1,
      key: 'api-url',
      value: 'https://new.test',
      cleared: ['account-id', 'cid'],
    })
    assert.deepEqual(JSON.parse(readFileSync(pathIn(home), 'utf8')), {
      schemaVersion: 1,
      env: 'custom',
      apiUrl: 'https://new.test',
      accounts: [],
    })
  })
})

describe('the settings file', () => {
  it('keeps keys that we do not know', async () => {
    using home = homeWith('{"future": {"a": 1}, "clusterId": "old"}')
    await runos(home, ['config', 'set', 'cid', 'new'])
    assert.deepEqual(JSON.parse(readFileSync(pathIn(home), 'utf8')), {
      future: {a: 1},
      clusterId: 'new',
      schemaVersion: 1,
      accounts: [],
    })
  })

  it('is refused by name when a newer runos wrote it, and stays as it is', async () => {
    const text = '{"schemaVersion": 2, "clusterId": "old"}'
    using home = homeWith(text)
    const {code, stderr} = await runos(home, ['config', 'set', 'cid', 'new'])
    assert.equal(code, 1)
    assert.match(stderr, /settings\.json was written by a newer runos \(schemaVersion 2, this one knows 1\)/)
    assert.equal(readFileSync(pathIn(home), 'utf8'), text)
  })

  for (const [text, where] of [
    ['{\n  "clusterId": "x",\n  oops\n}', '3:3'],
    ['{"clusterId": "x"', '1:18'],
    ['null', '1:1'],
    ['[1]', '1:1'],
    ['', '1:1'],
    ['{\n "clusterId": 5}', '2:15'],
    ['{"accounts": [{"origin": 1}]}', '1:26'],
    ['{"store": "cloud"}', '1:11'],
  ] as const) {
    it(`is named with line and column when it is ${JSON.stringify(text)}`, async () => {
      using home = homeWith(text)
      const {code, stderr} = await runos(home, ['config', 'set', 'cid', 'new'])
      assert.equal(code, 1)
      assert.ok(stderr.includes(`settings.json:${where}:`), stderr)
      assert.equal(readFileSync(pathIn(home), 'utf8'), text)
    })
  }

  it('belongs to this user alone, whatever the umask', async () => {
    using home = makeHome()
    const umask = process.umask(0)
    try {
      await runos(home, ['config', 'set', 'cid', 'i4y'])
    } finally {
      process.umask(umask)
    }
    assert.equal(statSync(pathIn(home)).mode & 0o777, 0o600)
    assert.equal(statSync(dirname(pathIn(home))).mode & 0o777, 0o700)
  })

  it('may be a link to a file below the home folder, which is then edited', async () => {
    using home = makeHome()
    mkdirSync(dirname(pathIn(home)), {recursive: true})
    const target = join(home.path, 'dotfiles.json')
    writeFileSync(target, '{}')
    symlinkSync(target, pathIn(home))
    assert.equal((await runos(home, ['config', 'set', 'cid', 'i4y'])).code, 0)
    assert.match(readFileSync(target, 'utf8'), /"clusterId": "i4y"/)
  })

  it('is not written through a link that leads out of the home folder', async () => {
    using home = makeHome()
    using elsewhere = makeHome()
    mkdirSync(dirname(pathIn(home)), {recursive: true})
    const target = join(elsewhere.path, 'settings.json')
    writeFileSync(target, '{}')
    symlinkSync(target, pathIn(home))
    const {code, stderr} = await runos(home, ['config', 'set', 'cid', 'i4y'])
    assert.equal(code, 1)
    assert.match(stderr, /E_FILE_UNSAFE/)
    assert.equal(readFileSync(target, 'utf8'), '{}')
  })

  it('loses nothing when many edit it at once', async () => {
    using home = makeHome()
    const file = () => createSettings({files: diskFiles, path: pathIn(home), home: home.path})
    const one = (index: number) =>
      file().edit((old) => ({
        ...old,
        accounts: [
          ...old.accounts,
          {
            origin: 'https://api.test',
            accountId: `a${index}`,
            credential: 'a',
            kind: 'session',
            store: 'file',
            addedAt: '',
            signedInAt: '',
            lastUsedAt: '',
          },
        ],
      }))
    await Promise.all(Array.from({length: 12}, (_, index) => one(index)))
    assert.equal((await file().read()).accounts.length, 12)
  })

  it('is named when its folder cannot be made', async () => {
    using home = makeHome()
    rmSync(dirname(pathIn(home)), {recursive: true, force: true})
    writeFileSync(dirname(pathIn(home)), 'a file stands where the folder should be')
    const {code, stderr} = await runos(home, ['config', 'set', 'cid', 'i4y'])
    assert.equal(code, 1)
    assert.match(stderr, /E_FILE/)
  })
})
