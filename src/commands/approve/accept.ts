import {Args} from '@oclif/core'
import {acceptAtTerminal, findAsked} from '#cli/approve'
import {cancelled} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {askedJson} from '#cli/render-approval'

export default class ApproveAccept extends BaseCommand {
  static override description =
    'Let one request through, once, within ten minutes. It is shown, for an update beside what is there now, and asked for on the terminal itself, with your passphrase where one is set up (runos approve setup); a script or an assistant cannot do it.'
  static override examples = ['<%= config.bin %> approve accept k7m2-9dpq']
  static override args = {id: Args.string({description: 'the id that approve list gives', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(ApproveAccept)
    const asked = await findAsked(this.context, args.id)
    const {text} = await (await import('#cli/asked-text')).askedText(this.context, asked)
    const granted = await acceptAtTerminal(this.context, asked, this.atTerminal, {text})
    if (granted === undefined)
      throw cancelled(`${asked.id} still waits`, [`to refuse it: runos approve deny ${asked.id}`])
    this.answer({request: askedJson(granted)}, `${granted.id} may go through once, within 10 minutes.`)
  }
}
