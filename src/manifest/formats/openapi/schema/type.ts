import type {Json} from '#core/json'

/** The types of JSON Schema 2020-12. */
export const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const

/** What people write for a type, and what they mean; `any` means that every value will do. */
const MEANT: Readonly<Record<string, {readonly type?: string; readonly format?: string}>> = {
  file: {type: 'string', format: 'binary'},
  binary: {type: 'string', format: 'binary'},
  any: {},
  int: {type: 'integer'},
  int32: {type: 'integer', format: 'int32'},
  int64: {type: 'integer', format: 'int64'},
  long: {type: 'integer', format: 'int64'},
  float: {type: 'number', format: 'float'},
  double: {type: 'number', format: 'double'},
  decimal: {type: 'number'},
  bool: {type: 'boolean'},
  str: {type: 'string'},
  text: {type: 'string'},
  uuid: {type: 'string', format: 'uuid'},
  date: {type: 'string', format: 'date'},
  datetime: {type: 'string', format: 'date-time'},
  'date-time': {type: 'string', format: 'date-time'},
  timestamp: {type: 'string', format: 'date-time'},
  uri: {type: 'string', format: 'uri'},
  url: {type: 'string', format: 'uri'},
  email: {type: 'string', format: 'email'},
  enum: {},
  list: {type: 'array'},
  map: {type: 'object'},
  dict: {type: 'object'},
  hash: {type: 'object'},
}

/** What a `type` says. `clean` is false when it had to be repaired or says nothing that we know. */
export function readType(value: Json): {
  readonly types: readonly string[]
  readonly format?: string
  readonly clean: boolean
} {
  const given = Array.isArray(value) ? (value as readonly Json[]) : [value]
  const types = new Set<string>()
  let format: string | undefined
  let clean = true
  for (const item of given) {
    if (isType(item)) {
      types.add(item)
      continue
    }
    const word = typeof item === 'string' ? item.toLowerCase() : ''
    const meant = isType(word) ? {type: word} : Object.hasOwn(MEANT, word) ? MEANT[word] : undefined
    clean = clean && item === 'file'
    if (meant?.type === undefined) return {types: [], clean: false}
    types.add(meant.type)
    format = meant.format
  }
  return {types: [...types], clean, ...(format === undefined ? {} : {format})}
}

const isType = (value: Json): value is (typeof TYPES)[number] => (TYPES as readonly Json[]).includes(value)

/** Whether a value is of one of these types. */
export function fits(value: Json, types: readonly string[]): boolean {
  return types.some((type) => {
    switch (type) {
      case 'null':
        return value === null
      case 'array':
        return Array.isArray(value)
      case 'object':
        return typeof value === 'object' && value !== null && !Array.isArray(value)
      case 'integer':
        return typeof value === 'bigint' || Number.isInteger(value)
      case 'number':
        return typeof value === 'bigint' || typeof value === 'number'
      default:
        return typeof value === type
    }
  })
}
