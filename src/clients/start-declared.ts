import type {Files} from '#core/ports'
import type {Place, Scope} from './assistant.ts'
import {declaredFiles} from './declared.ts'
import type {Probe, ProbeServer} from './verify.ts'

/** A server that was started as its assistant starts it. */
export interface Started {
  readonly label: string
  readonly scope: Scope
  readonly name: string
  readonly api: string
  readonly probe: Probe
}

/** Starts each server of ours that a file declares, with the command line, environment and folder that its assistant gives it; one after the other. */
export async function startDeclared(
  files: Pick<Files, 'read'>,
  where: Omit<Place, 'scope'>,
  probe: ProbeServer,
): Promise<readonly Started[]> {
  const started: Started[] = []
  for (const file of await declaredFiles(files, where)) {
    if ('problem' in file) continue
    const {assistant, place, servers} = file
    for (const {entry, api} of servers) {
      const {name, command, args} = entry
      const env = assistant.environment(place, entry)
      const found = await probe({command, args, env, cwd: place.cwd})
      started.push({label: assistant.label, scope: place.scope, name, api, probe: found})
    }
  }
  return started
}
