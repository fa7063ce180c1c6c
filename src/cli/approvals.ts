import type {Said} from '#approvals/asked'
import {holds} from '#approvals/grant'
import {pinnedKey} from '#approvals/pinned-key'
import {createQueue, type PeopleQueue} from '#approvals/queue'
import type {Statement, Verifier} from '#core/proof'
import type {CallerSession} from '#core/session'
import {callerSession, parentProcess} from '#platform/caller-session'
import {thisMachine} from '#platform/machine'
import {type ApprovalKeys, createApprovalKeys} from './approval-keys.ts'
import {openState} from './open-state.ts'
import type {World} from './world.ts'

/** What a person says, and how it is checked. */
export interface Approving {
  readonly queue: PeopleQueue
  readonly keys: ApprovalKeys
  /** The key of this process, pinned at its first use; undefined: nobody has set one up. @throws RunosError E_APPROVAL_DENIED when it was replaced */
  key(): Promise<Verifier | undefined>
  /** Whether somebody proved to have said this: signed with the key, and still good. Without a key nothing was signed, and anything holds. */
  verifyProof(said: Said | undefined, wanted: Pick<Statement, 'purpose' | 'subject'>): Promise<boolean>
}

const opened = new Map<string, Approving>()

/** The queue of this user. One in a process, so that the key is pinned once and a grant that was spent is known. */
export function openApprovals(world: Pick<World, 'machine' | 'paths' | 'files' | 'clock'>): Approving {
  const known = opened.get(world.paths.state)
  if (known !== undefined) return known
  const keys = createApprovalKeys(world)
  const key = pinnedKey(keys.find)
  // Pinned now and not when somebody has answered. What is wrong with it is said by whoever needs it.
  key().catch(() => undefined)
  const approving: Approving = {
    keys,
    key,
    queue: createQueue({state: openState(world.paths, world.clock), clock: world.clock, key}),
    async verifyProof(said, wanted) {
      const verifier = await key()
      if (said === undefined) return verifier === undefined
      return holds(said, wanted, verifier, world.clock.now())
    },
  }
  opened.set(world.paths.state, approving)
  return approving
}

let session: CallerSession | undefined

/** Whose calls those of this process are. It is settled at the first use: a parent that ends later does not make it another one. */
export function thisSession(): CallerSession {
  session ??= callerSession(thisMachine(), parentProcess(), process.cwd())
  return session
}
