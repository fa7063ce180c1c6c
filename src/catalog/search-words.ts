import {stem} from './stem.ts'
import {MEANINGS, type Meaning, PHRASES} from './synonyms.ts'

/** One word of a text, as the search compares it. */
export interface SearchWord {
  /** As it was written, in lower case. */
  readonly word: string
  readonly stem: string
  /** What it means, alone or together with its neighbours. */
  readonly meanings: readonly Meaning[]
  /** Whether it is a part of a phrase. */
  readonly inPhrase: boolean
  /** Of a verb, the word that makes another verb of it, wherever that stands: `turn` ... `off`. */
  readonly particle?: string
}

/** Reads texts into words. */
export type Reader = (text: string) => readonly SearchWord[]

/**
 * A reader that remembers what it has read, because the texts of an API repeat each other. It is thrown away with what
 * was read: what it remembers grows.
 *
 * `listAPIKeys`, `list_api_keys` and `list API keys` have the same three words. One in camel case is there as a whole,
 * too (`MySQL`: `my`, `sql`, `mysql`).
 */
export function createReader(correct: (word: string) => string = (word) => word): Reader {
  const pieces = new Map<string, readonly SearchWord[]>()
  const texts = new Map<string, readonly SearchWord[]>()
  return (text) => {
    const before = texts.get(text)
    if (before !== undefined) return before
    const words: SearchWord[] = []
    for (const piece of text.match(PIECES) ?? []) {
      let known = pieces.get(piece)
      if (known === undefined) {
        known = wordsOfPiece(piece).map((word) => readWord(correct(word)))
        pieces.set(piece, known)
      }
      words.push(...known)
    }
    joinPhrases(words)
    texts.set(text, words)
    return words
  }
}

/** Runs of letters and digits: of Latin ones, and of everything beyond that is no punctuation (`\p{L}` takes three times as long). */
const PIECES = /[A-Za-z0-9\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]+/g

function wordsOfPiece(piece: string): readonly string[] {
  if (!/[a-z0-9][A-Z]|[A-Z][A-Z][a-z]/.test(piece)) return [piece.toLowerCase()]
  const parts = piece
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
  return parts.length < 4 ? [...parts, parts.join('')] : parts
}

function readWord(word: string): SearchWord {
  const stemmed = stem(word)
  return {word, stem: stemmed, meanings: MEANINGS.get(stemmed) ?? [], inPhrase: false}
}

/** Gives the words of each phrase its meaning. This runs for every word of an API: loops, and nothing made in them. */
function joinPhrases(words: SearchWord[]): void {
  for (let at = 0; at < words.length; at++)
    for (const {rest, meanings} of PHRASES.get(words[at]?.stem ?? '') ?? []) {
      let same = 0
      while (same < rest.length && words[at + 1 + same]?.stem === rest[same]) same++
      if (same < rest.length) continue
      for (let inside = at; inside <= at + rest.length; inside++) {
        const word = words[inside]
        if (word === undefined) continue
        words[inside] = {...word, meanings: [...new Set([...word.meanings, ...meanings])], inPhrase: true}
      }
    }
}

/** Words that make another verb of one before them; the second kind only at the end, because it stands before places, too. */
const PARTICLES = new Set(['off', 'out', 'away', 'back', 'rid'])
const LAST_PARTICLES = new Set(['on', 'up', 'down'])
/** How far behind its verb a particle may be, in words. */
const FAR = 5

/** The words of a request, where verbs know their particles: `turn the module off` means what `turn off` means. */
export function withParticles(words: readonly SearchWord[]): readonly SearchWord[] {
  return words.map((verb, at) => {
    const phrases = PHRASES.get(verb.stem)?.filter(({rest}) => rest.length === 1) ?? []
    const end = Math.min(words.length, at + 1 + FAR)
    for (let after = at + 1; phrases.length > 0 && after < end; after++) {
      const word = words[after]?.word ?? ''
      const isNear = after === at + 1 || after === words.length - 1
      if (!PARTICLES.has(word) && !(LAST_PARTICLES.has(word) && isNear)) continue
      const meanings = phrases.find(({rest}) => rest[0] === word)?.meanings
      return {...verb, particle: word, ...(meanings === undefined ? {} : {meanings, inPhrase: true})}
    }
    return verb
  })
}
