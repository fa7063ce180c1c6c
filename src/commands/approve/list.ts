import {Flags} from '@oclif/core'
import {openApprovals} from '#cli/approvals'
import {BaseCommand} from '#cli/base-command'
import {askedJson, renderAskedList} from '#cli/render-approval'

export default class ApproveList extends BaseCommand {
  static override description =
    'The requests that wait for you: what would be sent, which tool, who asks. runos approve show says all of one.'
  static override examples = ['<%= config.bin %> approve list', '<%= config.bin %> approve list --all --json']
  static override flags = {all: Flags.boolean({description: 'also those of the last day that wait no more'})}

  async run(): Promise<void> {
    const {flags} = await this.parse(ApproveList)
    const asked = await openApprovals(this.context).queue.list()
    const shown = flags.all ? asked : asked.filter(({standing}) => standing === 'pending')
    const text = renderAskedList(shown, this.context.clock.now(), process.stdout)
    this.answer({requests: shown.map(askedJson)}, shown.length === 0 ? 'Nothing waits for you.' : text)
  }
}
