import {Args} from '@oclif/core'
import {findAsked} from '#cli/approve'
import {BaseCommand} from '#cli/base-command'
import {askedJson} from '#cli/render-approval'

export default class ApproveShow extends BaseCommand {
  static override description =
    'One request: what would be sent, what it touches, who asks, which rule wants you, and for an update what is there now; and apart from it the words of the model.'
  static override examples = ['<%= config.bin %> approve show k7m2-9dpq']
  static override args = {id: Args.string({description: 'the id that approve list gives', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(ApproveShow)
    const asked = await findAsked(this.context, args.id)
    const {text, changes} = await (await import('#cli/asked-text')).askedText(this.context, asked)
    this.answer({request: askedJson(asked), ...(changes === undefined ? {} : {changes})}, text)
  }
}
