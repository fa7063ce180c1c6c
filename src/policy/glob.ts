/** Whether a text fits a pattern in which `*` stands for any text and `?` for one character. Takes no more than both lengths multiplied. */
export function fitsGlob(pattern: string, text: string): boolean {
  let [at, here, star, mark] = [0, 0, -1, 0]
  while (here < text.length) {
    if (pattern[at] === '*') {
      star = at++
      mark = here
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[here])) {
      at++
      here++
    } else if (star >= 0) {
      at = star + 1
      here = ++mark
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
