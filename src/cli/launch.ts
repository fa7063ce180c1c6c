import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Launch} from '#clients/assistant'
import type {Files} from '#core/ports'
import type {Machine, Paths} from '#platform/paths'

interface Needs {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
}

const PROGRAM = fileURLToPath(new URL('../../bin/run.js', import.meta.url))

/** How assistants start us, once it was made sure that it works. @throws RunosError E_FILE, E_FILE_UNSAFE */
export async function ensureLaunch(needs: Needs): Promise<Launch> {
  const {ensureLauncher} = await import('#platform/launcher')
  return ensureLauncher({...needs, ...running()})
}

/** How assistants would start us; writes nothing. */
export async function plannedLaunch({machine, paths}: Needs): Promise<Launch> {
  const {launchCommand} = await import('#platform/launcher')
  return launchCommand({machine, paths, ...running()})
}

/**
 * Repairs the launcher when what it leads to has moved or changed. One that was never written stays unwritten.
 * @returns what was wrong with it, once it has been repaired
 * @throws RunosError E_FILE, E_FILE_UNSAFE
 */
export async function repairLaunch(needs: Needs): Promise<string | undefined> {
  const {ensureLauncher, launcherState} = await import('#platform/launcher')
  const state = launcherState({...needs, ...running()})
  if (state.kind !== 'stale') return undefined
  await ensureLauncher({...needs, ...running()})
  return state.why
}

/** The Node that runs now, and the program as it was started: a link to it (`runos`) outlives an upgrade. */
function running(): {readonly execPath: string; readonly program: string} {
  const started = process.argv[1]
  const ours = started !== undefined && ['runos', 'run.js'].includes(basename(started))
  return {execPath: process.execPath, program: ours ? started : PROGRAM}
}
