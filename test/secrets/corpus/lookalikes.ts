import type {Json} from '#core/json'
import {createRandom, type Random} from './random.ts'

/** A value that only looks like a secret, at its place in an answer. */
export interface Lookalike {
  readonly kind: string
  readonly answer: Json
  /** What must still be in the answer, as it stands there. */
  readonly kept: string
}

/** How such a value is made, and the names under which answers hold it. */
export interface Harmless {
  readonly kind: string
  readonly names: readonly string[]
  make(random: Random): string
}

/** An answer around a value; undefined where the two do not go together. */
export type Frame = (value: string, name: string, random: Random) => Json

/** So many answers of each kind, in turn in each frame. */
export function lookalikesOf(
  kinds: readonly Harmless[],
  frames: readonly Frame[],
  perKind: number,
  seed: number,
): readonly Lookalike[] {
  const random = createRandom(seed)
  return kinds.flatMap(({kind, names, make}) =>
    Array.from({length: perKind}, (_, turn) => {
      const value = make(random)
      const frame = frames[turn % frames.length] as Frame
      return {kind, answer: frame(value, random.pick(names), random), kept: value}
    }),
  )
}
