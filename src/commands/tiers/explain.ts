import {Args} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {fields, plain, table} from '#cli/render'
import {renderHeld} from '#cli/render-held'
import {flag, sayNear, selectTools} from '#cli/tiers-service'
import {RunosError} from '#core/errors'

export default class TiersExplain extends BaseCommand {
  static override description =
    'Show every piece of evidence for the tier of one operation: which rule, what it means, and where it was found.'
  static override examples = [
    '<%= config.bin %> tiers explain services_list',
    '<%= config.bin %> tiers explain list_keys --api shop',
  ]
  static override args = {tool: Args.string({description: 'a tool, or its operation', required: true})}
  static override flags = {api: apiFlag}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(TiersExplain)
    const {api, compiled, tools, held, manifest} = await (await this.context.tiers()).subject(flags.api)
    const [tool] = selectTools(compiled, args.tool, manifest)
    if (tool === undefined) {
      throw new RunosError('E_TOOL_UNKNOWN', `${api} has no tool called ${JSON.stringify(args.tool)}`, {
        fix: sayNear(compiled, args.tool, api),
      })
    }
    const {name, operation, request, path, tiers, evident, evidence = [], annotations} = tool
    const served = tools.find((one) => one.name === name)
    const waiting = held.filter((one) => one.tool === name)
    const said = fields([
      ['Tool', name],
      ['Operation', operation],
      ['Request', `${request.method} ${request.server ?? ''}${path}`],
      ['Served in', served === undefined ? 'nothing yet' : served.tiers.join(', ') || 'no server'],
      ['Document and rules say', tiers.join(', ') || 'no server'],
      ['Evidence alone says', evident?.tier],
      [
        'Hints',
        Object.entries(annotations)
          .filter(([, on]) => on)
          .map(([hint]) => hint)
          .join(', '),
      ],
    ])
    const rows = evidence.map(({rule, why, where}) => [rule, why, where])
    const text = [
      said,
      rows.length === 0
        ? 'Nothing speaks for more than reading.'
        : table(['RULE', 'WHAT IT MEANS', 'WHERE'], rows, process.stdout),
      ...(waiting.length === 0 ? [] : [renderHeld(waiting, process.stdout)]),
      `Overrule it: runos tiers set ${plain(name)} <tier> --why "..."${flag(api)}`,
    ]
    this.answer(
      {
        api,
        name,
        operation,
        method: request.method,
        path,
        tiers,
        served: served?.tiers ?? null,
        evident,
        evidence,
        held: waiting,
      },
      text.join('\n\n'),
    )
  }
}
