import type {Json} from '#core/json'
import type {Place} from './place.ts'

/** What a value does not fit: where, which keyword says so, and what that keyword allows. Words are made of it later, and of few. */
export interface Problem {
  readonly place: Place
  readonly keyword: string
  /** What the keyword says, or what of it was not found. */
  readonly allowed: Json
  /** The name in an object that it is about: one that is missing, or not known. */
  readonly name?: string
  /** It comes from one of several alternatives for a value, the one that came nearest. */
  readonly nearest?: {readonly place: Place; readonly of: number}
}

/** Why something was not judged, and therefore does not fit. */
export class Unjudged extends Error {
  override readonly name = 'Unjudged'
  /** `schema`: nobody can judge by it. `depth` and `effort`: this value and this schema together ask for too much. */
  readonly because: 'schema' | 'depth' | 'effort'
  constructor(because: Unjudged['because'], message: string) {
    super(message)
    this.because = because
  }
}
