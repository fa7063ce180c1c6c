/** `factor` times the length of the value to the power of `degree`: more is not needed to know what is too much. */
export interface Cost {
  readonly factor: number
  readonly degree: number
}

/** What a part of a pattern may cost a backtracking engine. */
interface Part {
  /** In how many ways it may fit at one place: each is tried when what follows does not fit. */
  readonly ways: Cost
  /** How many steps it takes to try all of them. */
  readonly steps: Cost
  /** Whether it may fit the empty text. */
  readonly empty: boolean
}

const ONE: Cost = {factor: 1, degree: 0}
const LENGTH: Cost = {factor: 1, degree: 1}
const times = (a: Cost, b: Cost): Cost => ({factor: a.factor * b.factor, degree: a.degree + b.degree})
const plus = (a: Cost, b: Cost): Cost => ({factor: a.factor + b.factor, degree: Math.max(a.degree, b.degree)})

const SIGN: Part = {ways: ONE, steps: ONE, empty: false}
const NOTHING: Part = {ways: ONE, steps: ONE, empty: true}

/** Repetitions up to here are counted; more than these are as many as the value is long. */
const FEW = 10

/** Groups in groups. */
const DEEPEST = 100

/** Its cost cannot be bounded. */
class Unbounded extends Error {}

/**
 * The most steps that a pattern (ECMA-262, flag `u`, known to be valid) can take with a value, as a polynomial in one more
 * than the length of the value. undefined: it may be exponential, or refers back, or is nested too deeply to tell.
 */
export function costOf(pattern: string): Cost | undefined {
  try {
    const {part, anchored} = new Reader(pattern).alternatives(0)
    return anchored ? part.steps : times(LENGTH, part.steps)
  } catch (error) {
    if (error instanceof Unbounded) return undefined
    throw error
  }
}

/** Reads a pattern from left to right. */
class Reader {
  private readonly tokens: readonly string[]
  private at = 0

  constructor(pattern: string) {
    this.tokens = pattern.match(TOKEN) ?? []
  }

  alternatives(depth: number): {part: Part; anchored: boolean} {
    if (depth > DEEPEST) throw new Unbounded()
    let anchored = true
    let part: Part | undefined
    do {
      anchored &&= this.tokens[this.at] === '^'
      const next = this.sequence(depth)
      part = part === undefined ? next : either(part, next)
    } while (this.takes('|'))
    return {part, anchored}
  }

  private sequence(depth: number): Part {
    let all = NOTHING
    for (let token = this.tokens[this.at]; token !== undefined && token !== '|' && token !== ')'; ) {
      this.at++
      all = then(all, this.repeated(this.atom(token, depth)))
      token = this.tokens[this.at]
    }
    return all
  }

  private atom(token: string, depth: number): Part {
    if (/^\\[1-9k]/.test(token)) throw new Unbounded()
    if (/^(?:[$^]|\\[bB])$/.test(token)) return NOTHING
    if (!token.startsWith('(')) return SIGN
    const {part} = this.alternatives(depth + 1)
    this.at++ // its bracket
    // What was looked at is not looked at again in another way.
    return /^\(\?<?[=!]/.test(token) ? {...NOTHING, steps: part.steps} : part
  }

  private repeated(part: Part): Part {
    const token = this.tokens[this.at]
    if (token === undefined || !/^[*+?{]/.test(token)) return part
    this.at++
    const [least, most] = boundsOf(token)
    return repeat(part, least, most)
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false
    this.at++
    return true
  }
}

/** An escape, a class, the beginning of a group, a quantifier with its `?`, or any other sign. */
const TOKEN =
  /\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[ims]*(?:-[ims]+)?:|<?[=!]|<[^>]*>))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu

const then = (a: Part, b: Part): Part => ({
  ways: times(a.ways, b.ways),
  steps: plus(a.steps, times(a.ways, b.steps)),
  empty: a.empty && b.empty,
})

const either = (a: Part, b: Part): Part => ({
  ways: plus(a.ways, b.ways),
  steps: plus(a.steps, b.steps),
  empty: a.empty || b.empty,
})

function repeat(part: Part, least: number, most: number): Part {
  const single = part.ways.factor === 1 && part.ways.degree === 0
  if (most > FEW) {
    // Several ways in each of many rounds are as many ways as there are rounds, in the exponent.
    if (!single) throw new Unbounded()
    const rounds = part.empty && Number.isFinite(most) ? {factor: most, degree: 0} : LENGTH
    return {
      ways: least === most ? ONE : rounds,
      steps: times(rounds, part.steps),
      empty: part.empty || least === 0,
    }
  }
  let all: Part = NOTHING
  let ways: Cost = {factor: least === 0 ? 1 : 0, degree: 0}
  for (let round = 1; round <= most; round++) {
    all = then(all, part)
    if (round >= least) ways = plus(ways, all.ways)
  }
  return {ways, steps: all.steps, empty: part.empty || least === 0}
}

function boundsOf(quantifier: string): readonly [least: number, most: number] {
  if (quantifier.startsWith('?')) return [0, 1]
  if (quantifier.startsWith('*')) return [0, Number.POSITIVE_INFINITY]
  if (quantifier.startsWith('+')) return [1, Number.POSITIVE_INFINITY]
  const [, least = '', comma, most = ''] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? []
  if (comma === '') return [Number(least), Number(least)]
  return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)]
}
