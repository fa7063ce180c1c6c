import {Args} from '@oclif/core'
import {newest} from '#audit/read'
import {BaseCommand} from '#cli/base-command'
import {auditFolder} from '#cli/open-audit'
import {renderCall} from '#cli/render-audit'
import {RunosError} from '#core/errors'

export default class AuditShow extends BaseCommand {
  static override description = 'Show everything that the audit says of one call.'
  static override examples = ['<%= config.bin %> audit show 1042', '<%= config.bin %> audit show 1042 --json']
  static override args = {
    line: Args.string({description: 'the number of one of its lines, or the id of the call', required: true}),
  }

  async run(): Promise<void> {
    const {args} = await this.parse(AuditShow)
    const {files, paths} = this.context
    const folder = auditFolder(paths)
    const all = await newest(files, folder, {}, Number.MAX_SAFE_INTEGER)
    const one = all.find(({seq, id}) => String(seq) === args.line || id === args.line)
    if (one === undefined) {
      throw new RunosError('E_USAGE', `the audit has no line ${JSON.stringify(args.line)}`, {
        fix: ['see what there is: runos audit list'],
      })
    }
    const entries = one.id === undefined ? [one] : all.filter(({id}) => id === one.id)
    this.answer({entries}, renderCall(entries))
  }
}
