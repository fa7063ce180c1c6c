import {newest} from '#audit/read'
import type {Files} from '#core/ports'
import type {CallerSession} from '#core/session'
import type {Paths} from '#platform/paths'
import {auditFolder} from './open-audit.ts'
import type {History} from './own/own.ts'

/** What a session may see of the audit: its own calls, or those of all. */
export type MaySee = () => Promise<'own' | 'all'>

/** @param maySee what the policy says; left out: its own */
export function historyOf(
  {files, paths}: {readonly files: Pick<Files, 'list' | 'read'>; readonly paths: Pick<Paths, 'state'>},
  {id}: CallerSession,
  maySee: MaySee = async () => 'own',
): History {
  return {
    session: id,
    async read(filter, limit) {
      const whose = (await maySee()) === 'all' ? {} : {session: id}
      return newest(files, auditFolder(paths), {...filter, ...whose}, limit)
    },
  }
}
