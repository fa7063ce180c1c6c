import {isJsonObject, type Json, type JsonObject, stringifyJson} from '#core/json'
import type {Body, JsonSchema, Manifest, Operation} from '#core/manifest'

/** So many levels of fields deep, of long values so much, as a person still reads. */
const LEVELS = 8
/** So many of one schema, those nearest to the top. */
const FIELDS = 600
/** What a body holds deeper says little about the operation. */
const BODY_LEVELS = 3
/** What `default` says beside a success is an error: so deep. */
const ERROR_LEVELS = 3
/** Deeper than this, only descriptions that may speak of a secret stand, and no numbers, no yes or no, no one of several. */
const NEAR = 2
const TELLING = /key|secret|token|passw|credential|hook/i
const VALUES = 10
const EXAMPLE = 60
/** Where no schema says what is answered, its example does. */
const EXAMPLES = 2500
const SENTENCE = 120
const SUMMARY = 160
/** Larger extensions (`x-code-samples`) are no mark, but a document. */
const MARK = 200

/** Every n-th operation in the order of path and method, beginning with number `1`, so that there are `wanted` of them. */
export function sampled({operations}: Manifest, wanted: number): readonly Operation[] {
  const ordered = operations.toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method))
  const step = ordered.length / wanted
  return Array.from({length: wanted}, (_, index) => ordered[Math.floor(1 + index * step)]).filter(
    (operation) => operation !== undefined,
  )
}

/** What a person reads to label an operation and what the rules see of it: no more than a line of JSON. */
export function excerpt(operation: Operation, defs: Manifest['defs']): JsonObject {
  const {
    id,
    method,
    path,
    summary,
    description,
    parameters,
    body,
    answers,
    security,
    deprecated,
    marks = {},
  } = operation
  const small = Object.entries(marks).filter(([, mark]) => stringifyJson(mark).length <= MARK)
  const seen = new Set<string>()
  const succeeds = answers.some(({status}) => status.startsWith('2'))
  const bodySchema = body === undefined ? undefined : schemaOf(body)
  return {
    method,
    path,
    ...(id === `${method} ${path}` ? {} : {id}),
    summary: (summary || firstSentence(description)).slice(0, SUMMARY),
    ...(parameters.length === 0
      ? {}
      : {
          parameters: parameters.map(({name, in: place, required, schema}) => {
            const {type, enum: values} = leaf(resolved(schema, defs))
            return {
              name,
              in: place,
              ...(required ? {required} : {}),
              ...(type === undefined ? {} : {type}),
              ...(values === undefined ? {} : {enum: values}),
            }
          }),
        }),
    ...(bodySchema === undefined ? {} : {body: flat(bodySchema, defs, new Set(), BODY_LEVELS)}),
    answers: Object.fromEntries(
      readable(answers).map(({status, type, schema, example}) => [
        status,
        {
          ...(type === undefined ? {} : {type}),
          ...(schema === undefined
            ? {}
            : {schema: flat(schema, defs, seen, succeeds && status === 'default' ? ERROR_LEVELS : LEVELS)}),
          ...(example === undefined || isDescribed(schema, defs) || stringifyJson(example).length > EXAMPLES
            ? {}
            : {example}),
        },
      ]),
    ),
    ...(security === undefined ? {} : {security: security as unknown as Json}),
    ...(deprecated === true ? {deprecated} : {}),
    ...(small.length === 0 ? {} : {marks: Object.fromEntries(small)}),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const firstSentence = (text: string): string => text.split(/(?<=\.)\s|\n/, 1)[0] ?? ''

function schemaOf(body: Body): JsonSchema | undefined {
  if (body.kind === 'whole') return (body.media.find(({type}) => type.includes('json')) ?? body.media[0])?.schema
  return {type: 'object', properties: Object.fromEntries(body.fields.map(({name, schema}) => [name, schema]))}
}

/** What is answered when all goes well or nobody says how it went; where one thing comes as JSON or XML, as JSON. */
function readable(answers: Operation['answers']): Operation['answers'] {
  const good = answers.filter(({status}) => !/^[45]/.test(status))
  const statuses = [...new Set(good.map(({status}) => status))]
  return statuses.flatMap((status) => {
    const forms = good.filter((answer) => answer.status === status)
    return forms.find(({type}) => type?.includes('json')) ?? forms[0] ?? []
  })
}

/** Whether a schema names fields, its own or those of what it lists. */
function isDescribed(schema: JsonSchema | undefined, defs: Manifest['defs']): boolean {
  const parts = schema === undefined ? [] : resolved(schema, defs)
  return parts.some(
    ({properties, items}) => isJsonObject(properties) || (isJsonObject(items) && isDescribed(items, defs)),
  )
}

/** A schema that waits for its turn: nearer ones come first. */
interface Waiting {
  readonly schema: JsonSchema
  readonly level: number
  readonly put: (schema: JsonObject) => void
}

/**
 * A schema with all that it refers to in place, alternatives laid over one another. What is shared stands once in `seen`,
 * where it is nearest to the top.
 */
function flat(schema: JsonSchema, defs: Manifest['defs'], seen = new Set<string>(), levels = LEVELS): JsonObject {
  let top: JsonObject = {}
  let left = FIELDS
  const open: Waiting[] = [{schema, level: 0, put: (found) => (top = found)}]
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const {level, put} = next
    const parts = resolved(next.schema, defs, seen)
    const {description, ...rest} = leaf(parts)
    const node: Record<string, Json> = {
      ...rest,
      ...(description === undefined || (level > NEAR && !TELLING.test(String(description))) ? {} : {description}),
    }
    put(node)
    const properties: Record<string, Json> = {}
    for (const part of parts) {
      for (const [name, value] of Object.entries(isJsonObject(part['properties']) ? part['properties'] : {})) {
        if (Object.hasOwn(properties, name) || level === levels || left === 0) continue
        if (level >= NEAR && isPlain(resolved(value as JsonSchema, defs))) continue
        left--
        properties[name] = {}
        node['properties'] = properties
        open.push({schema: value as JsonSchema, level: level + 1, put: (found) => (properties[name] = found)})
      }
      const {items, additionalProperties: others} = part
      if (isJsonObject(items) && node['items'] === undefined) {
        node['items'] = {}
        open.unshift({schema: items, level, put: (found) => (node['items'] = found)})
      }
      if (isJsonObject(others) && node['additionalProperties'] === undefined && level < levels) {
        node['additionalProperties'] = {}
        open.push({schema: others, level: level + 1, put: (found) => (node['additionalProperties'] = found)})
      }
    }
  }
  return top
}

/** The schema itself, what it refers to and its alternatives; nothing twice that is in `seen`. */
function resolved(schema: JsonSchema, defs: Manifest['defs'], seen = new Set<string>()): readonly JsonObject[] {
  if (!isJsonObject(schema)) return []
  const {$ref, allOf = [], oneOf = [], anyOf = []} = schema
  const name = typeof $ref === 'string' ? $ref.slice('#/$defs/'.length) : undefined
  const target = name === undefined || seen.has(name) ? undefined : defs[name]
  if (name !== undefined && isJsonObject(target) && !isScalar(target)) seen.add(name)
  return [
    schema,
    ...(target === undefined ? [] : resolved(target, defs, seen)),
    ...[allOf, oneOf, anyOf].flatMap((list) =>
      Array.isArray(list) ? list.flatMap((part: JsonSchema) => resolved(part, defs, seen)) : [],
    ),
  ]
}

/** Text, a number, one of several: short enough to stand as often as it is used. */
function isScalar({type}: JsonObject): boolean {
  return typeof type === 'string' && type !== 'object' && type !== 'array'
}

/** A number, yes or no, one of several values. */
function isPlain(parts: readonly JsonObject[]): boolean {
  const {type, enum: values} = leaf(parts)
  return values !== undefined || ['boolean', 'integer', 'number'].includes(String(type))
}

/** What a schema says about one value. The first part that says something counts. */
function leaf(parts: readonly JsonObject[]): JsonObject {
  const first = (key: string): Json | undefined => parts.find((part) => part[key] !== undefined)?.[key]
  const type = [first('type') ?? []].flat().find((each) => each !== 'null')
  const example = first('example') ?? [first('examples') ?? []].flat()[0]
  const values = first('enum') ?? (first('const') === undefined ? undefined : [first('const') ?? null])
  const description = first('description')
  const format = first('format')
  return {
    ...(type === undefined ? {} : {type}),
    ...(format === undefined ? {} : {format}),
    ...(first('readOnly') === true ? {readOnly: true} : {}),
    ...(first('writeOnly') === true ? {writeOnly: true} : {}),
    ...(Array.isArray(values) ? {enum: values.slice(0, VALUES)} : {}),
    ...(example === undefined || typeof example === 'object' ? {} : {example: String(example).slice(0, EXAMPLE)}),
    ...(typeof description === 'string' && description !== ''
      ? {description: description.replaceAll(/\s+/g, ' ').slice(0, SENTENCE)}
      : {}),
  }
}
