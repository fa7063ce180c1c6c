import {Flags} from '@oclif/core'
import {STORE_NAMES, type StoreName} from '#account/settings'
import {PROJECT_FILE} from '#apis/project'
import {agrees, cancelled, confirmOrCancel, isCancelled} from '#cli/ask'
import {BaseCommand} from '#cli/base-command'
import {giveCredentials, sayMissing} from '#cli/give-credentials'
import {findProject} from '#cli/project-files'
import {plain, table} from '#cli/render'
import {countByTier} from '#cli/render-diff'
import {renderHeldBriefly} from '#cli/render-held'
import {applySetup, planSetup} from '#cli/setup'
import {RunosError} from '#core/errors'

export default class Setup extends BaseCommand {
  static override description =
    `Get ready for a project: add the APIs that its ${PROJECT_FILE} names, with its overlays and its lock, and give your own credentials for them.

The file is the word of whoever wrote it. It is shown first; it cannot change where an API of yours is, lower a tier, or use a credential that you have.`
  static override examples = ['<%= config.bin %> setup', '<%= config.bin %> setup --yes']
  static override flags = {
    yes: Flags.boolean({char: 'y', description: 'do not ask whether the file may be followed'}),
    store: Flags.option({options: STORE_NAMES, description: 'where to keep credentials'})(),
  }

  async run(): Promise<void> {
    const {flags} = await this.parse(Setup)
    const file = await findProject(this.context.files, process.cwd())
    if (file === undefined) {
      throw new RunosError('E_USAGE', `there is no ${PROJECT_FILE} here or above, as far as the repository reaches`, {
        fix: ['add an API by itself: runos api add <file or address>'],
      })
    }
    const steps = await planSetup(this.context, file)
    const rows = steps.map(({api, action, source}) => [action, api.name, source, api.base ?? 'as the document says'])
    if (!this.json)
      this.log(`${plain(file.path)}\n${table(['', 'API', 'DOCUMENT', 'REQUESTS GO TO'], rows, process.stdout)}`)
    if (!flags.yes) {
      if (!this.interactive)
        throw new RunosError('E_USAGE', 'read what it would do, then say so', {fix: ['runos setup --yes']})
      await confirmOrCancel('Do this?', true)
    }
    const agree = (base: string) =>
      agrees(`The document sends requests, with your credential, to ${plain(base)}. Right?`)
    const done: object[] = []
    for (const step of steps) {
      const added = await applySetup(this.context, step, file, this.interactive ? agree : undefined)
      const {settings, manifest, tools, held} = added
      const giving = {
        named: [],
        withToken: false,
        store: flags.store as StoreName | undefined,
        ask: this.interactive,
        again: false,
      }
      const missing = await giveCredentials(this.context, settings, manifest, giving).catch((error: unknown) => {
        if (!isCancelled(error)) throw error
        const stays = `${settings.name} is ready, without all of its credentials`
        throw cancelled(stays, [`give them: runos api login ${settings.name}`, 'go on with the file: runos setup'])
      })
      const counts = countByTier(tools)
      done.push({name: settings.name, action: step.action, base: settings.base, tools: counts, held, missing})
      if (this.json) continue
      const lines = [
        `${settings.name}: ${Object.entries(counts)
          .map(([tier, count]) => `${tier} ${count}`)
          .join(', ')}.`,
        renderHeldBriefly(held, settings.name),
        sayMissing(settings, missing),
        `Next: runos mcp configure <assistant> --api ${settings.name}`,
      ]
      this.log(lines.filter((line) => line !== '').join('\n'))
    }
    if (this.json) this.answer({project: file.path, apis: done}, '')
  }
}
