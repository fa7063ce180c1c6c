import {RunosError} from '#core/errors'
import {isJsonObject, type Json, stringifyJson} from '#core/json'
import type {Place} from '#core/tool'

/** What writing a value needs to know of its place. */
export type Written = Pick<Place, 'name' | 'arg' | 'style' | 'explode' | 'allowReserved'>

/** The refusal of a value that its place cannot hold. */
export function unfit(arg: string, why: string, ...fix: string[]): RunosError {
  return new RunosError('E_ARGS_INVALID', `${arg} ${why}`, {where: arg, fix: fix.length > 0 ? fix : [`correct ${arg}`]})
}

/** The refusal of a value that would make another request of this one. */
export function unsafe(arg: string, why: string): RunosError {
  return new RunosError('E_REQUEST_UNSAFE', `${arg} ${why}`, {where: arg, fix: [`correct ${arg}; nothing was sent`]})
}

/** A plain value as text. What is nested has no form outside of JSON (OpenAPI 3.1, 4.8.12.2: undefined), so it is refused. */
export function scalarText(arg: string, value: Json): string {
  if (value === null) throw unfit(arg, 'holds null, which cannot be written here', `leave ${arg} out instead`)
  if (typeof value === 'object') throw unfit(arg, 'holds a list or an object inside of a list or an object')
  const text = String(value)
  if (!text.isWellFormed()) throw unsafe(arg, 'is not well-formed text')
  return text
}

/** An empty list cannot be told from one that was left out, and leaving out a filter may mean everything. */
export function items(arg: string, value: readonly Json[]): readonly string[] {
  if (value.length === 0) throw unfit(arg, 'is an empty list, which cannot be written here', `leave ${arg} out instead`)
  return value.map((item) => scalarText(arg, item))
}

/** The same for the keys and values of an object. */
export function entries(arg: string, value: Json): readonly (readonly [string, string])[] {
  const pairs = isJsonObject(value) ? Object.entries(value) : []
  if (pairs.length === 0)
    throw unfit(arg, 'is an empty object, which cannot be written here', `leave ${arg} out instead`)
  return pairs.map(([key, item]) => {
    if (!key.isWellFormed()) throw unsafe(arg, 'has a key that is not well-formed text')
    return [key, scalarText(arg, item)]
  })
}

/** Percent-encodes everything but the unreserved characters of RFC 3986, 2.3. */
export function strict(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * Encodes a value whose reserved characters may stand. Those that would end the value, begin another one or be read as
 * something else do not stand all the same: `# & + ; [ ] %`.
 */
export function reserved(text: string): string {
  return encodeURIComponent(text).replaceAll(/%(?:2F|3A|3F|40|24|2C|3D)/g, (code) => decodeURIComponent(code))
}

/** A value as the RunOS API wants it: lists joined with commas, objects as JSON, scalars as they are. */
export function runosText(value: Json): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(runosText).join(',')
  return isJsonObject(value) ? stringifyJson(value) : String(value)
}
