import type {Operation} from '#core/manifest'
import {TIERS, type Tier} from '#core/tier'

/** One rule about where an operation is offered. `tiers` undefined: the rule has nothing to say about it. */
export interface TierRule {
  readonly name: string
  /** The reason, as a person reads it in `mcp serve --list-tools`. */
  readonly why: string
  readonly tiers: (operation: Operation) => readonly Tier[] | undefined
}

/** Every server needs to begin and to look things up; RunOS lists these three everywhere. */
const EVERYWHERE: readonly string[] = ['mcp/bootstrap', 'mcp/topics/search', 'mcp/topics/show']

/** The ONE place that decides which servers offer an operation. Read from the top; the first rule that speaks decides. */
export const TIER_RULES: readonly TierRule[] = [
  {
    name: 'everywhere',
    why: 'RunOS offers it on every server',
    tiers: ({id}) => (EVERYWHERE.includes(id) ? TIERS : undefined),
  },
  {
    name: 'delete-is-no-read',
    why: 'a DELETE is never offered below write, whatever the manifest says',
    tiers: ({method, declared = []}) =>
      method === 'DELETE' && declared.some((tier) => !isWrite(tier)) ? upward(declared.filter(isWrite)) : undefined,
  },
  {name: 'manifest', why: 'the manifest lists it there', tiers: ({declared}) => declared},
]

/** What destroys or takes away, by a word anywhere in the command. */
const DESTRUCTIVE_WORD =
  /(^|[/-])(delete|remove|drop|wipe|reset|purge|clear|revoke|evict|destroy|drain|forget|leave|exec-sql|set-data)($|[/-])/

/** Whether carrying it out may lose something: DELETE, or such a word in a command that is not a GET. */
export function isDestructive({method, words}: Operation): boolean {
  if (method === 'GET') return false
  return method === 'DELETE' || DESTRUCTIVE_WORD.test(words.filter((segment) => !segment.startsWith('{')).join('/'))
}

/** Which servers offer an operation, and why. None: the command line only. */
export function decideTiers(operation: Operation): {readonly tiers: readonly Tier[]; readonly why: readonly string[]} {
  for (const rule of TIER_RULES) {
    const tiers = rule.tiers(operation)
    if (tiers !== undefined)
      return {tiers: TIERS.filter((tier) => tiers.includes(tier)), why: [`${rule.name}: ${rule.why}`]}
  }
  return {tiers: [], why: []}
}

const isWrite = (tier: Tier): boolean => tier === 'write' || tier === 'sensitive-write'

/** In doubt upward: what may stand on no lower tier stands on the highest. */
const upward = (tiers: readonly Tier[]): readonly Tier[] => (tiers.length > 0 ? tiers : ['sensitive-write'])
