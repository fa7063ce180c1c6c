import {countOf, textOf} from './argument.ts'
import type {Keyword} from './index.ts'

/** The length in characters as JSON Schema counts them: a pair of surrogates is one. */
export function lengthOf(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue
    length--
    at++
  }
  return length
}

/** Keywords for strings (validation, 6.3). */
export const STRINGS: Readonly<Record<string, Keyword>> = {
  maxLength(argument, judging) {
    const most = countOf(argument, 'maxLength')
    const {value} = judging.place
    // Characters are counted only where that can make a difference.
    if (typeof value !== 'string' || value.length <= most) return
    judging.effort.spend(value.length >>> 6)
    if (value.length > 2 * most || lengthOf(value) > most) judging.refuse('maxLength', most)
  },

  minLength(argument, judging) {
    const least = countOf(argument, 'minLength')
    const {value} = judging.place
    if (typeof value !== 'string' || value.length >= 2 * least) return
    judging.effort.spend(value.length >>> 6)
    if (value.length < least || lengthOf(value) < least) judging.refuse('minLength', least)
  },

  pattern(argument, judging) {
    const source = textOf(argument, 'pattern')
    const {value} = judging.place
    const {root, effort} = judging
    if (typeof value === 'string' && !root.pattern(source, effort).test(value, effort))
      judging.refuse('pattern', source)
  },
}
