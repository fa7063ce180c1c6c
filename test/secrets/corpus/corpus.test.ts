import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Json} from '#core/json'
import {finder} from '#secrets/finder'
import {KINDS} from './kinds.ts'
import {measure, type Part, total} from './measure.ts'

describe('the labelled corpus', () => {
  const nothing = {
    development: measure('development', (answer) => answer),
    unseen: measure('unseen', (answer) => answer),
    third: measure('third', (answer) => answer),
    fourth: measure('fourth', (answer) => answer),
    fifth: measure('fifth', (answer) => answer),
    sixth: measure('sixth', (answer) => answer),
  }
  const everything = (part: Part) => measure(part, () => null)

  it('holds at least 300 secrets of 40 kinds and 3,000 values that only look alike, a third of each unseen', () => {
    assert.ok(KINDS.length >= 40)
    const [seen, unseen] = [nothing.development, nothing.unseen]
    assert.ok(total(seen.missed).of + total(unseen.missed).of >= 300)
    assert.ok(total(unseen.missed).of * 3 >= total(seen.missed).of + total(unseen.missed).of)
    assert.ok(total(seen.wronglyHidden).of + total(unseen.wronglyHidden).of >= 3_000)
    assert.ok(total(unseen.wronglyHidden).of * 3 >= total(seen.wronglyHidden).of + total(unseen.wronglyHidden).of)
  })
  for (const part of ['third', 'fourth', 'fifth', 'sixth'] as const) {
    it(`${part}: holds at least 170 secrets of every kind, and 1,050 look-alikes of 35 kinds`, () => {
      const {missed, wronglyHidden} = nothing[part]
      assert.equal(missed.length, KINDS.length)
      assert.ok(total(missed).of >= 170)
      assert.ok(wronglyHidden.length >= 35)
      assert.ok(total(wronglyHidden).of >= 1_050)
    })
  }
  for (const part of ['development', 'unseen'] as const) {
    it(`${part}: the door misses less than 1 % and hides less than 0.5 % wrongly`, () => {
      const {missed, wronglyHidden} = measure(part, (answer: Json) => finder.replace(answer, () => '«hidden»'))
      const [one, two] = [total(missed), total(wronglyHidden)]
      assert.ok(one.wrong < one.of * 0.01, `${one.wrong} of ${one.of} missed`)
      assert.ok(two.wrong < two.of * 0.005, `${two.wrong} of ${two.of} wrongly hidden`)
    })
  }
  for (const part of ['development', 'unseen', 'third', 'fourth', 'fifth', 'sixth'] as const) {
    it(`${part}: every secret is really in its answer, and every look-alike too`, () => {
      const {missed, wronglyHidden} = nothing[part]
      assert.equal(total(missed).wrong, total(missed).of)
      assert.equal(total(wronglyHidden).wrong, 0)
    })
    it(`${part}: who hides everything misses nothing and hides everything wrongly`, () => {
      const {missed, wronglyHidden} = everything(part)
      assert.equal(total(missed).wrong, 0)
      assert.equal(total(wronglyHidden).wrong, total(wronglyHidden).of)
    })
  }
})
