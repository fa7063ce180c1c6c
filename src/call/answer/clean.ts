import {isJsonObject, type Json} from '#core/json'
import {INVISIBLE} from '#core/text'

/** Letters and pictures that writing systems join with a character of no width; there, one is no hidden message. */
const JOINED = String.raw`[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f]|(?![\0-\u024f])[\p{L}\p{M}]`
const JOINER = new RegExp(`(?<=${JOINED})[\\u200c\\u200d](?=${JOINED})`, 'gu')
/** How a picture is drawn is said once, behind it; elsewhere such characters only carry what nobody sees. */
const DRAWN = /(?<![\p{Extended_Pictographic}#*0-9])[\ufe00-\ufe0f]|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]/gu
/** Hardly any text holds one of these, and looking is quick. */
const SUSPECT = /[^\t\n\r -~\u00a1-\u00ac\u00ae-\u024f]/

/** An answer without what nobody sees, and how much that was. */
export interface Cleaned<Value> {
  readonly value: Value
  readonly removed: number
}

/**
 * Takes invisible characters out of all texts and keys of an answer (attack 6): tags, bidirectional marks, characters of
 * no width, controls. Joined scripts and pictures keep their joiners. It comes before redaction, so that a secret cannot
 * be cut into pieces by them.
 */
export function clean(answer: Json): Cleaned<Json> {
  let removed = 0
  const text = (raw: string): string => {
    if (!SUSPECT.test(raw)) return raw
    const kept = (joiner: string) => (joiner === '\u200c' ? '\ue000\ue000' : '\ue000\ue001')
    const back = (mark: string) => (mark === '\ue000\ue000' ? '\u200c' : '\u200d')
    const marked = raw.includes('\ue000') ? raw : raw.replaceAll(JOINER, kept)
    removed += (marked.match(INVISIBLE)?.length ?? 0) + (marked.match(DRAWN)?.length ?? 0)
    return marked
      .replaceAll(INVISIBLE, '')
      .replaceAll(DRAWN, '')
      .replaceAll(/\ue000[\ue000\ue001]/g, back)
  }
  const walk = (value: Json): Json => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(walk)
    if (!isJsonObject(value)) return value
    const taken = new Set<string>()
    const pairs = Object.entries(value).map(([key, item]): [string, Json] => {
      let name = text(key)
      while (taken.has(name)) name += '_' // two keys that looked the same: both are told
      taken.add(name)
      return [name, walk(item)]
    })
    return Object.fromEntries(pairs)
  }
  const value = walk(answer)
  return {value, removed}
}
