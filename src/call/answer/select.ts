import type {CallOptions} from '#core/call'
import {isJsonObject, type Json} from '#core/json'
import type {Cut} from './fit.ts'
import {mainList, pick, pointerTo} from './list.ts'

/** An answer as the caller asked for it, and what that left out. */
export interface Selected {
  readonly value: Json
  /** Items of its list that a limit left out. */
  readonly left?: Cut
  /** Fields that nothing in it has, and those that there are, in words. */
  readonly unknown?: {readonly fields: string}
}

const MOST_NAMES = 40

/** Keeps the fields and the number of items that were asked for. */
export function select(answer: Json, {fields = [], limit}: CallOptions): Selected {
  const list = mainList(answer)
  const items = limit === undefined ? list?.items : list?.items.slice(0, limit)
  const fewer = list === undefined || items === undefined ? answer : list.with(items)
  const left =
    list !== undefined && limit !== undefined && limit < list.items.length
      ? {left: {from: {unit: 'items', at: placeOf(list.key), offset: limit, of: list.items.length} as const}}
      : {}
  if (fields.length === 0) return {value: fewer, ...left}

  const subject: readonly Json[] = items ?? [fewer]
  const known = [...new Set(subject.flatMap((item) => (isJsonObject(item) ? Object.keys(item) : [])))]
  const unknown = fields.filter((field) => !known.includes(field.split('.')[0] as string))
  const words =
    unknown.length === 0 || subject.length === 0
      ? {}
      : {unknown: {fields: `there is no ${unknown.join(', ')}; there is ${known.slice(0, MOST_NAMES).join(', ')}`}}
  // Nothing but empty objects helps nobody: then all fields are shown.
  if (unknown.length === fields.length) return {value: fewer, ...left, ...words}
  const value =
    list === undefined || items === undefined ? pick(fewer, fields) : list.with(items.map((item) => pick(item, fields)))
  return {value, ...left, ...words}
}

const placeOf = (key: string | undefined): string => (key === undefined ? '' : pointerTo('', key))
