import {readEnvironment} from '#account/environment'
import {requireCluster} from '#catalog/input-schema'
import {findTool} from '#catalog/stored'
import type {ToolResult} from '#core/call'
import {RunosError} from '#core/errors'
import {isTier, TIERS, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'
import {VERSION} from '#core/version'
import type {CallContext, ServerPorts} from '#mcp/server'
import {serveOverStdio} from '#mcp/stdio'
import {diskFiles} from '#platform/files'
import {endWithClient} from '#platform/lifetime'
import {thisMachine} from '#platform/machine'
import {resolvePaths} from '#platform/paths'
import {openCatalogs} from './catalogs.ts'
import type {Live} from './live.ts'
import {pinWhere} from './pinned.ts'
import {STATUS_TOOL} from './status-tool.ts'
import {whereAreWe} from './where.ts'

/**
 * Serves one tier over standard input and output until the client goes away. This is the path that must start at once:
 * it loads the protocol and the stored catalog; account, network, validator and audit wait for the first call.
 * @param argv what follows `mcp serve`: the tier
 * @throws RunosError E_USAGE, E_EMPTY_VARIABLE
 */
export async function serve([tier, ...rest]: readonly string[]): Promise<void> {
  if (!isTier(tier) || rest.length > 0) throw new RunosError('E_USAGE', `mcp serve takes one of ${TIERS.join(', ')}`)
  readEnvironment(process.env)
  const server = serveOverStdio(serverPorts(tier), (error) => process.stderr.write(`runos: ${error.message}\n`))
  endWithClient(() => server.close())
}

/** What the protocol is given for a tier: its tools, and the way to call them. */
export function serverPorts(tier: Tier): ServerPorts {
  const machine = thisMachine()
  const paths = resolvePaths(machine)
  const where = pinWhere(() => whereAreWe(machine, paths, diskFiles))
  const catalogs = openCatalogs({files: diskFiles, dataFolder: paths.data, where}, tier)

  let live: Promise<Live> | undefined
  const goLive = (): Promise<Live> => {
    live ??= import('./live.ts').then(({createLive}) => createLive(tier, where))
    return live
  }

  return {
    tier,
    version: VERSION,
    async tools(): Promise<readonly Tool[]> {
      const catalog = await catalogs.current()
      if (catalog === undefined) return [STATUS_TOOL]
      const {cluster} = await where()
      return cluster === undefined ? catalog.tools.map(requireCluster) : catalog.tools
    },
    async call(name: string, args: unknown, how: CallContext): Promise<ToolResult> {
      const catalog = await catalogs.current()
      const {call, blocked, explainMissing} = await goLive()
      if (catalog === undefined && name === STATUS_TOOL.name) return explainMissing()
      const tool = catalog === undefined ? undefined : findTool(catalog, name)
      if (tool === undefined) {
        await blocked(name)
        throw new RunosError('E_TOOL_UNKNOWN', 'no such tool on this server')
      }
      return call({id: crypto.randomUUID(), tool, tier, args, ...how})
    },
  }
}
