import {actAsked} from './acts.ts'
import {EMPTY, type Manner, mannerOf, STATES} from './request-act.ts'
import type {SearchIndex} from './search-index.ts'
import {createReader, type SearchWord, withParticles} from './search-words.ts'
import type {Spelling} from './spelling.ts'
import {stem} from './stem.ts'
import type {Meaning} from './synonyms.ts'
import {withoutNames} from './written-names.ts'

/** Under what the index has something: a stem, or a meaning. */
export type Key = string | Meaning

/** One thing that a request names, with all the keys under which it may be. */
export interface Concept {
  readonly weight: number
  readonly variants: readonly {readonly key: Key; readonly weight: number}[]
}

/** What a request asks for. */
export interface Request extends Manner {
  readonly concepts: readonly Concept[]
}

/** Verbs that say what is to be done, and no more. */
const LIGHT = new Set(
  'get give show list tell put make take set see go come use add create new update change look all every let'.split(
    ' ',
  ),
)

/** How much each kind of word and of variant says. */
const WEIGHTS = {light: 0.15, state: 0.3, act: 0.5, meaning: 0.9, derived: 0.9, related: 0.5}

/** `Is the app up` asks for its state. */
const YES_OR_NO = new Set(['is', 'are'])
const ENDS = new Set('up down running available ok okay working alive ready healthy done'.split(' '))

/** What is longer is no request in ordinary words, and must not cost more than one. */
const MOST_WORDS = 50
const MOST_TYPOS = 10
/** Shorter words are too near to each other. */
const SHORTEST_TYPO = 4

/** Reads a request: what it names, and what is to be done with it. */
export function readRequest(query: string, index: SearchIndex, spelling: Spelling): Request {
  let unknown = 0
  const correct = (word: string): string => {
    const stemmed = stem(word)
    if (word.length < SHORTEST_TYPO || EMPTY.has(word) || index.find(stemmed) !== undefined) return word
    if (++unknown > MOST_TYPOS) return word
    const meant = spelling.correct(stemmed)
    return meant === stemmed ? word : meant
  }
  const read = createReader(correct)
  const words = withParticles(read(withoutNames(query.normalize('NFKC'))).slice(0, MOST_WORDS))
  const manner = mannerOf(words, ({stem, meanings}) => meanings.length > 0 || index.find(stem) !== undefined)
  const concepts = words
    .map((word, at) => ({
      weight: weigh(word, manner.isQuestion, YES_OR_NO.has(words[0]?.word ?? '') && at === words.length - 1),
      variants: variantsOf(words, at, index),
    }))
    .filter(({weight}) => weight > 0)
  return {...manner, concepts}
}

function weigh({word, stem, inPhrase}: SearchWord, isQuestion: boolean, asksState: boolean): number {
  if (asksState && ENDS.has(word)) return 1
  if (EMPTY.has(word)) return 0
  if (LIGHT.has(word) && !inPhrase) return WEIGHTS.light
  if (STATES.has(word) && isQuestion) return WEIGHTS.state
  return actAsked(stem) === undefined ? 1 : WEIGHTS.act
}

function variantsOf(words: readonly SearchWord[], at: number, index: SearchIndex): Concept['variants'] {
  const before = words[at - 1]
  const after = words[at + 1]
  const {word = '', stem = '', meanings = [], inPhrase = false, particle} = words[at] ?? {}
  const meant = meanings.map((key) => ({key, weight: WEIGHTS.meaning}))
  // "Kick off" and "log into" are not about kicks and logs.
  if (inPhrase && (particle !== undefined || (after !== undefined && EMPTY.has(after.word)))) return meant
  // "Config map" may be written as one word.
  const joined = [
    ...(before === undefined ? [] : [`${before.word}${stem}`]),
    ...(after === undefined ? [] : [`${word}${after.stem}`]),
  ]
  // What is unpinned was pinned.
  const undone =
    stem.startsWith('un') && index.find(stem) === undefined ? [{key: stem.slice(2), weight: WEIGHTS.related}] : []
  return [
    ...[stem, ...joined].map((key) => ({key, weight: 1})),
    ...undone,
    ...index.related(stem).map((key) => ({key, weight: isDerived(stem, key) ? WEIGHTS.derived : WEIGHTS.related})),
    ...meant,
  ]
}

/** Whether two words differ by an ending that makes one word of another: `remind`, `reminder`; `invit`, `invitation`. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return /^(er|or|ee|ion|ation|ment|al|abl|ity|ly|ent|ency|ant|anc|enc)$/.test(long.slice(short.length))
}
