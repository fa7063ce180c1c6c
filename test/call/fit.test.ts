import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {BUDGET, bytesOf} from '#call/answer/fit'
import {give} from '#call/answer/give'
import {valueAt} from '#call/answer/list'
import {type PageWanted, page} from '#call/answer/page'
import type {Json} from '#core/json'
import type {Redacted} from '#core/redacted'
import {toolOf} from '../support/manifest.ts'

const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({maxLength: 12_000}),
  fc.constant('🧭'.repeat(4_000)),
)
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.bigInt())
const json: fc.Arbitrary<Json> = fc.letrec<{value: Json}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    leaf,
    fc.array(tie('value'), {maxLength: 60}),
    fc.dictionary(fc.string({maxLength: 12}), tie('value'), {maxKeys: 30}),
  ),
})).value

/** Whether every text, number and key of an answer was told on the pages that its own words lead to. */
async function collect(answer: Json): Promise<readonly Json[]> {
  const seen: Json[] = []
  const rest = {keep: async () => 'r1', find: async () => answer as Redacted}
  const first = await give(
    {isError: false, data: answer as Redacted},
    {options: {}, tool: toolOf({command: 'x'})},
    rest,
  )
  const open: Json[] = []
  const known = new Set<string>()
  const take = (data: Json, more: Json | undefined) => {
    assert.ok(bytesOf(data) <= BUDGET, `${bytesOf(data)} bytes`)
    seen.push(data)
    if (more !== undefined) open.push(more)
  }
  take(first.data as Json, first.said?.more)
  for (let more = open.pop(), count = 0; more !== undefined; more = open.pop(), count++) {
    assert.ok(count < 2_000, 'it comes to an end')
    const {next, parts} = more as unknown as {next: {arguments: PageWanted}; parts?: string}
    const wanted = [next.arguments]
    if (parts !== undefined) {
      const named = /by its path: (.*?)(?: and \d+ more)?$/s.exec(parts)?.[1]?.split(', ') ?? []
      // A key may hold a comma: only what leads somewhere is a path; half of one may lead back.
      for (const path of named) if (valueAt(answer, path) !== undefined) wanted.push({id: 'r1', path})
    }
    for (const one of wanted) {
      if (known.has(JSON.stringify(one))) continue
      known.add(JSON.stringify(one))
      const {data, said} = page(answer, one)
      take(data, said?.more)
    }
  }
  return seen
}

describe('every page is short, and reading on comes to an end', () => {
  test('whatever the answer is', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (answer) => void (await collect(answer))),
      {numRuns: 150},
    )
  })

  test('lists of anything are told whole, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer(), fc.string({maxLength: 300})), {maxLength: 400}),
        async (items) => {
          const pages = (await collect(items)) as readonly (readonly Json[])[]
          assert.deepEqual(pages.flat(), items)
        },
      ),
    )
  })
})
