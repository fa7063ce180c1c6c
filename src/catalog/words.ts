/** What a verb says about an operation: it only looks, it changes something, or it could be a noun as well (`merge`, `lock`). */
export type VerbKind = 'reads' | 'changes' | 'maybe'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const READS = set(`
  get gets list lists show read fetch find search query count lookup view retrieve describe check checks is has exists
  browse download head poll return obtain display preview compare diff suggest autocomplete select load scan filter export exports
  enumerate inspect discover explore peek estimate calculate validate lint render tail stream wait watch probe`)

const CHANGES = set(`
  create add insert delete remove destroy drop purge erase wipe truncate update modify edit replace rename unset write
  send resend publish unpublish submit trigger execute exec invoke revoke reset rotate regenerate renew enable disable
  activate deactivate suspend restart reboot shutdown kill terminate cancel abort approve reject accept decline deny grant
  assign unassign attach detach leave kick ban unban mute unmute unblock unlock unregister unsubscribe unfollow restore
  rollback revert clone provision deprovision undeploy install uninstall downgrade unmark unpin unstar unarchive
  hide unhide reopen rerun clear flush evict drain cordon uncordon logout signout impersonate redeem ack
  acknowledge dismiss reschedule rebase unlink bind unbind unshare overwrite upsert apply allocate deallocate
  rebuild resize migrate promote demote mkdir rmdir chmod withdraw deposit finalize void append prepend
  increment decrement recreate redeliver retry rotate unwatch convert exchange forget associate disassociate deregister untag authorize unauthorize assume reassign replicate indicate toggle skip evacuate requeue enqueue`)

const MAYBE = set(`
  post put patch set start stop run open close lock merge star archive follow subscribe import link schedule transfer
  register block pin tag like mark sync refresh upload charge refund capture move join pause resume invite empty claim
  deploy connect test vote rate share pay order book backup resolve restore complete finish confirm push pull proxy process
  generate build copy fork comment review ping verify action actions command batch bulk commit release change force save upgrade purchase login signin report request notify inform`)

/** What a command or path destroys, or takes away from somebody. */
const DESTROYS = set(`
  delete remove drop wipe reset purge clear revoke evict destroy drain forget leave erase truncate terminate kill uninstall
  deprovision undeploy flush empty unset overwrite ban kick rebuild void deallocate rmdir`)

/** The kind of verb that a word is, if it is one. */
export function verbKind(word: string): VerbKind | undefined {
  return CHANGES.has(word) ? 'changes' : READS.has(word) ? 'reads' : MAYBE.has(word) ? 'maybe' : undefined
}

export const destroys = (word: string): boolean => DESTROYS.has(word)

/** The verb of a word in a sentence: `Deletes`, `deleting` and `delete` alike. */
export function lemma(word: string): string {
  const stems = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
  if (word.endsWith('ing')) stems.push(word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4))
  return stems.find((stem) => verbKind(stem) !== undefined) ?? word
}
