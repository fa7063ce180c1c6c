import type {ApiSettings} from '#apis/settings'
import type {Manifest} from '#core/manifest'

/**
 * The part of a manifest that can be offered: without operations that are not supported, and without those that go to an
 * origin which the person did not name. What is left out is named among the remarks.
 */
export function offeredPart(manifest: Manifest, {base, origins}: Pick<ApiSettings, 'base' | 'origins'>): Manifest {
  const allowed = [new URL(base).origin, ...origins]
  const remarks: string[] = []
  const operations = manifest.operations.filter(({id, server, unsupported}) => {
    if (unsupported !== undefined) remarks.push(`${id} is left out: ${unsupported}`)
    if (unsupported !== undefined || server === undefined) return unsupported === undefined
    const origin = URL.parse(server)?.origin ?? server
    if (allowed.includes(origin)) return true
    remarks.push(`${id} is left out: it goes to ${origin}, which nobody allowed (--allow-origin ${origin})`)
    return false
  })
  return {...manifest, operations, remarks: [...(manifest.remarks ?? []), ...remarks]}
}
