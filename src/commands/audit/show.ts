import {Args} from '@oclif/core'
import {readId} from '#approvals/speakable-id'
import {newest} from '#audit/read'
import {BaseCommand} from '#cli/base-command'
import {auditFolder} from '#cli/open-audit'
import {renderCall} from '#cli/render-audit'
import {RunosError} from '#core/errors'

export default class AuditShow extends BaseCommand {
  static override description =
    'Show everything that the audit says of one call: who or what let it through or refused it, by which rule of which policy. With the id of an approval: of all calls that asked for it or used it.'
  static override examples = ['<%= config.bin %> audit show 1042', '<%= config.bin %> audit show k7m2-9dpq --json']
  static override args = {
    line: Args.string({
      description: 'the number of one of its lines, the id of the call, or that of an approval',
      required: true,
    }),
  }

  async run(): Promise<void> {
    const {args} = await this.parse(AuditShow)
    const {files, paths} = this.context
    const folder = auditFolder(paths)
    const all = await newest(files, folder, {}, Number.MAX_SAFE_INTEGER)
    const approval = readId(args.line)
    const wanted = all.filter(
      ({seq, id, approvalId}) =>
        String(seq) === args.line || id === args.line || (approval !== undefined && approvalId === approval),
    )
    if (wanted.length === 0) {
      throw new RunosError('E_USAGE', `the audit has no line ${JSON.stringify(args.line)}`, {
        fix: ['see what there is: runos audit list'],
      })
    }
    const calls = new Set(wanted.flatMap(({id}) => (typeof id === 'string' ? [id] : [])))
    const entries = all.filter((line) => wanted.includes(line) || (typeof line.id === 'string' && calls.has(line.id)))
    this.answer({entries}, renderCall(entries))
  }
}
