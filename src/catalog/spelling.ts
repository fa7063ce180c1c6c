/**
 * The known words that a word may have meant: those with the fewest slips of the finger (a letter too many, missing,
 * wrong, or two swapped), at most one for each four letters. The first letter is rarely wrong and has to be right.
 */
export function nearestWords(word: string, known: Iterable<string>): readonly string[] {
  let best = Math.min(2, Math.floor(word.length / 4))
  let nearest: string[] = []
  if (best === 0) return nearest
  for (const other of known) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > best) continue
    const slips = distance(word, other, best)
    if (slips > best) continue
    if (slips < best) nearest = []
    best = slips
    nearest.push(other)
  }
  return nearest
}

/** Damerau's distance with adjacent letters swapped at most once ("optimal string alignment"); more than `most` is `most + 1`. */
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
