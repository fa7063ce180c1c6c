import {BaseCommand} from '#cli/base-command'
import {table} from '#cli/render'
import {RUNOS} from '#core/api-name'

export default class ApiList extends BaseCommand {
  static override description = 'Show the APIs that have servers: RunOS, and those that you added.'
  static override examples = ['<%= config.bin %> api list', '<%= config.bin %> api list --json']

  async run(): Promise<void> {
    await this.parse(ApiList)
    const {registry} = this.context
    const added = await Promise.all((await registry.names()).map((name) => registry.get(name)))
    const apis = [
      {name: RUNOS, enabled: true, base: 'your account', source: 'built in'},
      ...added.map(({name, enabled, base, source}) => ({name, enabled, base, source})),
    ]
    const rows = apis.map(({name, enabled, base, source}) => [name, enabled ? 'on' : 'off', base, source])
    this.answer({apis}, table(['NAME', '', 'REQUESTS GO TO', 'DOCUMENT'], rows, process.stdout))
  }
}
