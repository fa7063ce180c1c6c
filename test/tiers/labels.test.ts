import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {judge, readLabels, score} from '../../scripts/lib/tier-labels.ts'

const labels = readLabels()
const judged = judge(labels)
const of = (set: 'dev' | 'unseen') => score(judged.filter((row) => row.set === set))
const names = (rows: readonly {readonly api: string; readonly name: string}[]) =>
  rows.map(({api, name}) => `${api} ${name}`)

describe('the tier rules against operations that a person labelled', () => {
  test('at least 1,600 operations of at least 48 APIs, a third of them unseen while the rules were written', () => {
    assert.ok(judged.length >= 1600, String(judged.length))
    assert.ok(labels.length >= 48, String(labels.length))
    assert.ok(of('unseen').rows / judged.length >= 1 / 3)
  })

  for (const set of ['dev', 'unseen'] as const) {
    const result = of(set)
    test(`${set}: nothing that changes or reveals is put into read`, () => assert.deepEqual(names(result.exposed), []))

    test(`${set}: nothing that changes is put into sensitive-read`, () => assert.deepEqual(names(result.misread), []))

    test(`${set}: less than 8 % of what is harmless is put higher`, (t) => {
      const reads = judged.filter((row) => row.set === set && row.label === 'read').length
      t.diagnostic(`${set}: ${result.raised.length} of ${reads} harmless operations were put higher`)
      assert.ok(result.raised.length / reads < 0.08, names(result.raised).join('\n'))
    })
  }

  test('dev: precision and recall stay what they are, or get better', () => {
    const {precision, recall} = of('dev')
    assert.ok(precision.read === 1 && recall.read > 0.94, `${precision.read} ${recall.read}`)
    assert.ok(recall['sensitive-read'] > 0.95 && precision['sensitive-read'] > 0.83)
    assert.ok(recall.write > 0.83 && precision.write > 0.88)
    assert.ok(recall['sensitive-write'] > 0.84 && precision['sensitive-write'] > 0.72)
  })
})
