import type {ApiReply, ClearedCall} from '#core/call'
import {asUpdated, RunosError} from '#core/errors'
import {isJsonObject, type Json} from '#core/json'
import type {Unredacted} from './redact.ts'

/** What a reply says, as the caller gets it: the answer itself, or beside it what went wrong and what to do next. */
export function describeReply(cleared: ClearedCall, {status, body, file}: ApiReply, api?: string): Unredacted {
  const {call, request} = cleared
  if (status >= 400) {
    const next = nextStep(status, body, call, api)
    const said = {
      error: `the API answered ${status}`,
      status,
      sent: `${request.method} ${request.target.split('?', 1)[0]}`,
      ...(next === undefined ? {} : {next}),
    }
    return {isError: true, said, ...(body === undefined ? {} : {data: body})}
  }
  if (file !== undefined) return {isError: false, ...describeFile(cleared, file)}
  if (body !== undefined) return {isError: false, data: body}
  return {isError: false, said: {done: `${call.tool.operation} succeeded (HTTP ${status}, no content)`}}
}

/** Larger than this, a file is only named: nobody looks at more in a conversation. */
const LARGEST_FILE = 1024 * 1024

/**
 * Bytes cannot be looked through for secrets as text can. Pictures and sounds are handed over; below the sensitive tiers
 * any other file is only named.
 */
function describeFile(
  {call}: ClearedCall,
  {name, type, bytes}: NonNullable<ApiReply['file']>,
): Pick<Unredacted, 'said' | 'files'> {
  const file = {name, type, bytes: bytes.length}
  const given = {files: [{name, type, base64: Buffer.from(bytes).toString('base64')}]}
  if (call.whole) return {said: {file}, ...given}
  const next = `a person can save it: runos call ${call.tool.name} --output <file>`
  if (bytes.length > LARGEST_FILE) return {said: {file, why: 'it is too large to be shown here', next}}
  if (/^(?:image|audio)\//.test(type) || call.tier.startsWith('sensitive-')) return {said: {file}, ...given}
  return {said: {file, why: `a file may hold secrets that nobody sees; the tier ${call.tier} only names it`, next}}
}

function nextStep(
  status: number,
  body: Json | undefined,
  call: ClearedCall['call'],
  api: string | undefined,
): string | undefined {
  const {code, module} = body !== undefined && isJsonObject(body) ? body : {}
  const update = api === undefined ? 'runos manifest update' : `runos manifest update ${api}`
  if (code === 'auth.session_expired' || status === 401)
    return `A person has to sign in again: ${api === undefined ? 'runos login' : apiLogin(api, call)}`
  if (code === 'auth.scope')
    return `This server holds a credential for ${call.tier} only. A person can enable the server of the tier that the API asks for.`
  if (code === 'module.not_enabled')
    return `A module${typeof module === 'string' && /^[a-z0-9_-]{1,40}$/i.test(module) ? ` (${module})` : ''} is off in this account. A person can enable it.`
  if (status === 404) return `Check the ids with the matching list tool. If the API has changed: ${update}.`
  if (status === 409) return 'Something stands in the way; the data says what. Resolve that first.'
  if (status === 429) return 'Wait a little before the next call.'
  if (status === 400 || status === 422)
    return `Correct the arguments; if they fit the schema, the manifest may be old: ${update}.`
  return undefined
}

/** The command that gives the credential for where this call went. */
function apiLogin(api: string, {tool}: ClearedCall['call']): string {
  const {server} = tool.request
  return `runos api login ${api}${server === undefined ? '' : ` --origin ${new URL(server).origin}`}`
}

/**
 * A failure of ours or of the way there.
 * @param at where the arguments stand in what the caller sent; nothing: they are all of it
 */
export function describeFailure(thrown: unknown, at?: string): Unredacted {
  const error = asUpdated(thrown)
  if (!(error instanceof RunosError)) {
    return {
      isError: true,
      said: {
        error: error instanceof Error ? error.message : String(error),
        code: 'E_INTERNAL',
        next: 'This is a fault in runos itself.',
      },
    }
  }
  const {message, code, where, fix} = error
  // What a builder of requests says about an argument begins with its name.
  const inner = at !== undefined && where !== undefined && message.startsWith(`${where} `) ? `${at}.` : ''
  return {
    isError: true,
    said: {
      error: `${inner}${message}`,
      code,
      ...(where === undefined ? {} : {where: `${inner}${where}`}),
      ...(fix.length === 0 ? {} : {next: fix.join('; ')}),
    },
  }
}
