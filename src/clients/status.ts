import {RunosError} from '#core/errors'
import type {Expose} from '#core/expose'
import type {Files} from '#core/ports'
import {serverName, type Tier} from '#core/tier'
import {type Assistant, type Launch, type Place, SCOPES, type Scope, type Step} from './assistant.ts'
import {ASSISTANTS} from './registry.ts'
import {isCurrent, served, serversOf} from './servers.ts'

/** One server of ours as a file declares it. */
export interface ServerStatus {
  readonly name: string
  readonly tier: Tier
  /** Whether all its tools are shown, or a search over them. */
  readonly expose: Expose
  /** It starts the program that runs now. */
  readonly current: boolean
}

/** What one file of an assistant says about us. */
export interface AssistantStatus {
  readonly id: string
  readonly label: string
  readonly scope: Scope
  readonly path: string
  readonly servers: readonly ServerStatus[]
  readonly remaining: readonly Step[]
  /** Why the file cannot be read, with its place. */
  readonly problem?: string
}

/**
 * What is configured where: every file of every assistant that declares a server of ours, or that cannot be parsed.
 * Nothing is written.
 * @param launch how runos is started now; undefined: nothing was written yet, so nothing is current
 */
export async function assistantStatus(
  files: Pick<Files, 'read' | 'stat'>,
  place: Omit<Place, 'scope'>,
  launch: Launch | undefined,
): Promise<readonly AssistantStatus[]> {
  const all = ASSISTANTS.flatMap((assistant) => SCOPES.map((scope) => ({assistant, place: {...place, scope}})))
  const found = await Promise.all(all.map((one) => statusOf(files, one.assistant, one.place, launch)))
  return found.flat()
}

async function statusOf(
  files: Pick<Files, 'read' | 'stat'>,
  assistant: Assistant,
  place: Place,
  launch: Launch | undefined,
): Promise<readonly AssistantStatus[]> {
  const found: AssistantStatus[] = []
  for (const {path, entries} of assistant.files({
    ...place,
    launch: {command: '', args: []},
    tiers: [],
    readTools: undefined,
    template: () => [],
  })) {
    if (entries === undefined) continue
    const {id, label} = assistant
    const head = {id, label, scope: place.scope, path}
    try {
      const servers = entries(await files.read(path)).flatMap((entry) => {
        const ours = served(entry)
        if (ours === undefined || entry.name !== serverName(ours.tier, ours.api)) return []
        const {tier, api, expose} = ours
        const searched = expose === 'search' ? [tier] : []
        const [wanted] = serversOf({tiers: [tier], launch: launch ?? {command: '', args: []}, api, searched})
        return [{name: entry.name, tier, expose, current: wanted !== undefined && isCurrent(entry, wanted)}]
      })
      if (servers.length === 0) continue
      const names = servers.map(({name}) => name)
      found.push({...head, servers, remaining: await assistant.remainingSteps(files, place, names)})
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      found.push({...head, servers: [], remaining: [], problem: `${error.where ?? path}: ${error.message}`})
    }
  }
  return found
}
