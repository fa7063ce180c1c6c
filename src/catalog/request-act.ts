import {actAsked, type Wanted} from './acts.ts'
import type {SearchWord} from './search-words.ts'
import {lemma, verbKind} from './words.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that say nothing about which tool is meant. */
export const EMPTY = set(`
  i me my mine we our us you your the a an this that these those it its is are be was were been am to of in on at for
  from by with and or but please can could would should want need like do does did have has had there here how
  why when where what which if so then up out off into onto them they their not don t s ll m re just now some any
  back exist exists available named called too only`)

/** What a question about things says of them. */
export const STATES = set('run runs running used own owns belong belongs part')

const ALL = set('all every each everything everybody everyone')
/** What happened in some time are several things. */
const TIMES = set('today yesterday recently lately week month year history')
const QUESTIONS = set('what which who whose how why when where is are am does do did has have')

/** How a request asks. */
export interface Manner {
  readonly isQuestion: boolean
  /** What is to be done; undefined: it does not say. */
  readonly act: Wanted | undefined
  /** Whether it may be about many things at once. */
  readonly many: boolean
  /** Whether it names one thing by its number or id. */
  readonly one: boolean
}

/** Reads how a request asks and what is to be done. */
export function mannerOf(words: readonly SearchWord[], isKnown: (word: SearchWord) => boolean): Manner {
  const isQuestion = QUESTIONS.has(words[0]?.word ?? '')
  const all = words.some(({word}) => ALL.has(word))
  const one = !all && words.some((word) => /\d/.test(word.word) && !isKnown(word))
  return {
    isQuestion,
    act: isQuestion ? actOfQuestion(words, one) : actOfOrder(words, all),
    many: all || words.some(isPlural),
    one,
  }
}

/** `which databases`, `who`, `how many`: a list. `what is the status`: one thing. */
function actOfQuestion(words: readonly SearchWord[], one: boolean): Wanted {
  const [first, second] = words
  if (one) return 'show'
  if (
    first?.word === 'who' ||
    words.some(({word}) => TIMES.has(word)) ||
    (first?.word === 'how' && second?.word === 'many')
  )
    return 'list'
  return words.some(isPlural) ? 'list' : 'show'
}

function actOfOrder(words: readonly SearchWord[], all: boolean): Wanted | undefined {
  const said = words.filter(({word}) => !EMPTY.has(word))
  const [first] = said
  // "A new token" makes one; in "roll out the new image" it only says which.
  const act = said
    .map(({word, stem, particle}, at) => (word === 'new' && at > 0 ? undefined : actAsked(stem, particle)))
    .find((act) => act !== undefined)
  if (act !== 'show' && act !== undefined) return act
  if (all) return 'list'
  if (act === 'show') return words.slice(0, 5).some(isPlural) ? 'list' : 'show'
  const kind = first === undefined ? undefined : verbKind(lemma(first.word))
  if (kind === 'changes' || kind === 'maybe') return 'do'
  return words.some(isPlural) ? 'list' : undefined
}

const isPlural = ({word, stem}: SearchWord): boolean =>
  word.length > 3 &&
  word.endsWith('s') &&
  stem !== word &&
  !EMPTY.has(word) &&
  !STATES.has(word) &&
  actAsked(stem) === undefined
