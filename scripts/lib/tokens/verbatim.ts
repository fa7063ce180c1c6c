import {reachableDefs} from '#catalog/defs'
import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Manifest, Operation} from '#core/manifest'

/**
 * The arguments of an operation as a generator writes them that thinks of no tokens: every parameter and the body as the
 * description has them, and all that they refer to. It is the yardstick of docs/tokens.md and shares nothing with what is served.
 */
export function verbatimSchema({parameters, body}: Operation, defs: Manifest['defs']): JsonObject {
  const properties = new Map<string, Json>()
  const required: string[] = []
  const add = (name: string, schema: Json, needed: boolean, description?: string): void => {
    const described = description !== undefined && isJsonObject(schema) ? {description, ...schema} : schema
    properties.set(name, described)
    if (needed) required.push(name)
  }
  for (const {name, schema, required: needed, description} of parameters) add(name, schema, needed, description)
  if (body?.kind === 'fields') for (const {name, schema, required: needed} of body.fields) add(name, schema, needed)
  if (body?.kind === 'whole') {
    const schemas = body.media.map(({schema}) => schema)
    add('body', schemas.length === 1 ? (schemas[0] ?? true) : {anyOf: schemas}, body.required, body.description)
  }
  const all = Object.fromEntries(properties)
  return {type: 'object', properties: all, required, additionalProperties: false, $defs: reachableDefs(all, defs)}
}
