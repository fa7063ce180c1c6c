import {Args} from '@oclif/core'
import type {Held} from '#catalog/lock'
import {apiFlag} from '#cli/api-flag'
import {chooseSome, confirmOrCancel} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {ownTerminal, unlockPresence} from '#cli/presence'
import {plain} from '#cli/render'
import {renderHeld} from '#cli/render-held'
import {flag} from '#cli/tiers-service'

export default class TiersAccept extends BaseCommand {
  static override description =
    'Accept changes that wait: what moved down a tier, goes to another address, or is disputed. Each is shown and asked for, at a terminal alone. What you accept is noted in your own data, not in the project; the lock of a project is written anew.'
  static override examples = ['<%= config.bin %> tiers accept', '<%= config.bin %> tiers accept --api shop']
  static override args = {tool: Args.string({description: 'only this tool'})}
  static override flags = {api: apiFlag}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(TiersAccept)
    const tiers = await this.context.tiers()
    const subject = await tiers.subject(flags.api)
    const waiting = subject.held.filter(({tool}) => args.tool === undefined || tool === args.tool)
    const what = `${waiting.length} ${waiting.length === 1 ? 'change waits' : 'changes wait'}`
    const command = `runos tiers accept${flag(flags.api)}`
    const terminal = await ownTerminal(what, command, this.interactive, this.context)
    terminal.close() // it is there: what there is to choose is shown only to somebody who can choose
    const chosen = waiting.length === 0 ? [] : await this.#choose(waiting)
    if (chosen.length === 0 && subject.spot.projectLock === undefined) {
      const about = args.tool === undefined ? '' : ` for ${JSON.stringify(args.tool)}`
      this.log(waiting.length === 0 ? plain(`Nothing waits${about}.`) : 'Nothing was accepted.')
      return
    }
    const sign = chosen.length === 0 ? undefined : await unlockPresence({what, command}, this.interactive, this.context)
    const now = await tiers.accept(subject, chosen, sign)
    this.log(`${chosen.length} accepted, ${now.held.length} still waiting.`)
    if (now.spot.projectLock !== undefined) this.log(`The lock is ${plain(now.spot.projectLock)}.`)
  }

  async #choose(waiting: readonly Held[]): Promise<readonly Held[]> {
    this.log(renderHeld(waiting, process.stdout))
    if (waiting.length > 1) {
      const choices = waiting.map((one) => ({name: plain(`${one.tool} (${one.reason})`), value: one}))
      return chooseSome('Which do you accept?', choices)
    }
    await confirmOrCancel('Accept this?')
    return waiting
  }
}
