import {Flags} from '@oclif/core'
import {agrees} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {RunosError} from '#core/errors'
import {resetSandbox, sandboxFolder} from '#sandbox/control'

export default class SandboxReset extends BaseCommand {
  static override description = 'End the sandbox and remove all of its state. The next start fills it anew.'
  static override examples = ['<%= config.bin %> sandbox reset', '<%= config.bin %> sandbox reset --yes']
  static override flags = {
    yes: Flags.boolean({char: 'y', description: 'do not ask'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(SandboxReset)
    const dir = sandboxFolder(this.context.paths.data)
    if (!flags.yes && !(await this.#agreed(dir))) {
      this.answer({removed: false}, 'Nothing was removed.')
      return
    }
    const removed = await resetSandbox(dir)
    this.answer({removed, dir}, removed ? 'The sandbox and its state are gone.' : 'There was nothing to remove.')
  }

  async #agreed(dir: string): Promise<boolean> {
    if (!this.interactive) {
      throw new RunosError('E_USAGE', 'this removes all state of the sandbox, and nobody can be asked here', {
        fix: ['runos sandbox reset --yes'],
      })
    }
    return agrees(`Remove all state of the sandbox in ${dir}?`)
  }
}
