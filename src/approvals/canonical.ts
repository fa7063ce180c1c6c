import {createHash} from 'node:crypto'
import type {WantedRequest} from '#core/approval'
import {isJsonObject, type Json, stringifyJson} from '#core/json'

/** JSON text that is the same for the same value: keys in the order of their code units, no spaces (RFC 8785 for what we write). */
export function canonical(value: Json): string {
  return stringifyJson(sorted(value))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((key) => [key, sorted(value[key] as Json)]),
  )
}

/**
 * What tells one request from every other: SHA-256, in hexadecimal digits, over all that decides what it does, who asks, by
 * which policy, and over what a person is shown, so that nobody can be shown one thing and have granted another.
 */
export function fingerprintOf(wanted: WantedRequest): string {
  const {api, account, cluster, tier, tool, session, who, method, url, bodyDigest, shown, about, handles, decision} =
    wanted
  const whole: Json = {
    v: 1,
    api,
    account: account ?? null,
    cluster: cluster ?? null,
    tier,
    tool,
    session,
    who,
    method,
    url,
    body: bodyDigest ?? null,
    shown,
    about: about ?? null,
    handles: handles ?? null,
    policy: decision.policyVersion,
    rule: decision.rule,
    reason: decision.reason,
  }
  return createHash('sha256').update(canonical(whole)).digest('hex')
}
