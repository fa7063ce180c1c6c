import {namesIn} from './argument.ts'
import {requireItems} from './arrays.ts'
import type {Keyword} from './index.ts'
import {requireOther} from './objects.ts'

/** Keywords for what no other schema looked at (core, 11). */
export const UNEVALUATED: Readonly<Record<string, Keyword>> = {
  unevaluatedProperties(argument, judging) {
    for (const name of namesIn(judging))
      if (!judging.seen?.names.has(name)) requireOther(judging, 'unevaluatedProperties', name, argument)
  },

  unevaluatedItems(argument, judging) {
    const {place, seen} = judging
    if (!Array.isArray(place.value)) return
    requireItems(judging, seen?.items ?? 0, place.value.length, (index) => (seen?.indexes.has(index) ? true : argument))
  },
}
