import type {Json} from '#core/json'
import type {Limits} from './limits.ts'
import {TextFault} from './text-fault.ts'

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const MAX_DIGITS = 400

/**
 * Reads JSON (RFC 8259) where `JSON.parse` would be too generous: a key that stands twice, values too deep and too many
 * are faults with a place, and integers that a double cannot hold become `bigint`.
 * @throws TextFault
 */
export function parseJsonText(text: string, {depth: maxDepth, values: maxValues}: Limits): Json {
  let at = 0
  let values = 0

  function space(): void {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      at++
    }
  }

  function value(depth: number): Json {
    space()
    if (++values > maxValues) throw new TextFault(`more than ${maxValues} values`, at)
    switch (text.charCodeAt(at)) {
      case 123: // {
        if (depth >= maxDepth) throw new TextFault(`values stand more than ${maxDepth} deep in each other`, at)
        return object(depth + 1)
      case 91: // [
        if (depth >= maxDepth) throw new TextFault(`values stand more than ${maxDepth} deep in each other`, at)
        return list(depth + 1)
      case 34: // "
        return string()
      case 116:
        return word('true', true)
      case 102:
        return word('false', false)
      case 110:
        return word('null', null)
      default:
        return number()
    }
  }

  function object(depth: number): Json {
    const found: Record<string, Json> = {}
    at++
    space()
    if (text[at] === '}') {
      at++
      return found
    }
    for (;;) {
      space()
      const start = at
      if (text[at] !== '"') throw unexpected('a key in quotes')
      const key = string()
      if (Object.hasOwn(found, key))
        throw new TextFault(`the key ${JSON.stringify(key.slice(0, 80))} stands twice`, start)
      space()
      if (text[at] !== ':') throw unexpected('":"')
      at++
      const item = value(depth)
      // Plain assignment to this key would set the prototype.
      if (key === '__proto__')
        Object.defineProperty(found, key, {value: item, enumerable: true, configurable: true, writable: true})
      else found[key] = item
      space()
      const next = text[at]
      if (next !== ',' && next !== '}') throw unexpected('"," or "}"')
      at++
      if (next === '}') return found
    }
  }

  function list(depth: number): Json {
    const found: Json[] = []
    at++
    space()
    if (text[at] === ']') {
      at++
      return found
    }
    for (;;) {
      found.push(value(depth))
      space()
      const next = text[at]
      if (next !== ',' && next !== ']') throw unexpected('"," or "]"')
      at++
      if (next === ']') return found
    }
  }

  function string(): string {
    const start = at++
    let plain = true
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 34) break
      if (Number.isNaN(code)) throw new TextFault('the text ends inside a string (is it cut off?)', start)
      if (code < 32) throw new TextFault('a control character inside a string', at)
      if (code === 92) {
        plain = false
        at++
      }
      at++
    }
    at++
    if (plain) return text.slice(start + 1, at - 1)
    try {
      return JSON.parse(text.slice(start, at)) as string
    } catch (cause) {
      throw Object.assign(new TextFault('an escape that JSON does not have', start), {cause})
    }
  }

  function number(): Json {
    NUMBER.lastIndex = at
    const match = NUMBER.exec(text)
    if (match === null) throw unexpected('a value')
    const [digits, fraction, exponent] = match
    if (digits.length > MAX_DIGITS) throw new TextFault(`a number of ${digits.length} digits`, at)
    at += digits.length
    const found = Number(digits)
    return fraction === undefined && exponent === undefined && !Number.isSafeInteger(found) ? BigInt(digits) : found
  }

  function word<T extends Json>(letters: string, meaning: T): T {
    if (!text.startsWith(letters, at)) throw unexpected('a value')
    at += letters.length
    return meaning
  }

  function unexpected(wanted: string): TextFault {
    if (at >= text.length) return new TextFault(`the text ends where ${wanted} should stand (is it cut off?)`, at)
    return new TextFault(`${JSON.stringify(text[at])} where ${wanted} should stand`, at)
  }

  const root = value(0)
  space()
  if (at < text.length) throw unexpected('the end')
  return root
}
