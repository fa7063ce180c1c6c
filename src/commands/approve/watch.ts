import {openApprovals} from '#cli/approvals'
import {grant, isYes} from '#cli/approve'
import {isCancelled} from '#cli/ask'
import {askedText} from '#cli/asked-text'
import {BaseCommand} from '#cli/base-command'
import {noteAct} from '#cli/open-audit'
import {ownTerminal, unlockPresence} from '#cli/presence'
import {plain} from '#cli/render'
import {untilInterrupted} from '#cli/until-interrupted'

/** How often the queue is looked at, in milliseconds. */
const LOOKS_EVERY = 500

export default class ApproveWatch extends BaseCommand {
  static override description =
    'Wait for requests, show each as it comes and ask. Your passphrase is asked for once; the key stays in the memory of this process until it ends. Ctrl-C ends it.'
  static override examples = ['<%= config.bin %> approve watch']

  async run(): Promise<void> {
    await this.parse(ApproveWatch)
    const [what, command] = ['requests would be accepted', 'runos approve watch']
    const sign = await unlockPresence({what, command}, this.interactive, this.context)
    const terminal = await ownTerminal(what, command, this.interactive, this.context)
    const {queue} = openApprovals(this.context)
    const {clock} = this.context
    const asked = new Set<string>()
    terminal.say('Waiting for requests. Ctrl-C ends it.\n')
    try {
      await untilInterrupted(async (signal) => {
        while (!signal.aborted) {
          for (const one of await queue.list()) {
            if (one.standing !== 'pending' || asked.has(one.id)) continue
            asked.add(one.id)
            terminal.say(`\n${plain((await askedText(this.context, one)).text)}\n\n`)
            if (one.altered) continue
            const answer = await terminal.ask(
              'Let exactly this through, once? [y]es, [n]o, anything else: later ',
              false,
            )
            if (isYes(answer)) terminal.say(`${(await grant(this.context, one, sign)).id} may go through once.\n`)
            else if (/^no?$/i.test(answer.trim())) {
              const {id} = await queue.deny(one.id)
              await noteAct(this.context, 'refused', {approvalId: id})
              terminal.say(`${id} is refused.\n`)
            }
          }
          await clock.sleep(LOOKS_EVERY, signal).catch(() => undefined) // interrupted: the loop sees it
        }
      })
    } catch (error) {
      if (!isCancelled(error)) throw error // Ctrl-C at a question: that is how one stops
    } finally {
      terminal.close()
    }
  }
}
