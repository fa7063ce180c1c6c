import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Tool} from '#core/tool'

/** What an answer is made of, as far as the manifest says. */
export interface Outline {
  /** Many things of a kind, and not one thing. */
  readonly list: boolean
  /** The fields of one thing, in the order of the manifest. */
  readonly columns: readonly string[]
}

/** What a tool answers with: one thing or many, and the names of their fields; undefined: it is not said. */
export function outlineOf({outputSchema}: Tool): Outline | undefined {
  if (outputSchema === undefined) return undefined
  // A list that may come wrapped in an object is described by the first of two alternatives.
  const [first] = Array.isArray(outputSchema.anyOf) ? (outputSchema.anyOf as readonly JsonObject[]) : []
  const schema = first ?? outputSchema
  const list = [schema.type].flat().includes('array')
  const columns = fieldsIn(list ? schema.items : schema)
  return list || columns.length > 0 ? {list, columns} : undefined
}

const fieldsIn = (schema: Json | undefined): readonly string[] =>
  schema !== undefined && isJsonObject(schema) && isJsonObject(schema.properties) ? Object.keys(schema.properties) : []
