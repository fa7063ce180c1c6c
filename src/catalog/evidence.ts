import type {Manifest, Operation} from '#core/manifest'
import {asksAtLeast, TIERS, type Tier} from '#core/tier'
import {factsOf} from './operation-facts.ts'
import {isJudged} from './sql-argument.ts'
import {type Claim, TIER_RULES} from './tier-rules.ts'

/** One thing that speaks for a tier. */
export interface Evidence {
  /** The name of the rule (`secret-in-answer`). */
  readonly rule: string
  /** What that means, as a person reads it. */
  readonly why: string
  /** Where it was found: `answer: data.password is called password`. */
  readonly where: string
  readonly says: Claim | 'decides'
}

/** Where an operation is offered, and everything that speaks for it. */
export interface Decision {
  /** The servers that offer it; none: it is not offered (RunOS: the command line only). */
  readonly tiers: readonly Tier[]
  /** The tier that the rules alone would give it, whatever the manifest or a person says. */
  readonly evident: Tier
  /** false: its manifest puts it below what the evidence says. A new operation like this waits for a person. */
  readonly agrees: boolean
  readonly evidence: readonly Evidence[]
  /** The reasons in short, one line each. */
  readonly why: readonly string[]
  /** Whether carrying it out may lose something. */
  readonly destructive: boolean
}

/** Every server needs to begin and to look things up; RunOS lists these three everywhere. */
const EVERYWHERE: readonly string[] = ['mcp/bootstrap', 'mcp/topics/search', 'mcp/topics/show']

/**
 * Decides where an operation is offered. A person's word comes first, then what its manifest declares (raised where a
 * DELETE stands among the reads), then the rules. In doubt upward: one piece of evidence that something changes outweighs
 * any number that it reads.
 * @param defs the shared schemas of its manifest
 */
export function decideTiers(operation: Operation, defs: Manifest['defs'] = {}): Decision {
  const facts = factsOf(operation, defs)
  const found = TIER_RULES.flatMap(({name, why, says, when}) =>
    when(facts).map((where): Evidence => ({rule: name, why, where, says})),
  )
  const changes = found.some(({says, rule}) => says === 'changes' || (says === 'destroys' && rule === 'method-deletes'))
  const sensitive = found.some(({says}) => says === 'sensitive')
  const evident: Tier = changes ? (sensitive ? 'sensitive-write' : 'write') : sensitive ? 'sensitive-read' : 'read'
  const {tiers, by} = settle(operation, evident)
  const evidence = by === undefined ? found : [by, ...found]
  return {
    tiers,
    evident,
    agrees: agrees(operation, evident),
    evidence,
    why: shorten(by, found, evident),
    // Where a person or the manifest decided that it reads, a word in its name destroys nothing.
    destructive: changes && (tiers.length === 0 || tiers.some(isWrite)) && found.some(({says}) => says === 'destroys'),
  }
}

function settle(operation: Operation, evident: Tier): {readonly tiers: readonly Tier[]; readonly by?: Evidence} {
  const {id, method, declared, overruled} = operation
  const by = (rule: string, why: string, where: string): {readonly by: Evidence} => ({
    by: {rule, why, where, says: 'decides'},
  })
  if (overruled !== undefined) {
    const {tier, why, where} = overruled
    return {tiers: tier === 'none' ? [] : [tier], ...by('overlay', why, where)}
  }
  if (EVERYWHERE.includes(id))
    return {tiers: TIERS, ...by('everywhere', 'RunOS offers it on every server', `command: ${id}`)}
  if (declared === undefined) return {tiers: [evident]}
  const writes = declared.filter(isWrite)
  const atLeastWrite = (rule: string, why: string, where: string) => ({
    tiers: writes.length > 0 ? inOrder(writes) : (['sensitive-write'] as const),
    ...by(rule, why, where),
  })
  if (writes.length < declared.length && method === 'DELETE') {
    const why = 'a DELETE is never offered below write, whatever the manifest says'
    return atLeastWrite('delete-is-no-read', why, 'method: DELETE')
  }
  if (writes.length < declared.length && operation.sql !== undefined && !isJudged(operation)) {
    const why = 'SQL that cannot be judged is never offered below write, whatever the manifest says'
    return atLeastWrite('unjudged-sql-is-no-read', why, `argument: ${operation.sql.name} (${operation.sql.dialect})`)
  }
  const where = `manifest: ${declared.join(', ')}`
  return {
    tiers: inOrder(declared),
    ...(declared.length === 0 ? {} : by('manifest', 'the manifest lists it there', where)),
  }
}

/** Whether no tier that the manifest declares is below the evident one. */
function agrees({declared, id}: Operation, evident: Tier): boolean {
  if (declared === undefined || EVERYWHERE.includes(id)) return true
  return declared.every((tier) => asksAtLeast(tier, evident))
}

/** Who decided; when nobody but the rules did, every rule once with its first place. */
function shorten(by: Evidence | undefined, found: readonly Evidence[], evident: Tier): readonly string[] {
  if (by !== undefined) return [`${by.rule}: ${by.why}`]
  const first = found.filter(({rule}, at) => found.findIndex((other) => other.rule === rule) === at)
  const lines = first.filter(({says}) => says !== 'noted').map(({rule, why, where}) => `${rule}: ${why} (${where})`)
  return lines.length > 0 || evident !== 'read'
    ? lines
    : ['nothing-found: it reads, and nothing says that it changes or reveals']
}

const isWrite = (tier: Tier): boolean => tier === 'write' || tier === 'sensitive-write'
const inOrder = (tiers: readonly Tier[]): readonly Tier[] => TIERS.filter((tier) => tiers.includes(tier))
