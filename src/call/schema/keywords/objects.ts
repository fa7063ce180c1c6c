import type {Json, JsonObject} from '#core/json'
import type {Judging} from '../judge.ts'
import {Place} from '../place.ts'
import {namesIn, objectOf} from './argument.ts'
import type {Keyword} from './index.ts'

/** Keywords with schemas for what is in an object (core, 10.3.2). */
export const OBJECTS: Readonly<Record<string, Keyword>> = {
  properties(argument, judging) {
    const schemas = objectOf(argument, 'properties')
    for (const name of namesIn(judging))
      if (Object.hasOwn(schemas, name)) requireAt(judging, name, schemas[name] as Json)
  },

  patternProperties(argument, judging) {
    const {root, effort} = judging
    const schemas = objectOf(argument, 'patternProperties')
    const sources = Object.keys(schemas)
    effort.spend(sources.length)
    for (const source of sources) {
      const pattern = root.pattern(source, effort)
      for (const name of namesIn(judging))
        if (pattern.test(name, effort)) requireAt(judging, name, schemas[source] as Json)
    }
  },

  additionalProperties(argument, judging) {
    const {schema, root, effort} = judging
    const named = schema.properties === undefined ? {} : objectOf(schema.properties, 'properties')
    const patterned =
      schema.patternProperties === undefined ? {} : objectOf(schema.patternProperties, 'patternProperties')
    const patterns = Object.keys(patterned).map((source) => root.pattern(source, effort))
    for (const name of namesIn(judging)) {
      effort.spend(patterns.length)
      if (Object.hasOwn(named, name) || patterns.some((pattern) => pattern.test(name, effort))) continue
      requireOther(judging, 'additionalProperties', name, argument, named)
    }
  },

  propertyNames(argument, judging) {
    for (const name of namesIn(judging))
      if (!judging.full) judging.require(argument, new Place(name, judging.place, name, true))
  },
}

/** The value under a name has to fit, and is looked at then. */
function requireAt(judging: Judging, name: string, schema: Json): void {
  if (judging.full) return
  judging.seen?.names.add(name)
  judging.require(schema, judging.place.child(name))
}

/** The same for a name that no other keyword knows; where none is allowed, the name is the fault and not its value. */
export function requireOther(
  judging: Judging,
  keyword: string,
  name: string,
  schema: Json,
  known: JsonObject = {},
): void {
  if (schema !== false) requireAt(judging, name, schema)
  else if (!judging.full) judging.refuse(keyword, Object.keys(known), name)
}
