import {Flags} from '@oclif/core'
import {anchorText} from '#audit/anchor'
import {BaseCommand} from '#cli/base-command'
import {openLedger} from '#cli/open-audit'
import {RunosError} from '#core/errors'
import {startProgram} from '#platform/spawn'

/** What the system log knows our lines by. */
const TAG = 'runos-audit'
const DONE = 'it ended with exit code 0'

export default class AuditAnchor extends BaseCommand {
  static override description =
    `Say the present head of the audit, a line of text that is to be kept where whoever writes your files cannot: the system log, another machine, paper. runos audit verify --anchor holds the log against it.

Without a flag it is printed. Run it regularly (cron, a systemd timer): what was written after the last one is not anchored.`
  static override examples = [
    '<%= config.bin %> audit anchor --system-log',
    '<%= config.bin %> audit anchor --command ./keep-elsewhere',
    '<%= config.bin %> audit anchor >> /mnt/elsewhere/heads.txt',
  ]
  static override flags = {
    'system-log': Flags.boolean({description: 'write it to the system log, with logger', exclusive: ['command']}),
    command: Flags.string({
      description: 'a program of yours that reads it on its standard input; it is started without a shell',
      helpValue: '<program>',
    }),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(AuditAnchor)
    const {paths, clock} = this.context
    const head = await openLedger(paths, clock).head()
    if (head === undefined) {
      throw new RunosError('E_USAGE', 'the audit has no line yet', {fix: ['anchor it when something was called']})
    }
    const text = anchorText(head)
    if (flags['system-log']) await this.#give('logger', ['-t', TAG, '-p', 'user.notice', text], '')
    else if (flags.command !== undefined) await this.#give(flags.command, [], `${text}\n`)
    this.answer({...head, anchor: text}, text)
  }

  async #give(command: string, args: readonly string[], input: string): Promise<void> {
    const {env} = this.context.machine
    const given = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined)
    const ours = given.filter(([name]) => !name.startsWith('RUNOS_')) // no credential of ours goes along
    const program = startProgram({command, args, env: Object.fromEntries(ours), cwd: process.cwd()})
    if (input !== '') program.send(input)
    program.onOutput(() => undefined) // what it says is not ours to show
    program.endInput()
    const {how, stderr} = await program.ended
    if (how === DONE) return
    throw new RunosError('E_AUDIT', `the head was not anchored: ${command}: ${how}`, {
      where: command,
      fix: [stderr.trim() || 'see that the program can be started, and try again'],
    })
  }
}
