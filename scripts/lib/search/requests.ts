import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createToolSearch, type ToolSearch} from '#catalog/search'
import {offers, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {ROOT} from '../tree.ts'

export const SETS = ['dev', 'unseen', 'talk'] as const
export type Set = (typeof SETS)[number]

/** A request in ordinary words with the tools that answer it, one or several that are equally right. */
export interface Request {
  readonly request: string
  readonly tools: readonly string[]
  /** `dev`: the search was made with it. `unseen`: it was not. `talk`: nor with these, which do not think of tools at all. */
  readonly set: Set
}

/** At which place the first right tool stands, from 1 on; 0: not among the first ten. */
export interface Judged extends Request {
  readonly api: string
  readonly tier: Tier
  /** Among the tools of the server that offers it. */
  readonly place: number
  /** Among all tools of the API, which no server offers together. */
  readonly placeInAll: number
  readonly found: readonly string[]
}

/** The requests of an API, in the order of their file. */
export function readRequests(api: string): readonly Request[] {
  return JSON.parse(readFileSync(join(ROOT, 'test/search/requests', `${api}.json`), 'utf8')) as Request[]
}

/**
 * Searches for each request where its tool is: on the server of the lowest tier that offers the first of its tools.
 * @throws Error when a request names a tool that no server of the API offers
 */
export function judge(api: string, tools: readonly Tool[], requests: readonly Request[]): readonly Judged[] {
  const searches = new Map<Tier | 'all', ToolSearch>()
  const search = (tier: Tier | 'all'): ToolSearch => {
    const known =
      searches.get(tier) ??
      createToolSearch(tools.filter(({tiers}) => (tier === 'all' ? tiers.length > 0 : offers(tier, tiers))))
    searches.set(tier, known)
    return known
  }
  return requests.map((row) => {
    const tier = tools.find(({name}) => name === row.tools[0])?.tiers[0]
    if (tier === undefined) throw new Error(`${api}: no server offers ${row.tools[0]} (${row.request})`)
    const find = (where: Tier | 'all'): readonly string[] =>
      search(where)
        .find(row.request)
        .map(({tool}) => tool.name)
    const place = (found: readonly string[]): number => found.findIndex((name) => row.tools.includes(name)) + 1
    const found = find(tier)
    return {...row, api, tier, place: place(found), placeInAll: place(find('all')), found}
  })
}

/** Shares of requests, 0 to 1. */
export interface Score {
  readonly requests: number
  readonly first: number
  readonly five: number
  readonly firstInAll: number
  readonly fiveInAll: number
}

export function score(rows: readonly Judged[]): Score {
  const share = (is: (row: Judged) => boolean): number => rows.filter(is).length / Math.max(1, rows.length)
  return {
    requests: rows.length,
    first: share(({place}) => place === 1),
    five: share(({place}) => place >= 1 && place <= 5),
    firstInAll: share(({placeInAll}) => placeInAll === 1),
    fiveInAll: share(({placeInAll}) => placeInAll >= 1 && placeInAll <= 5),
  }
}
