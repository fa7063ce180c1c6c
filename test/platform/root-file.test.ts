import assert from 'node:assert/strict'
import {chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {readRootFile} from '#platform/root-file'

const notRoot = process.getuid?.() === 0 ? false : 'files of root can only be made by root (.ci/run)'

/** A folder `etc` in which an administrator has put a file; everything above it is left out of account. */
function machine() {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'runos-test-root-')))
  const [folder, path] = [join(top, 'etc'), join(top, 'etc', 'approvals.json')]
  mkdirSync(folder, {mode: 0o755})
  writeFileSync(path, 'the key', {mode: 0o644})
  return {top, folder, path, [Symbol.dispose]: () => rmSync(top, {recursive: true, force: true})}
}

describe('attack 37: an administrator’s file', {skip: notRoot}, () => {
  test('is read when it and its folders belong to root alone', async () => {
    using here = machine()
    assert.equal(await readRootFile(here.path, here.top), 'the key')
    assert.equal(await readRootFile(join(here.folder, 'other.json'), here.top), undefined)
  })

  const FORGED: Readonly<Record<string, (here: ReturnType<typeof machine>) => void>> = {
    'a file of another user': ({path}) => chownSync(path, 1234, 0),
    'a file that others may write': ({path}) => chmodSync(path, 0o666),
    'a file that its group may write': ({path}) => chmodSync(path, 0o664),
    'a folder of another user': ({folder}) => chownSync(folder, 1234, 0),
    'a folder that others may write': ({folder}) => chmodSync(folder, 0o777),
  }
  for (const [what, forge] of Object.entries(FORGED)) {
    test(`is refused aloud, and not passed over, when it is ${what}`, async () => {
      using here = machine()
      forge(here)
      await assert.rejects(readRootFile(here.path, here.top), {code: 'E_FILE_UNSAFE'})
    })
  }

  test('below a folder that everybody may write counts for nothing', async () => {
    using here = machine()
    await assert.rejects(readRootFile(here.path), {code: 'E_FILE_UNSAFE'}, 'the folder of temporary files is above it')
  })
})
