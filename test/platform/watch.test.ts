import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, type TestContext, test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import {watchFolders} from '#platform/watch'

/** A folder, and a watch on some folders in it that counts how often it was told. */
function watched(t: TestContext, ...names: string[]) {
  const top = mkdtempSync(join(tmpdir(), 'runos-watch-'))
  let told = 0
  const watching = watchFolders(
    names.map((name) => join(top, name)),
    () => {
      told += 1
    },
  )
  t.after(() => {
    watching.close()
    rmSync(top, {recursive: true})
  })
  return {
    top,
    watching,
    /** Does something, and waits until the watch has told of it. */
    async tells(what: () => void): Promise<void> {
      const before = told
      what()
      for (let tries = 0; told === before && tries < 500; tries++) await wait(20)
      assert.ok(told > before, 'nothing was told')
      await wait(250) // and what still comes of the same change
    },
    async silent(what: () => void): Promise<void> {
      const before = told
      what()
      await wait(400)
      assert.equal(told, before)
    },
  }
}

describe('a watch on folders', () => {
  test('tells of a file that is replaced, as every file of ours is', async (t) => {
    const {top, tells} = watched(t, '.')
    writeFileSync(join(top, 'catalog'), 'old')
    await wait(400)
    await tells(() => {
      writeFileSync(join(top, 'new'), 'new')
      renameSync(join(top, 'new'), join(top, 'catalog'))
    })
  })

  test('waits for folders that are not there yet, one below the other', async (t) => {
    const {top, tells} = watched(t, 'a/b/c')
    await tells(() => mkdirSync(join(top, 'a')))
    await tells(() => mkdirSync(join(top, 'a', 'b', 'c'), {recursive: true}))
    await tells(() => writeFileSync(join(top, 'a', 'b', 'c', 'file'), ''))
  })

  test('goes on when a folder was removed and made again', async (t) => {
    const {top, tells} = watched(t, 'a')
    await tells(() => mkdirSync(join(top, 'a')))
    await tells(() => rmSync(join(top, 'a'), {recursive: true}))
    await tells(() => mkdirSync(join(top, 'a')))
    await tells(() => writeFileSync(join(top, 'a', 'file'), ''))
  })

  test('says one thing once: many changes at a time are one', async (t) => {
    let told = 0
    const top = mkdtempSync(join(tmpdir(), 'runos-watch-'))
    const watching = watchFolders([top], () => {
      told += 1
    })
    t.after(() => {
      watching.close()
      rmSync(top, {recursive: true})
    })
    await wait(50)
    for (let count = 0; count < 50; count++) writeFileSync(join(top, `file-${count}`), '')
    while (told === 0) await wait(20)
    await wait(300)
    assert.ok(told <= 2, `${told} times`)
  })

  test('follows other folders when it is told to, and no longer the first', async (t) => {
    const {top, watching, tells, silent} = watched(t, 'a')
    mkdirSync(join(top, 'b'))
    await tells(() => mkdirSync(join(top, 'a')))
    watching.follow([join(top, 'b')])
    await silent(() => writeFileSync(join(top, 'a', 'file'), ''))
    await tells(() => writeFileSync(join(top, 'b', 'file'), ''))
  })

  test('looks again every two seconds where the system cannot watch', async (t) => {
    const top = mkdtempSync(join(tmpdir(), 'runos-watch-'))
    t.after(() => rmSync(top, {recursive: true}))
    const looked = Promise.withResolvers<void>()
    const since = performance.now()
    const watching = watchFolders([top], looked.resolve, () => {
      throw new Error('ENOSPC: System limit for number of file watchers reached')
    })
    await looked.promise
    watching.close()
    assert.ok(performance.now() - since > 1_500)
  })

  test('is silent once it is closed', async (t) => {
    const {top, watching, silent} = watched(t, '.')
    await wait(200)
    watching.close()
    await silent(() => writeFileSync(join(top, 'file'), ''))
  })
})
