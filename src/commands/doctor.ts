import {Flags} from '@oclif/core'
import {BaseCommand} from '#cli/base-command'
import {type Checked, diagnose} from '#cli/doctor/index'
import {counted} from '#cli/render'
import {renderChecked} from '#cli/render-doctor'
import {untilInterrupted} from '#cli/until-interrupted'
import {EXIT} from '#core/errors'

export default class Doctor extends BaseCommand {
  static override description =
    `Look at everything that has to be right, and say what to do about what is not: the environment, the keychain, the sign-in, what each server's credential can do, the manifest and its lock, and the assistants, whose servers are started as they start them. Exit code 2 when something is off.`
  static override examples = ['<%= config.bin %> doctor', '<%= config.bin %> doctor --offline --json']
  static override flags = {
    offline: Flags.boolean({description: 'ask nothing over the network'}),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Doctor)
    const checks: Checked[] = []
    await untilInterrupted(async (signal) => {
      for await (const checked of diagnose(this.context, {offline: flags.offline, signal})) {
        checks.push(checked)
        if (!this.json) this.log(renderChecked(checked, process.stdout))
      }
    })
    const wrong = checks.flatMap(({findings}) => findings).filter(({state}) => state === 'off').length
    const text = wrong === 0 ? '\nNothing is off.' : `\n${counted(wrong, 'thing')} to look at.`
    this.answer({healthy: wrong === 0, checks}, text)
    if (wrong > 0) process.exitCode = EXIT.difference
  }
}
