import type {Lists} from '#clients/assistant'
import {EXPOSE, type Expose} from '#core/expose'
import {TIERS, type Tier} from '#core/tier'
import type {ToolListing} from '#core/tool'
import {serverPorts} from './serve.ts'
import {costOfList} from './token-cost.ts'

/** What a server lists, exactly as it does; undefined: there is no manifest yet. */
export async function listedTools(
  tier: Tier,
  api: string,
  expose: Expose,
): Promise<readonly ToolListing[] | undefined> {
  const server = serverPorts(tier, api, expose)
  return (await server.offered()) === undefined ? undefined : server.tools()
}

/** What each server of an API lists in each way, and what that costs a model; undefined: there is no manifest yet. */
export async function listsOf(api: string): Promise<Lists | undefined> {
  const rows = []
  for (const tier of TIERS) {
    const ways = []
    for (const expose of EXPOSE) {
      const tools = await listedTools(tier, api, expose)
      if (tools === undefined) return undefined
      ways.push([expose, {tools: tools.map(({name}) => name), tokens: costOfList(tools).tokens}] as const)
    }
    rows.push([tier, Object.fromEntries(ways)] as const)
  }
  return Object.fromEntries(rows) as unknown as Lists
}
