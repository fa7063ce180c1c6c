import {randomInt} from 'node:crypto'

/** No letter or digit that is taken for another one when it is read out or written down: no i, l, o, 0, 1. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const HALF = 4

/** An id that people can read out: `k7m2-9dpq`. 8 of 31 signs, nearly 40 bits, from the system's generator. */
export function speakableId(): string {
  const half = () => Array.from({length: HALF}, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return `${half()}-${half()}`
}

/** The id as it is kept, of what a person typed: upper case and a missing hyphen are fine. undefined: it is none. */
export function readId(text: string): string | undefined {
  const bare = text.toLowerCase().replaceAll(/[\s-]/g, '')
  return bare.length === 2 * HALF && [...bare].every((sign) => SIGNS.includes(sign))
    ? `${bare.slice(0, HALF)}-${bare.slice(HALF)}`
    : undefined
}
