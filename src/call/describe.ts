import type {ApiReply, ToolCall} from '#core/call'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, type JsonObject} from '#core/json'

/** What a reply says, as the caller gets it: the answer itself, or an error with what to do next. */
export function describeReply(
  call: ToolCall,
  {status, body}: ApiReply,
  api?: string,
): {readonly isError: boolean; readonly value: Json} {
  if (status >= 400) return {isError: true, value: describeRefusal(call, status, body, api)}
  if (body === undefined)
    return {isError: false, value: `${call.tool.operation} succeeded (HTTP ${status}, no content)`}
  return {isError: false, value: body}
}

function describeRefusal(call: ToolCall, status: number, body: Json | undefined, api?: string): JsonObject {
  const said: JsonObject = body !== undefined && isJsonObject(body) ? body : {}
  const {error, statusCode: _inner, ...rest} = said
  const message =
    typeof error === 'string' && error !== ''
      ? error
      : typeof body === 'string'
        ? body.slice(0, 500)
        : `the API answered ${status}`
  const next = nextStep(status, said, call, api)
  return {error: message, status, ...rest, ...(next === undefined ? {} : {next})}
}

function nextStep(status: number, said: JsonObject, call: ToolCall, api?: string): string | undefined {
  const update = api === undefined ? 'runos manifest update' : `runos manifest update ${api}`
  if (said.code === 'auth.session_expired' || status === 401)
    return `A person has to sign in again: ${api === undefined ? 'runos login' : `runos api login ${api}`}`
  if (said.code === 'auth.scope')
    return `This server holds a credential for ${call.tier} only. A person can enable the server of the tier that the API asks for.`
  if (said.code === 'module.not_enabled')
    return `The module ${String(said.module ?? '')} is off in this account. A person can enable it.`
  if (status === 404) return `Check the ids with the matching list tool. If the API has changed: ${update}.`
  if (status === 409) return 'Something stands in the way; the fields above say what. Resolve that first.'
  if (status === 429) return 'Wait a little before the next call.'
  if (status === 400 || status === 422)
    return `Correct the arguments; if they fit the schema, the manifest may be old: ${update}.`
  return undefined
}

/** A failure of ours or of the way there. */
export function describeFailure(error: unknown): JsonObject {
  if (!(error instanceof RunosError)) {
    return {
      error: error instanceof Error ? error.message : String(error),
      code: 'E_INTERNAL',
      next: 'This is a fault in runos itself.',
    }
  }
  const {message, code, where, fix} = error
  return {
    error: message,
    code,
    ...(where === undefined ? {} : {where}),
    ...(fix.length === 0 ? {} : {next: fix.join('; ')}),
  }
}
