import {RunosError} from '#core/errors'
import type {Http, HttpReply} from '#core/http'
import {isJsonObject, parseJson} from '#core/json'
import type {Secret} from '#core/secret'

const MEBIBYTE = 1024 * 1024
const DEADLINE = 10_000

/** Where a manifest is fetched from. Without an account only the unfiltered routes are asked. */
export interface ManifestSource {
  readonly base: URL
  readonly account: string | undefined
  readonly token: Secret
}

/**
 * Fetches the manifest as it is served: the account's own (only what its modules allow), and the unfiltered one when the
 * API does not know that route (404, and nothing else).
 * @param deadlineMs how long each request may take
 * @throws RunosError of the Http port; E_SESSION_EXPIRED, E_FORBIDDEN or E_API for an answer that is not 200
 */
export async function fetchManifest(http: Http, source: ManifestSource, deadlineMs = DEADLINE): Promise<string> {
  return fetchFirst(http, source, 'cli/manifest', 10 * MEBIBYTE, deadlineMs)
}

/** The version alone: opaque text, any difference means another manifest. */
export async function fetchManifestVersion(http: Http, source: ManifestSource, deadlineMs = DEADLINE): Promise<string> {
  const text = await fetchFirst(http, source, 'cli/manifest-version', MEBIBYTE, deadlineMs)
  const body = readVersion(text)
  if (body === undefined)
    throw new RunosError('E_MANIFEST_INVALID', 'the answer holds no version', {
      where: routeUrl(source, 'cli/manifest-version'),
    })
  return body
}

function readVersion(text: string): string | undefined {
  try {
    const body = parseJson(text)
    return isJsonObject(body) && typeof body.version === 'string' ? body.version : undefined
  } catch {
    return undefined // the caller names the address and says that there is no version
  }
}

async function fetchFirst(
  http: Http,
  source: ManifestSource,
  route: string,
  maxBytes: number,
  deadlineMs: number,
): Promise<string> {
  const accounts = source.account === undefined ? [undefined] : [source.account, undefined]
  let reply: HttpReply | undefined
  for (const account of accounts) {
    reply = await http({
      method: 'GET',
      url: routeUrl({...source, account}, route),
      headers: {authorization: `Bearer ${source.token.reveal()}`},
      deadlineMs,
      maxBytes,
    })
    if (reply.status === 200) return reply.text
    if (reply.status !== 404) break
  }
  throw refusal(reply as HttpReply, routeUrl(source, route))
}

function routeUrl({base, account}: Pick<ManifestSource, 'base' | 'account'>, route: string): string {
  const prefix = base.origin + base.pathname.replace(/\/+$/, '')
  return account === undefined ? `${prefix}/${route}` : `${prefix}/${encodeURIComponent(account)}/${route}`
}

function refusal({status, text}: HttpReply, where: string): RunosError {
  if (status === 401)
    return new RunosError('E_SESSION_EXPIRED', 'the API does not accept this session any more', {
      where,
      fix: ['runos login'],
    })
  if (status === 403)
    return new RunosError('E_FORBIDDEN', 'this account may not read the manifest', {
      where,
      fix: ['runos whoami', 'runos account switch'],
    })
  return new RunosError('E_API', `the API answered ${status}: ${text.slice(0, 200)}`, {where})
}
