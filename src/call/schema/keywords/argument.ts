import {isJsonObject, type Json, type JsonObject} from '#core/json'
import type {Judging} from '../judge.ts'
import {Unjudged} from '../problem.ts'

/** What stands behind a keyword, when it is what it has to be. Each throws Unjudged otherwise: nobody can judge by it. */

export function numberOf(argument: Json, keyword: string): number | bigint {
  if (typeof argument === 'bigint' || (typeof argument === 'number' && Number.isFinite(argument))) return argument
  throw wrong(keyword, 'a number')
}

export function countOf(argument: Json, keyword: string): number {
  const count = Number(numberOf(argument, keyword))
  if (Number.isInteger(count) && count >= 0) return count
  throw wrong(keyword, 'a count')
}

export function flagOf(argument: Json, keyword: string): boolean {
  if (typeof argument === 'boolean') return argument
  throw wrong(keyword, 'true or false')
}

export function textOf(argument: Json, keyword: string): string {
  if (typeof argument === 'string') return argument
  throw wrong(keyword, 'a text')
}

export function listOf(argument: Json, keyword: string): readonly Json[] {
  if (Array.isArray(argument)) return argument
  throw wrong(keyword, 'a list')
}

export function namesOf(argument: Json, keyword: string): readonly string[] {
  const list = listOf(argument, keyword)
  if (list.every((name) => typeof name === 'string')) return list
  throw wrong(keyword, 'a list of names')
}

export function objectOf(argument: Json, keyword: string): JsonObject {
  if (isJsonObject(argument)) return argument
  throw wrong(keyword, 'an object')
}

const wrong = (keyword: string, wanted: string) => new Unjudged('schema', `its ${keyword} is not ${wanted}`)

/**
 * The names that the value has itself, none when it is no object. `constructor` and `__proto__` are names like others, and
 * are there only when they were given.
 */
export function namesIn({place: {value}, effort}: Judging): readonly string[] {
  if (!isJsonObject(value)) return []
  const names = Object.keys(value)
  effort.spend(names.length)
  return names
}
