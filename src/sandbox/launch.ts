import {type ChildProcess, spawn} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, openSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {RunosError} from '#core/errors'
import {OVERRIDE} from './account-routes.ts'

/** What `runos sandbox start` can be told. */
export interface StartOptions {
  readonly port?: number
  /** Seconds that an ID token lives. */
  readonly tokenTtl: number
  /** Seconds that a spent refresh token is still taken. */
  readonly refreshGrace: number
  readonly exchange: boolean
  /** A file that is served instead of the manifest. */
  readonly manifest?: string
}

/** A sandbox that was started and may not be ready yet. */
export interface Launched {
  readonly child: ChildProcess
  readonly logFile: string
  readonly logHandle: number
  /** The end of what it wrote since it was started. */
  lastWords(): string
}

const MAIN = fileURLToPath(new URL('./main.js', import.meta.url))

/** Starts the sandbox's program as a daemon that writes to `sandbox.log` in its folder. */
export function launch(dir: string, options: StartOptions): Launched {
  prepareFolder(dir, options)
  const logFile = join(dir, 'sandbox.log')
  const logHandle = openSync(logFile, 'a', 0o600)
  const before = statSync(logFile).size
  const child = spawn(process.execPath, programArguments(dir, options), {
    detached: true,
    stdio: ['ignore', logHandle, logHandle],
    cwd: dir,
    env: childEnvironment(),
  })
  const lastWords = (): string => readFileSync(logFile).subarray(before).toString('utf8').trim().slice(-2000)
  return {child, logFile, logHandle, lastWords}
}

/** Runs the sandbox in the terminal until it ends. @returns its exit code */
export function runInForeground(dir: string, options: StartOptions): Promise<number> {
  prepareFolder(dir, options)
  const child = spawn(process.execPath, programArguments(dir, options), {stdio: 'inherit', env: childEnvironment()})
  // The terminal sends Ctrl-C to both of us; it ends in order, and then so do we.
  const wait = (): void => {}
  const pass = (): void => void child.kill('SIGTERM')
  process.on('SIGINT', wait).on('SIGTERM', pass)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

function prepareFolder(dir: string, {manifest}: StartOptions): void {
  mkdirSync(dir, {recursive: true, mode: 0o700})
  const override = join(dir, OVERRIDE)
  if (manifest === undefined) {
    rmSync(override, {force: true})
    return
  }
  try {
    copyFileSync(manifest, override)
    chmodSync(override, 0o600)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const why = code === 'ENOENT' ? 'there is no such file' : (cause as Error).message
    throw new RunosError('E_USAGE', `the manifest cannot be read: ${why}`, {
      where: manifest,
      cause,
      fix: ['check the path', 'without --manifest the sandbox serves its own'],
    })
  }
}

function programArguments(dir: string, {port, tokenTtl, refreshGrace, exchange}: StartOptions): string[] {
  return [
    // node:sqlite is called experimental by Node 22 each time it is loaded.
    '--disable-warning=ExperimentalWarning',
    MAIN,
    ...['--dir', dir, '--token-ttl', String(tokenTtl), '--refresh-grace', String(refreshGrace)],
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...(exchange ? [] : ['--no-exchange']),
  ]
}

/** Nothing of our environment but what a program needs: credentials and NODE_OPTIONS stay here. */
function childEnvironment(): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'TZ', 'LANG']
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}
