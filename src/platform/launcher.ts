import {accessSync, constants, readFileSync, realpathSync, statSync} from 'node:fs'
import {delimiter, isAbsolute, join} from 'node:path'
import type {Files} from '#core/ports'
import {INERT, type LauncherFacts, launcherFacts, launcherScript, type Snapshot} from './launcher-script.ts'
import type {Machine, Paths} from './paths.ts'
import {findBundle, makeSnapshot, removeOtherSnapshots} from './start-snapshot.ts'

const EXECUTABLE = 0o700

/** What a launcher is made of. */
export interface LauncherNeeds {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
  /** The Node that runs now, `process.execPath`. */
  readonly execPath: string
  /** The program as it was started: the path of bin/run.js, or of a link to it. */
  readonly program: string
}

/** How an assistant starts us: this command, these arguments, then ours. */
export interface LaunchCommand {
  readonly command: string
  readonly args: readonly string[]
}

/** Whether the launcher still does what it was written for. `other`: it belongs to another installation, and works. */
export type LauncherState =
  | {readonly kind: 'missing' | 'current' | 'other'}
  | {readonly kind: 'stale'; readonly why: string}

/** Where the launcher of this user is. */
export function launcherPath({data}: Pick<Paths, 'data'>): string {
  return join(data, 'bin', 'runos')
}

/** What stands in a configuration; writes nothing. Windows cannot start a script, so there it is Node and the program. */
export function launchCommand(needs: Pick<LauncherNeeds, 'machine' | 'paths' | 'execPath' | 'program'>): LaunchCommand {
  if (needs.machine.platform === 'win32') return {command: needs.execPath, args: [INERT, needs.program]}
  return {command: launcherPath(needs.paths), args: []}
}

/**
 * Sees to it that the launcher exists, leads to this Node and this program, and starts fast.
 * @throws RunosError E_FILE, E_FILE_UNSAFE
 */
export async function ensureLauncher(needs: LauncherNeeds): Promise<LaunchCommand> {
  const {machine, paths, files, execPath, program} = needs
  const command = launchCommand(needs)
  if (machine.platform === 'win32') return command
  const interpreters = stablePaths(execPath, linksInPath(machine.env.PATH))
  const start = await startFor(execPath, program, join(paths.cache, 'start'))
  const script = launcherScript({schemaVersion: 1, interpreters, programs: stablePaths(program, [program]), start})
  const path = launcherPath(paths)
  const found = await files.stat(path)
  if (found?.kind !== 'file' || found.mode !== EXECUTABLE || (await files.read(path)) !== script) {
    await files.write(path, script, EXECUTABLE)
  }
  if (!('none' in start)) await removeOtherSnapshots(join(paths.cache, 'start'), start)
  return command
}

async function startFor(node: string, program: string, folder: string): Promise<LauncherFacts['start']> {
  const bundle = await findBundle(program)
  return bundle === undefined ? {none: 'the serving path was not bundled'} : makeSnapshot(node, bundle, folder)
}

/**
 * Looks whether the launcher still holds: a few calls to the disk, well below a millisecond, so that every command can
 * afford it.
 */
export function launcherState({machine, paths, program}: Omit<LauncherNeeds, 'files' | 'execPath'>): LauncherState {
  if (machine.platform === 'win32') return {kind: 'missing'}
  const script = readIfThere(launcherPath(paths))
  if (script === undefined) return {kind: 'missing'}
  const facts = launcherFacts(script)
  if (facts === undefined) return {kind: 'stale', why: 'it is not what this version writes'}
  if (!isExecutable(launcherPath(paths))) return {kind: 'stale', why: 'it cannot be executed'}
  const node = facts.interpreters.find(isExecutable)
  if (node === undefined) return {kind: 'stale', why: 'its Node is gone'}
  const found = facts.programs.find((path) => statSync(path, {throwIfNoEntry: false}) !== undefined)
  if (found === undefined) return {kind: 'stale', why: 'its program is gone'}
  // Two installations share one launcher: the one that was configured last. It is not ours to take it away.
  if (realpathSync(found) !== realpathSync(program)) return {kind: 'other'}
  if (!('none' in facts.start) && !holds(facts.start, node)) return {kind: 'stale', why: 'its snapshot is out of date'}
  return {kind: 'current'}
}

/** The same questions as the script asks. */
function holds({base, bundle, node}: Snapshot, interpreter: string): boolean {
  const time = (path: string): number => statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Number.NaN
  const made = time(interpreter)
  return (
    time(`${base}.blob`) > 0 &&
    time(bundle) > 0 &&
    realpathSync(interpreter) === node &&
    made > time(`${base}.after`) &&
    made < time(`${base}.before`)
  )
}

/** The links among some paths that lead to a file, which may outlive it, and then the file itself. */
function stablePaths(path: string, links: readonly string[]): string[] {
  const real = realpathSync(path)
  const first = links.find((link) => link !== real && !isPassing(link) && leadsTo(link, real))
  return first === undefined ? [real] : [first, real]
}

/** Version managers make links for one shell or one session (fnm, $XDG_RUNTIME_DIR); such a link is gone tomorrow. */
function isPassing(path: string): boolean {
  return /\/fnm_multishells\/|^\/(var\/)?run\/user\//.test(path)
}

function linksInPath(path = ''): string[] {
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, 'node'))
}

function leadsTo(link: string, real: string): boolean {
  try {
    return realpathSync(link) === real
  } catch {
    return false // nothing there: PATH names many folders without a Node
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // not there or not ours to run: either way it is no use
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return '' // it cannot be read: as good as not ours, and replaced
  }
}
