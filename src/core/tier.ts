/** The four levels of trust, from the least to the most dangerous. These are the words of the command line. */
export const TIERS = ['read', 'sensitive-read', 'write', 'sensitive-write'] as const
export type Tier = (typeof TIERS)[number]

/** Whether a word names a tier. */
export function isTier(word: unknown): word is Tier {
  return (TIERS as readonly unknown[]).includes(word)
}

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
