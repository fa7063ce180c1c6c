import {Unjudged} from '../problem.ts'
import {textOf} from './argument.ts'
import type {Keyword} from './index.ts'

/**
 * References (core, 8.2.3). Schemas of tools refer to places in themselves and to nothing else; what would make the same
 * reference lead elsewhere (`$id` inside of a schema, `$dynamicRef`) is refused, and not overlooked.
 */
export const REFERENCES: Readonly<Record<string, Keyword>> = {
  $ref(argument, judging) {
    judging.require(judging.root.resolve(textOf(argument, '$ref')))
  },

  $id(_argument, {schema, root}) {
    if (schema !== root.schema) throw new Unjudged('schema', 'it holds another schema with an $id of its own')
  },

  $dynamicRef() {
    throw new Unjudged('schema', 'it holds a $dynamicRef')
  },
}
