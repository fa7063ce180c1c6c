import {Unjudged} from './problem.ts'

/** One step is one schema with one value, or a look at one item or name: about a microsecond. */
const STEPS = 500_000

/** Schemas that are judged inside of each other; each takes a few frames of the stack. */
const DEEPEST = 500

/** Steps of regular expressions, which are quicker, in the worst case that their form allows. */
const MATCHING = 30_000_000

/**
 * What judging one value may cost (attack 24): a stranger's schema and a misled model's value meet here. Arguments that
 * people mean take some hundred steps.
 */
export class Effort {
  private steps = 0
  private depth = 0
  private matching = 0

  /** @throws Unjudged when it was too much */
  spend(steps: number): void {
    this.steps += steps
    if (this.steps > STEPS)
      throw new Unjudged('effort', `judging it takes more than ${STEPS.toLocaleString('en')} steps`)
  }

  /** Goes one schema deeper; `leave` comes back. @throws Unjudged when it was too deep */
  enter(): void {
    this.spend(1)
    if (++this.depth > DEEPEST) throw new Unjudged('depth', `more than ${DEEPEST} schemas stand in each other there`)
  }

  leave(): void {
    this.depth--
  }

  /** Whether a regular expression that takes so many steps may still be tried. */
  affordsMatching(steps: number): boolean {
    if (this.matching + steps > MATCHING) return false
    this.matching += steps
    return true
  }
}
