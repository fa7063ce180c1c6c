import {Args, Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {plain} from '#cli/render'
import {renderHeldBriefly} from '#cli/render-held'
import {areMany, lowestTier, renderTags, renderTiers} from '#cli/render-tiers'
import {flag, sayNear, selectTools} from '#cli/tiers-service'
import {RunosError} from '#core/errors'
import {TIERS} from '#core/tier'
import type {Tool} from '#core/tool'

export default class Tiers extends BaseCommand {
  static override description =
    `Show which operations of an API stand in which tier, and why. \`tiers explain\` shows every piece of evidence for one.

Of an API with more operations than a screen holds, a terminal shows how many of each tag stand in each tier; the list itself comes with a tag or a tier, and through a pipe.`
  static override examples = [
    '<%= config.bin %> tiers',
    '<%= config.bin %> tiers --api shop --json',
    '<%= config.bin %> tiers orders --api shop',
    "<%= config.bin %> tiers '*_delete_*' --api shop",
  ]
  static override args = {what: Args.string({description: "only a tool, a tag, or a pattern such as 'apps_*'"})}
  static override flags = {api: apiFlag, tier: Flags.option({options: TIERS, description: 'only this one'})()}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(Tiers)
    const {api, tools, compiled, held, overlayRemarks, manifest} = await (await this.context.tiers()).subject(flags.api)
    const chosen = args.what === undefined ? undefined : selectTools(compiled, args.what, manifest)
    if (chosen?.length === 0 && args.what !== undefined) {
      throw new RunosError('E_TOOL_UNKNOWN', `nothing of ${api} is called ${JSON.stringify(args.what)}`, {
        where: args.what,
        fix: ["give a tool's name, a tag, or a pattern such as 'apps_*'", ...sayNear(compiled, args.what, api)],
      })
    }
    const names = chosen && new Set(chosen.map(({name}) => name))
    const wanted = tools.filter(
      (tool) => (flags.tier === undefined || lowestTier(tool) === flags.tier) && (names?.has(tool.name) ?? true),
    )
    const whole = chosen === undefined && flags.tier === undefined
    const text =
      whole && this.interactive && areMany(wanted)
        ? renderTags(api, wanted, manifest, process.stdout)
        : renderTiers(api, wanted, process.stdout)
    const served = new Set(tools.map(({name}) => name))
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
