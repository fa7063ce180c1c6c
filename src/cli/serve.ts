import {readEnvironment} from '#account/environment'
import {requireCluster} from '#catalog/input-schema'
import {findTool} from '#catalog/stored'
import {apiNameFault, RUNOS} from '#core/api-name'
import type {CallContext, ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import {isTier, TIERS, type Tier} from '#core/tier'
import type {OwnTool, Tool, ToolListing} from '#core/tool'
import {VERSION} from '#core/version'
import type {ServerPorts} from '#mcp/server'
import {serveOverStdio} from '#mcp/stdio'
import {diskFiles} from '#platform/files'
import {endWithClient} from '#platform/lifetime'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'
import {type Catalogs, openCatalogs} from './catalogs.ts'
import type {Live} from './live.ts'
import {RESULT_READ, STATUS_TOOL} from './own/tools.ts'
import {pinWhere} from './pinned.ts'
import {whereAreWe} from './where.ts'

/**
 * Serves one tier of one API over standard input and output until the client goes away. This is the path that must start
 * at once: it loads the protocol and the stored catalog; account, network, validator and audit wait for the first call.
 * @param argv what follows `mcp serve`: the tier, and perhaps `--api <name>`
 * @throws RunosError E_USAGE, E_EMPTY_VARIABLE
 */
export async function serve([tier, flag, api, ...rest]: readonly string[]): Promise<void> {
  if (!isTier(tier) || rest.length > 0 || (flag !== undefined && (flag !== '--api' || api === undefined)))
    throw new RunosError('E_USAGE', `mcp serve takes one of ${TIERS.join(', ')}, and --api with a name`)
  const fault = api === undefined ? undefined : apiNameFault(api)
  if (fault !== undefined) throw new RunosError('E_USAGE', `no API can have this name: ${fault}`, {where: '--api'})
  readEnvironment(process.env)
  const server = serveOverStdio(serverPorts(tier, api), (error) => process.stderr.write(`runos: ${error.message}\n`))
  endWithClient(() => server.close())
}

/** The API whose tools are served. */
export interface Served {
  readonly catalogs: Catalogs
  /** Whether what may be left out when a default cluster is set can be left out now. */
  readonly hasCluster: () => Promise<boolean>
  readonly live: () => Promise<Live>
}

/** Tools of ours that every server has beside those of its API. */
const OWN: readonly OwnTool[] = [RESULT_READ]

/** What the protocol is given for a tier, and what else a person may ask of it. */
export interface TierServer extends ServerPorts {
  /** The tools of its API; undefined: there is no manifest yet. */
  offered(): Promise<readonly Tool[] | undefined>
  readonly resources: NonNullable<ServerPorts['resources']>
  readonly prompts: NonNullable<ServerPorts['prompts']>
}

/** What the protocol is given for a tier: its tools, and the way to call them. */
export function serverPorts(tier: Tier, api = RUNOS): TierServer {
  let served: Promise<Served> | undefined
  let live: Promise<Live> | undefined
  const open = (): Promise<Served> => {
    served ??=
      api === RUNOS
        ? Promise.resolve(serveRunos(tier))
        : import('./serve-api.ts').then(({serveApi}) => serveApi(tier, api))
    return served
  }
  const goLive = async (): Promise<Live> => {
    live ??= open().then((opened) => opened.live())
    return live
  }

  const offered = async (): Promise<readonly Tool[] | undefined> => {
    const {catalogs, hasCluster} = await open()
    const catalog = await catalogs.current()
    if (catalog === undefined) return undefined
    return (await hasCluster()) ? catalog.tools : catalog.tools.map(requireCluster)
  }

  const server: TierServer = {
    tier,
    api,
    version: VERSION,
    offered,
    resources: once(async () => (await import('./resources.ts')).createResources(server)),
    prompts: once(async () => (await import('./prompts/index.ts')).createPrompts(server)),
    async tools(): Promise<readonly ToolListing[]> {
      const tools = await offered()
      return tools === undefined ? [STATUS_TOOL] : [...tools, ...OWN]
    },
    async call(name: string, args: unknown, how: CallContext): Promise<ToolResult> {
      const catalog = await (await open()).catalogs.current()
      const {call, blocked, own} = await goLive()
      const what = {id: crypto.randomUUID(), tier, args, ...how}
      const ours = (catalog === undefined ? [STATUS_TOOL] : OWN).find((one) => one.name === name)
      if (ours !== undefined) return own({...what, tool: ours}, async () => (await offered()) ?? [])
      const tool = catalog === undefined ? undefined : findTool(catalog, name)
      if (tool === undefined) {
        await blocked(name)
        throw new RunosError('E_TOOL_UNKNOWN', 'no such tool on this server')
      }
      return call({...what, tool})
    },
  }
  return server
}

/** Made when it is first asked for, and then the same. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** RunOS itself: where we are decides whose manifest it is. */
function serveRunos(tier: Tier): Served {
  const machine = thisMachine()
  const paths = resolvePaths(machine)
  const where = pinWhere(() => whereAreWe(machine, paths, diskFiles))
  return {
    catalogs: openCatalogs({files: diskFiles, dataFolder: paths.data, where}, tier),
    hasCluster: async () => (await where()).cluster !== undefined,
    live: async () => (await import('./live.ts')).createLive(tier, where),
  }
}
