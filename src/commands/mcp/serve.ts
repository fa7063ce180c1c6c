import {Args, Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {openCatalogs} from '#cli/catalogs'
import {table} from '#cli/render'
import {renderPrompts, renderResources} from '#cli/render-offered'
import type {TierServer} from '#cli/serve'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {TIERS, type Tier} from '#core/tier'

export default class McpServe extends BaseCommand {
  static override description =
    `Serve one tier over standard input and output (MCP, both protocol eras). Assistants start this; by hand, use --list-tools, --list-resources and --list-prompts to see what a tier offers.

read changes nothing and shows no secret. sensitive-read offers everything in read, and passwords, keys and connection strings. write creates, changes, deletes and deploys. sensitive-write rotates credentials, manages secrets and does what is critical.`
  static override examples = [
    '<%= config.bin %> mcp serve read',
    '<%= config.bin %> mcp serve read --api shop',
    '<%= config.bin %> mcp serve sensitive-read --list-tools',
    '<%= config.bin %> mcp serve write --list-tools --json',
    '<%= config.bin %> mcp serve read --list-resources',
    '<%= config.bin %> mcp serve write --list-prompts --json',
  ]
  static override args = {
    tier: Args.string({description: 'how much trust', options: [...TIERS], required: true}),
  }
  static override flags = {
    api: apiFlag,
    'list-tools': Flags.boolean({description: 'print the tools that the tier offers and end'}),
    'list-resources': Flags.boolean({
      description: 'print what may be read there and end',
      exclusive: ['list-tools', 'list-prompts'],
    }),
    'list-prompts': Flags.boolean({
      description: 'print the prompts that it suggests and end',
      exclusive: ['list-tools', 'list-resources'],
    }),
  }

  async run(): Promise<void> {
    const {args, flags} = await this.parse(McpServe)
    const tier = args.tier as Tier
    if (flags['list-tools']) return this.#list(tier, flags.api)
    if (flags['list-resources']) return this.#listResources(tier, flags.api)
    if (flags['list-prompts']) return this.#listPrompts(tier, flags.api)
    const {serve} = await import('#cli/serve')
    await serve([tier, '--api', flags.api])
  }

  async #listResources(tier: Tier, api: string): Promise<void> {
    const {list, templates} = await (await this.#server(tier, api)).resources()
    const [resources, resourceTemplates] = await Promise.all([list(), templates()])
    const text = renderResources([...resources, ...resourceTemplates], process.stdout)
    const addressed = resourceTemplates.map(({uri, ...template}) => ({uriTemplate: uri, ...template}))
    this.answer({...(api === RUNOS ? {} : {api}), tier, resources, resourceTemplates: addressed}, text)
  }

  async #listPrompts(tier: Tier, api: string): Promise<void> {
    const prompts = await (await (await this.#server(tier, api)).prompts()).list()
    this.answer({...(api === RUNOS ? {} : {api}), tier, prompts}, renderPrompts(prompts, process.stdout))
  }

  async #server(tier: Tier, api: string): Promise<TierServer> {
    if (api !== RUNOS) await this.context.registry.get(api)
    const {serverPorts} = await import('#cli/serve')
    return serverPorts(tier, api)
  }

  async #list(tier: Tier, api: string): Promise<void> {
    const {files, paths, where, registry} = this.context
    if (api !== RUNOS) await registry.get(api)
    const {serveApi} = await import('#cli/serve-api')
    const catalogs =
      api === RUNOS ? openCatalogs({files, dataFolder: paths.data, where}, tier) : serveApi(tier, api).catalogs
    const catalog = await catalogs.current()
    if (catalog === undefined && api !== RUNOS) {
      throw new RunosError('E_MANIFEST_MISSING', `${api} is switched off, or has no document`, {
        fix: [`runos api show ${api}`],
      })
    }
    if (catalog === undefined) {
      throw new RunosError('E_MANIFEST_MISSING', 'there is no manifest yet, so no server offers a tool', {
        fix: ['runos login', 'runos manifest update'],
      })
    }
    const tools = catalog.tools.map(({name, request: {method}, path, why}) => ({name, tier, method, path, why}))
    const rows = tools.map(({name, method, path, why}) => [name, method, path, why.join('; ')])
    const text = `${table(['TOOL', 'METHOD', 'PATH', 'WHY'], rows, process.stdout)}\n\n${tools.length} tools, manifest ${catalog.manifestVersion}`
    this.answer({...(api === RUNOS ? {} : {api}), tier, manifest: catalog.manifestVersion, tools}, text)
  }
}
