/** The four levels of trust, from the least to the most dangerous. These are the words of the command line. */
export const TIERS = ['read', 'sensitive-read', 'write', 'sensitive-write'] as const
export type Tier = (typeof TIERS)[number]

/** Whether a word names a tier. */
export function isTier(word: unknown): word is Tier {
  return (TIERS as readonly unknown[]).includes(word)
}

/**
 * Who makes a call: the server of a tier, or a person by hand, of something that no tier offers (RunOS: commands that are
 * for the command line only). It is sent with the person's own credential.
 */
export const BY_HAND = 'by-hand'
export type Caller = Tier | typeof BY_HAND

/**
 * Whether a server of one tier offers a tool that is marked with `marks`.
 * `sensitive-read` offers everything in `read` as well; the write tiers offer only what is marked for them.
 */
export function offers(served: Tier, marks: readonly Tier[]): boolean {
  return marks.includes(served) || (served === 'sensitive-read' && marks.includes('read'))
}

/** The name under which the server of a tier is registered in an assistant: `runos`, `runos-write`, ... */
export function serverName(tier: Tier, api = 'runos'): string {
  return tier === 'read' ? api : `${api}-${tier}`
}

const changes = (tier: Tier): boolean => tier === 'write' || tier === 'sensitive-write'
const sensitive = (tier: Tier): boolean => tier === 'sensitive-read' || tier === 'sensitive-write'

/** Whether `tier` asks for at least the trust that `base` asks for. `write` and `sensitive-read` are not comparable. */
export function asksAtLeast(tier: Tier, base: Tier): boolean {
  return (changes(tier) || !changes(base)) && (sensitive(tier) || !sensitive(base))
}

/** Whether an operation would be offered somewhere where less trust is asked for than before. Before nowhere: anywhere is. */
export function isLower(now: readonly Tier[], before: readonly Tier[]): boolean {
  return now.some((tier) => !before.some((base) => asksAtLeast(tier, base)))
}
