import type {Json} from '#core/json'
import type {HarmlessAnswer} from '../lookalikes.ts'
import {DIGITS, HEX, LOWER, type Random, UPPER, WORD} from '../random.ts'

export {uuid} from '../names.ts'

/** An answer of a service, and what must stay in it. */
export const service = (kind: string, make: (random: Random) => readonly [Json, string]): HarmlessAnswer => ({
  kind,
  make: (random) => {
    const [answer, kept] = make(random)
    return {answer, kept}
  },
})
export const hex = (r: Random, length: number): string => r.text(length, HEX)
export const digits = (r: Random, length: number): string => r.text(1, '123456789') + r.text(length - 1, DIGITS)
export const word = (r: Random, length: number): string => r.text(length, WORD)
export const low = (r: Random, length: number): string => r.text(length, LOWER + DIGITS)
export const up = (r: Random, length: number): string => r.text(length, UPPER + DIGITS)
export const ulid = (r: Random): string => `01J${r.text(23, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`
export const base64 = (r: Random, bytes: number): string => r.bytes(bytes).toString('base64')
export const base64url = (r: Random, bytes: number): string => r.bytes(bytes).toString('base64url')
export const colons = (r: Random, count: number): string =>
  Array.from({length: count}, () => r.text(2, `${DIGITS}ABCDEF`)).join(':')
export const app = (r: Random): string =>
  r.pick(['billing', 'tickets', 'parcels', 'garden', 'invoices', 'lessons', 'menus', 'permits', 'rosters', 'tides'])
export const day = (r: Random): string => `2026-${r.pick(['01', '03', '05', '08', '10'])}-${10 + r.below(18)}`
export const when = (r: Random): string => `${day(r)}T${10 + r.below(13)}:${10 + r.below(49)}:${10 + r.below(49)}Z`
export const epoch = (r: Random): number => 1_760_000_000 + r.below(9_999_999)
export const host = (r: Random): string => `${app(r)}.example.${r.pick(['com', 'net', 'org'])}`
