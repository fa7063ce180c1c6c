import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {describe, it} from 'node:test'

const MOST = 38
const rows = readFileSync('docs/attacks.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, what, , tests] = /^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$/.exec(line) ?? []
    return number === undefined
      ? []
      : [
          {
            number: Number(number),
            what,
            files: [...(tests ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path as string),
          },
        ]
  })

describe('docs/attacks.md', () => {
  it('has each row once, in order', () => {
    assert.deepEqual(
      rows.map(({number}) => number),
      Array.from({length: MOST}, (_, index) => index + 1),
    )
  })
  for (const {number, what, files} of rows) {
    it(`${number}: ${what}: its tests name the row`, () => {
      assert.ok(files.length > 0)
      const named = new RegExp(`[Aa]ttacks? (?:\\d+(?:, | and ))*${number}\\b`)
      for (const path of files) {
        assert.ok(existsSync(path), `${path} is there`)
        assert.match(readFileSync(path, 'utf8'), named, path)
      }
    })
  }
})
