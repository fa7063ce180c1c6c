import type {ApiSettings} from '#apis/settings'
import type {Manifest, Operation} from '#core/manifest'
import {withAuth} from './api-auth.ts'

/**
 * The part of a manifest that can be offered: without operations that are not supported, and without those that go to an
 * origin which the person did not name. What is left out is named among the remarks; what goes elsewhere is kept apart, for
 * what was served before it moved there.
 */
export function offeredPart(
  described: Manifest,
  {name, base, origins, auth}: Pick<ApiSettings, 'name' | 'base' | 'origins' | 'auth'>,
): Manifest {
  const manifest = auth === undefined ? described : withAuth(described, auth)
  const allowed = [new URL(base).origin, ...origins]
  const left = new Map<string, string[]>()
  const gone: Operation[] = []
  const operations = manifest.operations.filter((operation) => {
    const {id, server, unsupported} = operation
    const why = unsupported ?? elsewhere(name, server, allowed)
    if (why !== undefined) left.set(why, [...(left.get(why) ?? []), id])
    if (why !== undefined && unsupported === undefined) gone.push(operation)
    return why === undefined
  })
  return {...manifest, operations, elsewhere: gone, remarks: [...(manifest.remarks ?? []), ...[...left].map(sayLeft)]}
}

function elsewhere(api: string, server: string | undefined, allowed: readonly string[]): string | undefined {
  const origin = server === undefined ? undefined : (URL.parse(server)?.origin ?? server)
  if (origin === undefined || allowed.includes(origin)) return undefined
  return `its address is at ${origin}, which nobody allowed (runos api allow ${api} ${origin})`
}

/** Each reason once, with the first operations that it concerns. */
function sayLeft([why, ids]: readonly [string, readonly string[]]): string {
  if (ids.length === 1) return `${ids[0]} is left out: ${why}`
  const named = ids.slice(0, NAMED).join(', ')
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''
  return `${ids.length} operations are left out: ${why}: ${named}${more}`
}

/** So many operations are named for what is the same for all. */
const NAMED = 3
