import assert from 'node:assert/strict'
import {mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, test} from 'node:test'
import {fileStamp} from '#platform/file-stamp'

const folder = mkdtempSync(join(tmpdir(), 'runos-test-stamp-'))
after(() => rmSync(folder, {recursive: true, force: true}))
const path = (name: string) => join(folder, name)
const settled = () => new Promise((resolve) => setTimeout(resolve, 150))

describe('the stamp of a file', () => {
  test('is the same as long as nothing changes', async () => {
    writeFileSync(path('a'), 'one')
    await settled()
    assert.equal(fileStamp(path('a')), fileStamp(path('a')))
    assert.equal(fileStamp(path('nothing')), 'none')
  })

  const CHANGES: Readonly<Record<string, (file: string) => void>> = {
    'other text of the same length': (file) => writeFileSync(file, 'two'),
    'other text, and the time set back to what it was': (file) => {
      writeFileSync(file, 'two')
      utimesSync(file, 1_700_000_000, 1_700_000_000)
    },
    'another file in its place, with the same length and time': (file) => {
      writeFileSync(`${file}.new`, 'two')
      utimesSync(`${file}.new`, 1_700_000_000, 1_700_000_000)
      renameSync(`${file}.new`, file)
    },
    'no file any more': (file) => rmSync(file),
  }
  for (const [what, change] of Object.entries(CHANGES)) {
    test(`is another one after a change, also in the same moment: ${what}`, async () => {
      for (const wait of [settled, async () => {}]) {
        const file = path('b')
        writeFileSync(file, 'one')
        utimesSync(file, 1_700_000_000, 1_700_000_000)
        await wait()
        const before = fileStamp(file)
        change(file)
        assert.notEqual(fileStamp(file), before)
      }
    })
  }

  test('of a link is that of what it leads to as well', async () => {
    writeFileSync(path('target'), 'one')
    symlinkSync(path('target'), path('link'))
    await settled()
    const before = fileStamp(path('link'))
    assert.equal(fileStamp(path('link')), before)
    writeFileSync(path('target'), 'two')
    assert.notEqual(fileStamp(path('link')), before)
    rmSync(path('target'))
    assert.match(fileStamp(path('link')), / to none$/)
  })
})
