import {setFlagsFromString} from 'node:v8'
import {readEnvironment} from '#account/environment'
import {type Catalog, findTool} from '#catalog/stored'
import {RUNOS} from '#core/api-name'
import type {CallContext, ToolResult} from '#core/call'
import {asUpdated, RunosError} from '#core/errors'
import type {Expose} from '#core/expose'
import type {Tier} from '#core/tier'
import type {OwnTool, Tool} from '#core/tool'
import {traceOf} from '#core/trace'
import {VERSION} from '#core/version'
import type {ServerPorts} from '#mcp/server'
import {serveOverStdio} from '#mcp/stdio'
import {systemClock} from '#platform/clock'
import {diskFiles} from '#platform/files'
import {endWithClient} from '#platform/lifetime'
import type {Catalogs} from './catalogs.ts'
import {keptCurrent} from './current.ts'
import {createFreshness, type Freshness, type Turn} from './freshness.ts'
import type {Live} from './live.ts'
import {type Offer, offerOf} from './offer.ts'
import type {OfferWorld} from './own/own.ts'
import {serveArguments} from './serve-arguments.ts'
import {serveRunos} from './serve-runos.ts'

/**
 * Serves one tier of one API over standard input and output until the client goes away. This is the path that must start
 * at once: it loads the protocol and the stored catalog; account, network, validator and audit wait for the first call.
 * @param argv what follows `mcp serve`: the tier, and perhaps `--api <name>` and `--expose <how>`
 * @throws RunosError E_USAGE, E_EMPTY_VARIABLE
 */
export async function serve(argv: readonly string[]): Promise<void> {
  const {tier, api, expose} = serveArguments(argv)
  setFlagsFromString('--optimize-for-size') // four servers for each assistant: what is not needed is given back early
  readEnvironment(process.env)
  const ports = keptCurrent(serverPorts(tier, api, expose))
  const server = serveOverStdio(ports, ({message}) => complain(message))
  endWithClient(() => server.close())
}

const complain = (text: string): void => void process.stderr.write(`runos: ${text}\n`)

/** The API whose tools are served. */
export interface Served {
  readonly catalogs: Catalogs
  /** Whether what may be left out when a default cluster is set can be left out now. */
  readonly hasCluster: () => Promise<boolean>
  readonly live: () => Promise<Live>
  /** The folders whose files decide what is listed. */
  readonly folders: () => Promise<readonly string[]>
  /** Where it is noted when somebody asked for what is new; undefined: there is nothing to ask for. */
  readonly turn: () => Promise<Turn | undefined>
  /** Compiles its description again when the files have changed that it is made of. */
  readonly freshFiles?: () => Promise<void>
}

/** What the protocol is given for a tier, and what else is asked of it. */
export interface TierServer extends ServerPorts {
  /** The tools of its API; undefined: there is no manifest yet. */
  offered(): Promise<readonly Tool[] | undefined>
  /** Which manifest they come from, and when it was compiled; undefined: there is none yet. */
  stored(): Promise<{readonly version: string; readonly at: number} | undefined>
  readonly resources: NonNullable<ServerPorts['resources']>
  readonly prompts: NonNullable<ServerPorts['prompts']>
  readonly freshness: Freshness
  readonly folders: Served['folders']
  readonly freshFiles: () => Promise<void>
}

/** What the protocol is given for a tier: its tools, and the one way to call them. */
export function serverPorts(tier: Tier, api = RUNOS, expose: Expose = 'all'): TierServer {
  let served: Promise<Served> | undefined
  let live: Promise<Live> | undefined
  let last: {readonly catalog: Catalog | undefined; readonly hasCluster: boolean; readonly offer: Offer} | undefined
  const open = (): Promise<Served> => {
    served ??=
      api === RUNOS
        ? Promise.resolve(serveRunos(tier))
        : import('./serve-api.ts').then(({serveApi}) => serveApi(tier, api))
    return served
  }
  const goLive = (): Promise<Live> => {
    live ??= open().then((opened) => opened.live())
    return live
  }
  const freshness = createFreshness({
    files: diskFiles,
    clock: systemClock,
    turn: async () => (await open()).turn(),
    refresh: async () => (await goLive()).refresh(),
    complain,
  })

  /** What there is now: the same object as long as nothing has changed. */
  async function offer(): Promise<Offer> {
    const opened = await open()
    const [catalog, hasCluster] = [await opened.catalogs.current(), await opened.hasCluster()]
    if (last === undefined || last.catalog !== catalog || last.hasCluster !== hasCluster)
      last = {catalog, hasCluster, offer: await offerOf({tier, expose}, catalog, hasCluster)}
    return last.offer
  }

  /** The tool of a name, whether it is listed or not. What this tier does not offer is an unknown name, and in the audit. */
  async function find(name: string): Promise<Tool | OwnTool> {
    const {catalog, own} = await offer()
    const tool = own.find((one) => one.name === name) ?? (catalog && findTool(catalog, name))
    if (tool !== undefined) return tool
    await (await goLive()).blocked(name)
    throw new RunosError('E_TOOL_UNKNOWN', 'no such tool on this server')
  }

  async function call(name: string, args: unknown, how: CallContext): Promise<ToolResult> {
    const tool = await find(name)
    const gone = await goLive()
    const what = {...how, trace: traceOf(how.trace), id: crypto.randomUUID(), tier, args}
    return 'request' in tool ? gone.call({...what, tool}) : gone.own({...what, tool}, world)
  }
  const world: OfferWorld = {tier, freshness, tools: async () => (await offer()).tools, find, call}

  const server: TierServer = {
    tier,
    api,
    version: VERSION,
    expose,
    freshness,
    resources: once(async () => (await import('./resources.ts')).createResources(server)),
    prompts: once(async () => (await import('./prompts/index.ts')).createPrompts(server)),
    folders: async () => (await open()).folders(),
    freshFiles: async () => (await open()).freshFiles?.(),
    async offered() {
      const {catalog, tools} = await offer()
      return catalog === undefined ? undefined : tools
    },
    tools: async () => (await offer()).listed,
    async stored() {
      const {catalog} = await offer()
      const at = (await open()).catalogs.storedAt()
      return catalog === undefined || at === undefined ? undefined : {version: catalog.manifestVersion, at}
    },
    async call(name, args, how) {
      try {
        return await call(name, args, how)
      } catch (error) {
        throw asUpdated(error)
      }
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
