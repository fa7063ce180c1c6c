import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'

const REF = '#/$defs/'
/** A shared schema that only one place refers to stands there, if it is short: a name for it says nothing. */
const SHORT = 400
/** Bounds of a type and not of a value. */
const WIDEST = new Set(['-2147483648', '2147483647', '-9223372036854775808', '9223372036854775807', '9007199254740991'])
const WIDTHS: ReadonlySet<Json> = new Set(['int32', 'int64', 'float', 'double'])
/** Keywords whose values are maps of schemas, and not schemas. */
const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
/** Keywords whose values are data and stay as they are. */
const DATA: ReadonlySet<string> = new Set(['enum', 'const', 'default', 'required', 'dependentRequired'])

/**
 * The same schema in fewer tokens: the same values fit. What carries no meaning for a caller goes: titles that repeat a name,
 * widths of numbers, empty and default keywords, addresses behind links, examples beside a list of values, names for
 * shared schemas that nothing shares.
 */
export function slim(schema: JsonObject): JsonObject {
  return withoutSingles(slimmed(schema, '') as JsonObject)
}

function slimmed(schema: Json, name: string): Json {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map((part) => slimmed(part, name))
  if (!isJsonObject(schema)) return schema
  const kept: [string, Json][] = []
  for (const [key, value] of Object.entries(schema)) {
    if (MAPS.has(key) && isJsonObject(value)) {
      const inner = Object.entries(value).map(([part, item]): [string, Json] => [part, slimmed(item, part)])
      if (inner.length > 0 || key !== 'properties') kept.push([key, Object.fromEntries(inner)])
    } else if (DATA.has(key)) kept.push([key, value])
    else if (key === 'description' && typeof value === 'string') kept.push(...describedAs(value, name))
    else if (!saysNothing(key, value, schema))
      kept.push([key, key === 'examples' ? oneOf(value) : slimmed(value, name)])
  }
  return Object.fromEntries(kept)
}

function saysNothing(key: string, value: Json, beside: JsonObject): boolean {
  switch (key) {
    case 'title':
      return typeof value === 'string'
    case 'format':
      return WIDTHS.has(value)
    case 'examples':
      return (
        beside.enum !== undefined ||
        beside.const !== undefined ||
        beside.default !== undefined ||
        beside.type === 'boolean'
      )
    case 'additionalProperties':
      return value === true || (isJsonObject(value) && Object.keys(value).length === 0)
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return value === 0
    case 'minimum':
    case 'maximum':
      return WIDEST.has(String(value))
    case 'deprecated':
    case 'uniqueItems':
    case 'readOnly':
    case 'writeOnly':
      return value === false
    default:
      return false
  }
}

/** One example shows as much as three. */
const oneOf = (examples: Json): Json => (Array.isArray(examples) ? examples.slice(0, 1) : examples)

/** Words for a reader: links without their addresses, no markup, and nothing when they only repeat the name. */
function describedAs(raw: string, name: string): readonly [string, Json][] {
  const text = plainWords(raw)
  const bare = (words: string): string => words.toLowerCase().replaceAll(/\b(?:the|a|an|of)\b|[^a-z0-9]/g, '')
  return text === '' || bare(text) === bare(name) ? [] : [['description', text]]
}

/** Markdown and HTML as plain words. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/!?\[([^\]\n]{0,300})\]\((?:[^()\s]|\([^()\s]*\)){0,500}\)/g, '$1')
    .replaceAll(/<\/?(?:p|br|b|i|em|strong|code|ul|ol|li|a|span|div|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi, ' ')
    .replaceAll(/\*\*([^*\n]{1,200})\*\*/g, '$1')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim()
}

/** Puts each short shared schema that one place refers to into that place. */
function withoutSingles(schema: JsonObject): JsonObject {
  const {$defs, ...rest} = schema
  if (!isJsonObject($defs)) return schema
  const counts = new Map<string, number>()
  count(schema, counts)
  const inPlace = new Map<string, Json>()
  for (const [name, def] of Object.entries($defs)) {
    if (counts.get(name) === 1 && !refersTo(def, name) && stringifyJson(def).length <= SHORT) inPlace.set(name, def)
  }
  if (inPlace.size === 0) return schema
  const put = (value: Json, depth: number): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map((item) => put(item, depth))
    if (!isJsonObject(value)) return value
    const name = nameOf(value)
    const def = name === undefined ? undefined : inPlace.get(name)
    if (def !== undefined && isJsonObject(def) && depth < 20) {
      const {$ref: _named, ...own} = value
      // What stands beside a reference is said of this place, and wins where both describe.
      return put({...def, ...own}, depth + 1)
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, DATA.has(key) ? item : put(item, depth)]),
    )
  }
  const left = Object.entries($defs).filter(([name]) => !inPlace.has(name))
  const shared = Object.fromEntries(left.map(([name, def]) => [name, put(def, 0)]))
  return {...(put(rest, 0) as JsonObject), ...(left.length > 0 ? {$defs: shared} : {})}
}

function count(value: Json, counts: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) count(item, counts)
  else if (isJsonObject(value)) {
    const name = nameOf(value)
    // Beside keywords of its own a reference is a schema of two parts: only descriptions can be joined into one.
    const joined = Object.keys(value).every((key) => key === '$ref' || key === 'description')
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + (joined ? 1 : 2))
    for (const [key, item] of Object.entries(value)) if (!DATA.has(key)) count(item, counts)
  }
}

const refersTo = (value: Json, name: string): boolean => stringifyJson(value).includes(JSON.stringify(`${REF}${name}`))

function nameOf({$ref}: JsonObject): string | undefined {
  return typeof $ref === 'string' && $ref.startsWith(REF) ? $ref.slice(REF.length) : undefined
}
