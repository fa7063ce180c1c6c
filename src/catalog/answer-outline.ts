import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema, Manifest, Operation} from '#core/manifest'
import type {AnswerOutline} from '#core/tool'
import {successes} from './operation-facts.ts'

/** How many references and wrappings are followed: lists of pages of things. */
const DEEPEST = 6

/** What an operation answers with when all is well: one thing or many, and the names of its fields; undefined: it is not said. */
export function answerOutline(operation: Operation, defs: Manifest['defs']): AnswerOutline | undefined {
  for (const {schema} of successes(operation)) {
    if (schema === undefined) continue
    const found = resolved(schema, defs)
    const list = [found?.type].flat().includes('array')
    const columns = namesOf(list ? (found?.items as JsonSchema | undefined) : schema, defs)
    if (list || columns.length > 0) return {list, columns}
  }
  return undefined
}

function namesOf(schema: JsonSchema | undefined, defs: Manifest['defs'], depth = 0): readonly string[] {
  const found = schema === undefined ? undefined : resolved(schema, defs)
  if (found === undefined || depth > DEEPEST) return []
  const own = isJsonObject(found.properties) ? Object.keys(found.properties) : []
  const parts = Array.isArray(found.allOf) ? (found.allOf as readonly Json[]) : []
  return [...new Set([...own, ...parts.flatMap((part) => namesOf(part as JsonSchema, defs, depth + 1))])]
}

function resolved(schema: JsonSchema, defs: Manifest['defs']): JsonObject | undefined {
  let found = schema
  for (let depth = 0; isJsonObject(found) && typeof found.$ref === 'string'; depth++) {
    const name: string = found.$ref.replace(/^#\/\$defs\//, '')
    if (depth > DEEPEST || !Object.hasOwn(defs, name)) return undefined
    found = defs[name] as JsonSchema
  }
  return isJsonObject(found) ? found : undefined
}
