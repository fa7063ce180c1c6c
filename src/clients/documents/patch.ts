import type {Json} from '#core/json'

/**
 * What a document should hold afterwards, said as little as possible: whatever is not named stays as it is.
 * A plain object is merged into; any other plain value is set where it differs; the marks below say the rest.
 */
export type Patch = {readonly [key: string]: Wish}
export type Wish = Exclude<Json, object> | readonly Json[] | Patch | Include | UnlessSet | Whole | Removed

/** Of a list: these values are in it. What else is in it, and its order, stay. */
export class Include {
  readonly values: readonly Json[]
  constructor(values: readonly Json[]) {
    this.values = values
  }
}

/** Set only where nothing is said yet: a person's own value wins. */
export class UnlessSet {
  readonly value: Json
  constructor(value: Json) {
    this.value = value
  }
}

/** Exactly this, whatever stands there now. */
export class Whole {
  readonly value: Json
  constructor(value: Json) {
    this.value = value
  }
}

/** Gone, if it is there. */
export class Removed {
  readonly gone = true
}

/** Whether a wish is a plain object to merge into. */
export function isPatch(wish: Wish): wish is Patch {
  return typeof wish === 'object' && wish !== null && !Array.isArray(wish) && !isMark(wish)
}

function isMark(wish: object): boolean {
  return wish instanceof Include || wish instanceof UnlessSet || wish instanceof Whole || wish instanceof Removed
}

/** The value that a wish becomes where nothing stands yet; undefined: nothing, as for an object all of whose members go. */
export function fresh(wish: Wish): Json | undefined {
  if (wish instanceof Removed) return undefined
  if (wish instanceof Include) return wish.values
  if (wish instanceof UnlessSet || wish instanceof Whole) return wish.value
  if (!isPatch(wish)) return wish as Json
  const wishes = Object.entries(wish)
  const members = wishes.map(([key, inner]) => [key, fresh(inner)] as const).filter(isWanted)
  return wishes.length > 0 && members.length === 0 ? undefined : Object.fromEntries(members)
}

function isWanted(member: readonly [string, Json | undefined]): member is readonly [string, Json] {
  return member[1] !== undefined
}
