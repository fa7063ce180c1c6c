import {isJsonObject, type Json, type JsonObject} from '#core/json'

/** So deep an example goes into a schema that refers to itself. */
const DEEPEST = 12

/** Texts of the formats that documents name most (OpenAPI format registry). */
const FORMATS: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'a@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  hostname: 'example.com',
  byte: 'eA==',
}

/** Texts of the kinds that patterns ask for most. */
const TRIES = [
  ...[
    'a1',
    'abc12',
    'Ab1',
    '1',
    '123456',
    'a-b',
    'a.b',
    'v1',
    '10Gi',
    '1d',
    '/x',
    'abc-123',
    'xx1',
    '1.0.0',
    'ssh-rsa x',
  ],
  ...['a'.repeat(40), 'a'.repeat(64), `sha256:${'a'.repeat(64)}`],
] as const

/** The least that fits a schema, as far as that can be made without solving it: what is required, with values of the right kind. */
export function exampleArguments(schema: JsonObject): JsonObject {
  const value = exampleOf(schema, schema, 0)
  return isJsonObject(value) ? value : {}
}

function exampleOf(schema: Json | undefined, root: JsonObject, depth: number): Json {
  if (!isJsonObject(schema) || depth > DEEPEST) return 'x'
  if (typeof schema.$ref === 'string') return exampleOf(refersTo(schema.$ref, root), root, depth + 1)
  if ('const' in schema) return schema.const as Json
  for (const given of [schema.enum, schema.examples])
    if (Array.isArray(given) && given.length > 0) return given[0] as Json
  if ('default' in schema) return schema.default as Json
  const choices = [schema.oneOf, schema.anyOf].flatMap((all) => (Array.isArray(all) ? [all[0] as Json] : []))
  const [choice] = choices
  if (choice !== undefined && schema.type === undefined) return exampleOf(choice, root, depth + 1)
  const parts = [...(Array.isArray(schema.allOf) ? schema.allOf : []), ...choices]
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type
  const own = ofType(type ?? (schema.properties === undefined ? undefined : 'object'), schema, root, depth)
  if (!isJsonObject(own)) return own
  return Object.assign(
    {},
    own,
    ...parts.map((part) => exampleOf(within(part, schema), root, depth + 1)).filter(isJsonObject),
  )
}

/** An alternative that only says what is required means the properties beside it. */
function within(part: Json, {properties}: JsonObject): Json {
  if (!isJsonObject(part) || !Array.isArray(part.required) || part.properties !== undefined) return part
  return {...part, type: 'object', ...(properties === undefined ? {} : {properties})}
}

function ofType(type: Json | undefined, schema: JsonObject, root: JsonObject, depth: number): Json {
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return numberOf(schema)
  if (type === 'array') {
    const least = typeof schema.minItems === 'number' ? schema.minItems : 0
    return Array.from({length: least}, () => exampleOf(schema.items, root, depth + 1))
  }
  if (type !== 'object') return textOf(schema)
  const properties = isJsonObject(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : []
  return Object.fromEntries(required.map((name) => [name, exampleOf(properties[name], root, depth + 1)]))
}

function numberOf({minimum, exclusiveMinimum, multipleOf}: JsonObject): number {
  const least = typeof minimum === 'number' ? minimum : typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 1
  return typeof multipleOf === 'number' ? Math.ceil(least / multipleOf) * multipleOf : Math.ceil(least)
}

/** A text of the right format and length; a pattern is met only when a simple text does. */
function textOf({format, minLength, pattern}: JsonObject): string {
  const text = (typeof format === 'string' ? FORMATS[format] : undefined) ?? 'x'
  const long = text.padEnd(typeof minLength === 'number' ? Math.min(minLength, 1_000) : 0, 'x')
  if (typeof pattern !== 'string' || pattern.length > 200) return long
  const tries = [long, ...TRIES]
  try {
    const meant = new RegExp(pattern, 'u')
    return tries.find((one) => meant.test(one)) ?? long
  } catch {
    return long // a pattern of another dialect: the call says that the example does not fit
  }
}

function refersTo(ref: string, root: JsonObject): Json | undefined {
  let here: Json | undefined = root
  for (const key of ref.replace(/^#\/?/, '').split('/').filter(Boolean)) {
    here = isJsonObject(here) ? here[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  }
  return here
}
