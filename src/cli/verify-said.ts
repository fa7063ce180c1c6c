import {readSaid} from '#approvals/asked'
import type {Json} from '#core/json'
import type {Statement} from '#core/proof'
import {openApprovals} from './approvals.ts'
import {createWorld} from './world.ts'

/**
 * Whether a person said this, as it was read from a file that anybody who runs as them can write: signed with their key.
 * Where nobody has set a passphrase up there is no key, and whatever stands there counts.
 * @throws RunosError E_APPROVAL_DENIED when the key was replaced while this process ran
 */
export function verifySaid(said: Json | undefined, wanted: Pick<Statement, 'purpose' | 'subject'>): Promise<boolean> {
  return openApprovals(createWorld()).verifyProof(readSaid(said), wanted)
}
