import {Args} from '@oclif/core'
import {apiFlag} from '#cli/api-flag'
import {BaseCommand} from '#cli/base-command'
import {plain, table} from '#cli/render'
import {countByTier} from '#cli/render-diff'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {stringifyJson} from '#core/json'
import type {Tool} from '#core/tool'

export default class ManifestShow extends BaseCommand {
  static override description =
    'Show the stored manifest, or explain one command of it: where its request goes, what it takes, which servers offer it and why.'
  static override examples = [
    '<%= config.bin %> manifest show',
    '<%= config.bin %> manifest show services_list',
    '<%= config.bin %> manifest show services/postgresql/{id}/exec-sql --json',
  ]
  static override args = {
    command: Args.string({description: 'a tool name (services_list) or a command path (services/list)'}),
  }

  static override flags = {api: apiFlag}

  async run(): Promise<void> {
    const {args, flags} = await this.parse(ManifestShow)
    if (flags.api !== RUNOS) return this.#showApi(flags.api, args.command)
    const stored = await this.context.manifest.stored()
    if (stored === undefined) {
      throw new RunosError('E_MANIFEST_MISSING', 'no manifest is stored for this account', {
        fix: ['runos login', 'runos manifest update'],
      })
    }
    const {meta, tools} = stored
    if (args.command === undefined) {
      const counts = countByTier(tools)
      const rows = Object.entries(counts).map(([tier, count]) => [tier, String(count)])
      const head = `Manifest ${meta.version} of account ${meta.account} at ${meta.origin}, fetched ${meta.fetchedAt}.`
      this.answer(
        {...meta, tools: counts, commands: tools.map(({name, operation, tiers}) => ({name, operation, tiers}))},
        `${head}\n\n${table(['TIER', 'TOOLS'], rows, process.stdout)}`,
      )
      return
    }
    const tool = findByAnyName(tools, args.command)
    this.answer({tool}, explain(tool))
  }

  async #showApi(name: string, command: string | undefined): Promise<void> {
    const {tools, manifest} = await (await this.context.tiers()).subject(name)
    if (command !== undefined) {
      const tool = findByAnyName(tools, command)
      this.answer({tool}, explain(tool))
      return
    }
    const counts = countByTier(tools)
    const rows = Object.entries(counts).map(([tier, count]) => [tier, String(count)])
    this.answer(
      {
        api: name,
        version: manifest.version,
        tools: counts,
        commands: tools.map(({name, operation, tiers}) => ({name, operation, tiers})),
      },
      `${name} ${manifest.version}.\n\n${table(['TIER', 'TOOLS'], rows, process.stdout)}`,
    )
  }
}

function findByAnyName(tools: readonly Tool[], word: string): Tool {
  const wanted = normal(word)
  const found = tools.find(({name, operation}) =>
    [name, operation, plainCommand(operation)].map(normal).includes(wanted),
  )
  if (found !== undefined) return found
  const near = tools
    .filter(({name}) => name.includes(wanted))
    .slice(0, 5)
    .map(({name}) => name)
  throw new RunosError('E_TOOL_UNKNOWN', `the manifest has no command ${JSON.stringify(word)}`, {
    fix: near.length > 0 ? [`did you mean: ${near.join(', ')}`] : ['runos manifest show lists what there is'],
  })
}

const plainCommand = (command: string): string =>
  command
    .split('/')
    .filter((segment) => !segment.startsWith('{'))
    .join('/')
const normal = (word: string): string =>
  word
    .trim()
    .replace(/^\//, '')
    .replaceAll(/[/\-\s]/g, '_')

function explain(tool: Tool): string {
  const {properties = {}, required = []} = tool.inputSchema as {
    properties?: Record<string, {type?: string; description?: string; default?: never; enum?: string[]}>
    required?: readonly string[]
  }
  const rows = Object.entries(properties).map(([name, schema]) => [
    `${name}${required.includes(name) ? '*' : ''}`,
    schema.type ?? 'any',
    [
      schema.description ?? '',
      schema.enum === undefined
        ? ''
        : `one of ${schema.enum.slice(0, 8).join(', ')}${schema.enum.length > 8 ? ', …' : ''}`,
      schema.default === undefined ? '' : `default ${stringifyJson(schema.default)}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  ])
  return [
    `${tool.name}  ${tool.request.method} ${tool.path}`,
    plain(tool.description),
    `Servers: ${tool.tiers.length === 0 ? 'none (command line only)' : tool.tiers.join(', ')}`,
    ...tool.why.map((reason) => `  ${reason}`),
    ...(rows.length === 0 ? [] : ['', table(['ARGUMENT', 'TYPE', ''], rows, process.stdout), '* required']),
  ].join('\n')
}
