import {Args} from '@oclif/core'
import {shortRemark} from '#cli/api-service'
import {BaseCommand} from '#cli/base-command'
import {saySilent} from '#cli/give-credentials'
import {fields, plain, table} from '#cli/render'
import {countByTier, sayServers} from '#cli/render-diff'
import {renderHeldBriefly} from '#cli/render-held'

export default class ApiShow extends BaseCommand {
  static override description =
    'Show one API that you added: where its document is, where requests go, its servers, what it needs to sign in, and what was left out of it.'
  static override examples = ['<%= config.bin %> api show shop', '<%= config.bin %> api show shop --json']
  static override args = {name: Args.string({description: 'the name of an API', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(ApiShow)
    const settings = await this.context.registry.get(args.name)
    const stored = await (await this.context.apis()).stored(args.name)
    const tools = countByTier(stored?.tools ?? [])
    const remarks = stored?.manifest.remarks ?? []
    const apiCredentials = await this.context.apiCredentials()
    const credentials = stored === undefined ? [] : apiCredentials.state(settings, stored.manifest)
    const rows: [string, string][] = [
      ['Name', settings.name],
      ['Servers', sayServers(settings.name, tools)],
      ['State', settings.enabled ? 'on' : `off; on again: runos api enable ${settings.name}`],
      ['Requests go to', settings.base],
      ['Document', settings.source],
      ['Version', stored?.manifest.version ?? 'none is stored'],
      ['Read', stored?.documents.fetchedAt ?? ''],
      [
        'Headers',
        Object.entries(settings.headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join(', '),
      ],
      ['Also allowed', settings.origins.join(', ')],
      ['Project', settings.project ?? ''],
    ]
    const given = credentials.map(({origin, scheme, kind, text}) => [origin, scheme, kind, text])
    const text = [
      fields(rows),
      Object.keys(stored?.manifest.schemes ?? {}).length > 0 || stored === undefined ? '' : saySilent(settings),
      given.length === 0 ? '' : `\n${table(['CREDENTIAL FOR', 'SCHEME', 'KIND', ''], given, process.stdout)}`,
      renderHeldBriefly(stored?.held ?? [], settings.name),
      ...remarks.map((remark) => `Note: ${plain(shortRemark(settings, remark))}`),
    ]
    this.answer(
      {
        ...settings,
        version: stored?.manifest.version ?? null,
        tools,
        held: stored?.held ?? [],
        remarks,
        schemes: credentials,
      },
      text.filter((line) => line !== '').join('\n'),
    )
  }
}
