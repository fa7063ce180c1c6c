import {Args} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'

export default class ApiEnable extends BaseCommand {
  static override description = 'Serve an API again.'
  static override examples = ['<%= config.bin %> api enable shop']
  static override args = {name: Args.string({description: 'the name of an API', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(ApiEnable)
    await this.context.registry.edit(args.name, (settings) => ({...settings, enabled: true}))
    this.answer({name: args.name, enabled: true}, `${args.name} is on.`)
  }
}
