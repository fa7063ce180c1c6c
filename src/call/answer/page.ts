import type {CallOptions} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'
import {fit} from './fit.ts'
import {moreOf} from './give.ts'
import {valueAt} from './list.ts'
import {select} from './select.ts'

/** Which part of a kept answer is wanted. */
export interface PageWanted extends Pick<CallOptions, 'fields' | 'limit'> {
  readonly id: string
  /** A JSON Pointer into the answer. */
  readonly path?: string
  /** The first item, character or key of what stands there. */
  readonly offset?: number
}

/**
 * A part of an answer that was kept, short enough, and how to read on.
 * @throws RunosError E_ARGS_INVALID when nothing stands there
 */
export function page(
  answer: Json,
  wanted: PageWanted,
): {readonly data: Json; readonly said?: {readonly [word: string]: Json}} {
  const {id, path: pointer = '', offset = 0, limit, fields} = wanted
  const found = valueAt(answer, pointer)
  if (found === undefined) throw nothingAt(answer, pointer)
  const length = lengthOf(found)
  if (offset > 0 && (length === undefined || offset >= length)) {
    throw new RunosError('E_ARGS_INVALID', `offset ${offset} is behind the end: there are ${length ?? 1}`, {
      where: 'offset',
    })
  }
  const rest = from(found, offset)
  const {value, left, unknown} = select(rest, {
    ...(fields === undefined ? {} : {fields}),
    ...(limit === undefined ? {} : {limit}),
  })
  const fitted = fit(value, {pointer, skipped: offset})
  const cut = fitted.cut ?? (left?.from === undefined ? undefined : {from: shifted(left.from, pointer, offset, found)})
  const more = cut === undefined ? {} : {more: moreOf(id, cut, fields)}
  const said = {...unknown, ...more}
  return {data: fitted.value, ...(Object.keys(said).length === 0 ? {} : {said})}
}

function lengthOf(value: Json): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return isJsonObject(value) ? Object.keys(value).length : undefined
}

function from(value: Json, offset: number): Json {
  if (offset === 0) return value
  if (typeof value === 'string' || Array.isArray(value)) return value.slice(offset) as Json
  return Object.fromEntries(Object.entries(value as object).slice(offset))
}

/** A limit counts from where the page begins; what is said counts from the beginning. */
function shifted<From extends {readonly at: string; readonly offset: number; readonly of: number}>(
  cut: From,
  pointer: string,
  skipped: number,
  found: Json,
): From {
  const own = Array.isArray(found) ? skipped : 0
  return {...cut, at: `${pointer}${cut.at}`, offset: cut.offset + own, of: cut.of + own}
}

function nothingAt(answer: Json, pointer: string): RunosError {
  const known = isJsonObject(answer) ? Object.keys(answer).slice(0, 20) : []
  return new RunosError('E_ARGS_INVALID', `nothing stands at ${JSON.stringify(pointer)} in this answer`, {
    where: 'path',
    fix: [
      Array.isArray(answer)
        ? `it is a list of ${answer.length}: path "/0" is its first item`
        : `at its top there is: ${known.map((key) => `/${key}`).join(', ')}`,
    ],
  })
}
