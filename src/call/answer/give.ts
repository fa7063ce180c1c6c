import type {ToolResult, ValidCall} from '#core/call'
import {RunosError} from '#core/errors'
import type {Json, JsonObject} from '#core/json'
import type {Rest} from '#core/ports'
import type {Redacted} from '#core/redacted'
import {describes} from './describes.ts'
import {type Cut, fit} from './fit.ts'
import {select} from './select.ts'

/** The tool that gives the rest of a long answer. */
export const READ_ON = 'result_read'

const MOST_PARTS = 12

/**
 * A redacted result as a model can use it: with the fields and items that it asked for, and short enough. What does not
 * fit is kept for a while, and the result says how to read on. Without a place for the rest nothing is cut: a person's
 * terminal takes it whole.
 */
export async function give(
  result: ToolResult,
  {options, tool}: Pick<ValidCall, 'options' | 'tool'>,
  rest: Rest | undefined,
): Promise<ToolResult> {
  const {data} = result
  if (data === undefined) return result
  const {value, left, unknown} = select(data, options)
  if (rest === undefined) return withWords({...result, data: value as Redacted}, {...unknown})
  const fitted = fit(value)
  const cut = fitted.cut ?? left
  const more = cut === undefined ? {} : {more: await keepRest(data, cut, options.fields, rest)}
  // Errors too: a client of the older kind holds them against the schema as well.
  const differs = tool.outputSchema !== undefined && !describes(tool.outputSchema, fitted.value)
  const given = {...result, data: fitted.value as Redacted, ...(differs ? {undescribed: true as const} : {})}
  return withWords(given, {...unknown, ...more})
}

/** The whole answer is kept, so that what a selection left out can still be asked for. */
async function keepRest(data: Redacted, cut: Cut, fields: readonly string[] | undefined, rest: Rest): Promise<Json> {
  try {
    return moreOf(await rest.keep(data), cut, fields)
  } catch (error) {
    if (!(error instanceof RunosError)) throw error
    // The request has been carried out: what fits is worth more than our trouble with the disk.
    const {next: _none, ...left} = moreOf('', cut, fields) as JsonObject
    return {...left, next: `the rest could not be kept (${error.message}): ask again for less`}
  }
}

/**
 * What is said of a cut: how much is left, and the call that goes on.
 * @param fields what the caller wants of each item, as it said before
 */
export function moreOf(id: string, {from, parts = []}: Cut, fields?: readonly string[]): Json {
  const named = parts.slice(0, MOST_PARTS)
  const others = parts.length - named.length
  const inPlace = `${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`
  const partsLeft = parts.length === 0 ? {} : {parts: `left out, each can be read by its path: ${inPlace}`}
  if (from === undefined) return {...partsLeft, next: {tool: READ_ON, arguments: {id, path: parts[0] ?? ''}}}
  const {unit, at, offset, of} = from
  const selection = fields === undefined || unit !== 'items' ? {} : {fields}
  const place = at === '' ? {} : {path: at}
  return {
    left: `${of - offset} of ${of} ${unit}`,
    ...partsLeft,
    next: {tool: READ_ON, arguments: {id, ...place, offset, ...selection}},
  }
}

/** Our own words beside those that a result has already. */
export function withWords(result: ToolResult, words: Readonly<Record<string, Json>>): ToolResult {
  if (Object.keys(words).length === 0) return result
  return {...result, said: {...result.said, ...(words as Record<string, Redacted>)}}
}
