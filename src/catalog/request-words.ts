import {type Act, actAsked, type Wanted} from './acts.ts'
import type {SearchIndex} from './search-index.ts'
import {createReader, type SearchWord} from './search-words.ts'
import type {Spelling} from './spelling.ts'
import {stem} from './stem.ts'
import type {Meaning} from './synonyms.ts'
import {lemma, verbKind} from './words.ts'

/** Under what the index has something: a stem, or a meaning. */
export type Key = string | Meaning

/** One thing that a request names, with all the keys under which it may be. */
export interface Concept {
  readonly weight: number
  readonly variants: readonly {readonly key: Key; readonly weight: number}[]
}

/** What a request asks for. */
export interface Asked {
  readonly concepts: readonly Concept[]
  /** What is to be done; undefined: it does not say. */
  readonly act: Wanted | undefined
  /** Whether it may be about many things at once. */
  readonly many: boolean
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that say nothing about which tool is meant. */
const EMPTY = set(`
  i me my mine we our us you your the a an this that these those it its is are be was were been am to of in on at for
  from by with and or but please can could would should want need like do does did have has had there here how
  why when where what which if so then up out off into onto them they their not don t s ll m re just now some any let
  back exist exists available named called`)

/** Verbs that say what is to be done, and no more. */
const LIGHT = set(
  'get give show list tell put make take set see go come use add create new update change look all every',
)

/** What a question about things says of them. */
const STATES = set('run runs running used')

const ALL = set('all every each everything everybody everyone')

const QUESTIONS = set('what which who whose how why when where is are am does do did has have')

/** How much each kind of word and of variant says. */
const WEIGHTS = {light: 0.15, state: 0.3, act: 0.5, meaning: 0.85, related: 0.6}

/** What is longer is no request in ordinary words, and must not cost more than one. */
const MOST_WORDS = 50
const MOST_TYPOS = 10
/** Shorter words are too near to each other. */
const SHORTEST_TYPO = 4

/** Reads a request: what it names, and what is to be done with it. */
export function readRequest(query: string, index: SearchIndex, spelling: Spelling): Asked {
  let unknown = 0
  const correct = (word: string): string => {
    const stemmed = stem(word)
    if (word.length < SHORTEST_TYPO || EMPTY.has(word) || index.find(stemmed) !== undefined) return word
    if (++unknown > MOST_TYPOS) return word
    const meant = spelling.correct(stemmed)
    return meant === stemmed ? word : meant
  }
  const words = createReader(correct)(query.normalize('NFKC')).slice(0, MOST_WORDS)
  const isQuestion = QUESTIONS.has(words[0]?.word ?? '')
  const concepts = words
    .map((word, at) => ({weight: weigh(word, isQuestion), variants: variantsOf(words, at, index)}))
    .filter(({weight}) => weight > 0)
  return {
    concepts,
    act: isQuestion ? actOfQuestion(words) : actOfOrder(words),
    many: words.some(isPlural) || words.some(({word}) => ALL.has(word)),
  }
}

function weigh({word, stem, inPhrase}: SearchWord, isQuestion: boolean): number {
  if (EMPTY.has(word)) return 0
  if (LIGHT.has(word) && !inPhrase) return WEIGHTS.light
  if (STATES.has(word) && isQuestion) return WEIGHTS.state
  return actAsked(stem) === undefined ? 1 : WEIGHTS.act
}

function variantsOf(words: readonly SearchWord[], at: number, index: SearchIndex): Concept['variants'] {
  const before = words[at - 1]
  const after = words[at + 1]
  const {word = '', stem = '', meanings = [], inPhrase = false} = words[at] ?? {}
  const meant = meanings.map((key) => ({key, weight: WEIGHTS.meaning}))
  // "Kick off" and "log into" are not about kicks and logs.
  if (inPhrase && after !== undefined && EMPTY.has(after.word)) return meant
  // "Config map" may be written as one word.
  const joined = [
    ...(before === undefined ? [] : [`${before.word}${stem}`]),
    ...(after === undefined ? [] : [`${word}${after.stem}`]),
  ]
  return [
    ...[stem, ...joined].map((key) => ({key, weight: 1})),
    ...index.related(stem).map((key) => ({key, weight: WEIGHTS.related})),
    ...meant,
  ]
}

/** `which databases`, `who`, `how many`: a list. `what is the status`: one thing. */
function actOfQuestion(words: readonly SearchWord[]): Act {
  const [first, second] = words
  if (first?.word === 'who' || (first?.word === 'how' && second?.word === 'many')) return 'list'
  return words.some(isPlural) ? 'list' : 'show'
}

function actOfOrder(words: readonly SearchWord[]): Wanted | undefined {
  const act = words.map(({stem}) => actAsked(stem)).find((act) => act !== undefined)
  if (act !== 'show' && act !== undefined) return act
  if (words.some(({word}) => ALL.has(word))) return 'list'
  if (act === 'show') return words.slice(0, 5).some(isPlural) ? 'list' : 'show'
  const first = words.find(({word}) => !EMPTY.has(word))
  const kind = first === undefined ? undefined : verbKind(lemma(first.word))
  if (kind === 'changes' || kind === 'maybe') return 'do'
  return words.some(isPlural) ? 'list' : undefined
}

const isPlural = ({word, stem}: SearchWord): boolean =>
  word.length > 3 && word.endsWith('s') && stem !== word && !EMPTY.has(word) && !STATES.has(word)
