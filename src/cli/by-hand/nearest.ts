/**
 * The words that somebody who typed `word` most likely meant, the nearest first: few letters are wrong, or it is how they
 * begin.
 * @param most how many are given
 */
export function nearest(word: string, known: Iterable<string>, most = 3): readonly string[] {
  const typed = word.toLowerCase()
  const allowed = Math.max(1, Math.floor(typed.length / 3))
  const near: {readonly name: string; readonly far: number}[] = []
  for (const name of new Set(known)) {
    const begins = typed.length >= 3 && name.toLowerCase().startsWith(typed)
    const far = begins ? 0.5 : distance(typed, name.toLowerCase(), allowed)
    if (far <= allowed) near.push({name, far})
  }
  return near
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({name}) => name)
}

/** Letters to insert, remove, replace or swap (optimal string alignment); more than `limit` is only known to be more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [before, last]: [number[], number[]] = [[], Array.from({length: b.length + 1}, (_, at) => at)]
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    ;[before, last] = [last, line]
  }
  return last[b.length] ?? 0
}
