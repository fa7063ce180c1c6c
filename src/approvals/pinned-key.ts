import {RunosError} from '#core/errors'
import type {Verifier} from '#core/proof'
import {readPublicKey} from './key.ts'

/** A public key as it lies on the disk. */
export interface KeyText {
  readonly text: string
  readonly path: string
  readonly owner: Verifier['owner']
}

/**
 * The key of this process: the first that it sees, for as long as it runs. Where there was none, a later one counts, since
 * a key only takes away; one that was replaced or removed afterwards is refused, because a person has no reason to do that
 * behind a server's back.
 * @param find the key that counts now: the machine's before the user's; undefined: nobody has set one up
 */
export function pinnedKey(find: () => Promise<KeyText | undefined>): () => Promise<Verifier | undefined> {
  let pinned: Verifier | undefined
  let good: KeyText | undefined
  return async () => {
    const found = await find()
    if (found !== undefined && found === good) return pinned // the very text that was looked at before
    const now = found && readPublicKey(found.text, found.path, found.owner)
    if (pinned === undefined || now?.keyId === pinned.keyId) {
      pinned ??= now
      good = found
      return pinned
    }
    throw new RunosError(
      'E_APPROVAL_DENIED',
      `the key that approvals are checked with was ${now === undefined ? 'removed' : 'replaced'} while this process ran: nothing is approved with another one`,
      {
        ...(found === undefined ? {} : {where: found.path}),
        fix: [
          'a person who did that restarts the server (in the assistant: reconnect it)',
          'who did not: something on this machine tried to approve in your name; see runos approve status',
        ],
      },
    )
  }
}
