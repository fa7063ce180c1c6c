import type {WantedRequest} from '#core/approval'
import type {Json, JsonObject} from '#core/json'
import type {Proof, Statement} from '#core/proof'
import type {StoredRow} from '#core/state'
import {fingerprintOf} from './canonical.ts'
import {GRANT_LASTS} from './grant.ts'

/** Rows of this kind, found by the fingerprint of their request: there is one for each, so asking twice is asking once. */
export const ASKED = 'approval'
/** A person has so long to answer, and a refusal holds for so long, in milliseconds. */
export const WAITS = 30 * 60_000
/** After that it is still known what became of it, for so long. */
const REMEMBERED = 24 * 60 * 60_000

/** How far a request has come. `expired` is what becomes of one that nobody answered, or whose grant nobody used. */
export type Standing = 'pending' | 'granted' | 'denied' | 'spent' | 'expired'

/** What a person said. Without a key there is no signature to it. */
export type Said = Pick<Proof, 'statement'> & Partial<Proof>

/** A request that was noted. */
export interface Asked {
  readonly id: string
  readonly fingerprint: string
  readonly standing: Standing
  readonly wanted: WantedRequest
  readonly askedAt: number
  /** Until when it stands so, in milliseconds since the epoch. */
  readonly until: number
  readonly said?: Said
  /** The row is not what was written: its request has another fingerprint. */
  readonly altered?: true
}

/** A request as it is noted first. */
export function newlyAsked(id: string, fingerprint: string, wanted: WantedRequest, now: number): Asked {
  return {id, fingerprint, standing: 'pending', wanted, askedAt: now, until: now + WAITS}
}

/** The same, one step further on. */
export function moved(asked: Asked, standing: Standing, now: number, said?: Said): Asked {
  const {said: before, ...rest} = asked
  const kept = said ?? before
  const lasts = standing === 'granted' ? (said?.statement.until ?? now + GRANT_LASTS) : now + WAITS
  return {...rest, standing, until: lasts, ...(kept === undefined ? {} : {said: kept})}
}

/** What is written of it, and how long it is kept. */
export function toRow(asked: Asked): {id: string; value: JsonObject; expiresAt: number} {
  const {fingerprint, altered: _altered, ...value} = asked
  const plain = JSON.parse(JSON.stringify({schemaVersion: 1, ...value})) as JsonObject
  return {id: fingerprint, value: plain, expiresAt: asked.until + REMEMBERED}
}

/**
 * Reads a row. Whoever can write the file can write anything into it: what counts is checked where it counts, by
 * fingerprint and signature, and here only that it can be read at all.
 * @returns undefined when it is none of ours
 */
export function fromRow({id: fingerprint, value}: StoredRow, now: number): Asked | undefined {
  const {schemaVersion, id, standing, wanted, askedAt, until, said} = value as Readonly<
    Record<string, Json | undefined>
  >
  if (schemaVersion !== 1 || typeof id !== 'string' || typeof until !== 'number' || typeof askedAt !== 'number') return
  if (!isWanted(wanted) || !isStanding(standing)) return
  const over = (standing === 'pending' || standing === 'granted') && now >= until
  const kept = readSaid(said)
  return {
    id,
    fingerprint,
    standing: over ? 'expired' : standing,
    wanted,
    askedAt,
    until,
    ...(kept === undefined ? {} : {said: kept}),
    ...(fingerprintOf(wanted) === fingerprint ? {} : {altered: true}),
  }
}

/** Reads what somebody said, which anybody may have written. */
export function readSaid(value: Json | undefined): Said | undefined {
  const {statement, signature, keyId} = (value ?? {}) as Readonly<Record<string, Json | undefined>>
  const {schemaVersion, purpose, subject, at, until} = (statement ?? {}) as Readonly<Record<string, Json | undefined>>
  if (schemaVersion !== 1 || typeof purpose !== 'string' || typeof subject !== 'object' || typeof at !== 'number')
    return
  if (subject === null || (until !== undefined && typeof until !== 'number')) return
  return {
    statement: statement as unknown as Statement,
    ...(typeof signature === 'string' ? {signature} : {}),
    ...(typeof keyId === 'string' ? {keyId} : {}),
  }
}

const STANDINGS: readonly unknown[] = ['pending', 'granted', 'denied', 'spent']
const isStanding = (value: unknown): value is Standing => STANDINGS.includes(value)

const TEXTS = ['api', 'tier', 'tool', 'session', 'who', 'method', 'url', 'shown'] as const
const MAYBE_TEXTS = ['account', 'cluster', 'bodyDigest', 'about'] as const

function isWanted(value: unknown): value is WantedRequest {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>
  const {handles, decision} = given
  const said = (decision ?? {}) as Readonly<Record<string, unknown>>
  return (
    TEXTS.every((key) => typeof given[key] === 'string') &&
    MAYBE_TEXTS.every((key) => given[key] === undefined || typeof given[key] === 'string') &&
    (handles === undefined || (Array.isArray(handles) && handles.every((one) => typeof one === 'string'))) &&
    ['effect', 'rule', 'reason', 'policyVersion'].every((key) => typeof said[key] === 'string')
  )
}
