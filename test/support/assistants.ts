import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {type Home, type Ran, runos} from './server.ts'

const ASSISTANTS = {claude: 'RUNOS_TEST_CLAUDE', codex: 'RUNOS_TEST_CODEX'} as const

/** A real assistant. Without it a test is skipped by name; with it, whatever goes wrong is a failure. */
export function installed(id: keyof typeof ASSISTANTS): {readonly program: string; readonly skip: string | false} {
  const variable = ASSISTANTS[id]
  const program = process.env[variable] ?? ''
  return {program, skip: program === '' ? `${variable} names no program: .ci/run installs one` : false}
}

/** A new project in this home, about which `runos mcp configure` has told the assistants. */
export async function configuredProject(home: Home, name: string, ...args: string[]): Promise<string> {
  const project = join(home.path, name)
  mkdirSync(project)
  const {code, stderr} = await runos(home, ['mcp', 'configure', ...args, '--no-verify'], {cwd: project})
  if (code !== 0) throw new Error(`runos mcp configure ended with ${code}: ${stderr}`)
  return project
}

/** What `runos mcp configure` says that a person still has to do. */
export async function remainingSteps(home: Home, project: string, assistant: string): Promise<readonly string[]> {
  const {stdout} = await runos(home, ['mcp', 'configure', assistant, '--no-verify', '--json'], {cwd: project})
  return JSON.parse(stdout).remaining.map(({what}: {what: string}) => what)
}

/**
 * The surroundings of an assistant: this home alone, a PATH in which there is no Node nor anything else, and a proxy that
 * lets nobody through and remembers who asked.
 */
export function surroundings(home: Home, proxy: string): Record<string, string> {
  const [empty, temporary] = ['empty', 'tmp'].map((name) => join(home.path, name)) as [string, string]
  for (const folder of [empty, temporary]) mkdirSync(folder, {recursive: true})
  return {...home.env, PATH: empty, TMPDIR: temporary, HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: '127.0.0.1'}
}

const LONGEST_RUN_MS = 30_000

/** Runs a program to its end, which comes soon or is forced: by the signal, too, without a chance to tidy up. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: {readonly cwd: string; readonly env: Record<string, string>; readonly signal?: AbortSignal},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_RUN_MS,
      killSignal: 'SIGKILL',
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({code, stdout, stderr}))
  })
}

/** One start of a server, seen from the launcher. */
export interface Start {
  readonly args: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Puts a note-taker where the launcher is, with the launcher behind it, until it is disposed of. It uses nothing but what
 * is built into the shell, as the launcher does.
 */
export function noteStarts(home: Home): {readonly starts: () => readonly Start[]; [Symbol.dispose](): void} {
  const folder = mkdtempSync(join(home.path, 'starts-'))
  const launcher = launcherOf(home)
  renameSync(launcher, `${launcher}.real`)
  const script = `#!/bin/sh\n{ echo "$*"; export -p; } > '${folder}'/$$\nexec '${launcher}.real' "$@"\n`
  writeFileSync(launcher, script, {mode: 0o700})
  return {
    starts: () => readdirSync(folder).map((name) => startIn(readFileSync(join(folder, name), 'utf8'))),
    [Symbol.dispose]: () => renameSync(`${launcher}.real`, launcher),
  }
}

function startIn(note: string): Start {
  const [args = ''] = note.split('\n', 1)
  const pairs = [...note.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name, value]) => [name, value])
  return {args, env: Object.fromEntries(pairs)}
}

/** Where the launcher of this home's user is on a system with XDG folders. */
export function launcherOf(home: Home): string {
  return join(home.path, '.local', 'share', 'runos', 'bin', 'runos')
}

/** The command lines of processes that still live in this home two seconds after their assistant ended. Linux only. */
export async function leftRunning(home: Home): Promise<readonly string[]> {
  const deadline = Date.now() + 2_000
  for (;;) {
    const left = runningIn(home)
    if (left.length === 0 || Date.now() > deadline) return left
    await sleep(50)
  }
}

/** The command lines of the processes that live in this home: Linux tells, elsewhere there are none. */
export function runningIn(home: Home): string[] {
  if (!existsSync('/proc/self/environ')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const environment = readFileSync(join('/proc', pid, 'environ'), 'utf8').split('\0')
        const commandLine = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ')
        return environment.includes(`HOME=${home.path}`) ? [commandLine] : []
      } catch {
        return [] // ended meanwhile, or of another user
      }
    })
}
