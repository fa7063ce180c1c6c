import {Args} from '@oclif/core'
import {type ConfigKey, parseConfigKey, settingOf, setValue} from '#account/config'
import {BaseCommand} from '#cli/base-command'

export default class ConfigSet extends BaseCommand {
  static override description =
    `Set cid, api-url, console-url, identity-url or store. Another API address takes the account, the cluster and the other addresses of the old one with it. store says where the next sign-in keeps its secret.`
  static override examples = [
    '<%= config.bin %> config set cid i4y',
    '<%= config.bin %> config set api-url https://api.example.com',
    '<%= config.bin %> config set store file',
  ]
  static override args = {
    key: Args.string({description: 'the setting', required: true}),
    value: Args.string({description: 'its new value', required: true}),
  }

  async run(): Promise<void> {
    const {args} = await this.parse(ConfigSet)
    const key = parseConfigKey(args.key)
    let cleared: readonly ConfigKey[] = []
    await this.context.account.settings.edit((old) => {
      const done = setValue(old, key, args.value)
      cleared = done.cleared
      return done.settings
    })
    const now = settingOf(await this.context.where(), key)
    const lines = [`${key} = ${args.value.trim()}`]
    if (cleared.length > 0) lines.push(`Cleared, because they belonged to the old address: ${cleared.join(', ')}`)
    this.answer({key, value: args.value.trim(), cleared}, lines.join('\n'))
    if (now?.from === 'environment') this.note(`Note: ${now.where} is set and comes before it.`)
  }
}
