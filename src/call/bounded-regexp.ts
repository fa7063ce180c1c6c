/** So many steps a pattern may take with one value: a few milliseconds. */
const STEPS = 10_000_000

/** What is repeated more often than this may as well be repeated without end. */
const FEW = 10

interface Group {
  /** How many repetitions without end stand in a row in it: the degree of the polynomial that backtracking costs. */
  degree: number
  /** Ways that may fit the same text, which a repetition around them multiplies without end. */
  ambiguous: boolean
}

/**
 * A regular expression that is never slow (attack 24). Patterns come from descriptions of strangers, and V8 backtracks:
 * what is repeated inside of a repetition, or chosen inside of one, can take exponential time, and such a pattern is not
 * judged here; others cost the length of the value to the power of their repetitions and are judged up to a length. What
 * is not judged fits: the API has the last word about its own values.
 */
export function boundedRegExp(pattern: string, flags: string): {test(value: string): boolean} {
  const regExp = new RegExp(pattern, flags)
  const degree = degreeOf(pattern)
  const longest = degree === undefined ? -1 : STEPS ** (1 / Math.max(1, degree))
  return {test: (value) => value.length > longest || regExp.test(value)}
}

/** The degree of the polynomial in the length of the value; undefined: it may be exponential. */
function degreeOf(pattern: string): number | undefined {
  const stack: Group[] = [{degree: pattern.startsWith('^') ? 0 : 1, ambiguous: false}]
  let last: Group = {degree: 0, ambiguous: false}
  const tokens = pattern.matchAll(
    /\\[1-9k]|\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\)|\||[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu,
  )
  for (const [token] of tokens) {
    const top = stack.at(-1)
    if (top === undefined) return undefined
    if (/^\\[1-9k]/.test(token)) return undefined
    if (token.startsWith('(')) stack.push({degree: 0, ambiguous: false})
    else if (token === ')') {
      stack.pop()
      const around = stack.at(-1)
      if (around === undefined) return undefined
      around.degree += top.degree
      around.ambiguous ||= top.ambiguous
      last = top
      continue
    } else if (token === '|') top.ambiguous = true
    else if (/^(?:[*+]|\{\d)/.test(token)) {
      const times = most(token)
      if (times <= 1) continue
      if (times > FEW && (last.degree > 0 || last.ambiguous)) return undefined
      top.degree += times > FEW ? 1 : last.degree * (times - 1)
    }
    last = {degree: 0, ambiguous: token === '|'}
  }
  return stack[0]?.degree
}

function most(quantifier: string): number {
  const [, least = '', comma, bound = ''] = /^\{(\d+)(,)?(\d*)\}/.exec(quantifier) ?? []
  if (least === '' || (comma !== undefined && bound === '')) return Number.POSITIVE_INFINITY
  return Number(comma === undefined ? least : bound)
}
