import {isJsonObject, type Json} from '#core/json'
import type {JsonSchema} from '#core/manifest'
import {child, elements, entries, type Node} from '../../../document/node.ts'
import {follow, remark, text} from '../context.ts'
import {cleanText} from '../text.ts'
import {repairPattern} from './pattern.ts'
import type {Scope} from './scope.ts'
import {readType} from './type.ts'

/** Converts a schema inside of a schema. */
type Convert = (node: Node, scope: Scope) => JsonSchema

/** What one keyword becomes: keywords of JSON Schema 2020-12, often itself alone. `beside` is the schema that it stands in. */
type ReadKeyword = (
  node: Node,
  scope: Scope,
  beside: Readonly<Record<string, Json>>,
  convert: Convert,
) => readonly (readonly [string, Json])[]

const none: ReturnType<ReadKeyword> = []

/** A keyword that is not what it has to be says nothing. */
function dropped(node: Node, {context}: Scope, why = 'is not valid here'): ReturnType<ReadKeyword> {
  remark(context, node, `${node.key} ${why}; left out`)
  return none
}

const isNumber = (value: Json | undefined): value is number | bigint =>
  typeof value === 'number' || typeof value === 'bigint'

/** A number, also one that stands in quotes. */
function numberOf({value}: Node): number | bigint | undefined {
  if (isNumber(value)) return value
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

const number =
  (allowed: (value: number | bigint) => boolean = () => true): ReadKeyword =>
  (node, scope) => {
    const found = numberOf(node)
    return found !== undefined && allowed(found) ? [[node.key ?? '', found]] : dropped(node, scope)
  }

const count = number((value) => value >= 0 && (typeof value === 'bigint' || Number.isInteger(value)))

/** A bound that is itself excluded: a number, or (before 3.1) a switch beside the bound. */
const exclusive =
  (bound: 'minimum' | 'maximum'): ReadKeyword =>
  (node, scope, beside) => {
    if (typeof node.value !== 'boolean') return number()(node, scope, beside, () => true)
    const limit = beside[bound]
    return node.value && isNumber(limit) ? [[node.key ?? '', limit]] : none
  }

const bound =
  (switchedBy: 'exclusiveMinimum' | 'exclusiveMaximum'): ReadKeyword =>
  (node, scope, beside, convert) =>
    beside[switchedBy] === true ? none : number()(node, scope, beside, convert)

const flag: ReadKeyword = (node, scope) =>
  typeof node.value !== 'boolean' ? dropped(node, scope) : node.value ? [[node.key ?? '', true]] : none

const word: ReadKeyword = (node, scope) =>
  typeof node.value === 'string' ? [[node.key ?? '', node.value]] : dropped(node, scope)

const asIs: ReadKeyword = ({key = '', value}) => (value === undefined ? none : [[key, value]])

const prose: ReadKeyword = (node, scope) => {
  const found = text(scope.context, node)
  return found === undefined ? none : [[node.key ?? '', found]]
}

const schema: ReadKeyword = (node, scope, _beside, convert) => [[node.key ?? '', convert(node, scope)]]

const schemas: ReadKeyword = (node, scope, _beside, convert) =>
  Array.isArray(node.value) && node.value.length > 0
    ? [[node.key ?? '', elements(node).map((item) => convert(item, scope))]]
    : dropped(node, scope)

const schemaMap: ReadKeyword = (node, scope, _beside, convert) =>
  isJsonObject(node.value)
    ? [[node.key ?? '', Object.fromEntries(entries(node).map(([name, item]) => [name, convert(item, scope)]))]]
    : dropped(node, scope)

/** Whether a property is not for this direction: `readOnly` in a request, `writeOnly` in an answer. */
function isHidden(node: Node, {context, direction}: Scope): boolean {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly'
  const says = (at: Node): boolean => isJsonObject(at.value) && at.value[mark] === true
  if (says(node)) return true
  const target = follow(context, node)
  if (target === undefined) return false
  return says(target) || elements(child(target, 'allOf')).some(says)
}

const properties: ReadKeyword = (node, scope, _beside, convert) => {
  if (!isJsonObject(node.value)) return dropped(node, scope)
  const shown = entries(node).filter(([, item]) => !isHidden(item, scope))
  const written = scope.direction === 'request' ? [] : entries(node).filter(([, item]) => isHidden(item, scope))
  return [
    ['properties', Object.fromEntries(shown.map(([name, item]) => [name, convert(item, scope)]))],
    // An API that answers with it all the same shows what is to be hidden.
    ...(written.length === 0 ? [] : [['x-write-only', written.map(([name]) => name)] as const]),
  ]
}

const required: ReadKeyword = (node, scope) => {
  // A switch at the property itself is how JSON Schema 3 said it, and means nothing since.
  if (typeof node.value === 'boolean') return none
  if (!Array.isArray(node.value)) return dropped(node, scope)
  const owner = node.up === undefined ? undefined : child(node.up, 'properties')
  const names = new Set(node.value.filter((name): name is string => typeof name === 'string'))
  if (names.size < node.value.length) remark(scope.context, node, 'names something twice, or not by a string')
  const shown = [...names].filter((name) => owner === undefined || !isHidden(child(owner, name), scope))
  return shown.length > 0 ? [['required', shown]] : none
}

const values: ReadKeyword = (node, scope) => {
  if (!Array.isArray(node.value) || node.value.length === 0) return dropped(node, scope, 'lists nothing')
  const seen = new Map(
    node.value.map((value) => [typeof value === 'object' ? JSON.stringify(value, bigints) : value, value]),
  )
  return [['enum', [...seen.values()]]]
}

const bigints = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value)

const type: ReadKeyword = (node, scope) => {
  const {types, format, clean} = readType(node.value ?? null)
  if (!clean)
    remark(scope.context, node, `type ${JSON.stringify(node.value)} is none; read as ${types.join(' or ') || 'any'}`)
  const formatted: (readonly [string, Json])[] = format === undefined ? [] : [['format', format]]
  if (types.length === 0) return none
  return [['type', types.length === 1 ? (types[0] ?? null) : types], ...formatted]
}

const pattern: ReadKeyword = (node, scope) => {
  if (typeof node.value !== 'string') return dropped(node, scope)
  const repaired = repairPattern(node.value)
  return repaired === undefined ? dropped(node, scope, 'is no ECMA-262 regular expression') : [['pattern', repaired]]
}

const patternMap: ReadKeyword = (node, scope, _beside, convert) => {
  if (!isJsonObject(node.value)) return dropped(node, scope)
  const found = entries(node).flatMap(([source, item]): (readonly [string, JsonSchema])[] => {
    const repaired = repairPattern(source)
    if (repaired === undefined) dropped(item, scope, 'is no ECMA-262 regular expression')
    return repaired === undefined ? [] : [[repaired, convert(item, scope)]]
  })
  return [['patternProperties', Object.fromEntries(found)]]
}

/** A list of schemas was how tuples were said before 2020-12. */
const items: ReadKeyword = (node, scope, beside, convert) => {
  if (!Array.isArray(node.value)) return schema(node, scope, beside, convert)
  return node.value.length === 0 ? none : [['prefixItems', elements(node).map((item) => convert(item, scope))]]
}

/** More than this is documentation and not an example. */
const EXAMPLE = 1000

function examplesOf(found: readonly Json[]): ReturnType<ReadKeyword> {
  const short = found.filter((item) => JSON.stringify(item, bigints).length <= EXAMPLE).slice(0, 3)
  return short.length > 0 ? [['examples', short.map(cleanValue)]] : none
}

/** An example is text that a model reads, too. */
function cleanValue(value: Json): Json {
  if (typeof value === 'string') return cleanText(value, EXAMPLE).text
  if (Array.isArray(value)) return (value as readonly Json[]).map(cleanValue)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanValue(item)]))
}

const example: ReadKeyword = ({value}) => (value === undefined ? none : examplesOf([value]))
const examples: ReadKeyword = ({value}) =>
  Array.isArray(value) ? examplesOf(value) : isJsonObject(value) ? examplesOf(Object.values(value)) : none

/** JSON Schema 4 had one keyword for what are two since 2019. */
const dependencies: ReadKeyword = (node, scope, _beside, convert) => {
  const lists = entries(node).filter(([, {value}]) => Array.isArray(value))
  const others = entries(node).filter(([, {value}]) => !Array.isArray(value))
  return [
    ...(lists.length > 0
      ? [['dependentRequired', Object.fromEntries(lists.map(([name, item]) => [name, strings(item)]))] as const]
      : []),
    ...(others.length > 0
      ? [['dependentSchemas', Object.fromEntries(others.map(([name, item]) => [name, convert(item, scope)]))] as const]
      : []),
  ]
}

const dependentRequired: ReadKeyword = (node) => [
  ['dependentRequired', Object.fromEntries(entries(node).map(([name, item]) => [name, strings(item)]))],
]

const strings = ({value}: Node): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter((item): item is string => typeof item === 'string'))] : []

/** Each keyword that means something to JSON Schema 2020-12. All others (`xml`, `externalDocs`, `x-...`) are left out, but for marks of secrets. */
export const KEYWORDS: ReadonlyMap<string, ReadKeyword> = new Map<string, ReadKeyword>([
  ['title', prose],
  ['description', prose],
  ['type', type],
  ['format', word],
  ['enum', values],
  ['const', asIs],
  ['default', asIs],
  ['example', example],
  ['examples', examples],
  ['deprecated', flag],
  ['readOnly', flag],
  ['writeOnly', flag],
  ['x-sensitive', flag],
  ['x-secret', flag],
  ['multipleOf', number((value) => value > 0)],
  ['minimum', bound('exclusiveMinimum')],
  ['maximum', bound('exclusiveMaximum')],
  ['exclusiveMinimum', exclusive('minimum')],
  ['exclusiveMaximum', exclusive('maximum')],
  ['minLength', count],
  ['maxLength', count],
  ['pattern', pattern],
  ['contentEncoding', word],
  ['contentMediaType', word],
  ['contentSchema', schema],
  ['minItems', count],
  ['maxItems', count],
  ['uniqueItems', flag],
  ['items', items],
  ['prefixItems', schemas],
  ['contains', schema],
  ['minContains', count],
  ['maxContains', count],
  ['unevaluatedItems', schema],
  ['minProperties', count],
  ['maxProperties', count],
  ['required', required],
  ['properties', properties],
  ['patternProperties', patternMap],
  ['additionalProperties', schema],
  ['propertyNames', schema],
  ['unevaluatedProperties', schema],
  ['dependencies', dependencies],
  ['dependentRequired', dependentRequired],
  ['dependentSchemas', schemaMap],
  ['allOf', schemas],
  ['anyOf', schemas],
  ['oneOf', schemas],
  ['not', schema],
  ['if', schema],
  ['then', schema],
  ['else', schema],
])
