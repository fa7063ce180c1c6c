import {Args} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {accountName} from '#cli/render'
import {untilInterrupted} from '#cli/until-interrupted'
import {warmManifest} from '#cli/warm-manifest'

export default class AccountSwitch extends BaseCommand {
  static override description =
    'Use another account from now on. Its credential proves first that it opens it. A server that runs already never mixes accounts: it asks to be restarted.'
  static override examples = ['<%= config.bin %> account switch abc12']
  static override args = {
    id: Args.string({description: 'the account to use', required: true}),
  }

  async run(): Promise<void> {
    const {args} = await this.parse(AccountSwitch)
    const {account, previous, clusterCleared} = await untilInterrupted((signal) =>
      this.context.account.switchTo(args.id, signal),
    )
    const was = previous ? `Before it was account ${accountName(previous)}.` : ''
    const lines = [`Account ${accountName(account)} at ${account.origin} is in use.`, was]
    if (clusterCleared) lines.push('Its default cluster is not known: runos config set cid <id>')
    this.answer(
      {
        accountId: account.accountId,
        ...(account.name ? {name: account.name} : {}),
        origin: account.origin,
        previous: previous?.accountId ?? null,
        clusterCleared,
      },
      lines.filter((line) => line !== '').join('\n'),
    )
    const overruling = (await this.context.where()).account
    if (overruling?.from === 'environment') this.note(`Note: ${overruling.where} is set and comes before it.`)
    const warning = await warmManifest(this.context)
    if (warning !== undefined) this.note(warning)
  }
}
