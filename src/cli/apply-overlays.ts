import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {decideTiers} from '#catalog/evidence'
import {entryOf, type Held, toolKey} from '#catalog/lock'
import {applyOverlay, type Overruling, parseOverlay} from '#catalog/overlay'
import {RunosError} from '#core/errors'
import type {Manifest, Operation} from '#core/manifest'
import type {Files} from '#core/ports'
import {isLower, type Tier} from '#core/tier'
import type {Tool} from '#core/tool'

/** Whose overlays, and where they are. */
export interface OverlaySpot {
  readonly files: Files
  readonly folder: string
  readonly api: string
  readonly overlays?: readonly string[] | undefined
}

/** The overlay of this user alone, beside the catalogs. */
export const ownOverlayPath = ({folder}: Pick<OverlaySpot, 'folder'>): string => join(folder, 'overlay.yaml')

/**
 * Carries out the overlays of an API: those of its repository, then this user's. Wherever a lowering is written, it counts
 * only when this user has accepted it.
 * @throws RunosError E_FILE_MALFORMED, E_FILE when one that a `runos.yaml` names is not there
 */
export async function applyOverlays(spot: OverlaySpot, manifest: Manifest, accepted: ReadonlySet<string>) {
  const {files, api, overlays = []} = spot
  const held: Overruling[] = []
  const remarks: string[] = []
  const lowered = new Set<string>()
  let now = manifest
  for (const path of [...overlays, ownOverlayPath(spot)]) {
    const text = await files.read(path)
    if (text === undefined && path !== ownOverlayPath(spot))
      throw new RunosError('E_FILE', `there is no overlay ${path}`, {where: path, fix: ['runos.yaml names it']})
    if (text === undefined) continue
    const done = applyOverlay(now, parseOverlay(text, path), ({operation, to}) =>
      accepted.has(overlayDigest(api, plainOf(manifest, operation), manifest, to)),
    )
    now = done.manifest
    held.push(...done.held)
    remarks.push(...done.unmatched.map((where) => `${where} names no operation`))
    for (const {operation, from, to} of done.applied) {
      const key = `${operation.method} ${operation.id}`
      if (to !== 'none' && isLower([to], from)) lowered.add(key)
      else lowered.delete(key)
    }
  }
  return {manifest: now, held, remarks, lowered}
}

/** What a person accepts when an overlay lowers an operation: which one, and from where the rules put it to where. */
export function overlayDigest(api: string, operation: Operation, {defs}: Manifest, to: Tier | 'none'): string {
  const {id, method, path} = operation
  const text = JSON.stringify(['overlay', api, id, method, path, decideTiers(operation, defs).tiers, to])
  return createHash('sha256').update(text).digest('hex')
}

/** An operation as its document has it, before any overlay spoke. */
function plainOf({operations}: Manifest, {id, method, path}: Operation): Operation {
  const found = operations.find((one) => one.id === id && one.method === method && one.path === path)
  if (found === undefined) throw new RunosError('E_INTERNAL', `an overlay made up the operation ${id}`)
  return found
}

/** Lowerings of overlays that wait for a person. */
export function heldOverlays(
  held: readonly Overruling[],
  tools: readonly Tool[],
  api: string,
  manifest: Manifest,
): readonly Held[] {
  return held.flatMap(({operation, to, why, where}): readonly Held[] => {
    const tool = tools.find(
      (tool) => tool.kind === 'request' && toolKey(tool) === `${operation.method} ${operation.id}`,
    )
    if (tool === undefined || to === 'none') return []
    const was = entryOf(tool)
    const now = {...was, tiers: [to], evidence: [`overlay: ${why} (${where})`]}
    const {name, operation: id} = tool
    const digest = overlayDigest(api, plainOf(manifest, operation), manifest, to)
    return [{tool: name, operation: id, reason: 'overlay', was, now, served: 'old', digest}]
  })
}
