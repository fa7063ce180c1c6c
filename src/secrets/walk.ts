import {isJsonObject, type Json, type JsonObject} from '#core/json'
import {
  cellsOf,
  headOf,
  holdsValue,
  isEntry,
  isOfCode,
  nameBefore,
  nameBeside,
  saysNothing,
  specialNames,
  tableIn,
} from './pairs.ts'
import {isSecretNumber, tellingOf} from './values.ts'

/** A text or a number in an answer: a value or a key, in the order in which they stand there. */
export interface Place {
  readonly text: string
  /** It is a number: all of it is a secret, or nothing. */
  readonly number?: 'secret' | 'plain'
  /** By what it is judged: its field, column, variable; `secret` where the manifest or its object says that it is one; '' for a key. */
  readonly name: string
  /** The way to it, for people. */
  readonly at: string
  /** The manifest says that it is a secret. */
  readonly marked?: true
}

const MARKED = 'secret'
/** Everybody may ask the names of a domain for the tokens that stand in it. */
const DOMAIN_KEYS = /dkim/i
const PLAIN_NUMBER: Place = {text: '', name: '', at: '', number: 'plain'}

/** All texts and numbers of an answer, each with what its surroundings say of it. */
export function texts(value: Json, schema?: JsonObject): readonly Place[] {
  const found: Place[] = []
  walk(value, '', '', schema)
  return found

  function walk(here: Json, name: string, at: string, shape: Json | undefined): void {
    if (typeof here === 'string')
      found.push(isMarked(shape) ? {text: here, name: MARKED, at, marked: true} : {text: here, name, at})
    else if (typeof here === 'number' || typeof here === 'bigint') found.push(numberAt(here, name, at, shape))
    else if (Array.isArray(here)) list(here as readonly Json[], name, at, shape)
    else if (isJsonObject(here)) object(here, name, at, shape)
  }

  function list(here: readonly Json[], name: string, at: string, shape: Json | undefined): void {
    const columns = headOf(here)
    if (columns !== undefined) {
      rows(here, columns, at)
      return
    }
    const entry = isEntry(here) ? String(here[0]) : undefined
    for (const [index, item] of here.entries()) {
      const told = (index === 1 ? entry : undefined) ?? nameBefore(here, index)
      const judged = told !== undefined && tellingOf(told) !== 'nothing' ? told : name
      walk(item, judged, `${at}[${index}]`, isMarked(shape) ? shape : partOf(shape, 'items'))
    }
  }

  function object(here: JsonObject, name: string, at: string, shape: Json | undefined): void {
    const beside = nameBeside(here)
    const table = tableIn(here)
    const outer = name === '' && isOfCode(here) ? 'otp' : name
    const special = specialNames(here)
    for (const [key, item] of Object.entries(here)) {
      found.push({text: key, name: '', at})
      const way = at === '' ? key : `${at}.${key}`
      const part = isMarked(shape) ? shape : propertyOf(shape, key)
      if (here.kind === 'Secret' && (key === 'data' || key === 'stringData')) all(item, MARKED, way)
      else if (table !== undefined && key === table.rows) rows(item as readonly Json[], table.columns, way)
      else
        walk(
          item,
          /^tokens?$/i.test(key) && DOMAIN_KEYS.test(name) ? '' : (special?.get(key) ?? nameOf(key, outer, beside)),
          way,
          part,
        )
    }
  }

  /** Everything in it is a secret but its keys. */
  function all(here: Json, name: string, at: string): void {
    if (typeof here === 'string') found.push({text: here, name, at})
    else if (typeof here === 'number' || typeof here === 'bigint')
      found.push({text: String(here), name, at, number: 'secret'})
    else if (Array.isArray(here)) for (const item of here as readonly Json[]) all(item, name, at)
    else if (isJsonObject(here))
      for (const [key, item] of Object.entries(here)) {
        found.push({text: key, name: '', at})
        all(item, tellingOf(key) === 'secret' ? key : name, `${at}.${key}`)
      }
  }

  function rows(list: readonly Json[], columns: readonly string[], at: string): void {
    if (list.length === columns.length && list.every((one) => typeof one !== 'object')) {
      cells(list, columns, at)
      return
    }
    for (const [index, row] of list.entries()) {
      const way = `${at}[${index}]`
      const found = cellsOf(row, columns.length)
      if (found === undefined) walk(row, '', way, undefined)
      else if (found.key === undefined) cells(found.cells, columns, way)
      else inRow(row as JsonObject, found.key, columns, way)
    }
  }

  function inRow(row: JsonObject, key: string, columns: readonly string[], at: string): void {
    for (const [name, item] of Object.entries(row)) {
      found.push({text: name, name: '', at})
      if (name === key) cells(item as readonly Json[], columns, `${at}.${name}`)
      else walk(item, name, `${at}.${name}`, undefined)
    }
  }

  function cells(list: readonly Json[], columns: readonly string[], at: string): void {
    for (const [column, cell] of list.entries())
      walk(cell, columns[column] ?? '', `${at}.${columns[column] ?? column}`, undefined)
  }
}

/** The name that a value is judged by: that of the field, or where the field only says `value`, what names it. */
function nameOf(key: string, outer: string, beside: string | undefined): string {
  if (beside !== undefined && holdsValue(key) && tellingOf(key) === 'nothing') return beside
  if (key === 'code' && /(?:otp|codes)$/i.test(outer) && tellingOf(outer) === 'secret') return 'otp'
  return saysNothing(key) && tellingOf(outer) !== 'nothing' ? outer : key
}

/** A number is a secret where the manifest says so, or where it stands for a code or a password. */
function numberAt(value: number | bigint, name: string, at: string, shape: Json | undefined): Place {
  if (isMarked(shape)) return {text: String(value), name: MARKED, at, number: 'secret', marked: true}
  return isSecretNumber(name, value) ? {text: String(value), name, at, number: 'secret'} : PLAIN_NUMBER
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
