import type {Notation} from './source.ts'

export type Schema = {readonly [key: string]: unknown}

const WORDS: Readonly<Record<string, Schema>> = {
  string: {type: 'string'},
  integer: {type: 'integer'},
  number: {type: 'number'},
  boolean: {type: 'boolean'},
  id: {type: 'string', pattern: '^[a-z0-9]{3,16}$'},
  uuid: {type: 'string', format: 'uuid'},
  time: {type: 'string', format: 'date-time'},
  base64: {type: 'string', contentEncoding: 'base64'},
  any: {},
}

/**
 * Makes a JSON Schema (2020-12) of a type as the source writes it:
 * a word (`string`, `time`), a component (`Node`), choices (`a|b`), `map<T>`, `T?` for null as well, `[T]` for a list,
 * `{key: T, other?: T}` for a closed object. ` -- text` after a word describes it; `{oneOf: [T, T]}` is either.
 * @throws Error naming the text that is none of these
 */
export function toSchema(type: Notation): Schema {
  if (typeof type === 'string') return fromWord(type)
  if (Array.isArray(type)) return {type: 'array', items: toSchema(type[0] as Notation)}
  const object = type as {readonly [key: string]: Notation}
  if (Array.isArray(object.oneOf)) return {oneOf: object.oneOf.map(toSchema)}
  return closedObject(object)
}

function closedObject(object: {readonly [key: string]: Notation}): Schema {
  const entries = Object.entries(object)
  const required = entries.filter(([key]) => !key.endsWith('?')).map(([key]) => key)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, value]) => [key.replace(/\?$/, ''), toSchema(value)])),
    ...(required.length > 0 ? {required} : {}),
    additionalProperties: false,
  }
}

function fromWord(text: string): Schema {
  const [word = '', description] = text.split(' -- ')
  const schema = plain(word.trim())
  return description ? {...schema, description} : schema
}

function plain(word: string): Schema {
  if (word.endsWith('?')) return orNull(plain(word.slice(0, -1)))
  const map = /^map<(.+)>$/.exec(word)
  if (map) return {type: 'object', additionalProperties: plain(map[1] as string)}
  if (word.includes('|')) return {type: 'string', enum: word.split('|')}
  if (/^[A-Z]\w*$/.test(word)) return {$ref: `#/components/schemas/${word}`}
  const known = WORDS[word]
  if (!known) throw new Error(`"${word}" is not a type`)
  return known
}

function orNull(schema: Schema): Schema {
  if (typeof schema.type !== 'string') return {oneOf: [schema, {type: 'null'}]}
  const choices = schema.enum ? {enum: [...(schema.enum as string[]), null]} : {}
  return {...schema, type: [schema.type, 'null'], ...choices}
}
