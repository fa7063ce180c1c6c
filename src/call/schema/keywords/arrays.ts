import type {Json} from '#core/json'
import type {Judging} from '../judge.ts'
import {countOf, listOf} from './argument.ts'
import type {Keyword} from './index.ts'

/** Keywords with schemas for the items of a list (core, 10.3.1; validation, 6.4.4 and 6.4.5). */
export const ARRAYS: Readonly<Record<string, Keyword>> = {
  prefixItems(argument, judging) {
    const schemas = listOf(argument, 'prefixItems')
    const {value} = judging.place
    if (Array.isArray(value))
      requireItems(judging, 0, Math.min(schemas.length, value.length), (index) => schemas[index])
  },

  items(argument, judging) {
    const {schema, place} = judging
    const before = schema.prefixItems === undefined ? 0 : listOf(schema.prefixItems, 'prefixItems').length
    if (Array.isArray(place.value)) requireItems(judging, before, place.value.length, () => argument)
  },

  contains(argument, judging) {
    const {schema, place, seen, effort} = judging
    if (!Array.isArray(place.value)) return
    const least = schema.minContains === undefined ? 1 : countOf(schema.minContains, 'minContains')
    const most =
      schema.maxContains === undefined ? Number.POSITIVE_INFINITY : countOf(schema.maxContains, 'maxContains')
    let found = 0
    effort.spend(place.value.length)
    for (let index = 0; index < place.value.length; index++) {
      if (judging.ask(argument, place.child(index)).problems.length > 0) continue
      found++
      seen?.indexes.add(index)
    }
    if (found < least) judging.refuse('contains', least)
    if (found > most) judging.refuse('maxContains', most)
  },
}

/** Each item from one index up to another has to fit a schema; all before the other are looked at then. */
export function requireItems(
  judging: Judging,
  from: number,
  to: number,
  schemaOf: (index: number) => Json | undefined,
): void {
  const {place, seen, effort} = judging
  if (from < to) effort.spend(to - from)
  for (let index = from; index < to && !judging.full; index++)
    judging.require(schemaOf(index) ?? true, place.child(index))
  if (seen !== undefined) seen.items = Math.max(seen.items, to)
}
