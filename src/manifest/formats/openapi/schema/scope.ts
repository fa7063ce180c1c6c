import type {Node} from '../../../document/node.ts'
import type {Context} from '../context.ts'

/** Requests leave out what is `readOnly`, answers what is `writeOnly`. */
export type Direction = 'request' | 'answer'

/** What converting one schema needs to know. */
export interface Scope {
  readonly context: Context
  readonly direction: Direction
  /** The address of a shared schema, `#/$defs/Pet`. `base`: without its subtypes. */
  readonly refer: (target: Node, base?: boolean) => string
  /** The schema is wanted without its subtypes. */
  readonly base?: boolean
}
