import type {Json} from '#core/json'
import type {HarmlessAnswer} from '../lookalikes.ts'
import {words} from '../names.ts'
import type {Shape} from '../placed.ts'
import {DIGITS, type Random} from '../random.ts'

export {env, joined, uuid} from '../names.ts'

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** A name of several words, written in the ways of different languages. */
export const pascal = (name: string): string => words(name).map(capital).join('')
export const title = (name: string): string => words(name).map(capital).join(' ')
export const camel = (name: string): string => pascal(name).slice(0, 1).toLowerCase() + pascal(name).slice(1)

export const app = (r: Random): string => r.pick(['parcels', 'tickets', 'payroll', 'stock', 'quotes', 'roster', 'desk'])
export const ip = (r: Random): string => `10.${r.below(255)}.${r.below(255)}.${r.below(254) + 1}`
export const day = (r: Random): string => `2026-1${r.below(3)}-${r.below(18) + 10}`
export const hour = (r: Random): string => `${r.below(10) + 10}:${r.below(50) + 10}:${r.below(50) + 10}`
export const stamp = (r: Random): string => `${day(r)}T${hour(r)}.${r.text(3, DIGITS)}Z`
/** The lines of a text. */
export const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`
export const base64 = (plain: string): string => Buffer.from(plain).toString('base64')
/** A text as it stands between the quotes of JSON. */
export const escaped = (plain: string): string => JSON.stringify(plain).slice(1, -1)
export const indented = (plain: string, by: string): string => plain.trimEnd().replaceAll('\n', `\n${by}`)
export const ofXml = (plain: string): string => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What stands in settings under a name. The sign-in of a registry, a header and a code for some minutes do not. */
export const SETTING = /^(?!docker-auth$|authorization-|session-cookie$|one-time-code$)/
export const HEADER = /^authorization-/
export const KEYS = /-private-key$/
/** A token of a service, which one says to be a token. */
export const TOKEN =
  /^(github|gitlab|slack-token|npm-token|pypi-token|digitalocean|cloudflare|vault-token|grafana|databricks|jwt$|refresh-token)/
/** Addresses with a password in them. */
export const ADDRESS = /^(postgres|mysql|mongodb|redis|amqp)-url$/

type Answer = (secret: string, name: string, r: Random) => Json

/** A secret of one line, as it is. */
export const line = (shape: string, only: RegExp, answer: Answer): Shape => ({
  ...{shape, only, oneLine: true},
  place: (secret, name, r) => ({answer: answer(secret, name, r)}),
})
/** A secret of one line or more, in the form that suits the format. */
export const formed = (shape: string, only: RegExp, form: (secret: string) => string, answer: Answer): Shape => ({
  ...{shape, only},
  place: (secret, name, r) => {
    const as = form(secret)
    return {answer: answer(as, name, r), as: as.includes(secret) ? secret : as}
  },
})

/** A harmless answer, and what must stay in it: one text or one of several. */
export const like = (kind: string, make: (r: Random) => readonly [Json, ...string[]]): HarmlessAnswer => ({
  kind,
  make: (r) => {
    const [answer, ...kept] = make(r)
    return {answer, kept: r.pick(kept)}
  },
})
