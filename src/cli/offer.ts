import {requireCluster} from '#catalog/input-schema'
import type {Catalog} from '#catalog/stored'
import type {OwnTool, Tool, ToolListing} from '#core/tool'
import {type Kind, ownTools} from './own/tools.ts'
import {costOf} from './token-cost.ts'

/** What a server has at one moment. A call keeps to it until its end, whatever changes meanwhile. */
export interface Offer {
  readonly catalog: Catalog | undefined
  /** The tools of its API as they are listed. */
  readonly tools: readonly Tool[]
  /** Tools of ours. */
  readonly own: readonly OwnTool[]
  /** What is listed: ours, then those of the API, or where they are searched the ones that most begin with. */
  readonly listed: readonly ToolListing[]
}

/**
 * What a server lists of a catalog. It depends on how the server was started and on nothing that a connection does.
 * @param hasCluster whether there is a default for the cluster
 */
export async function offerOf(kind: Kind, catalog: Catalog | undefined, hasCluster: boolean): Promise<Offer> {
  const tools = catalog === undefined ? [] : hasCluster ? catalog.tools : catalog.tools.map(requireCluster)
  const own = ownTools(kind, catalog !== undefined)
  return {catalog, tools, own, listed: [...own, ...(kind.expose === 'search' ? await pinned(tools) : tools)]}
}

/** Beside a search that is to save tokens nothing large is listed: about 450 tokens for one tool, 1,800 for all. */
const LARGE_TOOL = 2_000
const LARGE_PIN = 8_000

/** The tools that most begin with, as far as they are small. */
async function pinned(tools: readonly Tool[]): Promise<readonly Tool[]> {
  const {starters} = await import('#catalog/starters')
  let room = LARGE_PIN
  return starters(tools).filter((tool) => {
    const {bytes} = costOf(tool)
    if (bytes > Math.min(LARGE_TOOL, room)) return false
    room -= bytes
    return true
  })
}
