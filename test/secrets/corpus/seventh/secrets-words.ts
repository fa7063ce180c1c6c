// Nobody who works on the detectors looks at this: npm run secrets:table prints only its sums.
import type {Json} from '#core/json'
import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, LOWER, type Random} from '../random.ts'

export {uuid} from '../names.ts'

export const app = (r: Random): string =>
  r.pick(['catalog', 'dispatch', 'intake', 'ledger', 'parking', 'roster', 'surveys'])
export const named = (r: Random): string => `${app(r)}-${r.text(5, LOWER + DIGITS)}`
export const time = (r: Random): string =>
  `2026-${r.pick(['03', '06', '11'])}-${r.below(18) + 10}T${r.below(13) + 10}:${r.below(49) + 10}:${r.below(49) + 10}Z`

/** A kind: an answer, and the texts in it of which one must be kept. */
export const about = (kind: string, make: (r: Random) => readonly [Json, readonly string[]]): HarmlessAnswer => ({
  kind,
  make: (r) => {
    const [answer, kept] = make(r)
    return {answer, kept: r.pick(kept)}
  },
})
