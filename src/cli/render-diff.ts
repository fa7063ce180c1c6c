import type {CatalogDiff} from '#catalog/diff'
import {offers, serverName, TIERS, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {paint, plain} from './render.ts'

const MANY = 20

/** What was added, removed and moved, a line each; long lists are cut with their number. */
export function renderDiff({added, removed, moved, readdressed}: CatalogDiff, stream: NodeJS.WriteStream): string {
  const color = paint(stream)
  const tiers = (list: readonly Tier[]) => (list.length === 0 ? 'command line only' : list.join(', '))
  const section = (head: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return []
    const rest = lines.length > MANY ? [`  … and ${lines.length - MANY} more`] : []
    return [
      `${color('bold', head)} ${lines.length}`,
      ...lines.slice(0, MANY).map((line) => `  ${plain(line)}`),
      ...rest,
    ]
  }
  return [
    ...section(
      'added',
      added.map((tool) => `+ ${tool.name}  (${tiers(tool.tiers)})`),
    ),
    ...section(
      'removed',
      removed.map((tool) => `- ${tool.name}  (${tiers(tool.tiers)})`),
    ),
    ...section(
      'moved',
      moved.map((tool) => `~ ${tool.name}  ${tiers(tool.from)} -> ${tiers(tool.to)}`),
    ),
    ...section(
      'address changed',
      readdressed.map((tool) => `~ ${tool.name}  ${tool.from} -> ${tool.to}`),
    ),
  ].join('\n')
}

/** How many tools each server offers. */
export function countByTier(tools: readonly Tool[]): Readonly<Record<Tier, number>> {
  return Object.fromEntries(
    TIERS.map((tier) => [tier, tools.filter((tool) => offers(tier, tool.tiers)).length]),
  ) as Record<Tier, number>
}

/** The four servers of an API, each with how many tools it offers. */
export function sayServers(api: string, counts: Readonly<Record<Tier, number>>): string {
  const among = (tier: Tier) => (tier === 'sensitive-read' ? `, with those of ${serverName('read', api)}` : '')
  return TIERS.map((tier) => `${serverName(tier, api)} (${counts[tier]}${among(tier)})`).join(', ')
}

/** About 100,000 tokens: half of what a large model reads at once, and more than most clients give to tools. */
const LARGE = 400_000

/** Servers that describe more tools than an assistant can hold, and what a person can do about it; empty: there are none. */
export function sayLarge(api: string, tools: readonly Tool[]): string {
  const large = TIERS.flatMap((tier) => {
    const own = tools.filter((tool) => offers(tier, tool.tiers))
    const bytes = own.reduce((sum, {description, inputSchema}) => sum + description.length + sizeOf(inputSchema), 0)
    return bytes > LARGE ? [`${serverName(tier, api)} (${(bytes / 1e6).toFixed(1)} MB)`] : []
  })
  if (large.length === 0) return ''
  const leave = `runos tiers set '<tag or pattern>' none --why "..." --api ${api}`
  return `More tools than most assistants can hold: ${large.join(', ')}. Leave out what nobody needs: ${leave}`
}

const sizeOf = (schema: Tool['inputSchema']): number =>
  JSON.stringify(schema, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).length
