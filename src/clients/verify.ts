import type {Assistant, Entry, Place, Wanted} from './assistant.ts'
import type {PlannedFile} from './plan.ts'
import {servedTier} from './servers.ts'

/** What a server said when it was started, or why it said nothing. */
export type Probe = {readonly tools: readonly string[]} | {readonly problem: string}
/** Starts a server, lists its tools and ends it (mcp/probe.ts). Never throws. */
export type ProbeServer = (start: {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
}) => Promise<Probe>

export interface Verified {
  readonly assistant: Assistant
  readonly name: string
  readonly probe: Probe
}

/** Starts each server of ours that the files now declare, with the command line, environment and folder that its assistant gives it. */
export async function verifyServers(
  probe: ProbeServer,
  planned: readonly PlannedFile[],
  place: Place & Pick<Wanted, 'api'>,
): Promise<readonly Verified[]> {
  const started: Promise<Verified>[] = []
  for (const {assistant, entries = []} of planned) {
    for (const entry of entries.filter((one: Entry) => servedTier(one, place.api))) {
      const {name, command, args} = entry
      const env = assistant.environment(place, entry)
      started.push(probe({command, args, env, cwd: place.cwd}).then((found) => ({assistant, name, probe: found})))
    }
  }
  return Promise.all(started)
}
