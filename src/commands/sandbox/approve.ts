import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {approveDevice, sandboxFolder} from '#sandbox/control'

export default class SandboxApprove extends BaseCommand {
  static override description =
    'Approve a sign-in that waits at the sandbox, as the button on its page does. With one waiting, its code can be left out.'
  static override examples = ['<%= config.bin %> sandbox approve', '<%= config.bin %> sandbox approve KXWRT']
  static override args = {
    deviceId: Args.string({description: 'the code that `runos login` shows'}),
  }
  static override flags = {
    account: Flags.string({description: 'the account to sign in to; otherwise the default one'}),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(SandboxApprove)
    const approved = await approveDevice(sandboxFolder(this.context.paths.data), args.deviceId, flags.account)
    const {deviceId, account, aid} = approved
    this.answer({deviceId, aid, account}, `Approved ${deviceId} for ${account} (${aid}).`)
  }
}
