import type {Json} from '#core/json'
import {KINDS, type Kind} from './kinds.ts'
import {createRandom, type Random} from './random.ts'

/** One answer with secrets at known places. */
export interface Labelled {
  readonly kind: string
  /** What the answer looks like, for the list of what was missed. */
  readonly shape: string
  readonly answer: Json
  /** What must not be in it any more, as it stands there. */
  readonly secrets: readonly string[]
}

/** How an answer holds a secret. */
export interface Shape {
  readonly shape: string
  /** Needs a kind that tells itself apart. */
  readonly needsKnown?: boolean
  /** Cannot hold more than one line. */
  readonly oneLine?: boolean
  /** The kinds that are found in it, where not all are: a password in a line of .pgpass, a token in a remote of Git. */
  readonly only?: RegExp
  /** @returns the answer, and the form in which the secret stands in it where that is another one */
  place(secret: string, name: string, random: Random): {readonly answer: Json; readonly as?: string}
}

/** Answers for every kind: each kind in so many of the shapes that suit it, and in none where none suits. */
export function placeAll(shapes: readonly Shape[], perKind: number, seed: number): readonly Labelled[] {
  const random = createRandom(seed)
  return KINDS.flatMap((kind, number) => {
    const suiting = shapes.filter((shape) => suits(shape, kind))
    if (suiting.length === 0) return []
    return Array.from({length: perKind}, (_, turn) => {
      const shape = suiting[(number + turn) % suiting.length] as Shape
      const secret = kind.make(random)
      const {answer, as = secret} = shape.place(secret, random.pick(kind.names), random)
      const core = as === secret ? (kind.core?.exec(secret)?.[0] ?? secret) : as
      return {kind: kind.kind, shape: shape.shape, answer, secrets: [core]}
    })
  })
}

/** A code of six digits means something only beside its name, and a key of several lines does not stand in a URL. */
function suits({needsKnown = false, oneLine = false, only}: Shape, {kind, known, make}: Kind): boolean {
  if (needsKnown && !known) return false
  if (only !== undefined && !only.test(kind)) return false
  return !oneLine || !make(createRandom(1)).includes('\n')
}
