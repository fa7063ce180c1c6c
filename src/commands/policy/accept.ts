import {BaseCommand} from '#cli/base-command'
import {openState} from '#cli/open-state'
import {createPolicyService} from '#cli/policy-service'
import {unlockPresence} from '#cli/presence'
import {plain} from '#cli/render'
import {acceptStatement, keepAccepted, readAccepted} from '#policy/accepted'
import {parsePolicy} from '#policy/parse-policy'

export default class PolicyAccept extends BaseCommand {
  static override description =
    "Accept your own policy file and the project's as they are now. Where a passphrase is set up (runos approve setup), a changed file can only be stricter than what was accepted last; the passphrase is asked for. What is written into the files is shown first."
  static override examples = ['<%= config.bin %> policy accept']

  async run(): Promise<void> {
    await this.parse(PolicyAccept)
    const {paths, clock} = this.context
    const state = openState(paths, clock)
    const places = await createPolicyService(this.context).files.places()
    const before = new Map((await readAccepted(state)).map((one) => [one.path, one]))
    const now = places
      .filter(({of}) => of !== 'machine')
      .map(({path, text}) => ({path, text: text ?? NOTHING}))
      .filter(({path, text}) => text !== NOTHING || before.has(path))
    for (const {path, text} of now) parsePolicy(text, path)
    if (now.length === 0) {
      this.answer({accepted: []}, 'There is no policy file of yours or of this project.')
      return
    }
    for (const {path, text} of now) this.note(plain(`${path}:\n${text.replaceAll(/^/gm, '  ')}`))
    const what = `${now.length} policy ${now.length === 1 ? 'file' : 'files'} would be accepted`
    const sign = await unlockPresence({what, command: 'runos policy accept'}, this.atTerminal, this.context)
    for (const {path, text} of now) {
      const proof = sign?.({schemaVersion: 1, at: clock.now(), ...acceptStatement(path, text)})
      await keepAccepted(state, {path, text, ...(proof === undefined ? {} : {proof})})
    }
    this.answer({accepted: now.map(({path}) => path)}, now.map(({path}) => plain(`${path}: accepted`)).join('\n'))
  }
}

/** What a file that was removed says. */
const NOTHING = 'schemaVersion: 1\n'
