import {Flags} from '@oclif/core'
import {verifyAudit} from '#audit/verify'
import {BaseCommand} from '#cli/base-command'
import {auditFolder, openLedger} from '#cli/open-audit'
import {renderVerified} from '#cli/render-audit'
import {EXIT, RunosError} from '#core/errors'

export default class AuditVerify extends BaseCommand {
  static override description =
    `Prove that the audit is as it was written: no line changed, removed, reordered or cut. Exit code 2 when one is, with the place of each.

Whoever may write your files can write the whole log anew. What was anchored elsewhere (runos audit anchor) shows that too, and a tail that was cut off.`
  static override examples = [
    '<%= config.bin %> audit verify',
    'journalctl -t runos-audit > heads.txt && <%= config.bin %> audit verify --anchor heads.txt',
    '<%= config.bin %> audit verify --folder exported/',
  ]
  static override flags = {
    anchor: Flags.string({description: 'a file with heads that were anchored elsewhere', helpValue: '<file>'}),
    folder: Flags.string({description: 'a copy of the log, and not the one of this machine', helpValue: '<folder>'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(AuditVerify)
    const {files, paths, clock} = this.context
    const anchors = flags.anchor === undefined ? undefined : await files.read(flags.anchor)
    if (flags.anchor !== undefined && anchors === undefined) {
      throw new RunosError('E_USAGE', 'there is no such file of anchored heads', {where: flags.anchor})
    }
    const folder = flags.folder ?? auditFolder(paths)
    const known = flags.folder === undefined && (await files.list(folder)).length > 0
    const head = known ? await openLedger(paths, clock).head() : undefined
    const verified = await verifyAudit(files, folder, {head, anchors})
    this.answer({whole: verified.findings.length === 0, ...verified}, renderVerified(verified, process.stdout))
    if (verified.findings.length > 0) process.exitCode = EXIT.difference
  }
}
