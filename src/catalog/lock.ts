import {createHash} from 'node:crypto'
import {stringifyJson} from '#core/json'
import {asksAtLeast, isLower, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'

/** One operation as it was last served, or accepted. */
export interface LockEntry {
  readonly tool: string
  readonly operation: string
  readonly method: string
  /** Its path template; with an address of its own in front when it is not below the base of its API. */
  readonly address: string
  /** A digest of the schema of its arguments. */
  readonly schema: string
  readonly tiers: readonly Tier[]
  readonly evidence: readonly string[]
  /** What the evidence alone says, when the manifest declares less. */
  readonly disputed?: Tier
  /** The manifest no longer has it. Should it return, it is compared with what it was. */
  readonly removed?: true
}
export type Lock = readonly LockEntry[]

/** A change that waits for a person. */
export interface Held {
  readonly tool: string
  readonly operation: string
  readonly reason: 'lower' | 'address' | 'disputed' | 'overlay'
  /** undefined: it is new. */
  readonly was?: LockEntry
  readonly now: LockEntry
  /** What happens until then: the old state is served, or nothing. */
  readonly served: 'old' | 'nothing'
  /** What a person accepts: exactly this change, and no other. */
  readonly digest: string
}

export interface LockInput {
  /** As the new manifest says. */
  readonly tools: readonly Tool[]
  /** What this user was served last; undefined: this is the first time, and the person has just asked for it. */
  readonly lock: Lock | undefined
  /** A lock from a repository. It may raise and withhold; it never lowers anything, because somebody else may have written it. */
  readonly project?: Lock | undefined
  /** The tools as they were served last, for what stays at its old state. */
  readonly previous: readonly Tool[]
  /** Digests of changes that this user has accepted. */
  readonly accepted: ReadonlySet<string>
  /** Whether what the manifest declares is believed the first time, also where the evidence says more: RunOS itself is. */
  readonly believed?: boolean
  /** Operations (`METHOD id`) that this user let an overlay lower: that is their place, whatever a lock says. */
  readonly lowered?: ReadonlySet<string>
}
export interface Locked {
  /** What is served, in the order of names. */
  readonly tools: readonly Tool[]
  readonly held: readonly Held[]
  readonly nextLock: Lock
}

/**
 * Holds a new catalog against what was served before. What would move down a tier, reach another address, or is newly
 * disputed between manifest and evidence stays as it was, and new ones that are disputed do not appear, until this user
 * accepts; everything else passes by itself. Pure.
 */
export function applyLock(input: LockInput): Locked {
  const {tools, lock, project, previous, believed = false} = input
  const single = tools.filter(({kind}) => kind === 'request')
  const users = indexLock(lock ?? [], single)
  const team = indexLock(project ?? [], single)
  const old = new Map(previous.filter(({kind}) => kind === 'request').map((tool) => [toolKey(tool), tool]))
  const served: Tool[] = []
  const held: Held[] = []
  const next: LockEntry[] = []
  const stays = new Map<string, Tool>()
  for (const tool of single) {
    const now = entryOf(tool)
    const own = users.find(now)
    const theirs = team.find(now)
    const fresh = own === undefined && (lock !== undefined || !believed)
    const [was, reason] = firstFault(own, theirs, now, fresh, input)
    if (reason === undefined) {
      served.push(tool)
      next.push(now)
      continue
    }
    const before = oldState(tool, now, was, own, own === undefined ? undefined : old.get(entryKey(own)))
    if (before !== undefined) {
      served.push(before)
      stays.set(before.name, before)
    }
    if (before !== undefined) next.push(entryOf(before))
    else if (own !== undefined) next.push(own)
    const {name, operation} = tool
    const digest = digestOf(was, now)
    held.push({
      tool: name,
      operation,
      reason,
      ...(was === undefined ? {} : {was}),
      now,
      served: before === undefined ? 'nothing' : 'old',
      digest,
    })
  }
  const gone = users.unused().map((entry): LockEntry => ({...entry, removed: true}))
  // What stays at its old state keeps its name, whatever else would be called so now.
  const kept = served.filter((tool) => (stays.get(tool.name) ?? tool) === tool)
  const all = [...kept, ...followers(tools, kept)]
  return {
    tools: all.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    held,
    nextLock: [...next, ...gone].toSorted((a, b) => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0)),
  }
}

/** The names that operations had: they keep them, whatever is added beside them. */
export function pinnedNames(lock: Lock): ReadonlyMap<string, string> {
  const counts = Map.groupBy(lock, ({operation}) => operation)
  return new Map(
    lock.filter(({operation}) => counts.get(operation)?.length === 1).map((one) => [one.operation, one.tool]),
  )
}

/** How the lock knows a tool. */
export function entryOf(tool: Tool): LockEntry {
  const {name, operation, request, path, tiers, why, inputSchema, evident, evidence = []} = tool
  // What a person decided in an overlay is not disputed any more, nor what was raised to where the evidence puts it.
  const settled =
    evident === undefined ||
    evident.agrees ||
    evidence.some(({rule}) => rule === 'overlay') ||
    tiers.every((tier) => asksAtLeast(tier, evident.tier))
  return {
    tool: name,
    operation,
    method: request.method,
    address: `${request.server ?? ''}${path}`,
    schema: createHash('sha256').update(stringifyJson(inputSchema)).digest('hex').slice(0, 16),
    tiers,
    evidence: why,
    ...(settled ? {} : {disputed: evident.tier}),
  }
}

/** A change as one digest: what it was, and all that it would be. */
export function digestOf(was: LockEntry | undefined, now: LockEntry): string {
  const facts = (entry: LockEntry) => [
    entry.operation,
    entry.method,
    entry.address,
    entry.tiers.join(),
    entry.disputed ?? '',
  ]
  const text = JSON.stringify([was === undefined ? null : facts(was), facts(now), now.schema])
  return createHash('sha256').update(text).digest('hex')
}

/** The first reason to hold a tool back, with the state that it is compared with. */
function firstFault(
  own: LockEntry | undefined,
  theirs: LockEntry | undefined,
  now: LockEntry,
  fresh: boolean,
  {accepted, lowered}: Pick<LockInput, 'accepted' | 'lowered'>,
): readonly [was: LockEntry | undefined, reason: Held['reason'] | undefined] {
  const known = [own, theirs].filter((entry) => entry !== undefined)
  for (const was of known) {
    const falls = isLower(now.tiers, was.tiers) && lowered?.has(entryKey(now)) !== true
    const reason = !sameAddress(was, now) ? 'address' : falls ? 'lower' : undefined
    if (reason !== undefined && !accepted.has(digestOf(was, now))) return [was, reason]
  }
  const newly = own === undefined ? fresh : own.disputed !== now.disputed
  if (now.disputed !== undefined && newly && !accepted.has(digestOf(own, now))) return [own, 'disputed']
  return [undefined, undefined]
}

/** What is served instead. An address that is only known as text cannot be served: nothing tells where its arguments go. */
function oldState(
  tool: Tool,
  now: LockEntry,
  was: LockEntry | undefined,
  own: LockEntry | undefined,
  old: Tool | undefined,
): Tool | undefined {
  if (was === undefined) return undefined
  const state = old ?? (sameAddress(own ?? was, now) ? tool : undefined)
  if (state === undefined) return undefined
  // Of what this user had and what the project demands, the higher one.
  const tiers = own === undefined || isLower(own.tiers, was.tiers) ? was.tiers : own.tiers
  if (tiers.join() === state.tiers.join()) return state
  const reads = tiers.some((tier) => tier === 'read' || tier === 'sensitive-read')
  return {
    ...state,
    tiers,
    why: [...was.evidence, 'lock: it stays where it was until a person accepts that it moves down'],
    annotations: {...state.annotations, readOnlyHint: reads && state.annotations.readOnlyHint},
  }
}

/** What follows a job sends what the tool that shows it sends, wherever that is offered. */
function followers(tools: readonly Tool[], served: readonly Tool[]): readonly Tool[] {
  return tools
    .filter(({kind}) => kind === 'follow-job')
    .flatMap((tool) => {
      const show = served.find(({operation}) => operation === tool.operation)
      return show === undefined
        ? []
        : [{...tool, tiers: show.tiers, why: show.why, request: show.request, path: show.path}]
    })
}

/** What identifies an operation: its id alone may stand for several methods. */
export const toolKey = ({operation, request: {method}}: Tool): string => `${method} ${operation}`
const entryKey = ({operation, method}: LockEntry): string => `${method} ${operation}`
const addressKey = ({method, address}: LockEntry): string => `${method} ${address.replaceAll(/\{[^{}]*\}/g, '{}')}`
const sameAddress = (a: LockEntry, b: LockEntry): boolean => addressKey(a) === addressKey(b)

/**
 * Finds what a lock knows of a tool: by its operation, else by its address, else by its name when the operation that had
 * the name is gone. So neither a new operationId nor a new method makes an old operation a new one.
 */
function indexLock(lock: Lock, tools: readonly Tool[]) {
  const present = new Set(tools.map(toolKey))
  const byKey = new Map(lock.map((entry) => [entryKey(entry), entry]))
  const byAddress = new Map(lock.map((entry) => [addressKey(entry), entry]))
  const byName = new Map(lock.filter((entry) => !present.has(entryKey(entry))).map((entry) => [entry.tool, entry]))
  const used = new Set<LockEntry>()
  return {
    find(now: LockEntry): LockEntry | undefined {
      const found = byKey.get(entryKey(now)) ?? byAddress.get(addressKey(now)) ?? byName.get(now.tool)
      if (found !== undefined) used.add(found)
      return found
    },
    unused: () => lock.filter((entry) => !used.has(entry)),
  }
}
