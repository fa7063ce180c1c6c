import type {Input} from './input.ts'
import type {ContractOperation} from './operation.ts'
import type {Notation, Source} from './source.ts'

type Node = Record<string, unknown>

/** Writes the RunOS manifest exactly as it is on the wire: version and commands, nothing else. */
export function toRunosManifest(operations: readonly ContractOperation[], source: Source): Node {
  return {
    version: source.version,
    commands: operations.filter(({listed}) => listed).map((operation) => toCommand(operation, source)),
  }
}

/** Which commands leave the manifest of an account whose module is off. Not on the wire. */
export function toModules(operations: readonly ContractOperation[]): Node {
  const owned = operations.filter(({listed, row}) => listed && row.module)
  return {schemaVersion: 1, commands: Object.fromEntries(owned.map(({id, row}) => [id, row.module]))}
}

function toCommand(operation: ContractOperation, source: Source): Node {
  const {id, about, endpoint, method, tiers, path, inputs, flags} = operation
  return {
    command: id,
    description: about,
    endpoint,
    method,
    ...(tiers.length > 0 ? {mcp: tiers} : {}),
    input: {fields: [...path, ...inputs].map(toField), flags},
    ...toOutput(operation, source),
  }
}

/** The contract's own knowledge (bounds, secrecy) has no word in the manifest. */
function toField({range, secret, ...field}: Input): Node {
  return {
    ...field,
    ...(field.itemFields ? {itemFields: field.itemFields.map(toField)} : {}),
    ...(field.valueFields ? {valueFields: field.valueFields.map(toField)} : {}),
  }
}

function toOutput({out, row}: ContractOperation, source: Source): Node {
  if (out === 'none' || row.answer) return {}
  const {type, keys} = outputKeys(out, source)
  return {output: {type, fields: keys}}
}

/** Lists are answered in an envelope of one key; what counts for the table are the fields of its elements. */
function outputKeys(out: Notation, source: Source): {type: 'object' | 'array'; keys: unknown[]} {
  const object = resolve(out, source)
  const values = Object.values(object)
  const only = values[0]
  if (values.length === 1 && Array.isArray(only))
    return {type: 'array', keys: fieldsOf(resolve(only[0] as Notation, source))}
  return {type: 'object', keys: fieldsOf(object)}
}

function resolve(type: Notation, source: Source): {readonly [key: string]: Notation} {
  if (typeof type === 'string') {
    const known = source.schemas[type]
    if (known !== undefined) return resolve(known, source)
    const family = /^(\w+)(Service|Summary|Status)$/.exec(type)?.[2]
    if (family === 'Service') return source.schemas.ServiceBase as {[key: string]: Notation}
    if (family === 'Summary') return source.schemas.ServiceSummary as {[key: string]: Notation}
    return family === 'Status' ? source.statusFields : {}
  }
  if (Array.isArray(type)) return {}
  const object = type as {readonly [key: string]: Notation}
  return Array.isArray(object.oneOf) ? resolve(object.oneOf[0] as Notation, source) : object
}

/** A plain string is named only; anything else says its type, and its choices. */
function fieldsOf(object: {readonly [key: string]: Notation}): unknown[] {
  return Object.entries(object).map(([key, type]) => {
    const name = key.replace(/\?$/, '')
    if (typeof type !== 'string') return {name, type: Array.isArray(type) ? 'array' : 'object'}
    const [word = '', description] = type.split(' -- ')
    const plain = word.trim().replace(/\?$/, '')
    if (plain.includes('|'))
      return {name, type: 'string', ...(description ? {description} : {}), enum: plain.split('|')}
    const typed =
      {integer: 'integer', number: 'number', boolean: 'boolean'}[plain] ??
      (plain.startsWith('map<') ? 'object' : undefined)
    if (typed || description) return {name, type: typed ?? 'string', ...(description ? {description} : {})}
    return name
  })
}
