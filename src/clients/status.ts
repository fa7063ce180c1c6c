import {RunosError} from '#core/errors'
import type {Expose} from '#core/expose'
import type {Files} from '#core/ports'
import type {Tier} from '#core/tier'
import type {Launch, Place, Scope, Step} from './assistant.ts'
import {type DeclaredServer, declaredFiles} from './declared.ts'
import {isCurrent, serversOf} from './servers.ts'

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
  where: Omit<Place, 'scope'>,
  launch: Launch | undefined,
): Promise<readonly AssistantStatus[]> {
  const found = await declaredFiles(files, where)
  return Promise.all(
    found.map(async (file) => {
      const {assistant, place, path} = file
      const head = {id: assistant.id, label: assistant.label, scope: place.scope, path}
      if ('problem' in file) return {...head, servers: [], remaining: [], problem: file.problem}
      const servers = file.servers.map((one) => statusOf(one, launch))
      try {
        const remaining = await assistant.remainingSteps(
          files,
          place,
          servers.map(({name}) => name),
        )
        return {...head, servers, remaining}
      } catch (error) {
        if (!(error instanceof RunosError)) throw error
        return {...head, servers: [], remaining: [], problem: `${error.where ?? path}: ${error.message}`}
      }
    }),
  )
}

function statusOf({entry, tier, api, expose}: DeclaredServer, launch: Launch | undefined): ServerStatus {
  const searched = expose === 'search' ? [tier] : []
  const [wanted] = serversOf({tiers: [tier], launch: launch ?? {command: '', args: []}, api, searched})
  return {name: entry.name, tier, expose, current: wanted !== undefined && isCurrent(entry, wanted)}
}
