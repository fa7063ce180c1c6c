import {Args} from '@oclif/core'
import {readId} from '#approvals/speakable-id'
import {openApprovals} from '#cli/approvals'
import {findAsked} from '#cli/approve'
import {BaseCommand} from '#cli/base-command'
import {noteAct} from '#cli/open-audit'
import {askedJson} from '#cli/render-approval'

export default class ApproveDeny extends BaseCommand {
  static override description =
    'Refuse a request for half an hour, take back a grant that was not used yet, or revoke a grant that was made beforehand. Anybody may: it only takes away.'
  static override examples = ['<%= config.bin %> approve deny k7m2-9dpq']
  static override args = {id: Args.string({description: 'the id of a request or of a grant', required: true})}

  async run(): Promise<void> {
    const {args} = await this.parse(ApproveDeny)
    const {queue} = openApprovals(this.context)
    const id = readId(args.id)
    if (id !== undefined && (await queue.bounded.revoke(id))) {
      await noteAct(this.context, 'revoked', {approvalId: id})
      this.answer({revoked: id}, `The grant ${id} is revoked.`)
      return
    }
    const asked = await findAsked(this.context, args.id)
    const denied = await queue.deny(asked.id)
    await noteAct(this.context, 'refused', {approvalId: asked.id})
    this.answer({request: askedJson(denied)}, `${denied.id} is refused.`)
  }
}
