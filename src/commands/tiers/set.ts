import {Args, Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {confirmOrCancel} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {needsPerson} from '#cli/needs-person'
import {unlockPresence} from '#cli/presence'
import {counted, plain} from '#cli/render'
import {renderHeldBriefly} from '#cli/render-held'
import {flag} from '#cli/tiers-service'
import type {Sign} from '#core/proof'
import {TIERS, type Tier} from '#core/tier'

export default class TiersSet extends BaseCommand {
  static override description =
    `Overrule the tier of one operation, of a tag, or of all whose names fit a pattern. It is written as an OpenAPI Overlay with your reason: beside runos.yaml when the API came from there, so that it travels with it, otherwise in your own data.

none: offered on no server. What would move down is asked for at a terminal; in somebody else's hands the overlay lowers nothing before that person agrees too.`
  static override examples = [
    '<%= config.bin %> tiers set list_keys sensitive-read --why "the keys work in production" --api shop',
    '<%= config.bin %> tiers set "admin_*" none --why "not for assistants" --api shop',
  ]
  static override args = {
    what: Args.string({description: "a tool, a tag, or a pattern such as 'apps_*'", required: true}),
    tier: Args.string({description: 'where it belongs', options: [...TIERS, 'none'], required: true}),
  }
  static override flags = {
    api: apiFlag,
    why: Flags.string({description: 'the reason, for those who read it later', required: true}),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(TiersSet)
    const tiers = await this.context.tiers()
    const subject = await tiers.subject(flags.api)
    const setting = tiers.plan(subject, args.what, args.tier as Tier | 'none')
    const {lowered} = setting
    let sign: Sign | undefined
    if (lowered.length > 0) {
      const names = lowered.map(({name}) => name)
      const again = `runos tiers set '${plain(args.what)}' ${args.tier} --why "..."${flag(flags.api)}`
      const what = `this would move down: ${names.join(', ')}`
      if (!this.interactive) throw needsPerson(what, again)
      this.log(`These move down to ${args.tier}:`)
      for (const {name, tiers: from} of lowered) this.log(`  ${plain(name)}  from ${from.join(', ') || 'no server'}`)
      await confirmOrCancel('Servers of a lower tier, where assistants ask you less, will offer them. Do it?')
      sign = await unlockPresence({what, command: again}, this.interactive, this.context)
    }
    const now = await tiers.set(subject, setting, flags.why, sign)
    const names = setting.tools.map(({name}) => name)
    this.answer(
      {
        api: flags.api,
        tier: args.tier,
        tools: names,
        lowered: lowered.map(({name}) => name),
        overlay: setting.path,
        held: now.held,
      },
      [
        `${names.length === 1 ? names[0] : counted(names.length, 'operation')}: ${args.tier === 'none' ? 'on no server' : args.tier}. Written to ${setting.path}.`,
        renderHeldBriefly(now.held, flags.api),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    )
  }
}
