import {join} from 'node:path'
import {compile} from '#catalog/compile'
import {applyLock, type Held, type Lock, type Locked, pinnedNames} from '#catalog/lock'
import {parseLocks, printLocks} from '#catalog/lock-file'
import {parseCatalog, serializeCatalog} from '#catalog/stored'
import {RUNOS} from '#core/api-name'
import {RunosError} from '#core/errors'
import {isJsonObject, type Json, parseJson} from '#core/json'
import type {Manifest, Operation} from '#core/manifest'
import type {Files} from '#core/ports'
import type {Sign} from '#core/proof'
import {BY_HAND, TIERS} from '#core/tier'
import type {Tool} from '#core/tool'
import {applyOverlays, heldOverlays} from './apply-overlays.ts'
import {catalogPath} from './catalog-path.ts'

/** A catalog for each server, and one of what exists by hand alone. */
const STORED = [...TIERS, BY_HAND] as const
const LARGE = 64 * 1024 * 1024
const VERSION = 1

/** Where the catalogs of an API are kept, and what has a say in them. */
export interface CatalogSpot {
  readonly files: Files
  readonly folder: string
  /** Its name, under which locks know it. */
  readonly api: string
  /** A lock in a repository: it may raise and withhold. */
  readonly projectLock?: string | undefined
  /** Overlays of a repository, in their order. This user's own comes last. */
  readonly overlays?: readonly string[] | undefined
}

/** A compiled manifest: what is served of it, what waits for a person, and what it would be without a lock. */
export interface LockedCatalog extends Locked {
  readonly compiled: readonly Tool[]
  /** Whether nothing was served before. */
  readonly first: boolean
  /** What a person should know about overlays. */
  readonly overlayRemarks: readonly string[]
}

/** What would be served of a manifest now. Stores nothing. @throws RunosError E_FILE_MALFORMED */
export async function lockCatalog(spot: CatalogSpot, manifest: Manifest): Promise<LockedCatalog> {
  const {files, api, projectLock} = spot
  const lock = await readLock(files, lockPath(spot), api)
  const project = projectLock === undefined ? undefined : await readLock(files, projectLock, api)
  const accepted = await countedDigests(spot)
  const overlaid = await applyOverlays(spot, manifest, accepted)
  const moved = movedAway(manifest, lock ?? [])
  const operations = [...overlaid.manifest.operations, ...moved]
  const compiled = compile({...overlaid.manifest, operations}, pinnedNames(lock ?? project ?? []))
  const locked = applyLock({
    tools: compiled,
    lock,
    project,
    previous: await servedTools(spot),
    accepted,
    believed: api === RUNOS,
    lowered: overlaid.lowered,
  })
  // What moved to an origin that nobody allowed can only stay where it was.
  const reachable = ({request: {method, server}, operation}: Tool): boolean =>
    !moved.some((one) => one.id === operation && one.method === method && one.server === server)
  const tools = locked.tools.filter(reachable)
  const held = [...locked.held, ...heldOverlays(overlaid.held, tools, api, manifest)]
  return {
    ...locked,
    tools,
    held,
    compiled: compiled.filter(reachable),
    first: lock === undefined,
    overlayRemarks: overlaid.remarks,
  }
}

/** Operations that were served, and that the manifest now puts at an origin which nobody allowed. */
function movedAway({elsewhere = []}: Manifest, lock: Lock): readonly Operation[] {
  return elsewhere.filter(({id, method}) =>
    lock.some((entry) => entry.operation === id && entry.method === method && entry.removed !== true),
  )
}

/** Compiles a manifest and stores what is served of it: the catalog of each tier, and the lock. One process at a time. */
export function storeCatalogs(spot: CatalogSpot, manifest: Manifest): Promise<LockedCatalog> {
  const {files, folder, api} = spot
  return files.locked(join(folder, '.compile'), async () => {
    const locked = await lockCatalog(spot, manifest)
    for (const tier of STORED) {
      await files.write(catalogPath(folder, tier), serializeCatalog(tier, manifest.version, locked.tools), 0o600)
    }
    await files.write(lockPath(spot), printLocks({[api]: locked.nextLock}), 0o600)
    return locked
  })
}

/**
 * Notes outside of any project that this user accepts some changes.
 * @param now in milliseconds since the epoch
 * @param sign the key of this user, where one is set up: then only what it signed counts
 */
export function acceptDigests(
  spot: CatalogSpot,
  changes: readonly Pick<Held, 'digest' | 'operation'>[],
  now: number,
  sign?: Sign,
): Promise<void> {
  const {files, folder} = spot
  return files.locked(join(folder, '.compile'), async () => {
    const before = await readAccepted(spot)
    const added = changes.map(({digest, operation}) => ({
      digest,
      operation,
      at: new Date(now).toISOString(),
      ...(sign && {proof: sign({schemaVersion: 1, ...acceptance(spot, digest), at: now})}),
    }))
    const text = JSON.stringify({schemaVersion: VERSION, accepted: [...before, ...added]}, null, 2)
    await files.write(acceptedPath(spot), `${text}\n`, 0o600)
  })
}

/** Writes into the lock of a repository what is served here, and leaves its other APIs as they are. */
export function writeProjectLock(files: Files, path: string, api: string, lock: Lock): Promise<void> {
  return files.locked(path, async () => {
    const text = await files.read(path, LARGE)
    const before = text === undefined ? {} : parseLocks(text, path)
    const next = printLocks({...before, [api]: lock})
    if (next !== text) await files.write(path, next, 0o644)
  })
}

interface Accepted {
  readonly digest: string
  readonly operation: string
  readonly at: string
  readonly proof?: Json
}

/** What a person says who accepts a change. */
const acceptance = ({api}: CatalogSpot, digest: string) => ({purpose: 'tiers-accept', subject: {api, digest}})

/** What this user has accepted, as far as it counts: where a passphrase is set up, what was signed with its key. */
async function countedDigests(spot: CatalogSpot): Promise<ReadonlySet<string>> {
  const all = await readAccepted(spot)
  if (all.length === 0) return new Set()
  const {verifySaid} = await import('./verify-said.ts')
  const counted: string[] = []
  for (const {digest, proof} of all) {
    if (await verifySaid(proof, acceptance(spot, digest))) counted.push(digest)
  }
  return new Set(counted)
}

/** What this user has accepted. @throws RunosError E_FILE_MALFORMED: a damaged file accepts nothing, and is named */
export async function readAccepted(spot: CatalogSpot): Promise<readonly Accepted[]> {
  const path = acceptedPath(spot)
  const text = await spot.files.read(path)
  if (text === undefined) return []
  try {
    const value = parseJson(text)
    if (!isJsonObject(value) || value.schemaVersion !== VERSION || !Array.isArray(value.accepted))
      throw new SyntaxError('not of a version that is known here')
    return value.accepted as unknown as readonly Accepted[]
  } catch (cause) {
    throw new RunosError('E_FILE_MALFORMED', 'what was accepted cannot be read', {
      where: path,
      cause,
      fix: [`remove ${path} and accept again: runos tiers accept`],
    })
  }
}

async function readLock(files: Files, path: string, api: string): Promise<Lock | undefined> {
  const text = await files.read(path, LARGE)
  const locks = text === undefined ? {} : parseLocks(text, path)
  return Object.hasOwn(locks, api) ? locks[api] : undefined
}

/** All that is served now, of all tiers. A damaged catalog serves nothing, so nothing of it is an old state. */
async function servedTools({files, folder}: CatalogSpot): Promise<readonly Tool[]> {
  const found = new Map<string, Tool>()
  for (const tier of STORED) {
    const path = catalogPath(folder, tier)
    const text = await files.read(path, LARGE)
    if (text === undefined) continue
    try {
      for (const tool of parseCatalog(text, tier, path)?.tools ?? []) found.set(tool.name, tool)
    } catch (error) {
      if (!(error instanceof RunosError)) throw error // it is about to be made again
    }
  }
  return [...found.values()]
}

const lockPath = ({folder}: CatalogSpot): string => join(folder, 'tiers.lock')
const acceptedPath = ({folder}: CatalogSpot): string => join(folder, 'accepted.json')
