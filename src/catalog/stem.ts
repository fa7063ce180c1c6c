/** Words whose ending is part of them. */
const WHOLE = new Set(
  'dns tls aws sms css https gas bus its was has ios yes this always settings setting string pending meeting during'.split(
    ' ',
  ),
)

/** Forms that no ending gives away. */
const IRREGULAR = new Map(
  `paid pay, sent send, built build, made make, ran run, wrote write, written write, took take, taken take, held hold,
  bought buy, sold sell, shown show, saw see, seen see, gave give, given give, hid hide, hidden hide, broke break,
  broken break, chose choose, chosen choose, froze freeze, frozen freeze, threw throw, thrown throw, stole steal, stolen steal,
  spent spend, lost lose, kept keep, began begin, begun begin, people person, indices index, children child`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/**
 * The stem under which the forms of a word meet: `databases` and `database`, `restarting`, `restarted` and `restarts`.
 * These are the steps 1a, 1b and 5a of Porter's algorithm ("An algorithm for suffix stripping", 1980), with the rule of
 * its later version that a plural needs a vowel, which keeps `dns`, and with plurals of abbreviations (`vms`). Further
 * steps would make one word of `universal` and `university`.
 */
export function stem(said: string): string {
  const word = IRREGULAR.get(said) ?? said
  if (word.length < 3 || WHOLE.has(word) || !/^[a-z]+$/.test(word)) return word
  return withoutE(withoutEnding(singular(word)))
}

/** Step 1a. */
function singular(word: string): string {
  if (!word.endsWith('s') || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  const isPlural = word.length < 5 || /[aeiouy]./.test(word.slice(0, -1))
  return isPlural ? word.slice(0, -1) : word
}

/** Step 1b: what is left of `-ed` and `-ing` must hold a vowel, so `string` and `red` stay. */
function withoutEnding(word: string): string {
  if (word.endsWith('eed')) return word
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const rest = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word)?.[1]
  if (rest === undefined) return word
  if (rest.length < 3) return `${rest}e`
  return /([^aeiouylsz])\1$/.test(rest) ? rest.slice(0, -1) : rest
}

/** Step 5a, near enough: `delete` must meet `deleting`. */
const withoutE = (word: string): string => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word)
