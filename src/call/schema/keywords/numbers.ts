import {compare, isMultiple} from '../number.ts'
import {Unjudged} from '../problem.ts'
import {numberOf} from './argument.ts'
import type {Keyword} from './index.ts'

/** A bound: `fits` is asked how the value compares with it. */
const bound =
  (keyword: string, fits: (comparison: number) => boolean): Keyword =>
  (argument, judging) => {
    const limit = numberOf(argument, keyword)
    const {value} = judging.place
    if (typeof value !== 'number' && typeof value !== 'bigint') return
    if (!fits(compare(value, limit))) judging.refuse(keyword, limit)
  }

/** Keywords for numbers (validation, 6.2), exact for integers of any length and for decimal fractions. */
export const NUMBERS: Readonly<Record<string, Keyword>> = {
  multipleOf(argument, judging) {
    const divisor = numberOf(argument, 'multipleOf')
    if (divisor <= 0) throw new Unjudged('schema', 'its multipleOf is not above 0')
    const {value} = judging.place
    if (typeof value !== 'number' && typeof value !== 'bigint') return
    if (!isMultiple(value, divisor)) judging.refuse('multipleOf', divisor)
  },

  maximum: bound('maximum', (comparison) => comparison <= 0),
  exclusiveMaximum: bound('exclusiveMaximum', (comparison) => comparison < 0),
  minimum: bound('minimum', (comparison) => comparison >= 0),
  exclusiveMinimum: bound('exclusiveMinimum', (comparison) => comparison > 0),
}
