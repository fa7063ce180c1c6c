import {Flags} from '@oclif/core'
import {newest} from '#audit/read'
import {auditFlags, filterOf} from '#cli/audit-flags'
import {BaseCommand} from '#cli/base-command'
import {auditFolder} from '#cli/open-audit'
import {renderLine} from '#cli/render-audit'
import {untilInterrupted} from '#cli/until-interrupted'
import {RunosError} from '#core/errors'

const EVERY_MS = 500
/** No more come in between two looks. */
const MOST = 10_000

export default class AuditTail extends BaseCommand {
  static override description =
    'Show the newest lines of the audit, and each further one as it is written, until you end it with Ctrl-C. With --json one JSON object a line.'
  static override examples = ['<%= config.bin %> audit tail', '<%= config.bin %> audit tail --blocked --json']
  static override flags = {
    ...auditFlags,
    lines: Flags.integer({description: 'begin with so many lines', default: 10, min: 0}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(AuditTail)
    const {files, paths, clock} = this.context
    const filter = filterOf(flags)
    let seen = -1
    await untilInterrupted(async (signal) => {
      while (!signal.aborted) {
        const lines = await newest(files, auditFolder(paths), filter, seen < 0 ? Math.max(1, flags.lines) : MOST)
        const fresh = seen < 0 && flags.lines === 0 ? [] : lines.filter(({seq}) => seq > seen)
        for (const line of fresh) this.log(this.json ? JSON.stringify(line) : renderLine(line))
        seen = Math.max(seen, 0, ...lines.map(({seq}) => seq))
        await clock.sleep(EVERY_MS, signal).catch(ignoreEnd)
      }
    })
  }
}

/** Who ends it has seen enough. */
function ignoreEnd(error: unknown): void {
  if (!(error instanceof RunosError) || error.code !== 'E_CANCELLED') throw error
}
