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

/** An answer, and what must still be in it as it stands there. */
export type Kept = Omit<Lookalike, 'kind'>

/** An answer around a value, which may stand escaped there. */
export type KeptFrame = (value: string, name: string, random: Random) => Kept

/** A harmless value that belongs to its surroundings: the whole answer is made. */
export interface HarmlessAnswer {
  readonly kind: string
  make(random: Random): Kept
}

/** So many answers of each kind: values in turn in each frame, whole answers as they are. */
export function keptOf(
  kinds: readonly Harmless[],
  frames: readonly KeptFrame[],
  answers: readonly HarmlessAnswer[],
  perKind: number,
  seed: number,
): readonly Lookalike[] {
  const random = createRandom(seed)
  const turns = Array.from({length: perKind}, (_, turn) => turn)
  return [
    ...kinds.flatMap(({kind, names, make}) =>
      turns.map((turn) => ({
        kind,
        ...(frames[turn % frames.length] as KeptFrame)(make(random), random.pick(names), random),
      })),
    ),
    ...answers.flatMap(({kind, make}) => turns.map(() => ({kind, ...make(random)}))),
  ]
}
