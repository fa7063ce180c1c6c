import {isJsonObject, type Json} from '#core/json'
import type {Effort} from './effort.ts'
import {numberIdentity} from './number.ts'
import type {Place} from './place.ts'

/**
 * A text that is the same for equal values only (JSON Schema core 2020-12, 4.2.2): numbers by what they are worth, objects
 * whatever the order of their names. It takes one walk, so that a list of thousands can be searched for twins, and a value
 * in an enumeration, without comparing each with each.
 */
export function identityOf(value: Json, effort: Effort): string {
  effort.spend(1)
  if (typeof value === 'string') {
    effort.spend(value.length >>> 8)
    return JSON.stringify(value)
  }
  if (typeof value === 'number' || typeof value === 'bigint') return numberIdentity(value)
  if (Array.isArray(value)) return `[${value.map((item: Json) => identityOf(item, effort)).join()}]`
  if (!isJsonObject(value)) return String(value)
  const members = Object.keys(value).sort()
  return `{${members.map((name) => `${JSON.stringify(name)}:${identityOf(value[name] as Json, effort)}`).join()}}`
}

/** The same of a place, which remembers it. */
export function placeIdentity(place: Place, effort: Effort): string {
  place.identity ??= identityOf(place.value, effort)
  return place.identity
}
