import {isJsonObject} from '#core/json'
import {isTier, serverName, TIERS, type Tier} from '#core/tier'
import type {Entry, Launch} from './assistant.ts'

/** One server that we declare. */
export interface Server {
  readonly name: string
  readonly tier: Tier
  readonly command: string
  readonly args: readonly string[]
}

/** The servers of some tiers, in the order of trust. */
export function serversOf(tiers: readonly Tier[], launch: Launch): readonly Server[] {
  return TIERS.filter((tier) => tiers.includes(tier)).map((tier) => ({
    name: serverName(tier),
    tier,
    command: launch.command,
    args: [...launch.args, 'mcp', 'serve', tier],
  }))
}

/** Our names of the tiers that are not wanted: what we wrote under them goes. */
export function unwantedNames(tiers: readonly Tier[]): readonly string[] {
  return TIERS.filter((tier) => !tiers.includes(tier)).map((tier) => serverName(tier))
}

/** The tier that a command line serves; undefined: it is not one of ours. Whatever program it starts, `mcp serve <tier>` ends it. */
export function servedTier({args}: Pick<Entry, 'args'>): Tier | undefined {
  const [mcp, serve, tier] = args.slice(-3)
  return mcp === 'mcp' && serve === 'serve' && isTier(tier) ? tier : undefined
}

/** Whether an entry starts exactly what it should. */
export function isCurrent(entry: Entry, server: Server): boolean {
  return entry.command === server.command && entry.args.join('\0') === server.args.join('\0')
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
