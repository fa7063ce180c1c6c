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

/** The answer to a question that is asked again and again about the same thing. */
export function remember<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const answer = ask(thing)
    known.set(thing, answer)
    return answer
  }
}

/** The words of a name or path in lower case: `listAPIKeys` gives `list api keys`, `/users.delete` gives `users delete`. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

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

/** A noun in its singular, near enough for comparing: `policies`, `accesses`, `keys`. */
export const singular = (word: string): string =>
  word.endsWith('ies') && word.length > 4
    ? `${word.slice(0, -3)}y`
    : /(ss|x|ch|sh)es$/.test(word)
      ? word.slice(0, -2)
      : /[^su]s$/.test(word)
        ? word.slice(0, -1)
        : word

/** Whether words hold a phrase (`api key`) somewhere, singular or plural; the longest of the first place. */
export function phraseIn(words: readonly string[], wanted: ReadonlySet<string>): string | undefined {
  return phrasesOf(words).find((phrase) => wanted.has(phrase))
}

/** All phrases of up to three words, place by place; many rules ask for them. */
const phrasesOf = remember((words: readonly string[]): readonly string[] => {
  const plain = words.map(singular)
  return plain.flatMap((word, at) => {
    const two = at + 1 < plain.length ? `${word} ${plain[at + 1]}` : undefined
    const three = at + 2 < plain.length ? `${two} ${plain[at + 2]}` : undefined
    return [three, two, word].filter((phrase) => phrase !== undefined)
  })
})

/** A set of phrases written as one text, comma by comma. */
export const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim().split(/\s+/).map(singular).join(' ')))
