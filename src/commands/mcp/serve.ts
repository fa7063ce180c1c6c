import {Args, Flags} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {table} from '#cli/render'
import {renderPrompts, renderResources} from '#cli/render-offered'
import type {TierServer} from '#cli/serve'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {EXPOSE, type Expose} from '#core/expose'
import {TIERS, type Tier} from '#core/tier'

export default class McpServe extends BaseCommand {
  static override description =
    `Serve one tier over standard input and output (MCP, both protocol eras). Assistants start this; by hand, use --list-tools, --list-resources and --list-prompts to see what a tier offers.

read changes nothing and shows no secret. sensitive-read offers everything in read, and passwords, keys and connection strings. write creates, changes, deletes and deploys. sensitive-write rotates credentials, manages secrets and does what is critical.`
  static override examples = [
    '<%= config.bin %> mcp serve read',
    '<%= config.bin %> mcp serve read --api shop',
    '<%= config.bin %> mcp serve read --expose search',
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
    expose: Flags.option({
      options: EXPOSE,
      default: 'all',
      description: 'list all tools, or a few with a search over the rest',
    })(),
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
    if (flags['list-tools']) return this.#list(tier, flags.api, flags.expose)
    if (flags['list-resources']) return this.#listResources(tier, flags.api)
    if (flags['list-prompts']) return this.#listPrompts(tier, flags.api)
    const {serve} = await import('#cli/serve')
    await serve([tier, '--api', flags.api, '--expose', flags.expose])
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

  async #server(tier: Tier, api: string, expose: Expose = 'all'): Promise<TierServer> {
    if (api !== RUNOS) await this.context.registry.get(api)
    const {serverPorts} = await import('#cli/serve')
    return serverPorts(tier, api, expose)
  }

  async #list(tier: Tier, api: string, expose: Expose): Promise<void> {
    const server = await this.#server(tier, api, expose)
    const [offered, stored] = [await server.offered(), await server.stored()]
    if (offered === undefined || stored === undefined) throw noManifest(api)
    const listed = new Set((await server.tools()).map(({name}) => name))
    const shown = offered.filter(({name}) => listed.has(name))
    const tools = shown.map(({name, request: {method}, path, why}) => ({name, tier, method, path, why}))
    const own = [...listed].filter((name) => !shown.some((tool) => tool.name === name))
    const rows = tools.map(({name, method, path, why}) => [name, method, path, why.join('; ')])
    const more = offered.length > shown.length ? ` of ${offered.length}` : ''
    const text = [
      table(['TOOL', 'METHOD', 'PATH', 'WHY'], rows, process.stdout),
      `\n${tools.length}${more} tools, manifest ${stored.version}; and of our own: ${own.join(', ')}`,
    ]
    this.answer({...(api === RUNOS ? {} : {api}), tier, manifest: stored.version, tools, own}, text.join('\n'))
  }
}

function noManifest(api: string): RunosError {
  return api === RUNOS
    ? new RunosError('E_MANIFEST_MISSING', 'there is no manifest yet, so no server offers a tool', {
        fix: ['runos login', 'runos manifest update'],
      })
    : new RunosError('E_MANIFEST_MISSING', `${api} is switched off, or has no document`, {
        fix: [`runos api show ${api}`],
      })
}
