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

/** How assistants start us, once it has been made sure that it works. */
export async function ensureLaunch(needs: Needs): Promise<Launch> {
  return plannedLaunch(needs)
}

/** How assistants would start us; writes nothing. */
export async function plannedLaunch(_needs: Needs): Promise<Launch> {
  return {command: process.execPath, args: [PROGRAM]}
}
