import {Args, Flags} from '@oclif/core'
import {confirmOrCancel} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {RunosError} from '#core/errors'

export default class ApiRemove extends BaseCommand {
  static override description = 'Remove an API that you added: its document, tools, lock and credentials.'
  static override examples = ['<%= config.bin %> api remove shop', '<%= config.bin %> api remove shop --yes']
  static override args = {name: Args.string({description: 'the name of an API', required: true})}
  static override flags = {yes: Flags.boolean({char: 'y', description: 'do not ask'})}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ApiRemove)
    const {registry} = this.context
    const settings = await registry.get(args.name)
    if (!flags.yes) {
      if (!this.interactive)
        throw new RunosError('E_USAGE', 'what is removed is gone, so this asks first', {
          fix: [`runos api remove ${args.name} --yes`],
        })
      await confirmOrCancel(`Remove ${args.name}, what was accepted for it, and its credentials?`)
    }
    await (await this.context.apiCredentials()).forget(settings)
    await registry.locked(args.name, () => registry.remove(args.name))
    this.answer(
      {removed: args.name},
      `${args.name} is removed. Assistants that start its servers find no tools: remove them there (runos mcp configure --help).`,
    )
  }
}
