import {openApprovals} from '#cli/approvals'
import {BaseCommand} from '#cli/base-command'
import {grantJson, renderGrants} from '#cli/render-approval'

export default class ApproveGrants extends BaseCommand {
  static override description =
    'What was granted beforehand, and how much of it is used. runos approve deny revokes one.'
  static override examples = ['<%= config.bin %> approve grants']

  async run(): Promise<void> {
    await this.parse(ApproveGrants)
    const grants = await openApprovals(this.context).queue.bounded.list()
    const text = grants.length === 0 ? 'Nothing is granted beforehand.' : renderGrants(grants, process.stdout)
    this.answer({grants: grants.map(grantJson)}, text)
  }
}
