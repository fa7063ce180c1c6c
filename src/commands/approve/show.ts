import {Args} from '@oclif/core'
import {findAsked} from '#cli/approve'
import {BaseCommand} from '#cli/base-command'
import {askedJson, renderAsked} from '#cli/render-approval'

export default class ApproveShow extends BaseCommand {
  static override description =
    'One request: what would be sent, what it touches, who asks and which rule wants you; and apart from it the words of the model.'
  static override examples = ['<%= config.bin %> approve show k7m2-9dpq']
  static override args = {id: Args.string({description: 'the id that approve list gives', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(ApproveShow)
    const asked = await findAsked(this.context, args.id)
    this.answer({request: askedJson(asked)}, renderAsked(asked, this.context.clock.now()))
  }
}
