import {type Json, stringifyJson} from '#core/json'
import {developmentLookalikes} from './development/lookalikes.ts'
import {development} from './development/secrets.ts'
import {eighthLookalikes} from './eighth/lookalikes.ts'
import {eighth} from './eighth/secrets.ts'
import {eleventhLookalikes} from './eleventh/lookalikes.ts'
import {eleventh} from './eleventh/secrets.ts'
import {fifthLookalikes} from './fifth/lookalikes.ts'
import {fifth} from './fifth/secrets.ts'
import {firstLookalikes} from './first/lookalikes.ts'
import {first} from './first/secrets.ts'
import {fourthLookalikes} from './fourth/lookalikes.ts'
import {fourth} from './fourth/secrets.ts'
import type {Lookalike} from './lookalikes.ts'
import {ninthLookalikes} from './ninth/lookalikes.ts'
import {ninth} from './ninth/secrets.ts'
import type {Labelled} from './placed.ts'
import {secondLookalikes} from './second/lookalikes.ts'
import {second} from './second/secrets.ts'
import {seventhLookalikes} from './seventh/lookalikes.ts'
import {seventh} from './seventh/secrets.ts'
import {sixthLookalikes} from './sixth/lookalikes.ts'
import {sixth} from './sixth/secrets.ts'
import {tenthLookalikes} from './tenth/lookalikes.ts'
import {tenth} from './tenth/secrets.ts'
import {thirdLookalikes} from './third/lookalikes.ts'
import {third} from './third/secrets.ts'

/** Hides secrets in an answer, as the door does below the sensitive tiers. */
export type Hide = (answer: Json) => Json

/** What one kind came to. */
export interface Counted {
  readonly kind: string
  readonly of: number
  /** Those that went wrong. */
  readonly wrong: readonly {readonly what: string; readonly answer: Json; readonly shown: Json}[]
}
export interface Measured {
  readonly missed: readonly Counted[]
  readonly wronglyHidden: readonly Counted[]
}
/** The parts, in the order in which they were written; each was measured once before anybody worked towards it (docs/secrets.md). */
export const PARTS = [
  'development',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
] as const
/** The part that stays unseen: nobody reads it who works on the detectors, it has no bounds, and only its sums are printed. */
export const UNSEEN = 'seventh'
export type Part = (typeof PARTS)[number] | typeof UNSEEN

const HELD = {
  development: {secrets: development, lookalikes: developmentLookalikes},
  first: {secrets: first, lookalikes: firstLookalikes},
  second: {secrets: second, lookalikes: secondLookalikes},
  third: {secrets: third, lookalikes: thirdLookalikes},
  fourth: {secrets: fourth, lookalikes: fourthLookalikes},
  fifth: {secrets: fifth, lookalikes: fifthLookalikes},
  sixth: {secrets: sixth, lookalikes: sixthLookalikes},
  seventh: {secrets: seventh, lookalikes: seventhLookalikes},
  eighth: {secrets: eighth, lookalikes: eighthLookalikes},
  ninth: {secrets: ninth, lookalikes: ninthLookalikes},
  tenth: {secrets: tenth, lookalikes: tenthLookalikes},
  eleventh: {secrets: eleventh, lookalikes: eleventhLookalikes},
} as const satisfies Record<Part, object>

/** Counts by kind what is missed and what is wrongly hidden in a part of the corpus. */
export function measure(part: Part, hide: Hide): Measured {
  const {secrets, lookalikes} = HELD[part]
  return {
    missed: byKind(secrets(), ({answer, secrets: hidden, shape}: Labelled) => {
      const shown = hide(answer)
      return hidden.some((secret) => holds(shown, secret)) ? {what: shape, answer, shown} : undefined
    }),
    wronglyHidden: byKind(lookalikes(), ({answer, kept}: Lookalike) => {
      const shown = hide(answer)
      return holds(shown, kept) ? undefined : {what: kept, answer, shown}
    }),
  }
}

function byKind<One extends {readonly kind: string}>(
  all: readonly One[],
  judge: (one: One) => Counted['wrong'][number] | undefined,
): readonly Counted[] {
  return [...Map.groupBy(all, ({kind}) => kind)].map(([kind, ones]) => ({
    kind,
    of: ones.length,
    wrong: ones.map(judge).filter((found) => found !== undefined),
  }))
}

/** Whether a text stands in an answer, in a value or a key. */
function holds(answer: Json, text: string): boolean {
  if (typeof answer === 'string') return answer.includes(text)
  if (Array.isArray(answer)) return answer.some((item) => holds(item, text))
  if (typeof answer !== 'object' || answer === null) return stringifyJson(answer) === text
  return Object.entries(answer).some(([key, value]) => key.includes(text) || holds(value as Json, text))
}

/** The sum over all kinds. */
export const total = (counted: readonly Counted[]): {readonly of: number; readonly wrong: number} => ({
  of: counted.reduce((sum, one) => sum + one.of, 0),
  wrong: counted.reduce((sum, one) => sum + one.wrong.length, 0),
})
