import type {Manifest} from '#core/manifest'
import {serverName, TIERS, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {paint, table} from './render.ts'

/** More than a person reads from a screen. */
const MANY = 100
const FEW = 3

/** The tier in which the least is asked for. */
export const lowestTier = ({tiers}: Tool): Tier | undefined => TIERS.find((tier) => tiers.includes(tier))

/** Every tool with its operation and where the evidence stands, tier by tier. */
export function renderTiers(api: string, tools: readonly Tool[], stream: NodeJS.WriteStream): readonly string[] {
  const groups = Map.groupBy(tools, lowestTier)
  const color = paint(stream)
  return [...TIERS, undefined].flatMap((tier) => {
    const own = groups.get(tier) ?? []
    if (own.length === 0) return []
    const head = tier === undefined ? 'offered on no server' : `${tier}  (server ${serverName(tier, api)})`
    const rows = own.map(({name, request: {method, server = ''}, path, tiers, why, evidence}) => [
      `  ${name}`,
      `${method} ${server}${path}`,
      [...(tiers.length > 1 ? [`also ${tiers.slice(1).join(', ')}`] : []), ...briefly(evidence, why)].join(', '),
    ])
    return [`${color('bold', head)}  ${own.length}`, table(['  TOOL', 'OPERATION', 'WHY'], rows, stream, [1, 2]), '']
  })
}

/** Whether a screen is no place for all of them. */
export const areMany = (tools: readonly Tool[]): boolean => tools.length > MANY

/** How many of each tag stand in each tier: what a person can take in of a thousand operations, and leave out by its tag. */
export function renderTags(
  api: string,
  tools: readonly Tool[],
  {operations}: Manifest,
  stream: NodeJS.WriteStream,
): readonly string[] {
  const tagOf = new Map(operations.map(({id, method, tags}) => [`${method} ${id}`, tags?.[0]]))
  const groups = Map.groupBy(tools, (tool) => tagOf.get(`${tool.request.method} ${tool.operation}`) ?? '')
  const count = (some: readonly Tool[], tier: Tier | undefined) =>
    some.filter((tool) => lowestTier(tool) === tier).length
  const left = tools.some(({tiers}) => tiers.length === 0)
  const row = (name: string, some: readonly Tool[]) => [
    name,
    ...[...TIERS, ...(left ? [undefined] : [])].map((tier) => String(count(some, tier) || '-')),
  ]
  const rows = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, some]) => row(tag === '' ? '(no tag)' : tag, some))
  const which = api === 'runos' ? '' : ` --api ${api}`
  return [
    table(
      ['TAG', ...TIERS.map((tier) => tier.toUpperCase()), ...(left ? ['LEFT OUT'] : [])],
      [...rows, row('all', tools)],
      stream,
    ),
    '',
    `What an assistant calls without asking, to be read completely:  runos tiers --tier read${which} | less`,
    `One tag, or a pattern:  runos tiers <tag>${which},  runos tiers '*_delete_*'${which}`,
    `What nobody needs is left out by its tag:  runos tiers set <tag> none --why "..."${which}`,
  ]
}

/** Where the evidence stands, the first of it; what no rule found anything about needs no word. */
function briefly(evidence: Tool['evidence'] = [], why: readonly string[]): readonly string[] {
  const places = [...new Set(evidence.map(({where}) => where))]
  if (places.length === 0) return why.filter((reason) => !reason.startsWith('nothing-found'))
  return [...places.slice(0, FEW), ...(places.length > FEW ? [`and ${places.length - FEW} more`] : [])]
}
