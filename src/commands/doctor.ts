import {Flags} from '@oclif/core'
import type {Lists} from '#cli/attack/attack'
import type {Attacked} from '#cli/attack/run'
import {BaseCommand} from '#cli/base-command'
import {type Checked, diagnose} from '#cli/doctor/index'
import {counted} from '#cli/render'
import {renderChecked} from '#cli/render-doctor'
import {untilInterrupted} from '#cli/until-interrupted'
import {RUNOS} from '#core/api-name'
import {EXIT} from '#core/errors'
import {TIERS} from '#core/tier'

export default class Doctor extends BaseCommand {
  static override description =
    `Look at everything that has to be right, and say what to do about what is not: the environment, the keychain, the sign-in, what each server's credential can do, the manifest and its lock, and the assistants, whose servers are started as they start them. Exit code 2 when something is off.

With --attack nothing of that is looked at: each operation of your own API is attacked through the whole way of a call, against a server on this machine that stands for the API (nothing is sent to the API itself), and what held is shown operation by operation. Exit code 2 when something got through.`
  static override examples = [
    '<%= config.bin %> doctor',
    '<%= config.bin %> doctor --offline --json',
    '<%= config.bin %> doctor --attack --api shop',
  ]
  static override flags = {
    offline: Flags.boolean({description: 'ask nothing over the network', exclusive: ['attack']}),
    probe: Flags.string({
      description:
        'try a write tool on an id that nothing has, with the credentials of the reading tiers: 403 proves them',
      helpValue: '<tool>',
      exclusive: ['attack', 'offline'],
    }),
    attack: Flags.boolean({description: 'attack each operation of an API, on this machine alone'}),
    api: Flags.string({
      description: 'the API that is attacked: runos, or one that you added',
      helpValue: '<name>',
      dependsOn: ['attack'],
    }),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Doctor)
    if (flags.attack) return this.#attack(flags.api ?? RUNOS)
    const checks: Checked[] = []
    await untilInterrupted(async (signal) => {
      for await (const checked of diagnose(this.context, {
        offline: flags.offline,
        signal,
        ...(flags.probe === undefined ? {} : {probe: flags.probe}),
      })) {
        checks.push(checked)
        if (!this.json) this.log(renderChecked(checked, process.stdout))
      }
    })
    const wrong = checks.flatMap(({findings}) => findings).filter(({state}) => state === 'off').length
    const text = wrong === 0 ? '\nNothing is off.' : `\n${counted(wrong, 'thing')} to look at.`
    this.answer({healthy: wrong === 0, checks}, text)
    if (wrong > 0) process.exitCode = EXIT.difference
  }

  /** What each server offers, as it does. */
  async #lists(api: string): Promise<Lists> {
    const {serverPorts} = await import('#cli/serve')
    const lists = TIERS.map(async (tier) => [tier, (await serverPorts(tier, api).offered()) ?? []] as const)
    return Object.fromEntries(await Promise.all(lists)) as unknown as Lists
  }

  async #attack(api: string): Promise<void> {
    const {attackTools} = await import('#cli/attack/run')
    const {renderAttacked, renderLegend} = await import('#cli/render-attack')
    const {tools} = await (await this.context.tiers()).subject(api)
    const offered = tools.filter(({tiers}) => tiers.length > 0)
    const attacked: Attacked[] = []
    await untilInterrupted(async (signal) => {
      for await (const one of attackTools(api, offered, await this.#lists(api), signal)) {
        attacked.push(one)
        if (attacked.length % 100 === 0) this.note(`${attacked.length} of ${offered.length} operations ...`)
      }
    })
    const broken = attacked.flatMap(({attacks}) => Object.values(attacks).flatMap((one) => one.broken)).length
    const text = `${renderLegend()}\n\n${renderAttacked(api, attacked, process.stdout)}`
    this.answer({api, held: broken === 0, broken, operations: attacked}, text)
    if (broken > 0) process.exitCode = EXIT.difference
  }
}
