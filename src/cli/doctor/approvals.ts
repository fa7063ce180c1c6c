import {openApprovals} from '../approvals.ts'
import {assistantMark} from '../assistant-marks.ts'
import {type Check, type Finding, note, ok} from './check.ts'

/** Whether what a person says is protected against a shell of the same user, and what waits. */
export const approvals: Check = {
  id: 'approvals',
  async run(context) {
    const {key, queue} = openApprovals(context)
    const verifier = await key()
    const findings: Finding[] = [
      verifier === undefined
        ? note(
            'nobody has set a passphrase up: an assistant that has a shell as you can approve its own requests',
            'runos approve setup',
          )
        : verifier.owner === 'machine'
          ? ok('approvals are signed, and only an administrator can replace the key that they are checked with')
          : ok(
              'approvals are signed; the key that they are checked with is a file of yours (runos approve setup --machine)',
            ),
    ]
    const waiting = (await queue.list()).filter(({standing}) => standing === 'pending').length
    if (waiting > 0)
      findings.push(
        note(`${waiting} ${waiting === 1 ? 'request waits' : 'requests wait'} for you`, 'runos approve list'),
      )
    const mark = assistantMark(context.machine.env)
    if (mark !== undefined) findings.push(note(`${mark.who} runs this shell: nothing can be approved from here`))
    return findings
  },
}
