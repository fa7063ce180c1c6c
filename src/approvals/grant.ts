import type {Proof, Statement, Verifier} from '#core/proof'
import {canonical} from './canonical.ts'

/** A grant holds for so long, in milliseconds. */
export const GRANT_LASTS = 10 * 60_000

/** What a person says by accepting a request: this request, this once, and not for long. */
export function grantStatement(id: string, fingerprint: string, now: number): Statement {
  return {schemaVersion: 1, purpose: 'grant', subject: {id, fingerprint}, at: now, until: now + GRANT_LASTS}
}

/**
 * Whether a proof says `wanted`: the same purpose and subject, signed with the key, and still good. Where nobody has set a
 * key up there is none to ask for.
 */
export function holds(
  proof: {readonly statement: Statement; readonly signature?: string; readonly keyId?: string},
  wanted: Pick<Statement, 'purpose' | 'subject'>,
  verifier: Verifier | undefined,
  now: number,
): boolean {
  const {statement, signature, keyId} = proof
  if (statement.purpose !== wanted.purpose || canonical(statement.subject) !== canonical(wanted.subject)) return false
  if (statement.at > now + CLOCKS_APART || (statement.until !== undefined && now >= statement.until)) return false
  if (verifier === undefined) return true
  return (
    signature !== undefined && keyId !== undefined && verifier.verifies({statement, signature, keyId} satisfies Proof)
  )
}

/** A clock may be set back by so much between two processes, in milliseconds. */
const CLOCKS_APART = 60_000
