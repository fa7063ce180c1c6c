import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdtemp, readdir, rm, stat, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, beforeEach, describe, it} from 'node:test'
import {promisify} from 'node:util'
import {sqliteState} from '#platform/state'

const folders: string[] = []
let path: string
let now = 0
const open = (file = path) => sqliteState(file, {now: () => now})

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'runos-state-'))
  folders.push(folder)
  path = join(folder, 'deep', 'state.db')
  now = 1_000
})
after(() => Promise.all(folders.map((folder) => rm(folder, {recursive: true}))))

describe('the state that processes share', () => {
  it('gives back what was put, the oldest first, and each kind for itself', async () => {
    const state = open()
    await state.put('one', {id: 'b', value: {n: 1}}, 0)
    now++
    await state.put('one', {id: 'a', value: {n: 2}}, 0)
    await state.put('two', {id: 'a', value: {n: 3}}, 0)
    assert.deepEqual(
      (await open().list('one')).map(({id, value}) => [id, value]),
      [
        ['b', {n: 1}],
        ['a', {n: 2}],
      ],
    )
    assert.deepEqual(await open().get('two', 'a'), {id: 'a', value: {n: 3}, version: 1})
    assert.equal(await state.get('three', 'a'), undefined)
  })

  it('puts a row only for who has seen its last version', async () => {
    const state = open()
    assert.equal(await state.put('kind', {id: 'a', value: {n: 1}}, 0), true)
    assert.equal(await state.put('kind', {id: 'a', value: {n: 2}}, 0), false)
    assert.equal(await state.put('kind', {id: 'a', value: {n: 2}}, 1), true)
    assert.equal(await open().put('kind', {id: 'a', value: {n: 3}}, 1), false)
    assert.deepEqual(await state.get('kind', 'a'), {id: 'a', value: {n: 2}, version: 2})
    await state.remove('kind', 'a')
    assert.equal(await state.put('kind', {id: 'a', value: {n: 4}}, 2), false)
  })

  it('lets one of many processes win', async () => {
    await open().put('grant', {id: 'g', value: {spent: false}}, 0)
    const script = `
      const {sqliteState} = await import(${JSON.stringify(import.meta.resolve('#platform/state'))})
      console.log(await sqliteState(${JSON.stringify(path)}, Date).put('grant', {id: 'g', value: {spent: true}}, 1))`
    const run = promisify(execFile)
    const all = await Promise.all(
      Array.from({length: 6}, () => run(process.execPath, ['--input-type=module', '-e', script])),
    )
    assert.deepEqual(all.map(({stdout}) => stdout.trim()).sort(), ['false', 'false', 'false', 'false', 'false', 'true'])
  })

  it('forgets a row when its time is over', async () => {
    const state = open()
    await state.put('kind', {id: 'a', value: {}, expiresAt: 2_000}, 0)
    now = 1_999
    assert.ok(await state.get('kind', 'a'))
    now = 2_000
    assert.equal(await state.get('kind', 'a'), undefined)
    assert.deepEqual(await state.list('kind'), [])
    assert.equal(await state.put('kind', {id: 'a', value: {new: true}}, 0), true)
  })

  it('is for its user alone, whatever the umask allows', {skip: process.platform === 'win32'}, async () => {
    const before = process.umask(0)
    try {
      await open().put('kind', {id: 'a', value: {}}, 0)
    } finally {
      process.umask(before)
    }
    const folder = join(path, '..')
    for (const name of await readdir(folder)) assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600, name)
    assert.equal((await stat(folder)).mode & 0o777, 0o700)
  })

  for (const [what, damage] of [
    ['is no database', (file: string) => writeFile(file, 'x'.repeat(5_000))],
    ['was cut', (file: string) => truncate(file, 4_096)],
  ] as const) {
    it(`sets a file aside that ${what}, says where it is, and goes on at the next call`, async () => {
      const full = open()
      for (let n = 0; n < 300; n++) await full.put('kind', {id: `${n}`, value: {text: 'x'.repeat(200)}}, 0)
      await full.remove('kind', '0')
      const {DatabaseSync} = await import('node:sqlite')
      new DatabaseSync(path).exec('pragma wal_checkpoint(truncate)')
      await rm(`${path}-wal`, {force: true})
      await rm(`${path}-shm`, {force: true})
      await damage(path)
      const state = open()
      await assert.rejects(state.list('kind'), (error: Error & {code: string; where: string}) => {
        assert.equal(error.code, 'E_STATE')
        assert.match(error.where, /state\.db\.damaged-/)
        return true
      })
      assert.deepEqual(await state.list('kind'), [])
      assert.ok((await readdir(join(path, '..'))).some((name) => name.startsWith('state.db.damaged-')))
    })
  }

  it('leaves a file of a newer version as it is', async () => {
    await open().put('kind', {id: 'a', value: {}}, 0)
    const {DatabaseSync} = await import('node:sqlite')
    const db = new DatabaseSync(path)
    db.exec('pragma user_version = 99')
    db.close()
    await assert.rejects(open().list('kind'), {code: 'E_STATE', message: /newer version/})
    assert.equal((await readdir(join(path, '..'))).filter((name) => name.includes('damaged')).length, 0)
  })
})
