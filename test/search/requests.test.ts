import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {before, describe, test} from 'node:test'
import {APIS, catalogOf} from '../../scripts/lib/search/catalogs.ts'
import {readExcerpt} from '../../scripts/lib/search/excerpts.ts'
import {type Judged, judge, readRequests, SETS, score} from '../../scripts/lib/search/requests.ts'

/** How much worse than printed a share may be before a test fails: a request or two. */
const SLACK = 0.02

describe('requests in ordinary words find their tools', () => {
  let rows: readonly Judged[] = []
  let printed: readonly {readonly set: string; readonly shares: readonly number[]}[] = []

  before(async () => {
    const judged = APIS.map(async (api) =>
      judge(api, api === 'runos' ? await catalogOf(api) : readExcerpt(api), readRequests(api)),
    )
    rows = (await Promise.all(judged)).flat()
    const page = await readFile(new URL('../../docs/search.md', import.meta.url), 'utf8')
    const [, table = ''] = page.split('<!-- table: tests')
    printed = [...table.matchAll(/\*\*all, (\w+)\*\* \| \d+ \| (.*) \|$/gm)].map(([, set = '', cells = '']) => ({
      set,
      shares: cells.split('|').map((cell) => Number.parseInt(cell, 10) / 100),
    }))
  })

  test('there are enough of them: at least 50 for RunOS, and 70 with which the search was not made', () => {
    assert.ok(readRequests('runos').length >= 50)
    assert.ok(APIS.flatMap(readRequests).filter(({set}) => set === 'unseen').length >= 70)
    for (const api of APIS) {
      const requests = readRequests(api)
      assert.equal(new Set(requests.map(({request}) => request)).size, requests.length, `${api} has a request twice`)
      for (const {request, tools} of requests) assert.ok(tools.length >= 1 && tools.length <= 3, request)
    }
  })

  test('as well as docs/search.md says', () => {
    assert.deepEqual(
      printed.map(({set}) => set),
      [...SETS],
    )
    for (const {set, shares} of printed) {
      const {first, five, firstInAll, fiveInAll} = score(rows.filter((row) => row.set === set))
      for (const [at, share] of [first, five, firstInAll, fiveInAll].entries())
        assert.ok(share >= (shares[at] ?? 1) - SLACK, `${set}, column ${at + 1}: ${share} is less than printed`)
    }
  })
})
