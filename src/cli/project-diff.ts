import {join} from 'node:path'
import type {ProjectApi} from '#apis/project'
import {compile} from '#catalog/compile'
import {applyLock, type Held, type LockEntry, pinnedNames} from '#catalog/lock'
import {parseLocks} from '#catalog/lock-file'
import {applyOverlay, parseOverlay} from '#catalog/overlay'
import {RunosError} from '#core/errors'
import type {Http} from '#core/http'
import type {Manifest} from '#core/manifest'
import type {Clock, Files} from '#core/ports'
import type {ProjectFile} from './project-files.ts'
import {readDescription} from './read-description.ts'
import {createReadAddress} from './read-source.ts'

/** What of one API the lock of a repository does not say. */
export interface ProjectApiDiff {
  readonly api: string
  readonly held: readonly Held[]
  /** Additions, removals and moves upward, a line each. */
  readonly changes: readonly string[]
}

/**
 * Holds the documents and overlays of a repository against its lock, as a review does: nothing of this user has a say, and
 * an overlay counts as it is written, because whoever changes the lock is reviewed too.
 * @throws RunosError of reading and parsing
 */
export async function diffProject(
  {files, http, clock}: {readonly files: Files; readonly http: Http; readonly clock: Clock},
  {folder, project}: ProjectFile,
): Promise<readonly ProjectApiDiff[]> {
  const lockPath = join(folder, project.lock)
  const text = await files.read(lockPath)
  const locks = text === undefined ? {} : parseLocks(text, lockPath)
  const found: ProjectApiDiff[] = []
  for (const api of project.apis) {
    const manifest = await overlaid(api)
    const lock = Object.hasOwn(locks, api.name) ? (locks[api.name] ?? []) : []
    const tools = compile(manifest, pinnedNames(lock))
    const {held, nextLock} = applyLock({tools, lock, previous: [], accepted: new Set()})
    const waiting = new Set(held.map(({tool}) => tool))
    const changes = changed(lock, nextLock).filter(({tool}) => !waiting.has(tool))
    found.push({api: api.name, held, changes: changes.map(({line}) => line)})
  }
  return found

  async function overlaid({source, overlays}: ProjectApi): Promise<Manifest> {
    const remote = /^https?:/i.test(source)
    const place = remote ? source : join(folder, source)
    const read = createReadAddress(files, http, remote ? undefined : place)
    const {manifest} = await readDescription(place, [], read, () => clock.now())
    const supported = {
      ...manifest,
      operations: manifest.operations.filter(({unsupported}) => unsupported === undefined),
    }
    let now: Manifest = supported
    for (const path of overlays.map((one) => join(folder, one))) {
      const overlay = await files.read(path)
      if (overlay === undefined)
        throw new RunosError('E_FILE', `there is no overlay ${path}`, {where: path, fix: ['runos.yaml names it']})
      now = applyOverlay(now, parseOverlay(overlay, path), () => true).manifest
    }
    return now
  }
}

function changed(before: readonly LockEntry[], after: readonly LockEntry[]): readonly {tool: string; line: string}[] {
  const old = new Map(before.map((entry) => [entry.tool, entry]))
  return after.flatMap((now) => {
    const was = old.get(now.tool)
    const tiers = (entry: LockEntry) => entry.tiers.join(', ') || 'no server'
    const line = (text: string) => [{tool: now.tool, line: text}]
    if (was === undefined) return line(`+ ${now.tool}  ${tiers(now)}`)
    if (now.removed !== was.removed) return line(`${now.removed ? '-' : '+'} ${now.tool}  ${tiers(now)}`)
    if (tiers(was) !== tiers(now)) return line(`~ ${now.tool}  ${tiers(was)} -> ${tiers(now)}`)
    if (was.schema !== now.schema) return line(`~ ${now.tool}  other arguments`)
    return []
  })
}
