import {Args} from '@oclif/core'
import {type ConfigKey, moveTo} from '#account/config'
import {fetchEnvironments, pickEnvironment} from '#account/environments'
import {BaseCommand} from '#cli/base-command'
import {table} from '#cli/render'

export default class ConfigEnv extends BaseCommand {
  static override description = 'List the environments that RunOS publishes, or point the settings at one of them.'
  static override examples = ['<%= config.bin %> config env', '<%= config.bin %> config env production']
  static override args = {
    name: Args.string({description: 'the environment to use'}),
  }

  async run(): Promise<void> {
    const {args} = await this.parse(ConfigEnv)
    const environments = await fetchEnvironments(this.context.http)
    if (args.name === undefined) {
      const current = (await this.context.where()).env.value
      const rows = environments.all.map((one) => [one.name === current ? '*' : '', one.name, one.apiUrl])
      this.answer(
        {current, default: environments.main, environments: environments.all},
        table(['', 'NAME', 'API'], rows, process.stdout),
      )
      return
    }
    const {name, apiUrl, consoleUrl} = pickEnvironment(environments, args.name)
    let cleared: readonly ConfigKey[] = []
    await this.context.account.settings.edit((old) => {
      const done = moveTo(old, {env: name, apiUrl, ...(consoleUrl ? {consoleUrl} : {})})
      cleared = done.cleared
      return done.settings
    })
    const also = cleared.length > 0 ? `\nCleared, because they belonged to the old address: ${cleared.join(', ')}` : ''
    this.answer({env: name, apiUrl, cleared}, `Environment ${name}: ${apiUrl}${also}`)
  }
}
