import {newest} from '#audit/read'
import {RunosError} from '#core/errors'
import type {Files} from '#core/ports'
import type {CallerSession} from '#core/session'
import type {Paths} from '#platform/paths'
import type {Sessions} from '#policy/policy'
import {auditFolder} from './open-audit.ts'
import type {History} from './own/own.ts'
import type {PolicyFiles} from './policy-files.ts'
import type {World} from './world.ts'

/** What a session may see of the audit. */
export type MaySee = () => Promise<Sessions>

/**
 * What the policy lets a session see. Where nobody can tell what it says, that is its own session alone: whoever has to
 * repair a policy still finds there what stopped a call.
 */
export function maySeeBy(here: Pick<World, 'machine' | 'paths' | 'files' | 'clock'>): MaySee {
  let policy: PolicyFiles | undefined
  return async () => {
    const [{openPolicy}, {sessionsShown}] = await Promise.all([import('./open-gate.ts'), import('#policy/sessions')])
    policy ??= openPolicy(here)
    try {
      const found = await policy.load()
      return found.broken.length > 0 ? 'own' : sessionsShown(found.policy)
    } catch (error) {
      if (error instanceof RunosError) return 'own'
      throw error
    }
  }
}

/** @param maySee what the policy says */
export function historyOf(
  {files, paths}: {readonly files: Pick<Files, 'list' | 'read'>; readonly paths: Pick<Paths, 'state'>},
  {id}: CallerSession,
  maySee: MaySee,
): History {
  return {
    session: id,
    async read(filter, limit) {
      const all = (await maySee()) === 'all'
      if (!all && filter.session !== undefined && filter.session !== id) return [] // as if there were none
      const whose = all ? {} : {session: id}
      return newest(files, auditFolder(paths), {...filter, ...whose}, limit)
    },
  }
}
