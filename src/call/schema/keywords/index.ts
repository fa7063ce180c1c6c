import type {Json} from '#core/json'
import type {Judging} from '../judge.ts'
import {ANY} from './any.ts'
import {ARRAYS} from './arrays.ts'
import {IN_PLACE} from './in-place.ts'
import {NUMBERS} from './numbers.ts'
import {OBJECTS} from './objects.ts'
import {REFERENCES} from './references.ts'
import {SIZES} from './sizes.ts'
import {STRINGS} from './strings.ts'
import {UNEVALUATED as LAST} from './unevaluated.ts'

/** One keyword of JSON Schema 2020-12: it refuses what does not fit. A value of a kind that it does not speak of fits. */
export type Keyword = (argument: Json, judging: Judging) => void

const tableOf = (...families: readonly Readonly<Record<string, Keyword>>[]): ReadonlyMap<string, Keyword> =>
  new Map(families.flatMap((family) => Object.entries(family)))

/** Those that judge by themselves. */
export const PLAIN = tableOf(ANY, NUMBERS, STRINGS, SIZES)

/** Those that lead to other schemas, for the same value or for what is in it. */
export const LEADING = tableOf(ARRAYS, OBJECTS, REFERENCES, IN_PLACE)

/** Those that have to know what all others looked at. */
export const UNEVALUATED = tableOf(LAST)
