import {dirname, join} from 'node:path'
import {PROJECT_FILE} from '#apis/project'
import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'
import type {State} from '#core/state'
import {fileStamp} from '#platform/file-stamp'
import type {Machine, Paths} from '#platform/paths'
import {type Accepted, acceptStatement, digestOf, readAccepted} from '#policy/accepted'
import {type Layer, type Layers, POLICY_FILE} from '#policy/policy'
import type {Approving} from './approvals.ts'

const LONGEST = 256 * 1024

/** Where an administrator puts the policy of a machine. */
export function machinePolicyPath({platform, env}: Pick<Machine, 'platform' | 'env'>): string {
  if (platform === 'win32') return `${env.ProgramData || 'C:\\ProgramData'}\\runos\\${POLICY_FILE}`
  return platform === 'darwin' ? `/Library/Application Support/runos/${POLICY_FILE}` : `/etc/runos/${POLICY_FILE}`
}

/** A place where a policy may be. */
export interface Place {
  readonly of: Layer['of']
  readonly path: string
}

/** What the files say now, and which of them cannot be used. */
export interface Found {
  readonly policy: Layers
  readonly broken: readonly RunosError[]
}

export interface PolicyFiles {
  /** Everything that decides, read again where a file has changed. @throws RunosError E_STATE, E_APPROVAL_DENIED */
  load(): Promise<Found>
  /** The places that are looked at, and what is there. */
  places(): Promise<readonly (Place & {readonly text: string | undefined})[]>
}

export interface PolicyNeeds {
  readonly files: Files
  readonly paths: Pick<Paths, 'config'>
  readonly machine: Pick<Machine, 'platform' | 'env'>
  readonly cwd: string
  readonly state: () => State
  readonly approvals: Pick<Approving, 'key' | 'verifyProof'>
  /** The administrator's file, when it is not where it always is, and how it is read. */
  readonly machinePath?: string
  readonly readMachine?: (path: string) => Promise<string | undefined>
  /** What changes with a file; `none`: there is none. */
  readonly stampOf?: (path: string) => string
}

interface Kept {
  readonly stamp: string
  readonly layer?: Layer
  readonly broken?: RunosError
  readonly text?: string | undefined
}

/** The policy files of this user, in this folder. What has not changed is not read again. */
export function createPolicyFiles(needs: PolicyNeeds): PolicyFiles {
  const {files, paths, machine, cwd, state, approvals, stampOf = fileStamp} = needs
  const machinePath = needs.machinePath ?? machinePolicyPath(machine)
  const kept = new Map<string, Kept>()
  const acceptedBefore = new Map<string, {readonly at: number; readonly layer: Layer}>()
  let folders: Promise<readonly string[]> | undefined
  let named: {readonly stamp: string; readonly path: string | undefined} | undefined

  async function readMachine(path: string): Promise<string | undefined> {
    if (needs.readMachine !== undefined) return needs.readMachine(path)
    if (machine.platform === 'win32') return files.read(path, LONGEST)
    const {readRootFile} = await import('#platform/root-file')
    return readRootFile(path)
  }

  /** What one place says, from memory when its stamp is the same. */
  async function look({of, path}: Place): Promise<Kept> {
    const stamp = stampOf(path)
    const before = kept.get(path)
    if (before?.stamp === stamp) return before
    const now = stamp === 'none' ? {stamp} : {stamp, ...(await read({of, path}))}
    kept.set(path, now)
    return now
  }

  async function read({of, path}: Place): Promise<Omit<Kept, 'stamp'>> {
    try {
      const text = of === 'machine' ? await readMachine(path) : await files.read(path, LONGEST)
      return text === undefined ? {} : {text, layer: await layerOf({of, path}, text)}
    } catch (error) {
      if (!(error instanceof RunosError)) throw error
      return {broken: asBroken(error, path, of)}
    }
  }

  /** The folders from here up to the top of the repository; without one, only this. */
  async function projectFolders(): Promise<readonly string[]> {
    const found = [cwd]
    for (let folder = cwd; (await files.stat(join(folder, '.git'))) === undefined; folder = dirname(folder)) {
      if (dirname(folder) === folder) return [cwd]
      found.push(dirname(folder))
    }
    return found
  }

  async function where(): Promise<readonly Place[]> {
    folders ??= projectFolders()
    const project = new Set((await folders).map((folder) => join(folder, POLICY_FILE)))
    const more = await namedPolicy(await folders)
    if (more !== undefined) project.add(more)
    const user = join(paths.config, POLICY_FILE)
    project.delete(user)
    return [
      {of: 'machine', path: machinePath},
      {of: 'user', path: user},
      ...[...project].map((path): Place => ({of: 'project', path})),
    ]
  }

  /** The file that the nearest `runos.yaml` names as `policy`; from memory as long as none of them has changed. */
  async function namedPolicy(all: readonly string[]): Promise<string | undefined> {
    const stamps = all.map((folder) => stampOf(join(folder, PROJECT_FILE)))
    if (stamps.every((stamp) => stamp === 'none')) return undefined
    const stamp = stamps.join()
    if (named?.stamp !== stamp) named = {stamp, path: await readNamed()}
    return named.path
  }

  async function readNamed(): Promise<string | undefined> {
    const {findProject} = await import('./project-files.ts')
    try {
      const project = await findProject(files, cwd)
      return project?.project.policy === undefined ? undefined : join(project.folder, project.project.policy)
    } catch (error) {
      // A runos.yaml that cannot be read may name a policy: that is a policy that cannot be used.
      if (error instanceof RunosError) throw asBroken(error, PROJECT_FILE, 'project')
      throw error
    }
  }

  /** The copies that a person accepted and that are proven, for as long as this process runs: one that goes away is not forgotten. */
  async function accepted(all: readonly Place[]): Promise<readonly Layer[]> {
    for (const one of await readAccepted(state())) {
      const of = all.find(({path}) => path === one.path)?.of
      const at = one.proof?.statement.at ?? 0
      // An older copy that was put back says no more than it did.
      if (of === undefined || of === 'machine' || at <= (acceptedBefore.get(one.path)?.at ?? 0)) continue
      if (!(await isProven(one))) continue
      const layer = await layerOf({of, path: one.path}, one.text)
      acceptedBefore.set(one.path, {at, layer: {...layer, accepted: true}})
    }
    return [...acceptedBefore.values()].map(({layer}) => layer)
  }

  const isProven = async ({path, text, proof}: Accepted): Promise<boolean> =>
    proof !== undefined && approvals.verifyProof(proof, acceptStatement(path, text))

  return {
    async load() {
      let all: readonly Place[]
      const broken: RunosError[] = []
      try {
        all = await where()
      } catch (error) {
        if (!(error instanceof RunosError)) throw error
        broken.push(error)
        all = [
          {of: 'machine', path: machinePath},
          {of: 'user', path: join(paths.config, POLICY_FILE)},
        ]
      }
      const [looked, needsAccepting] = await Promise.all([
        Promise.all(all.map(look)),
        approvals.key().then((key) => key !== undefined),
      ])
      broken.push(...looked.flatMap((one) => one.broken ?? []))
      const layers = looked.flatMap(({layer}) => layer ?? [])
      return {
        policy: {layers: needsAccepting ? [...layers, ...(await accepted(all))] : layers, needsAccepting},
        broken,
      }
    },
    async places() {
      const all = await where()
      return Promise.all(all.map(async (place) => ({...place, text: (await look(place)).text})))
    },
  }
}

async function layerOf({of, path}: Place, text: string): Promise<Layer> {
  const {parsePolicy} = await import('#policy/parse-policy')
  return {of, path, digest: digestOf(text), policy: parsePolicy(text, path)}
}

function asBroken(error: RunosError, path: string, layer: Layer['of']): RunosError {
  const where = error.where ?? path
  if (error.code === 'E_POLICY_INVALID') return error.ruledBy({layer, where})
  return new RunosError('E_POLICY_INVALID', `the policy cannot be read: ${error.message}`, {
    where,
    fix: error.fix,
    cause: error,
    ruling: {layer, where},
  })
}
