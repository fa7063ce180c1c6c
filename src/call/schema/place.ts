import type {Json, JsonObject} from '#core/json'
import type {Verdict} from './judge.ts'

/**
 * One value inside of the value that is judged. Each exists once, however many schemas look at it, and remembers what
 * they said: schemas that lead to each other in many ways are judged once and not once for each way.
 */
export class Place {
  readonly value: Json
  readonly up: Place | undefined
  /** Its name or index in what it stands in; of the whole: the name that it has for the caller, if it has one. */
  readonly key: string | number | undefined
  /** The value is not a value in an object, but the name of one. */
  readonly isName: boolean
  /** Set when it was compared: what is the same for all equal values, and for no others. */
  identity: string | undefined
  private inner: Map<string | number, Place> | undefined
  private verdicts: Map<JsonObject, Verdict | 'open'> | undefined

  constructor(value: Json, up?: Place, key?: string | number, isName = false) {
    this.value = value
    this.up = up
    this.key = key
    this.isName = isName
  }

  /** The value under a key of its own, or at an index. */
  child(key: string | number): Place {
    this.inner ??= new Map()
    let child = this.inner.get(key)
    if (child === undefined) {
      child = new Place((this.value as JsonObject)[key] as Json, this, key)
      this.inner.set(key, child)
    }
    return child
  }

  /** What a schema said about it; `open`: that is being found out. */
  verdictOf(schema: JsonObject): Verdict | 'open' | undefined {
    return this.verdicts?.get(schema)
  }

  remember(schema: JsonObject, verdict: Verdict | 'open'): void {
    this.verdicts ??= new Map()
    this.verdicts.set(schema, verdict)
  }
}
