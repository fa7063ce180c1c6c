import {newest} from '#audit/read'
import type {Files} from '#core/ports'
import type {CallerSession} from '#core/session'
import type {Paths} from '#platform/paths'
import {auditFolder} from './open-audit.ts'
import type {History} from './own/own.ts'
import type {PolicySays} from './policy-says.ts'

/** The lines of the audit that a session may see: its own, or where the policy says so those of all. */
export function historyOf(
  {files, paths}: {readonly files: Pick<Files, 'list' | 'read'>; readonly paths: Pick<Paths, 'state'>},
  {id}: CallerSession,
  says: PolicySays,
): History {
  return {
    session: id,
    async read(filter, limit) {
      const sees = await says('own', async (policy) => (await import('#policy/sessions')).sessionsShown(policy))
      const all = sees === 'all'
      if (!all && filter.session !== undefined && filter.session !== id) return [] // as if there were none
      const whose = all ? {} : {session: id}
      return newest(files, auditFolder(paths), {...filter, ...whose}, limit)
    },
  }
}
