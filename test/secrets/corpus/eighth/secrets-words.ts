import type {Json} from '#core/json'
import type {HarmlessAnswer} from '../lookalikes.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, LOWER, type Random} from '../random.ts'

export {env, uuid} from '../names.ts'

export const app = (r: Random): string => r.pick(['billing', 'catalog', 'freight', 'ledger', 'parking', 'tickets'])
export const named = (r: Random): string => `${app(r)}-${r.text(5, LOWER + DIGITS)}`
export const account = (r: Random): string => r.text(12, DIGITS)
export const base64 = (text: string): string => Buffer.from(text).toString('base64')
/** How a text stands inside a JSON text. */
export const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)
export const day = (r: Random): string => `2026-11-${10 + r.below(18)}T0${r.below(9)}:${10 + r.below(49)}:00Z`

/** A name as words in small letters between these, and as the name of a variable. */
export const joined = (name: string, by: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
    .join(by)

type Answer = (secret: string, r: Random, name: string) => Json
type Suiting = Pick<Shape, 'needsKnown' | 'oneLine'>

/** The sign-in of a registry, a header and a code for some minutes are no settings of an application. */
const SETTING = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$)/

/** A shape for these kinds, in which a secret stands as it is. */
export const own = (shape: string, only: RegExp, answer: Answer, suiting: Suiting = {}): Shape => ({
  ...{shape, only, ...suiting},
  place: (secret, name, r) => ({answer: answer(secret, r, name)}),
})
/** A shape for these kinds, in which it stands in another form. */
export const within = (
  shape: string,
  only: RegExp,
  form: (secret: string) => string,
  answer: Answer,
  suiting: Suiting = {},
): Shape => ({
  ...{shape, only, ...suiting},
  place: (secret, name, r) => ({answer: answer(form(secret), r, name), as: form(secret)}),
})
/** A shape for all that is a setting of an application. */
export const setting = (shape: string, answer: Answer, suiting: Suiting = {}): Shape =>
  own(shape, SETTING, answer, suiting)
/** The same, in another form. */
export const settingWithin = (
  shape: string,
  form: (secret: string) => string,
  answer: Answer,
  suiting: Suiting = {},
): Shape => within(shape, SETTING, form, answer, suiting)

/** A harmless answer: the answer itself, then the texts in it of which one must be kept. */
export const harmless = (kind: string, make: (r: Random) => readonly [Json, ...string[]]): HarmlessAnswer => ({
  kind,
  make: (r) => {
    const [answer, ...kept] = make(r)
    return {answer, kept: r.pick(kept)}
  },
})
