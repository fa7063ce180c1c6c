import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isJsonObject} from '#core/json'
import type {HttpMethod} from '#core/manifest'
import type {Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {ROOT} from '../tree.ts'
import type {Request} from './requests.ts'

/** What the search reads of a tool. */
interface Row {
  readonly name: string
  readonly operation: string
  readonly method: HttpMethod
  readonly path: string
  readonly title: string
  readonly description: string
  readonly parameters: readonly string[]
  readonly tiers: readonly Tier[]
}

/** How many tools of an API the tests know, and how much of each description. */
const MOST = 140
const DESCRIPTION = 300

const fileOf = (api: string): string => join(ROOT, 'test/search/excerpts', `${api}.json`)

/** The tools of an API as far as the tests know them. */
export function readExcerpt(api: string): readonly Tool[] {
  return (JSON.parse(readFileSync(fileOf(api), 'utf8')) as Row[]).map(toTool)
}

/** An excerpt of an API: the tools of its requests, and for each in turn the one whose address is most like its own. */
export function writeExcerpt(
  api: string,
  tools: readonly Tool[],
  requests: readonly Request[],
): {
  readonly path: string
  readonly text: string
} {
  const offered = tools.filter(({tiers}) => tiers.length > 0)
  const right = new Set(requests.flatMap((row) => row.tools))
  const chosen = new Set(offered.filter(({name}) => right.has(name)))
  const near = [...chosen].map((tool) =>
    offered.toSorted((a, b) => likeness(b, tool) - likeness(a, tool) || (a.name < b.name ? -1 : 1)),
  )
  for (let at = 0; at < offered.length && chosen.size < MOST; at++)
    for (const list of near) {
      const next = list[at]
      if (next !== undefined && chosen.size < MOST) chosen.add(next)
    }
  const rows = offered.filter((tool) => chosen.has(tool)).map((tool) => `  ${JSON.stringify(toRow(tool))}`)
  return {path: fileOf(api), text: `[\n${rows.join(',\n')}\n]\n`}
}

/** How much of two addresses is the same, 0 to 1. */
function likeness(a: Tool, b: Tool): number {
  const words = (tool: Tool): ReadonlySet<string> => new Set(tool.path.split(/[/.]/))
  const mine = words(a)
  const its = words(b)
  const both = [...mine].filter((word) => its.has(word)).length
  return both / (mine.size + its.size - both)
}

function toRow({name, operation, request, path, title, description, inputSchema, tiers}: Tool): Row {
  const {properties = {}, $defs = {}} = inputSchema as {properties?: object; $defs?: Record<string, object>}
  const body = (properties as {body?: {$ref?: string; properties?: object; anyOf?: readonly object[]}}).body
  const target: {properties?: object; $ref?: string} | undefined = body?.anyOf?.[0] ?? body
  const inside = target?.$ref === undefined ? target : $defs[target.$ref.slice('#/$defs/'.length)]
  const fields = isJsonObject(inside as never) ? Object.keys((inside as {properties?: object}).properties ?? {}) : []
  const parameters = [...new Set([...Object.keys(properties), ...fields])]
  return {
    name,
    operation,
    method: request.method,
    path,
    title,
    description: description.slice(0, DESCRIPTION),
    parameters,
    tiers,
  }
}

function toTool({method, parameters, ...row}: Row): Tool {
  const reads = row.tiers.some((tier) => tier === 'read' || tier === 'sensitive-read')
  return {
    ...row,
    inputSchema: {type: 'object', properties: Object.fromEntries(parameters.map((name) => [name, true]))},
    annotations: {readOnlyHint: reads, destructiveHint: false, idempotentHint: reads, openWorldHint: true},
    why: [],
    request: {method, path: [], query: [], headers: [], cookies: [], deadlineMs: 30_000},
    startsJob: false,
    kind: 'request',
  }
}
