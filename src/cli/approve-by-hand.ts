import type {ApprovalQueue} from '#core/approval'
import {RunosError} from '#core/errors'
import {openApprovals} from './approvals.ts'
import {acceptAtTerminal, findAsked} from './approve.ts'
import type {World} from './world.ts'

/**
 * The queue for calls of a person by hand. At a terminal whoever types can prove right there that they are a person;
 * everywhere else a request waits like any other. A flag such as `--yes` is never an approval.
 */
export function queueByHand(here: Pick<World, 'machine' | 'paths' | 'files' | 'clock'>): ApprovalQueue {
  const {queue} = openApprovals(here)
  return {
    async spend(wanted) {
      try {
        return await queue.spend(wanted)
      } catch (error) {
        const waits = error instanceof RunosError && error.code === 'E_APPROVAL_PENDING' ? error.where : undefined
        if (waits === undefined || !process.stdin.isTTY || !process.stderr.isTTY) throw error
        if ((await acceptAtTerminal(here, await findAsked(here, waits), true, {passphraseIsYes: true})) === undefined)
          throw error
        return queue.spend(wanted)
      }
    },
  }
}
