import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {MediaPlan} from '#core/tool'
import {scalarText, unfit, unsafe, type Written} from './encode.ts'
import {type Contents, contentOf, isFileValue} from './files.ts'
import {type BuiltBody, chooseMedia, type Whole} from './media.ts'
import {multipart} from './multipart.ts'
import {overridesMethod, type Pair, queryPairs} from './query.ts'

/**
 * A body that is one argument, in the kind of content that was chosen.
 * @throws RunosError E_ARGS_INVALID, E_REQUEST_UNSAFE
 */
export function wholeBody(plan: Whole, args: JsonObject, contents: Contents): BuiltBody | undefined {
  const {arg} = plan
  const value = Object.hasOwn(args, arg) ? args[arg] : undefined
  if (value === undefined) return undefined
  const media = chooseMedia(plan, args)
  requireNoOverride(arg, value)
  if (isJson(media.type)) return {type: media.type, content: stringifyJson(value)}
  if (isForm(media.type)) return {type: media.type, content: formText(arg, media, value)}
  if (isMultipart(media.type)) return multipart(arg, media, value, contents)
  return {type: concrete(media.type), content: rawContent(arg, media, value, contents)}
}

const isJson = (type: string): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(type)
const isForm = (type: string): boolean => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)
const isMultipart = (type: string): boolean => /^multipart\//i.test(type)

/** Frameworks read `_method` from a form and some from JSON (attacks: 9). */
function requireNoOverride(arg: string, value: Json): void {
  const key = isJsonObject(value) ? Object.keys(value).find(overridesMethod) : undefined
  if (key !== undefined) throw unsafe(arg, `would make another method of the request: ${key}`)
}

/** `application/x-www-form-urlencoded`: each property by its own encoding; what is nested and has none is JSON (OpenAPI 3, 4.8.15). */
function formText(arg: string, {encoding}: MediaPlan, value: Json): string {
  if (!isJsonObject(value)) throw unfit(arg, 'must be an object for a form')
  const taken = new Set(Object.keys(value))
  const pairs: Pair[] = []
  for (const [name, item] of Object.entries(value)) {
    const own = encoding !== undefined && Object.hasOwn(encoding, name) ? encoding[name] : undefined
    const nested = typeof item === 'object' && item !== null && !(Array.isArray(item) && item.every(isPlain))
    const style = own?.style ?? (nested || isJson(own?.contentType ?? '') ? 'json' : 'form')
    const allowReserved = own?.allowReserved === true ? {allowReserved: true as const} : {}
    const place: Written = {
      name,
      arg: `${arg}.${name}`,
      style,
      explode: own?.explode ?? style === 'form',
      ...allowReserved,
    }
    for (const pair of queryPairs(place, item)) {
      if (pair.name !== name && taken.has(pair.name)) {
        throw unsafe(place.arg, `has the key ${pair.name}, which stands for something else`)
      }
      if (overridesMethod(pair.name)) throw unsafe(place.arg, `would make another method of the request: ${pair.name}`)
      pairs.push(pair)
    }
  }
  return pairs.map(({text}) => text).join('&')
}

const isPlain = (value: Json): boolean => typeof value !== 'object' || value === null

/** Text as it is, or the bytes of a file. */
function rawContent(arg: string, {file}: MediaPlan, value: Json, contents: Contents): string | Uint8Array {
  if (file === true && isFileValue(value)) return contentOf(arg, value, contents).bytes
  return scalarText(arg, value)
}

/** A kind with a `*` in it is what may be sent, not what is. */
function concrete(type: string): string {
  return type.includes('*') ? 'application/octet-stream' : type
}
