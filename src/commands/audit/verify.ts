import {Flags} from '@oclif/core'
import {parseAnchors} from '#audit/anchor'
import {verifyAudit} from '#audit/verify'
import {BaseCommand} from '#cli/base-command'
import {auditFolder, openLedger} from '#cli/open-audit'
import {readGiven} from '#cli/read-given'
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
    const anchors = flags.anchor === undefined ? undefined : await this.#anchors(flags.anchor)
    const folder = flags.folder ?? auditFolder(paths)
    const some = (await files.list(folder)).length > 0
    if (flags.folder !== undefined && !some) {
      throw new RunosError('E_FILE', `there is no log in ${folder}`, {
        where: folder,
        fix: ['name the folder that the files of the log were copied to'],
      })
    }
    const known = flags.folder === undefined && some
    const head = known ? await openLedger(paths, clock).head() : undefined
    const verified = await verifyAudit(files, folder, {head, anchors})
    this.answer({whole: verified.findings.length === 0, ...verified}, renderVerified(verified, process.stdout))
    if (verified.findings.length > 0) process.exitCode = EXIT.difference
  }

  /** A file without a head would prove nothing, and whoever gave it must not believe that it did. */
  async #anchors(path: string): Promise<string> {
    const text = await readGiven(this.context.files, path)
    if (parseAnchors(text).length > 0) return text
    throw new RunosError('E_USAGE', `${path} holds no head that was anchored`, {
      where: path,
      fix: ['give it what runos audit anchor printed, or what the system log kept of it: journalctl -t runos-audit'],
    })
  }
}
