import {verifyAudit} from '#audit/verify'
import {auditFolder, openLedger} from '../open-audit.ts'
import {type Check, off, ok} from './check.ts'

/** So many findings are named one by one. */
const SHOWN = 5

/** Whether the audit is as it was written. */
export const audit: Check = {
  id: 'audit',
  async run({files, paths, clock}) {
    const folder = auditFolder(paths)
    if ((await files.list(folder)).length === 0) return [ok('nothing was called yet, so the audit is empty', folder)]
    const head = await openLedger(paths, clock).head()
    const {lines, findings} = await verifyAudit(files, folder, {head})
    if (findings.length === 0) return [ok(`${lines} lines, all as they were written`, folder)]
    return findings
      .slice(0, SHOWN)
      .map(({what, where, detail}) => off(`${what}: ${detail}`, where, 'look at all of it: runos audit verify'))
  },
}
