import {openApprovals} from '#cli/approvals'
import {BaseCommand} from '#cli/base-command'
import {UNPROTECTED} from '#cli/presence'
import {counted, fields} from '#cli/render'

export default class ApproveStatus extends BaseCommand {
  static override description =
    'What approvals are checked with, who could replace that, and how much waits. Exit 2 when no passphrase is set up.'
  static override examples = ['<%= config.bin %> approve status']

  async run(): Promise<void> {
    await this.parse(ApproveStatus)
    const {key, keys, queue} = openApprovals(this.context)
    const verifier = await key()
    const [asked, grants] = [await queue.list(), await queue.bounded.list()]
    const waiting = asked.filter(({standing}) => standing === 'pending').length
    const altered = asked.filter((one) => one.altered).map(({id}) => id)
    const path = verifier?.owner === 'machine' ? keys.machinePath : keys.publicPath
    const holds = {
      machine: 'only an administrator can replace it',
      user: 'a program that runs as you can replace it, which servers that run already refuse (runos approve setup --machine ends that)',
    }
    const text = fields([
      ['key', verifier === undefined ? 'none' : `${verifier.keyId} in ${path}`],
      ['holds', verifier && holds[verifier.owner]],
      ['waiting', counted(waiting, 'request')],
      ['granted beforehand', counted(grants.length, 'grant')],
      ['altered', altered.join(', ')],
    ])
    this.answer(
      {
        key: verifier === undefined ? null : {id: verifier.keyId, owner: verifier.owner, path},
        waiting,
        grants: grants.length,
        altered,
      },
      verifier === undefined ? `${text}\n${UNPROTECTED}` : text,
    )
    if (verifier === undefined) process.exitCode = 2
  }
}
