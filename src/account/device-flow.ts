import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import {isJsonObject, type JsonObject} from '#core/json'
import type {Clock} from '#core/ports'
import {Secret} from '#core/secret'
import {parseAddress} from './address.ts'
import {ask, refusal} from './talk.ts'

export type FailureReason = 'unreachable' | 'expired' | 'used' | 'invalid' | 'timeout' | 'other'

/** What happens while a person signs in, in this order. `error` and `authorized` are the last. */
export type DeviceEvent =
  | {readonly event: 'device_code'; readonly deviceId: string; readonly url: string}
  | {readonly event: 'browser_opened'; readonly browserOpened: boolean}
  | {readonly event: 'pending'}
  | {
      readonly event: 'authorized'
      readonly accountId: string
      readonly customToken: Secret
      readonly identityKey: string
    }
  | {readonly event: 'error'; readonly reason: FailureReason; readonly message: string}

export interface DevicePorts {
  readonly http: Http
  readonly clock: Clock
  /** Base addresses of the API and of the console. */
  readonly api: string
  readonly console: string
  /** Opens an address in a browser; left out when the person wants none. */
  readonly open?: (url: URL) => Promise<boolean>
  readonly signal: AbortSignal
}

const POLL_MS = 2_000
const PATIENCE_MS = 5 * 60_000
/** So many polls in a row may fail on the way before we give up. */
const MOST_FAILURES = 5
const REASONS: Readonly<Record<string, {reason: FailureReason; message: string}>> = {
  expired: {reason: 'expired', message: 'the code has expired'},
  used: {reason: 'used', message: 'the code was used already'},
  invalid: {reason: 'invalid', message: 'the API does not know the code'},
}

/**
 * Signs in by a code that a person approves in a browser: the code and the address first, then polling until it is
 * approved, at most five minutes. Stores nothing.
 * @throws RunosError E_CANCELLED when the signal fires; E_NETWORK or what the API said when it cannot even begin
 */
export async function* signInByDevice(ports: DevicePorts): AsyncGenerator<DeviceEvent, void, undefined> {
  const {http, clock, api, signal} = ports
  const {deviceId, token} = await initiate(ports)
  const url = signInAddress(ports.console, deviceId, token.reveal())
  yield {event: 'device_code', deviceId, url: url.href}
  if (ports.open) yield {event: 'browser_opened', browserOpened: await ports.open(url)}

  const end = clock.now() + PATIENCE_MS
  for (let failures = 0; clock.now() < end; ) {
    const body = await poll(http, api, {deviceId, token: token.reveal()}, signal)
    failures = body ? 0 : failures + 1
    if (failures === MOST_FAILURES) {
      yield {event: 'error', reason: 'unreachable', message: 'the API cannot be reached any more'}
      return
    }
    const outcome = body && readPoll(body)
    if (outcome) {
      yield outcome
      return
    }
    yield {event: 'pending'}
    await clock.sleep(POLL_MS, signal)
  }
  yield {event: 'error', reason: 'timeout', message: 'nobody approved within five minutes'}
}

async function initiate({http, api, signal}: DevicePorts): Promise<{deviceId: string; token: Secret}> {
  const url = `${api}/auth/device/initiate`
  const answer = await ask(http, {method: 'POST', url, signal})
  if (answer.status >= 400) throw refusal(answer, url)
  const {deviceId, token} = answer.body
  if (isCode(deviceId) && isCode(token)) return {deviceId, token: new Secret(token)}
  throw new RunosError('E_REPLY_INVALID', 'the API began a sign-in without a usable code', {where: url})
}

/** Both stand in an address that a person opens, so nothing but letters, digits, `-` and `_` is taken from the API. */
function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,128}$/.test(value)
}

/** The address that a person opens. The console's address is checked again: it must be https, or this machine (CVE-2025-6514). */
export function signInAddress(console: string, deviceId: string, token: string): URL {
  return new URL(`${parseAddress(console, 'console-url')}/account/connect-device/${deviceId}-${token}`)
}

/** One question whether it was approved; undefined when the question did not get through. */
async function poll(
  http: Http,
  api: string,
  json: {deviceId: string; token: string},
  signal: AbortSignal,
): Promise<JsonObject | undefined> {
  try {
    const answer = await ask(http, {method: 'POST', url: `${api}/auth/device/poll`, json, signal})
    return answer.status >= 500 ? undefined : answer.body
  } catch (error) {
    const onTheWay = error instanceof RunosError && (error.code === 'E_NETWORK' || error.code === 'E_TIMEOUT')
    if (!onTheWay) throw error
    return undefined
  }
}

/** What a poll's answer means; undefined: still pending. */
function readPoll(body: JsonObject): DeviceEvent | undefined {
  if (body.success !== true) {
    if (body.error === 'authorization_pending') return undefined
    const {error, message} = body
    const known = typeof error === 'string' ? REASONS[error] : undefined
    const said = [message, error].find((text): text is string => typeof text === 'string' && text !== '')
    return {event: 'error', ...(known ?? {reason: 'other', message: said?.slice(0, 200) ?? 'the API gave no reason'})}
  }
  const {customToken, accountId, firebase} = body
  const identityKey = isJsonObject(firebase) ? firebase.apiKey : undefined
  if (typeof customToken !== 'string' || typeof accountId !== 'string' || typeof identityKey !== 'string') {
    return {event: 'error', reason: 'other', message: 'the API approved without saying who signed in'}
  }
  return {event: 'authorized', accountId, customToken: new Secret(customToken), identityKey}
}
