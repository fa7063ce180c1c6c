import {isJsonObject, type Json, stringifyJson} from '#core/json'
import {entries, items, reserved, runosText, scalarText, strict, unfit, unsafe, type Written} from './encode.ts'

/** One name and its value as they stand in a query or a form: both encoded. */
export interface Pair {
  /** Not encoded, to be compared. */
  readonly name: string
  readonly text: string
}

/**
 * One argument as it stands in a query or a form, in the styles of OpenAPI 3 (section 4.8.12.2).
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function queryPairs(place: Written, value: Json): readonly Pair[] {
  const {arg, name, style} = place
  const encode = place.allowReserved === true ? reserved : strict
  const pair = (key: string, text: string): Pair => ({name: key, text: `${strict(key)}=${text}`})
  if (style === 'runos') {
    return [{name, text: new URLSearchParams([[name, runosText(value)]]).toString()}]
  }
  if (style === 'json') return [pair(name, encode(wellFormed(arg, stringifyJson(value))))]
  if (value === null || typeof value !== 'object') return [pair(name, encode(scalarText(arg, value)))]
  if (style === 'deepObject') return deepPairs(arg, name, value, (key, text) => pair(key, encode(text)))
  if (Array.isArray(value)) {
    const given = items(arg, value)
    if (place.explode) return given.map((item) => pair(name, encode(item)))
    return [pair(name, joined(place, given))]
  }
  const given = entries(arg, value)
  if (place.explode && style === 'form') return given.map(([key, item]) => pair(key, encode(item)))
  return [pair(name, joined(place, given.flat()))]
}

const DELIMITERS = {spaceDelimited: [' ', '%20'], pipeDelimited: ['|', '%7C'], tabDelimited: ['\t', '%09']} as const

/** Several values in one. A comma inside of a value is encoded, which parts it from the others; a blank, a tab or `|` never is. */
function joined({arg, style, allowReserved}: Written, given: readonly string[]): string {
  if (style !== 'spaceDelimited' && style !== 'pipeDelimited' && style !== 'tabDelimited') {
    return given
      .map((item) => (allowReserved === true ? reserved(item).replaceAll(',', '%2C') : strict(item)))
      .join(',')
  }
  const [delimiter, written] = DELIMITERS[style]
  const broken = given.find((item) => item.includes(delimiter))
  if (broken !== undefined) {
    throw unsafe(arg, `holds ${JSON.stringify(delimiter)}, which parts the values here: ${JSON.stringify(broken)}`)
  }
  return given.map(allowReserved === true ? reserved : strict).join(written)
}

/** Deeper than this no server reads it (`qs` stops at five). */
const DEEPEST = 5

/**
 * `name[key]=value`. What is nested further is not in the specification; it is written as PHP, Rails and `qs` read it:
 * `name[key][key]=value`, lists of plain values as `name[key][]=value`, lists of objects by their index.
 */
function deepPairs(
  arg: string,
  name: string,
  value: Json,
  pair: (key: string, text: string) => Pair,
  depth = 0,
): readonly Pair[] {
  if (depth > DEEPEST) throw unfit(arg, `is nested more than ${DEEPEST} levels deep`)
  if (value === null || typeof value !== 'object') return [pair(name, scalarText(arg, value))]
  const list = Array.isArray(value)
  const inner: readonly (readonly [string, Json])[] = list
    ? value.map((item: Json, index) => [isJsonObject(item) || Array.isArray(item) ? String(index) : '', item])
    : Object.entries(value)
  if (inner.length === 0) {
    throw unfit(arg, `holds an empty ${list ? 'list' : 'object'}, which cannot be written here`, 'leave it out instead')
  }
  return inner.flatMap(([key, item]) => {
    if (/[[\]]/.test(key))
      throw unsafe(arg, `has a key with brackets, which part the keys here: ${JSON.stringify(key)}`)
    return deepPairs(arg, `${name}[${wellFormed(arg, key)}]`, item, pair, depth + 1)
  })
}

function wellFormed(arg: string, text: string): string {
  if (!text.isWellFormed()) throw unsafe(arg, 'is not well-formed text')
  return text
}

/** Names by which a server is told to take another method (attacks: 9), compared without regard to case and marks. */
const OVERRIDES: readonly string[] = ['method', 'httpmethod', 'xhttpmethod', 'xhttpmethodoverride', 'xmethodoverride']

/** Whether a name in a query, a form or a header makes another method of the request: `_method`, `X-HTTP-Method-Override`. */
export function overridesMethod(name: string): boolean {
  const bare = name.toLowerCase().replaceAll(/[^a-z]/g, '')
  return OVERRIDES.includes(bare) && !/^(http)?method$/i.test(name)
}

/**
 * The whole query. The keys of an exploded object come from the caller, so they must not take the place of what the
 * operation or the client itself says.
 * @throws RunosError E_REQUEST_UNSAFE
 */
export function joinPairs(
  groups: readonly {readonly arg: string; readonly own: string; readonly pairs: readonly Pair[]}[],
): string {
  const owners = new Set(groups.map(({own}) => own))
  for (const {arg, own, pairs} of groups) {
    for (const {name} of pairs) {
      if (overridesMethod(name)) throw unsafe(arg, `would make another method of the request: ${name}`)
      if (name !== own && owners.has(name)) throw unsafe(arg, `has the key ${name}, which stands for something else`)
    }
  }
  return groups.flatMap(({pairs}) => pairs.map(({text}) => text)).join('&')
}
