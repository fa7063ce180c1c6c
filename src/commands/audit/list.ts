import {Flags} from '@oclif/core'
import {newest} from '#audit/read'
import {auditFlags, filterOf} from '#cli/audit-flags'
import {BaseCommand} from '#cli/base-command'
import {auditFolder} from '#cli/open-audit'
import {renderLines} from '#cli/render-audit'

export default class AuditList extends BaseCommand {
  static override description =
    'List the newest lines of the audit: what assistants and people asked for, and what became of it. No argument and no answer is in it.'
  static override examples = [
    '<%= config.bin %> audit list',
    '<%= config.bin %> audit list --blocked',
    '<%= config.bin %> audit list --tool apps_delete --since 2026-05-01 --json',
  ]
  static override flags = {
    ...auditFlags,
    limit: Flags.integer({description: 'at most so many lines', default: 40, min: 1}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(AuditList)
    const {files, paths} = this.context
    const entries = await newest(files, auditFolder(paths), filterOf(flags), flags.limit)
    this.answer({count: entries.length, entries}, renderLines(entries, process.stdout))
  }
}
