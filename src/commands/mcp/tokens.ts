import {Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {listedTools} from '#cli/lists'
import {renderTokens, type ServerCost} from '#cli/render-tokens'
import {costOf, costOfList} from '#cli/token-cost'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {TIERS, type Tier} from '#core/tier'

/** So many of the most expensive tools are named for each server. */
const LARGEST = 5

export default class McpTokens extends BaseCommand {
  static override description =
    'Show what the lists of the servers cost a model that is given them whole: in bytes and tokens, which part is names, descriptions and schemas, which tools cost most, and what a search over the tools would cost instead.'
  static override examples = [
    '<%= config.bin %> mcp tokens',
    '<%= config.bin %> mcp tokens --api shop --tier read',
    '<%= config.bin %> mcp tokens --json',
  ]
  static override flags = {
    api: Flags.string({description: 'an API that you added, or runos; without it all of them'}),
    tier: Flags.option({options: TIERS, description: 'one tier; without it all four'})(),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(McpTokens)
    const {registry} = this.context
    if (flags.api !== undefined && flags.api !== RUNOS) await registry.get(flags.api)
    const apis = flags.api === undefined ? [RUNOS, ...(await registry.names())] : [flags.api]
    const tiers = flags.tier === undefined ? TIERS : [flags.tier]
    const servers: ServerCost[] = []
    for (const api of apis) for (const tier of tiers) servers.push(...(await this.#cost(api, tier)))
    if (servers.length === 0) {
      throw new RunosError('E_MANIFEST_MISSING', 'there is no manifest yet, so no server lists anything', {
        fix: ['runos login', 'runos manifest update'],
      })
    }
    this.answer({servers}, renderTokens(servers, process.stdout))
  }

  async #cost(api: string, tier: Tier): Promise<readonly ServerCost[]> {
    const [all, search] = [await listedTools(tier, api, 'all'), await listedTools(tier, api, 'search')]
    if (all === undefined || search === undefined) return []
    const largest = all
      .map(costOf)
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, LARGEST)
    return [{api, tier, all: costOfList(all), search: costOfList(search), largest}]
  }
}
