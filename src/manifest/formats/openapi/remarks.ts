import {type Node, placeOf} from '../../document/node.ts'

/** More than this nobody reads; the rest is counted. */
const MOST = 500
/** So many places are named for what is the same everywhere. */
const PLACES = 3

/** Collects what a person should know about a description. */
export interface Remarks {
  readonly add: (node: Node, message: string, operation?: string) => void
  /** Each message once, with the operation and the place of the first of its kind. */
  readonly list: () => readonly string[]
}

/** Begins with no remarks. */
export function createRemarks(): Remarks {
  const found = new Map<string, {readonly places: Set<string>; more: number}>()
  let unnamed = 0
  return {
    add(node, message, operation) {
      const known = found.get(message)
      if (known === undefined && found.size >= MOST) {
        unnamed++
        return
      }
      const entry = known ?? {places: new Set(), more: 0}
      found.set(message, entry)
      if (entry.places.size >= PLACES) {
        entry.more++
        return
      }
      entry.places.add(`${operation === undefined ? '' : `${operation}, `}${placeOf(node)}`)
    },
    list() {
      const lines = [...found].map(([message, {places, more}]) => {
        const others = more > 0 ? `; and ${more} more` : ''
        return `${message} (${[...places].join('; ')}${others})`
      })
      return unnamed > 0 ? [...lines, `and ${unnamed} other remarks`] : lines
    },
  }
}
