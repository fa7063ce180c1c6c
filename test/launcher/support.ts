import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {diskFiles} from '#platform/files'
import type {LauncherNeeds} from '#platform/launcher'
import {resolvePaths} from '#platform/paths'

/** What a program of the test says of its start. */
export interface Told {
  readonly how: 'program' | 'snapshot'
  readonly release: string
  readonly args: string[]
  readonly env: Record<string, string>
  /** Whether text can become code in it. */
  readonly runsText: boolean
}

/** A machine with a user, a Node under a stable link, and an installation of a program that tells how it was started. */
export interface Machine extends Disposable {
  readonly folder: string
  /** As ensureLauncher takes it. */
  readonly needs: LauncherNeeds
  /** Puts another release of the program in the place of the one that is there. */
  install(release: string): void
  /** Leads the stable link to another Node, and removes the one that it led to. */
  upgradeNode(): void
  /** Starts the launcher; a shell may be named. */
  start(args: readonly string[], how?: {shell?: readonly string[]; env?: Record<string, string>}): Started
}
interface Started {
  readonly told: Told | undefined
  readonly code: number | null
  readonly complaint: string
}

const PROGRAM = (how: string, release: string, args: string) => `
const runsText = () => { try { return new Function('return true')() } catch { return false } }
const tell = () => process.stdout.write(JSON.stringify({
  how: '${how}', release: '${release}', args: ${args}, env: process.env, runsText: runsText(),
}))`

/** The same two doors as the real one: a program, and a file that fits into a snapshot. */
const RUN = (release: string) => `${PROGRAM('program', release, 'process.argv.slice(2)')}\ntell()\n`
const BUNDLE = (release: string) => `${PROGRAM('snapshot', release, "process.argv.slice(process.argv.indexOf('mcp'))")}
const {startupSnapshot} = require('node:v8')
if (startupSnapshot.isBuildingSnapshot()) startupSnapshot.setDeserializeMainFunction(tell)
`

/** Makes such a machine; `name` is the folder that all its paths lead through. */
export function createMachine(name = 'machine'): Machine {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'runos-launcher-')))
  const folder = join(top, name)
  const home = join(folder, 'home')
  const links = join(folder, 'links')
  const root = join(folder, 'lib', 'runos')
  let node = 0

  /** A Node of its own at its own place: what the launcher looks at is the file. */
  function bringNode(): void {
    const place = join(folder, `node-${++node}`)
    mkdirSync(place, {recursive: true})
    writeFileSync(join(place, 'node'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`, {mode: 0o755})
    rmSync(join(links, 'node'), {force: true})
    symlinkSync(join(place, 'node'), join(links, 'node'))
    if (node > 1) rmSync(join(folder, `node-${node - 1}`), {recursive: true})
  }

  function install(release: string): void {
    rmSync(root, {recursive: true, force: true})
    for (const part of ['bin', 'dist']) mkdirSync(join(root, part), {recursive: true})
    writeFileSync(join(root, 'bin', 'run.js'), RUN(release))
    const hash = Buffer.from(release).toString('hex').padEnd(16, '0').slice(0, 16)
    writeFileSync(join(root, 'dist', `serve-${hash}.cjs`), BUNDLE(release))
  }

  for (const path of [home, links]) mkdirSync(path, {recursive: true})
  bringNode()
  install('one')
  const machine = {platform: 'linux', env: {PATH: links}, home} as const
  const paths = resolvePaths(machine)
  return {
    folder,
    install,
    upgradeNode: bringNode,
    get needs(): LauncherNeeds {
      const execPath = join(folder, `node-${node}`, 'node')
      return {machine, paths, files: diskFiles, execPath, program: join(root, 'bin', 'run.js')}
    },
    start(args, {shell = [], env = {}} = {}) {
      const [command = '', ...rest] = [...shell, join(paths.data, 'bin', 'runos'), ...args]
      const {stdout, stderr, status} = spawnSync(command, rest, {env, encoding: 'utf8', timeout: 20_000})
      return {told: stdout === '' ? undefined : JSON.parse(stdout), code: status, complaint: stderr}
    },
    [Symbol.dispose]: () => rmSync(top, {recursive: true, force: true}),
  }
}

/** Copies an installation, as a second one on the same machine. */
export function installBeside({folder, needs}: Machine): string {
  cpSync(join(folder, 'lib', 'runos'), join(folder, 'other', 'runos'), {recursive: true})
  return needs.program.replace(`${folder}/lib`, `${folder}/other`)
}
