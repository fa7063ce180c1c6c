import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {JsonSchema, Manifest, Operation} from '#core/manifest'
import type {Tool} from '#core/tool'
import {BODY, CONTENT_TYPE, nameArguments} from './arguments.ts'
import {reachableDefs} from './defs.ts'
import {withFiles} from './files.ts'
import type {Local} from './local-arguments.ts'

/**
 * The JSON Schema (2020-12) of an operation's arguments: parameters, body, what is meant for this program, and the shared
 * schemas that they reach, once each, under `$defs`. Whatever it does not name is refused.
 */
export function inputSchema(operation: Operation, local: readonly Local[], defs: Manifest['defs']): JsonObject {
  // A map, because an argument may be called __proto__.
  const found = new Map<string, Json>()
  const required = new Set<string>()
  const add = (name: string, schema: JsonSchema, needed: boolean): void => {
    found.set(name, schema)
    if (needed) required.add(name)
  }
  const names = nameArguments(operation).parameters
  for (const parameter of operation.parameters) {
    const {supplied, description, schema, required: needed, allowEmptyValue} = parameter
    const name = names.get(parameter) ?? parameter.name
    if (supplied === 'cluster')
      add(name, {type: 'string', description: 'Cluster id. Left out: the default cluster.'}, false)
    else if (supplied === undefined)
      add(name, described(allowEmptyValue ? {anyOf: [schema, {const: ''}]} : schema, description), needed)
  }
  const {body} = operation
  if (body?.kind === 'fields') {
    for (const {name, schema, required: needed, supplied} of body.fields)
      if (supplied === undefined) add(name, schema, needed)
  }
  if (body?.kind === 'whole') {
    const media = body.media.map((one) => ({...one, schema: withFiles(one, defs).schema}))
    const [first] = media
    const alternatives = [...new Map(media.map(({schema}) => [stringifyJson(schema), schema])).values()]
    add(
      BODY,
      described(alternatives.length === 1 ? (first?.schema ?? true) : {anyOf: alternatives}, body.description),
      body.required,
    )
    if (body.media.length > 1)
      add(CONTENT_TYPE, {enum: body.media.map(({type}) => type), default: first?.type ?? ''}, false)
  }
  for (const {name, schema, required: needed} of local) add(name, schema, needed)
  const properties = Object.fromEntries(found)
  const used = reachableDefs(properties, defs)
  return {
    type: 'object',
    properties,
    ...(required.size > 0 ? {required: [...required]} : {}),
    additionalProperties: false,
    ...(Object.keys(used).length > 0 ? {$defs: used} : {}),
  }
}

function described(schema: JsonSchema, description: string | undefined): JsonSchema {
  if (description === undefined || !isJsonObject(schema) || schema.description !== undefined) return schema
  return {...schema, description}
}

/** The same tool when no default cluster is set: what may be left out otherwise has to be given. */
export function requireCluster(tool: Tool): Tool {
  const cluster = tool.request.path.flat().find((part) => typeof part !== 'string' && part.supplied === 'cluster')
  if (cluster === undefined || typeof cluster === 'string') return tool
  const {properties, required = []} = tool.inputSchema as {properties?: JsonObject; required?: readonly string[]}
  const schema = {type: 'string', description: 'Cluster id.'}
  const inputSchema = {
    ...tool.inputSchema,
    properties: {...properties, [cluster.arg]: schema},
    required: [cluster.arg, ...required],
  }
  return {...tool, inputSchema}
}
