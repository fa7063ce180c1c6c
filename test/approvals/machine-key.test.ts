// The key of an administrator: it wins over the user's own, and how it is installed.

import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {grantStatement} from '#approvals/grant'
import {createKey, unlockKey} from '#approvals/key'
import {pinnedKey} from '#approvals/pinned-key'
import {createApprovalKeys} from '#cli/approval-keys'
import {setUp} from '#cli/approve-setup'
import {RunosError} from '#core/errors'
import type {Sign} from '#core/proof'
import {diskFiles} from '#platform/files'
import {makeHome, runos} from '../support/server.ts'
import {deletion, processWith, scratch, standingClock} from './support.ts'

const PASSPHRASE = 'correct horse battery'
const [machine, user] = await Promise.all([createKey(PASSPHRASE, 0), createKey(PASSPHRASE, 0)])
const signerOf = async ({lockedText}: typeof machine) => (await unlockKey(lockedText, PASSPHRASE, 'key')) as Sign
const platform = {platform: 'linux'} as const

/** A home with the user's own key, and what stands in the administrator's place. */
function keysOf(folder: string, readMachine: () => Promise<string | undefined>) {
  const own = {files: diskFiles, paths: {config: folder}, machine: platform, readMachine}
  return createApprovalKeys({...own, machinePath: join(folder, 'machine.json')})
}

describe('attack 37: the key of an administrator', () => {
  test('wins over the user’s own: what the user’s key signs is no grant, what the machine’s signs is', async () => {
    using folder = scratch()
    const clock = standingClock()
    const keys = keysOf(folder.path, async () => machine.publicText)
    await keys.write(user)
    assert.equal((await keys.find())?.owner, 'machine')
    const {queue} = processWith(folder.path, clock, pinnedKey(keys.find))
    const id = await queue.spend(deletion()).then(
      () => assert.fail('it went through'),
      (error: RunosError) => error.where ?? '',
    )
    const found = await queue.find(id)
    assert.ok(found)
    const statement = grantStatement(id, found.fingerprint, clock.now())
    await assert.rejects(queue.accept(id, (await signerOf(user))(statement)), {code: 'E_APPROVAL_DENIED'})
    await assert.rejects(queue.accept(id, {statement}), {code: 'E_APPROVAL_DENIED'})
    await queue.accept(id, (await signerOf(machine))(statement))
    assert.equal(await queue.spend(deletion()), id)
  })

  test('that cannot be trusted is an error, and the user’s own does not take its place', async () => {
    using folder = scratch()
    const unsafe = new RunosError('E_FILE_UNSAFE', 'it can be written by others than root')
    const keys = keysOf(folder.path, () => Promise.reject(unsafe))
    await keys.write(user)
    const {queue} = processWith(folder.path, standingClock(), pinnedKey(keys.find))
    for (let tries = 0; tries < 2; tries++) await assert.rejects(queue.spend(deletion()), {code: 'E_FILE_UNSAFE'})
    assert.deepEqual(await queue.list(), [])
  })

  test('that was installed while a server ran is refused there until it is started anew', async () => {
    using folder = scratch()
    let installed: string | undefined
    const keys = keysOf(folder.path, async () => installed)
    await keys.write(user)
    const running = processWith(folder.path, standingClock(), pinnedKey(keys.find)).queue
    await assert.rejects(running.spend(deletion()), {code: 'E_APPROVAL_PENDING'})
    installed = machine.publicText
    writeFileSync(join(folder.path, 'machine.json'), installed)
    await assert.rejects(running.spend(deletion()), {code: 'E_APPROVAL_DENIED', message: /replaced/})
    const started = processWith(folder.path, standingClock(), pinnedKey(keys.find)).queue
    await assert.rejects(started.spend(deletion()), {code: 'E_APPROVAL_PENDING'})
  })
})

describe('approve setup --machine', () => {
  test('prints the line that installs the public key, whatever the home is called', {
    skip: process.platform === 'linux' ? false : 'each system has a place of its own',
  }, async () => {
    using home = makeHome()
    const config = join(home.path, "it's a $HOME")
    mkdirSync(join(config, 'runos'), {recursive: true})
    writeFileSync(join(config, 'runos', 'approvals.json'), user.publicText)
    writeFileSync(join(config, 'runos', 'approvals.key.json'), user.lockedText)
    const own = {...home, env: {...home.env, XDG_CONFIG_HOME: config}}
    const {code, stdout} = await runos(own, ['approve', 'setup', '--machine', '--json'])
    assert.equal(code, 0)
    const {keyId, install} = JSON.parse(stdout)
    assert.equal(keyId, user.keyId)
    const words = execFileSync('sh', ['-c', `sudo() { printf '%s\\n' "$@"; }; ${install[0]}`], {encoding: 'utf8'})
    assert.deepEqual(words.trimEnd().split('\n'), [
      'install',
      '-D',
      '-o',
      'root',
      '-m',
      '0644',
      join(config, 'runos', 'approvals.json'),
      '/etc/runos/approvals.json',
    ])
    assert.match(
      (await runos(own, ['approve', 'setup', '--machine'])).stdout,
      /An administrator runs:\n {2}sudo install/,
    )
  })

  test('says where no such place can be judged', async () => {
    using home = makeHome()
    const config = join(home.path, 'config')
    mkdirSync(config)
    writeFileSync(join(config, 'approvals.json'), user.publicText)
    const here = {
      machine: {platform: 'win32', env: {}, home: home.path},
      paths: {config, state: join(home.path, 'state')},
      files: diskFiles,
      clock: standingClock(),
    }
    await assert.rejects(setUp(here as never, false, true), {code: 'E_USAGE', message: /only an administrator/})
  })
})
