import {isUtf8} from 'node:buffer'

/** A text inside of a text. */
export interface Layer {
  readonly text: string
  /** The name of the field that it is the value of, where the outer text says it. */
  readonly name: string
  /** Where a piece of it stands in the outer text. */
  outer(start: number, end: number): readonly [start: number, end: number]
  /** Only all of it can be taken out. */
  readonly whole: boolean
}

/** Shorter than this, nothing that is encoded is worth looking at. */
const SHORTEST = 12
const PERCENT = /(?:%[0-9A-Fa-f]{2}){1,1000}/g

/** What is written inside a text in another way: JSON, percent-encoding, base64, hexadecimal digits. Each takes linear time. */
export function* layersOf(text: string): Generator<Layer> {
  if (text.length < SHORTEST) return
  if (/["]/.test(text) && /[{[]/.test(text)) yield* jsonStrings(text)
  if (text.includes('%')) {
    const plain = percentDecoded(text)
    if (plain !== undefined) yield plain
  }
  for (const {start, end, encoded} of runsOf(text)) {
    const decoded = decode(encoded)
    if (decoded !== undefined) yield {text: decoded, name: '', outer: () => [start, end], whole: true}
  }
}

/** Whether a character stands in base64, of either alphabet (RFC 4648, sections 4 and 5). */
const IN_BASE64 = Uint8Array.from({length: 128}, (_, code) =>
  /[A-Za-z0-9+/_=-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Where base64 or hexadecimal digits may stand: each run of them, and runs that are lines of one (RFC 2045, section 6.8). */
function* runsOf(text: string): Generator<{readonly start: number; readonly end: number; readonly encoded: string}> {
  let lines: {start: number; end: number}[] = []
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (at < text.length && IN_BASE64[text.charCodeAt(at)] === 1) at++
    if (at === start) continue
    if (at - start >= SHORTEST) yield {start, end: at, encoded: text.slice(start, at)}
    const last = lines.at(-1)
    const goesOn = last !== undefined && last.end - last.start >= 40 && isLineEnd(text, last.end, start)
    if (!goesOn) {
      if (lines.length > 1) yield whole(text, lines)
      lines = []
    }
    lines.push({start, end: at})
  }
  if (lines.length > 1) yield whole(text, lines)
}

function whole(text: string, lines: readonly {start: number; end: number}[]) {
  const encoded = lines.map(({start, end}) => text.slice(start, end)).join('')
  return {start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, encoded}
}

const isLineEnd = (text: string, from: number, to: number): boolean =>
  to - from <= 40 && /^\r?\n[ \t]*$/.test(text.slice(from, to))

/** The texts in JSON, also in JSON that was cut or stands among other words. */
function* jsonStrings(text: string): Generator<Layer> {
  const isSecret = /"kind"\s{0,4}:\s{0,4}"Secret(?:List)?"/.test(text)
  const names: string[] = []
  let name = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '{' || sign === '[') {
      if (names.length < 1_000) names.push(name)
    } else if (sign === '}' || sign === ']') name = names.pop() ?? ''
    if (sign !== '"') continue
    const [start, end] = [at + 1, closing(text, at + 1)]
    at = end
    if (text[end] !== '"') continue // no JSON: it goes on behind it
    const raw = text.slice(start - 1, end + 1)
    const isKey = /^\s{0,8}:/.test(text.slice(at + 1, at + 10))
    const inner = raw.includes('\\') ? unescaped(raw) : raw.slice(1, -1)
    if (isKey) name = inner ?? ''
    if (inner === undefined) continue
    const under = isSecret && names.some((one) => one === 'data' || one === 'stringData') ? 'secret' : name
    if (!isKey && (inner.length >= 3 || under !== '')) {
      const map = raw.includes('\\') ? escapes(raw) : undefined
      yield {
        text: inner,
        name: under,
        outer: (from, to) =>
          map === undefined
            ? [start + from, start + to]
            : [start + (map[from] ?? 0), Math.min(end, start + (map[to] ?? 0))],
        whole: false,
      }
    }
  }
}

/** Where a text ends: at its quote, at the end of the line, at the end of all. */
function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '"' || sign === '\n') return at
  }
  return text.length
}

function unescaped(raw: string): string | undefined {
  try {
    return JSON.parse(raw) as string
  } catch {
    return undefined // no JSON after all
  }
}

/** Where each character of a JSON text begins behind its first quote. */
function escapes(raw: string): Int32Array {
  const map = new Int32Array(raw.length)
  let count = 0
  for (let at = 1; at < raw.length - 1; count++) {
    map[count] = at - 1
    at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2
  }
  map[count] = raw.length - 2
  return map
}

function percentDecoded(text: string): Layer | undefined {
  const map: number[] = []
  let plain = ''
  let last = 0
  const add = (part: string, from: number, step: (index: number) => number) => {
    for (let index = 0; index < part.length; index++) map.push(from + step(index))
    plain += part
  }
  for (const match of text.matchAll(PERCENT)) {
    const bytes = Buffer.from(match[0].replaceAll('%', ''), 'hex')
    const decoded = bytes.toString('utf8')
    add(text.slice(last, match.index), last, (index) => index)
    // One sign may be several bytes: then all of the run belongs to each of its signs.
    const even = decoded.length === bytes.length
    add(decoded, match.index, (index) => (even ? index * 3 : 0))
    last = match.index + match[0].length
  }
  if (last === 0) return undefined
  add(text.slice(last), last, (index) => index)
  map.push(text.length)
  const stop = (to: number): number => {
    // The end of a sign is where the next one begins that does not begin at the same place.
    const begun = map[to - 1] ?? 0
    for (let at = to; at < map.length; at++) if ((map[at] ?? 0) > begun) return map[at] ?? text.length
    return text.length
  }
  return {text: plain, name: '', outer: (from, to) => [map[from] ?? 0, stop(to)], whole: false}
}

/** What base64 or hexadecimal digits stand for, if that is a text. */
function decode(encoded: string): string | undefined {
  if (encoded.length % 2 === 0 && !/[^0-9a-fA-F]/.test(encoded)) {
    const text = asText(Buffer.from(encoded, 'hex'))
    if (text !== undefined) return text
  }
  // A beginning that is no text says soon what a picture is.
  if (asText(Buffer.from(encoded.slice(0, 16), 'base64').subarray(0, 9)) === undefined) return undefined
  return asText(Buffer.from(encoded, 'base64'))
}

/** What holds one of these is no text. */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u
function asText(bytes: Uint8Array): string | undefined {
  for (let at = 0; at < bytes.length && at < 9; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) return undefined
  }
  if (!isUtf8(bytes)) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return CONTROL.test(text) ? undefined : text
}
