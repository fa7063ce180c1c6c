import assert from 'node:assert/strict'
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, type TestContext, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {diskFiles} from '#platform/files'

const COUNTER = fileURLToPath(new URL('lock-process.ts', import.meta.url))

function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'runos-files-'))
  t.after(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

const start = (folder: string, what: 'count' | 'hold'): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', COUNTER, folder, what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

describe('a lock', () => {
  test('is held by one of four processes and of two parts of one process at a time, and leaves nothing', async (t) => {
    const folder = scratch(t)
    writeFileSync(join(folder, 'count'), '0')
    const codes = await Promise.all(
      Array.from({length: 4}, async () => (await once(start(folder, 'count'), 'exit'))[0] as number),
    )
    assert.deepEqual(codes, [0, 0, 0, 0])
    assert.equal(readFileSync(join(folder, 'count'), 'utf8'), String(4 * 2 * 25))
    assert.deepEqual(readdirSync(folder), ['count'])
  })

  test('keeps others out for as long as it is held, and is gone with a process that is killed with -9', async (t) => {
    const folder = scratch(t)
    const holder = start(folder, 'hold')
    await once(holder.stdout!, 'data')
    let mine = false
    const waiting = diskFiles.locked(join(folder, 'it'), async () => {
      mine = true
    })
    await wait(300)
    assert.equal(mine, false, 'it is the other one’s')
    holder.kill('SIGKILL')
    const began = performance.now()
    await waiting
    assert.ok(performance.now() - began < 1_000)
    assert.deepEqual(readdirSync(folder), [])
  })

  test('is given back when the work fails, with its own error', async (t) => {
    const path = join(scratch(t), 'it')
    const failing = diskFiles.locked(path, async () => {
      throw new TypeError('mine')
    })
    await assert.rejects(failing, {name: 'TypeError', message: 'mine'})
    assert.equal(await diskFiles.locked(path, async () => 'again'), 'again')
  })
})

describe('writing a file', () => {
  test('replaces what a link leads to, with the mode that is asked for', async (t) => {
    const folder = scratch(t)
    writeFileSync(join(folder, 'there'), 'old', {mode: 0o644})
    symlinkSync('there', join(folder, 'link'))
    await diskFiles.write(join(folder, 'link'), 'new', 0o600)
    assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink())
    assert.equal(readFileSync(join(folder, 'there'), 'utf8'), 'new')
    assert.equal(statSync(join(folder, 'there')).mode & 0o777, 0o600)
    assert.deepEqual(readdirSync(folder), ['link', 'there'])
  })

  test('removes what a killed process left of the same file, and nothing else', async (t) => {
    const folder = scratch(t)
    const dead = spawn(process.execPath, ['-e', '0'])
    await once(dead, 'exit')
    const left = `.it.${dead.pid}-0123456789ab.runos-part`
    const stay = [
      `.it.${process.pid}-0123456789ab.runos-part`, // of a process that lives
      `.other.${dead.pid}-0123456789ab.runos-part`,
      '.it.runos-part',
      'it.123456789',
    ]
    for (const name of [left, ...stay]) writeFileSync(join(folder, name), '')
    await diskFiles.write(join(folder, 'it'), 'new', 0o600)
    assert.ok(!existsSync(join(folder, left)))
    assert.deepEqual(readdirSync(folder).sort(), [...stay, 'it'].sort())
  })

  test('that fails leaves the old one and nothing beside it', async (t) => {
    const folder = scratch(t)
    const into = join(folder, 'it')
    await diskFiles.write(join(into, 'inside'), 'x', 0o600)
    await assert.rejects(diskFiles.write(into, 'new', 0o600), {code: 'E_FILE', where: into})
    assert.deepEqual(readdirSync(folder), ['it'])
  })
})
