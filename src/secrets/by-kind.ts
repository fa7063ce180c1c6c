import {SHAPES} from './kinds.ts'
import {byRules} from './rules.ts'
import type {Span} from './span.ts'

/** Between two texts: nothing that has a kind goes across it. */
const BETWEEN = '\n\0\n'
/** Kinds whose shapes take only the secret out of what the rules take whole. */
const FINER = /connection|basicauth|webhook|slack/

/** The spans of each text that are secrets by their kind. All texts are looked through at once: that is much quicker. */
export function byKind(texts: readonly string[]): readonly (readonly Span[])[] {
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + BETWEEN.length
  }
  const all = texts.join(BETWEEN)
  const found = texts.map((): Span[] => [])
  const note = (start: number, end: number, kind: string): void => {
    const index = indexOf(starts, start)
    const [from, text] = [starts[index] ?? 0, texts[index] ?? '']
    const to = Math.min(end - from, text.length)
    if (to > start - from) found[index]?.push({start: start - from, end: to, kind})
  }
  for (const {kind, pattern, is} of SHAPES) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(all); match !== null; match = pattern.exec(all)) {
      const [whole, group] = match
      const secret = group ?? whole
      if (is !== undefined && !is(secret)) continue
      const start = match.index + (group === undefined ? 0 : whole.lastIndexOf(group))
      note(start, start + secret.length, kind)
    }
  }
  for (const {start, end, kind} of byRules(all)) {
    const value = all.slice(start, end)
    if (!FINER.test(kind) || !finer.some(({pattern}) => value.search(pattern) >= 0)) note(start, end, kind)
  }
  return found
}

const finer = SHAPES.filter(({kind}) => kind === 'password' || kind === 'webhook')

/** Which text a place of all of them belongs to. */
function indexOf(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
