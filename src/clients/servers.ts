import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {type Expose, isExpose} from '#core/expose'
import {isJsonObject} from '#core/json'
import {isTier, serverName, TIERS, type Tier} from '#core/tier'
import type {Entry, Wanted} from './assistant.ts'

/** One server that we declare. */
export interface Server {
  readonly name: string
  readonly tier: Tier
  readonly command: string
  readonly args: readonly string[]
}

/** The servers of some tiers, in the order of trust. */
export function serversOf({
  tiers,
  launch,
  api = RUNOS,
  searched = [],
}: Pick<Wanted, 'tiers' | 'launch' | 'api' | 'searched'>): readonly Server[] {
  const flags = (tier: Tier) => [
    ...(api === RUNOS ? [] : ['--api', api]),
    ...(searched.includes(tier) ? ['--expose', 'search'] : []),
  ]
  return TIERS.filter((tier) => tiers.includes(tier)).map((tier) => ({
    name: serverName(tier, api),
    tier,
    command: launch.command,
    args: [...launch.args, 'mcp', 'serve', tier, ...flags(tier)],
  }))
}

/** Our names of the tiers that are not wanted: what we wrote under them goes. */
export function unwantedNames(tiers: readonly Tier[], api: string = RUNOS): readonly string[] {
  return TIERS.filter((tier) => !tiers.includes(tier)).map((tier) => serverName(tier, api))
}

/** What a command line serves. */
export interface Served {
  readonly tier: Tier
  readonly api: string
  readonly expose: Expose
}

/**
 * What a command line serves; undefined: it is not one of ours. Whatever program it starts, `mcp serve <tier>` ends it,
 * with `--api <name>` and `--expose <how>` behind it or without.
 */
export function served({args}: Pick<Entry, 'args'>): Served | undefined {
  const flags = new Map<string, string>()
  let end = args.length
  for (; ['--api', '--expose'].includes(args[end - 2] ?? ''); end -= 2)
    flags.set(args[end - 2] as string, args[end - 1] as string)
  const [mcp, serve, tier] = args.slice(Math.max(end - 3, 0), end)
  const expose = flags.get('--expose') ?? 'all'
  if (mcp !== 'mcp' || serve !== 'serve' || !isTier(tier) || !isExpose(expose)) return undefined
  return {tier, api: flags.get('--api') ?? RUNOS, expose}
}

/** The tier that an entry serves of one API; undefined: it serves another, or is not one of ours. */
export function servedTier(entry: Pick<Entry, 'args'>, api: string = RUNOS): Tier | undefined {
  const found = served(entry)
  return found?.api === api ? found.tier : undefined
}

/**
 * A name that an API of a person would take from somebody else's server. Our own name is always ours; any other may well
 * stand for something that the person needs.
 * @throws RunosError E_API_REFUSED
 */
export function refuseTaken(name: string, api: string, path: string): void {
  if (api === RUNOS) return
  throw new RunosError('E_API_REFUSED', `${path} has another server called ${name} already`, {
    where: path,
    fix: ['rename or remove that one', 'or add the API under another name: runos api add <source> --name <name>'],
  })
}

/** Whether an entry starts exactly what it should. */
export function isCurrent(entry: Entry, server: Server): boolean {
  return entry.command === server.command && entry.args.join('\0') === server.args.join('\0')
}

/** Whether an entry starts the program that it should, however it shows its tools. */
export function startsSame(entry: Entry, server: Server): boolean {
  const plain = ({command, args}: Pick<Entry, 'command' | 'args'>) => {
    const at = args.lastIndexOf('--expose')
    return [command, ...(at < 0 ? args : args.toSpliced(at, 2))].join('\0')
  }
  return plain(entry) === plain(server)
}

/** The entries of a table of servers, whatever document it came from. What is not an entry of a program is left out. */
export function entriesOf(table: unknown): readonly Entry[] {
  if (!isJsonObject(table)) return []
  return Object.entries(table).flatMap(([name, value]) => {
    if (!isJsonObject(value) || typeof value.command !== 'string') return []
    const env = isJsonObject(value.env) ? Object.entries(value.env).filter(isTextPair) : []
    const {command, args, env_vars: passes} = value
    return [{name, command, args: texts(args), env: Object.fromEntries(env), passes: texts(passes)}]
  })
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function isTextPair(pair: [string, unknown]): pair is [string, string] {
  return typeof pair[1] === 'string'
}
