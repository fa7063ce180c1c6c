import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema} from '#core/manifest'
import {referenceOf} from '../../../document/documents.ts'
import {child, elements, entries, type Node} from '../../../document/node.ts'
import {type Context, follow} from '../context.ts'
import type {Scope} from './scope.ts'

/** Whether a schema names subtypes of itself: a mapping, and no `oneOf` or `anyOf` that lists them. */
export function hasSubtypes({value}: Node): boolean {
  if (!isJsonObject(value) || value.oneOf !== undefined || value.anyOf !== undefined) return false
  const {discriminator} = value
  return (
    isJsonObject(discriminator) && isJsonObject(discriminator.mapping) && Object.keys(discriminator.mapping).length > 0
  )
}

/**
 * JSON Schema has no discriminator; what it maps is said with `oneOf`, each branch with the value that chooses it
 * (OpenAPI 3, Discriminator Object). A schema that is extended by others becomes a choice between them and, for any
 * other value, itself. What is not mapped stays as it is written.
 */
export function withDiscriminator(
  node: Node,
  schema: JsonObject,
  scope: Scope,
  convert: (node: Node, scope: Scope) => JsonSchema,
): JsonObject {
  const value = node.value as JsonObject
  const discriminator = child(node, 'discriminator')
  const {propertyName} = isJsonObject(discriminator.value) ? discriminator.value : {}
  if (typeof propertyName !== 'string' || scope.base === true) return schema
  const mapped = mappingOf(scope.context, discriminator)
  if (mapped.size === 0) return schema
  for (const key of ['oneOf', 'anyOf'] as const) {
    if (Array.isArray(value[key]) && Array.isArray(schema[key])) {
      const branches = elements(child(node, key)).map((branch) => {
        const found = convert(branch, scope)
        const target = referenceOf(branch) === undefined ? undefined : follow(scope.context, branch)
        const values = target === undefined ? undefined : mapped.get(target)
        return values === undefined || !isJsonObject(found) ? found : {...found, ...chosenBy(propertyName, values)}
      })
      return {...schema, [key]: branches}
    }
  }
  if (!hasSubtypes(node)) return schema
  const own = {$ref: scope.refer(node, true)}
  const branches = [...mapped].map(([target, values]) => ({
    ...(target === node ? own : {$ref: scope.refer(target, target === node)}),
    ...chosenBy(propertyName, values),
  }))
  const others = {...own, properties: {[propertyName]: {not: {enum: [...mapped.values()].flat()}}}}
  const {description} = schema
  return {...(description === undefined ? {} : {description}), oneOf: [...branches, others]}
}

function chosenBy(property: string, values: readonly string[]): JsonObject {
  const [only] = values
  const chosen: Json = values.length === 1 && only !== undefined ? {const: only} : {enum: values}
  return {properties: {[property]: chosen}, required: [property]}
}

/** The schemas that a mapping leads to, each with the values that choose it. */
function mappingOf(context: Context, discriminator: Node): ReadonlyMap<Node, readonly string[]> {
  const found = new Map<Node, string[]>()
  for (const [value, at] of entries(child(discriminator, 'mapping'))) {
    if (typeof at.value !== 'string') continue
    // A plain name means a schema of the components.
    const reference = /[#/.]/.test(at.value) ? at.value : `#/components/schemas/${at.value}`
    const first =
      context.documents.resolve(reference, at) ?? context.documents.resolve(`#/components/schemas/${at.value}`, at)
    const target = first === undefined ? undefined : follow(context, first)
    if (target !== undefined) found.set(target, [...(found.get(target) ?? []), value])
  }
  return found
}
