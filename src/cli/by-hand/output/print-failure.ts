import type {ToolResult} from '#core/call'
import {ERRORS, type ErrorCode} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'
import {paint, plain} from '../../render.ts'
import {cell} from './cell.ts'
import {fieldsOf} from './fields.ts'

/** Lines of an error page of some server between us and the API are of little use. */
const MOST_LINES = 20

/** The code of a call that failed: our own, or what the status of the API's answer means. */
export function codeOf({said}: ToolResult): ErrorCode {
  const {code, status} = said ?? {}
  if (typeof code === 'string' && Object.hasOwn(ERRORS, code)) return code as ErrorCode
  if (Number(status) === 401) return 'E_SESSION_EXPIRED'
  return Number(status) === 403 ? 'E_FORBIDDEN' : 'E_API'
}

/**
 * A call that failed, as a person reads it: what happened, what the API itself says of it, marked as such, what was sent,
 * what to do next, and the code to search for.
 */
export function failureLines(result: ToolResult, stream: NodeJS.WriteStream = process.stderr): readonly string[] {
  const {data, said = {}} = result
  const color = paint(stream)
  const {error = 'the call failed', sent, where, next} = said as Readonly<Record<string, Json>>
  const code = codeOf(result)
  const line = (name: string, value: Json | undefined): readonly string[] =>
    value === undefined ? [] : [`  ${color('dim', `${name}:`.padEnd(6))} ${plain(String(value))}`]
  return [
    `${color('red', 'Error:')} ${plain(String(error))}`,
    ...(data === undefined ? [] : [`  ${color('dim', 'the API says:')}`, ...quoted(data).map((text) => `    ${text}`)]),
    ...line('sent', sent),
    ...line('where', where === error ? undefined : where),
    ...line('next', next),
    `  ${color('dim', `${ERRORS[code].title} (${code})`)}`,
  ]
}

function quoted(data: Json): readonly string[] {
  const lines = isJsonObject(data)
    ? fieldsOf(Object.entries(data))
    : typeof data === 'string'
      ? plain(data).trim().split('\n')
      : [cell(data)]
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines
}
