import {Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {paint, plain, table} from '#cli/render'
import {renderHeldBriefly} from '#cli/render-held'
import {flag} from '#cli/tiers-service'
import {serverName, TIERS, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'

export default class Tiers extends BaseCommand {
  static override description =
    'Show which operations of an API stand in which tier, and why. `tiers explain` shows every piece of evidence for one.'
  static override examples = ['<%= config.bin %> tiers', '<%= config.bin %> tiers --api shop --json']
  static override flags = {api: apiFlag, tier: Flags.option({options: TIERS, description: 'only this one'})()}

  async run(): Promise<void> {
    const {flags} = await this.parse(Tiers)
    const {api, tools, compiled, held, overlayRemarks, manifest} = await (await this.context.tiers()).subject(flags.api)
    const served = new Set(tools.map(({name}) => name))
    const wanted = flags.tier === undefined ? tools : tools.filter((tool) => lowest(tool) === flags.tier)
    const groups = Map.groupBy(wanted, lowest)
    const color = paint(process.stdout)
    const text = [...TIERS, undefined].flatMap((tier) => {
      const own = groups.get(tier) ?? []
      if (own.length === 0) return []
      const head = tier === undefined ? 'offered on no server' : `${tier}  (server ${serverName(tier, api)})`
      const rows = own.map(({name, request: {method}, path, tiers, why, evidence}) => [
        `  ${name}`,
        `${method} ${path}`,
        [...(tiers.length > 1 ? [`also ${tiers.slice(1).join(', ')}`] : []), ...briefly(evidence, why)].join(', '),
      ])
      return [`${color('bold', head)}  ${own.length}`, table(['  TOOL', 'OPERATION', 'WHY'], rows, process.stdout), '']
    })
    const hidden = compiled.filter(({name}) => !served.has(name)).map(({name}) => name)
    const notes = [
      ...(hidden.length > 0 ? [`Not served until you accept them: ${hidden.join(', ')}`] : []),
      renderHeldBriefly(held, api),
      ...overlayRemarks.map((remark) => `Note: ${plain(remark)}`),
      `All the evidence for one: runos tiers explain <tool>${flag(api)}`,
    ]
    const brief = ({name, operation, tiers, why, request: {method}, path}: Tool) => ({
      ...{name, operation, method, path, tiers, why},
    })
    this.answer(
      {api, version: manifest.version, tools: wanted.map(brief), held, notes: overlayRemarks},
      [...text, ...notes.filter((note) => note !== '')].join('\n').trimEnd(),
    )
  }
}

const FEW = 3

/** Where the evidence stands, the first of it; what no rule found anything about needs no word. */
function briefly(evidence: Tool['evidence'] = [], why: readonly string[]): readonly string[] {
  const places = [...new Set(evidence.map(({where}) => where))]
  if (places.length === 0) return why.filter((reason) => !reason.startsWith('nothing-found'))
  return [...places.slice(0, FEW), ...(places.length > FEW ? [`and ${places.length - FEW} more`] : [])]
}

const lowest = ({tiers}: Tool): Tier | undefined => TIERS.find((tier) => tiers.includes(tier))
