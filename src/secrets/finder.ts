import type {Finder, FoundSecret} from '#core/finder'
import {isJsonObject, type Json} from '#core/json'
import {againIn} from './again.ts'
import {assignments} from './assignments.ts'
import {byKind} from './by-kind.ts'
import {type Layer, layersOf} from './layers.ts'
import {joined, type Span} from './span.ts'
import {inStatements, inTables} from './tables.ts'
import {isSecretUnder, kindOf, tellingOf} from './values.ts'
import {type Place, texts} from './walk.ts'
import {inWordings} from './wordings.ts'

/** So many encodings lie in each other at most; what lies deeper is withheld. */
const DEEPEST = 5
/** So many characters of encodings are looked at in one answer, and so many times as many as it has itself. */
const LEAST_BUDGET = 1_000_000
const TIMES = 6

/** A text that is looked through, and the one that it stands in. */
interface Node {
  readonly text: string
  readonly name: string
  readonly spans: Piece[]
  /** The manifest says that all of it is a secret. */
  readonly marked?: true
  readonly up?: {readonly node: Node; readonly layer: Layer}
}
/** A span, and what it stands for where it is written in another way. `weak`: only its name and its looks speak for it. */
type Piece = Span & {readonly value?: string; readonly weak?: true}

/**
 * Finds secrets by what the manifest says, by their names and by their kinds, inside of what JSON, YAML, `.env`, URLs and
 * base64 hold. It takes time in proportion to the answer; what it cannot look at within that is withheld as a secret.
 */
export const finder: Finder = {
  replace(value, instead, schema) {
    const places = texts(value, schema)
    if (places.length === 0) return value
    const roots = find(places)
    return rebuilt(value, places, roots, instead)
  },
}

/** The same text under so many names is looked at once for each; what is more is looked at again. */
const MOST_NAMES = 20

/** Nothing is found in it. */
const PLAIN: Node = {text: '', name: '', spans: []}

/** The spans of each text. Names of fields and words come again and again in a list; each is looked at once. */
function find(places: readonly Place[]): readonly Node[] {
  const roots: Node[] = []
  const known = new Map<string, Node[]>()
  const nodes = places.map(({text, name, marked, number}): Node => {
    if (number === 'plain') return PLAIN
    if (number === 'secret') return {text, name, spans: [{start: 0, end: text.length, kind: kindOf(name)}]}
    const same = known.get(text)
    const before = same?.find((one) => one.name === name && one.marked === marked)
    if (before !== undefined) return before
    const node = {text, name, spans: [], ...(marked === undefined ? {} : {marked})}
    roots.push(node)
    if (same === undefined) known.set(text, [node])
    else if (same.length < MOST_NAMES) same.push(node)
    return node
  })
  const all: Node[] = [...roots]
  let left = Math.max(LEAST_BUDGET, TIMES * roots.reduce((sum, {text}) => sum + text.length, 0))
  let level = roots
  for (let depth = 0; level.length > 0; depth++) {
    const next: Node[] = []
    for (const node of level) {
      for (const layer of layersOf(node.text)) {
        left -= layer.text.length
        if (depth < DEEPEST && left >= 0) {
          next.push({text: layer.text, name: layer.name, spans: [], up: {node, layer}})
        } else if (layer.whole || layer.text.length >= 8) {
          const [start, end] = layer.whole ? layer.outer(0, 0) : layer.outer(0, layer.text.length)
          node.spans.push({start, end, kind: 'unexamined'})
        }
      }
    }
    for (const node of next) all.push(node)
    level = next
  }
  for (const [index, spans] of byKind(all.map(({text}) => text)).entries()) add(all[index]?.spans, spans)
  for (const node of all) {
    add(node.spans, assignments(node.text))
    add(node.spans, inTables(node.text))
    add(node.spans, inStatements(node.text))
    add(node.spans, inWordings(node.text))
    const named = wholeOf(node)
    if (named !== undefined) node.spans.push(named)
  }
  // From the innermost outward: what was found in a layer is a piece of the text that it stands in.
  for (const {text, spans, up} of all.toReversed()) {
    if (up === undefined) continue
    const {layer, node} = up
    for (const {start, end, kind, value} of joined(spans) as readonly Piece[]) {
      const [from, to] = layer.outer(start, end)
      node.spans.push({start: from, end: to, kind, ...(layer.whole ? {} : {value: value ?? text.slice(start, end)})})
    }
  }
  findAgain(roots)
  return nodes
}

/** A secret that was told by what stands around it in one place stands in others too, where nothing tells of it. */
function findAgain(roots: readonly Node[]): void {
  const found = new Map<string, string>()
  for (const {text, spans} of roots)
    for (const {start, end, kind, value, weak} of spans)
      if (weak !== true) found.set(value ?? text.slice(start, end), kind)
  const again = found.size === 0 ? undefined : againIn(found)
  if (again === undefined) return
  for (const {text, spans} of roots) add(spans, again(text))
}

/** Adds many: as arguments of one call, they could be too many. */
function add(to: Piece[] | undefined, spans: readonly Span[]): void {
  for (const span of spans) to?.push(span)
}

/** All of a text, when its name says that it is a secret. */
function wholeOf({text, name, marked}: Node): Piece | undefined {
  // Whatever it looks like: `admin` is a password too.
  if (marked === true) return HIDDEN.test(text) ? undefined : {start: 0, end: text.length, kind: kindOf(name)}
  if (name === '' || !isSecretUnder(name, text)) return undefined
  if (isOnlyAFrame(name, text) || isOnlyText(name, text)) return undefined
  if (isSaid(name, text)) return undefined
  const span = {start: 0, end: text.length, kind: kindOf(name)}
  return tellingOf(name) === 'perhaps' ? {...span, weak: true} : span
}

/** Nothing, or what somebody put over it. */
const HIDDEN = /^\s*(?:[*•.xX#_-]*|\[redacted\])\s*$/

/** A file or an object that may hold a secret at a place of its own, which is looked at by itself. */
const isOnlyAFrame = (name: string, text: string): boolean =>
  (/credential_?data$/i.test(name) && /^\s*\{/.test(text)) ||
  (/kube_?config$/i.test(name) &&
    /clusters["']?:/.test(text) &&
    !/client-key-data|password|auth-provider|secret|(?<!get-)token(?!-)/i.test(text))

/** What a file with such a name says, and what commands about secrets do: looked through as any text is. */
const isOnlyText = (name: string, text: string): boolean =>
  /\S\s+\S+\s+\S/.test(text.slice(0, 2_000)) &&
  (/^\/(?:etc|usr|var|opt|home|root|srv)\//.test(name) ||
    (/(?:secrets|tokens|passwords|keys)$/i.test(name) && !text.includes('\n') && / --?\w|&&|\w\.\w/.test(text)))

/**
 * Whether words only speak of a secret: the label of a form, a question, an explanation. A password, and a phrase even more,
 * may be words itself: a label begins with a great letter (or one of a script without them) and names what it is about.
 */
function isSaid(name: string, text: string): boolean {
  if (/mnemonic|seed|phrase/i.test(name)) return false
  if (/pass/i.test(name)) return LABEL.test(text) && OF_PASSWORDS.test(text) && isWords(text, 2)
  if (/secret|private/i.test(name)) return LABEL.test(text) && OF_SECRETS.test(text) && isWords(text, 2)
  return isWords(text, OF_PASSWORDS.test(text) || OF_SECRETS.test(text) ? 2 : 3)
}
const LABEL = /^[\p{Lu}\p{Lo}]/u
const OF_PASSWORDS =
  /passwor[dt]|kennwort|contraseña|mot de passe|senha|wachtwoord|hasło|şifre|парол|パスワード|密码|passphrase/i
const OF_SECRETS = /secret|token|\bkey\b/i

/** So many words at least, and nothing else. */
const isWords = (text: string, least: 2 | 3): boolean =>
  (least === 2 ? TWO_WORDS : THREE_WORDS).test(text.slice(0, 400).replace(/ (?:\([^()]*\)|\d{1,3})$/, ''))
const TWO_WORDS = /^\p{Lu}?[\p{Ll}\p{Lo}'’-]+(?: [\p{L}'’"`().,;?!:/-]+)+$/u
const THREE_WORDS = /^\p{Lu}?[\p{Ll}\p{Lo}'’-]+(?: [\p{L}'’"`().,;?!:/-]+){2,}$/u

function rebuilt(
  value: Json,
  places: readonly Place[],
  roots: readonly Node[],
  instead: (found: FoundSecret) => string,
): Json {
  let index = 0
  const text = (raw: string): string => {
    const [place, node] = [places[index], roots[index]]
    index++
    if (place === undefined || node === undefined || node.spans.length === 0) return raw
    let shown = ''
    let last = 0
    for (const {start, end, kind, value: meant} of joined(node.spans) as readonly Piece[]) {
      const found = raw.slice(start, end)
      const marked = place.marked === true ? {marked: true as const} : {}
      const other = instead({kind, value: meant ?? found, at: place.at, ...marked})
      shown += raw.slice(last, start) + (other === (meant ?? found) ? found : other)
      last = end
    }
    return shown + raw.slice(last)
  }
  const number = (raw: number | bigint): Json => {
    if (places[index]?.number === 'plain') {
      index++
      return raw
    }
    const shown = text(String(raw))
    return shown === String(raw) ? raw : shown
  }
  const walk = (here: Json): Json => {
    if (typeof here === 'string') return text(here)
    if (typeof here === 'number' || typeof here === 'bigint') return number(here)
    if (Array.isArray(here)) return here.map(walk)
    if (!isJsonObject(here)) return here
    const taken = new Set<string>()
    const pairs = Object.entries(here).map(([key, item]): [string, Json] => {
      let name = text(key)
      while (taken.has(name)) name += '_'
      taken.add(name)
      return [name, walk(item)]
    })
    return Object.fromEntries(pairs)
  }
  return walk(value)
}
