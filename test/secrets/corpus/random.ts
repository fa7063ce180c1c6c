/** Numbers that look random and are the same each time: the corpus must not change between two runs. */
export interface Random {
  /** 0 to below 1. */
  next(): number
  /** A whole number below `limit`. */
  below(limit: number): number
  /** So many characters of an alphabet. */
  text(length: number, alphabet: string): string
  bytes(length: number): Buffer
  pick<T>(all: readonly T[]): T
}

export const LOWER = 'abcdefghijklmnopqrstuvwxyz'
export const UPPER = LOWER.toUpperCase()
export const DIGITS = '0123456789'
export const HEX = `${DIGITS}abcdef`
export const WORD = LOWER + UPPER + DIGITS
export const BASE64 = `${WORD}+/`

/** A generator with a 32-bit state (a linear congruential step, then a mix of its bits). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x45d9f3b) >>> 0
    mixed = (mixed ^ (mixed >>> 15)) >>> 0
    return mixed / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    text: (length, alphabet) => Array.from({length}, () => alphabet[below(alphabet.length)]).join(''),
    bytes: (length) => Buffer.from(Array.from({length}, () => below(256))),
    pick: (all) => all[below(all.length)] as never,
  }
}
