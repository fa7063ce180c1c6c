import {RunosError} from '#core/errors'
import type {Allowed} from '#core/finder'
import type {PolicyFiles} from './policy-files.ts'
import type {World} from './world.ts'

/**
 * What people said is hidden wrongly in the answers of an API, as far as it counts. A policy that cannot be used lets
 * nothing stay. It is asked when something was found, which is seldom.
 */
export function allowedBy(
  here: Pick<World, 'machine' | 'paths' | 'files' | 'clock'>,
  api: string,
): () => Promise<Allowed | undefined> {
  let policy: PolicyFiles | undefined
  return async () => {
    const [{openPolicy}, {allowRows, isAllowed}] = await Promise.all([
      import('./open-gate.ts'),
      import('#policy/redaction'),
    ])
    policy ??= openPolicy(here)
    try {
      const found = await policy.load()
      if (found.broken.length > 0) return undefined
      const rows = allowRows(found.policy).flatMap(({row, not}) => (not === undefined ? [row] : []))
      if (rows.length === 0) return undefined
      return ({at, kind}, tool) => rows.some((row) => isAllowed(row, {api, tool, at, kind}))
    } catch (error) {
      if (error instanceof RunosError) return undefined
      throw error
    }
  }
}
