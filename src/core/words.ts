/** The answer to a question that is asked again and again about the same thing. */
export function remember<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const answer = ask(thing)
    known.set(thing, answer)
    return answer
  }
}

/** The words of a name or path in lower case: `listAPIKeys` gives `list api keys`, `/users.delete` gives `users delete`. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** A noun in its singular, near enough for comparing: `policies`, `accesses`, `keys`. */
export const singular = (word: string): string =>
  word.endsWith('ies') && word.length > 4
    ? `${word.slice(0, -3)}y`
    : /(ss|x|ch|sh)es$/.test(word)
      ? word.slice(0, -2)
      : /[^su]s$/.test(word)
        ? word.slice(0, -1)
        : word

/** Whether words hold a phrase (`api key`) somewhere, singular or plural; the longest of the first place. */
export function phraseIn(words: readonly string[], wanted: ReadonlySet<string>): string | undefined {
  return phrasesOf(words).find((phrase) => wanted.has(phrase))
}

/** All phrases of up to three words, place by place; many rules ask for them. */
const phrasesOf = remember((words: readonly string[]): readonly string[] => {
  const plain = words.map(singular)
  return plain.flatMap((word, at) => {
    const two = at + 1 < plain.length ? `${word} ${plain[at + 1]}` : undefined
    const three = at + 2 < plain.length ? `${two} ${plain[at + 2]}` : undefined
    return [three, two, word].filter((phrase) => phrase !== undefined)
  })
})

/** A set of phrases written as one text, comma by comma. */
export const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim().split(/\s+/).map(singular).join(' ')))
