import {costOf} from './regexp-cost.ts'

/** So many steps a pattern may take with one value: V8 interprets a new one, which takes up to 40 ns a step. */
const STEPS = 5_000_000

/** Longer patterns are lists of words rather than forms, and take long to read. */
const LONGEST = 4000

/** What it takes to read a pattern, in steps: for each sign, and for each `\\p{...}`, which stands for thousands of ranges. */
const READING = 100
const READING_PROPERTY = 500_000

/** What a caller can still afford, when it has many patterns and many values. */
export interface Matching {
  /** Whether so many steps may still be taken; then they are. */
  affordsMatching(steps: number): boolean
}

export interface BoundedRegExp {
  /** Whether a value fits, or is not judged. */
  test(value: string, budget?: Matching): boolean
}

const UNJUDGED: BoundedRegExp = {test: () => true}

/**
 * A regular expression that is never slow (attack 24). Patterns come from descriptions of strangers, and V8 backtracks. What
 * can take exponential time (repetitions inside of repetitions, many choices in a row) is not judged here; what costs the
 * length of the value to some power is judged up to a length; and all together up to what the caller can afford. What is
 * not judged fits: the API has the last word about its own values.
 * @throws SyntaxError when it is none
 */
export function boundedRegExp(pattern: string, flags: string, budget?: Matching): BoundedRegExp {
  const properties = pattern.split(/\\p\{/i).length - 1
  const reading = pattern.length * READING + properties * READING_PROPERTY
  if (pattern.length > LONGEST || reading > STEPS || budget?.affordsMatching(reading) === false) return UNJUDGED
  const regExp = new RegExp(pattern, flags)
  const cost = costOf(pattern)
  if (cost === undefined) return UNJUDGED
  return {
    test(value, budget) {
      const steps = cost.factor * (value.length + 1) ** cost.degree
      if (steps > STEPS || budget?.affordsMatching(steps) === false) return true
      return regExp.test(value)
    },
  }
}
