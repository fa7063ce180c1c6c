import {fits} from '#audit/line'
import {asLine, auditFiles, linesOf, requireTime} from '#audit/read'
import {auditFlags, filterOf} from '#cli/audit-flags'
import {BaseCommand} from '#cli/base-command'
import {auditFolder} from '#cli/open-audit'

export default class AuditExport extends BaseCommand {
  static override description =
    'Write the audit to standard output as JSON lines, each as it was written, with its hash: what was exported can be verified elsewhere.'
  static override examples = [
    '<%= config.bin %> audit export > audit.jsonl',
    '<%= config.bin %> audit export --since 2026-05-01 --tier write',
  ]
  static override flags = auditFlags

  async run(): Promise<void> {
    const {flags} = await this.parse(AuditExport)
    const {files, paths} = this.context
    const filter = filterOf(flags)
    requireTime(filter.since)
    const everything = Object.keys(filter).length === 0
    for (const path of await auditFiles(files, auditFolder(paths))) {
      for (const {text} of await linesOf(files, path)) {
        const line = asLine(text)
        if (everything || (line !== undefined && fits(line, filter))) this.log(text)
      }
    }
  }
}
