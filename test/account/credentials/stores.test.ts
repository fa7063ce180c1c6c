import assert from 'node:assert/strict'
import {chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {fileStore} from '#account/credentials/file'
import {keychainStore} from '#account/credentials/keychain'
import type {CredentialStore} from '#account/credentials/store'
import {diskFiles} from '#platform/files'
import {createKeychain} from '#platform/keychain'
import {type KeyringSession, noKeyringHere, startKeyring} from '../../support/keyring.ts'
import {makeHome} from '../../support/server.ts'

/** What every store must do. `other` opens the same store anew, as a second process would. */
function contract(open: () => CredentialStore, other: () => CredentialStore, skip: string | false = false): void {
  it('keeps what it is given, for others too', {skip}, async () => {
    await open().set('https://api.test acme1', 'geheim "\\ \u{1F511}')
    assert.equal(await open().get('https://api.test acme1'), 'geheim "\\ \u{1F511}')
    assert.equal(await other().get('https://api.test acme1'), 'geheim "\\ \u{1F511}')
  })
  it('replaces', {skip}, async () => {
    await open().set('a', '1')
    await open().set('a', '2')
    assert.equal(await other().get('a'), '2')
  })
  it('knows nothing of what it was never given', {skip}, async () => {
    assert.equal(await open().get('https://api.test nobody'), undefined)
    assert.equal(await open().get('__proto__'), undefined)
    assert.equal(await open().get('constructor'), undefined)
  })
  it('forgets, also what is not there', {skip}, async () => {
    await open().set('b', '1')
    await open().delete('b')
    await open().delete('b')
    assert.equal(await other().get('b'), undefined)
  })
  it('keeps 2 kB', {skip}, async () => {
    await open().set('long', 'x'.repeat(2_000))
    assert.equal((await other().get('long'))?.length, 2_000)
  })
  it('proves that it works', {skip}, () => open().probe())
}

describe('secrets in a file', () => {
  const home = makeHome()
  after(() => home[Symbol.dispose]())
  const path = join(home.path, 'data', 'credentials.json')
  const open = () => fileStore({files: diskFiles, path, platform: process.platform})
  contract(open, open)

  it('belong to this user alone, whatever the umask', async () => {
    const umask = process.umask(0)
    try {
      await open().set('a', '1')
    } finally {
      process.umask(umask)
    }
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.equal(statSync(dirname(path)).mode & 0o777, 0o700)
  })

  for (const mode of [0o644, 0o640, 0o604, 0o660, 0o602]) {
    it(`are not used when others could get at them (${mode.toString(8)})`, async () => {
      chmodSync(path, mode)
      await assert.rejects(open().get('a'), {code: 'E_STORE'})
      await assert.rejects(open().set('a', '2'), {code: 'E_STORE'})
      chmodSync(path, 0o600)
      assert.equal(await open().get('a'), '1')
    })
  }

  it('lose nothing when many write at once', async () => {
    await Promise.all(Array.from({length: 12}, (_, index) => open().set(`many ${index}`, String(index))))
    for (let index = 0; index < 12; index++) assert.equal(await open().get(`many ${index}`), String(index))
  })

  it('are not read through a link', async () => {
    using elsewhere = makeHome()
    mkdirSync(join(elsewhere.path, 'data'))
    symlinkSync(path, join(elsewhere.path, 'data', 'credentials.json'))
    const linked = fileStore({
      files: diskFiles,
      path: join(elsewhere.path, 'data', 'credentials.json'),
      platform: process.platform,
    })
    await assert.rejects(linked.get('a'), {code: 'E_STORE'})
  })

  for (const [text, where] of [
    ['{"items": {"a": "hush-hush"', '1:28'],
    ['null', '1:1'],
    ['{"items": {"a": 5}}', '1:17'],
    ['{"schemaVersion": 2}', 'newer runos'],
  ] as const) {
    it(`are named with their place, and not shown, when the file is ${text}`, async () => {
      using broken = makeHome()
      const file = join(broken.path, 'credentials.json')
      writeFileSync(file, text, {mode: 0o600})
      const store = fileStore({files: diskFiles, path: file, platform: process.platform})
      await assert.rejects(
        store.set('b', '1'),
        (error: Error) => error.message.includes(where) && !error.message.includes('hush'),
      )
      assert.equal(readFileSync(file, 'utf8'), text)
    })
  }
})

// Each test says itself that it was skipped, so that it is counted and named.
const skip = noKeyringHere()

describe('secrets in the keychain', () => {
  let keyring: KeyringSession | undefined
  before(async () => {
    if (!skip) keyring = await startKeyring({unlocked: true})
  })
  after(() => keyring?.stop())
  const open = () => keychainStore(createKeychain(keyring?.env ?? {}))
  contract(open, open, skip)
})

describe('a keychain that is locked', () => {
  let keyring: KeyringSession | undefined
  before(async () => {
    if (!skip) keyring = await startKeyring({unlocked: false})
  })
  after(() => keyring?.stop())

  it('is an error, never an empty one', {skip}, async () => {
    const store = keychainStore(createKeychain(keyring?.env ?? {}))
    for (const use of [() => store.get('a'), () => store.set('a', '1'), () => store.delete('a'), () => store.probe()]) {
      await assert.rejects(use, {code: 'E_STORE'})
    }
  })
})
