import {Flags} from '@oclif/core'
import {boundedStatement, LONGEST, MOST_TIMES} from '#approvals/bounded'
import {speakableId} from '#approvals/speakable-id'
import {apiFlag} from '#cli/api-flag'
import {openApprovals} from '#cli/approvals'
import {BaseCommand} from '#cli/base-command'
import {readDuration} from '#cli/duration'
import {noteAct} from '#cli/open-audit'
import {provePresence} from '#cli/presence'
import {plain} from '#cli/render'
import {grantJson} from '#cli/render-approval'
import {RUNOS} from '#core/api-name'

export default class ApproveGrant extends BaseCommand {
  static override description =
    `Grant requests beforehand, for work without you: of which tools, how many, and until when. What carries a secret still waits for you, because you have to see where it goes.`
  static override examples = [
    '<%= config.bin %> approve grant --tool apps_restart --count 5 --for 2h',
    '<%= config.bin %> approve grant --tool "services_postgresql_*" --cluster i4y --count 20 --for 1d',
  ]
  static override flags = {
    api: apiFlag,
    tool: Flags.string({description: "the name of a tool, or a pattern such as 'apps_*'", required: true}),
    cluster: Flags.string({description: 'only on this cluster'}),
    count: Flags.integer({description: 'so many requests', required: true, min: 1, max: MOST_TIMES}),
    for: Flags.string({description: 'for so long: 30m, 2h, 7d at most', required: true, helpValue: '<time>'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(ApproveGrant)
    const lasts = readDuration(flags.for, LONGEST)
    const {account} = flags.api === RUNOS ? await this.context.where() : {account: undefined}
    const bounds = {
      id: speakableId(),
      api: flags.api,
      tool: flags.tool,
      count: flags.count,
      ...(account === undefined ? {} : {account: account.value}),
      ...(flags.cluster === undefined ? {} : {cluster: flags.cluster}),
    }
    const statement = boundedStatement(bounds, this.context.clock.now(), lasts)
    const where = flags.cluster === undefined ? 'any cluster' : `cluster ${flags.cluster}`
    const what = `${flags.count} times ${flags.tool} of ${flags.api} on ${where} would be granted beforehand, for ${flags.for}`
    const command = `runos approve grant --tool '${plain(flags.tool)}' --count ${flags.count} --for ${flags.for}`
    if (this.atTerminal) this.note(plain(what))
    const proof = await provePresence({what, command, statement}, this.atTerminal, this.context)
    const {id: approvalId, ...granted} = bounds
    await noteAct(this.context, 'granted', {approvalId, ...granted, signed: proof !== undefined})
    const grant = await openApprovals(this.context).queue.bounded.add(proof ?? {statement})
    this.answer(
      {grant: grantJson(grant)},
      `Granted as ${grant.id}, until ${new Date(grant.until).toISOString()}. To revoke it: runos approve deny ${grant.id}`,
    )
  }
}
