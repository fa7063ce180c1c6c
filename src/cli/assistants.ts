import {randomUUID} from 'node:crypto'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ApiRegistry} from '#apis/registry'
import type {Launch, Lists, Place, Scope} from '#clients/assistant'
import type {Configure} from '#clients/configure'
import type {Started} from '#clients/start-declared'
import type {AssistantStatus} from '#clients/status'
import type {ProbeServer} from '#clients/verify'
import {RUNOS} from '#core/api-name'
import type {Files} from '#core/ports'
import type {Machine, Paths} from '#platform/paths'
import {ensureLaunch, plannedLaunch} from './launch.ts'

/** What commands need to tell assistants where we are. Its parts are loaded when they are used. */
export interface Assistants {
  place(scope: Scope): Place
  /** How assistants are to start us. `write`: make sure that it is there. */
  launch(write: boolean): Promise<Launch>
  /** What the servers of an API list, and what it costs; undefined: there is no manifest yet. @throws RunosError E_API_UNKNOWN */
  lists(api: string): Promise<Lists | undefined>
  /** The texts of `templates/`, by name, as lines. */
  templates(): Promise<(name: string) => readonly string[]>
  configure(): Promise<Configure>
  /** What is configured where, for this user and for the project we are in. Writes nothing. */
  status(): Promise<readonly AssistantStatus[]>
  /** Starts each server that is configured, as its assistant does. */
  startDeclared(): Promise<readonly Started[]>
}

interface Needs {
  readonly machine: Machine
  readonly paths: Paths
  readonly files: Files
  readonly cwd: string
  readonly registry: ApiRegistry
}

/** Joins the assistants with the machine, the probe and the launcher. */
export function createAssistants({machine, paths, files, cwd, registry}: Needs): Assistants {
  const {platform, env, home} = machine
  const launch = (write: boolean) => (write ? ensureLaunch : plannedLaunch)({machine, paths, files})
  return {
    place: (scope) => ({scope, platform, env, home, cwd}),
    launch,
    async lists(api) {
      if (api !== RUNOS) await registry.get(api)
      return (await import('./lists.ts')).listsOf(api)
    },
    async templates() {
      const folder = fileURLToPath(new URL('../../templates', import.meta.url))
      const names = await files.list(folder)
      const texts = await Promise.all(names.map(async (name) => [name, await files.read(join(folder, name))] as const))
      return (name) => (new Map(texts).get(name) ?? '').trimEnd().split('\n')
    },
    async configure() {
      const {createConfigure} = await import('#clients/configure')
      return createConfigure({files, journal: join(paths.state, 'journal'), probe: await openProbe(), id: randomUUID})
    },
    async status() {
      const {assistantStatus} = await import('#clients/status')
      return assistantStatus(files, {platform, env, home, cwd}, await launch(false))
    },
    async startDeclared() {
      const {startDeclared} = await import('#clients/start-declared')
      return startDeclared(files, {platform, env, home, cwd}, await openProbe())
    },
  }
}

/** What starts a server, lists its tools through a real client and ends it. */
async function openProbe(): Promise<ProbeServer> {
  const [{probeServer}, {startProgram}] = await Promise.all([import('#mcp/probe'), import('#platform/spawn')])
  return (what) => probeServer(startProgram, what)
}
