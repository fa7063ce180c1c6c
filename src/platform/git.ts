import {execFile} from 'node:child_process'
import {accessSync, constants, statSync} from 'node:fs'
import {delimiter, dirname, isAbsolute, join, relative} from 'node:path'
import type {Machine} from './paths.ts'

const DEADLINE = 10_000
/** What of our environment git is given: none of its own variables, which could show it another repository. */
const KEPT = ['HOME', 'XDG_CONFIG_HOME', 'PATH', 'SystemRoot', 'USERPROFILE', 'APPDATA', 'PROGRAMDATA']
/** Nothing that a repository configures is run. */
const SAFE = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never']

/** What git says of a file: it has it, it would take it, or it never sees it; or why it does not say. */
export type Tracking = 'tracked' | 'not ignored' | 'ignored' | 'no repository' | {readonly unknown: string}

/**
 * Asks git itself whether it tracks a file, or would with the next `git add .`.
 * @param path absolute; its folder exists
 * @param project the folder whose programs are not trusted
 */
export async function gitTracking(
  path: string,
  project: string,
  {platform, env}: Pick<Machine, 'platform' | 'env'>,
): Promise<Tracking> {
  const folder = dirname(path)
  if (!hasRepository(folder)) return 'no repository'
  const program = findGit(project, platform, env)
  if (program === undefined) return {unknown: 'there is no git program to ask'}
  const name = relative(folder, path)
  const tracked = await run(program, folder, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', name], env)
  if (tracked.code === 0) return 'tracked'
  if (tracked.code !== 1) return {unknown: tracked.said}
  const ignored = await run(program, folder, ['check-ignore', '--quiet', '--', name], env)
  if (ignored.code === 0) return 'ignored'
  return ignored.code === 1 ? 'not ignored' : {unknown: ignored.said}
}

/** Whether there is a `.git` here or above, whatever that is: git decides whether it is a repository. */
function hasRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(join(at, '.git'), {throwIfNoEntry: false}) !== undefined) return true
    if (dirname(at) === at) return false
  }
}

/** The first git of the search path that lies outside of the project, which may have brought one of its own. */
function findGit(project: string, platform: NodeJS.Platform, env: Machine['env']): string | undefined {
  const name = platform === 'win32' ? 'git.exe' : 'git'
  return (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !isInside(folder, project))
    .map((folder) => join(folder, name))
    .find(isProgram)
}

function isInside(folder: string, project: string): boolean {
  const way = relative(project, folder)
  return !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false // not here: the next folder of the search path
  }
}

function run(program: string, cwd: string, args: readonly string[], env: Machine['env']) {
  const own = Object.fromEntries(KEPT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
  return new Promise<{readonly code: number | undefined; readonly said: string}>((resolve) => {
    execFile(
      program,
      [...SAFE, ...args],
      {cwd, env: {...own, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0'}, timeout: DEADLINE, windowsHide: true},
      (error, _stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined
        const [line = ''] = stderr.trim().split('\n', 1)
        resolve({
          code,
          said: line === '' ? `git gave no answer${error === null ? '' : ` (${error.message})`}` : `git says: ${line}`,
        })
      },
    )
  })
}
