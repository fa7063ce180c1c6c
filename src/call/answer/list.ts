import {isJsonObject, type Json, type JsonObject} from '#core/json'

/** The list that an answer is about: the answer itself, or the longest list that it holds at its top. */
export interface MainList {
  readonly items: readonly Json[]
  /** The key under which it stands; undefined: the answer itself. */
  readonly key?: string
  /** The same answer with other items. */
  with(items: readonly Json[]): Json
}

export function mainList(answer: Json): MainList | undefined {
  if (Array.isArray(answer)) return {items: answer as readonly Json[], with: (items) => items}
  if (!isJsonObject(answer)) return undefined
  const [longest] = Object.entries(answer)
    .filter((pair): pair is [string, readonly Json[]] => Array.isArray(pair[1]))
    .sort(([, a], [, b]) => b.length - a.length)
  if (longest === undefined) return undefined
  const [key, items] = longest
  return {items, key, with: (others) => ({...answer, [key]: others})}
}

/** A key or index appended to a JSON Pointer (RFC 6901, section 3). */
export const pointerTo = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** What a JSON Pointer leads to; undefined: nothing. */
export function valueAt(answer: Json, pointer: string): Json | undefined {
  if (pointer === '') return answer
  if (!pointer.startsWith('/')) return undefined
  let here: Json | undefined = answer
  for (const part of pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(here))
      here = /^(?:0|[1-9]\d{0,8})$/.test(key) ? (here as readonly Json[])[Number(key)] : undefined
    else if (here !== undefined && isJsonObject(here)) here = Object.hasOwn(here, key) ? here[key] : undefined
    else return undefined
  }
  return here
}

/**
 * The named fields of an object, dots leading inward; lists on the way are gone through. A field that is not there is
 * left out.
 */
export function pick(value: Json, fields: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((item: Json) => pick(item, fields))
  if (!isJsonObject(value)) return value
  const found: Record<string, Json> = {}
  for (const [name, inner] of grouped(fields)) {
    if (!Object.hasOwn(value, name)) continue
    const part = (value as JsonObject)[name] as Json
    const picked = inner.length === 0 ? part : pick(part, inner)
    Object.defineProperty(found, name, {value: picked, enumerable: true, writable: true, configurable: true})
  }
  return found
}

/** `a`, `b.c`, `b.d` as `a` whole, and of `b` only `c` and `d`. */
function grouped(fields: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  const whole = new Set(fields.filter((field) => !field.includes('.')))
  for (const field of fields) {
    const [name = '', ...rest] = field.split('.')
    const inner = groups.get(name) ?? []
    if (rest.length > 0 && !whole.has(name)) inner.push(rest.join('.'))
    groups.set(name, inner)
  }
  return groups
}
