import {Flags} from '@oclif/core'
import {setUp} from '#cli/approve-setup'
import {BaseCommand} from '#cli/base-command'

export default class ApproveSetup extends BaseCommand {
  static override description =
    `Set a passphrase up that every approval asks for, on the terminal itself. It opens a key that signs what you approve; servers check with the public one and know nothing else.

With --machine it says what an administrator installs so that nothing which runs as you can replace that public key.`
  static override examples = ['<%= config.bin %> approve setup', '<%= config.bin %> approve setup --machine']
  static override flags = {
    machine: Flags.boolean({description: 'print what an administrator has to install'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(ApproveSetup)
    const {keyId, path, install} = await setUp(this.context, this.atTerminal, flags.machine)
    this.answer(
      {keyId, path, ...(install.length === 0 ? {} : {install})},
      [
        `The key ${keyId} is in ${path}. Servers that run already use it from their next approval on.`,
        ...(install.length === 0 ? [] : ['', 'An administrator runs:', ...install.map((line) => `  ${line}`)]),
      ].join('\n'),
    )
  }
}
