import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject, parseJson, stringifyJson} from '#core/json'
import {nearest} from './nearest.ts'
import {ANY, type Shape} from './shape.ts'

/** A file that was named by hand: `@photo.png`. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What texts were given for one argument, `@file` and `-` already read. */
export type Text = string | NamedFile

/**
 * The value that texts stand for. A list may be given item by item or as JSON, an object as JSON or as `key=value`.
 * @param name how the argument is called in messages: `--storage-mb`
 * @throws RunosError E_ARGS_INVALID
 */
export function readValue(name: string, shape: Shape, texts: readonly Text[]): Json {
  const [first] = texts
  if (shape.kind === 'list') return listOf(name, shape, texts)
  if (shape.kind === 'object') return objectOf(name, shape, texts)
  if (first === undefined || texts.length > 1) throw unfit(name, 'is given twice, and takes one value')
  return single(name, shape, first)
}

function single(name: string, shape: Shape, given: Text): Json {
  if (shape.kind === 'file') return fileOf(name, given)
  const text = textOf(name, given)
  switch (shape.kind) {
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      throw unfit(name, `is true or false; given ${quote(text)}`)
    case 'integer':
      return integerOf(name, text)
    case 'number':
      return numberOf(name, text)
    case 'string':
      return chosen(name, text, shape)
    default:
      return loose(text)
  }
}

function chosen(name: string, text: string, {choices}: Shape): string {
  if (choices === undefined || choices.includes(text)) return text
  const names = choices.map(String)
  const near = nearest(text, names, 1)
  throw unfit(
    name,
    `must be one of ${names.join(', ')}; given ${quote(text)}`,
    near.map((one) => `did you mean ${one}?`),
  )
}

/** Exactly, however long it is. `5m` is a number of seconds where seconds are asked for (`--since`). */
function integerOf(name: string, text: string): Json {
  const duration = /^(\d+)([smhd])$/.exec(text)
  if (duration !== null && /^--since$/.test(name)) return Number(duration[1]) * (SECONDS[duration[2] as string] ?? 1)
  if (!/^[+-]?\d+$/.test(text)) throw unfit(name, `takes an integer; given ${quote(text)}`)
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

const SECONDS: Readonly<Record<string, number>> = {s: 1, m: 60, h: 3600, d: 86_400}

function numberOf(name: string, text: string): Json {
  if (/^[+-]?\d+$/.test(text)) return integerOf(name, text)
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(number)) throw unfit(name, `takes a number; given ${quote(text)}`)
  return number
}

function listOf(name: string, {item = ANY}: Shape, texts: readonly Text[]): Json {
  return texts.flatMap((given): readonly Json[] => {
    if (item.kind === 'file') return [fileOf(name, given)]
    const text = textOf(name, given)
    if (/^\s*\[/.test(text)) {
      const list = json(name, text)
      if (Array.isArray(list)) return list as readonly Json[]
    }
    return [item.kind === 'object' ? objectOf(name, item, [text]) : single(name, item, text)]
  })
}

function objectOf(name: string, {fieldOf: inside}: Shape, texts: readonly Text[]): Json {
  const found: (readonly [string, Json])[] = []
  for (const given of texts) {
    const text = textOf(name, given)
    if (/^\s*[{[]/.test(text)) {
      const object = json(name, text)
      if (!isJsonObject(object)) throw unfit(name, 'is not a JSON object')
      found.push(...Object.entries(object))
      continue
    }
    const equals = text.indexOf('=')
    if (equals < 1) throw unfit(name, `takes a JSON object, or key=value; given ${quote(text)}`)
    const key = text.slice(0, equals)
    const shape = inside?.(key) ?? ANY
    found.push([key, readValue(`${name} ${key}`, shape, [text.slice(equals + 1)])])
  }
  return Object.fromEntries(found)
}

/** A file by its bytes: who names it by hand has already opened it, so no folder has to be allowed. */
function fileOf(name: string, given: Text): JsonObject {
  if (typeof given !== 'string') return {name: given.name, base64: Buffer.from(given.bytes).toString('base64')}
  if (!/^\s*\{/.test(given)) return {text: given}
  const value = json(name, given)
  return isJsonObject(value) ? value : {text: given}
}

/** Where nothing tells what it is: JSON where it is JSON, otherwise the text. */
function loose(text: string): Json {
  try {
    return parseJson(text)
  } catch {
    return text // that is what it is, then
  }
}

function json(name: string, text: string): Json {
  try {
    return parseJson(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new RunosError('E_ARGS_INVALID', `${name} is not JSON: ${why}`, {where: name, cause})
  }
}

/** The text of a file; one line end at its end belongs to the file and not to the value. */
function textOf(name: string, given: Text): string {
  if (typeof given === 'string') return given
  const text = Buffer.from(given.bytes).toString('utf8')
  if (!Buffer.from(text).equals(given.bytes))
    throw unfit(name, `cannot be read from ${given.name}: it is not UTF-8 text`)
  return text.replace(/\r?\n$/, '')
}

const quote = (text: string): string => stringifyJson(text.length > 60 ? `${text.slice(0, 57)}...` : text)

function unfit(name: string, what: string, fix: readonly string[] = []): RunosError {
  return new RunosError('E_ARGS_INVALID', `${name} ${what}`, {where: name, fix})
}
