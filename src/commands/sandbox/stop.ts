import {BaseCommand} from '#cli/base-command'
import {sandboxFolder, stopSandbox} from '#sandbox/control'

export default class SandboxStop extends BaseCommand {
  static override description = 'End the sandbox and its PostgreSQL. Its state stays.'
  static override examples = ['<%= config.bin %> sandbox stop']

  async run(): Promise<void> {
    await this.parse(SandboxStop)
    const stopped = await stopSandbox(sandboxFolder(this.context.paths.data))
    this.answer({stopped}, stopped ? 'The sandbox has ended.' : 'No sandbox was running.')
  }
}
