import {Args} from '@oclif/core'
import {CONFIG_KEYS, parseConfigKey, settingOf} from '#account/config'
import {BaseCommand} from '#cli/base-command'
import {table} from '#cli/render'

export default class ConfigGet extends BaseCommand {
  static override description =
    `Show settings and where each value comes from. The environment comes before the settings, those before the Go client's file, that before defaults. Keys: ${CONFIG_KEYS.join(', ')}.`
  static override examples = [
    '<%= config.bin %> config get',
    '<%= config.bin %> config get api-url',
    '<%= config.bin %> config get --json',
  ]
  static override args = {
    key: Args.string({description: 'one setting'}),
  }

  async run(): Promise<void> {
    const {args} = await this.parse(ConfigGet)
    const where = await this.context.where()
    if (args.key !== undefined) {
      const key = parseConfigKey(args.key)
      const found = settingOf(where, key)
      this.answer({key, value: null, ...found}, found?.value ?? '')
      return
    }
    const all = CONFIG_KEYS.map((key) => ({key, found: settingOf(where, key)}))
    const rows = all.map(({key, found}) => [
      key,
      found?.value ?? '-',
      found ? `${found.from}: ${found.where}` : 'not set',
    ])
    const values = Object.fromEntries(all.map(({key, found}) => [key, found ?? {value: null}]))
    this.answer({values}, table(['KEY', 'VALUE', 'FROM'], rows, process.stdout))
  }
}
