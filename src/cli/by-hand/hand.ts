import {requireCluster} from '#catalog/input-schema'
import {RUNOS} from '#core/api-name'
import type {CallContext, ToolResult} from '#core/call'
import type {JsonObject} from '#core/json'
import {BY_HAND, type Caller, offers, TIERS} from '#core/tier'
import type {Tool} from '#core/tool'
import {traceOf} from '#core/trace'
import {assistantMark} from '../assistant-marks.ts'
import {openCatalogs} from '../catalogs.ts'
import type {Context} from '../context.ts'
import type {Live} from '../live.ts'
import type {Served} from '../serve.ts'

/** A tool, and as what it is called: in the lowest tier that offers it, or by hand alone. */
export interface HandTool {
  readonly tool: Tool
  readonly tier: Caller
}

/** The tools of an API in a person's hand: those of all tiers, and those that no tier offers. */
export interface Hand {
  readonly api: string
  /** Each once, in the order of their names; undefined: there is no manifest. @param tier only what this one offers */
  tools(tier?: Caller): Promise<readonly HandTool[] | undefined>
  /** For whom and where calls are made: account, cluster, address; as far as it is known. */
  target(): Promise<readonly (readonly [name: string, value: string])[]>
  /** Calls one, with the credential of its tier, through the same steps as a server does. */
  call(found: HandTool, args: JsonObject, how: CallContext): Promise<ToolResult>
}

/** What is called by hand: RunOS, or an API that was added. */
export function openHand(
  {files, machine, paths, where}: Pick<Context, 'files' | 'machine' | 'paths' | 'where'>,
  api = RUNOS,
): Hand {
  /** A person at a terminal sees answers as they are; a pipe, and an assistant's shell, see what a server of the tier would show. */
  const forPerson = (tier: Caller): boolean =>
    tier === BY_HAND ||
    (process.stdout.isTTY === true && process.stdin.isTTY === true && assistantMark(machine.env) === undefined)
  const lives = new Map<Caller, Promise<Live>>()
  const served = async (tier: Caller): Promise<Pick<Served, 'catalogs' | 'live'> | undefined> => {
    if (api === RUNOS) {
      return {
        catalogs: openCatalogs({files, dataFolder: paths.data, where}, tier),
        live: async () => (await import('../live-runos.ts')).createRunosLive(tier, where, {forPerson: forPerson(tier)}),
      }
    }
    if (tier === BY_HAND) return undefined
    return (await import('../serve-api.ts')).serveApi(tier, api, {forPerson: forPerson(tier)})
  }
  const hasCluster = async () => api !== RUNOS || (await where()).cluster !== undefined

  return {
    api,
    async tools(only) {
      const found = new Map<string, HandTool>()
      const complete = await hasCluster()
      let known = false
      const tiers: readonly Caller[] = only === undefined ? [...TIERS, BY_HAND] : [only]
      for (const tier of tiers) {
        const catalog = await (await served(tier))?.catalogs.current()
        known ||= catalog !== undefined
        for (const tool of catalog?.tools ?? []) {
          if (found.has(tool.name)) continue
          found.set(tool.name, {tool: complete ? tool : requireCluster(tool), tier: only ?? lowest(tool)})
        }
      }
      return known ? [...found.values()].sort((a, b) => (a.tool.name < b.tool.name ? -1 : 1)) : undefined
    },
    async target() {
      if (api !== RUNOS) return [['api', api]]
      const {api: address, account, cluster} = await where()
      return Object.entries({account, cluster, api: address}).flatMap(([name, found]) =>
        found === undefined ? [] : [[name, found.value] as const],
      )
    },
    async call({tool, tier}, args, how) {
      const open = async () => ((await served(tier)) as Pick<Served, 'live'>).live()
      const live = lives.get(tier) ?? open()
      lives.set(tier, live)
      return (await live).call({
        id: crypto.randomUUID(),
        trace: traceOf(undefined),
        tool,
        tier,
        args,
        whole: true,
        byHand: {confirmed: false},
        ...how,
      })
    },
  }
}

const lowest = ({tiers}: Tool): Caller => TIERS.find((tier) => offers(tier, tiers)) ?? BY_HAND
