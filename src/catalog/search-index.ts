import type {SearchWord} from './search-words.ts'
import type {Meaning} from './synonyms.ts'

/** A part of a text that counts in its own way. */
export interface Field {
  readonly words: readonly SearchWord[]
  /** How much a word in it says. */
  readonly weight: number
  /** How much longer ones count less, 0 to 1. */
  readonly byLength: number
}

/** In which texts a word or a meaning is, and how much it says there (0 to 1). */
export interface Posting {
  readonly texts: readonly number[]
  readonly strengths: readonly number[]
  /** How rare it is: the logarithm of all texts by those that are about it. */
  readonly rarity: number
}

export interface SearchIndex {
  readonly size: number
  /** Every stem that is in a text. */
  readonly stems: readonly string[]
  /** The stems of texts that begin with this one, and those that it begins with, if they are not much longer or shorter. */
  related(stem: string): readonly string[]
  /** Where a stem or a meaning is. */
  find(key: string | Meaning): Posting | undefined
}

/** How soon more of the same word says nothing more (BM25F: k1). */
const SATURATION = 1.5

/**
 * An inverted index whose fields are weighed before they are added up (BM25F: Robertson, Zaragoza, "The Probabilistic
 * Relevance Framework", 2009, section 3.6), so a word that stands in every field of a text does not count five times.
 * @param texts the fields of each text, in the same order everywhere
 */
export function createIndex(texts: readonly (readonly Field[])[]): SearchIndex {
  const usual = usualLengths(texts)
  const postings = new Map<string | Meaning, {texts: number[]; strengths: number[]; rarity: number}>()
  const add = (key: string | Meaning, text: number, share: number): void => {
    const entry = postings.get(key)
    if (entry === undefined) {
      postings.set(key, {texts: [text], strengths: [share], rarity: 0})
      return
    }
    const last = entry.texts.length - 1
    if (entry.texts[last] === text) {
      entry.strengths[last] = (entry.strengths[last] ?? 0) + share
      return
    }
    entry.texts.push(text)
    entry.strengths.push(share)
  }
  for (const [text, fields] of texts.entries())
    for (const [at, {words, weight, byLength}] of fields.entries()) {
      const share = weight / (1 - byLength + (byLength * words.length) / (usual[at] ?? 1))
      for (const {stem, meanings} of words) {
        add(stem, text, share)
        for (const meaning of meanings) add(meaning, text, share)
      }
    }
  for (const entry of postings.values()) {
    entry.strengths = entry.strengths.map((sum) => sum / (sum + SATURATION))
    entry.rarity = rarity(entry.strengths, texts.length)
  }
  const stems = [...postings.keys()].filter((key) => typeof key === 'string').sort()
  return {
    size: texts.length,
    stems,
    related: (stem) => [...longer(stem, stems), ...shorter(stem, postings)],
    find: (key) => postings.get(key),
  }
}

function usualLengths(texts: readonly (readonly Field[])[]): readonly number[] {
  const sums: number[] = []
  for (const fields of texts) for (const [at, {words}] of fields.entries()) sums[at] = (sums[at] ?? 0) + words.length
  return sums.map((sum) => Math.max(1, sum / texts.length))
}

/** A parameter that every tool has makes no tool be about it: texts count as much as the word says in them. */
function rarity(strengths: readonly number[], all: number): number {
  const about = strengths.reduce((sum, strength) => sum + strength, 0)
  return Math.log(1 + all / (about + 0.5))
}

/** How long a word must be, and how much may stand behind it, for `invit` to mean `invitation`. */
const SHORTEST = 4
const ENDING = 6

function longer(stem: string, sorted: readonly string[]): readonly string[] {
  if (stem.length < SHORTEST) return []
  let low = 0
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') <= stem) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let at = low; sorted[at]?.startsWith(stem); at++) {
    const other = sorted[at] ?? ''
    if (other.length <= stem.length + ENDING) found.push(other)
  }
  return found
}

function shorter(stem: string, known: {has(stem: string): boolean}): readonly string[] {
  const found: string[] = []
  for (let length = stem.length - 1; length > SHORTEST && length >= stem.length - ENDING; length--)
    if (known.has(stem.slice(0, length))) found.push(stem.slice(0, length))
  return found
}
