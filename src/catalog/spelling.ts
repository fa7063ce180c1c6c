/** Finds the known word that a word may have meant. */
export interface Spelling {
  /** The nearest known word; the word itself, when it is known, too short to say, or like none of them. */
  correct(word: string): string
}

/** With how many letters a word may hold one slip of the finger. */
const LETTERS_FOR_ONE = 4
const MOST_SLIPS = 2

/**
 * Knows words, and those that are a slip of the finger or two away from them: a letter too many, missing, wrong, or two
 * swapped; one for each four letters. The first letter is rarely wrong and has to be right.
 */
export function createSpelling(words: Iterable<string>): Spelling {
  const known = new Set(words)
  const byFirst = Map.groupBy(known, (word) => word[0] ?? '')
  return {
    correct(word) {
      if (known.has(word) || /\d/.test(word)) return word
      let best = word
      let fewest = Math.min(MOST_SLIPS, Math.floor(word.length / LETTERS_FOR_ONE)) + 1
      for (const other of byFirst.get(word[0] ?? '') ?? []) {
        if (Math.abs(other.length - word.length) >= fewest) continue
        const slips = distance(word, other, fewest - 1)
        if (slips >= fewest) continue
        fewest = slips
        best = other
      }
      return best
    },
  }
}

/** Damerau's distance where swapped letters are not touched again ("optimal string alignment"); what is more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
