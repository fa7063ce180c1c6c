import {isJsonObject, type Json} from '#core/json'
import type {JsonSchema, Manifest, Operation} from '#core/manifest'
import type {LocalArgument} from '#core/tool'
import {nameArguments} from './arguments.ts'
import {successes} from './operation-facts.ts'

/** An argument of a tool that is meant for this program. */
export interface Local {
  readonly name: LocalArgument
  readonly schema: JsonSchema
  readonly required: boolean
}

const CONFIRM = {type: 'boolean', const: true, description: 'Set to true to confirm: this can destroy something.'}
const FIELDS = {type: 'array', items: {type: 'string'}, description: 'Only these fields of each item.'}
const WAIT = {
  // Not two types in a list: some assistants know one type for a schema only.
  anyOf: [{type: 'integer', minimum: 1, maximum: 3600}, {type: 'boolean'}],
  description: 'Wait for the job: so many seconds, or true.',
}
const LIMIT = {type: 'integer', minimum: 1, description: 'At most so many items.'}

/** What a caller may ask of this program when it calls a tool. A name that the API has for itself stays the API's. */
export function localArguments(
  operation: Operation,
  {destructive, waits}: {readonly destructive: boolean; readonly waits: boolean},
  defs: Manifest['defs'],
): readonly Local[] {
  const lists = successes(operation).some(({schema}) => holdsList(schema, defs))
  const all: readonly Local[] = [
    ...(destructive ? [{name: 'confirm', schema: CONFIRM, required: true} as const] : []),
    ...(waits ? [{name: 'wait', schema: WAIT, required: false} as const] : []),
    ...(lists ? [{name: 'fields', schema: FIELDS, required: false} as const] : []),
    ...(lists ? [{name: 'limit', schema: LIMIT, required: false} as const] : []),
  ]
  const taken = apiArguments(operation)
  return all.filter(({name}) => !taken.has(name))
}

function apiArguments(operation: Operation): ReadonlySet<string> {
  const {body, parameters} = operation
  const fields = body?.kind === 'fields' ? body.fields.map(({name}) => name) : []
  return new Set([...nameArguments(operation).parameters.values(), ...parameters.map(({name}) => name), ...fields])
}

/** Whether an answer is a list, or has one at its top. */
function holdsList(schema: JsonSchema | undefined, defs: Manifest['defs']): boolean {
  const top = resolved(schema, defs)
  if (top === undefined) return false
  if (isList(top)) return true
  const properties = isJsonObject(top.properties ?? null) ? Object.values(top.properties as object) : []
  return properties.some((part) => {
    const inner = resolved(part as JsonSchema, defs)
    return inner !== undefined && isList(inner)
  })
}

const isList = ({type}: {readonly [key: string]: Json}): boolean =>
  type === 'array' || (Array.isArray(type) && type.includes('array'))

function resolved(schema: JsonSchema | undefined, defs: Manifest['defs']): {readonly [key: string]: Json} | undefined {
  let here = schema
  for (let depth = 0; depth < 5 && isJsonObject(here) && typeof here.$ref === 'string'; depth++) {
    const name: string = here.$ref.replace('#/$defs/', '')
    here = Object.hasOwn(defs, name) ? defs[name] : undefined
  }
  return isJsonObject(here) ? here : undefined
}
