import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {JsonSchema, Manifest, Media} from '#core/manifest'
import type {MediaPlan} from '#core/tool'

/** What stands for a file among the arguments (`FileValue`). */
const FILE: JsonObject = {
  type: 'object',
  description: 'A file: one of file, text or base64.',
  properties: {
    file: {type: 'string', minLength: 1, description: 'Path of a file in the folder that is allowed for uploads.'},
    text: {type: 'string', description: 'The content itself, as text.'},
    base64: {type: 'string', description: 'The content itself, as base64.'},
    name: {type: 'string', minLength: 1, description: 'The name that the file is sent under.'},
  },
  oneOf: [{required: ['file']}, {required: ['text']}, {required: ['base64']}],
  additionalProperties: false,
}

/** Deeper than this nobody nests the parts of a form. */
const DEEPEST = 8

type Files = Pick<MediaPlan, 'file' | 'files'>

/** One kind of content with its files: the schema of its argument, and which parts of it are files. */
export function withFiles(
  {type, schema}: Pick<Media, 'type' | 'schema'>,
  defs: Manifest['defs'],
): {schema: JsonSchema} & Files {
  if (/^multipart\//i.test(type)) return formFiles(schema, defs)
  const bytes = isBinary(resolved(schema, defs)) || (!isTextual(type) && isAnything(resolved(schema, defs)))
  return isForm(type) || /[/+]json\b/i.test(type) || !bytes ? {schema} : {schema: describedAs(schema), file: true}
}

/** The parts of a form whose schema is one of bytes; the schema is written out where that changes it. */
function formFiles(schema: JsonSchema, defs: Manifest['defs']): {schema: JsonSchema} & Files {
  const files = new Set<string>()
  const rewritten = rewrite(schema, defs, files, 0)
  return files.size === 0 ? {schema} : {schema: rewritten, files: [...files].sort()}
}

function rewrite(schema: JsonSchema, defs: Manifest['defs'], files: Set<string>, depth: number): JsonSchema {
  const found = resolved(schema, defs)
  if (!isJsonObject(found) || depth > DEEPEST) return schema
  const before = files.size
  const changed: Record<string, Json> = {}
  if (isJsonObject(found.properties)) {
    changed.properties = Object.fromEntries(
      Object.entries(found.properties).map(([name, part]) => [name, partSchema(name, part as JsonSchema, defs, files)]),
    )
  }
  for (const word of ['allOf', 'anyOf', 'oneOf']) {
    const list = found[word]
    if (Array.isArray(list)) {
      changed[word] = list.map((part: Json) => rewrite(part as JsonSchema, defs, files, depth + 1) as Json)
    }
  }
  return files.size === before ? schema : {...found, ...changed}
}

function partSchema(name: string, schema: JsonSchema, defs: Manifest['defs'], files: Set<string>): Json {
  const found = resolved(schema, defs)
  if (isBinary(found)) {
    files.add(name)
    return describedAs(schema)
  }
  if (!isJsonObject(found) || found.type !== 'array') return schema as Json
  const items = found.items as JsonSchema | undefined
  if (items === undefined || !isBinary(resolved(items, defs))) return schema as Json
  files.add(name)
  return {...found, items: FILE}
}

/** Bytes: `format: binary` (OpenAPI 3.0), or content of some type that is not encoded (3.1). */
function isBinary(schema: JsonSchema): boolean {
  if (!isJsonObject(schema)) return false
  const {type, format, contentMediaType: media, contentEncoding} = schema
  if (type !== undefined && type !== 'string' && !(Array.isArray(type) && type.includes('string'))) return false
  if (format === 'binary') return true
  return typeof media === 'string' && contentEncoding === undefined && !isTextual(media)
}

const isAnything = (schema: JsonSchema): boolean =>
  schema === true ||
  (isJsonObject(schema) && Object.keys(schema).every((key) => key === 'description' || key === 'title'))

const isForm = (type: string): boolean => /^application\/x-www-form-urlencoded\b/i.test(type)

const isTextual = (type: string): boolean =>
  /^text\/|[/+](json|xml|yaml|x-yaml|javascript|graphql|sql|csv|x-ndjson|ndjson|jsonl|toml)\b/i.test(type)

function describedAs(schema: JsonSchema): JsonObject {
  const said = isJsonObject(schema) && typeof schema.description === 'string' ? schema.description.trim() : ''
  return said === '' ? FILE : {...FILE, description: `${said} ${String(FILE.description)}`}
}

function resolved(schema: JsonSchema, defs: Manifest['defs']): JsonSchema {
  let found = schema
  for (let depth = 0; depth < DEEPEST && isJsonObject(found) && typeof found.$ref === 'string'; depth++) {
    const name: string = found.$ref.replace(/^#\/\$defs\//, '')
    const next: JsonSchema | undefined = Object.hasOwn(defs, name) ? defs[name] : undefined
    if (next === undefined) return found
    found = next
  }
  return found
}
