import type {Span} from './span.ts'
import {looksRandom} from './values.ts'

/** So many values of one answer are looked for in all of it: the time that takes stays in proportion to the answer. */
const MOST = 32

/**
 * Values that were found in one place, and what says so only there: `{"password": X, "log": "connected with X"}`. Only
 * those that nobody can guess: who may write a text into the same answer, and reads whether it is hidden, could try a
 * password or a code of six digits that way.
 * @param found values and their kinds
 * @returns looks for them in a text; undefined: there is none to look for
 */
export function againIn(found: ReadonlyMap<string, string>): ((text: string) => readonly Span[]) | undefined {
  const unguessable = [...found].filter(([value]) => looksRandom(value)).slice(0, MOST)
  if (unguessable.length === 0) return undefined
  return (text) =>
    unguessable.flatMap(([value, kind]) => {
      const spans: Span[] = []
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
        spans.push({start: at, end: at + value.length, kind})
      return spans
    })
}
