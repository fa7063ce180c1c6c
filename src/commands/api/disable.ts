import {Args} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'

export default class ApiDisable extends BaseCommand {
  static override description =
    'Stop serving an API, and keep all that is known of it. Servers that run lose its tools at once.'
  static override examples = ['<%= config.bin %> api disable shop']
  static override args = {name: Args.string({description: 'the name of an API', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(ApiDisable)
    await this.context.registry.edit(args.name, (settings) => ({...settings, enabled: false}))
    this.answer({name: args.name, enabled: false}, `${args.name} is off.`)
  }
}
