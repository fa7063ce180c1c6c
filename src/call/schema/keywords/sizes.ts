import {isJsonObject, type Json} from '#core/json'
import {placeIdentity} from '../identity.ts'
import type {Judging} from '../judge.ts'
import {countOf, flagOf, namesIn, namesOf, objectOf} from './argument.ts'
import type {Keyword} from './index.ts'

/** How many items a list has; undefined: it is none. */
const items = ({place: {value}}: Judging): number | undefined => (Array.isArray(value) ? value.length : undefined)

/** How many names an object has; undefined: it is none. */
const names = (judging: Judging): number | undefined =>
  isJsonObject(judging.place.value) ? namesIn(judging).length : undefined

const size =
  (
    keyword: string,
    sizeOf: (judging: Judging) => number | undefined,
    fits: (size: number, bound: number) => boolean,
  ): Keyword =>
  (argument, judging) => {
    const limit = countOf(argument, keyword)
    const found = sizeOf(judging)
    if (found !== undefined && !fits(found, limit)) judging.refuse(keyword, limit)
  }

/** Keywords for how many items a list has, and what names an object (validation, 6.4 and 6.5). */
export const SIZES: Readonly<Record<string, Keyword>> = {
  maxItems: size('maxItems', items, (found, most) => found <= most),
  minItems: size('minItems', items, (found, least) => found >= least),

  uniqueItems(argument, judging) {
    const {place, effort} = judging
    if (!flagOf(argument, 'uniqueItems') || !Array.isArray(place.value)) return
    const first = new Map<string, number>()
    effort.spend(place.value.length)
    for (let index = 0; index < place.value.length; index++) {
      const identity = placeIdentity(place.child(index), effort)
      const twin = first.get(identity)
      if (twin !== undefined) {
        judging.refuse('uniqueItems', [twin, index])
        return
      }
      first.set(identity, index)
    }
  },

  maxProperties: size('maxProperties', names, (found, most) => found <= most),
  minProperties: size('minProperties', names, (found, least) => found >= least),

  required(argument, judging) {
    const names = namesOf(argument, 'required')
    const {value} = judging.place
    if (!isJsonObject(value)) return
    judging.effort.spend(names.length)
    for (const name of names) {
      if (judging.full) return
      if (!Object.hasOwn(value, name)) judging.refuse('required', name, name)
    }
  },

  dependentRequired(argument, judging) {
    const lists = objectOf(argument, 'dependentRequired')
    for (const name of namesIn(judging)) {
      const needed = Object.hasOwn(lists, name) ? namesOf(lists[name] as Json, 'dependentRequired') : []
      judging.effort.spend(needed.length)
      for (const other of needed) {
        if (judging.full) return
        if (!Object.hasOwn(judging.place.value as object, other)) judging.refuse('dependentRequired', name, other)
      }
    }
  },
}
