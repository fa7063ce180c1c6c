import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {tellingOf} from './values.ts'

/** A text in an answer: a value or a key, in the order in which they stand there. */
export interface Place {
  readonly text: string
  /** By what it is judged: its field, column, variable; `secret` where the manifest or its object says that it is one; '' for a key. */
  readonly name: string
  /** The way to it, for people. */
  readonly at: string
}

/** Fields that only say: this is what the one above is about. */
const VAGUE =
  /^(?:value|data|plaintext|plain|raw|string|text|content|base64|hex|current|previous|latest|key|items?|\d+)$/i
const MARKED = 'secret'

/** All texts of an answer, each with what its surroundings say of it. */
export function texts(value: Json, schema?: JsonObject): readonly Place[] {
  const found: Place[] = []
  walk(value, '', '', schema)
  return found

  function walk(here: Json, name: string, at: string, shape: Json | undefined): void {
    if (typeof here === 'string') found.push({text: here, name: isMarked(shape) ? MARKED : name, at})
    else if (Array.isArray(here))
      for (const [index, item] of (here as readonly Json[]).entries())
        walk(item, name, `${at}[${index}]`, partOf(shape, 'items'))
    else if (isJsonObject(here)) object(here, name, at, shape)
  }

  function object(here: JsonObject, name: string, at: string, shape: Json | undefined): void {
    const pair = pairName(here)
    const columns = columnsOf(here)
    for (const [key, item] of Object.entries(here)) {
      found.push({text: key, name: '', at})
      const way = at === '' ? key : `${at}.${key}`
      const part = propertyOf(shape, key)
      if (here.kind === 'Secret' && (key === 'data' || key === 'stringData')) all(item, MARKED, way)
      else if (columns !== undefined && key === 'rows' && Array.isArray(item)) rows(item, columns, way)
      else walk(item, nameOf(key, name, pair), way, part)
    }
  }

  /** Everything in it is a secret but its keys. */
  function all(here: Json, name: string, at: string): void {
    if (typeof here === 'string') found.push({text: here, name, at})
    else if (Array.isArray(here)) for (const item of here as readonly Json[]) all(item, name, at)
    else if (isJsonObject(here))
      for (const [key, item] of Object.entries(here)) {
        found.push({text: key, name: '', at})
        all(item, tellingOf(key) === 'secret' ? key : name, `${at}.${key}`)
      }
  }

  function rows(list: readonly Json[], columns: readonly string[], at: string): void {
    for (const [index, row] of list.entries()) {
      const way = `${at}[${index}]`
      if (Array.isArray(row))
        for (const [column, cell] of (row as readonly Json[]).entries())
          walk(cell, columns[column] ?? '', `${way}.${columns[column] ?? column}`, undefined)
      else walk(row, '', way, undefined)
    }
  }
}

/** The name that a value is judged by. */
function nameOf(key: string, outer: string, pair: string | undefined): string {
  if (pair !== undefined && /^(?:value|val)$/i.test(key)) return pair
  return VAGUE.test(key) && tellingOf(outer) === 'secret' ? outer : key
}

/** `{"name": "DB_PASSWORD", "value": ...}` */
function pairName(here: JsonObject): string | undefined {
  if (here.value === undefined && here.Value === undefined && here.val === undefined) return undefined
  const name = here.name ?? here.key ?? here.Name ?? here.Key ?? here.variable ?? here.header
  return typeof name === 'string' ? name : undefined
}

/** The names of the columns of what SQL gave. */
function columnsOf({columns, fields, rows}: JsonObject): readonly string[] | undefined {
  const list = columns ?? fields
  if (!Array.isArray(list) || !Array.isArray(rows)) return undefined
  return (list as readonly Json[]).map((one) =>
    typeof one === 'string' ? one : isJsonObject(one) && typeof one.name === 'string' ? one.name : '',
  )
}

function isMarked(shape: Json | undefined): boolean {
  if (shape === undefined || !isJsonObject(shape)) return false
  return (
    shape.format === 'password' ||
    shape.writeOnly === true ||
    shape['x-sensitive'] === true ||
    shape['x-secret'] === true
  )
}

const partOf = (shape: Json | undefined, key: string): Json | undefined =>
  shape !== undefined && isJsonObject(shape) ? shape[key] : undefined

function propertyOf(shape: Json | undefined, key: string): Json | undefined {
  const properties = partOf(shape, 'properties')
  if (properties !== undefined && isJsonObject(properties) && Object.hasOwn(properties, key)) return properties[key]
  return partOf(shape, 'additionalProperties')
}
