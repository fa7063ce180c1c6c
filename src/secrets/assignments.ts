import type {Span} from './span.ts'
import {isSecretUnder, kindOf, looksRandom, tellingOf} from './values.ts'

/** A name, and the sign that gives it a value: in `.env`, YAML, JSON, query strings, options of commands, log lines. */
const NAME =
  /(?<![A-Za-z0-9_.])(\\?["']?)([A-Za-z_][A-Za-z0-9_./-]{0,63})\1\]?(?:(?:\s{0,3}|[ \t]{4,24}(?==))(=>|:=|[=:])[ \t]{0,20}|(?<=--[a-z][a-z-]{0,40})([ \t]{1,3}))/g
/** An element of XML that holds a text and nothing else. */
const ELEMENT = /<([A-Za-z_][\w.:-]{0,63})(?:\s[^<>]{0,200})?>([^<>]{3,4096})<\//g
/** What ends a value without quotes. */
const END = /[\s"'`,;&<>()[\]{}\\]/g
const WHOLE_LINE = /\S[^\n\r]*/y
const MOST = 4_096

/** The values behind names that tell of a secret. The place goes on behind each value, so all of it takes linear time. */
export function assignments(text: string): readonly Span[] {
  const found: Span[] = []
  const lines = /\n/.test(text)
  NAME.lastIndex = 0
  for (let match = NAME.exec(text); match !== null; match = NAME.exec(text)) {
    const [whole, , last = '', sign = ''] = match
    const name = nameAt(text, match.index, last)
    if (sign === ':' && text[match.index - 1] === ':') continue // a part of a name: `arn:...:secret:orders`
    if (/[$#{]\{$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue // a hole, and where it is filled from
    if (tellingOf(name) === 'nothing') continue
    const start = match.index + whole.length
    if (/["']/.test(text[start] ?? '') && text[start] === text[match.index - 1]) continue // it closes: `"token="`
    const value = valueAt(text, start, {sign, lineStart: isLineStart(text, match.index)})
    if (value === undefined) continue
    NAME.lastIndex = Math.max(value.end, NAME.lastIndex)
    const raw = text.slice(value.start, value.end)
    if (!isSecretUnder(name, raw) || isCode(raw, name, text[value.end])) continue
    if (/^\d{1,9}$/.test(raw) && UNIT.test(text.slice(value.end, value.end + 12))) continue
    if (value.prose && !/[\d_+/=-]|[^\x20-\x7e]|[!@#$%^*]/.test(raw)) continue
    if (
      value.prose &&
      /\s/.test(text[start - 1] ?? '') &&
      (lines || raw.length < 6) &&
      isProse(text, value.end) &&
      !looksRandom(raw) &&
      !/\d/.test(raw)
    )
      continue
    found.push({start: value.start, end: value.end, kind: kindOf(name)})
  }
  for (const {1: name = '', 2: raw = '', index, 0: whole} of text.matchAll(ELEMENT)) {
    if (!isSecretUnder(name, raw)) continue
    const end = index + whole.length - '</'.length
    found.push({start: end - raw.length, end, kind: kindOf(name)})
  }
  return found
}

/** A name of several words, of which the last one alone says less or something else: `AWS Secret Access Key`, `public key`. */
function nameAt(text: string, at: number, last: string): string {
  if (text[at - 1] !== ' ' || !/^[A-Za-z]+$/.test(last) || tellingOf(last) === 'nothing') return last
  const before = /(?:^|[\n"'({,;>])\s*((?:[A-Za-z]{1,20} ){1,3})$/.exec(text.slice(Math.max(0, at - 70), at))?.[1]
  if (before === undefined) return last
  return OTHER_KEY.test(before) || tellingOf(`${before}${last}`) === 'secret' ? `${before}${last}` : last
}
const OTHER_KEY = /\b(?:public|host|peer|foreign|primary|partition|sort) $/i

interface Value {
  readonly start: number
  readonly end: number
  /** It stands in a sentence: `password: must be longer`. */
  readonly prose: boolean
}

function valueAt(
  text: string,
  start: number,
  {sign, lineStart}: {sign: string; lineStart: boolean},
): Value | undefined {
  const quote = /^\\?["'`]/.exec(text.slice(start, start + 2))?.[0]
  if (quote !== undefined) {
    const from = start + quote.length
    const end = closing(text, from, quote)
    return end > from ? {start: from, end, prose: false} : undefined
  }
  const block = sign === ':' ? blockAt(text, start) : undefined
  if (block !== undefined) return block
  if (lineStart && (sign === '=' || sign === ':')) {
    // `.env` and YAML: the value is the rest of the line, without a remark behind it.
    WHOLE_LINE.lastIndex = start
    const line = WHOLE_LINE.exec(text.slice(0, start + MOST))?.[0]
      ?.replace(/\s+#.*$/, '')
      .trimEnd()
    if (line === undefined || /^[[{&*!]/.test(line)) return undefined
    if (!/\s/.test(line)) return {start, end: start + line.length, prose: false}
  }
  END.lastIndex = start
  const end = END.exec(text)?.index ?? text.length
  return end > start ? {start, end: Math.min(end, start + MOST * 4), prose: sign === ':'} : undefined
}

/** Where a quoted text ends; one that does not ends with its line. */
function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (quote.length === 1 && sign === '\\') at++
    else if (text.startsWith(quote, at)) return at
    else if (sign === '\n') return at
  }
  return text.length
}

/** A text of many lines in YAML: `key: |`, and what is indented below it. */
function blockAt(text: string, start: number): Value | undefined {
  const head = /^[|>][+-]?\d?[ \t]*\r?\n([ \t]+)/.exec(text.slice(start, start + 200))
  if (head === null) return undefined
  const [whole, indent = ''] = head
  const from = start + whole.length
  let end = text.indexOf('\n', from)
  while (end >= 0 && (text.startsWith(`\n${indent}`, end) || /^\n[ \t]*\r?\n/.test(text.slice(end, end + 80))))
    end = text.indexOf('\n', end + 1)
  return {start: from, end: end < 0 ? text.length : end, prose: false}
}

function isLineStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  return (
    /(?:^|\n)[ \t]*(?:- )?(?:export |set |ENV |declare -x )?["']?$/.test(before) && (at <= 60 || before.includes('\n'))
  )
}

/** Whether a program is read, that gets the value elsewhere: `getToken(user)`, `config.password`, `var.db_password`. */
const isCode = (raw: string, name: string, next: string | undefined): boolean =>
  /^[A-Za-z_$][\w$.]{0,200}(?:\(.{0,300}\)|\[.{0,300}\]);?$/.test(raw) ||
  (next === '>' && /^\$[A-Za-z_]\w{0,60}-$/.test(raw)) ||
  (/^[A-Za-z_$][\w$]{0,60}(?:(?:\.|::)[A-Za-z_$][\w$]{0,60}){0,8}$/.test(raw) &&
    (next === '(' || next === '[' || raw.toLowerCase().endsWith(`.${name.toLowerCase()}`) || ROOT.test(raw)))
/** What settings of programs and of provisioners begin with. */
const ROOT =
  /^(?:var|local|data|module|each|self|this|settings|config|conf|cfg|options|opts|params|props|args|env|ENV|process|os|secrets|random_\w+|aws_\w+|google_\w+|azurerm_\w+)\./

/** What a number counts that stands before it. */
const UNIT = /^ ?(?:bytes?|chars?|characters|bits?|ms|s|sec|seconds|minutes|hours|days|times|items|[KMG]i?B)\b/

/** Whether words follow. */
const isProse = (text: string, end: number): boolean => /^[ \t]+[A-Za-z]{2,}/.test(text.slice(end, end + 12))
