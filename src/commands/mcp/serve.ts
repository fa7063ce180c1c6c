import {Args, Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {openCatalogs} from '#cli/catalogs'
import {table} from '#cli/render'
import {RunosError} from '#core/errors'
import {TIERS, type Tier} from '#core/tier'

export default class McpServe extends BaseCommand {
  static override description =
    `Serve one tier over standard input and output (MCP, both protocol eras). Assistants start this; by hand, use --list-tools to see what a tier offers.

read changes nothing and shows no secret. sensitive-read offers everything in read, and passwords, keys and connection strings. write creates, changes, deletes and deploys. sensitive-write rotates credentials, manages secrets and does what is critical.`
  static override examples = [
    '<%= config.bin %> mcp serve read',
    '<%= config.bin %> mcp serve sensitive-read --list-tools',
    '<%= config.bin %> mcp serve write --list-tools --json',
  ]
  static override args = {
    tier: Args.string({description: 'how much trust', options: [...TIERS], required: true}),
  }
  static override flags = {
    'list-tools': Flags.boolean({description: 'print what the tier offers and end'}),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(McpServe)
    const tier = args.tier as Tier
    if (flags['list-tools']) return this.#list(tier)
    const {serve} = await import('#cli/serve')
    await serve([tier])
  }

  async #list(tier: Tier): Promise<void> {
    const {files, paths, where} = this.context
    const catalog = await openCatalogs({files, dataFolder: paths.data, where}, tier).current()
    if (catalog === undefined) {
      throw new RunosError('E_MANIFEST_MISSING', 'there is no manifest yet, so no server offers a tool', {
        fix: ['runos login', 'runos manifest update'],
      })
    }
    const tools = catalog.tools.map(({name, request: {method}, path, why}) => ({name, tier, method, path, why}))
    const rows = tools.map(({name, method, path, why}) => [name, method, path, why.join('; ')])
    const text = `${table(['TOOL', 'METHOD', 'PATH', 'WHY'], rows, process.stdout)}\n\n${tools.length} tools, manifest ${catalog.manifestVersion}`
    this.answer({tier, manifest: catalog.manifestVersion, tools}, text)
  }
}
